"""How old somebody or something is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from newsmodel.figures.money import modifier_of
from newsmodel.figures.numerals import CARDINAL
from newsmodel.figures.quantities import MEASURE, PLAIN, Quantity
from newsmodel.figures.reading import Reading
from newsmodel.figures.statistics import free, statistic
from newsmodel.model import Statistic, StatisticKind
from newsmodel.span import Span

_OLD = re.compile(r"[- ]old(?:s)?(?![a-z])|[ ]of age(?![a-z])")
_YEAR_OLD = re.compile(r"(?:[- ]to[- ]([0-9]{1,3}))?[- ](year|month|week|day)s?[- ]olds?(?![a-z])|[ ]?y/?o(?![a-z])|[ ]y\.o\.|[ ]yrs? old(?![a-z])")
_APPOSITION = re.compile(r",(?![0-9])|\.(?:\s|$)|;| ?\)|[ ]and[ ]|[ ]of[ ][A-Z]|[ ]?[—–]|[\"”]|$")
_NAMED = re.compile(r"[A-Z][\w’'.-]*,[ ]$")


def find_ages(reading: Reading) -> Iterator[Statistic]:
    """ "a 24-year-old", "aged 12", "between the ages of 17 and 20", "Smith, 45,", "five years old"."""
    for quantity in free(reading, MEASURE, PLAIN):
        if quantity.number.kind != CARDINAL:
            continue
        if quantity.kind == MEASURE:
            match = _OLD.match(reading.low, quantity.end, reading.end)
            if match is not None and quantity.unit is not None and quantity.unit.dimension == "time":
                yield _age(reading, quantity, match.end())
        else:
            end = _end_of_age(reading, quantity)
            if end is not None:
                yield _age(reading, quantity, end)


def _age(reading: Reading, quantity: Quantity, end: int) -> Statistic:
    unit = None if quantity.unit_at is None else Span.of(reading.text, *quantity.unit_at)
    return statistic(
        reading, quantity, StatisticKind.AGE, end=end, modifier=modifier_of(reading, quantity), unit=unit
    )


def _end_of_age(reading: Reading, quantity: Quantity) -> int | None:
    """Where an age without a unit ends; None if the number is none."""
    low, text, start, end = reading.low, reading.text, quantity.start, quantity.end
    match = _YEAR_OLD.match(low, end, reading.end)
    if match is not None:
        return match.end()
    if not _could_be_age(quantity):
        return None
    words = [word.strip(".,;:()“”\"'") for word in reading.words_before(start, 5)]
    apart = text[start - 2 : start - 1] in (",", ".", ";", ":")
    while words and (words[-1] in ("about", "around", "nearly", "almost", "between", "under", "over", "from", "just", "only")):
        words.pop()
    if words and not apart and words[-1] in reading.words.of("age_before"):
        return end if words[-1] not in ("turned", "turning", "turns") or _ends_here(text, end) else None
    if words[-2:] in (["ages", "of"], ["age", "of"]):
        return end
    if quantity.ranged or not quantity.number.digits:
        return None
    if _NAMED.search(text[max(reading.start, start - 24) : start]) and _APPOSITION.match(text, end, reading.end):
        before = words[-1] if words else ""
        return None if before in reading.words.of("month_names") or _is_list(text, end) else end
    return None


def _could_be_age(quantity: Quantity) -> bool:
    low, high = quantity.low, quantity.high
    return (
        low is not None
        and high is not None
        and Decimal(0) < low
        and high <= 120
        and low == low.to_integral_value()
        and quantity.number.scale == 1
    )


def _ends_here(text: str, end: int) -> bool:
    following = text[end : end + 2]
    return not following or not following[0].isalnum() and not following.strip()[:1].islower() or following[0] in ",.;"


def _is_list(text: str, end: int) -> bool:
    """ "Rooms, 11, 12 and 13": another number follows."""
    return re.compile(r",? (?:and )?[0-9]{1,3}[,. ]").match(text, end) is not None
