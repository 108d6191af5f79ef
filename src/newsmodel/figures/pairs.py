"""Two plain numbers that are a result or a ratio: "52-48", "3-to-1", "one in five", "four of the seven justices"."""

from __future__ import annotations

import re
from decimal import Decimal

from newsmodel.figures.grammar import CARDINAL
from newsmodel.figures.quantity import MEASURE, PLAIN, RATIO, SCORE, Quantity
from newsmodel.figures.reading import Reading

#: "2,000 of the 38,500 accounts" are two counts.
_MANY = 1000
_DASH = re.compile(r"[-–‑]")
_TO = re.compile(r"(?:[ ]|-[ ]?)to(?:[ ]|-)")
_IN = re.compile(r"[ -]in[ -](?:every[ -])?")
_OF = re.compile(r"[ -](?:out[ -])?of[ -](?:(?:the|every|those|these|all|its|his|her|their|our)[ -])?")


def take_pair(reading: Reading, first: Quantity, second: Quantity, gap: str) -> bool:
    """Makes *first* a score or a ratio of both, if they are one."""
    if second.kind == MEASURE and gap == "-in-" and reading.low[second.number.end : second.number.end + 1] == "-":
        second.kind, second.end = PLAIN, second.number.end
    if first.kind != PLAIN or second.kind != PLAIN or first.ranged or first.vague or second.vague:
        return False
    one, other = first.number, second.number
    if one.kind != CARDINAL or other.kind != CARDINAL or one.value < 0 or other.value < 0:
        return False
    if _DASH.fullmatch(gap) and one.digits and other.digits:
        kind = SCORE if _is_score(reading, first, second) else PLAIN
    elif _TO.fullmatch(gap):
        kind = _kind_of_to(reading, first, second, hyphened="-" in gap)
    elif _IN.fullmatch(gap):
        kind = RATIO if one.value < other.value and other.value > 1 and one.value <= 100 and one.scale == 1 else PLAIN
    elif _OF.fullmatch(gap):
        out = "out" in gap
        small = other.scale < 1000 and (out or other.value < _MANY)
        kind = RATIO if small and (one.value <= other.value if out else one.value < other.value) else PLAIN
    else:
        return False
    if kind == PLAIN or (kind == RATIO and other.value == 0):
        return False
    _settle(first, second, kind)
    return True


def _settle(first: Quantity, second: Quantity, kind: int) -> None:
    first.kind, first.end, first.ranged = kind, second.end, True
    if kind == SCORE:
        first.low = first.high = None
    else:
        value = (first.number.value / second.number.value).quantize(Decimal("0.000001")).normalize() + 0
        first.low = first.high = value
    first.number = second.number


def _neighbours(reading: Reading, first: Quantity, second: Quantity) -> tuple[str, list[str]]:
    """The word right after a pair, and the words before it, without their marks."""
    after = reading.low[second.end : second.end + 24].lstrip(" -").split(None, 1)
    following = after[0].strip(".,;:!?()“”\"'’") if after else ""
    before = [word.strip(".,;:()“”\"'") for word in reading.words_before(first.start, 5)]
    return following, before


def _is_score(reading: Reading, first: Quantity, second: Quantity) -> bool:
    one, other = first.number.value, second.number.value
    if one != one.to_integral_value() or other != other.to_integral_value() or max(one, other) > 999:
        return False
    if one >= other:
        return True
    following, before = _neighbours(reading, first, second)
    scores = reading.words.of("scores")
    return following in reading.words.of("score_nouns") or any(word in scores for word in before[-4:])


def _kind_of_to(reading: Reading, first: Quantity, second: Quantity, *, hyphened: bool) -> int:
    following, before = _neighbours(reading, first, second)
    following = following.split("-")[0]
    if following in reading.words.of("score_nouns"):
        return SCORE
    reversed_ = first.number.value > second.number.value
    if following in reading.words.of("ratio_nouns") or (before[-2:-1] and before[-2] in ("ratio", "odds")):
        return RATIO
    if "from" in before[-2:]:
        return PLAIN
    voted = any(word in reading.words.of("scores") for word in before[-3:])
    if voted and reading.text[second.end : second.end + 1] in ".,;)" + " " and (reversed_ or hyphened):
        return SCORE
    if (reversed_ and second.number.value == 1) or (hyphened and reading.low[first.end : first.end + 4] == "-to-"):
        return RATIO if reversed_ or second.number.value == 1 or first.number.value == 1 else PLAIN
    return PLAIN
