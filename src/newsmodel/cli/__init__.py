"""The command line: ``newsmodel convert``, ``show``, ``validate``, ``schema``, ``schemas``, ``evaluate``, ``train``."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from concurrent.futures import BrokenExecutor
from contextlib import suppress

from newsmodel.cli import convert, learning, schemas, show, validate
from newsmodel.cli.options import make_parser
from newsmodel.cli.outputs import OutputError
from newsmodel.cli.reading import UsageError
from newsmodel.errors import InputError, UnknownName
from newsmodel.render import visible

COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "convert": convert.run,
    "show": show.run,
    "validate": validate.run,
    "schema": schemas.run_one,
    "schemas": schemas.run_all,
    "evaluate": learning.run_evaluate,
    "train": learning.run_train,
}

OK, FAILED, MISUSED, INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 0 well, 1 something failed, 2 not understood, 130 interrupted.

    Args:
        arguments: of the command line, without the program's name; None takes them from `sys.argv`.

    Raises:
        SystemExit: from argparse, after ``--help``, ``--version`` or arguments it does not understand.
    """
    options = make_parser().parse_args(arguments)
    _survive_any_character()
    try:
        status = COMMANDS[options.command](options)
        sys.stdout.flush()
    except (UnknownName, UsageError) as error:
        return _failed(str(error), MISUSED)
    except (InputError, OutputError) as error:
        return _failed(str(error), FAILED)
    except BrokenExecutor:
        return _failed("a process ended before its text was done, perhaps out of memory; try fewer --jobs", FAILED)
    except BrokenPipeError:
        _forget_output()
        return _failed("the reader of the output stopped before its end", FAILED)
    except KeyboardInterrupt:
        return _failed("interrupted; every file that is written is whole", INTERRUPTED)
    return status


def _failed(message: str, status: int) -> int:
    print(visible(f"newsmodel: {message}"), file=sys.stderr)
    return status


def _survive_any_character() -> None:
    """Write escapes for what the terminal's encoding lacks: news text is full of curly marks."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _forget_output() -> None:
    """Keep Python from flushing into a closed pipe again when it exits."""
    with suppress(OSError):  # it may be no file
        standard_output = sys.stdout.fileno()
        os.dup2(os.open(os.devnull, os.O_WRONLY), standard_output)
