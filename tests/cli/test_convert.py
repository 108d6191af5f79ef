"""``newsmodel convert`` as a person meets it."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import BrokenExecutor
from pathlib import Path
from types import SimpleNamespace

import pytest

import newsmodel
from newsmodel.cli import convert as converting
from newsmodel.cli import reading

STORY = "“We will appeal,” said Ana Ruiz, who leads the union. It paid $300 in May.\n"
Run = Callable[..., SimpleNamespace]


@pytest.fixture(name="texts")
def _texts(folder: Path) -> Path:
    for number in range(1, 8):
        (folder / "in").mkdir(exist_ok=True)
        (folder / "in" / f"{number}.txt").write_text(STORY * number, encoding="utf-8")
    return folder / "in"


def left_in(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_text_becomes_a_document(run: Run, folder: Path) -> None:
    (folder / "a.txt").write_text(STORY, encoding="utf-8")
    said = run("convert", "a.txt", "-o", "new/place")
    assert (said.status, said.out, said.err) == (0, "", "1 text converted, in new/place/\n")
    document = (folder / "new/place/a.json").read_bytes()
    assert newsmodel.loads(document) == newsmodel.parse(STORY, origin="a.txt")
    assert document.startswith(b'{\n  "schema": "newsmodel/article/1.0",\n')
    assert document.endswith(b"}\n")
    assert left_in(folder) == ["a.txt", "new/place/a.json"]


def test_out_is_where_documents_go(run: Run, folder: Path, texts: Path) -> None:
    said = run("convert", "in")
    assert said.err == "7 texts converted, in out/\n"
    assert left_in(folder / "out") == [f"{number}.json" for number in range(1, 8)]


def test_standard_input_goes_to_standard_output(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    said = run("convert", "-", "--quiet")
    assert newsmodel.loads(said.out) == newsmodel.parse(STORY)
    assert (said.err, left_in(folder)) == ("", [])


def test_standard_input_goes_to_a_folder_if_one_is_named(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    assert run("convert", "-", "-o", "out").status == 0
    assert left_in(folder) == ["out/stdin.json"]


def test_lines_of_json_keep_the_order_of_the_inputs(run: Run, texts: Path) -> None:
    said = run("convert", "in/2.txt", "in", "--jsonl", "-")
    articles = [newsmodel.loads(line) for line in said.out.splitlines()]
    assert [article.metadata.origin for article in articles] == [f"{n}.txt" for n in (2, 1, 3, 4, 5, 6, 7)]
    assert said.err == "7 texts converted to standard output\n"


def test_lines_of_json_go_to_a_file(run: Run, folder: Path, texts: Path) -> None:
    assert run("convert", "in", "--jsonl", "all.jsonl").err == "7 texts converted, in all.jsonl\n"
    assert (folder / "all.jsonl").read_text(encoding="utf-8").count("\n") == 7
    assert not (folder / "out").exists()


@pytest.mark.parametrize("place", [("-o", "out"), ("--jsonl", "all.jsonl")])
def test_several_processes_write_the_same_bytes(run: Run, folder: Path, texts: Path, place: tuple[str, str]) -> None:
    (texts / "4.txt").write_bytes(b"\xff")
    for number in range(8, 15):  # more than wait their turn at once
        (texts / f"{number}.txt").write_text(STORY * number, encoding="utf-8")

    def written() -> dict[str, bytes]:
        paths = [path for path in folder.rglob("*.json*") if path.is_file()]
        return {path.name: path.read_bytes() for path in paths}

    alone = run("convert", "in", *place)
    first = written()
    together = run("convert", "in", *place, "--jobs", "2")
    assert (alone.status, together.status) == (1, 1)
    assert alone.err == together.err
    assert written() == first
    assert first


def test_what_fails_is_named_and_the_rest_goes_on(run: Run, folder: Path, texts: Path) -> None:
    (texts / "2.txt").write_bytes(b"caf\xe9")
    (texts / "3.txt").write_bytes(b"")
    said = run("convert", "in", "missing.txt")
    remedy = "save it as UTF-8, or name its encoding with --encoding"
    assert said.status == 1
    assert said.err.splitlines() == [
        f"newsmodel: in/2.txt: not UTF-8: byte 0xe9 at offset 3 (line 1); {remedy}",
        "newsmodel: in/3.txt: the file is empty; leave it out",
        "newsmodel: missing.txt: no such file or folder; check the spelling",
        "5 texts converted, in out/; 3 failed",
    ]
    assert left_in(folder / "out") == ["1.json", "4.json", "5.json", "6.json", "7.json"]


def test_if_all_fails_nothing_is_written(run: Run, folder: Path) -> None:
    (folder / "all.jsonl").write_text("old\n")
    said = run("convert", "missing.txt", "--jsonl", "all.jsonl")
    assert (said.status, said.err.splitlines()[-1]) == (1, "0 texts converted; 1 failed")
    assert (folder / "all.jsonl").read_text() == "old\n"
    assert run("convert", "missing.txt").status == 1
    assert left_in(folder) == ["all.jsonl"]


def test_a_folder_without_texts_is_a_failure(run: Run, folder: Path) -> None:
    (folder / "in").mkdir()
    said = run("convert", "in", "--quiet")
    assert said.status == 1
    assert said.err.startswith("newsmodel: in: the folder has no texts (.txt, ")


@pytest.mark.parametrize("place", [("-o", "taken/out"), ("--jsonl", "taken/all.jsonl")])
def test_a_place_that_cannot_be_written_ends_the_run(
    run: Run, folder: Path, texts: Path, place: tuple[str, str]
) -> None:
    (folder / "taken").write_text("a file")
    said = run("convert", "in", *place)
    assert said.status == 1
    assert said.err.startswith(f"newsmodel: cannot write {place[1]}")
    assert said.err.count("\n") == 1
    assert left_in(folder) == sorted(["taken", *(f"in/{number}.txt" for number in range(1, 8))])


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_name_in_no_encoding_is_kept(run: Run, folder: Path) -> None:
    name = b"caf\xe9.txt"
    with open(os.path.join(os.fsencode(folder), name), "wb") as stream:  # noqa: PTH118, PTH123  a name of bytes
        stream.write(STORY.encode())
    said = run("convert", ".", "missing\x1b.txt")
    assert (said.status, said.err.splitlines()[0]) == (
        1,
        "newsmodel: missing\\x1b.txt: no such file or folder; check the spelling",
    )
    (document,) = (folder / "out").iterdir()
    assert os.fsencode(document.name) == b"caf\xe9.json"
    assert newsmodel.loads(document.read_bytes()).metadata.origin == os.fsdecode(name)


def test_names_that_collide_are_told_apart(run: Run, folder: Path, texts: Path) -> None:
    (folder / "1.txt").write_text(STORY, encoding="utf-8")
    said = run("convert", "in", "1.txt")
    assert said.err.splitlines()[0] == "newsmodel: 1.txt: its name was taken, so it is in out/1.txt.json"
    assert newsmodel.loads((folder / "out/1.txt.json").read_bytes()).metadata.origin == "1.txt"


def test_what_is_known_is_used(run: Run, folder: Path) -> None:
    (folder / "a.txt").write_bytes("Die Brücke cost $40 on Tuesday.".encode("latin-1"))
    run(
        *("convert", "a.txt", "--published", "2024-12-17", "--publisher", "Daily", "--dollar", "NZD"),
        *("--encoding", "Latin_1", "--language", "en", "--schema", "newsmodel/article/1.0"),
    )
    article = newsmodel.loads((folder / "out/a.json").read_bytes())
    assert [money.currency for money in article.money] == ["NZD"]
    assert [time.start for time in article.times] == ["2024-12-17"]
    assert str(article.metadata.publisher) == "Daily"


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--published", "yesterday"], "yesterday"),
        (["--dollar", "XX"], "XX"),
        (["--language", "eo"], "no language named 'eo'"),
        (["--schema", "newsmodel/artikel/1.0"], "did you mean 'newsmodel/article/1.0'?"),
    ],
)
def test_an_option_that_means_nothing_is_misuse(run: Run, folder: Path, options: list[str], complaint: str) -> None:
    (folder / "a.txt").write_text(STORY, encoding="utf-8")
    said = run("convert", "a.txt", *options)
    assert said.status == 2
    assert complaint in said.err
    assert left_in(folder) == ["a.txt"]


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["convert"],
        ["convert", "a.txt", "-o", "out", "--jsonl", "x"],
        ["convert", "a.txt", "--jobs", "0"],
        ["convert", "a.txt", "--encoding", "rot13"],
        ["show", "a.txt", "--width", "3"],
        ["translate", "a.txt"],
    ],
    ids=" ".join,
)
def test_a_command_that_is_not_understood_is_misuse(run: Run, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        run(*arguments)
    assert caught.value.code == 2


def test_a_schema_that_raises_fails_that_text_alone(run: Run, texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def extend(article: newsmodel.Article) -> dict[str, object]:
        if article.text.count("\n") == 3:
            raise ZeroDivisionError("no \x1b[31m denominator")
        return {}

    class Report(newsmodel.Article):
        """An article of the test's own."""

    registry = newsmodel.Registry().with_schema(newsmodel.Schema("test/report/1.0", Report, extend))
    monkeypatch.setattr(reading, "installed_registry", lambda: registry)
    said = run("convert", "in")
    assert said.err.splitlines() == [
        "newsmodel: in/3.txt: ZeroDivisionError: no \\x1b[31m denominator; see the code of schema test/report/1.0",
        "6 texts converted, in out/; 1 failed",
    ]


def test_a_process_that_dies_is_said(run: Run, texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def dying(*_: object) -> None:
        raise BrokenExecutor

    monkeypatch.setattr(converting, "_in_order", dying)
    said = run("convert", "in")
    assert said.status == 1
    assert "try fewer --jobs" in said.err


def test_workers_leave_interrupts_to_the_main_process() -> None:
    before = signal.getsignal(signal.SIGINT)
    try:
        converting.leave_interrupts()
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupt_leaves_whole_files_only(folder: Path, jobs: str) -> None:
    for number in range(60):
        (folder / f"{number:02}.txt").write_text(STORY * 100, encoding="utf-8")
    command = [sys.executable, "-m", "newsmodel", "convert", ".", "--jsonl", "all.jsonl", "--jobs", jobs]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, start_new_session=True)
    while process.poll() is None and not list(folder.glob(".newsmodel-*")):
        pass
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=60)
    # Python adds a warning of its own when the signal meets a worker that is still starting.
    assert "newsmodel: interrupted; every file that is written is whole" in err.decode().splitlines()
    assert process.returncode == 130
    assert not [path for path in folder.iterdir() if path.suffix != ".txt"]


def test_documents_are_utf_8_on_any_terminal(folder: Path) -> None:
    (folder / "a.txt").write_text(STORY, encoding="utf-8")
    command = [sys.executable, "-m", "newsmodel", "convert", "a.txt", "--jsonl", "-"]
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    ran = subprocess.run(command, capture_output=True, check=True, env=environment)
    assert json.loads(ran.stdout)["text"] == STORY
