"""When: dates, times of day, periods and references to them, resolved as far as the publication date allows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsmodel.dates import Words, lowered
from newsmodel.figures.lowered import alternation
from newsmodel.figures.setting import Setting
from newsmodel.figures.times.context import stands
from newsmodel.figures.times.phrases import Phrase, read_ahead, read_phrase
from newsmodel.figures.times.reading import expression
from newsmodel.figures.times.tense import looks_ahead
from newsmodel.lexicon import Lexicon
from newsmodel.lexicon._calendar import Role
from newsmodel.model import TimeExpression

#: How far from a word that only times have the rest of an expression is looked for, in characters.
_BEFORE, _AFTER = 44, 64
_ANCHORS = (
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
)
_DIGITS = r"""
    (?<![0-9.,])(?: [12][0-9]{3}(?![0-9]) | [12][0-9]{3}[01][0-9][0-3][0-9](?![0-9])
      | [0-9]{1,2}(?= [:/.-][0-9] | (?:st|nd|rd|th)(?![a-z]) | [ ]?(?:[ap]\.?[ ]?m)(?![a-z]) | [ ]?o['’ ]?[ ]?clock | [ap](?![a-z]) | [ ]/[ ][0-9] ) )
  | (?<![a-z])[qh][1-4](?![0-9]) | ['’‘][0-9]0s | (?<=[0-9])[qh][1-4] | (?<![a-z])(?:c|f)y[0-9]
"""


def find_times(text: str, start: int, end: int, lexicon: Lexicon, setting: Setting) -> list[TimeExpression]:
    """The time expressions of ``text[start:end]``, in reading order, without overlap.

    What only the publication date could resolve stays open where ``setting.published`` does not fix it.
    """
    low = lowered(text)
    found = []
    for words in _clusters(text, low, start, end, lexicon):
        for phrase in _phrases(words, start, end, lexicon):
            first, last = words.starts[phrase.start], words.ends[phrase.end - 1]
            ahead = None
            if setting.published is not None:
                ahead = looks_ahead(low, start, end, first, last, lexicon)
            found.append(expression(text, first, last, phrase.form, setting, ahead=ahead))
    return found


@cache
def _anchors(lexicon: Lexicon) -> re.Pattern[str]:
    """A pattern that finds every word or number that a time expression must have one of."""
    words = alternation(
        form for term in lexicon.calendar.terms for form in term.forms if term.role in _ANCHORS and form.isalpha()
    )
    return re.compile(rf"(?<![a-z]){words}(?![a-z]) | {_DIGITS}", re.VERBOSE)


def _clusters(text: str, low: str, start: int, end: int, lexicon: Lexicon) -> Iterator[Words]:
    """The words around the anchors; anchors close to each other share them."""
    first = last = -1
    for match in _anchors(lexicon).finditer(low, start, end):
        at = match.start()
        if at > last:
            if last >= 0:
                yield Words(text, low, first, last, lexicon.calendar)
            first = _edge(low, max(start, last, at - _BEFORE), at)
        last = _end(low, match.end(), min(end, match.end() + _AFTER))
    if last >= 0:
        yield Words(text, low, first, last, lexicon.calendar)


def _edge(low: str, start: int, at: int) -> int:
    """The first offset from *start* on that does not cut a word; not across a line."""
    line = low.rfind("\n", start, at)
    if line >= 0:
        return line + 1
    if start == 0 or low[start - 1].isspace():
        return start
    space = low.find(" ", start, at)
    return at if space < 0 else space


def _end(low: str, at: int, end: int) -> int:
    line = low.find("\n", at, end)
    if line >= 0:
        return line
    if end == len(low) or not low[end - 1].isalnum() or not low[end].isalnum():
        return end
    space = low.rfind(" ", at, end)
    return at if space < 0 else space


def _phrases(words: Words, start: int, end: int, lexicon: Lexicon) -> Iterator[Phrase]:
    at = 0
    terms, listed = words.terms, words.words
    while at < len(words):
        if terms[at] is None and not listed[at][0].isdigit() and listed[at] not in ("q", "h", "'", "’", "‘"):
            at += 1
            continue
        phrase = read_phrase(words, at)
        if phrase is None and listed[at - 1] in ("in", "within") and at:
            phrase = read_ahead(words, at)
            if phrase is not None and not _ahead(words, phrase, start, end, lexicon):
                phrase = None
        if phrase is not None and stands(words, phrase):
            yield phrase
            at = phrase.end
        else:
            at += 1


def _ahead(words: Words, phrase: Phrase, start: int, end: int, lexicon: Lexicon) -> bool:
    first, last = words.starts[phrase.start], words.ends[phrase.end - 1]
    ahead = looks_ahead(words.low, start, end, first, last, lexicon)
    return bool(ahead) or (
        ahead is None and not words.low[start:first].strip().removesuffix(words.word(phrase.start - 1)).strip()
    )
