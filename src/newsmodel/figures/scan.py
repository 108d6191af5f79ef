"""Where figures may be: one scan of a stretch for whatever numbers and times are made of.

The regex engine goes over the text once, for runs of digits and for words that are numerals or belong to the calendar;
everything later is done around what it found, and a stretch without a find is left at once.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from newsmodel.figures.alternation import alternation
from newsmodel.figures.grammar import DENOMINATOR, FRACTION_CHARACTERS, grammar, word_at
from newsmodel.lexicon import Lexicon
from newsmodel.lexicon._calendar import CalendarWords, Role


class Marks(NamedTuple):
    """The stretch ``[start, end)`` of a text, the offsets where numerals may begin in it, and the anchors of times.

    Anchors are words and numbers that times have one of: where they begin, with the character before them unless the
    stretch begins there, and where they end. Both lists are in order.
    """

    start: int
    end: int
    numbers: list[int]
    anchors: list[tuple[int, int]]


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
#: Letters that a digit makes a part of a year, and the digits that do: "Q3", "H2".
_CODES = {"q": "1234", "h": "12"}
_DIGITS = frozenset("0123456789")
_RUN_BEGINS = _DIGITS | frozenset(FRACTION_CHARACTERS)
#: What may stand before an anchor.
_LEADS = _DIGITS | frozenset(" \n\t\u00a0([{\"'“‘«/|.,–—-")
#: Years, and numbers that go on as a date, a time of day or the number of a day does.
_DATED = re.compile(
    r"""
    [0-9] (?: [0-9]{3}(?![0-9]) | [0-9]{7}(?![0-9])
      | [0-9]? (?: [:/][0-9] | -[0-9]{1,2}-[0-9] | \.[0-9]{1,2}(?: \.[0-9] | [ ]?[ap]\.?m) | [ ]?[ap]\.?[ ]?m(?![a-z])
        | (?:st|nd|rd|th)(?![a-z]) | [ ]/[ ][0-9] | [ ]?o['’ ]?[ ]?clock | -[0-9]{4}(?![0-9]) | [qh][1-4]
        | 0?s(?![a-z]) ) )
    """,
    re.VERBOSE,
)


def scan(low: str, start: int, end: int, lexicon: Lexicon) -> Marks:
    """The marks of ``low[start:end]``, which is in lower case."""
    pattern, numerals, anchoring = _patterns(lexicon)
    numbers: list[int] = []
    anchors: list[tuple[int, int]] = []
    opening = word_at(low, start, end)
    if opening in numerals and not low[max(start - 1, 0) : start].isalpha():
        numbers.append(start)
    if opening in anchoring and _is_anchor(low, opening, start + len(opening), end):
        anchors.append((start, start + len(opening) + (opening in _CODES)))
    reached = start
    for match in pattern.finditer(low, start, end):
        at, stop = match.span()
        lead = low[at]
        if lead in _RUN_BEGINS:
            numbers.append(at)
            run = at + 1 if low[at + 1 : at + 2].isalpha() else stop
            reached = _find_dated(low, max(at, reached), run, end, anchors)
            if run == stop:
                glued = pattern.match(low, stop - 1, end) if low[stop : stop + 1].isalpha() else None
                if glued is None:
                    continue
                at, stop = glued.span()
                if run == stop:
                    continue
            lead = low[at]
        word = low[at + 1 : stop]
        if word in numerals and lead not in _DIGITS:
            numbers.append(at + 1)
        if word in anchoring and lead in _LEADS and _is_anchor(low, word, stop, end):
            anchors.append((at, stop + (word in _CODES)))
    anchors.sort()
    return Marks(start, end, numbers, anchors)


def _find_dated(low: str, at: int, stop: int, end: int, anchors: list[tuple[int, int]]) -> int:
    """Adds the numbers of a run of digits that go on as dates and hours do; the offset behind the last of them."""
    while at < stop:
        match = _DATED.match(low, at, end)
        if match is None:
            at += 1
        else:
            anchors.append(match.span())
            at = match.end()
    return at


def _is_anchor(low: str, word: str, stop: int, end: int) -> bool:
    """Whether a word of the calendar is one here: the letter of a quarter needs its digit."""
    if word not in _CODES:
        return True
    return stop < end and low[stop] in _CODES[word] and not word_at(low, stop + 1, end)


@cache
def _patterns(lexicon: Lexicon) -> tuple[re.Pattern[str], frozenset[str], frozenset[str]]:
    """A pattern for marks: a word with the character before it, or a run of digits; the numerals; the words of times.

    It begins with a class of characters, which the engine skips to.
    """
    rules = grammar(lexicon)
    numerals = frozenset(word for word, (kind, _) in rules.table.items() if kind != DENOMINATOR)
    anchoring = _anchoring(lexicon.calendar)
    run = f"[0-9{FRACTION_CHARACTERS}]"
    words = alternation(numerals | anchoring)
    return re.compile(rf"[^a-z](?:(?:{words})(?![a-z])|(?<={run}){run}*)"), numerals, anchoring


def _anchoring(calendar: CalendarWords) -> frozenset[str]:
    """Words that times have one of: those of the calendar, codes, and one of each holiday that has none of them."""
    forms = {form for term in calendar.terms for form in term.forms if term.role in _ANCHORS and form.isalpha()}
    names = {max(name, key=len) for holiday in calendar.holidays for name in holiday.names if forms.isdisjoint(name)}
    return frozenset({*forms, *names, *_CODES, "nineteen"})
