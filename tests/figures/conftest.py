"""Rows of marked text: "Sales rose [40%]percentage" says what is found, and where, without counting characters."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

import newsmodel
from newsmodel import Figure, MonetaryFigure, TimeExpression

_MARK = re.compile(r"\[([^\[\]]+)\]([a-z_]+)")


def unmarked(row: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The text of a row, and the start, end and kind of each marked stretch."""
    text, marks, at = "", [], 0
    for match in _MARK.finditer(row):
        text += row[at : match.start()]
        marks.append((len(text), len(text) + len(match[1]), match[2]))
        text += match[1]
        at = match.end()
    return text + row[at:], marks


def kind_of(figure: Figure) -> str:
    if isinstance(figure, MonetaryFigure):
        return "money"
    return "time" if isinstance(figure, TimeExpression) else figure.kind.value


def described(figure: Figure) -> set[str]:
    """Everything a row can claim about a figure, one word or ``name=value`` each."""
    if isinstance(figure, TimeExpression):
        return set()
    low, high = figure.low, figure.high
    ends = ["" if bound is None else format(bound, "f") for bound in (low, high)]
    bounds = "-" if ends == ["", ""] else ends[0] if low == high else "..".join(ends)
    claims = {bounds, figure.modifier.value, "vague" if figure.vague else "sharp"}
    for name in ("currency", "currency_basis", "per", "subject", "unit", "of", "period", "change"):
        value = getattr(figure, name, None)
        claims.add(f"{name}={getattr(value, 'text', value)}")
    return claims


@pytest.fixture
def check() -> Callable[..., None]:
    """Checks one row: the marked figures and no others, each with all that is claimed of it.

    Claims are words for all figures in order, separated by " | "; several words of one figure by ", ".
    """

    def checked(row: str, claims: str, **options: object) -> None:
        text, marks = unmarked(row)
        found = newsmodel.find_figures(text, **options)  # type: ignore[arg-type]
        assert [(f.span.start, f.span.end, kind_of(f)) for f in found if kind_of(f) != "time"] == marks
        figures = [f for f in found if kind_of(f) != "time"]
        wanted = claims.split(" | ") if claims else []
        assert len(wanted) == len(figures)
        for figure, claim in zip(figures, wanted, strict=True):
            assert set(claim.split(", ")) - described(figure) == set()

    return checked
