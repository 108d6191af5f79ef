"""What a time expression means on the day of publication: its first and last day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from newsmodel.figures.times import forms
from newsmodel.figures.times.holidays import day_of
from newsmodel.figures.times.nearest import Now, closest, dated, in_years, weekday_near
from newsmodel.figures.times.periods import (
    DAY,
    Days,
    around,
    months_of,
    moved,
    nth_unit,
    nth_weekday,
    of_month,
    of_year,
    part_of,
)
from newsmodel.lexicon._calendar import Phase, Unit

Bounds = tuple[date | None, date | None]
_TODAY = forms.Shifted(Unit.DAY, 0)


def resolve(form: forms.Form, now: Now) -> Bounds | None:
    """The first and last day of *form*, both included, None for an open end; None where *now* is needed and unknown."""
    try:
        bounds = _RULES[type(form)](form, now)
    except (ValueError, OverflowError):
        return None
    if bounds is not None and bounds[0] is not None and bounds[1] is not None and bounds[1] < bounds[0]:
        return None
    return bounds


def _days(form: forms.Form, now: Now) -> Days | None:
    bounds = resolve(form, now)
    if bounds is None or bounds[0] is None or bounds[1] is None:
        return None
    return bounds[0], bounds[1]


def _shifted(form: forms.Shifted, now: Now) -> Days | None:
    return None if now.day is None else around(form.unit, now.day, form.shift)


def _named(form: forms.Named, now: Now) -> Days | None:
    day = now.day
    if day is None:
        return None
    if form.month is not None:
        year = day.year + form.shift
        if form.shift > 0 and form.month > day.month:
            year -= 1
        elif form.shift < 0 and form.month < day.month:
            year += 1
        return of_month(year, form.month)
    weekday = form.weekday or 0
    if form.shift == 0:
        return weekday_near(weekday, day, ahead=now.ahead is not False)
    if not form.near:
        monday = around(Unit.WEEK, day, form.shift)[0]
        return monday + weekday * DAY, monday + weekday * DAY
    if form.shift < 0:
        there = day - ((day.weekday() - weekday - 1) % 7 + 1) * DAY
    else:
        there = day + ((weekday - day.weekday() - 1) % 7 + 1) * DAY + 7 * (form.shift - 1) * DAY
    return there, there


def _window(form: forms.Window, now: Now) -> Days | None:
    if now.day is None or form.many is None:
        return None
    if form.unit < Unit.DAY:
        return now.day, now.day
    if form.unit is Unit.QUARTER:
        near = around(form.unit, now.day, form.sign)
        far = around(form.unit, now.day, form.sign * form.many)
        return min(near, far)[0], max(near, far)[1]
    far_end = moved(now.day, form.unit, form.sign * form.many)
    return (far_end, now.day) if form.sign < 0 else (now.day + DAY, far_end)


def _offset(form: forms.Offset, now: Now) -> Days | None:
    if any(count is None for _, count in form.lengths) or (not now.ahead and not form.anchored):
        return None
    base = _days(form.base or _TODAY, now)
    if base is None:
        return None
    there = base[0]
    for unit, count in form.lengths:
        there = moved(there, unit, form.sign * (count or 0))
    return there, there


def _weekday_offset(form: forms.WeekdayOffset, now: Now) -> Days | None:
    step = forms.Named(None, form.weekday, 1 if form.many > 0 else -1, near=True)
    first = _named(step, now)
    if first is None:
        return None
    there = first[0] + 7 * (form.many - 1 if form.many > 0 else form.many + 1) * DAY
    return there, there


def _part(form: forms.Part, now: Now) -> Days | None:
    if form.phase in (Phase.EARLIER, Phase.LATER, Phase.REST):
        whole = _days(form.whole, now)
        if whole is None or now.day is None or not whole[0] <= now.day <= whole[1]:
            return whole
        return (whole[0], now.day) if form.phase is Phase.EARLIER else (now.day, whole[1])
    parts = _whole_candidates(form.whole, now)
    if parts is None:
        return None
    return (
        closest([part_of(whole, form.phase) for whole in parts], now)
        if len(parts) > 1
        else part_of(parts[0], form.phase)
    )


def _whole_candidates(form: forms.Form, now: Now) -> list[Days] | None:
    """The wholes a part may belong to: of "late January" each January around, of anything dated the one."""
    if isinstance(form, forms.On) and form.year is None and form.month is not None and form.day is None:
        return None if now.day is None else in_years(form, now.day)
    whole = _days(form, now)
    return None if whole is None else [whole]


def _nth(form: forms.Nth, now: Now) -> Days | None:
    wholes = _whole_candidates(form.whole, now)
    if wholes is None:
        return None
    found = [days for whole in wholes if (days := _nth_of(form, whole)) is not None]
    return found[0] if len(found) == 1 else closest(found, now)


def _nth_of(form: forms.Nth, whole: Days) -> Days | None:
    if form.weekday is not None:
        return nth_weekday(whole, form.weekday, form.number)
    return nth_unit(whole, form.unit or Unit.DAY, form.number, form.many)


def _piece(form: forms.Piece, now: Now) -> Days | None:
    first = (form.number - 1) * form.months + 1
    if form.whole is None:
        if now.day is None:
            return None
        return closest([months_of(now.day.year + n, first, form.months) for n in (-1, 0, 1)], now)
    whole = _days(form.whole, now)
    return None if whole is None else months_of(whole[0].year, first, form.months)


def _inside(form: forms.Inside, now: Now) -> Days | None:
    whole = _days(form.whole, now)
    if whole is None:
        return None
    part = form.part
    if part.month is not None:
        there = date(whole[0].year, part.month, part.day or 1)
        return (there, there) if part.day is not None else of_month(there.year, there.month)
    if part.day is not None:
        there = whole[0].replace(day=part.day)
        return there, there
    return nth_weekday(whole, part.weekday or 0, 1)


def _era(form: forms.Era, now: Now) -> Days | None:
    first = form.first
    if first < 100 and form.years == 10:
        if now.day is None:
            return None
        first += now.day.year // 100 * 100
        if first > now.day.year:
            first -= 100
    return of_year(first)[0], of_year(first + form.years - 1)[1]


def _holiday(form: forms.Holiday, now: Now) -> Days | None:
    if form.year is not None:
        there = day_of(form.holiday, form.year)
        return None if there is None else (there, there)
    if now.day is None:
        return None
    found = [day_of(form.holiday, now.day.year + n) for n in (-1, 0, 1)]
    days = [(day, day) for day in found if day is not None]
    if form.shift:
        beyond = [day for day in days if (day[0] > now.day if form.shift > 0 else day[0] < now.day)]
        return None if not beyond else beyond[0] if form.shift > 0 else beyond[-1]
    if form.shift == 0:
        return next((day for day in days if day[0].year == now.day.year), None)
    return closest(days, now, slack=21)


def _week(form: forms.Week, now: Now) -> Days | None:
    day = _days(form.day, now)
    if day is None:
        return None
    first = day[0] - 6 * DAY if form.ends else around(Unit.WEEK, day[0])[0]
    return first, first + 6 * DAY


def _week_number(form: forms.WeekNumber, now: Now) -> Days | None:
    year = _days(form.whole, now) if form.whole is not None else None
    if year is None and (form.whole is not None or now.day is None):
        return None
    number = year[0].year if year is not None else now.day.year  # type: ignore[union-attr]  # known where year is not
    first = date.fromisocalendar(number, form.number, 1)
    return first, first + 6 * DAY


def _stretch(form: forms.Stretch, now: Now) -> Bounds | None:
    first, last = shared(form.first, form.last)
    if isinstance(first, forms.On) and isinstance(last, forms.On) and first.year is last.year is None:
        return _undated_stretch(first, last, now)
    start, end = resolve(first, now), resolve(last, now)
    if start is None or end is None:
        return None
    if isinstance(last, forms.Part) and last.phase is Phase.START:
        end = end[0], end[0]
    if start[0] is None or end[1] is None or start[0] <= end[1]:
        return start[0], end[1]
    if isinstance(last, forms.On):
        return start[0], (resolve(last, Now(start[0], ahead=True)) or end)[1]
    if isinstance(first, forms.On) and first.month is not None:
        return max((days[0] for days in in_years(first, end[1]) if days[0] <= end[1]), default=None), end[1]
    return None


def _undated_stretch(first: forms.On, last: forms.On, now: Now) -> Bounds | None:
    """A stretch without a year, both ends together: "August to October", "Nov. 18 to Dec. 19", "Monday to Friday"."""
    if now.day is None:
        return None
    starts = [dated(first, now)] if first.month is None else in_years(first, now.day)
    found = []
    for start in starts:
        end = None if start is None else resolve(last, Now(start[0], ahead=True))
        if start is not None and end is not None and end[1] is not None:
            found.append((start[0], end[1]))
    return closest(found, now)


def shared(first: forms.Form, last: forms.Form) -> tuple[forms.Form, forms.Form]:
    """Both ends of a stretch, the year stated with one given to the other: "Nov. 18 to Dec. 19, 2015"."""
    if not isinstance(first, forms.On) or not isinstance(last, forms.On):
        return first, last
    if first.year is None and last.year is not None and first.month is not None and last.month is not None:
        before = (first.month, first.day or 0) > (last.month, last.day or 31)
        return first._replace(year=last.year - before), last
    if last.year is None and first.year is not None and first.month is not None and last.month is not None:
        after = (last.month, last.day or 31) < (first.month, first.day or 0)
        return first, last._replace(year=first.year + after)
    return first, last


def _lasting(form: forms.Lasting, now: Now) -> Days | None:
    first = _days(form.first, now)
    if first is None or any(count is None for _, count in form.lengths):
        return None
    after = first[0]
    for unit, count in form.lengths:
        after = moved(after, unit, count or 0)
    return first[0], max(first[0], after - DAY)


def _ended(form: forms.Ended, now: Now) -> Days | None:
    last = _days(form.last, now if now.ahead else now._replace(ahead=False))
    if last is None or any(count is None for _, count in form.lengths):
        return None
    first = last[1] + DAY
    for unit, count in form.lengths:
        first = moved(first, unit, -(count or 0))
    return min(first, last[0]), last[1]


def _open(form: forms.Open, now: Now) -> Bounds | None:
    if form.word in ("until", "before") and now.ahead is None:
        now = now._replace(ahead=True)
    bounds = resolve(form.form, now)
    if bounds is None:
        return None
    first, last = bounds
    phase = form.form.phase if isinstance(form.form, forms.Part) else None
    if form.word == "since" or (form.word == "after" and phase is Phase.START):
        return first, None
    if form.word == "after":
        return (first if first == last or last is None else last + DAY), None
    if form.word == "until" and phase is Phase.START:
        return None, first
    if form.word == "until" or phase is Phase.END:
        return None, last
    hours = isinstance(form.form, forms.Timed) and form.form.first is not None
    return None, (last if first is None or hours else first - DAY)


def _timed(form: forms.Timed, now: Now) -> Bounds | None:
    return None if form.day is None else resolve(form.day, now)


def _narrated(form: forms.Narrated, now: Now) -> Bounds | None:
    return None if now.ahead is False else resolve(form.form, now)


def _never(form: forms.Form, now: Now) -> None:  # noqa: ARG001  # the same shape as every rule
    return None


_RULES: dict[type, Callable[[Any, Now], Bounds | None]] = {
    forms.On: dated,
    forms.Shifted: _shifted,
    forms.Named: _named,
    forms.Window: _window,
    forms.Offset: _offset,
    forms.WeekdayOffset: _weekday_offset,
    forms.Part: _part,
    forms.Nth: _nth,
    forms.Piece: _piece,
    forms.Inside: _inside,
    forms.Narrated: _narrated,
    forms.Season: _never,
    forms.Unplaced: _never,
    forms.Era: _era,
    forms.Week: _week,
    forms.WeekNumber: _week_number,
    forms.Holiday: _holiday,
    forms.Stretch: _stretch,
    forms.Lasting: _lasting,
    forms.Ended: _ended,
    forms.Open: _open,
    forms.Timed: _timed,
    forms.Reference: _never,
}
