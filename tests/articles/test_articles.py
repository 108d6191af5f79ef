"""Own articles from many countries and forms, each read as a careful editor would: one test a check.

The articles are invented. Checks that parsing cannot pass yet stand in ``known_gaps.toml`` with the reason; one that
passes after all fails its test, so that the list stays true.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import pytest

from newsmodel import Article

from .expectations import Case, Check, parse, read_case

HERE = Path(__file__).parent
CASES = [read_case(path) for path in sorted(HERE.glob("*.toml")) if path.name != "known_gaps.toml"]


def _known_gaps() -> dict[str, str]:
    """The reason of each known gap, by article and check."""
    table = tomllib.loads((HERE / "known_gaps.toml").read_text(encoding="utf-8"))
    return {name: gap["reason"] for gap in table.get("gap", []) for name in gap["checks"]}


KNOWN_GAPS = _known_gaps()


def _parameters() -> list[object]:
    """Every check of every article, with its name, and its mark where it is a known gap."""
    found = []
    for case in CASES:
        for check in case.checks:
            name = f"{case.name}: {check.name}"
            marks = [pytest.mark.xfail(reason=KNOWN_GAPS[name], strict=True)] if name in KNOWN_GAPS else []
            found.append(pytest.param(case, check, id=name, marks=marks))
    return found


@cache
def _article(name: str) -> Article:
    return parse(next(case for case in CASES if case.name == name))


@pytest.mark.parametrize(("case", "check"), _parameters())
def test_article_is_read_as_an_editor_reads_it(case: Case, check: Check) -> None:
    difference = check.differs(_article(case.name))
    assert difference is None, f"{case.name}: {check.name}: {difference}"


def test_every_known_gap_names_a_check() -> None:
    names = {f"{case.name}: {check.name}" for case in CASES for check in case.checks}
    assert not set(KNOWN_GAPS) - names
