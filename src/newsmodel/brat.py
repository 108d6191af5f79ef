"""Annotated articles on disk: brat's standoff files in PolNeAR's layout, and Citron's JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import frozen

from newsmodel.errors import InputError

Range = tuple[int, int]

_BOUND = re.compile(r"(T\d+)\t(\w+) (\d+ \d+(?:;\d+ \d+)*)(?:\t|$)")
_EVENT = re.compile(r"E\d+\t(\S.*)$")
_NUMBERED = re.compile(r"\d+$")


@frozen
class Marked:
    """One attribution as a person marked it: half-open ranges of code points; contents are never empty."""

    cue: tuple[Range, ...]
    sources: tuple[Range, ...]
    contents: tuple[Range, ...]


@frozen
class MarkedArticle:
    """A text with the attributions one annotator found in it."""

    name: str
    text: str
    marked: tuple[Marked, ...]


def read_marked(folder: Path) -> Iterator[MarkedArticle]:
    """The annotated articles of *folder*, by name.

    A folder is brat's with ``text/NAME.txt`` and ``attributions/NAME_ANNOTATOR.ann`` (the first annotator in
    alphabetical order counts; texts without one are passed over), or holds Citron's ``*.json`` files, each
    ``{"text", "quotes": [{"cue": span, "sources": [span], "contents": [span]}]}`` with spans ``{"start", "end"}``.

    Raises:
        InputError: if the folder has no annotated article, or a file is not what its layout says.
    """
    count = 0
    articles = _brat(folder) if (folder / "text").is_dir() else _citron(folder)
    for count, article in enumerate(articles, 1):  # noqa: B007  the count is used after the loop
        yield article
    if not count:
        remedy = "give a folder with text/NAME.txt and attributions/NAME_ANNOTATOR.ann, or with Citron's JSON files"
        raise InputError(str(folder), "no annotated article here", remedy)


def _brat(folder: Path) -> Iterator[MarkedArticle]:
    annotated: dict[str, list[Path]] = {}
    for path in sorted((folder / "attributions").glob("*.ann")):
        annotated.setdefault(path.stem.rpartition("_")[0], []).append(path)
    for path in sorted((folder / "text").glob("*.txt")):
        files = annotated.get(path.stem)
        if files:
            text = _read(path)
            yield MarkedArticle(path.stem, text, tuple(_standoff(files[0], len(text))))


def _read(path: Path) -> str:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return file.read()
    except UnicodeDecodeError as error:
        raise InputError(str(path), f"not UTF-8 at byte {error.start}", "save the file as UTF-8") from error


def _standoff(path: Path, size: int) -> Iterator[Marked]:
    bounds: dict[str, list[Range]] = {}
    events: list[str] = []
    for line in _read(path).split("\n"):
        if bound := _BOUND.match(line):
            pairs = (pair.split() for pair in bound[3].split(";"))
            bounds[bound[1]] = [_checked(path, int(start), int(end), size) for start, end in pairs]
        elif event := _EVENT.match(line):
            events.append(event[1])
    for event_text in events:
        roles: dict[str, list[Range]] = {"Cue": [], "Source": [], "Content": []}
        for argument in event_text.split():
            role, _, target = argument.partition(":")
            role = _NUMBERED.sub("", role)
            if role in roles:
                if target not in bounds:
                    raise InputError(str(path), f"{argument!r} names no text-bound line", "mend or leave out the event")
                roles[role] += bounds[target]
        if roles["Content"]:
            yield Marked(tuple(roles["Cue"]), tuple(roles["Source"]), tuple(roles["Content"]))


def _citron(folder: Path) -> Iterator[MarkedArticle]:
    for path in sorted(folder.glob("*.json")):
        try:
            record = json.loads(_read(path))
            text = record["text"]
            marked = [
                Marked(*(_spans(path, quote.get(role), len(text)) for role in ("cue", "sources", "contents")))
                for quote in record["quotes"]
            ]
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            if isinstance(error, InputError):
                raise
            raise InputError(
                str(path), f"not Citron's JSON ({error!r})", "give an object with text and quotes"
            ) from error
        yield MarkedArticle(path.stem, text, tuple(quote for quote in marked if quote.contents))


def _spans(path: Path, value: Any, size: int) -> tuple[Range, ...]:  # noqa: ANN401  unchecked JSON
    spans = value if isinstance(value, list) else [] if value is None else [value]
    return tuple(_checked(path, span["start"], span["end"], size) for span in spans)


def _checked(path: Path, start: int, end: int, size: int) -> Range:
    if not 0 <= start < end <= size:
        reason = f"the span {start} to {end} lies outside the text of {size} characters, or is empty"
        raise InputError(str(path), reason, "offsets count code points of the text file as it is")
    return start, end
