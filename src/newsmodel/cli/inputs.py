"""What the command line is given: files, folders, patterns and standard input, and the characters in them."""

from __future__ import annotations

import os
import sys
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE, lookup
from collections.abc import Iterable, Iterator
from errno import EACCES, ENOENT, EPERM
from glob import glob, has_magic
from gzip import BadGzipFile, GzipFile
from io import BufferedReader
from pathlib import Path, PurePath
from typing import BinaryIO, cast
from zlib import error as ZlibError  # noqa: N812  what it is

from attrs import frozen

from newsmodel.errors import InputError

#: The input that stands for standard input.
STDIN = "-"

#: Suffixes that a folder is searched for. A file given by name may have any.
TEXT = (".txt", ".text")
HTML = (".html", ".htm", ".xhtml")
RECORDS = (".json", ".jsonl", ".ndjson")
GZIP = ".gz"
_GZIP = b"\x1f\x8b"

_KNOWN = (*TEXT, *HTML, *RECORDS)
#: How the bytes of files begin that are no text, whatever their name says.
_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x7fELF", "a program"),
)
#: Longer first: the mark of UTF-32 begins with that of UTF-16.
_MARKS = (
    (BOM_UTF32_LE, "utf-32-le"),
    (BOM_UTF32_BE, "utf-32-be"),
    (BOM_UTF8, "utf-8"),
    (BOM_UTF16_LE, "utf-16-le"),
    (BOM_UTF16_BE, "utf-16-be"),
)


@frozen
class File:
    """A file to read: ``place`` is what messages call it, ``name`` where its document goes, without a suffix."""

    place: str
    path: Path | None
    name: PurePath

    @property
    def own_name(self) -> str:
        """The name of the file itself; for standard input, that of its document."""
        return self.path.name if self.path is not None else self.name.name

    @property
    def suffix(self) -> str:
        """The suffix that says what the file holds, in lower case, without ".gz": ".html"."""
        return suffix_of(self.place)


def find_files(inputs: Iterable[str], *, skip: Path | None = None) -> Iterator[File | InputError]:
    """Every file that *inputs* name, once, folders searched in alphabetical order; what names nothing is an error.

    Args:
        inputs: paths of files and folders, patterns with ``*``, ``?``, ``[...]`` and ``**``, or "-".
        skip: a folder that is not searched: the one that documents are written to.
    """
    seen: set[Path | None] = set()
    for found in _named(inputs, skip):
        if isinstance(found, File):
            place = found.path.absolute() if found.path is not None else None
            if place in seen:
                continue
            seen.add(place)
        yield found


def _named(inputs: Iterable[str], skip: Path | None) -> Iterator[File | InputError]:
    for given in inputs:
        if given == STDIN:
            yield File("standard input", None, PurePath("stdin"))
        elif os.path.lexists(given):
            yield from _at(Path(given), skip)
        elif has_magic(given):
            found = sorted(glob(given, recursive=True))  # noqa: PTH207  Path.glob takes no absolute pattern
            if not found:
                yield InputError(given, "nothing matches this pattern", "check the folder and the spelling")
            for name in found:
                yield from _at(Path(name), skip)
        else:
            yield InputError(given, "no such file or folder", "check the spelling")


def _at(path: Path, skip: Path | None) -> Iterator[File | InputError]:
    if not path.is_dir():
        yield File(str(path), path, PurePath(stem_of(path.name)))
        return
    found = False
    for inside in _texts_below(path, skip):
        found = True
        if isinstance(inside, InputError):
            yield inside
            continue
        relative = inside.relative_to(path)
        yield File(str(inside), inside, relative.with_name(stem_of(relative.name)))
    if not found:
        kinds = ", ".join(_KNOWN)
        yield InputError(str(path), f"the folder has no texts ({kinds})", "give files of another kind by name")


def _texts_below(folder: Path, skip: Path | None) -> Iterator[Path | InputError]:
    avoided = skip.resolve() if skip is not None else None
    closed: list[OSError] = []
    for at, folders, names in os.walk(folder, onerror=closed.append):
        here = Path(at)
        folders[:] = sorted(f for f in folders if not f.startswith(".") and (here / f).resolve() != avoided)
        for name in sorted(names):
            if not name.startswith(".") and suffix_of(name) in _KNOWN:
                yield here / name
    yield from (unreadable(str(error.filename), error) for error in closed)


def suffix_of(name: str) -> str:
    """The suffix in lower case, a final ".gz" left out.

    >>> suffix_of("dump.JSONL.gz"), suffix_of("story")
    ('.jsonl', '')
    """
    path = PurePath(name.lower())
    return path.with_suffix("").suffix if path.suffix == GZIP else path.suffix


def stem_of(name: str) -> str:
    """*name* without the suffixes that newsmodel knows.

    >>> stem_of("2024.12.17.txt"), stem_of("dump.jsonl.gz"), stem_of("report.final")
    ('2024.12.17', 'dump', 'report.final')
    """
    whole = name.removesuffix(GZIP) if name.lower().endswith(GZIP) else name
    suffix = PurePath(whole).suffix
    return whole.removesuffix(suffix) if suffix.lower() in _KNOWN else whole


def read_bytes(file: File, *, limit: int) -> bytes:
    """The bytes of *file*, decompressed if gzip compressed them.

    Raises:
        InputError: if it cannot be read, or holds more than *limit* bytes.
    """
    try:
        if file.path is None:
            data = _opened(sys.stdin.buffer).read(limit + 1)
        else:
            with file.path.open("rb") as stream:
                data = _opened(stream).read(limit + 1)
    except (BadGzipFile, EOFError, ZlibError) as error:
        raise InputError(file.place, f"is damaged gzip ({error})", "download it again") from error
    except OSError as error:
        raise unreadable(file.place, error) from error
    if len(data) > limit:
        raise InputError(file.place, f"holds more than {limit:,} bytes", "split it, or raise --max-mb")
    return data


def _opened(stream: BinaryIO) -> BinaryIO:
    peeked = stream.peek(2) if isinstance(stream, BufferedReader) else b""
    return cast("BinaryIO", GzipFile(fileobj=stream)) if peeked.startswith(_GZIP) else stream


def unreadable(place: str, error: OSError) -> InputError:
    """What to say of a file that the system does not let us read."""
    remedies = {ENOENT: "check the spelling", EACCES: "make it readable", EPERM: "make it readable"}
    reason = (error.strerror or str(error)).lower()
    return InputError(place, reason, remedies.get(error.errno or 0, "check the file and its disk"))


def decoded(data: bytes, place: str, *, encoding: str | None = None) -> str:
    """The characters of *data*, newlines as they are, a byte order mark left out.

    Without *encoding*, UTF-8, or what the byte order mark says.

    Raises:
        InputError: if the bytes are of another encoding, binary, or hold no text at all.
    """
    mark, marked = next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", None))
    if encoding is None and not marked:
        _refuse_binary(data, place)
    chosen, at = encoding or "utf-8", 0
    if marked is not None and (encoding is None or marked.startswith(lookup(encoding).name)):
        chosen, at = marked, len(mark)
    try:
        text = data[at:].decode(chosen)
    except UnicodeDecodeError as error:
        offset = at + error.start
        line = data.count(b"\n", 0, offset) + 1
        raise InputError(
            place,
            f"not {chosen.upper()}: byte 0x{data[offset]:02x} at offset {offset} (line {line})",
            "save it as UTF-8, or name its encoding with --encoding",
        ) from error
    if not text.strip():
        raise InputError(place, "the file is empty" if not text else "the file holds only white space", "leave it out")
    return text


def _refuse_binary(data: bytes, place: str) -> None:
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise InputError(place, f"is {what}, not text", "extract its text first")
    if data.count(0) * 50 > len(data):
        raise InputError(
            place,
            f"looks binary: {data.count(0):,} of {len(data):,} bytes are NUL",
            "extract its text first, or name its encoding with --encoding (utf-16-le, utf-16-be)",
        )
