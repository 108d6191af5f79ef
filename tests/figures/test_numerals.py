"""The number grammar: what is one number, and how much it is."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from newsmodel.dates import lowered
from newsmodel.figures.grammar import Grammar, Numeral, decimal_of, grammar
from newsmodel.figures.numerals import find_numerals
from newsmodel.figures.scan import scan
from newsmodel.lexicon import Lexicon, lexicon

ENGLISH = lexicon("en")

ONE_NUMBER = {
    "7": "7",
    "1,234,567.89": "1234567.89",
    "12,34,567.5": "1234567.5",
    "1\u202f234\u202f567": "1234567",
    "1\u00a0234,5": "1234.5",
    "3 456 000": "3456000",
    "816 000": "816000",
    "2.345.678,9": "2345678.9",
    "4.321,50": "4321.50",
    ".75": "0.75",
    "0.5": "0.5",
    "½": "0.5",
    "2½": "2.5",
    "2 3/4": "2.75",
    "5/8": "0.625",
    "2/1000": "0.002",
    "zero": "0",
    "nineteen": "19",
    "forty-two": "42",
    "fortytwo": "42",
    "one hundred": "100",
    "three hundred and five": "305",
    "three hundred five": "305",
    "twelve hundred": "1200",
    "sixty hundreds": "6000",
    "six thousand and nine": "6009",
    "two million three thousand and nineteen": "2003019",
    "a million and one": "1000001",
    "hundred and six": "106",
    "a hundred thousand": "100000",
    "a dozen": "12",
    "two dozen": "24",
    "three dozens": "36",
    "four lakh crore": "4000000000000",
    "thousand million": "1000000000",
    "5 thousand 2 hundred and 12": "5212",
    "3 hundred and 21": "321",
    "1.5 million": "1500000.0",
    "3million": "3000000",
    "6bn": "6000000000",
    "4 trn": "4000000000000",
    "one and a half": "1.5",
    "five and half": "5.5",
    "two and three eighths": "2.375",
    "one and a half million": "1500000.0",
    "one million and a half": "1500000.0",
    "two million and one quarter": "2250000.00",
    "two and a fifth": "2.2",
    "half a million": "500000.0",
    "a quarter million": "250000.00",
    "three quarters of a million": "750000.00",
    "half a dozen": "6.0",
    "half million": "500000.0",
    "two-thirds": "0.666667",
    "two-third": "0.666667",
    "one sixth": "0.166667",
    "one - sixth": "0.166667",
    "one twenty-fifth": "0.04",
    "one half": "0.5",
    "three quarters": "0.75",
    "three point one four": "3.14",
    "3 point 14": "3.14",
    "one point five million": "1500000.0",
    "two hundred thousandth": "200000",
    "two million forty-first": "2000041",
    "hundred and first": "101",
    "one point one one one one one one one one one one one one one one one one one one": "1.111111111111111111",
    "first": "1",
    "21st": "21",
    "twenty-first": "21",
    "two hundredth": "200",
    "one hundred and first": "101",
    "five millionth": "5000000",
    "dozens": "24",
    "tens of thousands": "20000",
    "hundreds of thousands of millions": "200000000000",
    "hundreds of millions": "200000000",
    "several thousand": "3000",
    "a few hundred": "300",
    "a couple dozen": "24",
    "a couple of hundred": "200",
    "scores of": "40",
    "twice": "2",
    "tripled": "3",
    "halved": "0.5",
    "half": "0.5",
    "a quarter": "0.25",
}
SEVERAL_NUMBERS = {
    "between five thousand and ten thousand": ["5000", "10000"],
    "between one hundred and two hundred": ["100", "200"],
    "4 thousand 3 hundred and 0 more": ["4300", "0"],
    "4000 3 hundred": ["4000", "300"],
    "3 hundred and 2 hundred": ["300", "200"],
    "twenty-one, thirty-one": ["21", "31"],
    "twenty ten": ["20", "10"],
    "2 million and 300 people": ["2000000", "300"],
    "one million two million": ["1000000", "2000000"],
    "two million and": ["2000000"],
    "two hundred and": ["200"],
    "two hundred and third": ["203"],
    "two hundred and 12-year": ["200", "12"],
    "one and the": ["1"],
    "one and a dog": ["1"],
    "one and a": ["1"],
    "one and two": ["1", "2"],
    "one and twenty-first": ["1", "21"],
    "five point plan": ["5"],
    "five point": ["5"],
    "one fifths": ["0.2"],
    "five halves": ["5", "0.5"],
    "two million and fifth": ["2000000", "5"],
    "two quarters": ["2", "0.25"],
    "one twenty": ["1", "20"],
    "a-z, one": ["1"],
    "one - day": ["1"],
    "one point " + "one " * 19: ["1.111111111111111111", "1"],
    "5 k": ["5"],
    "aseveral thousand": ["1000"],
    "24/7": [],
    "9/11/12": [],
    "1/2/3": [],
    "2 5/4": ["2"],
    "5 5/6/7": ["5"],
    "tens": [],
    "scores": [],
    "thirds": [],
    "bone stone threefoldly": [],
    "twofold": ["2"],
    "12345678901234567890123": [],
    "one hundred 12345678901234567890123": ["100"],
    "a million 12345678901234567890123": ["1000000"],
    "1,23,4": ["1", "23", "4"],
    "1..2": ["1", "2"],
    "two hundred and fifty hundredths of it": ["200.5"],
    "one hundred and one third": ["100.333333"],
    "two million and one third": ["2333333.000000"],
    "one million two first": ["1000002", "1"],
    "one million first": ["1000000", "1"],
    "10 %": ["10"],
    "5k": ["5"],
    "7xyz": ["7"],
}


def numerals(text: str, *free: Callable[[int, int], bool]) -> list[Numeral]:
    low = lowered(text)
    return list(find_numerals(low, scan(low, 0, len(low), ENGLISH), grammar(ENGLISH), *free))


def values(text: str) -> list[str]:
    return [str(numeral.value) for numeral in numerals(text)]


@pytest.mark.parametrize("text", ONE_NUMBER)
def test_is_one_number_of_that_value(text: str) -> None:
    assert [Decimal(value) for value in values(text)] == [Decimal(ONE_NUMBER[text])]


@pytest.mark.parametrize("text", SEVERAL_NUMBERS)
def test_ends_where_the_number_ends(text: str) -> None:
    assert values(text) == SEVERAL_NUMBERS[text]


def test_an_article_and_a_quantifier_belong_to_the_number() -> None:
    low = "spent a million, a few hundred, a third and half an hour"
    assert [low[n.start : n.end] for n in numerals(low)] == ["a million", "a few hundred", "third", "half"]


def test_words_inside_words_are_no_numbers() -> None:
    assert values("attended the tenth-floor onerous phone call often") == ["10"]


def test_what_somebody_else_claimed_is_not_read() -> None:
    low = "one 2 three"
    found = numerals(low, lambda start, _end: start > 2)
    assert [low[n.start : n.end] for n in found] == ["2", "three"]


def test_a_language_without_words_still_reads_digits() -> None:
    bare, low = Lexicon(code="xx"), "one 2 three 4.5"
    found = find_numerals(low, scan(low, 0, 15, bare), Grammar(bare))
    assert [str(n.value) for n in found] == ["2", "4.5"]


@pytest.mark.parametrize(
    ("written", "value"),
    [("1,234.50", "1234.50"), ("12,34,567", "1234567"), ("1.234.567,8", "1234567.8"), ("1 234", "1234")],
)
def test_grouping_does_not_change_the_value(written: str, value: str) -> None:
    assert decimal_of(written) == Decimal(value)
