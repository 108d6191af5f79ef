"""Which of the dates that words may mean is meant: the one before or after publication."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from newsmodel.dates import valid
from newsmodel.figures.times import forms
from newsmodel.figures.times.periods import DAY, Days, around, of_month, of_year
from newsmodel.lexicon._calendar import Unit

#: A bare month this long ago would be called last year's; one this near is the next, whatever the verb.
_LONG, _SOON = 240 * DAY, 120 * DAY


class Now(NamedTuple):
    """Where time is counted from: the day of publication, or None where it is unknown; and which way the verb looks."""

    day: date | None
    ahead: bool | None = None


def closest(candidates: list[Days], now: Now, slack: int = 0) -> Days | None:
    """The one before or after publication, as the verb says, else the nearest.

    One that begins up to *slack* days ahead also counts as before: texts go online earlier than their own date.
    """
    day = now.day
    if day is None or not candidates:
        return None
    before = [days for days in candidates if days[0] <= day + slack * DAY]
    after = [days for days in candidates if days[1] >= day]
    if now.ahead and after:
        return after[0]
    if now.ahead is False and before:
        ahead = after[0] if after else before[-1]
        month = before[-1][1] - before[-1][0] >= 27 * DAY
        return ahead if month and (day - before[-1][1]) > _LONG and (ahead[0] - day) < _SOON else before[-1]
    return min(candidates, key=lambda days: max((days[0] - day).days, (day - days[1]).days, 0))


def dated(form: forms.On, now: Now) -> Days | None:
    """The days of a date, complete or not."""
    if form.year is not None:
        if form.month is None:
            return of_year(form.year)
        if form.day is None:
            return of_month(form.year, form.month)
        there = date(form.year, form.month, form.day)
        return there, there
    if now.day is None:
        return None
    if form.month is not None:
        return closest(in_years(form, now.day), now, slack=2 if form.day is not None else 0)
    if form.day is not None:
        return closest(_in_months(form, now.day), now)
    return weekday_near(form.weekday or 0, now.day, ahead=now.ahead)


def in_years(form: forms.On, day: date) -> list[Days]:
    """The days that a month, or a day of one, may mean in the years around *day*; on the weekday stated, if any is."""
    reach = 8 if (form.month, form.day) == (2, 29) else 1
    found = []
    for year in range(day.year - reach, day.year + reach + 1):
        if form.day is None:
            found.append(of_month(year, form.month or 1))
        elif valid(year, form.month or 1, form.day):
            there = date(year, form.month or 1, form.day)
            found.append((there, there))
    return [days for days in found if form.weekday is None or days[0].weekday() == form.weekday] or found


def _in_months(form: forms.On, day: date) -> list[Days]:
    """The months around *day* in which the day number falls on the weekday."""
    found = []
    reach = 2 if form.weekday is None else 14
    for shift in range(-reach, reach + 1):
        month = around(Unit.MONTH, day, shift)[0]
        try:
            there = month.replace(day=form.day or 1)
        except ValueError:
            continue
        if form.weekday is None or there.weekday() == form.weekday:
            found.append((there, there))
    return found


def weekday_near(weekday: int, day: date, *, ahead: bool | None) -> Days:
    """The last such weekday up to *day*; the first one from it on where the verb looks ahead."""
    there = day - (day.weekday() - weekday) % 7 * DAY
    if ahead and there != day:
        there += 7 * DAY
    return there, there
