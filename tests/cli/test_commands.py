"""``show``, ``validate``, ``schema`` and ``schemas``, and how the command line ends."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import EntryPoint
from pathlib import Path
from runpy import run_module
from types import SimpleNamespace

import pytest
from attrs import astuple

import newsmodel
from newsmodel.cli import COMMANDS, main, reading
from newsmodel.cli.options import make_parser
from newsmodel.plugins import Installed, with_installed
from newsmodel.render import render_terminal

ROOT = Path(__file__).parent.parent.parent
STORY = "“We will appeal,” said Ana Ruiz, who leads the union.\n"
Run = Callable[..., SimpleNamespace]


@pytest.fixture(name="story")
def _story(folder: Path) -> Path:
    path = folder / "a.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.fixture(name="document")
def _document(folder: Path) -> Path:
    path = folder / "a.json"
    path.write_text(newsmodel.dumps(newsmodel.parse(STORY), indent=2), encoding="utf-8")
    return path


# --- show -------------------------------------------------------------------------------------------------------------


def test_a_text_is_shown(run: Run, story: Path) -> None:
    said = run("show", "a.txt")
    assert (said.status, said.err) == (0, "")
    assert said.out == render_terminal(newsmodel.parse(STORY, origin="a.txt"))


def test_a_document_is_shown(run: Run, document: Path) -> None:
    assert run("show", "a.json").out == render_terminal(newsmodel.parse(STORY))


def test_what_cannot_be_shown_is_said(run: Run, document: Path) -> None:
    document.write_text('{"schema": "newsmodel/article/1.0", "text": 1}')
    assert run("show", "missing.txt").status == 1
    Path("empty.txt").touch()
    assert run("show", "empty.txt").err == "newsmodel: empty.txt: the file is empty; leave it out\n"
    said = run("show", "a.json")
    assert said.status == 1
    assert "a.json" in said.err
    assert "$.text" in said.err


def test_a_fault_is_said_and_not_raised(run: Run, story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def faulty(_: object, found: object) -> newsmodel.Article:
        if found.text:  # type: ignore[attr-defined]  # an Extracted
            raise RecursionError("too deep")
        return newsmodel.parse("")

    monkeypatch.setattr(reading.Knowledge, "parse", faulty)
    assert run("show", "a.txt").err == "newsmodel: a.txt: RecursionError: too deep; a fault of newsmodel\n"


def test_several_texts_are_set_apart(run: Run, story: Path, folder: Path) -> None:
    (folder / "b.txt").write_text(STORY, encoding="utf-8")
    assert run("show", ".").out.count("\n\n\norigin b.txt") == 1


@pytest.mark.parametrize(
    ("choice", "terminal", "variables", "colored"),
    [
        ("auto", True, {}, True),
        ("auto", False, {}, False),
        ("auto", True, {"NO_COLOR": "1"}, False),
        ("auto", True, {"NO_COLOR": ""}, True),
        ("auto", True, {"TERM": "dumb"}, False),
        ("always", False, {"NO_COLOR": "1"}, True),
        ("never", True, {}, False),
    ],
)
def test_colors_follow_the_option_the_terminal_and_no_color(
    run: Run,
    story: Path,
    monkeypatch: pytest.MonkeyPatch,
    choice: str,
    terminal: bool,
    variables: dict[str, str],
    colored: bool,
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)
    assert ("\x1b[" in run("show", "a.txt", "--color", choice).out) == colored


def test_the_width_is_that_asked_for_or_the_terminals(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "a.txt").write_text("word " * 200)

    def widest(*options: str) -> int:
        return max(map(len, run("show", "a.txt", "--color", "never", *options).out.splitlines()))

    assert 80 < widest() <= 88
    assert 22 < widest("--width", "30") <= 30
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "40")
    assert 32 < widest() <= 40
    monkeypatch.setenv("COLUMNS", "300")
    assert 92 < widest() <= 100


# --- validate ---------------------------------------------------------------------------------------------------------


def test_a_good_document_is_valid(run: Run, document: Path) -> None:
    assert astuple(run("validate", "a.json")) == (0, "", "1 valid, 0 not\n")
    assert astuple(run("validate", "a.json", "-q")) == (0, "", "")


def test_every_problem_is_a_line_with_its_place(run: Run, document: Path) -> None:
    data = json.loads(document.read_bytes())
    data["text"] = data["text"].replace("Ruiz", "Díaz")
    data["extra"] = "\x1b[31m"
    document.write_text(json.dumps(data))
    said = run("validate", "a.json", "missing.json")
    assert said.status == 1
    assert all(re.match(r"a\.json: \$[\w.\[\]]*: ", line) for line in said.out.splitlines())
    assert any(line.startswith("a.json: $.extra: ") for line in said.out.splitlines())
    assert "\x1b" not in said.out
    assert said.err.splitlines() == [
        "newsmodel: missing.json: no such file or folder; check the spelling",
        "0 valid, 2 not",
    ]


def test_lines_of_json_are_documents(run: Run, folder: Path) -> None:
    good = newsmodel.dumps(newsmodel.parse(STORY))
    (folder / "all.jsonl").write_text(f"{good}\n\n{good[:-1]}\n{good}\n", encoding="utf-8")
    said = run("validate", "all.jsonl")
    assert said.out.startswith("all.jsonl:3: $: ")
    assert said.err == "2 valid, 1 not\n"


def test_fields_of_a_newer_version_can_be_ignored(run: Run, document: Path) -> None:
    data = json.loads(document.read_bytes()) | {"schema": "newsmodel/article/1.7", "mood": "glum"}
    document.write_text(json.dumps(data))
    assert run("validate", "a.json").status == 1
    assert run("validate", "a.json", "--ignore-unknown").status == 0


# --- schemas ----------------------------------------------------------------------------------------------------------


def test_a_schema_is_printed(run: Run) -> None:
    said = run("schema")
    assert json.loads(said.out)["properties"]["schema"] == {"const": "newsmodel/article/1.0"}
    assert run("schema", "newsmodel/article/1.0").out == said.out


def test_an_unknown_schema_is_misuse(run: Run) -> None:
    said = run("schema", "acme/article/1.0")
    assert (said.status, said.out) == (2, "")
    assert "(known: newsmodel/article/1.0)" in said.err


def test_schemas_are_listed_and_packages_that_fail_are_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def installed() -> Installed:
        return with_installed(offered=[EntryPoint("broken", "no.such.module:SCHEMA", "newsmodel.schemas")])

    monkeypatch.setattr(reading, "with_installed", installed)
    reading.installed_registry.cache_clear()
    said = run("schemas")
    reading.installed_registry.cache_clear()
    assert said.status == 0
    assert said.out.startswith("newsmodel/article/1.0  newsmodel.model.Article  A news text and all ")
    assert said.err.startswith("newsmodel: schema plugin 'broken' (no.such.module:SCHEMA): ModuleNotFoundError")


# --- how it ends ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "status", "words"),
    [
        (BrokenPipeError, 1, "the reader of the output stopped before its end"),
        (KeyboardInterrupt, 130, "interrupted"),
    ],
)
def test_every_ending_has_a_message(
    folder: Path, monkeypatch: pytest.MonkeyPatch, error: type[BaseException], status: int, words: str
) -> None:
    def ending(_: object) -> int:
        raise error

    monkeypatch.setitem(COMMANDS, "show", ending)
    for output in (io.StringIO(), (folder / "output").open("w")):
        with output:
            monkeypatch.setattr(sys, "stdout", output)
            monkeypatch.setattr(sys, "stderr", io.StringIO())
            assert main(["show", "a.txt"]) == status
            assert words in sys.stderr.getvalue()


@pytest.mark.parametrize("command", [("show", "a.txt"), ("convert", "a.txt", "--jsonl", "-"), ("validate", "a.txt")])
def test_a_reader_that_stops_early_is_said(story: Path, command: tuple[str, ...]) -> None:
    del story  # asked for, so that it is there
    process = subprocess.Popen(
        [sys.executable, "-m", "newsmodel", *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    with process, process.stderr:
        assert process.stderr.read().endswith(b"newsmodel: the reader of the output stopped before its end\n")
    assert process.returncode == 1


def test_a_poor_terminal_gets_escapes(story: Path) -> None:
    command = [sys.executable, "-m", "newsmodel", "show", str(story)]
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    ran = subprocess.run(command, capture_output=True, check=True, env=environment)
    assert b"\\u201cWe will appeal,\\u201d" in ran.stdout


def test_the_package_is_a_command(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert import_module("newsmodel.__main__").main is main
    monkeypatch.delitem(sys.modules, "newsmodel.__main__")
    monkeypatch.setattr(sys, "argv", ["newsmodel", "validate", "missing.json"])
    with pytest.raises(SystemExit) as caught:
        run_module("newsmodel", run_name="__main__", alter_sys=True)
    assert caught.value.code == 1


def test_the_version_is_printed(run: Run) -> None:
    with pytest.raises(SystemExit) as caught:
        run("--version")
    assert caught.value.code == 0


def test_every_command_and_option_is_in_the_reference() -> None:
    page = (ROOT / "docs" / "reference" / "command-line.md").read_text(encoding="utf-8")
    (commands,) = (action for action in make_parser()._actions if action.dest == "command")
    assert set(commands.choices) == set(COMMANDS)
    wanted = {
        name
        for command in commands.choices.values()
        for action in command._actions
        for name in action.option_strings
        if action.dest != "help"
    }
    assert [name for name in sorted(wanted | set(COMMANDS)) if f"`{name}" not in page] == []
