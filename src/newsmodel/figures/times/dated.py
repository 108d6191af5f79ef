"""Dates with a month or weekday: complete or not, alone or as the days of one month."""

from __future__ import annotations

from collections.abc import Callable

from newsmodel.dates import Date, Words, after_abbreviation, alone_before, read_date, read_day, read_year, valid
from newsmodel.figures.times import forms
from newsmodel.lexicon._calendar import Role, Unit

Point = tuple[int, forms.Form]
#: Reads any point; given to the readers whose points contain others.
Reader = Callable[[Words, int], Point | None]
_TO_DAY = frozenset({Role.TO, Role.UNTIL})


def skip_the(words: Words, at: int) -> int:
    """*at*, or the index after "the" there."""
    return at + 1 if words.roles[at] is Role.THE else at


def read_dated(words: Words, at: int) -> Point | None:
    """A date as `read_date` knows it, or the days of one month."""
    date = read_date(words, at)
    if date is None or not date.real:
        return None
    if _counts_instead(words, at, date):
        return at + 1, forms.On(month=date.month)
    return _days_after_month(words, at, date) or (date.end, _on(date))


def _counts_instead(words: Words, at: int, date: Date) -> bool:
    """Whether the number after a month counts what follows it: "In June 20 people died"."""
    if words.words[at - 1] != "in" or date.year is not None or date.day is None or words.roles[at] is not Role.MONTH:
        return False
    follows = words.words[date.end]
    plural = follows.endswith("s") or follows in words.calendar.counted
    return date.end == at + 2 and follows.isalpha() and words.roles[date.end] is None and plural


def _on(date: Date) -> forms.On:
    return forms.On(date.year, date.month, date.day, date.weekday)


def _joins(words: Words, at: int, start: int) -> bool:
    """Whether the word at *at* joins two days into a stretch; "and" does after "between"."""
    if words.roles[at] in _TO_DAY:
        return True
    before = start - 2 if words.roles[start - 1] is Role.THE else start - 1
    return words.roles[at] is Role.AND and words.roles[before] is Role.BETWEEN


def _days_after_month(words: Words, at: int, date: Date) -> Point | None:
    """As in "July 13-15", "August 10 to 22, 2012", "april 9th through 17th"."""
    if date.day is None or date.year is not None or date.month is None or not _joins(words, date.end, at):
        return None
    second = skip_the(words, date.end + 1)
    day = read_day(words, second)
    if day is None or day[1] < date.day or not valid(None, date.month, day[1]) or read_date(words, second) is not None:
        return None
    end, follows = day[0], words.words[day[0]]
    if words.roles[end] in (Role.MERIDIEM, Role.UNIT) or follows == ":" or (follows in ("a", "p") and not day[2]):
        return None
    year = read_year(words, words.skip(end, ","))
    first = _on(date)._replace(year=None if year is None else year[1], weekday=None)
    return end if year is None else year[0], forms.Stretch(first, first._replace(day=day[1]))


def read_days_before_month(words: Words, at: int) -> Point | None:
    """As in "13 to 15 July", "4-22 January, 1995", "4 to 22 this month", "the ninth and the seventeenth of April"."""
    first = read_day(words, at)
    if first is None or not _joins(words, first[0], at):
        return None
    second = skip_the(words, first[0] + 1)
    date = read_date(words, second)
    if date is not None:
        in_letters = any(words.roles[place] is Role.MONTH for place in range(second, date.end))
        digits_last = words.roles[second] is not Role.MONTH or words.words[at].isdecimal()
        if not date.real or date.day is None or date.weekday is not None or not in_letters or not digits_last:
            return None
        last = _on(date)
        return (date.end, forms.Stretch(last._replace(day=first[1]), last)) if first[1] <= date.day else None
    day = read_day(words, second)
    whole = None if day is None or first[1] > day[1] else read_shifted_month(words, day[0])
    if day is None or whole is None:
        return None
    ends = [forms.Inside(forms.On(day=number), whole[1]) for number in (first[1], day[1])]
    return whole[0], forms.Stretch(*ends)


def read_shifted_month(words: Words, at: int) -> Point | None:
    """As in "of next month", "this month", "in the current month", "of the month": a month by its distance."""
    at = skip_the(words, at + 1 if words.roles[at] is Role.OF else at)
    shift = 0
    if words.roles[at] is Role.SHIFT:
        shift, at = words.value(at), at + 1
    elif words.roles[at - 1] is not Role.THE:
        return None
    month = words.roles[at] is Role.UNIT and words.value(at) == Unit.MONTH
    return (at + 1, forms.Shifted(Unit.MONTH, shift)) if month else None


def read_month(words: Words, at: int, read: Reader) -> Point | None:
    """What begins with a month: "Dec. 17", "June of last year", "July 13-15", "June quarter"."""
    found = read_dated(words, at)
    if found is None:
        return None
    end, form = found
    if not isinstance(form, forms.On) or form.day is not None:
        return found
    if words.words[end] == "quarter":  # "the June quarter": the one that ends then
        return end + 1, forms.Ended(((Unit.QUARTER, 1),), form)
    if form.year is not None:
        return found
    if words.words[end] == "after" and words.words[end + 1] == "next":
        return end + 2, forms.Named(form.month, None, 2)
    if words.roles[end] in (Role.OF, Role.SHIFT):
        whole = read(words, skip_the(words, end + 1 if words.roles[end] is Role.OF else end))
        if whole is not None and isinstance(whole[1], forms.Shifted) and whole[1].unit is Unit.YEAR:
            return whole[0], forms.Inside(forms.On(month=form.month), whole[1])
    return found


def read_weekday(words: Words, at: int) -> Point | None:
    """What begins with a weekday: "Friday, Jan. 3", "Thursday the 21st", "Wednesday of next week", "Monday"."""
    if words.ends_at(at + 1):
        return at + 1, forms.On(weekday=words.value(at))
    found = read_dated(words, at)
    if found is not None:
        return found
    weekday, end = words.value(at), after_abbreviation(words, at)
    if words.words[end] in ("(", "-") and (date := _beside(words, end)):
        return date[0], date[1]._replace(weekday=weekday)
    if words.words[end] == "after" and words.words[end + 1] == "next":
        return end + 2, forms.Named(None, weekday, 2, near=True)
    start = skip_the(words, words.skip(end, ","))
    undated = read_undated(words, start)
    counted = undated is not None and words.words[undated[0]].isalpha() and words.words[start + 1] == "."
    if undated is not None and words.words[start + 1] != "-" and not counted:
        return undated[0], undated[1]._replace(weekday=weekday)
    day = read_day(words, start)
    if day is not None and _is_day_number(words, day, start):
        return day[0], forms.On(day=day[1], weekday=weekday)
    week = skip_the(words, end + 1 if words.roles[end] is Role.OF else end)
    if words.roles[week] is Role.SHIFT and words.roles[week + 1] is Role.UNIT and words.value(week + 1) == Unit.WEEK:
        return week + 2, forms.Inside(forms.On(weekday=weekday), forms.Shifted(Unit.WEEK, words.value(week)))
    return at + 1, forms.On(weekday=weekday)


def _beside(words: Words, at: int) -> tuple[int, forms.On] | None:
    """The date in parentheses or after a hyphen behind a weekday: "Friday (Jun-15)"."""
    date = read_date(words, at + 1)
    if date is None or not date.real or date.day is None:
        return None
    return words.skip(date.end, ")") if words.words[at] == "(" else date.end, _on(date)


def _is_day_number(words: Words, day: tuple[int, int, bool], start: int) -> bool:
    """Whether a number after a weekday is the day of the month, not an hour, a score or a count."""
    end, number, ranked = day
    if ranked or words.roles[start - 1] is Role.THE:
        return True
    follows = words.words[end]
    if not words.words[start].isdecimal() or number <= 12 or follows.isdecimal():
        return False
    if words.glued(end) and words.glued(end + 1) and not follows.isspace():
        return False
    return not follows[:1].isalpha() or words.roles[end] is Role.ON


def read_undated(words: Words, at: int) -> tuple[int, forms.On] | None:
    """A day and month in digits without a year: 2/15, 15.2, 4-22; in the language's order where both fit."""
    listed = words.words
    mark, second = listed[at + 1], listed[at + 2]
    if mark not in ("/", ".", "-") or not listed[at].isdecimal() or not second.isdecimal():
        return None
    if words.glued(at + 1) != words.glued(at + 2) or not (words.glued(at + 1) or mark == "/"):
        return None
    if len(listed[at]) > 2 or len(second) > 2 or not alone_before(words, at):
        return None
    end = at + 3
    follows = listed[end] if words.glued(end) else ""
    if follows and (follows[0].isalnum() or follows in ("/", "%", "°")):
        return None
    if follows in (".", ",", ":") and words.glued(end + 1) and listed[end + 1].isdecimal():
        return None
    first, last = int(listed[at]), int(second)
    orders = ((first, last), (last, first))
    for month, day in orders if words.calendar.month_first else orders[::-1]:
        if valid(None, month, day):
            return end, forms.On(month=month, day=day)
    return None
