"""The word tables of one language, arranged for looking around a number."""

from __future__ import annotations

import re
from functools import cache

from newsmodel.currencies import SHARED_SYMBOLS, SYMBOLS
from newsmodel.figures.alternation import alternation
from newsmodel.figures.behind import GAP, CurrencyNames, Forms
from newsmodel.lexicon import Lexicon
from newsmodel.lexicon._numbers import CurrencyName, NumberWords, UnitName

_END = r"(?![a-z0-9])"


class Vocabulary:
    """Look-up tables and derived patterns; everything but symbols reads lower-case text."""

    def __init__(self, words: NumberWords) -> None:
        self.words = words
        self.phrases = dict(words.phrases)
        self.units: dict[str, UnitName] = {form: unit for unit in words.units for form in unit.words}
        self.symbols: dict[str, UnitName] = {form: unit for unit in words.units for form in unit.symbols}
        self.currencies: dict[str, CurrencyName] = {form: c for c in words.currencies for form in c.words}
        #: Last words of the names of currencies.
        self.currency_ends = frozenset(form.rpartition(" ")[2] for form in self.currencies)
        self.unit = Forms(self.units)
        self.symbol = re.compile(rf"[ \u00a0]?({alternation(self.symbols)})(?![A-Za-z0-9])") if self.symbols else NEVER
        self.currency = CurrencyNames(self.currencies, words.currency_places)
        self.percent = _after(words.percents, whole=False)
        glued = alternation(words.glued_percents)
        self.glued_percent = re.compile(rf"({glued})(?![a-z])") if glued else NEVER
        self.points = _after(words.percentage_points)
        self.before = {tuple(phrase.split()): modifier for phrase, modifier in words.before.items()}
        for phrase, modifier in words.comparatives.items():
            self.before.update({(*phrase.split(), *tail.split()): modifier for tail in words.or_equal})
        forms = (
            *self.units,
            *self.symbols,
            *self.currencies,
            *words.currency_places,
            *words.percents,
            "point",
            "points",
            *SYMBOLS,
            *SHARED_SYMBOLS,
        )
        #: First words of everything that can stand behind a number and belong to it.
        self.followers = frozenset(
            match[0] for form in (*forms, *words.percentage_points) if (match := _FIRST.match(form.lower()))
        ) | {"million", "billion", "trillion", "c", "f", "and", "of"}
        self.before_ends = frozenset(phrase[-1] for phrase in self.before)
        self.longest_before = max(map(len, self.before), default=0)
        self.after = _after(words.after)
        self.plural_units = frozenset(form for form in self.units if form.endswith("s"))

    def of(self, name: str) -> frozenset[str]:
        """The closed list called *name*; empty in a language that has none."""
        return self.phrases.get(name, _NONE)


_FIRST = re.compile(r"[^\W\d_]+")

_NONE: frozenset[str] = frozenset()
NEVER = re.compile(r"(?!)")

#: Symbols of one character that is no letter.
_ALONE = frozenset(symbol for symbol in (*SYMBOLS, *SHARED_SYMBOLS) if len(symbol) == 1 and not symbol.isalpha())
_SYMBOLS_BY_END: dict[str, list[str]] = {}
for _symbol in sorted({*SYMBOLS, *SHARED_SYMBOLS}, key=lambda symbol: (-len(symbol), symbol)):
    _SYMBOLS_BY_END.setdefault(_symbol[-1], []).append(_symbol)


def _after(forms: object, *, whole: bool = True) -> re.Pattern[str]:
    """A pattern for any of *forms* behind a number, with a space, a hyphen or nothing between."""
    words = list(forms)  # type: ignore[call-overload]  # any iterable of str
    if not words:
        return NEVER
    return re.compile(rf"{GAP}({alternation(words)})" + (_END if whole else r"(?![a-z])"))


@cache
def vocabulary(lexicon: Lexicon) -> Vocabulary:
    """The vocabulary of *lexicon*, built on first use."""
    return Vocabulary(lexicon.numbers)


def symbol_before(text: str, at: int, floor: int) -> tuple[int, str] | None:
    """The currency symbol that ends at *at* (a space may stand between): where it starts, and the symbol."""
    stop = at - 1 if at > floor and text[at - 1] in " \u00a0\u202f" else at
    if stop <= floor:
        return None
    last, before = text[stop - 1], text[stop - 2 : stop - 1]
    if last in _ALONE and not (before.isalnum() or before == "."):
        return stop - 1, last
    for symbol in _SYMBOLS_BY_END.get(last, ()):
        start = stop - len(symbol)
        if start < floor or text[start:stop] != symbol:
            continue
        if symbol[0].isalpha() and start and text[start - 1].isalnum():
            continue
        return start, symbol
    return None
