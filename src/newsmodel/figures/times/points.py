"""The grammar of one point or period: which reader a word calls for."""

from __future__ import annotations

from collections.abc import Callable

from newsmodel.dates import Words, alone_before, read_date, read_day, read_year
from newsmodel.figures.times import forms
from newsmodel.figures.times.dated import Point, Reader, read_dated, read_days_before_month, read_month, read_weekday
from newsmodel.figures.times.holidays import read_holiday
from newsmodel.figures.times.relative import (
    read_counted,
    read_day_of_month,
    read_nth,
    read_phase,
    read_shift,
    read_unit,
)
from newsmodel.figures.times.years import (
    read_calendar_year,
    read_code,
    read_decade,
    read_fiscal,
    read_number_first,
    read_ranked_piece,
    read_season,
    read_short_decade,
    read_year_first,
    read_year_in_words,
)
from newsmodel.lexicon._calendar import Role, Unit

#: The value of "tonight" among days.
_TONIGHT = 2


def read_point(words: Words, at: int) -> Point | None:
    """The longest point or period that begins with the word at *at*: the index after it, and its form.

    What was read once is remembered with the words, so that points inside points cost nothing twice.
    """
    if at in words.read:
        known: Point | None = words.read[at]
        return known
    found = words.read[at] = _read(words, at)
    return found


def _read(words: Words, at: int) -> Point | None:
    role, word = words.roles[at], words.words[at]
    if role is None:
        if word.isdecimal():
            return _from_digits(words, at)
        if word in ("q", "h"):
            return read_code(words, at, read_point)
        return read_short_decade(words, at) if word in ("'", "’", "‘") else None
    if (reader := _READERS.get(role)) is not None:
        return reader(words, at)
    containing = _CONTAINING.get(role)
    return None if containing is None else containing(words, at, read_point)


def _from_digits(words: Words, at: int) -> Point | None:
    if not alone_before(words, at):
        return None
    if len(words.words[at]) == 4 and words.ends_at(at + 1) and (year := read_year(words, at)) is not None:
        return year[0], forms.On(year[1])
    date = read_date(words, at)
    if date is not None:
        if date.real and date.month is not None and date.day is None and len(words.words[at]) == 4:
            return read_year_first(words, at)
        return read_days_before_month(words, at) or read_dated(words, at)
    if len(words.words[at]) == 4 or words.words[at + 1] in ("q", "h"):
        return read_year_first(words, at) or read_counted(words, at, read_point)
    return _from_number(words, at)


def _from_number(words: Words, at: int) -> Point | None:
    """What a small number begins, in digits or words: a day, a rank, a count."""
    found = read_days_before_month(words, at) or read_dated(words, at)
    if found is not None:
        return found
    rank = read_day(words, at)
    if rank is not None and rank[2]:
        end, number, _ = rank
        return (
            read_ranked_piece(words, end, number, read_point)
            or read_nth(words, end, number, read_point)
            or read_day_of_month(words, at, end, number)
        )
    counted = read_counted(words, at, read_point)
    if (
        counted is not None
        or rank is None
        or words.words[rank[0]] != "of"
        or words.roles[rank[0] + 1] not in (Role.SHIFT, Role.THE)
    ):
        return counted
    return read_day_of_month(words, at, *rank[:2])


def _read_relative_day(words: Words, at: int) -> Point:
    """As in "today", "tomorrow", "tonight"."""
    value = words.value(at)
    if value == _TONIGHT:
        return at + 1, forms.Timed(forms.Shifted(Unit.DAY, 0), None)
    return at + 1, forms.Shifted(Unit.DAY, value)


def _from_cardinal(words: Words, at: int) -> Point | None:
    return read_year_in_words(words, at) or read_number_first(words, at) or _from_number(words, at)


_READERS: dict[Role, Callable[[Words, int], Point | None]] = {
    Role.WEEKDAY: read_weekday,
    Role.DAY: _read_relative_day,
    Role.CARDINAL: _from_cardinal,
    Role.ORDINAL: _from_number,
    Role.DECADE: read_decade,
    Role.FISCAL: read_fiscal,
    Role.CALENDAR: read_calendar_year,
    Role.HOLIDAY: read_holiday,
}
#: Readers of points that contain others.
_CONTAINING: dict[Role, Callable[[Words, int, Reader], Point | None]] = {
    Role.MONTH: read_month,
    Role.SHIFT: read_shift,
    Role.PHASE: read_phase,
    Role.UNIT: read_unit,
    Role.SEASON: read_season,
    Role.ARTICLE: read_counted,
    Role.VAGUE: read_counted,
}
