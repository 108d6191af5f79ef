"""Intervals spelled out like formulas: "less than or equal to 100", "equal to 30 or more".

There the words are the number, as "≤ 100" is, so that they belong to its span; elsewhere a modifier stands outside.
"""

from __future__ import annotations

import re
from functools import cache

from newsmodel.figures.alternation import alternation
from newsmodel.figures.modifiers import modifier_after
from newsmodel.figures.quantity import TENS, Quantity
from newsmodel.figures.reading import Reading
from newsmodel.lexicon import Lexicon
from newsmodel.quantity import OPEN_ABOVE, OPEN_BELOW, Modifier

#: How far before a number its interval can begin, in characters.
_REACH = 48


def spell_out(reading: Reading, quantities: list[Quantity]) -> None:
    """Widens those of *quantities* that are spelled out; a stretch in which nothing is equal costs one look."""
    if not quantities:
        return
    if all(reading.low.find(sign, reading.start, reading.end) < 0 for sign in _signs(reading.lexicon)):
        return
    floor = reading.start
    for quantity in quantities:
        end = quantity.end
        if not quantity.vague and quantity.kind != TENS:
            _widen(reading, quantity, max(floor, quantity.start - _REACH))
        floor = max(end, quantity.end)


def _widen(reading: Reading, quantity: Quantity, floor: int) -> None:
    compared, equal, behind = _patterns(reading.lexicon)
    low, start, end = reading.low, quantity.start, quantity.end
    head = compared.search(low, floor, start)
    if head is not None:
        if quantity.ranged:
            quantity.start = start if equal.search(low, head.start(), end) is None else head.start()
            return
        tail = None if head[2] else behind.match(low, end, reading.end)
        if head[2] or tail is not None:
            known = reading.words.words
            modifier = known.comparatives.get(head[1]) or known.before[head[1]]
            quantity.modifier = Modifier.AT_LEAST if modifier in OPEN_ABOVE else Modifier.AT_MOST
            quantity.start, quantity.end = head.start(), end if tail is None else tail.end()
        return
    after = modifier_after(reading, end)
    match = equal.search(low, floor, start)
    if after is not None and match is not None and match.end() == start and after[0] in OPEN_ABOVE | OPEN_BELOW:
        quantity.modifier, quantity.start, quantity.end = after[0], match.start(), after[1]


@cache
def _signs(lexicon: Lexicon) -> tuple[str, ...]:
    """Words one of which stands in each spelled interval: without those that hold another of them."""
    equal = lexicon.numbers.equal_to
    return tuple(word for word in equal if not any(other in word for other in equal - {word}))


@cache
def _patterns(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """A comparison right before a number, with "or equal to" in group 2; "equal to"; "or equal to" behind a number."""
    words = lexicon.numbers
    bounding = OPEN_ABOVE | OPEN_BELOW
    compared = alternation([*words.comparatives, *(form for form, how in words.before.items() if how in bounding)])
    either = alternation(words.or_equal)
    return (
        re.compile(rf"(?<![a-z])({compared})(?: ({either}))? $"),
        re.compile(rf"(?<![a-z])(?:{alternation(words.equal_to)}) "),
        re.compile(rf",? (?:{either})(?![a-z])"),
    )
