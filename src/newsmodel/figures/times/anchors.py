"""Where time expressions may be: around the words and numbers that each of them has one of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from newsmodel.dates import Words
from newsmodel.figures.scan import Marks
from newsmodel.lexicon import Lexicon
from newsmodel.lexicon._calendar import CalendarWords, Role

#: How far from an anchor the rest of an expression is looked for, in characters.
_BEFORE, _AFTER = 40, 40
#: Lists of dates are cut about here, in a gap between anchors where there is one; that bounds how deep readers can
#: call one another.
_LONGEST, _GAP = 600, 12
_NEIGHBOURS = frozenset(
    {
        Role.SHIFT,
        Role.PHASE,
        Role.AGO,
        Role.HENCE,
        Role.ORDINAL,
        Role.OF,
        Role.WITHIN,
        Role.FROM,
        Role.AFTER,
        Role.BEFORE,
        Role.SINCE,
        Role.UNTIL,
        Role.FISCAL,
        Role.CALENDAR,
    }
)
_TOKENS = re.compile(r"[a-z]+|[0-9]+")
_NEXT = re.compile(r"[ /.-]{0,2}(?:[0-9]|([a-z]+))")


def find_clusters(text: str, low: str, marks: Marks, lexicon: Lexicon) -> Iterator[Words]:
    """The words around the anchors of a stretch; anchors whose surroundings meet share them."""
    calendar, doubts = lexicon.calendar, _doubts(lexicon)
    start, end = marks.start, marks.end
    first, last, behind = -1, -_BEFORE, -1
    for at, after in marks.anchors:
        if not _promising(text, low, at, after, doubts):
            continue
        if at - _BEFORE >= last or (at - first > _LONGEST and (at - behind > _GAP or at - first > 2 * _LONGEST)):
            if last >= 0:
                last = min(last, _left_edge(low, (behind + at) // 2, at))
                yield Words(text, low, first, last, calendar)
            first = _left_edge(low, max(start, last, at - _BEFORE), at)
        last, behind = _right_edge(low, after, min(end, after + _AFTER)), max(behind, after)
    if last >= 0:
        yield Words(text, low, first, last, calendar)


class _Doubt(NamedTuple):
    """What must stand beside an anchor: one of *before* among the *reach* words before it, one of *after*, or a number.

    ``lower`` is true where a capital settles it.
    """

    before: frozenset[str]
    after: frozenset[str]
    reach: int
    lower: bool = False


def _promising(text: str, low: str, at: int, end: int, doubts: Mapping[str, _Doubt]) -> bool:
    """Whether an anchor that is mostly something else has a neighbour that makes it worth reading."""
    if not low[at].isalpha():
        at += 1
    doubt = doubts.get(low[at:end])
    if doubt is None or (doubt.lower and not text[at].islower()):
        return True
    before = _TOKENS.findall(low, max(0, at - 24), at)[-doubt.reach :]
    if not doubt.before.isdisjoint(before) or (doubt.lower and before and before[-1].isdecimal()):
        return True
    after = _NEXT.match(low, end)
    return after is not None and (after[0][-1].isdecimal() or after[1] in doubt.after)


@cache
def _doubts(lexicon: Lexicon) -> dict[str, _Doubt]:
    """The anchors that are mostly something else: units, "may", "fiscal", "thousand"."""
    calendar, forms = lexicon.calendar, _forms_of
    units = forms(calendar, Role.UNIT)
    beside = frozenset().union(*(forms(calendar, role) for role in _NEIGHBOURS))
    names = {word for holiday in calendar.holidays for name in holiday.names for word in name if len(word) > 1}
    doubts = dict.fromkeys(units, _Doubt((beside | names) - units, beside, 3))
    owned = beside | forms(calendar, Role.THE) | {"s"}
    doubts |= dict.fromkeys(calendar.doubtful, _Doubt(owned, beside, 1, lower=True))
    doubts |= dict.fromkeys(forms(calendar, Role.FISCAL), _Doubt(frozenset(), frozenset(), 1))
    large = [form for form, term in calendar.by_form.items() if term.role is Role.DECADE and term.value in (10, 1000)]
    numbers = _Doubt(forms(calendar, Role.CARDINAL), frozenset(), 1)
    return doubts | dict.fromkeys([*forms(calendar, Role.THOUSAND), *large], numbers)


def _forms_of(calendar: CalendarWords, role: Role) -> frozenset[str]:
    return frozenset(form for term in calendar.terms if term.role is role for form in term.forms)


def _left_edge(low: str, start: int, at: int) -> int:
    """The first offset from *start* on that cuts no word and lies on the line of *at*."""
    line = low.rfind("\n", start, at)
    if line >= 0:
        return line + 1
    if start == 0 or low[start - 1].isspace():
        return start
    space = low.find(" ", start, at)
    return at if space < 0 else space


def _right_edge(low: str, at: int, end: int) -> int:
    """The last offset up to *end* that cuts no word and lies on the line of *at*."""
    line = low.find("\n", at, end)
    if line >= 0:
        return line
    if end == len(low) or not (low[end - 1].isalnum() and low[end].isalnum()):
        return end
    space = low.rfind(" ", at, end)
    return at if space < 0 else space
