"""Calendar arithmetic: stretches of whole days as pairs of `datetime.date`, both ends included.

Everything raises `OverflowError` or `ValueError` beyond the years 1 to 9999; resolution leaves such times open.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from newsmodel.lexicon._calendar import Phase, Unit

Days = tuple[date, date]
DAY = timedelta(days=1)
_WEEK = timedelta(weeks=1)
_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALF: 6, Unit.YEAR: 12, Unit.DECADE: 120, Unit.CENTURY: 1200}
_LENGTHS = {Unit.DAY: 1, Unit.WEEKEND: 7, Unit.WEEK: 7, Unit.FORTNIGHT: 14}


def moved(day: date, unit: Unit, count: int) -> date:
    """*day* moved by *count* units; the 31st moves to the last day of a shorter month, hours stay on their day."""
    if unit in _MONTHS:
        return day + relativedelta(months=_MONTHS[unit] * count)
    return day + timedelta(days=_LENGTHS.get(unit, 0) * count)


def of_year(year: int) -> Days:
    """The days of a year."""
    return date(year, 1, 1), date(year, 12, 31)


def of_month(year: int, month: int) -> Days:
    """The days of a month."""
    return months_of(year, month, 1)


def months_of(year: int, month: int, count: int) -> Days:
    """The days of *count* months from the first of *month* on."""
    last_year, last_month = divmod(year * 12 + month - 1 + count - 1, 12)
    last = date(last_year, last_month + 1, monthrange(last_year, last_month + 1)[1])
    return date(year, month, 1), last


def around(unit: Unit, day: date, shift: int = 0) -> Days:
    """The calendar unit that holds *day*, or the one *shift* units later; weeks begin on Monday (ISO 8601)."""
    if unit is Unit.WEEK or unit is Unit.WEEKEND:
        monday = day - day.weekday() * DAY + shift * _WEEK
        return (monday, monday + 6 * DAY) if unit is Unit.WEEK else (monday + 5 * DAY, monday + 6 * DAY)
    if unit is Unit.FORTNIGHT:
        monday = day - day.weekday() * DAY + shift * 2 * _WEEK
        return monday, monday + 13 * DAY
    if unit in _MONTHS:
        size = _MONTHS[unit]
        ordinal = (day.year * 12 + day.month - 1) // size * size + shift * size
        return months_of(ordinal // 12, ordinal % 12 + 1, size)
    there = moved(day, unit, shift)
    return there, there


def nth_week(whole: Days, number: int) -> Days:
    """The nth week of a period, or from its end: the week that holds most of its first (last) seven days."""
    day, steps = (whole[0] + 3 * DAY, number - 1) if number > 0 else (whole[1] - 3 * DAY, number + 1)
    return around(Unit.WEEK, day, steps)


def nth_weekday(whole: Days, weekday: int, number: int) -> Days | None:
    """The nth such weekday of a period, from its end where negative; None where the period has not so many."""
    if number > 0:
        day = whole[0] + ((weekday - whole[0].weekday()) % 7 + 7 * (number - 1)) * DAY
    else:
        day = whole[1] - ((whole[1].weekday() - weekday) % 7 + 7 * (-number - 1)) * DAY
    return (day, day) if whole[0] <= day <= whole[1] else None


def nth_unit(whole: Days, unit: Unit, number: int, count: int) -> Days | None:
    """*count* units from the nth on ("first ten days"), or the last *count* of them where *number* is negative."""
    if unit is Unit.WEEK:
        first = nth_week(whole, number if number > 0 else number - count + 1)[0]
        return first, first + (7 * count - 1) * DAY
    if unit is Unit.WEEKEND:
        sunday = nth_weekday(whole, 5, number)
        return None if sunday is None else (sunday[0], sunday[0] + DAY)
    base, steps = (whole[0], number - 1) if number > 0 else (whole[1] + DAY, number - count + 1)
    first = moved(base, unit, steps)
    last = moved(first, unit, count) - DAY
    return (first, last) if whole[0] <= first and last <= whole[1] else None


#: Days of a week, from Monday as 0, that a part of it has.
_WEEK_PARTS = {
    Phase.EARLY: (0, 2),
    Phase.START: (0, 2),
    Phase.MID: (1, 3),
    Phase.MIDDLE: (1, 3),
    Phase.LATE: (3, 6),
    Phase.END: (4, 6),
}
_THIRD = {Phase.EARLY: 0, Phase.START: 0, Phase.MID: 1, Phase.MIDDLE: 1, Phase.LATE: 2, Phase.END: 2}


def part_of(whole: Days, phase: Phase) -> Days:
    """Early, middle or late days of a period.

    Of a month the first ten, the second ten, the rest; of a year its thirds of four months; of a decade the years 0 to
    3, 4 to 6 and 7 to 9; of a week Monday to Wednesday, Tuesday to Thursday, and Thursday (its end: Friday) to Sunday.
    Other periods are cut into thirds of whole months, or of days where they are shorter.
    """
    third = _THIRD.get(phase)
    if third is None:
        return whole
    first, last = whole
    length = (last - first).days + 1
    if length < 3:
        return whole
    if length == 7:
        low, high = _WEEK_PARTS[phase]
        return first + low * DAY, first + high * DAY
    if 28 <= length <= 31:
        starts = (first, first + 10 * DAY, first + 20 * DAY, last + DAY)
        return starts[third], starts[third + 1] - DAY
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if length < 28:
        cut = [first + length * n // 3 * DAY for n in range(3)] + [last + DAY]
    elif months == 120:
        cut = [first + relativedelta(years=n) for n in (0, 4, 7)] + [last + DAY]
    else:
        cut = [first + relativedelta(months=months * n // 3) for n in range(3)] + [last + DAY]
    return cut[third], cut[third + 1] - DAY
