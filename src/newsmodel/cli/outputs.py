"""Files that are whole or not there at all, and the names that documents get."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import TextIO
from unicodedata import normalize

from attrs import field, frozen

from newsmodel.errors import NewsmodelError


@frozen
class OutputError(NewsmodelError, OSError):
    """A file cannot be written: which, and why."""

    place: str
    reason: str

    def __str__(self) -> str:
        return f"cannot write {self.place}: {self.reason}; nothing of it was written, choose another place or make room"


@contextmanager
def whole_file(path: Path) -> Iterator[TextIO]:
    """A stream whose text appears at *path* when the block ends well; otherwise *path* stays as it was.

    The text is written to a file beside *path*, which then takes its place in one step; a block that writes nothing
    leaves nothing. A pipe or a device is written to directly.

    Raises:
        OutputError: if the folder or the file cannot be written.
    """
    if path.exists() and not path.is_file() and not path.is_dir():
        with _naming(path), _opened(path) as stream:
            yield stream
    else:
        with whole_path(path) as unfinished, _opened(unfinished) as stream:
            yield stream


@contextmanager
def whole_path(path: Path) -> Iterator[Path]:
    """A path whose file appears at *path* when the block ends well; as `whole_file`, for those who write files."""
    with _naming(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        # A short name of its own: the final one may be as long as the file system allows.
        unfinished = path.with_name(f".newsmodel-{os.getpid()}.tmp")
        try:
            yield unfinished
            if unfinished.exists() and unfinished.stat().st_size:
                unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)


@contextmanager
def _naming(path: Path) -> Iterator[None]:
    """Errors of the system about *path*, and not about the name it has until it is whole."""
    try:
        yield
    except (BrokenPipeError, OutputError):
        raise
    except OSError as error:
        raise OutputError(str(path), (error.strerror or str(error)).lower()) from error


def _opened(path: Path) -> TextIO:
    return path.open("w", encoding="utf-8", errors="surrogatepass", newline="")


@frozen
class Folder:
    """A folder that takes one JSON file a text; no two texts get the same file, and none of *inputs* is overwritten."""

    root: Path
    inputs: frozenset[Path] = frozenset()
    _taken: set[str] = field(factory=set, init=False)
    _numbers: dict[PurePath, int] = field(factory=dict, init=False)

    def write(self, name: PurePath, file_name: str, document: str) -> Path:
        """Write *document* as ``NAME.json`` and say where it is.

        If that name is taken, the whole *file_name* counts ("story.html.json"), then a number ("story-2.json").

        Raises:
            OutputError: if it cannot be written.
        """
        path = next(
            path
            for path in self._candidates(name, file_name)
            if _key(path) not in self._taken and path.resolve() not in self.inputs
        )
        self._taken.add(_key(path))
        with whole_file(path) as stream:
            stream.write(document)
        return path

    def _candidates(self, name: PurePath, file_name: str) -> Iterator[Path]:
        for stem in (name.name, file_name):
            yield self.root / name.with_name(f"{stem}.json")
        while True:
            self._numbers[name] = self._numbers.get(name, 1) + 1
            yield self.root / name.with_name(f"{name.name}-{self._numbers[name]}.json")


def _key(path: Path) -> str:
    """Equal for names that are one file on some disks: differing in case, or in how an accent is encoded."""
    return normalize("NFC", str(path)).casefold()
