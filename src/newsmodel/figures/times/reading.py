"""From a form to a `TimeExpression`: its kind, its precision, and its first and last day."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from newsmodel.dates import clock_value
from newsmodel.figures.setting import Setting
from newsmodel.figures.times import forms
from newsmodel.figures.times.resolution import Bounds, Now, resolve
from newsmodel.lexicon._calendar import Unit
from newsmodel.model import Precision, TimeBasis, TimeExpression, TimeKind
from newsmodel.span import Span

_PRECISIONS = {
    Unit.SECOND: Precision.TIME,
    Unit.MINUTE: Precision.TIME,
    Unit.HOUR: Precision.TIME,
    Unit.DAY: Precision.DAY,
    Unit.WEEKEND: Precision.DAY,
    Unit.WEEK: Precision.WEEK,
    Unit.FORTNIGHT: Precision.WEEK,
    Unit.MONTH: Precision.MONTH,
    Unit.QUARTER: Precision.QUARTER,
    Unit.HALF: Precision.QUARTER,
    Unit.YEAR: Precision.YEAR,
    Unit.DECADE: Precision.DECADE,
    Unit.CENTURY: Precision.CENTURY,
}
_ORDER = list(Precision)


def expression(
    text: str, start: int, end: int, form: forms.Form, setting: Setting, *, ahead: bool | None
) -> TimeExpression:
    """The time expression of ``text[start:end]``."""
    bounds, basis = _resolved(form, setting, ahead=ahead)
    first, last = _values(form, bounds)
    return TimeExpression(
        span=Span.of(text, start, end),
        kind=kind_of(form),
        start=first,
        end=last,
        precision=precision_of(form),
        basis=basis,
    )


def _resolved(form: forms.Form, setting: Setting, *, ahead: bool | None) -> tuple[Bounds | None, TimeBasis | None]:
    """The bounds of *form* and what fixed them: its own words, else every day that may be that of publication."""
    bounds = resolve(form, Now(None, ahead))
    if bounds is not None:
        return bounds, TimeBasis.TEXT
    if setting.published is None:
        return None, None
    early, late = published_days(setting.published)
    bounds = resolve(form, Now(early, ahead))
    if bounds is None or (early != late and resolve(form, Now(late, ahead)) != bounds):
        return None, None
    return bounds, setting.published_basis


def published_days(published: str) -> tuple[date, date]:
    """The first and last day that an ISO 8601 value, cut to its precision, may mean."""
    parts = [int(part) for part in published[:10].split("-")]
    if len(parts) == 1:
        return date(parts[0], 1, 1), date(parts[0], 12, 31)
    if len(parts) == 2:
        return date(*parts, 1), date(*parts, monthrange(*parts)[1])
    return date(*parts), date(*parts)


def _values(form: forms.Form, bounds: Bounds | None) -> tuple[str | None, str | None]:
    """ISO 8601 for both ends, with the hours where they are stated."""
    if bounds is None:
        return None, None
    days = [None if day is None else day.isoformat() for day in bounds]
    inner = form.form if isinstance(form, forms.Open) else form
    if isinstance(inner, forms.Timed) and inner.first is not None:
        first, last = clock_value(inner.first), clock_value(inner.last or inner.first)
        if bounds[0] != bounds[1] and None not in bounds:
            return days[0], days[1]
        return (
            None if days[0] is None else days[0] + first,
            None if days[1] is None else days[1] + (last if last[1:6] >= first[1:6] else first),
        )
    return days[0], days[1]


def kind_of(form: forms.Form) -> TimeKind:
    """What kind of time a form is."""
    if isinstance(form, forms.Recent):
        return TimeKind.RELATIVE
    if isinstance(form, forms.Timed):
        return (
            TimeKind.TIME
            if form.first is not None and form.last is None
            else (TimeKind.PERIOD if form.last is not None else TimeKind.DATE)
        )
    if isinstance(form, forms.On):
        return TimeKind.DATE if form.day is not None or form.weekday is not None else TimeKind.PERIOD
    if isinstance(form, forms.Inside):
        return kind_of(form.part)
    if isinstance(form, forms.Shifted):
        return TimeKind.DATE if form.unit is Unit.DAY else TimeKind.PERIOD
    if isinstance(form, forms.Named):
        return TimeKind.DATE if form.weekday is not None else TimeKind.PERIOD
    if isinstance(form, forms.Nth):
        single = form.weekday is not None or (form.unit is Unit.DAY and form.count == 1)
        return TimeKind.DATE if single else TimeKind.PERIOD
    if isinstance(form, forms.Offset):
        return TimeKind.RELATIVE if not form.anchored else TimeKind.DATE
    return TimeKind.DATE if isinstance(form, forms.WeekdayOffset) else TimeKind.PERIOD


def precision_of(form: forms.Form) -> Precision | None:
    """The smallest unit that a form states."""
    if isinstance(form, forms.On):
        if form.day is not None or form.weekday is not None:
            return Precision.DAY
        return Precision.MONTH if form.month is not None else Precision.YEAR
    if isinstance(form, forms.Shifted | forms.Window):
        return _PRECISIONS[form.unit]
    if isinstance(form, forms.Named):
        return Precision.DAY if form.weekday is not None else Precision.MONTH
    if isinstance(form, forms.Offset | forms.Lasting):
        return max((_PRECISIONS[unit] for unit, _ in form.lengths), key=_ORDER.index)
    if isinstance(form, forms.Part):
        return precision_of(form.whole)
    if isinstance(form, forms.Nth):
        return _PRECISIONS[form.unit] if form.unit is not None else Precision.DAY
    if isinstance(form, forms.Piece):
        return Precision.QUARTER
    if isinstance(form, forms.Inside):
        return precision_of(form.part)
    if isinstance(form, forms.Season):
        return Precision.SEASON
    if isinstance(form, forms.Fiscal):
        return precision_of(form.precise)
    if isinstance(form, forms.Era):
        return Precision.DECADE if form.years == 10 else Precision.CENTURY
    if isinstance(form, forms.Stretch):
        ends = [precision_of(form.first), precision_of(form.last)]
        return max((end for end in ends if end is not None), key=_ORDER.index, default=None)
    if isinstance(form, forms.Open):
        return precision_of(form.form)
    if isinstance(form, forms.Timed):
        return Precision.TIME if form.first is not None else Precision.DAY
    if isinstance(form, forms.Recent):
        return None
    return Precision.DAY if isinstance(form, forms.WeekdayOffset) else Precision.WEEK
