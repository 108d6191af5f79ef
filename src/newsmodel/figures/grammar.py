"""The words and shapes that numbers are made of, in one language."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from functools import cache
from sys import maxsize
from typing import Final

from newsmodel.lexicon import Lexicon

#: What a numeral is.
CARDINAL, ORDINAL, FRACTION, VAGUE, MULTIPLE, HALVING = range(6)
NUMERALS = frozenset({CARDINAL, ORDINAL, FRACTION, VAGUE, MULTIPLE, HALVING})
#: What a single number word is.
SMALL, TENS_WORD, HUNDRED, MAGNITUDE, ORDINAL_WORD, TENS_ORDINAL, BIG_ORDINAL, DENOMINATOR, FRACTION_WORD = range(9)
DOZEN, VAGUE_WORD, ZERO, MULTIPLE_WORD, HALVING_WORD = range(9, 14)

ONE: Final = Decimal(1)
#: Longer runs of digits are names (tweets, accounts), and would not fit the precision of Decimal.
LONGEST: Final = 20
FRACTION_CHARACTERS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒"
SPACES = " \u00a0\u2009\u202f"

DIGITS = re.compile(
    r"""
    [0-9]{1,3}(?:,[0-9]{3}){1,12}(?![0-9])(?:\.[0-9]+)?                         # 1,234,567.89
    | [0-9]{1,2}(?:,[0-9]{2}){1,9},[0-9]{3}(?![0-9])(?:\.[0-9]+)?                   # 12,34,567.89, as in India
    | [0-9]{1,3}(?:[\u00a0\u2009\u202f][0-9]{3}){1,12}(?![0-9])(?:[.,][0-9]+)?       # 1 234 567, as in the SI
    | [0-9]{1,3}(?:[ ][0-9]{3}){2,12}(?![0-9,])(?:\.[0-9]+)?                      # the same with plain spaces
    | [0-9]{1,3}[ ]000(?![0-9,])                                                # 816 000
    | [0-9]{1,3}(?:\.[0-9]{3}){2,12}(?![0-9])(?:,[0-9]+)?                         # 1.234.567,89
    | [0-9]{1,3}\.[0-9]{3},[0-9]{1,2}(?![0-9])                                  # 1.234,56
    | [0-9]+\.[0-9]+
    | [0-9]+
    | \.[0-9]+
    """,
    re.VERBOSE,
)
SEPARATOR = re.compile(r"(?:[ \u00a0\u2009\u202f\t]{1,4}|[-\u2010\u2011])(?=[^\s])")
_WORD = re.compile(r"[a-z]+")
_NEXT = re.compile(r"(?:[ \u00a0\u2009\u202f\t]{1,4}|[-\u2010\u2011])([a-z]+)")


class Numeral:
    """A number in the text: ``[start, end)``, its value, and how it was written.

    ``scale`` is the last magnitude applied (1000000 in "1.3 million") and ``core`` the value before it; ``digits`` is
    true if it is written with digits alone, ``article`` true if it starts with "a"; ``short`` is an abbreviated
    magnitude right behind it that only the context can tell from a unit ("5m"): its value and end.
    """

    __slots__ = ("article", "core", "digits", "end", "kind", "scale", "short", "start", "value")

    def __init__(self, start: int, end: int, value: Decimal, kind: int) -> None:
        self.start = start
        self.end = end
        self.value = value
        self.kind = kind
        self.scale = ONE
        self.core = value
        self.digits = False
        self.article = False
        self.short: tuple[Decimal, int] | None = None


class Grammar:
    """The tables of one language, as the reader of numerals needs them."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = lexicon.numbers
        table: dict[str, tuple[int, Decimal]] = {}
        table.update({word: (SMALL, Decimal(value)) for word, value in words.small.items()})
        table.update({word: (TENS_WORD, Decimal(value)) for word, value in words.tens.items()})
        for ten, value in words.tens.items():
            table.update({ten + w: (SMALL, Decimal(value + v)) for w, v in words.small.items() if v < 10})
        table.update({word: (ORDINAL_WORD, Decimal(value)) for word, value in words.ordinals.items()})
        table.update({word: (TENS_ORDINAL, Decimal(value)) for word, value in words.tens_ordinals.items()})
        for word, value in {**words.ordinals, **words.tens_ordinals}.items():
            if value > 2:
                table[word + "s"] = (DENOMINATOR, Decimal(value))
        table.update({word: (HUNDRED, Decimal(100)) for word in words.hundreds})
        for word in words.hundreds:
            table[word + "th"] = (BIG_ORDINAL, Decimal(100))
            table[word + "ths"] = (DENOMINATOR, Decimal(100))
        for magnitude in words.magnitudes:
            for word in magnitude.words:
                table[word] = (MAGNITUDE, magnitude.value)
                table[word + "th"] = (BIG_ORDINAL, magnitude.value)
                table[word + "ths"] = (DENOMINATOR, magnitude.value)
        table.update({word: (DOZEN, Decimal(value)) for word, value in words.dozens.items()})
        table.update({word: (VAGUE_WORD, Decimal(value)) for word, value in words.vague.items()})
        table.update(
            {word: (VAGUE_WORD, Decimal(value)) for word, value in words.vague_of.items() if word not in table}
        )
        table.update({word: (FRACTION_WORD, value) for word, value in words.fractions.items()})
        table.update({word: (ZERO, Decimal(0)) for word in words.zeros})
        table.update({word: (MULTIPLE_WORD, Decimal(value)) for word, value in words.multiples.items()})
        table.update({word: (MULTIPLE_WORD, Decimal(value)) for word, value in words.multiples_before.items()})
        table.update(
            {word + words.fold: (MULTIPLE_WORD, v) for word, (kind, v) in table.items() if kind == SMALL and words.fold}
        )
        table.update({word: (HALVING_WORD, value) for word, value in words.halvings.items()})
        self.table = table
        self.plural_magnitudes = {
            **{word + "s": m.value for m in words.magnitudes for word in m.words},
            **{word + "s": Decimal(100) for word in words.hundreds},
            **{word + "s": Decimal(value) for word, value in words.dozens.items()},
        }
        #: Words that can go on a number written in digits.
        self.continuing = frozenset({*table, *self.plural_magnitudes, *words.ands, *words.points})
        self.shorts = {short: m.value for m in words.magnitudes for short in (*m.loose, *m.glued)}
        self.loose = {short for m in words.magnitudes for short in m.loose}
        self.vague_of = words.vague_of
        self.vague_before = words.vague_before
        self.ands, self.articles, self.points = words.ands, words.articles, words.points
        self.negatives = words.negatives
        self.zeros = words.zeros


@cache
def grammar(lexicon: Lexicon) -> Grammar:
    """The grammar of *lexicon*, built on first use."""
    return Grammar(lexicon)


def word_at(low: str, at: int, end: int = maxsize) -> str:
    """The run of letters that starts at *at*, up to *end*; empty if none does."""
    match = _WORD.match(low, at, end)
    return match[0] if match else ""


def next_word(low: str, at: int, end: int) -> tuple[str, int, int]:
    """The word after one separator, with its start and end; empty if none."""
    match = _NEXT.match(low, at, end)
    return ("", at, at) if match is None else (match[1], match.start(1), match.end())


def article_before(low: str, at: int, floor: int, rules: Grammar) -> int | None:
    """Where an article right before *at* starts."""
    for article in rules.articles:
        start = at - len(article) - 1
        if (
            start >= floor
            and low[start : at - 1] == article
            and low[at - 1] in " -\u00a0"
            and not low[max(start - 1, 0) : start].isalnum()
        ):
            return start
    return None


def vulgar(character: str) -> Decimal:
    """The value of a fraction character.

    >>> vulgar("¾")
    Decimal('0.75')
    """
    return Decimal(repr(unicodedata.numeric(character))).quantize(Decimal("0.000001")).normalize()


def share_of(numerator: Decimal, denominator: Decimal) -> Decimal:
    """A fraction as decimal, to six digits where it does not end."""
    return (numerator / denominator).quantize(Decimal("0.000001")).normalize()


def decimal_of(written: str) -> Decimal:
    """The value of digits in any grouping that `DIGITS` reads.

    >>> decimal_of("1,234.50"), decimal_of("12,34,567"), decimal_of("1.234.567,8")
    (Decimal('1234.50'), Decimal('1234567'), Decimal('1234567.8'))
    """
    if written.isdigit():
        return Decimal(written)
    if written.count(".") > 1 or ("," in written and "." in written and written.rfind(",") > written.find(".")):
        written = written.replace(".", "").replace(",", ".")
    if "," in written and any(space in written for space in "\u00a0\u2009\u202f"):
        written = written.replace(",", ".")
    for character in ",\u00a0\u2009\u202f ":
        written = written.replace(character, "")
    return Decimal(written)
