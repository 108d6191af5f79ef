"""Times told from another time: shifted units, windows, distances, parts and counted pieces of periods."""

from __future__ import annotations

from newsmodel.dates import Words, read_date, read_year
from newsmodel.figures.times import forms
from newsmodel.figures.times.counts import Lengths, read_count, read_lengths
from newsmodel.figures.times.dated import (
    Point,
    Reader,
    read_dated,
    read_month,
    read_shifted_month,
    read_undated,
    read_weekday,
    skip_the,
)
from newsmodel.figures.times.holidays import read_holiday
from newsmodel.lexicon._calendar import DayPart, Phase, Role, Unit

#: Shifts that mean the nearest one, not the one of another week or year.
_NEAR = frozenset({"past", "coming", "upcoming"})
_NOW = forms.Shifted(Unit.DAY, 0)
#: Words before "the week", "the year" that make it the present one.
_DURING = frozenset({"for", "in", "during", "over", "throughout", "within", "of"})
#: Parts that are nouns and need "of" before their whole.
_NEED_OF = frozenset({Phase.START, Phase.MIDDLE, Phase.END, Phase.REST})


def read_whole(words: Words, at: int, read: Reader) -> Point | None:
    """A period that something is a part of: a point, or "the year", "month" for the present one."""
    at = skip_the(words, at)
    if words.roles[at] is Role.CALENDAR and words.roles[at + 1] is Role.UNIT:
        at += 1
    if words.roles[at] is Role.UNIT and words.value(at) >= Unit.DAY:
        found = read_unit(words, at, read)
        if found is not None or words.words[at].endswith("s"):
            return found
        present = forms.Shifted(Unit(words.value(at)), 0)
        return at + 1, forms.Unplaced(present) if present.unit is Unit.DAY else present
    return read(words, at)


# "last", "this", "next"


def read_shift(words: Words, at: int, read: Reader) -> Point | None:
    """What "last", "this", "next" and their like begin."""
    word, shift, end = words.words[at], words.value(at), at + 1
    role = words.roles[end]
    if word == "following" and words.roles[at - 1] is not Role.THE:
        return None
    if role is Role.SHIFT and shift == 0 and words.value(end):
        return read_shift(words, end, read)
    if word == "last" and (counted := read_nth(words, end, -1, read)):
        return counted
    if role is Role.UNIT:
        return _shifted_unit(words, end, shift, rolling=word == "past")
    if role is Role.WEEKDAY:
        return _shifted_weekday(words, end, shift, near=word in _NEAR)
    if role is Role.MONTH:
        return None if word == "past" else _shifted_month_name(words, end, shift, read)
    if words.words[end].isdecimal() and word in ("this", "next"):
        dated = read_dated(words, end) if read_date(words, end) else read_undated(words, end)
        if dated is not None and isinstance(dated[1], forms.On) and dated[1].day is not None:
            return dated
    return _shifted_name(words, end, shift) or _window(words, end, shift)


def _shifted_name(words: Words, at: int, shift: int) -> Point | None:
    """As in "(last) fiscal year", "(next) spring", "(this) morning", "(last) Christmas"."""
    match words.roles[at]:
        case Role.FISCAL | Role.CALENDAR if words.roles[at + 1] is Role.UNIT:
            whole = forms.Shifted(Unit(words.value(at + 1)), shift)
            return at + 2, forms.Unplaced(whole) if words.roles[at] is Role.FISCAL else whole
        case Role.SEASON if words.words[at + 1] in words.calendar.attributes:
            return at + 2, forms.Reference()
        case Role.SEASON:
            return at + 1, forms.Season(words.value(at), forms.Shifted(Unit.YEAR, shift))
        case Role.HOLIDAY if (holiday := read_holiday(words, at)) is not None:
            return holiday[0], holiday[1]._replace(shift=shift) if holiday[1].year is None else holiday[1]
        case Role.DAYPART if words.value(at) not in (DayPart.NOON, DayPart.MIDNIGHT):
            return at + 1, forms.Timed(forms.Shifted(Unit.DAY, shift), None)
    return None


def _shifted_unit(words: Words, at: int, shift: int, *, rolling: bool) -> Point | None:
    """As in "(last) week", "(this) weekend", "(next) week on Tuesday", "(past) year"."""
    unit, end = Unit(words.value(at)), at + 1
    if unit is Unit.WEEK:
        weekend = words.skip(end, "-")
        if words.words[weekend] == "end":
            return weekend + 1, forms.Shifted(Unit.WEEKEND, shift)
        if (days := _weekdays_of_week(words, end, forms.Shifted(unit, shift))) is not None:
            return days
        if (day := _weekday_of_week(words, end)) is not None:
            return day + 1, forms.Inside(forms.On(weekday=words.value(day)), forms.Shifted(unit, shift))
    if words.words[at].endswith("s"):
        return (end, forms.Window(unit, None, shift)) if shift and words.words[end] != "of" else None
    if unit < Unit.DAY:
        return (end, forms.Timed(_NOW, None)) if shift else None
    if words.roles[at - 2] is Role.THE and words.words[end] == "of":
        return None
    if rolling and unit not in (Unit.QUARTER, Unit.WEEKEND):
        return end, forms.Window(unit, 1, shift)
    return end, forms.Shifted(unit, shift)


def _weekdays_of_week(words: Words, at: int, week: forms.Shifted) -> Point | None:
    """The stretch of weekdays after a week: "week between Wednesday and Friday", "week from Tue to Thu"."""
    if words.roles[at] not in (Role.BETWEEN, Role.FROM) or words.roles[at + 1] is not Role.WEEKDAY:
        return None
    if words.roles[at + 2] not in (Role.AND, Role.TO, Role.UNTIL) or words.roles[at + 3] is not Role.WEEKDAY:
        return None
    first, last = (forms.Inside(forms.On(weekday=words.value(place)), week) for place in (at + 1, at + 3))
    return at + 4, forms.Stretch(first, last)


def _weekday_of_week(words: Words, at: int) -> int | None:
    """The index of the weekday after a week: "week on Tuesday", "week Monday", "week's Sunday", "week - Monday"."""
    if words.words[at] in ("'", "’") and words.words[at + 1] == "s":
        at += 2
    else:
        at = words.skip(at, "on", "-", ",")
    return at if words.roles[at] is Role.WEEKDAY and read_date(words, at) is None else None


def _shifted_weekday(words: Words, at: int, shift: int, *, near: bool) -> Point | None:
    found = read_weekday(words, at)
    if found is not None and isinstance(found[1], forms.On) and found[1].day is None:
        return found[0], forms.Named(None, found[1].weekday, shift, near)
    return found


def _shifted_month_name(words: Words, at: int, shift: int, read: Reader) -> Point | None:
    found = read_month(words, at, read)
    if found is not None and isinstance(found[1], forms.On) and found[1].year is None and found[1].day is None:
        return found[0], forms.Named(found[1].month, None, shift)
    return found


def _window(words: Words, at: int, sign: int) -> Point | None:
    """As in "(the past) three months", "(next) couple of weeks", "(last) 3 months and 2 weeks"."""
    if not sign or words.roles[at] is Role.ARTICLE:
        return None
    lengths = read_lengths(words, at)
    if lengths is None:
        return None
    end, parts = lengths
    if words.roles[end] is Role.AGO and len(parts) > 1:
        count = read_count(words, at)
        end, parts = (count[0] + 1 if count else at), parts[:1]
    if len(parts) == 1:
        return end, forms.Window(parts[0][0], parts[0][1], sign)
    there = forms.Offset(parts, sign)
    return end, forms.Stretch(there, _NOW) if sign < 0 else forms.Stretch(forms.Shifted(Unit.DAY, 1), there)


# Numbers of units


def read_counted(words: Words, at: int, read: Reader) -> Point | None:
    """What a number of units begins: "three weeks ago", "2 days after Easter Monday", "two upcoming weeks"."""
    lengths = read_lengths(words, at)
    if lengths is None:
        return _counted_otherwise(words, at)
    end, parts = lengths
    role, word = words.roles[end], words.words[end]
    if role is Role.AGO:
        return end + 1, forms.Offset(parts, -1)
    if role is Role.HENCE:
        return end + 1, forms.Offset(parts, 1)
    if role is Role.PHASE and words.value(end) in (Phase.EARLIER, Phase.LATER):
        later = words.value(end) == Phase.LATER
        return end + 1, forms.Offset(parts, 1 if later else -1, None, anchored=False)
    found = _lasting(words, at, end, parts, read) or read_ended(words, at, end, parts, read)
    if found is not None:
        return found
    if word in ("from", "after", "before") and (base := _base(words, end + 1, read)) is not None:
        there = forms.Offset(parts, -1 if word == "before" else 1, base[1])
        return base[0], forms.Stretch(_NOW, there) if words.words[at - 1] == "within" else there
    return None


def _base(words: Words, at: int, read: Reader) -> Point | None:
    """What a distance is counted from: now, or a day."""
    if words.words[at] == "now":
        return at + 1, _NOW
    base = read(words, skip_the(words, at)) or read_undated(words, at)
    if base is None or not isinstance(base[1], forms.On | forms.Shifted | forms.Named | forms.Inside | forms.Holiday):
        return None
    if isinstance(base[1], forms.On) and (base[1].day is None or base[1].month is None) and base[1].weekday is None:
        return None
    return base


def _lasting(words: Words, at: int, end: int, parts: Lengths, read: Reader) -> Point | None:
    """As in "(for) 10 days from 18 December", "a week starting tomorrow"."""
    start = words.skip(end, ",")
    if words.words[start] in ("starting", "beginning") or (
        words.words[start] == "from" and words.words[at - 1] == "for"
    ):
        base = _base(words, start + 1, read)
        return None if base is None else (base[0], forms.Lasting(parts, base[1]))
    return None


def read_ended(words: Words, at: int, end: int, parts: Lengths, read: Reader) -> Point | None:
    """As in "three months ended June 30", "(the) year to March 2025": a length and the date it ends with."""
    word = words.words[end]
    if word not in ("ended", "ending") and not (word == "to" and words.roles[at - 1] is Role.THE):
        return None
    last = read(words, skip_the(words, words.skip(end + 1, "on")))
    if last is None:
        return None
    form = last[1].whole if isinstance(last[1], forms.Part) and last[1].phase is Phase.END else last[1]
    coarse = parts[0][0] > Unit.FORTNIGHT
    dated = isinstance(form, forms.On) and form.month is not None and (coarse or form.day is not None)
    return (last[0], forms.Ended(parts, last[1])) if dated else None


def _counted_otherwise(words: Words, at: int) -> Point | None:
    """As in "two upcoming weeks", "13 last minutes", "two Thursdays ago", "four Tuesdays from now"."""
    count = read_count(words, at)
    if count is None:
        return None
    end, number = count
    value, last = words.value(end), end + 1
    # "She turns ninety next year": the number is not of years.
    apart = words.words[end] in ("last", "next") and words.value(last) > Unit.HOUR and words.words[last][-1:] != "s"
    if words.roles[end] is Role.SHIFT and value and words.roles[last] is Role.UNIT and not apart:
        return last + 1, forms.Window(Unit(words.value(last)), number, value)
    if words.roles[end] not in (Role.WEEKDAYS, Role.WEEKDAY) or not number:
        return None
    if words.roles[last] is Role.AGO:
        return last + 1, forms.WeekdayOffset(value, -number)
    if words.words[last] == "later":
        return last + 1, forms.WeekdayOffset(value, number)
    if words.words[last] == "from" and words.words[last + 1] == "now":
        return last + 2, forms.WeekdayOffset(value, number)
    return None


# Ranks and parts


def read_nth(words: Words, at: int, number: int, read: Reader) -> Point | None:
    """What follows "third" or "last": a weekday, a unit or several, and the period they are counted in."""
    if words.words[at] == "last":
        at, number = at + 1, -number
    count = 1
    if words.roles[at] is Role.CARDINAL or words.words[at].isdecimal():
        counted = read_count(words, at)
        if counted is None or not counted[1]:
            return None
        at, count = counted[0], counted[1]
    role, value, end = words.roles[at], words.value(at), at + 1
    if role is Role.UNIT and value == Unit.WEEK and words.words[words.skip(end, "-")] == "end":
        value, end = Unit.WEEKEND, words.skip(end, "-") + 1
    if (
        role not in (Role.UNIT, Role.WEEKDAY)
        or words.roles[end] is not Role.OF
        or (role is Role.UNIT and value < Unit.DAY)
    ):
        return None
    whole = read_whole(words, end + 1, read)
    if whole is None or not isinstance(whole[1], forms.On | forms.Shifted | forms.Inside | forms.Named | forms.Era):
        return None
    if role is Role.WEEKDAY:
        return whole[0], forms.Nth(number, None, value, whole[1])
    nth = forms.Nth(number, Unit(value), None, whole[1], count)
    on = words.skip(whole[0], ".")
    if value == Unit.WEEK and words.words[on] == "on" and words.roles[on + 1] is Role.WEEKDAY:
        return on + 2, forms.Inside(forms.On(weekday=words.value(on + 1)), nth)
    return whole[0], nth


def read_day_of_month(words: Words, at: int, end: int, number: int) -> Point | None:
    """What follows a ranked day: "(21st) of next month", "(15th) day of the month"; "the 21st" stands alone."""
    after = end + 1 if words.roles[end] is Role.UNIT and words.value(end) == Unit.DAY else end
    month = read_shifted_month(words, after)
    if month is not None:
        return month[0], forms.Inside(forms.On(day=number), month[1])
    return (end, forms.On(day=number)) if after == end and words.roles[at - 1] is Role.THE else None


def read_phase(words: Words, at: int, read: Reader) -> Point | None:
    """As in "late January", "mid-2019", "end of the year", "earlier this month", "rest of the week", "all year"."""
    phase = Phase(words.value(at))
    end = words.skip(at + 1, "-") if words.glued(at + 1) else at + 1
    linked = words.words[end] == "of" or (phase is Phase.REST and words.roles[end] is Role.SHIFT)
    linked = linked or (phase is Phase.END and end == at + 2 and words.glued(end))
    if phase in _NEED_OF and not linked:
        return None
    of = words.roles[end] is Role.OF
    end = words.skip(end + 1 if of else words.skip(end, "on"), "around", "about")
    inner = skip_the(words, end)
    unit, several = words.roles[inner] is Role.UNIT, words.words[inner].endswith("s")
    if phase is Phase.ALL:
        if of or (words.words[at] == "all" and (not unit or several)):
            return None
    elif unit and not of:
        return None
    whole = read_whole(words, end, read)
    if whole is None or isinstance(whole[1], forms.Part | forms.Offset | forms.Stretch | forms.Reference):
        return None
    form = whole[1]
    loose = isinstance(form, forms.On) and (phase is Phase.REST or form.month is form.weekday is None)
    if loose and isinstance(form, forms.On) and form.day is not None:
        return None
    if isinstance(form, forms.Window):
        if form.many != 1:
            return None
        form = forms.Shifted(form.unit, form.sign)
    return whole[0], form if phase is Phase.ALL else forms.Part(phase, form)


def read_unit(words: Words, at: int, read: Reader) -> Point | None:
    """As in "week of Oct. 6", "week starting Feb. 4", "week 31", "year 2008", "week after next", "day before today"."""
    unit, end = Unit(words.value(at)), at + 1
    word = words.words[end]
    if unit is Unit.DAY and word in ("after", "before") and words.roles[end + 1] is Role.DAY:
        return end + 2, forms.Shifted(Unit.DAY, words.value(end + 1) + (1 if word == "after" else -1))
    if word == "after" and words.words[skip_the(words, end + 1)] == "next":
        return skip_the(words, end + 1) + 1, forms.Shifted(unit, 2)
    if unit is Unit.YEAR and (named := _year_named(words, at)):
        return named
    if unit is Unit.MONTH and word == "of" and words.roles[end + 1] is Role.MONTH:
        return read_month(words, end + 1, read)
    if unit >= Unit.WEEK and word == "to" and (ended := read_ended(words, at, end, ((unit, 1),), read)) is not None:
        return ended
    present = _present(words, at)
    if unit is not Unit.WEEK and unit is not Unit.WEEKEND:
        return present
    if unit is Unit.WEEK and words.words[at] == "week" and word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 53:
        whole = read_whole(words, end + 2, read) if words.roles[end + 1] is Role.OF else None
        return (
            (end + 1, forms.WeekNumber(int(word), None))
            if whole is None
            else (whole[0], forms.WeekNumber(int(word), whole[1]))
        )
    if word not in ("of", "starting", "beginning", "commencing", "ending", "ended"):
        return present
    day = read(words, skip_the(words, words.skip(end + 1, "on")))
    if day is None or not isinstance(day[1], forms.On | forms.Inside):
        return None
    if isinstance(day[1], forms.On) and day[1].day is None:
        return None
    return day[0], forms.Week(day[1], ends=word in ("ending", "ended"))


def _present(words: Words, at: int) -> Point | None:
    """As in "(for the) month", "(in the) week": the present one, where nothing says which one else."""
    unit, follows = Unit(words.value(at)), words.words[at + 1]
    alone = (
        unit >= Unit.WEEKEND
        and not words.words[at].endswith("s")
        and not follows.isalnum()
        and follows not in ("'", "’", "-")
    )
    if not alone or words.roles[at - 1] is not Role.THE or words.words[at - 2] not in _DURING or words.capital(at):
        return None
    return at + 1, forms.Shifted(unit, 0)


def _year_named(words: Words, at: int) -> Point | None:
    """As in "year 2008", "year 247", "year to date", "year-to-date"."""
    end = words.skip(at + 1, "-")
    if words.words[end] == "to" and words.words[words.skip(end + 1, "-")] == "date":
        return words.skip(end + 1, "-") + 1, forms.Stretch(forms.Shifted(Unit.YEAR, 0), _NOW)
    year = read_year(words, at + 1)
    if year is not None:
        return year[0], forms.On(year[1])
    digits = words.words[at + 1]
    named = (
        digits.isdecimal()
        and len(digits) == 3
        and words.words[at].startswith("year")
        and not words.words[at].endswith("s")
    )
    return (at + 2, forms.On(int(digits))) if named else None
