"""Which readings stand: a word like "may", a number like 2000 is a time only where its neighbours say so."""

from __future__ import annotations

from newsmodel.dates import Words, alone_before
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
#: What announces a year that is far from ours.
_STRICT = frozenset({Role.OF, Role.SINCE, Role.UNTIL, Role.BEFORE, Role.AFTER, Role.BETWEEN, Role.PHASE})
#: What announces a day that is only a number.
_DAY_WORDS = frozenset({"on", "until", "till", "by", "since", "before", "after", "for", "from"})


def stands(words: Words, phrase: Phrase) -> bool:
    """Whether the neighbours of *phrase* let it be a time."""
    at, end, form = phrase
    if words.glued(at) and words.words[at - 1][-1].isalnum():
        return False
    if isinstance(form, forms.Open):
        form = form.form
    match form:
        case forms.On(year=int(), month=None):
            return _year_stands(words, at, end, form.year or 0)
        case forms.On(year=None, day=None, weekday=None) | forms.Named(weekday=None):
            return _month_stands(words, at, end)
        case forms.On(year=None, day=None) | forms.Named():
            return _weekday_stands(words, at, end)
        case forms.On(month=None, weekday=None):
            return _day_stands(words, at, end)
        case forms.Season(whole=None):
            return _season_stands(words, at, end)
        case forms.Timed(day=None):
            return _hours_stand(words, at, form)
        case forms.Piece(months=6, whole=None):
            return False
        case forms.Holiday(year=None, shift=None):
            return not form.holiday.bare or (words.roles[at - 1] in _ANNOUNCING and words.words[at - 1] != "and")
        case forms.Stretch(first=forms.On(year=int(year), month=None)):
            return _year_stands(words, at, end, year)
    return True


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
    return year % 100 != 0 or before in _ANNOUNCING or before is Role.THE or not follows.endswith("s")


def _month_stands(words: Words, at: int, end: int) -> bool:
    shifted = words.roles[at] is Role.SHIFT
    month = at + 1 if shifted else at
    word = words.words[month]
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
    if words.words[end].isalpha() and words.capital(end) and words.words[end] in words.calendar.titles:
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


def _hours_stand(words: Words, at: int, form: forms.Timed) -> bool:
    if form.first is None:
        return False
    if form.first.minute is None or words.roles[at] is Role.DAYPART or (form.last or form.first).behind < 0:
        return True
    last = form.last or form.first
    written = words.words[last.end - 1]
    if (
        written in ("m", "am", "pm", ".")
        or words.roles[last.end - 1] in (Role.HOUR, Role.DAYPART, Role.MERIDIEM)
        or last.behind > last.end
    ):
        return True
    before = words.words[at - 1]
    return before in ("at", "around", "about", "by", "until", "from", "to", "before", "after", "since", "between", "–")
