"""Where time expressions may be: around the words and numbers that each of them has one of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsmodel.dates import Words
from newsmodel.figures.lowered import alternation
from newsmodel.lexicon import Lexicon
from newsmodel.lexicon._calendar import CalendarWords, Role

#: How far from an anchor the rest of an expression is looked for, in characters.
_BEFORE, _AFTER = 40, 60
#: Lists of dates are cut about here, which bounds how deep readers can call one another.
_LONGEST = 600
_ANCHORS = frozenset(
    {
        Role.MONTH,
        Role.WEEKDAY,
        Role.WEEKDAYS,
        Role.DAY,
        Role.UNIT,
        Role.SEASON,
        Role.DAYPART,
        Role.DECADE,
        Role.FISCAL,
        Role.THOUSAND,
    }
)
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
#: Years, and numbers that go on as a date, a time of day or the number of a day does.
_NUMBERS = re.compile(
    r"""
    [0-9] (?: [0-9]{3}(?![0-9]) | [0-9]{7}(?![0-9])
      | [0-9]? (?: [:/][0-9] | -[0-9]{1,2}-[0-9] | \.[0-9]{1,2}(?: \.[0-9] | [ ]?[ap]\.?m) | [ ]?[ap]\.?[ ]?m(?![a-z])
        | (?:st|nd|rd|th)(?![a-z]) | [ ]/[ ][0-9] | [ ]?o['’ ]?[ ]?clock | -[0-9]{4}(?![0-9]) | [qh][1-4]
        | 0?s(?![a-z]) ) )
    """,
    re.VERBOSE,
)
_LETTERS = re.compile(r"[a-z]+")
_NEXT = re.compile(r"[ /.-]{0,2}(?:[0-9]|([a-z]+))")
#: What may stand before an anchor besides a space; the space has a pattern of its own, which is far quicker.
_LEAD = r"[\n\t\u00a0(\[{\"'“‘«/|.,–—0-9-]"


def find_clusters(text: str, low: str, start: int, end: int, lexicon: Lexicon) -> Iterator[Words]:
    """The words around the anchors of ``text[start:end]``; anchors close to each other share them."""
    calendar = lexicon.calendar
    first = last = -1
    for at, after in _anchors(text, low, start, end, lexicon):
        if at >= last or at - first > _LONGEST:
            if last >= 0:
                last = min(last, at)
                yield Words(text, low, first, last, calendar)
            first = _left_edge(low, max(start, last, at - _BEFORE), at)
        last = _right_edge(low, after, min(end, after + _AFTER))
    if last >= 0:
        yield Words(text, low, first, last, calendar)


def _anchors(text: str, low: str, start: int, end: int, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Where words and numbers that times are made of begin and end, in order."""
    first, spaced, led = _patterns(lexicon)
    found = [match.span() for match in _NUMBERS.finditer(low, start, end)]
    found += [match.span() for match in spaced.finditer(low, start, end)]
    found += [match.span() for match in led.finditer(low, start, end)]
    if (match := first.match(low, start, end)) is not None:
        found.append(match.span())
    found.sort()
    return [span for span in found if _promising(text, low, span, lexicon)]


def _promising(text: str, low: str, span: tuple[int, int], lexicon: Lexicon) -> bool:
    """Whether an anchor that is mostly something else has a neighbour that makes it worth reading."""
    at, end = span
    if not low[at].isalpha():
        at += 1
    word = low[at:end]
    units, doubtful, beside = _tested(lexicon)
    if word in units:
        if not beside.isdisjoint(_LETTERS.findall(low, max(0, at - 24), at)[-3:]):
            return True
    elif word not in doubtful or not text[at].islower():
        return True
    after = _NEXT.match(low, end)
    if after is not None and (after[0][-1].isdecimal() or after[1] in beside):
        return True
    before = low[max(0, at - 12) : at].rstrip(" /-").split()[-1:]
    return word in doubtful and bool(before) and (before[0] in beside or before[0][0].isdecimal())


@cache
def _tested(lexicon: Lexicon) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Units, words that are mostly something else, and the words beside both that make them part of a time."""
    terms = lexicon.calendar.terms
    units = frozenset(form for term in terms for form in term.forms if term.role is Role.UNIT)
    beside = {form for term in terms for form in term.forms if term.role in _NEIGHBOURS}
    for holiday in lexicon.calendar.holidays:
        beside.update(word for name in holiday.names for word in name if word.isalpha() and len(word) > 1)
    return units, lexicon.calendar.doubtful, frozenset(beside - units)


@cache
def _patterns(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """The anchors that are words: at the beginning, after a space, and after anything else."""
    forms = _forms(lexicon.calendar)
    return tuple(re.compile(f"{lead}{forms}(?![a-z])") for lead in ("", " ", _LEAD))  # type: ignore[return-value]  # three


def _forms(calendar: CalendarWords) -> str:
    """A pattern for every anchor: words, codes of quarters, and the first word of a holiday that has none of them."""
    forms = {form for term in calendar.terms for form in term.forms if term.role in _ANCHORS and form.isalpha()}
    names = {max(name, key=len) for holiday in calendar.holidays for name in holiday.names if forms.isdisjoint(name)}
    forms.add("nineteen")
    codes = {f"{letter}{number}" for letter, most in (("q", 4), ("h", 2)) for number in range(1, most + 1)}
    return alternation(forms | names | codes)


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
