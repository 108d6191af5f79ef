"""Runs of text with a style, wrapped to a width: words are kept whole, styles never leak over a line's end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from newsmodel.render.characters import columns, visible

#: A stretch of text and the styles it is shown in, outermost first.
Run = tuple[str, tuple[str, ...]]

_RESET = "\x1b[0m"
#: SGR parameters (ECMA-48) of each style; sources take the colours in turn.
_CODES = {
    "bold": "1",
    "dim": "2",
    "italic": "3",
    "underline": "4",
    "figure": "1;36",
    "time": "1;34",
    "contact": "4;34",
    "warning": "33",
    "source 0": "32",
    "source 1": "35",
    "source 2": "33",
    "source 3": "31",
    "source 4": "92",
    "source 5": "95",
}
SOURCE_STYLES = tuple(name for name in _CODES if name.startswith("source "))

_PIECES = re.compile(r"\n|[ \t]+|[^ \t\n]+")


def painted(text: str, styles: Iterable[str], *, color: bool) -> str:
    """*text*, made safe for a terminal, in *styles*; without *color*, only made safe."""
    codes = ";".join(_CODES[style] for style in dict.fromkeys(styles)) if color and text else ""
    return f"\x1b[{codes}m{visible(text)}{_RESET}" if codes else visible(text)


def wrapped(runs: Iterable[Run], *, width: int, color: bool, indent: str = "", hanging: str = "") -> Iterator[str]:
    """The lines of *runs*, at most *width* columns where words allow; *indent* opens the first, *hanging* the rest."""
    line: list[Run] = []
    start, used = indent, columns(indent)
    for word in _words(runs):
        room = sum(columns(visible(text)) for text, _ in word)
        if word == [] or (line and used + 1 + room > width):
            yield (start + _painted_line(line, color=color)).rstrip(" ")
            line, start, used = [], hanging, columns(hanging)
        if line:
            last, first = line[-1][1], word[0][1]
            line.append((" ", last if last == first else ()))
            used += 1
        line += word
        used += room
    yield (start + _painted_line(line, color=color)).rstrip(" ")


def _painted_line(line: Iterable[Run], *, color: bool) -> str:
    """Neighbours of one style are painted together."""
    together = ((styles, "".join(text for text, _ in same)) for styles, same in groupby(line, key=lambda run: run[1]))
    return "".join(painted(text, styles, color=color) for styles, text in together)


def _words(runs: Iterable[Run]) -> Iterator[list[Run]]:
    """Words of one or several runs; an empty one for a line feed in the text."""
    word: list[Run] = []
    for text, styles in runs:
        for piece in _PIECES.findall(text.replace("\r\n", "\n")):
            if piece.isspace() and piece[0] in " \t\n":
                if word:
                    yield word
                    word = []
                if piece == "\n":
                    yield []
            else:
                word.append((piece, styles))
    if word:
        yield word
