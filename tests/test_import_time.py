"""Importing newsmodel costs little more than importing what it depends on."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

DEPENDENCIES = "attrs, cattrs, dateutil.parser"


def seconds_of(names: str) -> float:
    """The processor time that a fresh Python takes to import *names*."""
    code = f"from time import process_time as now; before = now(); import {names}; print(now() - before)"
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, env=environment)
    return float(ran.stdout)


@pytest.mark.speed
def test_import_takes_at_most_half_as_long_again_as_the_dependencies() -> None:
    seconds_of("newsmodel")  # writes the byte code
    # The best of several, taken in turns: what else the machine does only ever adds.
    pairs = [(seconds_of("newsmodel"), seconds_of(DEPENDENCIES)) for _ in range(9)]
    ours, theirs = (min(times) for times in zip(*pairs, strict=True))
    assert ours <= 1.5 * theirs


@pytest.mark.parametrize("heavy", ["numpy", "rich", "trafilatura", "lxml", "hypothesis", "multiprocessing"])
def test_import_loads_nothing_heavy(heavy: str) -> None:
    code = f"import newsmodel, sys; sys.exit({heavy!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_import_loads_no_language() -> None:
    code = "import newsmodel, sys; sys.exit('newsmodel.lexicon.en' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
