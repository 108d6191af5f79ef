"""What stands behind a number is found by look-up as a pattern would find it."""

from __future__ import annotations

import pytest

from newsmodel.figures.behind import CurrencyNames, Forms, Money

FORMS = Forms(["mile", "miles", "mile per hour", "m", "°", "light-year"])
NAMES = CurrencyNames(["dollar", "dollars", "won", "korean won"], ["us", "south korean", "korean"])


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (" miles away", "miles"),
        ("-mile run", "mile"),
        ("\u00a0mile per hours", "mile"),
        ("  mile per hour.", "mile per hour"),
        ("m", "m"),
        ("° north", "°"),
        ("light-year", "light-year"),
        ("   mile", None),
        ("miler", None),
        ("m2", None),
        ("", None),
    ],
)
def test_the_longest_form_that_no_letter_follows(text: str, form: str | None) -> None:
    match = FORMS.match("7" + text, 1, len(text) + 1)
    assert (match and match[1]) == form
    assert match is None or (match.start(), match.end()) == (1, 1 + text.index(match[1]) + len(match[1]))


def test_the_end_of_the_stretch_is_an_end() -> None:
    match = FORMS.match("7 milestone", 1, 6)
    assert match is not None
    assert match[1] == "mile"


@pytest.mark.parametrize(
    ("text", "money"),
    [
        (" us dollars", Money("us", "dollars", 11)),
        ("-us-dollar", Money("us", "dollar", 10)),
        (" south korean won", Money("south korean", "won", 17)),
        (" korean won", Money("korean", "won", 11)),
        (" us wonder, won", None),
        (" us", None),
        (" won.", Money(None, "won", 4)),
        (" usdollar", None),
        ("", None),
    ],
)
def test_a_place_stands_before_the_name_of_a_currency(text: str, money: Money | None) -> None:
    assert NAMES.match(text, 0, len(text)) == money


def test_a_language_without_forms_finds_none() -> None:
    assert Forms(()).match("7 miles", 1, 7) is None
    assert CurrencyNames((), ()).match("7 us dollars", 1, 12) is None
