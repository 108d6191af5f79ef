"""What the command line says on standard error while it works: progress on a terminal, failures, a summary."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from types import TracebackType
from typing import Self

from newsmodel.render import visible

_ERASE_LINE = "\r\x1b[2K"


def make_progress(total: int | None, *, quiet: bool) -> Messages:
    """A bar (with rich installed) or a counter on a terminal; nothing but messages elsewhere or if *quiet*."""
    if quiet or not sys.stderr.isatty():
        return Messages()
    return Bar(total) if find_spec("rich") is not None else Counter(total)


class Messages:
    """No progress, only messages; the shape of the others."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    def advance(self, place: str) -> None:
        """Nothing to show."""

    def say(self, message: str) -> None:
        """Print *message* on standard error, made safe for a terminal."""
        print(visible(message), file=sys.stderr)


class Counter(Messages):
    """One line that is written over and over: ``12 of 30  story.txt``."""

    def __init__(self, total: int | None) -> None:
        self._done, self._total = 0, total

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        print(_ERASE_LINE, end="", file=sys.stderr, flush=True)

    def advance(self, place: str) -> None:
        """Show the new count and *place*."""
        self._done += 1
        counted = f"{self._done}" if self._total is None else f"{self._done} of {self._total}"
        print(f"{_ERASE_LINE}{counted}  {visible(place)[-60:]}", end="", file=sys.stderr, flush=True)

    def say(self, message: str) -> None:
        """Print *message* on a line of its own."""
        print(f"{_ERASE_LINE}{visible(message)}", file=sys.stderr)


class Bar(Messages):
    """A bar with the time that is left, drawn by rich."""

    def __init__(self, total: int | None) -> None:
        from rich import progress  # noqa: PLC0415  an optional dependency
        from rich.console import Console  # noqa: PLC0415  an optional dependency

        self._rich = progress.Progress(
            progress.MofNCompleteColumn(),
            progress.BarColumn(),
            progress.TimeRemainingColumn(),
            progress.TextColumn("{task.description}", markup=False),
            console=Console(stderr=True),
            transient=True,
        )
        self._task = self._rich.add_task("", total=total)

    def __enter__(self) -> Self:
        self._rich.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._rich.stop()

    def advance(self, place: str) -> None:
        """Move the bar by one and show *place*."""
        self._rich.update(self._task, advance=1, description=visible(place)[-60:])

    def say(self, message: str) -> None:
        """Print *message* above the bar."""
        self._rich.console.print(visible(message), markup=False, highlight=False, soft_wrap=True)
