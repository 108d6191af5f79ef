"""The grammar of whole time expressions: points with hours, stretches between two of them, ends left open."""

from __future__ import annotations

from typing import NamedTuple

from newsmodel.dates import Clock, Words, read_clock, read_date
from newsmodel.figures.times import forms
from newsmodel.figures.times.counts import read_lengths, read_small
from newsmodel.figures.times.points import Point, read_point, read_undated, skip_the
from newsmodel.lexicon._calendar import DayPart, Role, Unit


class Phrase(NamedTuple):
    """The words ``[start, end)`` and what they say."""

    start: int
    end: int
    form: forms.Form


_HOURS = {DayPart.NOON: 12, DayPart.MIDNIGHT: 0}
_BEFORE_HOURS = frozenset({"at", "around", "about", "from", "between", "by", "@", "for", "until", "before", "after"})


def read_phrase(words: Words, at: int) -> Phrase | None:
    """The longest time expression that begins with the word at *at*."""
    if words.role(at) is Role.BETWEEN:
        return _between(words, at)
    found = _simple(words, at)
    if found is None:
        return None
    return _opened(words, at, _stretched(words, at, found))


def _simple(words: Words, at: int) -> Point | None:
    """A point with the hours before or after it, or hours alone."""
    timed = _hours_first(words, at)
    if timed is not None:
        return timed
    point = read_point(words, at) or _undated(words, at)
    if point is None:
        return None
    return _with_hours(words, point)


def is_day(form: forms.Form) -> bool:
    """Whether *form* is one day, which hours can stand beside."""
    if isinstance(form, forms.On | forms.Inside):
        part = form if isinstance(form, forms.On) else form.part
        return part.day is not None or part.weekday is not None
    if isinstance(form, forms.Shifted):
        return form.unit is Unit.DAY
    if isinstance(form, forms.Named | forms.Nth):
        return form.weekday is not None
    return isinstance(form, forms.WeekdayOffset | forms.Offset) or (
        isinstance(form, forms.Timed) and form.first is None
    )


def _with_hours(words: Words, point: Point) -> Point:
    """*point* with the hours or the part of the day behind it: "Monday at 9 a.m.", "Friday morning"."""
    end, form = point
    if not is_day(form):
        return point
    after = end + 1 if words.word(end) in (",", "(") else end
    lead = words.word(after) in _BEFORE_HOURS
    hours = read_hours(words, after + 1, lead=True) if lead else read_hours(words, after, lead=False)
    if hours is not None:
        return hours[0], forms.Timed(form, hours[1], hours[2])
    part = _part_of_day(words, end)
    if part is None:
        return point
    again = _with_hours(words, (part, forms.Timed(form, None)))
    if isinstance(again[1], forms.Timed) and again[1].first is not None:
        return again[0], again[1]._replace(day=form)
    return part, forms.Timed(form, None)


def _part_of_day(words: Words, at: int) -> int | None:
    """The index after "morning", "in the early afternoon", "at night" at *at*."""
    if words.word(at) in ("in", "at"):
        at = skip_the(words, at + 1)
    if words.role(at) is Role.PHASE and words.word(at) in ("early", "late"):
        at += 1
        if words.word(at) == "in":
            at = skip_the(words, at + 1)
    if words.role(at) is Role.DAYPART:
        return at + 1
    return at + 1 if words.role(at) is Role.MERIDIEM else None


def read_hours(words: Words, at: int, *, lead: bool) -> tuple[int, Clock, Clock | None] | None:
    """One time of day or two; *lead* says that a word before it announces one, so a bare number will do."""
    at = at + 1 if words.word(at) in ("around", "about") else at
    first = _clock(words, at, lead=lead)
    if first is None:
        return None
    join = words.role(first.end)
    if join in (Role.TO, Role.UNTIL) or (join is Role.AND and words.role(at - 1) is Role.BETWEEN):
        last = _clock(words, first.end + 1, lead=lead or first.sure)
        if last is not None and (first.sure or last.sure or lead):
            return _daypart_end(words, last.end), _same_half(first, last), last
    if not first.sure and not lead:
        return None
    return _daypart_end(words, first.end), first, None


def _clock(words: Words, at: int, *, lead: bool) -> Clock | None:
    if words.role(at) is Role.DAYPART and words.value(at) in _HOURS:
        return Clock(at + 1, _HOURS[DayPart(words.value(at))])
    clock = read_clock(words, at)
    if clock is not None:
        if clock.sure:
            return clock
        if clock.minute is None and _counts_something(words, clock.end):
            return None
        return clock
    small = read_small(words, at) if lead else None
    if small is None or small[1] > 12 or _counts_something(words, small[0]):
        return None
    if words.role(small[0]) is Role.HOUR:
        return Clock(small[0] + 1, small[1])
    return Clock(small[0], small[1], sure=False)


def _counts_something(words: Words, at: int) -> bool:
    """Whether the word after a bare number makes it a count, a date or part of a larger number, not an hour."""
    word = words.word(at)
    if word in ("%", "/", ".", ",") and words.glued(at) and words.glued(at + 1):
        return True
    role = words.role(at)
    return role in (Role.UNIT, Role.MONTH, Role.HUNDRED, Role.THOUSAND, Role.WEEKDAYS) or (
        word.isalpha() and role is None
    )


def _same_half(first: Clock, last: Clock) -> Clock:
    """The first of two hours in the half of the day that the second states: "2:00 - 2:30 p.m." is 14:00."""
    if not first.sure and last.hour >= 12 and first.hour < 12 and first.hour + 12 <= last.hour:
        return first._replace(hour=first.hour + 12)
    return first


def _daypart_end(words: Words, at: int) -> int:
    """The index after "in the morning", "at night", "this morning" behind an hour."""
    if words.word(at) == "in" and words.role(at + 1) is Role.THE and words.role(at + 2) is Role.DAYPART:
        return at + 3
    if words.word(at) == "at" and words.role(at + 1) is Role.DAYPART:
        return at + 2
    return at


def _hours_first(words: Words, at: int) -> Point | None:
    """ "9 a.m. on Saturday", "8:23 AM, Jul 9", "10 - 11 at night", "8 tonight", "noon"."""
    role = words.role(at)
    if role is Role.DAYPART and words.value(at) in (DayPart.MORNING, DayPart.AFTERNOON, DayPart.EVENING, DayPart.NIGHT):
        if words.word(at + 1) == "of" and (day := read_point(words, skip_the(words, at + 2))) and is_day(day[1]):
            return day[0], forms.Timed(day[1], None)
        return None
    if not words.word(at).isdigit() and role not in (Role.DAYPART, Role.CARDINAL):
        return None
    if words.word(at).isdigit() and read_date(words, at) is not None:
        return None
    hours = read_hours(words, at, lead=words.word(at - 1) in ("at", "from", "between", "around"))
    if hours is None or (not hours[1].sure and not (hours[2] and hours[2].sure)):
        hours = read_hours(words, at, lead=True)
        if hours is None or not _day_follows(words, hours[0]):
            return None
    end, first, last = hours
    day = _day_after_hours(words, end)
    if day is not None:
        return day[0], forms.Timed(day[1], first, last)
    return end, forms.Timed(None, first, last)


def _day_follows(words: Words, at: int) -> bool:
    """Whether what follows a bare number can only be the day of that hour: "8 tonight", "6-8 next Monday"."""
    if words.role(at) is Role.DAY:
        return True
    if words.word(at - 1) in ("night", "morning", "evening", "afternoon"):
        return True
    day = read_point(words, at) if words.role(at) in (Role.SHIFT, Role.ON) else None
    return day is not None and is_day(day[1])


def _day_after_hours(words: Words, at: int) -> Point | None:
    for skip in (at, at + 1, at + 2):
        if skip > at and words.word(skip - 1) not in (",", "on", "∙", "·", "•", "|", "(", "the"):
            return None
        day = read_point(words, skip)
        if day is not None and is_day(day[1]):
            part = _part_of_day(words, day[0])
            return (part, day[1]) if part is not None else day
    return None


def _undated(words: Words, at: int) -> Point | None:
    """A day and month in digits, where the words around it make it a date."""
    found = read_undated(words, at)
    if found is None:
        return None
    end, form = found
    mark, before = words.words[at + 1], words.word(at - 1)
    if words.words[at : at + 3] == ["9", "/", "11"]:
        return end, forms.On(2001, 9, 11)
    if before in ("on", "dated") or words.role(at - 1) in (Role.SHIFT, Role.WEEKDAY):
        return end, form
    if mark != "/":
        return None
    announced = words.role(at - 1) in (
        Role.SINCE,
        Role.UNTIL,
        Role.FROM,
        Role.BETWEEN,
        Role.BEFORE,
        Role.AFTER,
        Role.TO,
    )
    large = max(int(words.words[at]), int(words.words[at + 2])) > 12
    follows = words.word(end)
    if (
        announced
        or (large and not follows.isalpha())
        or (large and words.word(end) in ("at", "between", "before", "after"))
    ):
        return end, form
    return None


# Stretches and open ends


def _stretched(words: Words, at: int, found: Point) -> Phrase:
    """*found*, with the point that ends a stretch: "2011 to 2016", "Monday through Friday", "today - next Friday"."""
    end, form = found
    if words.role(end) not in (Role.TO, Role.UNTIL) or isinstance(form, forms.Stretch | forms.Recent):
        return Phrase(at, end, form)
    last = _last_point(words, end + 1)
    if last is None or isinstance(last[1], forms.Stretch | forms.Season | forms.Recent) or not _match(form, last[1]):
        return Phrase(at, end, form)
    return Phrase(at, last[0], forms.Stretch(form, last[1]))


def _last_point(words: Words, at: int) -> Point | None:
    if words.role(at) is Role.NOW:
        return at + 1, forms.Shifted(Unit.DAY, 0)
    if words.word(at) == "current" and words.word(at + 1) == "date":
        return at + 2, forms.Shifted(Unit.DAY, 0)
    return _simple(words, skip_the(words, at))


def _match(first: forms.Form, last: forms.Form) -> bool:
    """Whether two points can be the ends of one stretch: hours go with hours, a year not with a weekday."""
    if isinstance(first, forms.Timed) and first.day is None:
        return isinstance(last, forms.Timed)
    if isinstance(last, forms.Timed) and last.day is None:
        return isinstance(first, forms.Timed)
    if isinstance(first, forms.On) and isinstance(last, forms.On):
        bare = [form.weekday is not None and form.day is None for form in (first, last)]
        return bare[0] == bare[1]
    return True


def _between(words: Words, at: int) -> Phrase | None:
    """ "between 2019 and 2022", "between 3 and 12 of September", "between 9:30 and 11:00 on Thursday"."""
    start = skip_the(words, at + 1)
    first = _simple(words, start)
    if first is None:
        return None
    if isinstance(first[1], forms.Stretch) or (isinstance(first[1], forms.Timed) and first[1].last is not None):
        return Phrase(at, *first)
    if words.role(first[0]) not in (Role.AND, Role.TO, Role.UNTIL):
        return None
    last = _last_point(words, first[0] + 1)
    if last is None or isinstance(last[1], forms.Stretch) or not _match(first[1], last[1]):
        return None
    return Phrase(at, last[0], forms.Stretch(first[1], last[1]))


_OPENERS = {Role.SINCE: "since", Role.AFTER: "after", Role.UNTIL: "until", Role.BEFORE: "before"}


def _opened(words: Words, at: int, phrase: Phrase) -> Phrase:
    """*phrase* with the end that the word before or after it leaves open: "since 2011", "2016 and later"."""
    if isinstance(phrase.form, forms.Stretch | forms.Recent | forms.Window | forms.Offset | forms.Lasting):
        return phrase
    back = at - 1
    while words.role(back) is Role.THE or words.word(back) in ("around", "about", "on", "in", "at", "mid"):
        back -= 1
    role, word = words.role(back), words.word(back)
    opener = _OPENERS.get(role) if role is not None else None
    if word == "by":
        opener = "until"
    elif word == "beginning":
        opener = "since"
    elif word == "than" and words.word(back - 1) in ("later", "earlier"):
        late = words.word(back - 1) == "later"
        negated = words.word(back - 2) == "no"
        opener = ("until" if negated else "after") if late else ("since" if negated else "before")
    if opener is not None and not (role is Role.AFTER and words.word(back) == "beyond" and back < 0):
        return phrase._replace(form=forms.Open(phrase.form, opener))
    end = phrase.end
    if words.word(end) in ("and", "or") and words.word(end + 1) in (
        "later",
        "after",
        "beyond",
        "onward",
        "onwards",
        "greater",
    ):
        return phrase._replace(end=end + 2, form=forms.Open(phrase.form, "since"))
    if words.word(end) in ("and", "or") and words.word(end + 1) in ("earlier", "before"):
        return phrase._replace(end=end + 2, form=forms.Open(phrase.form, "until"))
    return phrase


def read_ahead(words: Words, at: int) -> Phrase | None:
    """ "(in) two weeks", "(within) 30 days": a point ahead, if the sentence looks ahead; the caller asks for that."""
    if words.word(at - 1) not in ("in", "within"):
        return None
    lengths = read_lengths(words, at)
    if lengths is None:
        return None
    end, parts = lengths
    if words.word(at - 1) == "in":
        return Phrase(at, end, forms.Offset(parts, 1))
    if len(parts) == 1:
        return Phrase(at, end, forms.Window(parts[0][0], parts[0][1], 1))
    return Phrase(at, end, forms.Stretch(forms.Shifted(Unit.DAY, 0), forms.Offset(parts, 1)))
