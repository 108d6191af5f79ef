"""Money: amounts, whose currency they are, per what, and for what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from newsmodel.currencies import CODES
from newsmodel.figures.modifiers import modifier_after, modifier_before
from newsmodel.figures.phrases import noun_phrase
from newsmodel.figures.quantity import MONEY, Quantity
from newsmodel.figures.rates import rate, rate_of_stuff
from newsmodel.figures.reading import Reading
from newsmodel.model import CurrencyBasis, MonetaryFigure
from newsmodel.quantity import OPEN_ABOVE, OPEN_BELOW, Modifier, tidy
from newsmodel.span import Span

_BASES = {"symbol": CurrencyBasis.SYMBOL, "code": CurrencyBasis.CODE, "name": CurrencyBasis.NAME}


def find_money(reading: Reading) -> Iterator[MonetaryFigure]:
    """Every quantity with a currency."""
    previous: MonetaryFigure | None = None
    for quantity in reading.quantities:
        if quantity.kind != MONEY or not reading.is_free(quantity.start, quantity.end):
            continue
        previous = _figure(reading, quantity, previous)
        yield previous


def bounds(quantity: Quantity, modifier: Modifier) -> tuple[Decimal | None, Decimal | None]:
    """The bounds of a quantity under *modifier*; a range keeps both of its ends, a vague number has no upper one."""
    low = None if quantity.low is None else tidy(quantity.low * quantity.share)
    if quantity.high is quantity.low:
        high = low
    else:
        high = None if quantity.high is None else tidy(quantity.high * quantity.share)
    if quantity.vague:
        return low, None
    if quantity.ranged and low != high:
        return low, high
    return (None if modifier in OPEN_BELOW else low), (None if modifier in OPEN_ABOVE else high)


def modifier_of(reading: Reading, quantity: Quantity, *, duration: bool = False) -> Modifier:
    """What its own words say about a quantity, or those before or after it."""
    if quantity.modifier is not None:
        return quantity.modifier
    modifier = modifier_before(reading, quantity.start, duration=duration)
    after = modifier_after(reading, quantity.end)
    if after is not None and (modifier is Modifier.EXACT or after[0] is Modifier.AT_LEAST):
        return after[0]
    return modifier


def _figure(reading: Reading, quantity: Quantity, previous: MonetaryFigure | None) -> MonetaryFigure:
    modifier = modifier_of(reading, quantity)
    if modifier is Modifier.EXACT and previous is not None:
        modifier = _shared_modifier(reading, quantity, previous)
    if modifier is Modifier.EXACT and quantity.ranged:
        modifier = _inner_modifier(reading, quantity)
    low, high = bounds(quantity, modifier)
    end = quantity.end
    if (
        reading.text[end : end + 1] == "s"
        and not reading.text[end + 1 : end + 2].isalnum()
        and reading.text[end - 1].isdigit()
    ):
        end += 1
    currency, basis = _currency(reading, quantity)
    return MonetaryFigure(
        span=Span.of(reading.text, quantity.start, end),
        low=low,
        high=high,
        modifier=modifier,
        vague=quantity.vague,
        currency=currency,
        currency_basis=basis,
        per=rate(reading, end, later=False) or rate_of_stuff(reading, end),
        subject=_subject(reading, quantity.start, end),
    )


def _currency(reading: Reading, quantity: Quantity) -> tuple[str | None, CurrencyBasis | None]:
    """The code that was written, or the setting's choice among those that share the name."""
    if quantity.code is not None:
        return (quantity.code, _BASES[quantity.basis]) if quantity.code in CODES else (None, None)
    return reading.setting.currency_of(quantity.family or "")


def _shared_modifier(reading: Reading, quantity: Quantity, previous: MonetaryFigure) -> Modifier:
    """As in "more than $38 million and $23 million": one modifier before two sums."""
    gap = reading.low[previous.span.end : quantity.start]
    return previous.modifier if gap.strip() == "and" else Modifier.EXACT


def _inner_modifier(reading: Reading, quantity: Quantity) -> Modifier:
    """As in "$500,000 to more than $1 million"."""
    inside = reading.low[quantity.start : quantity.end]
    return Modifier.MORE_THAN if " more than " in inside else Modifier.EXACT


_PURPOSE = re.compile(r"[ ](?:for|in|of|worth of|toward|towards)[ ]")
_SKIPPED = re.compile(r"(?:(?:the|a|an|his|her|its|their|our|my|your|additional|new|more)[ ]){0,3}")
#: How far before a sum its cost begins, in characters.
_COST_REACH = 90
_COST = re.compile(
    r"""(?:the |a |an )?([a-z]+)[ ]of[ ]((?:[\w’'-]+[ ]){1,6}?)
        (?:was|is|were|are|reached|totaled|totalled|hit|will[ ]be|would[ ]be)\s(?:[a-z]+\s){0,3}$""",
    re.VERBOSE,
)


def _subject(reading: Reading, start: int, end: int) -> Span | None:
    """What a sum is for: the noun it stands before, the phrase behind "for" or "in", or the cost of what it is."""
    text = reading.text
    if text[end : end + 1] in (" ", "-") and text[end + 1 : end + 2].isalpha():
        match = _PURPOSE.match(reading.low, end, reading.end)
        at = end + 1
        if match is not None:
            skipped = _SKIPPED.match(reading.low, match.end(), reading.end)
            at = skipped.end() if skipped else match.end()
        elif text[end] == "-":
            return None
        phrase = noun_phrase(reading, at, whole=match is None)
        if (
            phrase is not None
            and text[phrase[0]].isalpha()
            and (match is not None or _stands_before_noun(reading, start, end))
        ):
            return Span.of(text, *phrase)
    if reading.low.find(" of ", max(reading.start, start - _COST_REACH), start) < 0:
        return None
    begin = max(reading.sentence(start)[0], start - _COST_REACH)
    stated = _COST.search(reading.low, begin, start)
    if stated is not None and stated[1] in reading.words.of("cost_nouns"):
        a, b = stated.span(2)
        while b > a and text[b - 1] == " ":
            b -= 1
        return Span.of(text, a, b)
    return None


def _stands_before_noun(reading: Reading, start: int, end: int) -> bool:
    """Whether a determiner before a sum makes it an adjective: "the $1.3 billion border plan"."""
    if "-" in reading.low[start:end] or reading.low.startswith(("a ", "an "), start):
        return True
    determiners = reading.words.of("determiners")
    for word in reversed(reading.words_before(start, 4)):
        if word in determiners or word.endswith(("'s", "’s", "s'", "s’")):
            return True
        if not word.isalpha() or (
            word in reading.words.of("stops") and word not in ("more", "than", "about", "nearly", "over")
        ):
            return False
    return False
