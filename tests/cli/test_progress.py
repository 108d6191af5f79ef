"""Progress is for terminals; messages are for everybody."""

from __future__ import annotations

import io
import sys

import pytest

from newsmodel.cli import progress
from newsmodel.cli.progress import Bar, Counter, Messages, make_progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def on_terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal in the place of standard error; not a fixture, because pytest captures anew after those."""
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    return terminal


def work(shown: Messages) -> None:
    with shown:
        shown.advance("a.txt")
        shown.say("b.txt: \x1b[31m[red]")
        shown.advance("b.txt")


def test_without_a_terminal_there_are_messages_only(capsys: pytest.CaptureFixture[str]) -> None:
    work(make_progress(2, quiet=False))
    assert capsys.readouterr().err == "b.txt: \\x1b[31m[red]\n"


def test_quiet_is_quiet_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = on_terminal(monkeypatch)
    work(make_progress(2, quiet=True))
    assert terminal.getvalue() == "b.txt: \\x1b[31m[red]\n"


@pytest.mark.parametrize(("total", "counted"), [(2, "1 of 2  a.txt"), (None, "1  a.txt")])
def test_without_rich_a_counter_is_written_over(
    monkeypatch: pytest.MonkeyPatch, total: int | None, counted: str
) -> None:
    terminal = on_terminal(monkeypatch)
    monkeypatch.setattr(progress, "find_spec", lambda _: None)
    shown = make_progress(total, quiet=False)
    assert isinstance(shown, Counter)
    work(shown)
    erase = "\r\x1b[2K"
    pieces = terminal.getvalue().split(erase)
    assert pieces[1:3] == [counted, "b.txt: \\x1b[31m[red]\n"]
    assert pieces[-1] == ""


def test_with_rich_there_is_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = on_terminal(monkeypatch)
    shown = make_progress(2, quiet=False)
    assert isinstance(shown, Bar)
    work(shown)
    assert "b.txt: \\x1b[31m[red]\n" in terminal.getvalue()
