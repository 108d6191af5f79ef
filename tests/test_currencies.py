"""The table of currencies, and who decides which dollar is meant."""

from __future__ import annotations

import pytest

import newsmodel
from newsmodel import CurrencyBasis, Metadata, Stated
from newsmodel.currencies import CODES, DIGITS, FAMILIES, HISTORIC, SHARED_SYMBOLS, SYMBOLS, digits_of
from newsmodel.figures.dollar import decide_currencies, decide_dollar
from newsmodel.lexicon import Lexicon, lexicon

ENGLISH = lexicon("en")
#: No ISO 4217 currencies, but news counts in them.
CRYPTO = {"BTC", "ETH"}


def test_the_table_has_every_active_code_once() -> None:
    assert len(DIGITS) == 164
    assert all(len(code) == 3 and code.isupper() for code in CODES)
    assert not set(DIGITS) & set(HISTORIC)


def test_symbols_and_families_stand_for_known_codes() -> None:
    assert set(SYMBOLS.values()) - CRYPTO <= CODES
    assert set(SHARED_SYMBOLS.values()) <= set(FAMILIES)
    assert {code for codes in FAMILIES.values() for code in codes} <= CODES
    assert not set(SYMBOLS) & set(SHARED_SYMBOLS)


def test_names_and_places_stand_for_known_codes() -> None:
    words = ENGLISH.numbers
    assert {c.code for c in words.currencies if c.code} - CRYPTO <= CODES
    assert {c.family for c in words.currencies if c.family} <= set(FAMILIES)
    assert set(words.currency_places.values()) <= CODES
    assert {place.currency for place in words.places} <= CODES
    forms = [form for c in words.currencies for form in c.words]
    assert len(forms) == len(set(forms))
    names = [name for place in words.places for name in place.names]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(("code", "digits"), [("JPY", 0), ("USD", 2), ("KWD", 3), ("CLF", 4), ("ITL", 0), ("???", 2)])
def test_minor_units(code: str, digits: int) -> None:
    assert digits_of(code) == digits


def decided(text: str, **known: object) -> tuple[str, CurrencyBasis] | None:
    return decide_dollar(text, [(0, len(text))], Metadata(**known), ENGLISH)  # type: ignore[arg-type]


CONTEXT, DATELINE, PUBLISHER = CurrencyBasis.CONTEXT, CurrencyBasis.DATELINE, CurrencyBasis.PUBLISHER


def test_the_places_a_text_names_decide() -> None:
    assert decided("Ottawa will pay $5, the RCMP said in Canada.") == ("CAD", CONTEXT)
    assert decided("Sydney pays $5.") == ("AUD", CONTEXT)
    assert decided("The Pentagon pays $5 in Texas.") == ("USD", CONTEXT)
    assert decided("The loonie fell, and $5 is less.") == ("CAD", CONTEXT)


def test_a_name_inside_a_longer_word_is_none() -> None:
    assert decided("The UnCanada and Canadabc pay $5.") is None


def test_two_countries_of_equal_weight_decide_nothing() -> None:
    assert decided("Canada and America pay $5.") is None
    assert decided("Somebody pays $5.") is None


def test_without_a_shared_name_nothing_is_asked() -> None:
    text = "Canada pays €5."
    assert decide_currencies(text, [(0, len(text))], Metadata(), ENGLISH) == {}


def test_dateline_publisher_and_address_decide() -> None:
    assert decided("It costs $5.", dateline=Stated("TORONTO")) == ("CAD", DATELINE)
    assert decided("It costs $5.", dateline=Stated("ZZYZX")) is None
    assert decided("It costs $5.", publisher=Stated("The Sydney Morning Herald")) == ("AUD", PUBLISHER)
    assert decided("It costs $5.", publisher=Stated("Nobody's Weekly")) is None
    assert decided("It costs $5.", url="https://www.rnz.co.nz/x") == ("NZD", PUBLISHER)
    assert decided("It costs $5.", url="http://[broken") is None
    assert decided("It costs $5.", url="https://example.test/") is None


def test_other_shared_names_are_decided_the_same_way() -> None:
    text = "Delhi paid 5 rupees and 3 pounds; Mumbai agreed."
    found = decide_currencies(text, [(0, len(text))], Metadata(), ENGLISH)
    assert found["rupee"] == ("INR", CONTEXT)
    assert "pound" not in found


def test_sums_of_the_same_family_decide_too() -> None:
    for text, family, code in (
        ("It costs CHF 108, or 64 francs.", "franc", "CHF"),
        ("Rs 45 lakh were paid.", "rupee", "INR"),
        ("Manila pays P500 million.", "peso", "PHP"),
        ("About 5 percent, or 3 kroner, of NOK 90.", "krona", "NOK"),
    ):
        assert decide_currencies(text, [(0, len(text))], Metadata(), ENGLISH)[family] == (code, CONTEXT)
    text = "It costs 64 francs, 5 percent."
    assert decide_currencies(text, [(0, len(text))], Metadata(), ENGLISH) == {}
    text = "A percentage, an accent, a recent innocent."
    assert decide_currencies(text, [(0, len(text))], Metadata(), ENGLISH) == {}


def test_a_dollar_in_a_country_without_one_is_american() -> None:
    assert decided("The pound fell to $1.20.", dateline=Stated("LONDON")) == ("USD", DATELINE)
    assert decided("It costs $5.", publisher=Stated("The Irish Times")) == ("USD", PUBLISHER)
    assert decided("Sydney pays $5.", dateline=Stated("LONDON")) == ("AUD", CONTEXT)
    assert decided("New rules cost $5.") is None


def test_an_article_takes_the_decision_and_the_caller_overrules_it() -> None:
    text = "Canada will spend $5 million on roads in Ontario, officials in Ottawa said."
    (sum_,) = newsmodel.parse(text, tagger=None).money
    assert (sum_.currency, sum_.currency_basis) == ("CAD", CONTEXT)
    (sum_,) = newsmodel.parse(text, dollar="USD", tagger=None).money
    assert (sum_.currency, sum_.currency_basis) == ("USD", CurrencyBasis.CALLER)
    (cents,) = newsmodel.find_figures("It costs 40 cents.", dollar="CAD")
    assert cents.currency == "CAD"  # type: ignore[union-attr]


def test_a_dollar_that_is_no_code_is_refused() -> None:
    with pytest.raises(ValueError, match="ISO 4217"):
        newsmodel.find_figures("$5", dollar="dollars")


def test_a_language_without_places_decides_nothing() -> None:
    assert decide_dollar("Canada pays $5", [(0, 14)], Metadata(), Lexicon(code="xx")) is None
