"""Hours and parts of the day, and the days beside them."""

from __future__ import annotations

from newsmodel.dates import Clock, Words, read_clock, read_date, read_moment, read_small, read_zone
from newsmodel.figures.times import forms
from newsmodel.figures.times.dated import Point, skip_the
from newsmodel.figures.times.points import read_point
from newsmodel.lexicon._calendar import DayPart, Role, Unit

_DAYS = (forms.WeekdayOffset, forms.Offset, forms.Holiday)
_HOURS = {DayPart.NOON: 12, DayPart.MIDNIGHT: 0}
#: Words that announce an hour after a day.
_LEADING = frozenset({"at", "around", "about", "from", "between", "by", "@", "for", "until", "before", "after"})
#: What hours and parts of the day begin with, besides digits.
_HOURLY = frozenset({Role.DAYPART, Role.CARDINAL, Role.MERIDIEM})
_HOURLY_WORDS = _LEADING | {"in", "early", "late"}
#: Which end of the day they leave open: "Thursday before 5 p.m.".
_OPENING = {"after": "since", "before": "until", "by": "until", "until": "until"}
#: What a number before it counts or belongs to.
_COUNTED = frozenset({Role.UNIT, Role.MONTH, Role.HUNDRED, Role.THOUSAND, Role.WEEKDAYS, Role.HALF, Role.PHASE})
#: Words and marks between an hour and its day.
_LINKS = frozenset({",", "on", "∙", "·", "•", "|", "(", "the"})


def is_day(form: forms.Form) -> bool:
    """Whether *form* is one day, which hours can stand beside."""
    match form:
        case forms.On(day=day, weekday=weekday) | forms.Inside(part=forms.On(day=day, weekday=weekday)):
            return day is not None or weekday is not None
        case forms.Shifted(unit=unit):
            return unit is Unit.DAY
        case forms.Named(weekday=weekday) | forms.Nth(weekday=weekday):
            return weekday is not None
        case forms.Timed(day=day, first=first):
            return day is not None and first is None
    return isinstance(form, _DAYS)


def read_moments(words: Words, at: int) -> Point | None:
    """A point with the hours before or after it, or hours alone."""
    role, word = words.roles[at], words.words[at]
    digit = word.isdecimal()
    if digit and len(word) == 4 and (moment := read_moment(words, at)):
        zone = read_zone(words, moment[1].end)
        return zone[0] if zone else moment[1].end, forms.Timed(forms.On(*moment[0][1:4]), moment[1])
    hours = digit and (len(word) <= 2 or (len(word) == 4 and read_clock(words, at) is not None))
    if hours or role is Role.DAYPART or role is Role.CARDINAL:
        timed = _hours_first(words, at)
        if timed is not None:
            return timed
    point = read_point(words, at)
    return None if point is None else with_hours(words, point)


def with_hours(words: Words, point: Point) -> Point:
    """*point* with the hours or the part of the day behind it: "Monday at 9 a.m.", "Friday morning"."""
    end, form = point
    if not is_day(form):
        return point
    after = words.skip(end, ",", "(", "∙", "·")
    if (
        words.roles[after] not in _HOURLY
        and not words.words[after].isdecimal()
        and words.words[after] not in _HOURLY_WORDS
    ):
        return point
    lead = words.words[after] in _LEADING
    hours = read_hours(words, after + 1, lead=True) if lead else read_hours(words, after, lead=False)
    if hours is not None:
        opener = _OPENING.get(words.words[after]) if lead else None
        behind = hours[0] if hours[1].behind < hours[0] else max(hours[0], (hours[2] or hours[1]).behind)
        timed = forms.Timed(form, hours[1], hours[2])
        return behind, timed if opener is None else forms.Open(timed, opener)
    part = _part_of_day(words, end)
    if part is None:
        return point
    lead = words.words[part] in _LEADING
    hours = read_hours(words, part + lead, lead=lead) if not isinstance(form, forms.Timed) else None
    return (part, forms.Timed(form, None)) if hours is None else (hours[0], forms.Timed(form, hours[1], hours[2]))


def _part_of_day(words: Words, at: int) -> int | None:
    """The index after "morning", "in the early afternoon", "at night" at *at*."""
    if words.words[at] in ("in", "at"):
        at = skip_the(words, at + 1)
    if words.words[at] in ("early", "late"):
        at += 1
        if words.words[at] == "in":
            at = skip_the(words, at + 1)
    return at + 1 if words.roles[at] in (Role.DAYPART, Role.MERIDIEM) else None


def read_hours(words: Words, at: int, *, lead: bool) -> tuple[int, Clock, Clock | None] | None:
    """One time of day or two; *lead* says that a word before it announces one, so a bare number will do."""
    at = words.skip(at, "around", "about")
    first = _clock(words, at, lead=lead)
    if first is None:
        return None
    join = words.roles[first.end]
    if join is Role.TO or join is Role.UNTIL or (join is Role.AND and words.roles[at - 1] is Role.BETWEEN):
        last = _clock(words, first.end + 1, lead=lead or first.sure)
        if last is not None and (first.sure or last.sure or lead):
            return _behind_hours(words, last.end), _same_half(first, last), last
    return (_behind_hours(words, first.end), first, None) if first.sure or lead else None


def _clock(words: Words, at: int, *, lead: bool) -> Clock | None:
    role = words.roles[at]
    if role is Role.DAYPART:
        hour = _HOURS.get(DayPart(words.value(at)))
        return None if hour is None else Clock(at + 1, hour)
    clock = read_clock(words, at)
    if clock is not None:
        bare = not clock.sure and clock.minute is None
        return None if bare and clock.behind == clock.end and _counts_something(words, clock.end) else clock
    small = read_small(words, at)
    if small is None or small[1] > 12:
        return None
    end, hour = small
    if words.roles[end] is Role.HOUR:
        return Clock(end + 1, hour)
    if words.roles[end] is Role.MERIDIEM:
        return Clock(end + 1, hour % 12 + words.value(end))
    return Clock(end, hour, sure=False) if lead and not _counts_something(words, end) else None


def _counts_something(words: Words, at: int) -> bool:
    """Whether what follows a bare number makes it a count, a date or part of a larger number, not an hour."""
    word, role = words.words[at], words.roles[at]
    if words.glued(at) and words.glued(at + 1) and word in ("%", "/", ".", ",", "-", ":"):
        return role is not Role.TO or not words.words[at + 1].isdecimal()
    if role is None:
        return word.isalpha()
    return word == "of" or role in _COUNTED


def _same_half(first: Clock, last: Clock) -> Clock:
    """The first of two hours in the half of the day that the second states: "2:00 - 2:30 p.m." is 14:00."""
    if last.half and not first.half and first.hour < 12 and first.hour + 12 <= last.hour:
        return first._replace(hour=first.hour + 12)
    return first


def _behind_hours(words: Words, at: int) -> int:
    """The index after "in the morning", "at night" behind an hour."""
    if words.words[at] == "in" and words.roles[at + 1] is Role.THE and words.roles[at + 2] is Role.DAYPART:
        return at + 3
    if words.words[at] == "at" and words.roles[at + 1] is Role.DAYPART:
        return at + 2
    return at


def _hours_first(words: Words, at: int) -> Point | None:
    """As in "9 a.m. on Saturday", "8:23 AM, Jul 9", "10 - 11 at night", "8 tonight", "noon", "morning of the 15th"."""
    if words.roles[at] is Role.DAYPART and words.value(at) not in _HOURS:
        day = read_point(words, skip_the(words, at + 2)) if words.words[at + 1] == "of" else None
        return None if day is None or not is_day(day[1]) else (day[0], forms.Timed(day[1], None))
    if words.words[at].isdecimal() and read_date(words, at) is not None:
        return None
    announced = words.words[at - 1] in ("at", "from", "between", "around")
    hours = read_hours(words, at, lead=announced)
    if hours is None or not (hours[1].sure or (hours[2] is not None and hours[2].sure)):
        hours = read_hours(words, at, lead=True)
        if hours is None or not _day_follows(words, at, hours, announced=announced):
            return None
    end, first, last = hours
    zone = (last or first).behind
    day = _day_after_hours(words, end) or (_day_after_hours(words, zone) if zone > end else None)
    return (end, forms.Timed(None, first, last)) if day is None else (day[0], forms.Timed(day[1], first, last))


def _day_follows(words: Words, at: int, hours: tuple[int, Clock, Clock | None], *, announced: bool) -> bool:
    """Whether what follows a bare number can only be the day of that hour: "8 tonight", "6-8 next Monday"."""
    end = hours[0]
    if words.roles[end] is Role.DAY or words.roles[end - 1] is Role.DAYPART:
        return announced or (not words.words[at - 1].isalpha() and not words.capital(end))
    if words.roles[end] is not Role.SHIFT and words.words[end] != "on":
        return False
    if not announced and (hours[2] is None or words.words[end] == "on"):
        return False
    day = read_point(words, words.skip(end, "on"))
    return day is not None and is_day(day[1])


def _day_after_hours(words: Words, at: int) -> Point | None:
    for start in (at, at + 1, at + 2):
        if start > at and words.words[start - 1] not in _LINKS:
            return None
        day = read_point(words, start)
        if day is not None and is_day(day[1]):
            part = _part_of_day(words, day[0])
            return day if part is None else (part, day[1])
    return None
