"""Fractions and multiples in words: "half of", "a third", "doubled", "three times the rate"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from newsmodel.figures.grammar import CARDINAL, FRACTION, HALVING, MULTIPLE, ORDINAL
from newsmodel.figures.modifiers import modifier_before
from newsmodel.figures.money import bounds, modifier_of
from newsmodel.figures.phrases import base
from newsmodel.figures.quantity import PLAIN, Quantity
from newsmodel.figures.reading import Reading
from newsmodel.figures.statistics import free, statistic
from newsmodel.model import Change, Statistic, StatisticKind

_TIMES = re.compile(r"[ ]times|-times|[x×](?![a-z0-9])|[ ]?[-]?fold(?![a-z])")
_TIMES_AS = re.compile(
    r"[ ](?:as|the|that|more|higher|greater|larger|bigger|faster|lower|less|likelier|what|its|his|her|their|worse"
    r"|better|stronger|longer|over|normal|average|usual)(?![a-z])"
)
_TWICE_AS = re.compile(r"[ ](?:as|the|that|what|its|his|her|their|our|those|this|last|\$)")
_MODAL = frozenset(
    [
        "to",
        "will",
        "would",
        "could",
        "may",
        "might",
        "can",
        "should",
        "must",
        "than",
        "nearly",
        "almost",
        "about",
        "roughly",
        "least",
        "a",
    ]
)


_SHARES = frozenset({FRACTION, HALVING, ORDINAL})
_TIMES_BEGINS = frozenset("tx×f")
_MULTIPLIED = frozenset({MULTIPLE, CARDINAL})


def find_fractions(reading: Reading) -> Iterator[Statistic]:
    """As in "half", "two-thirds", "a quarter", "halved"."""
    for quantity in free(reading, PLAIN, numerals=_SHARES):
        kind = quantity.number.kind
        if (kind == FRACTION and _is_share(reading, quantity)) or kind == HALVING:
            yield _fraction(reading, quantity, quantity.start, quantity.low)
        elif kind == ORDINAL and _is_ordinal_share(reading, quantity):
            value = (Decimal(1) / quantity.number.value).quantize(Decimal("0.000001")).normalize()
            start = quantity.start
            if quantity.number.article:
                start = reading.low.rindex("a", reading.start, start)
            yield _fraction(reading, quantity, start, value)


def _fraction(reading: Reading, quantity: Quantity, start: int, value: Decimal | None) -> Statistic:
    modifier = quantity.modifier or modifier_before(reading, start)
    if not quantity.ranged:
        quantity.low = quantity.high = value
    return statistic(
        reading,
        quantity,
        StatisticKind.FRACTION,
        start=start,
        values=bounds(quantity, modifier),
        modifier=modifier,
        of=base(reading, start, quantity.end),
        frame=True,
        moved=Change.DOWN if quantity.number.kind == HALVING else None,
    )


def _following(reading: Reading, end: int) -> tuple[str, str]:
    """The character behind *end* and the word after it."""
    text = reading.low[end : end + 24]
    words = text[1:].split(None, 1)
    return text[:1], words[0].strip(".,;:!?()“”\"'’") if words and text[:1] in " -" and not text[1:2].isspace() else ""


def _is_share(reading: Reading, quantity: Quantity) -> bool:
    """Whether a fraction is one: not "the second half", "half-brother", "the first quarter"."""
    number = quantity.number
    written = reading.low[number.start : number.end]
    if number.digits:
        return number.end - number.start < 8
    mark, word = _following(reading, quantity.end)
    if written.endswith("half") and written in ("half", "a half"):
        before = reading.words_before(quantity.start, 2)
        if before and before[-1].strip('“"(') in reading.words.of("half_blockers"):
            return False
        if before[1:] == ["and"] and before[0] in reading.words.units:
            return False
        if mark == "-" or reading.text[quantity.start - 1 : quantity.start] == "-":
            return False
        return not word or word in reading.words.of("half_followers") or word[0].isdigit() or word == "$"
    if written in ("quarter", "quarters", "halves"):
        return False
    if written == "a quarter":
        before = reading.words_before(quantity.start, 1)
        return mark != "-" and (
            word == "of" or (not word and before[-1:] in (["by"], ["than"], ["to"], ["about"], ["nearly"], ["almost"]))
        )
    return not (mark == "-" and word == "century")


def _is_ordinal_share(reading: Reading, quantity: Quantity) -> bool:
    """As in "a third", "the bottom fifth of incomes", but not "a third time", "the fifth missile"."""
    number = quantity.number
    if number.value < 3 or number.digits or number.end - number.start > 12:
        return False
    mark, word = _following(reading, quantity.end)
    if mark == "-":
        return False
    before = reading.words_before(quantity.start, 2)
    last = before[-1] if before else ""
    if last in reading.words.of("share_heads"):
        return word == "of" or not word
    if not number.article or last not in reading.grammar.articles:
        return False
    if word == "of":
        return True
    lead = before[-2] if len(before) > 1 else ""
    share = lead in (
        "by",
        "than",
        "nearly",
        "about",
        "almost",
        "roughly",
        "to",
        "over",
        "least",
        "and",
        "around",
        "only",
        "just",
    )
    if not word:
        return share or not before[:-1]
    return (share or word in ("said", "say", "were", "are", "have", "more", "less")) and word in reading.words.of(
        "share_followers"
    )


def find_multiples(reading: Reading) -> Iterator[Statistic]:
    """As in "doubled", "twice the rate", "three times as many", "tenfold", "10x"."""
    for quantity in free(reading, PLAIN, numerals=_MULTIPLIED):
        number = quantity.number
        if number.kind == MULTIPLE:
            if _is_multiple(reading, quantity):
                yield _multiple(reading, quantity, quantity.end, number.value)
        elif not _TIMES_BEGINS.isdisjoint(reading.low[quantity.end : quantity.end + 2]):
            match = _TIMES.match(reading.low, quantity.end, reading.end)
            if match is None:
                continue
            if match[0].endswith("times") and not _TIMES_AS.match(reading.low, match.end(), reading.end):
                continue
            yield _multiple(reading, quantity, match.end(), None)


def _is_multiple(reading: Reading, quantity: Quantity) -> bool:
    written = reading.low[quantity.start : quantity.end]
    if reading.words.words.fold and written.endswith(reading.words.words.fold):
        return True
    if written in reading.words.words.multiples:
        before = reading.words_before(quantity.start, 1)
        mark, word = _following(reading, quantity.end)
        return mark != "-" and not (word in ("down", "over", "back") or (before[-1:] == ["be"] and word == "as"))
    if written in ("twice", "thrice"):
        return _TWICE_AS.match(reading.low, quantity.end, reading.end) is not None
    mark, word = _following(reading, quantity.end)
    if mark == "-" or word in (
        "digit",
        "digits",
        "check",
        "standard",
        "standards",
        "play",
        "jeopardy",
        "down",
        "agent",
        "homicide",
        "murder",
    ):
        return False
    before = reading.words_before(quantity.start, 2)
    if word in ("the", "that", "what", "its", "their", "his", "her", "last", "those", "as"):
        return True
    return (
        bool(before)
        and before[-1] in _MODAL - {"a", "about"}
        and (not word or word in ("in", "by", "over", "to", "from", "since"))
    )


def _multiple(reading: Reading, quantity: Quantity, end: int, value: Decimal | None) -> Statistic:
    if value is not None:
        quantity.low = quantity.high = value
    grew = reading.low[quantity.start : end] in reading.words.words.multiples
    return statistic(
        reading,
        quantity,
        StatisticKind.MULTIPLE,
        end=end,
        modifier=modifier_of(reading, quantity),
        frame=True,
        moved=Change.UP if grew else None,
    )
