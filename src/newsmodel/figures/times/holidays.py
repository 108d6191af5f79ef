"""Days with names: reading them, and the day they fall on."""

from __future__ import annotations

from datetime import date

from dateutil.easter import easter

from newsmodel.dates import Words, read_year
from newsmodel.figures.times import forms
from newsmodel.figures.times.periods import DAY, nth_weekday, of_month
from newsmodel.lexicon._calendar import Holiday


def read_holiday(words: Words, at: int) -> tuple[int, forms.Holiday] | None:
    """As in "Christmas Eve", "Easter Monday", "Black Friday 2010": the longest name, and the year behind it."""
    for name, holiday in words.calendar.by_first.get(words.words[at], ()):
        end = at + len(name)
        if all(_same(words.words[at + n], name[n]) for n in range(len(name)) if at + n < len(words)) and end <= len(
            words
        ):
            year = read_year(words, words.skip(end, ","))
            return (end, forms.Holiday(holiday)) if year is None else (year[0], forms.Holiday(holiday, year[1]))
    return None


def _same(word: str, named: str) -> bool:
    return word == named or (named == "'" and word == "’")


def day_of(holiday: Holiday, year: int) -> date | None:
    """The day of a holiday in a year; None where its name does not fix it."""
    if holiday.easter is not None:
        return easter(year) + holiday.easter * DAY
    if holiday.day:
        return date(year, holiday.month, holiday.day)
    if not holiday.nth:
        return None
    weekday = nth_weekday(of_month(year, holiday.month), holiday.weekday, holiday.nth)
    return None if weekday is None else weekday[0]
