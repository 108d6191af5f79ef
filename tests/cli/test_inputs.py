"""Which files are read, and what is said of those that cannot be."""

from __future__ import annotations

import codecs
import errno
import gzip
import io
import os
import sys
from pathlib import Path, PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel import InputError
from newsmodel.cli.inputs import File, decoded, find_files, read_bytes, unreadable


def named(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("Some words.")


def places(*inputs: str, skip: Path | None = None) -> list[str]:
    return [found.place for found in find_files(inputs, skip=skip) if isinstance(found, File)]


def complaint(*inputs: str) -> InputError:
    (found,) = find_files(inputs)
    assert isinstance(found, InputError)
    return found


def test_a_file_is_taken_whatever_its_suffix(folder: Path) -> None:
    named(folder, "story.final")
    assert list(find_files(["story.final"])) == [File("story.final", Path("story.final"), PurePath("story.final"))]


def test_a_folder_gives_its_texts_in_alphabetical_order(folder: Path) -> None:
    named(folder, "in/b.txt", "in/a.html", "in/z/c.jsonl.gz", "in/README.md", "in/.hidden.txt", "in/.git/d.txt")
    assert places("in") == ["in/a.html", "in/b.txt", "in/z/c.jsonl.gz"]
    assert [f.name.as_posix() for f in find_files(["in"]) if isinstance(f, File)] == ["a", "b", "z/c"]


def test_the_output_folder_is_not_searched(folder: Path) -> None:
    named(folder, "a.txt", "out/a.json")
    assert places(".", skip=Path("out")) == ["a.txt"]


def test_a_folder_that_may_not_be_searched_is_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    named(folder, "in/a.txt", "in/closed/b.txt")
    scandir = os.scandir

    def guarded(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    first, second = find_files(["in"])
    assert isinstance(first, File)
    assert str(second) == "in/closed: permission denied; make it readable"


def test_a_pattern_finds_files_and_folders(folder: Path) -> None:
    named(folder, "2024/a.txt", "2025/b.txt")
    assert places("20*") == ["2024/a.txt", "2025/b.txt"]
    assert places("**/b.*") == ["2025/b.txt"]


def test_a_name_that_looks_like_a_pattern_is_a_name_first(folder: Path) -> None:
    named(folder, "[a].txt", "a.txt")
    assert places("[a].txt") == ["[a].txt"]


def test_a_file_that_is_named_twice_is_read_once(folder: Path) -> None:
    named(folder, "in/a.txt", "in/b.txt")
    assert places("in/b.txt", "in", "./in/a.txt", "in/*.txt", "-", "-") == ["in/b.txt", "in/a.txt", "standard input"]


def test_standard_input_is_a_file_without_a_path() -> None:
    assert list(find_files(["-"])) == [File("standard input", None, PurePath("stdin"))]


@pytest.mark.parametrize(
    ("given_", "reason"),
    [
        ("missing.txt", "no such file or folder"),
        ("missing*.txt", "nothing matches this pattern"),
        ("empty", "the folder has no texts (.txt, .text, .html, .htm, .xhtml, .json, .jsonl, .ndjson)"),
    ],
)
def test_what_names_nothing_is_said(folder: Path, given_: str, reason: str) -> None:
    (folder / "empty").mkdir()
    error = complaint(given_)
    assert (error.place, error.reason) == (given_, reason)


# --- bytes ------------------------------------------------------------------------------------------------------------


def test_a_file_that_vanished_is_said(folder: Path) -> None:
    with pytest.raises(InputError, match="no such file or directory; check the spelling"):
        read_bytes(File("gone.txt", folder / "gone.txt", PurePath("gone")), limit=10)


def test_a_file_that_may_not_be_read_is_said() -> None:
    error = unreadable("a.txt", OSError(errno.EACCES, os.strerror(errno.EACCES)))
    assert str(error) == "a.txt: permission denied; make it readable"
    assert unreadable("a.txt", OSError("odd")).reason == "odd"


def test_a_file_beyond_the_limit_is_refused(folder: Path) -> None:
    named(folder, "a.txt")
    file = File("a.txt", folder / "a.txt", PurePath("a"))
    assert read_bytes(file, limit=11) == b"Some words."
    with pytest.raises(InputError, match="holds more than 10 bytes"):
        read_bytes(file, limit=10)


def test_gzip_is_undone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = File("a.txt.gz", folder / "a.txt.gz", PurePath("a"))
    (folder / "a.txt.gz").write_bytes(gzip.compress(b"Words."))
    assert read_bytes(file, limit=6) == b"Words."
    with pytest.raises(InputError, match="holds more than 5 bytes"):
        read_bytes(file, limit=5)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(gzip.compress(b"Words.")))))
    assert read_bytes(File("standard input", None, PurePath("stdin")), limit=100) == b"Words."
    (folder / "a.txt.gz").write_bytes(gzip.compress(b"Words.")[:-4])
    with pytest.raises(InputError, match="is damaged gzip"):
        read_bytes(file, limit=10)


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Words.\r\n")))
    assert read_bytes(File("standard input", None, PurePath("stdin")), limit=100) == b"Words.\r\n"


# --- characters -------------------------------------------------------------------------------------------------------

TEXTS = st.text(min_size=1).filter(lambda text: text.strip() and "\0" not in text)


@given(TEXTS)
def test_utf_8_is_read_with_and_without_a_mark(text: str) -> None:
    marked = codecs.BOM_UTF8 + text.encode()
    assert decoded(marked, "x") == decoded(marked, "x", encoding="utf-8") == text
    if not text.startswith(("\ufeff", "%PDF-", "PK\3\4", "GIF8", "\x7fELF")):
        assert decoded(text.encode(), "x") == text


@given(TEXTS, st.sampled_from(["utf-16", "utf-32"]), st.sampled_from(["le", "be"]))
def test_wider_encodings_are_read_by_their_mark(text: str, width: str, order: str) -> None:
    mark = {
        "utf-16le": codecs.BOM_UTF16_LE,
        "utf-16be": codecs.BOM_UTF16_BE,
        "utf-32le": codecs.BOM_UTF32_LE,
        "utf-32be": codecs.BOM_UTF32_BE,
    }[width + order]
    data = mark + text.encode(f"{width}-{order}")
    assert decoded(data, "x") == decoded(data, "x", encoding=width) == text


def test_newlines_stay_as_they_are() -> None:
    assert decoded(b"one\r\ntwo\rthree\n", "x") == "one\r\ntwo\rthree\n"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"caf\xe9", "not UTF-8: byte 0xe9 at offset 3 (line 1)"),
        (b"\xef\xbb\xbfone\ntwo \xff", "not UTF-8: byte 0xff at offset 11 (line 2)"),
        (b"", "the file is empty"),
        (b"\xef\xbb\xbf", "the file is empty"),
        (b" \r\n\t", "the file holds only white space"),
        (b"%PDF-1.7 ...", "is a PDF, not text"),
        ("Wörter.".encode("utf-16-le"), "looks binary: 7 of 14 bytes are NUL"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(InputError) as caught:
        decoded(data, "x")
    assert caught.value.reason == reason


def test_an_encoding_can_be_named() -> None:
    assert decoded(b"caf\xe9", "x", encoding="latin-1") == "café"
    assert decoded("Wörter.".encode("utf-16-le"), "x", encoding="utf-16-le") == "Wörter."
    with pytest.raises(InputError, match="not ASCII: byte 0xc3 at offset 3"):
        decoded("café".encode(), "x", encoding="ascii")
