"""When: dates, times of day, periods and references to them, resolved as far as the publication date allows."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from newsmodel.dates import Words, read_date
from newsmodel.figures.scan import Marks
from newsmodel.figures.setting import Setting
from newsmodel.figures.times.anchors import find_clusters
from newsmodel.figures.times.context import stands
from newsmodel.figures.times.expressions import expression
from newsmodel.figures.times.phrases import Phrase, read_ahead, read_phrase
from newsmodel.figures.times.tense import looks_ahead
from newsmodel.lexicon import Lexicon
from newsmodel.lexicon._calendar import Role
from newsmodel.model import TimeExpression
from newsmodel.span import Span

__all__ = ["find_times"]

#: What a time expression can begin with, besides digits.
_STARTERS = frozenset(
    {
        Role.MONTH,
        Role.WEEKDAY,
        Role.DAY,
        Role.UNIT,
        Role.SEASON,
        Role.DAYPART,
        Role.SHIFT,
        Role.PHASE,
        Role.CARDINAL,
        Role.ORDINAL,
        Role.DECADE,
        Role.VAGUE,
        Role.ARTICLE,
        Role.BETWEEN,
        Role.FISCAL,
        Role.CALENDAR,
        Role.HOLIDAY,
    }
)
#: Of these, the ones that mean nothing without a word of the calendar or a number after them.
_INCOMPLETE = frozenset(
    {
        Role.UNIT,
        Role.SHIFT,
        Role.PHASE,
        Role.CARDINAL,
        Role.ORDINAL,
        Role.VAGUE,
        Role.ARTICLE,
        Role.FISCAL,
        Role.CALENDAR,
    }
)
_GOES_ON = frozenset("0123456789-–,:'’./ap")
_DIGITS = frozenset("0123456789")
#: Before digits, these begin a time too: "Q3", "'90s".
_BEFORE_DIGITS = frozenset({"q", "h", "'", "’", "‘"})
_LEADS = _DIGITS | _BEFORE_DIGITS


def find_times(text: str, low: str, marks: Marks, lexicon: Lexicon, setting: Setting) -> list[TimeExpression]:
    """The time expressions of a stretch of *text*, in reading order, without overlap; *low* is it `lowered`.

    What only the publication date could resolve stays open where ``setting.published`` does not fix it.
    """
    start, end = marks.start, marks.end
    found = []
    for words in find_clusters(text, low, marks, lexicon):
        for phrase in _phrases(words, start, end, lexicon):
            first, last = words.starts[phrase.start], words.ends[phrase.end - 1]
            ahead = partial(looks_ahead, text, (start, end), (first, last), lexicon)
            found.append(expression(Span.of(text, first, last), phrase.form, setting, ahead))
    return found


def _phrases(words: Words, start: int, end: int, lexicon: Lexicon) -> Iterator[Phrase]:
    """The expressions among *words*, the longest from each place on."""
    reached = 0
    for at in _starts(words):
        if at < reached:
            continue
        phrase = read_phrase(words, at) or _read_ahead(words, at, start, end, lexicon)
        if phrase is not None and stands(words, phrase):
            yield phrase
            reached = phrase.end
        elif words.roles[at] in (Role.MONTH, Role.WEEKDAY, None):
            date = read_date(words, at)
            if date is not None and not date.real:
                reached = date.end


def _starts(words: Words) -> list[int]:
    """The places where an expression can begin: the word's role and the word after it allow it."""
    roles, listed, found = words.roles, words.words, []
    for at, (role, word) in enumerate(zip(roles, listed[: words.count], strict=False)):
        if role is not None:
            if role not in _STARTERS:
                continue
            if role not in _INCOMPLETE or roles[at + 1] is not None or listed[at + 1][:1] in _GOES_ON:
                found.append(at)
        elif word[0] not in _LEADS:
            continue
        elif word[0] in _DIGITS:
            large = len(word) in (4, 8)
            if large or roles[at + 1] is not None or listed[at + 1][:1] in _GOES_ON or words.glued(at + 1):
                found.append(at)
        elif word in _BEFORE_DIGITS and listed[at + 1][:1] in _DIGITS:
            found.append(at)
    return found


def _read_ahead(words: Words, at: int, start: int, end: int, lexicon: Lexicon) -> Phrase | None:
    """A distance after "in" or "within", in a sentence that looks ahead or begins with it."""
    if words.roles[at - 1] is not Role.WITHIN and words.words[at - 1] != "in":
        return None
    phrase = read_ahead(words, at)
    if phrase is None:
        return None
    first, last = words.starts[phrase.start], words.ends[phrase.end - 1]
    ahead = looks_ahead(words.text, (start, end), (first, last), lexicon)
    alone = ahead is None and not words.low[start : words.starts[at - 1]].strip()
    return phrase if ahead or alone else None
