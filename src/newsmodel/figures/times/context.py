"""Which readings stand: a word like "may", a number like 2000 is a time only where its neighbours say so."""

from __future__ import annotations

from newsmodel.dates import Clock, Words, alone_before
from newsmodel.figures.times import forms
from newsmodel.figures.times.phrases import Phrase
from newsmodel.lexicon._calendar import Role

#: What announces a bare month, season or year.
_ANNOUNCING = frozenset(
    {
        Role.OF,
        Role.SINCE,
        Role.UNTIL,
        Role.BEFORE,
        Role.AFTER,
        Role.FROM,
        Role.BETWEEN,
        Role.TO,
        Role.AND,
        Role.SHIFT,
        Role.PHASE,
        Role.ON,
    }
)
#: What announces hours.
_BEFORE_HOURS = frozenset(
    {"about", "after", "around", "at", "before", "between", "by", "from", "since", "to", "until", "–"}
)
_OPENING = frozenset({'"', "“", "'", "‘"})
_CLOSING = frozenset({'"', "”", "'", "’"})
#: What announces a year that is far from ours.
_STRICT = frozenset({Role.OF, Role.SINCE, Role.UNTIL, Role.BEFORE, Role.AFTER, Role.BETWEEN, Role.PHASE})
#: What announces a day that is only a number.
_DAY_WORDS = frozenset({"on", "until", "till", "by", "since", "before", "after", "for", "from"})


def stands(words: Words, phrase: Phrase) -> bool:
    """Whether the neighbours of *phrase* let it be a time."""
    at, end, form = phrase
    if (words.glued(at) and words.words[at - 1][-1].isalnum()) or _is_title(words, at, end):
        return False
    if isinstance(form, forms.Open):
        form = form.form
    match form:
        case forms.On() | forms.Named():
            return _date_stands(words, at, end, form)
        case forms.Season(whole=None):
            return _season_stands(words, at, end)
        case forms.Timed(day=None, first=Clock() as first, last=last):
            return _hours_stand(words, (at, end), first, last or first)
        case forms.Timed(day=forms.On(day=None), first=None):
            named = words.capital(end - 1) and _is_name(words, end)
            return not named and _weekday_stands(words, at, end - 1)
        case forms.Era(years=100):
            return not (words.capital(end - 1) and _is_name(words, end))
        case forms.Piece(months=6, whole=None):
            return False
        case forms.Holiday(year=None, shift=None):
            return not form.holiday.bare or (words.roles[at - 1] in _ANNOUNCING and words.words[at - 1] != "and")
        case forms.Stretch(first=forms.On(year=int(year), month=None)):
            return _year_stands(words, at, end, year)
    return True


def _date_stands(words: Words, at: int, end: int, form: forms.On | forms.Named) -> bool:
    match form:
        case forms.On(year=int(year), month=None):
            return _year_stands(words, at, end, year)
        case forms.On(year=None, day=None, weekday=None) | forms.Named(weekday=None):
            return _month_stands(words, at, end)
        case forms.On(year=None, day=None) | forms.Named():
            return _weekday_stands(words, at, end)
        case forms.On(month=None, weekday=None):
            return _day_stands(words, at, end)
    return True


def _is_name(words: Words, at: int) -> bool:
    """Whether the word at *at* has a capital."""
    return words.words[at].isalpha() and words.capital(at)


def _is_title(words: Words, at: int, end: int) -> bool:
    """Whether a capital phrase fills a pair of quotation marks, as the name of a show does: the "Today" show."""
    if not words.glued(at) or words.words[at - 1] not in _OPENING or not words.capital(at):
        return False
    closed = words.glued(end) and words.words[end] in _CLOSING
    return closed or (words.roles[at] is Role.SHIFT and _is_name(words, at + 1) and words.roles[at + 1] is Role.UNIT)


def _year_stands(words: Words, at: int, end: int, year: int) -> bool:
    digits = words.words[at]
    if not digits.isdecimal():
        return True
    before, follows = words.roles[at - 1], words.words[end]
    if not alone_before(words, at) or (words.glued(at) and words.words[at - 1] in ("&", "=", "~", "*")):
        return False
    if (
        words.glued(end)
        and words.glued(end + 1)
        and follows in ("-", "/", ".", "–")
        and words.words[end + 1].isdecimal()
    ):
        return False
    if follows == "%" or follows.isdecimal() or words.roles[end] in (Role.UNIT, Role.HUNDRED, Role.THOUSAND):
        return False
    if not 1900 <= year < 2100:
        return before in _STRICT and year < 2200 and not follows.endswith("s")
    counts = follows.endswith("s") or follows in words.calendar.counted
    return year % 100 != 0 or before in _ANNOUNCING or before is Role.THE or not counts


def _month_stands(words: Words, at: int, end: int) -> bool:
    shifted = words.roles[at] is Role.SHIFT
    month = at + 1 if shifted else at
    word = words.words[month]
    if words.glued(month) and words.words[month - 1] in ("$", "#", "@"):
        return False
    alone = not shifted and (words.roles[at - 1] not in _ANNOUNCING or words.roles[at - 1] is Role.AND)
    if alone and word in words.calendar.given_names and words.roles[end] is None and _is_name(words, end):
        return False
    if word not in words.calendar.doubtful:
        return True
    capital, before = words.capital(month), words.roles[at - 1]
    if shifted:
        return capital or words.words[at] in ("last", "next")
    if before in (Role.OF, Role.PHASE, Role.SINCE, Role.UNTIL) or words.words[at - 1] == "in":
        return True
    return (
        capital and before in _ANNOUNCING and before is not Role.ON and words.words[end] not in ("for", "on", "against")
    )


def _weekday_stands(words: Words, at: int, end: int) -> bool:
    shifted = words.roles[at] is Role.SHIFT
    weekday = at + 1 if shifted else at
    title = end + 1 if words.roles[end] is Role.DAYPART else end
    if words.words[title] in words.calendar.titles and words.capital(title):
        return False
    if words.words[weekday] not in words.calendar.doubtful:
        return True
    return words.capital(weekday) and (shifted or words.words[at - 1] in ("on", "or", "and", "to", "until", ""))


def _day_stands(words: Words, at: int, end: int) -> bool:
    announced = words.roles[at - 1] is Role.THE and words.words[at - 2] in _DAY_WORDS
    if not announced or not words.words[at].isdecimal():
        return False
    return not words.words[end].isalpha() or words.roles[end] in (Role.ON, Role.FROM, Role.BETWEEN)


def _season_stands(words: Words, at: int, end: int) -> bool:
    if words.words[at] not in words.calendar.doubtful:
        return True
    in_the = words.roles[at - 1] is Role.THE and words.words[at - 2] in ("in", "by", "until", "since", "during", "for")
    return in_the and words.words[end] != "of" and not words.capital(at)


def _hours_stand(words: Words, place: tuple[int, int], first: Clock, last: Clock) -> bool:
    """Whether hours without a day are written out as hours, or announced as such: "15:00" alone may be a score."""
    if first.minute is None or last.half or last.behind > last.end:
        return True
    at, end = place
    if words.roles[at] is Role.DAYPART or words.roles[end - 1] in (Role.HOUR, Role.DAYPART):
        return True
    return words.words[at - 1] in _BEFORE_HOURS
