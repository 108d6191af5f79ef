"""Files are whole or not there at all, and no two documents share one."""

from __future__ import annotations

import os
from pathlib import Path, PurePath

import pytest

from newsmodel.cli.outputs import Folder, OutputError, whole_file


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_appears_when_it_is_whole(folder: Path) -> None:
    with whole_file(folder / "new" / "a.json") as stream:
        stream.write("é\n")
        assert not (folder / "new" / "a.json").exists()
    assert (folder / "new" / "a.json").read_bytes() == b"\xc3\xa9\n"
    assert left_in(folder / "new") == ["a.json"]


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, BrokenPipeError])
def test_a_file_that_fails_stays_as_it_was(folder: Path, error: type[BaseException]) -> None:
    (folder / "a.json").write_text("old")
    with pytest.raises(error), whole_file(folder / "a.json") as stream:
        stream.write("ne")
        raise error
    assert (folder / "a.json").read_text() == "old"
    assert left_in(folder) == ["a.json"]


def test_a_file_that_nothing_is_written_to_stays_as_it_was(folder: Path) -> None:
    (folder / "a.json").write_text("old")
    with whole_file(folder / "a.json"):
        pass
    assert (folder / "a.json").read_text() == "old"
    assert left_in(folder) == ["a.json"]


def test_a_name_as_long_as_a_name_can_be_is_written(folder: Path) -> None:
    path = folder / ("n" * 250 + ".json")
    with whole_file(path) as stream:
        stream.write("x")
    assert path.read_text() == "x"


def test_half_a_surrogate_pair_can_be_written(folder: Path) -> None:
    with whole_file(folder / "a.json") as stream:
        stream.write("\udc00")
    assert (folder / "a.json").read_bytes() == b"\xed\xb0\x80"


@pytest.mark.parametrize("place", ["file/a.json", "folder"])
def test_a_place_that_cannot_be_written_is_said(folder: Path, place: str) -> None:
    (folder / "file").write_text("")
    (folder / "folder").mkdir()
    with pytest.raises(OutputError, match=f"cannot write .*{place}: "), whole_file(folder / place) as stream:
        stream.write("x")
    assert left_in(folder) == ["file", "folder"]


def test_a_full_disk_is_said() -> None:
    with pytest.raises(OutputError, match="no space left on device"), whole_file(Path("/dev/full")) as stream:
        stream.write("x")


def test_a_device_is_written_to_directly() -> None:
    with whole_file(Path(os.devnull)) as stream:
        stream.write("x")


def names(folder: Folder, *given: tuple[str, str]) -> list[str]:
    paths = (folder.write(PurePath(name), file_name, "{}") for name, file_name in given)
    return [path.relative_to(folder.root).as_posix() for path in paths]


def test_names_that_are_taken_get_their_suffix_and_then_a_number(folder: Path) -> None:
    same = ("a", "a.html")
    assert names(Folder(folder), ("a", "a.txt"), same, same, same, ("b/a", "a.txt")) == [
        "a.json",
        "a.html.json",
        "a-2.json",
        "a-3.json",
        "b/a.json",
    ]


def test_names_that_are_one_on_some_disks_are_two(folder: Path) -> None:
    assert names(Folder(folder), ("Cafe\u0301", "1.txt"), ("café", "2.txt")) == ["Cafe\u0301.json", "2.txt.json"]


def test_an_input_is_never_overwritten(folder: Path) -> None:
    target = Folder(folder, frozenset({(folder / "a.json").resolve()}))
    assert names(target, ("a", "a.json")) == ["a.json.json"]


def test_a_file_of_an_earlier_run_is_replaced(folder: Path) -> None:
    (folder / "a.json").write_text("old")
    assert names(Folder(folder), ("a", "a.txt")) == ["a.json"]
    assert (folder / "a.json").read_text() == "{}"
