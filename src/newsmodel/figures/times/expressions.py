"""From a form to a `TimeExpression`: its kind, its precision, and its first and last day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from newsmodel.dates import clock_value
from newsmodel.figures.setting import Setting
from newsmodel.figures.times import forms
from newsmodel.figures.times.nearest import Now
from newsmodel.figures.times.periods import Days, of_month, of_year
from newsmodel.figures.times.resolution import Bounds, resolve
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
#: Forms that have one precision; a reference has none.
_OTHERS = {
    forms.Named: Precision.DAY,
    forms.Nth: Precision.DAY,
    forms.WeekdayOffset: Precision.DAY,
    forms.Holiday: Precision.DAY,
    forms.Piece: Precision.QUARTER,
    forms.Season: Precision.SEASON,
    forms.Week: Precision.WEEK,
    forms.WeekNumber: Precision.WEEK,
}
#: Forms that no publication date resolves, and forms that it resolves whatever the verb.
_NEVER = (forms.Season, forms.Unplaced, forms.Reference)
_UNKNOWN = Now(None)
_CERTAIN = (forms.Shifted, forms.Window, forms.WeekdayOffset)


def expression(span: Span, form: forms.Form, setting: Setting, ahead: Callable[[], bool | None]) -> TimeExpression:
    """The time expression that *span* says; *ahead* says which way its verb looks, if it matters."""
    bounds, basis = _resolved(form, setting, ahead)
    first, last = _values(form, bounds)
    return TimeExpression(
        span=span,
        kind=kind_of(form),
        start=first,
        end=last,
        precision=precision_of(form),
        basis=basis,
    )


def _resolved(
    form: forms.Form, setting: Setting, ahead: Callable[[], bool | None]
) -> tuple[Bounds | None, TimeBasis | None]:
    """The bounds of *form* and what fixed them: its own words, else every day that may be that of publication."""
    bounds = resolve(form, _UNKNOWN)
    if bounds is not None:
        return bounds, TimeBasis.TEXT
    if setting.published is None or isinstance(form, _NEVER):
        return None, None
    verb = None if isinstance(form, _CERTAIN) else ahead()
    early, late = published_days(setting.published)
    bounds = resolve(form, Now(early, verb))
    if bounds is None or (early != late and resolve(form, Now(late, verb)) != bounds):
        return None, None
    return bounds, setting.published_basis


def published_days(published: str) -> Days:
    """The first and last day that an ISO 8601 value, cut to its precision, may mean."""
    year, *rest = (int(part) for part in published[:10].split("-"))
    if not rest:
        return of_year(year)
    return of_month(year, rest[0]) if len(rest) == 1 else (date(year, *rest), date(year, *rest))


def _values(form: forms.Form, bounds: Bounds | None) -> tuple[str | None, str | None]:
    """ISO 8601 for both ends, with the hours where they are stated."""
    if bounds is None:
        return None, None
    days = [None if day is None else day.isoformat() for day in bounds]
    inner = form.form if isinstance(form, forms.Open) else form
    if isinstance(inner, forms.Timed) and inner.first is not None:
        first, last = clock_value(inner.first), clock_value(inner.last or inner.first)
        return (
            None if days[0] is None else days[0] + first,
            None if days[1] is None else days[1] + (last if last[1:6] >= first[1:6] else first),
        )
    return days[0], days[1]


def kind_of(form: forms.Form) -> TimeKind:
    """What kind of time a form is."""
    if isinstance(form, forms.Reference):
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
    if isinstance(form, forms.Unplaced):
        return kind_of(form.precise)
    if isinstance(form, forms.Narrated):
        return kind_of(form.form)
    if isinstance(form, forms.Part):
        return kind_of(form.whole)
    if isinstance(form, forms.Shifted):
        return TimeKind.DATE if form.unit is Unit.DAY else TimeKind.PERIOD
    if isinstance(form, forms.Named):
        return TimeKind.DATE if form.weekday is not None else TimeKind.PERIOD
    if isinstance(form, forms.Nth):
        single = form.weekday is not None or (form.unit is Unit.DAY and form.many == 1)
        return TimeKind.DATE if single else TimeKind.PERIOD
    if isinstance(form, forms.Offset):
        return TimeKind.RELATIVE if not form.anchored else TimeKind.DATE
    return TimeKind.DATE if isinstance(form, (forms.WeekdayOffset, forms.Holiday)) else TimeKind.PERIOD


def precision_of(form: forms.Form) -> Precision | None:
    """The smallest unit that a form states."""
    match form:
        case forms.On(month=month, day=day, weekday=weekday):
            if day is None and weekday is None:
                return Precision.YEAR if month is None else Precision.MONTH
            return Precision.DAY
        case forms.Shifted(unit=unit) | forms.Window(unit=unit) | forms.Nth(unit=Unit() as unit):
            return _PRECISIONS[unit]
        case forms.Named(weekday=None):
            return Precision.MONTH
        case forms.Offset(lengths=lengths) | forms.Lasting(lengths=lengths) | forms.Ended(lengths=lengths):
            return _finest([_PRECISIONS[unit] for unit, _ in lengths])
        case (
            forms.Part(whole=inner)
            | forms.Open(form=inner)
            | forms.Narrated(form=inner)
            | forms.Unplaced(precise=inner)
            | forms.Inside(part=inner)
        ):
            return precision_of(inner)
        case forms.Stretch(first=first, last=last):
            return _finest([precision_of(first), precision_of(last)])
        case forms.Era(years=years):
            return Precision.DECADE if years == 10 else Precision.CENTURY
        case forms.Timed(first=clock):
            return Precision.DAY if clock is None else Precision.TIME
    return _OTHERS.get(type(form))


def _finest(precisions: list[Precision | None]) -> Precision | None:
    return max((known for known in precisions if known is not None), key=_ORDER.index, default=None)
