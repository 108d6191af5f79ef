"""The grammar of whole time expressions: stretches between two points, and ends left open."""

from __future__ import annotations

from typing import NamedTuple

from newsmodel.dates import Words, read_year
from newsmodel.figures.times import forms
from newsmodel.figures.times.counts import read_lengths
from newsmodel.figures.times.dated import Point, read_undated, skip_the
from newsmodel.figures.times.hours import read_moments, with_hours
from newsmodel.lexicon._calendar import Role, Unit


class Phrase(NamedTuple):
    """The words ``[start, end)`` and what they say."""

    start: int
    end: int
    form: forms.Form


_JOINS = frozenset({Role.TO, Role.UNTIL})
_ANNOUNCING = frozenset({Role.SINCE, Role.UNTIL, Role.FROM, Role.BETWEEN, Role.BEFORE, Role.AFTER, Role.TO, Role.SHIFT})
_OPENERS = {Role.SINCE: "since", Role.AFTER: "after", Role.UNTIL: "until", Role.BEFORE: "before"}
_AND_LATER = frozenset({"later", "after", "beyond", "onward", "onwards", "greater", "newer"})
#: Before these a time comes again and again, and is no single one: "every Friday".
_RECURRING = frozenset({"each", "every"})
_NARRATED = frozenset({"following", "preceding", "previous", "same"})
#: Forms that begin no stretch, that end none, and that no word leaves open.
_ENDLESS = (forms.Stretch, forms.Reference)
_NO_ENDS = (forms.Stretch, forms.Season, forms.Reference)
_CLOSED = (forms.Stretch, forms.Window, forms.Offset, forms.Lasting, forms.Ended)
_TODAY = forms.Shifted(Unit.DAY, 0)


def read_phrase(words: Words, at: int) -> Phrase | None:
    """The longest time expression that begins with the word at *at*."""
    if words.roles[at] is Role.BETWEEN:
        return _between(words, at)
    found = _read_simple(words, at)
    return None if found is None else _opened(words, _stretched(words, at, found))


def _read_simple(words: Words, at: int) -> Point | None:
    """A point with its hours, or a day and month in digits where the words around them make them a date."""
    if words.words[at].isdecimal() and words.words[at + 1] in ("/", ".", "-"):
        undated = _undated(words, at)
        if undated is not None:
            return with_hours(words, undated)
    return read_moments(words, at)


def _undated(words: Words, at: int) -> Point | None:
    found = read_undated(words, at)
    if found is None:
        return None
    end, form = found
    mark, before, follows = words.words[at + 1], words.words[at - 1], words.words[end]
    if (form.month, form.day, mark) == (9, 11, "/") and words.calendar.month_first:
        return end, forms.On(2001, 9, 11)
    large = max(int(words.words[at]), int(words.words[at + 2])) > 12
    if mark != "/":
        return found if before in ("on", "dated") and large and not follows.isalpha() else None
    announced = before in ("on", "dated") or words.roles[at - 1] in _ANNOUNCING or follows in ("at", "between")
    return found if announced or (large and (not follows.isalpha() or follows in ("before", "after"))) else None


def _stretched(words: Words, at: int, found: Point) -> Phrase:
    """*found*, with the point that ends a stretch: "2011 to 2016", "Monday through Friday", "today - next Friday"."""
    end, form = found
    if words.roles[end] in _JOINS and isinstance(form, forms.Stretch):
        return _seasons(words, Phrase(at, end, form))
    if words.roles[end] in _JOINS and not isinstance(form, _ENDLESS):
        last = _last_point(words, end + 1)
        if last is not None and _match(form, last[1]):
            return _with_year(words, Phrase(at, last[0], forms.Stretch(form, last[1])))
    return Phrase(at, end, form)


def _seasons(words: Words, phrase: Phrase) -> Phrase:
    """*phrase*, or from its first year to the last of another: "2015/16 to 2019/20", "between 2015-16 and 2019-20"."""
    last = _last_point(words, phrase.end + 1)
    ends = [phrase.form, None if last is None else last[1]]
    years = [end for end in ends if isinstance(end, forms.Stretch) and _are_years(end)]
    if last is None or len(years) < 2:
        return phrase
    return phrase._replace(end=last[0], form=forms.Stretch(years[0].first, years[1].last))


def _are_years(form: forms.Stretch) -> bool:
    return all(isinstance(end, forms.On) and end.year is not None and end.month is None for end in form)


def _with_year(words: Words, phrase: Phrase) -> Phrase:
    """A stretch of two days in digits, with the year behind both: "5/1-5/7, 2020"."""
    year = read_year(words, phrase.end + 1) if words.words[phrase.end] == "," else None
    form = phrase.form
    if year is None or not isinstance(form, forms.Stretch):
        return phrase
    first, last = form
    if not isinstance(first, forms.On) or not isinstance(last, forms.On) or first.year or last.year or not last.day:
        return phrase
    return phrase._replace(end=year[0], form=forms.Stretch(first, last._replace(year=year[1])))


def _last_point(words: Words, at: int) -> Point | None:
    at = skip_the(words, at)
    if words.roles[at] is Role.NOW:
        return at + 1, _TODAY
    if words.words[at] == "current" and words.words[at + 1] == "date":
        return at + 2, _TODAY
    return _read_simple(words, at)


def _match(first: forms.Form, last: forms.Form) -> bool:
    """Whether two points can be the ends of one stretch: hours go with hours, a year not with a weekday."""
    if isinstance(last, _NO_ENDS):
        return False
    loose = [isinstance(form, forms.Timed) and form.day is None for form in (first, last)]
    if any(loose):
        return isinstance(first, forms.Timed) and isinstance(last, forms.Timed)
    if isinstance(first, forms.On) and isinstance(last, forms.On):
        return (first.weekday is None or first.day is not None) == (last.weekday is None or last.day is not None)
    return True


def _between(words: Words, at: int) -> Phrase | None:
    """As in "between 2019 and 2022", "between 3 and 12 of September", "between 9:30 and 11:00 on Thursday"."""
    first = _read_simple(words, skip_the(words, at + 1))
    if first is None:
        return None
    if isinstance(first[1], forms.Stretch):
        return _seasons(words, Phrase(at, *first)) if words.roles[first[0]] is Role.AND else Phrase(at, *first)
    if isinstance(first[1], forms.Timed) and first[1].last is not None:
        return Phrase(at, *first)
    if words.roles[first[0]] is not Role.AND and words.roles[first[0]] not in _JOINS:
        return None
    last = _last_point(words, first[0] + 1)
    if last is None or not _match(first[1], last[1]):
        return None
    return Phrase(at, last[0], forms.Stretch(first[1], last[1]))


def _opened(words: Words, phrase: Phrase) -> Phrase:
    """*phrase* with the end that the word before or after it leaves open: "since 2011", "2016 and later"."""
    form = phrase.form
    if isinstance(form, forms.Reference):
        return phrase._replace(start=phrase.start - (words.roles[phrase.start - 1] is Role.THE))
    if isinstance(form, forms.Window) and _within(words, phrase.start):
        return phrase._replace(form=forms.Stretch(_TODAY, forms.Offset(((form.unit, form.many),), 1)))
    if isinstance(form, _CLOSED):
        return phrase
    before = words.words[phrase.start - 1]
    if before in _RECURRING or (before == "that" and isinstance(form, forms.On) and form.year is None):
        return phrase._replace(form=forms.Unplaced(form))
    if _is_narrated(words, phrase):
        phrase = phrase._replace(form=forms.Narrated(form))
        form = phrase.form
    opener = None if _names_something(words, phrase) else _opener(words, phrase.start)
    if opener is not None:
        return phrase._replace(form=forms.Open(form, opener))
    end = phrase.end
    if words.words[end] in ("and", "or") and words.words[end + 1] in _AND_LATER:
        if words.roles[end + 2] is not None or (words.words[end + 1] == "after" and words.words[end + 2].isalnum()):
            return phrase
        return phrase._replace(end=end + 2, form=forms.Open(form, "since"))
    if words.words[end] == "or" and words.words[end + 1] in ("earlier", "before"):
        return phrase._replace(end=end + 2, form=forms.Open(form, "until"))
    return phrase


def _names_something(words: Words, phrase: Phrase) -> bool:
    """Whether a date only names what follows it: "after the 2012 attack" leaves no end of 2012 open."""
    follows = words.words[phrase.end]
    if follows in ("'", "’") and words.words[phrase.end + 1] == "s":
        return True
    article = words.roles[phrase.start - 1] is Role.THE
    return article and follows.isalpha() and words.roles[phrase.end] is None


def _is_narrated(words: Words, phrase: Phrase) -> bool:
    """Whether "the" makes a shifted time one of the narrative's: "the following week", "the next day", "the year"."""
    if words.roles[phrase.start - 1] is not Role.THE:
        return False
    word, form = words.words[phrase.start], phrase.form
    daily = isinstance(form, forms.Timed) or (isinstance(form, forms.Shifted) and form.unit is Unit.DAY)
    return word in _NARRATED or (word == "next" and daily)


def _within(words: Words, at: int) -> bool:
    return words.roles[at - 2 if words.roles[at - 1] is Role.THE else at - 1] is Role.WITHIN


def _opener(words: Words, at: int) -> str | None:
    """Which end the word before *at* leaves open: since, after, until or before."""
    back = at - 1
    while back >= 0 and (words.roles[back] is Role.THE or words.words[back] in ("around", "about", "on", "in", "at")):
        back -= 1
    if back < 0:
        return None
    word = words.words[back]
    if word == "by":
        return "until"
    if word == "beginning":
        return "since"
    if word == "than" and words.words[back - 1] in ("later", "earlier"):
        later, negated = words.words[back - 1] == "later", words.words[back - 2] == "no"
        if later:
            return "until" if negated else "after"
        return "since" if negated else "before"
    role = words.roles[back]
    return None if role is None else _OPENERS.get(role)


def read_ahead(words: Words, at: int) -> Phrase | None:
    """As in "(in) two weeks", "(within) 30 days": a point ahead, if the sentence looks ahead, which the caller asks."""
    before = words.words[at - 1]
    lengths = read_lengths(words, at) if before in ("in", "within") else None
    if lengths is None:
        return None
    there = forms.Offset(lengths[1], 1)
    if before == "in":
        return Phrase(at, *with_hours(words, (lengths[0], there)))
    return Phrase(at, lengths[0], forms.Stretch(_TODAY, there))
