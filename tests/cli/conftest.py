"""A folder to work in, and the command line called in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import frozen

from newsmodel.cli import main


@frozen
class Said:
    """What one call of the command line printed and returned."""

    status: int
    out: str
    err: str


Run = Callable[..., Said]


@pytest.fixture(name="folder")
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(name="run")
def _run(folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    del folder  # asked for, so that nothing is written elsewhere

    def run(*arguments: str) -> Said:
        status = main(arguments)
        captured = capfdbinary.readouterr()
        return Said(status, captured.out.decode(), captured.err.decode())

    return run
