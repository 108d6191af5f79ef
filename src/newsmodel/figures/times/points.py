"""The grammar of one point or period: a date, a named month, a shifted unit, a part of a period."""

from __future__ import annotations

from collections.abc import Callable

from newsmodel.dates import Date, Words, alone_before, read_date, read_day, read_year, valid
from newsmodel.figures.times import forms
from newsmodel.figures.times.counts import read_any_year, read_count, read_lengths, read_small, read_spelled_year
from newsmodel.lexicon._calendar import DayPart, Phase, Role, Unit

Point = tuple[int, forms.Form]
_TO_DAY = frozenset({Role.TO, Role.UNTIL})


def read_point(words: Words, at: int) -> Point | None:
    """The longest point or period that begins with the word at *at*: the index after it, and its form."""
    word = words.word(at)
    if word.isdigit():
        return _from_digits(words, at)
    role = words.role(at)
    if role is not None:
        reader = _READERS.get(role)
        return None if reader is None else reader(words, at)
    if word in ("q", "h", "'", "’", "‘"):
        return _code(words, at) or _short_decade(words, at)
    return None


def skip_the(words: Words, at: int) -> int:
    """*at*, or the index after "the" there."""
    return at + 1 if words.role(at) is Role.THE else at


def _on(date: Date) -> forms.On:
    return forms.On(date.year, date.month, date.day, date.weekday)


def read_whole(words: Words, at: int) -> Point | None:
    """A period that something is a part of: a point, or "the year", "month" for the present one."""
    at = skip_the(words, at)
    if words.role(at) is Role.CALENDAR and words.role(at + 1) is Role.UNIT:
        at += 1
    if words.role(at) is Role.UNIT and words.value(at) >= Unit.DAY:
        return _unit(words, at) or (at + 1, forms.Shifted(Unit(words.value(at)), 0))
    return read_point(words, at)


def read_of(words: Words, at: int) -> Point | None:
    """ "of 2016", "in the month", or a year or shifted period right after: what a part belongs to."""
    if words.role(at) is Role.OF:
        return read_whole(words, at + 1)
    if words.word(at) == "," and (year := read_year(words, at + 1)):
        return year[0], forms.On(year[1])
    if words.role(at) is Role.SHIFT:
        return read_point(words, at)
    year = read_any_year(words, at)
    return None if year is None else (year[0], forms.On(year[1]))


# Dates in letters and digits


def _from_digits(words: Words, at: int) -> Point | None:
    if not alone_before(words, at):
        return None
    return (
        _days_before_month(words, at)
        or _dated(words, at)
        or _year_first(words, at)
        or _ranked(words, at)
        or _counted(words, at)
    )


def _dated(words: Words, at: int) -> Point | None:
    date = read_date(words, at)
    if date is None or (date.month is not None and date.day is None and date.year is not None and date.end == at):
        return None
    if not date.real:
        return None
    return date.end, _on(date)


def _days_before_month(words: Words, at: int) -> Point | None:
    """ "13 to 15 July", "4-22 January, 1995", "4 to 22 this month", "the ninth and the seventeenth of April"."""
    first = read_day(words, at)
    if first is None:
        return None
    join = words.role(first[0])
    between = join is Role.AND and _after_between(words, at)
    if join not in _TO_DAY and not between:
        return None
    second = skip_the(words, first[0] + 1)
    rest = read_date(words, second)
    if rest is not None and rest.real and rest.day is not None and rest.month is not None and rest.weekday is None:
        if words.words[second].isdigit() and not _month_in_letters(words, second, rest.end):
            return None
        if words.role(second) is Role.MONTH and not _plain_number(words, at):
            return None
        last = _on(rest)
        return (rest.end, forms.Stretch(last._replace(day=first[1]), last)) if first[1] <= rest.day else None
    day = read_day(words, second)
    if day is None:
        return None
    whole = _shifted_month(words, day[0])
    if whole is None or first[1] > day[1]:
        return None
    return whole[0], forms.Stretch(
        forms.Inside(forms.On(day=first[1]), whole[1]), forms.Inside(forms.On(day=day[1]), whole[1])
    )


def _month_in_letters(words: Words, at: int, end: int) -> bool:
    return any(words.role(i) is Role.MONTH for i in range(at, end))


def _plain_number(words: Words, at: int) -> bool:
    return words.words[at].isdigit()


def _after_between(words: Words, at: int) -> bool:
    before = at - 2 if words.role(at - 1) is Role.THE else at - 1
    return words.role(before) is Role.BETWEEN


def _shifted_month(words: Words, at: int) -> Point | None:
    """ "of next month", "this month", "in next month": a month by its distance."""
    at = skip_the(words, at + 1 if words.role(at) is Role.OF else at)
    if words.role(at) is Role.SHIFT and words.role(at + 1) is Role.UNIT and words.value(at + 1) == Unit.MONTH:
        return at + 2, forms.Shifted(Unit.MONTH, words.value(at))
    if words.role(at) is Role.UNIT and words.value(at) == Unit.MONTH and words.role(at - 1) is Role.THE:
        return at + 1, forms.Shifted(Unit.MONTH, 0)
    return None


def _month(words: Words, at: int) -> Point | None:
    date = read_date(words, at)
    if date is None or not date.real:
        return None
    if date.day is not None and date.year is None:
        return _days_after_month(words, at, date) or (date.end, _on(date))
    if date.day is None and date.year is None:
        whole = read_of(words, date.end)
        if whole is not None and isinstance(whole[1], forms.Shifted) and whole[1].unit is Unit.YEAR:
            return whole[0], forms.Inside(forms.On(month=date.month), whole[1])
        if words.word(date.end) == "after" and words.word(date.end + 1) == "next":
            return date.end + 2, forms.Named(date.month, None, 2)
        if words.word(date.end) == "," and (year := read_year(words, date.end + 1)):
            return year[0], forms.On(year[1], date.month)
    return date.end, _on(date)


def _days_after_month(words: Words, at: int, date: Date) -> Point | None:
    """ "July 13-15", "August 10 to 22, 2012", "april 9th through 17th"."""
    join = words.role(date.end)
    if join not in _TO_DAY and not (join is Role.AND and words.role(at - 1) is Role.BETWEEN):
        return None
    second = skip_the(words, date.end + 1)
    day = read_day(words, second)
    if (
        day is None
        or words.role(day[0]) in (Role.MONTH, Role.MERIDIEM, Role.UNIT)
        or not valid(None, date.month or 1, day[1])
    ):
        return None
    if words.word(day[0]) == ":" or (words.word(day[0]) in "ap" and words.word(day[0] + 1) == "."):
        return None
    if read_date(words, second) is not None or day[1] < (date.day or 0):
        return None
    comma = day[0] + 1 if words.word(day[0]) == "," else day[0]
    year = read_year(words, comma)
    end = day[0] if year is None else year[0]
    first = _on(date)._replace(year=None if year is None else year[1], weekday=None)
    return end, forms.Stretch(first, first._replace(day=day[1]))


def _weekday(words: Words, at: int) -> Point | None:
    date = read_date(words, at)
    if date is not None and date.real:
        return date.end, _on(date)
    weekday, end = words.value(at), at + 1
    if words.word(end) == "." and words.glued(end) and len(words.words[at]) < 6:
        end += 1
    if words.word(end) in ("(", "-"):
        inner = read_date(words, end + 1)
        if inner is not None and inner.real and inner.day is not None:
            close = inner.end + 1 if words.word(inner.end) == ")" else inner.end
            return close, _on(inner)._replace(weekday=weekday)
    if words.word(end) == "after" and words.word(end + 1) == "next":
        return end + 2, forms.Named(None, weekday, 2, near=True)
    numbered = read_day(words, skip_the(words, end + 1 if words.word(end) == "," else end))
    undated = read_undated(words, skip_the(words, end))
    if undated is not None:
        return undated[0], undated[1]._replace(weekday=weekday)
    if numbered is not None and _is_day_number(words, numbered, end):
        return numbered[0], forms.On(day=numbered[1], weekday=weekday)
    inside = skip_the(words, end + 1 if words.role(end) is Role.OF else end)
    if (
        words.role(inside) is Role.SHIFT
        and words.role(inside + 1) is Role.UNIT
        and words.value(inside + 1) == Unit.WEEK
    ):
        return inside + 2, forms.Inside(forms.On(weekday=weekday), forms.Shifted(Unit.WEEK, words.value(inside)))
    return at + 1, forms.On(weekday=weekday)


def _is_day_number(words: Words, day: tuple[int, int, bool], end: int) -> bool:
    """Whether a number after a weekday is the day of the month, not an hour or a count."""
    if day[2]:
        return True
    follows = words.word(day[0])
    if follows in (":", "-", "/", ".", "%") and words.glued(day[0]) and words.glued(day[0] + 1):
        return False
    if words.role(end) is Role.THE:
        return True
    return day[1] > 12 and words.words[end].isdigit() and (not follows.isalpha() or words.role(day[0]) is Role.ON)


def read_undated(words: Words, at: int) -> tuple[int, forms.On] | None:
    """A day and month in digits without a year: 2/15, 15.2., 4-22; the language's order where both fit."""
    if not words.word(at).isdigit() or not alone_before(words, at):
        return None
    mark, second = words.word(at + 1), words.word(at + 2)
    spaced = mark == "/" and not words.glued(at + 1) and not words.glued(at + 2)
    if (
        mark not in ("/", ".", "-")
        or not second.isdigit()
        or not (spaced or (words.glued(at + 1) and words.glued(at + 2)))
    ):
        return None
    if len(words.words[at]) > 2 or len(second) > 2:
        return None
    end = at + 3
    if words.glued(end) and (words.words[end] in "/-%°" or words.words[end].isalnum()):
        return None
    if words.glued(end) and words.words[end] in ".,:" and words.glued(end + 1) and words.word(end + 1).isdigit():
        return None
    first, last = int(words.words[at]), int(second)
    orders = ((first, last), (last, first)) if words.calendar.month_first else ((last, first), (first, last))
    for month, day in orders:
        if valid(None, month, day):
            return end, forms.On(month=month, day=day)
    return None


# Years and parts of years


def _year_first(words: Words, at: int) -> Point | None:
    """ "2018", "1990s", "2014-18", "2018 Q4", "2016, nov", "2024 August"."""
    digits = words.words[at]
    if len(digits) == 4 and digits[0] in "12" and (decade := _decade_after(words, at)):
        return decade
    if len(digits) <= 4 and words.glued(at + 1) and words.word(at + 1) in ("q", "h") and words.glued(at + 2):
        piece = _code(words, at + 1)
        year = int(digits) if len(digits) == 4 else 2000 + int(digits)
        if piece is not None and isinstance(piece[1], forms.Piece) and piece[1].whole is None and len(digits) in (2, 4):
            return piece[0], piece[1]._replace(whole=forms.On(year))
    year = read_year(words, at)
    if year is None:
        return None
    end, number = year
    for reader in (_year_range, _year_month, _year_piece):
        found = reader(words, end, number)
        if found is not None:
            return found
    if words.role(end) is Role.ERA and words.value(end) > 0:
        end += 1
    elif words.word(end) == "a" and words.word(end + 2) == "d" and words.word(end + 1) == ".":
        end += 4 if words.word(end + 3) == "." else 3
    return end, forms.On(number)


def _decade_after(words: Words, at: int) -> Point | None:
    """ "1990s", "1990's", "the 2000s"."""
    mark = at + 1
    if words.word(mark) in ("'", "’") and words.glued(mark):
        mark += 1
    if words.word(mark) != "s" or not words.glued(mark):
        return None
    first = int(words.words[at])
    if first % 10:
        return None
    return mark + 1, forms.Era(first, 100 if first % 100 == 0 and first < 2000 else 10)


def _short_decade(words: Words, at: int) -> Point | None:
    """ "'90s"."""
    digits = words.word(at + 1)
    if len(digits) != 2 or not digits.isdigit() or int(digits) % 10 or not words.glued(at + 1):
        return None
    end = at + 2
    if words.word(end) in ("'", "’") and words.glued(end):
        end += 1
    if words.word(end) != "s" or not words.glued(end):
        return None
    return end + 1, forms.Era(int(digits), 10)


def _year_range(words: Words, at: int, year: int) -> Point | None:
    """ "2014-18", "2012/13", "1999–2000" is left to the phrases."""
    if words.word(at) not in ("-", "–", "/") or not words.glued(at) or not words.glued(at + 1):
        return None
    digits = words.word(at + 1)
    if len(digits) != 2 or not digits.isdigit() or words.glued(at + 2) and words.word(at + 2)[0] in "-/–0123456789":
        return None
    last = year // 100 * 100 + int(digits)
    if last == year - year % 100 and year % 100 == 99:
        last += 100
    if last <= year or (int(digits) <= 12 and last != year + 1):
        return None
    if last - year > 50:
        return None
    return at + 2, forms.Stretch(forms.On(year), forms.On(last))


def _year_month(words: Words, at: int, year: int) -> Point | None:
    """ "2016, nov", "2024 August", "2016- 11", "2015-3"."""
    after = at + 1 if words.word(at) in (",", "-", "/", ".") else at
    if words.role(after) is Role.MONTH:
        day = read_day(words, after + 2) if words.word(after + 1) in ("/", "-") else None
        if day is not None and valid(year, words.value(after), day[1]):
            return day[0], forms.On(year, words.value(after), day[1])
        if read_date(words, after) == Date(after + 1, None, words.value(after)):
            return after + 1, forms.On(year, words.value(after))
    month = words.word(after)
    if after > at and words.words[at] in "-/" and month.isdigit() and len(month) <= 2 and 1 <= int(month) <= 12:
        if not words.glued(after + 1) and (words.glued(at) or words.glued(after)):
            return after + 1, forms.On(year, int(month))
    return None


def _year_piece(words: Words, at: int, year: int) -> Point | None:
    """ "2018 Q4", "2017-q1", "2016 the third quarter"."""
    after = skip_the(words, at + 1 if words.word(at) == "-" else at)
    piece = read_point(words, after) if words.word(after) in ("q", "h") or words.role(after) is Role.ORDINAL else None
    if piece is None or not isinstance(piece[1], forms.Piece) or piece[1].whole is not None:
        return None
    return piece[0], piece[1]._replace(whole=forms.On(year))


def _code(words: Words, at: int) -> Point | None:
    """ "Q3", "Q1 2016", "H2 of 2020"."""
    digit = words.word(at + 1)
    letter = words.word(at)
    if letter not in ("q", "h") or not words.glued(at + 1) or len(digit) != 1 or digit not in "1234":
        return None
    number, months = int(digit), 3 if letter == "q" else 6
    if months == 6 and number > 2 or (words.glued(at + 2) and words.word(at + 2)[0].isalnum()):
        return None
    return _of_year(words, at + 2, number, months)


def _of_year(words: Words, end: int, number: int, months: int) -> Point | None:
    """A quarter or half with the year it belongs to, if one follows."""
    of = end + 1 if words.role(end) is Role.OF else end
    of = skip_the(words, of)
    if words.role(of) is Role.FISCAL and (fiscal := _fiscal(words, of)):
        return fiscal
    whole = read_of(words, end)
    if whole is not None:
        if isinstance(whole[1], forms.Fiscal):
            return whole
        year = whole[1]
        if (isinstance(year, forms.On) and year.year is not None and year.month is None) or (
            isinstance(year, forms.Shifted) and year.unit is Unit.YEAR
        ):
            return whole[0], forms.Piece(number, months, year)
    return (end, forms.Piece(number, months, None)) if months == 3 else None


def _fiscal(words: Words, at: int) -> Point | None:
    """ "fiscal 2021", "FY2020", "financial year 2019-20", "fiscal year"."""
    end = at + 1
    if words.role(end) is Role.UNIT and words.value(end) in (Unit.YEAR, Unit.QUARTER):
        end += 1
    of = end + 1 if words.role(end) is Role.OF else end
    year = _year_first(words, of) if words.word(of).isdigit() else None
    if year is not None:
        return year[0], forms.Fiscal(year[1])
    digits = words.word(end)
    if words.word(at) == "fy" and len(digits) == 2 and digits.isdigit() and words.glued(end):
        return end + 1, forms.Fiscal(forms.On(2000 + int(digits)))
    return None


def _calendar_year(words: Words, at: int) -> Point | None:
    """ "calendar year 2008", "cy18", "business week" only after a shift."""
    end = at + 1
    digits = words.word(end)
    if words.word(at) == "cy" and digits.isdigit() and len(digits) in (2, 4):
        return end + 1, forms.On(int(digits) if len(digits) == 4 else 2000 + int(digits))
    if words.role(end) is Role.UNIT and words.value(end) == Unit.YEAR and (year := read_year(words, end + 1)):
        return year[0], forms.On(year[1])
    return None


# Ranks, counts, shifts


def _ranked(words: Words, at: int) -> Point | None:
    """What an ordinal begins: "third quarter", "20th century", "first Tuesday of May", "21st of next month"."""
    rank = read_day(words, at)
    if rank is None or not rank[2]:
        return None
    end, number, _ = rank
    hyphen = end + 1 if words.word(end) == "-" else end
    role = words.role(hyphen)
    if role is Role.UNIT and words.value(hyphen) == Unit.CENTURY:
        return hyphen + 1, forms.Era((number - 1) * 100, 100) if number > 1 else forms.Stretch(
            forms.On(1), forms.On(100)
        )
    if role is Role.UNIT and words.value(hyphen) == Unit.QUARTER and number <= 4:
        return _of_year(words, hyphen + 1, number, 3)
    if role is Role.HALF and number <= 2:
        return _of_year(words, hyphen + 1, number, 6)
    return _nth(words, end, number) or _day_of_month(words, at, end, number)


def _nth(words: Words, at: int, number: int) -> Point | None:
    """What follows "third" or "last": a weekday, unit, or several, and the period they are counted in."""
    if words.role(at) is Role.SHIFT and words.word(at) == "last":
        at, number = at + 1, -number
    role, count = words.role(at), 1
    if role is Role.CARDINAL or words.word(at).isdigit():
        counted = read_count(words, at)
        if counted is None or not counted[1]:
            return None
        at, count = counted[0], counted[1]
        role = words.role(at)
    if role not in (Role.UNIT, Role.WEEKDAY):
        return None
    value, end = words.value(at), at + 1
    if role is Role.UNIT and value == Unit.WEEK and words.word(end) in ("end", "-"):
        weekend = end + 1 if words.word(end) == "-" else end
        value, end = (Unit.WEEKEND, weekend + 1) if words.word(weekend) == "end" else (value, end)
    whole = read_whole(words, end + 1) if words.role(end) is Role.OF else None
    if whole is None or isinstance(whole[1], (forms.Stretch, forms.Window)) or (role is Role.UNIT and value < Unit.DAY):
        return None
    end = whole[0]
    if role is Role.WEEKDAY:
        return end, forms.Nth(number, None, value, whole[1])
    found: Point = (end, forms.Nth(number, Unit(value), None, whole[1], count))
    if value == Unit.WEEK and words.word(end) == "on" and words.role(end + 1) is Role.WEEKDAY:
        return end + 2, forms.Inside(forms.On(weekday=words.value(end + 1)), found[1])
    return found


def _day_of_month(words: Words, at: int, end: int, number: int) -> Point | None:
    """ "21st of next month", "15th day of June", "the 20th of the current month", and "the 21st" alone."""
    after = end + 1 if words.role(end) is Role.UNIT and words.value(end) == Unit.DAY else end
    month = _shifted_month(words, after)
    if month is not None:
        return month[0], forms.Inside(forms.On(day=number), month[1])
    if after == end and words.role(at - 1) is Role.THE:
        return end, forms.On(day=number)
    return None


def _ordinal(words: Words, at: int) -> Point | None:
    return _days_before_month(words, at) or _dated(words, at) or _ranked(words, at)


def _cardinal(words: Words, at: int) -> Point | None:
    year = read_spelled_year(words, at)
    if year is not None:
        return _spelled(words, at, year)
    head = read_small(words, at)
    if head is not None and words.role(head[0]) is Role.DECADE:
        first = head[1] * 100 + words.value(head[0])
        return (head[0] + 1, forms.Era(first, 10)) if 10 <= head[1] <= 20 and words.value(head[0]) < 100 else None
    if (
        head is not None
        and words.word(head[0]) == "-"
        and words.role(head[0] + 1) is Role.DECADE
        and 10 <= head[1] <= 20
    ):
        return head[0] + 2, forms.Era(head[1] * 100 + words.value(head[0] + 1), 10)
    if head is not None and head[1] == 2 and words.word(head[0]) == "thousands":
        return head[0] + 1, forms.Era(2000, 10)
    return _days_before_month(words, at) or _dated(words, at) or _ranked(words, at) or _counted(words, at)


def _spelled(words: Words, at: int, year: tuple[int, int]) -> Point | None:
    """A year in words counts only where the words around it make it one."""
    before = words.word(at - 1)
    if words.role(year[0]) in (Role.UNIT, Role.DECADE) or words.role(at - 1) is Role.ORDINAL:
        return None
    if (
        before in ("in", "since", "of", "until", "year", "from", "to", "and", ",", "by", "between")
        or words.role(at - 1) is Role.MONTH
    ):
        if 1000 <= year[1] < 2100 and (before != "and" or words.role(year[0]) is None):
            return year[0], forms.On(year[1])
    return None


def _counted(words: Words, at: int) -> Point | None:
    """What a number of units begins: "three weeks ago", "2 days after Easter", "two upcoming weeks"."""
    lengths = read_lengths(words, at)
    if lengths is None:
        return _counted_otherwise(words, at)
    end, parts = lengths
    role, word = words.role(end), words.word(end)
    if role is Role.AGO:
        return end + 1, forms.Offset(parts, -1)
    if role is Role.HENCE:
        return end + 1, forms.Offset(parts, 1)
    if word in ("later", "earlier"):
        return end + 1, forms.Offset(parts, 1 if word == "later" else -1, None, anchored=word == "later")
    if word in ("from", "after", "before"):
        base = _base(words, end + 1)
        if base is not None:
            return base[0], forms.Offset(parts, -1 if word == "before" else 1, base[1])
    return _lasting(words, at, end, parts)


def _base(words: Words, at: int) -> Point | None:
    """What a distance is counted from: now, or a day."""
    if words.role(at) is Role.NOW and words.word(at) != "date":
        return at + 1, forms.Shifted(Unit.DAY, 0)
    base = read_point(words, skip_the(words, at))
    if base is None or not isinstance(base[1], (forms.On, forms.Shifted, forms.Named, forms.Inside)):
        return None
    if isinstance(base[1], forms.On) and base[1].day is None and base[1].weekday is None:
        return None
    return base


def _lasting(words: Words, at: int, end: int, parts: tuple[tuple[Unit, int | None], ...]) -> Point | None:
    """ "(for) 10 days from 18 December", "a week starting tomorrow"."""
    comma = end + 1 if words.word(end) == "," else end
    if words.word(comma) in ("starting", "beginning") or (words.word(comma) == "from" and words.word(at - 1) == "for"):
        base = _base(words, comma + 1)
        if base is not None:
            return base[0], forms.Lasting(parts, base[1])
    return None


def _counted_otherwise(words: Words, at: int) -> Point | None:
    """ "two upcoming weeks", "13 last minutes", "two Thursdays ago", "four Tuesdays from now"."""
    count = read_count(words, at)
    if count is None:
        return None
    end, number = count
    if words.role(end) is Role.SHIFT and words.role(end + 1) is Role.UNIT and words.value(end):
        return end + 2, forms.Window(Unit(words.value(end + 1)), number, words.value(end))
    if words.role(end) in (Role.WEEKDAYS, Role.WEEKDAY) and number:
        weekday = words.value(end)
        if words.role(end + 1) is Role.AGO:
            return end + 2, forms.WeekdayOffset(weekday, -number)
        if words.word(end + 1) == "later":
            return end + 2, forms.WeekdayOffset(weekday, number)
        if words.word(end + 1) == "from" and words.word(end + 2) == "now":
            return end + 3, forms.WeekdayOffset(weekday, number)
    return None


def _shift(words: Words, at: int) -> Point | None:
    """What "last", "this", "next" and their like begin."""
    word, shift = words.words[at], words.value(at)
    near = word in ("past", "coming", "upcoming")
    if words.role(at + 1) is Role.SHIFT and shift == 0 and words.value(at + 1):
        return _shift(words, at + 1)
    if word == "last" and (nth := _nth(words, at + 1, -1)):
        return nth
    end = at + 1
    if words.role(end) in (Role.FISCAL, Role.CALENDAR) and words.role(end + 1) is Role.UNIT:
        whole = forms.Shifted(Unit(words.value(end + 1)), shift)
        return end + 2, forms.Fiscal(whole) if words.role(end) is Role.FISCAL else whole
    role = words.role(end)
    if role is Role.UNIT:
        return _shifted_unit(words, end, shift, rolling=word == "past")
    if role is Role.WEEKDAY:
        return _shifted_weekday(words, end, shift, near=near)
    if role is Role.MONTH:
        return _shifted_named(words, end, shift)
    if role is Role.SEASON:
        return end + 1, forms.Season(words.value(end), forms.Shifted(Unit.YEAR, shift))
    if role is Role.DAYPART and (shift or words.value(end) != DayPart.NOON):
        return end + 1, forms.Timed(forms.Shifted(Unit.DAY, shift), None)
    return _window(words, end, shift)


def _window(words: Words, at: int, sign: int) -> Point | None:
    """ "(the past) three months", "(next) couple of weeks", "(last) 3 months and 2 weeks"."""
    vague = words.role(at) is Role.VAGUE and words.role(at + 1) is Role.UNIT
    count = (at + 1, words.value(at) if words.value(at) == 2 else None) if vague else read_count(words, at)
    if count is None or not sign or words.role(at) is Role.ARTICLE:
        return None
    lengths = (count[0] + 1, ((Unit(words.value(count[0])), count[1]),)) if vague else read_lengths(words, at)
    if lengths is None:
        return None
    end, parts = lengths
    if words.role(end) is Role.AGO and len(parts) > 1:
        shorter = at
        for _ in parts[:-1]:
            step = read_count(words, shorter)
            shorter = (step[0] if step else shorter) + 1
            shorter = shorter + 1 if words.word(shorter) == "and" else shorter
        return read_count(words, at)[0] + 1, forms.Window(parts[0][0], parts[0][1], sign)  # type: ignore[index]  # read above
    if len(parts) > 1:
        return end, forms.Stretch(forms.Offset(parts, sign), forms.Shifted(Unit.DAY, 0)) if sign < 0 else forms.Stretch(
            forms.Shifted(Unit.DAY, 1), forms.Offset(parts, sign)
        )
    return end, forms.Window(parts[0][0], parts[0][1], sign)


def _shifted_unit(words: Words, at: int, shift: int, *, rolling: bool) -> Point | None:
    unit, end = Unit(words.value(at)), at + 1
    if words.word(end) in ("-", "end") and unit is Unit.WEEK:
        weekend = end + 1 if words.word(end) == "-" else end
        if words.word(weekend) == "end":
            return weekend + 1, forms.Shifted(Unit.WEEKEND, shift)
    if unit is Unit.WEEK:
        on = end + 1 if words.word(end) in ("on", "-", ",") else end
        if words.role(on) is Role.WEEKDAY and words.words[on] in words.calendar.by_form:
            between = read_date(words, on)
            if between is None:
                return on + 1, forms.Inside(forms.On(weekday=words.value(on)), forms.Shifted(unit, shift))
    if shift == 0 and words.words[at].endswith("s") and unit > Unit.SECOND:
        return None
    if shift and unit <= Unit.DAY and not words.words[at].endswith("s") and unit is not Unit.DAY:
        return end, forms.Timed(forms.Shifted(Unit.DAY, 0), None)
    if words.words[at].endswith("s"):
        return end, forms.Window(unit, None, shift)
    if rolling and unit not in (Unit.QUARTER, Unit.WEEKEND):
        return end, forms.Window(unit, 1, shift)
    return end, forms.Shifted(unit, shift)


def _shifted_weekday(words: Words, at: int, shift: int, *, near: bool) -> Point | None:
    found = _weekday(words, at)
    if found is None or (isinstance(found[1], forms.On) and found[1].day is not None):
        return found
    if isinstance(found[1], forms.On):
        return found[0], forms.Named(None, found[1].weekday, shift, near)
    return found


def _shifted_named(words: Words, at: int, shift: int) -> Point | None:
    found = _month(words, at)
    if found is None or not isinstance(found[1], forms.On) or found[1].year is not None or found[1].day is not None:
        return found
    return found[0], forms.Named(found[1].month, None, shift)


def _phase(words: Words, at: int) -> Point | None:
    """ "late January", "mid-2019", "the end of the year", "earlier this month", "rest of the week"."""
    phase = Phase(words.value(at))
    end = at + 1
    joined = words.word(end) == "-" and words.glued(end)
    if joined:
        end += 1
    of = words.role(end) is Role.OF
    if of:
        end += 1
    elif words.word(end) == "on" and phase in (Phase.EARLY, Phase.LATE, Phase.EARLIER, Phase.LATER):
        end += 1
    elif phase in (Phase.START, Phase.MIDDLE, Phase.END):
        return None
    if words.word(end) in ("around", "about"):
        end += 1
    bare_unit = words.role(end) is Role.UNIT
    if bare_unit and not of and phase is not Phase.ALL:
        return None
    if phase is Phase.REST and not of and words.role(end) is not Role.SHIFT:
        return None
    if phase is Phase.ALL and words.role(skip_the(words, end)) is not Role.UNIT and words.words[at] == "all":
        return None
    whole = read_whole(words, end)
    if whole is None or isinstance(whole[1], (forms.Part, forms.Offset, forms.Stretch)):
        return None
    if isinstance(whole[1], forms.Window) or (bare_unit and words.words[end].endswith("s")):
        return None
    return whole[0], (whole[1] if phase is Phase.ALL else forms.Part(phase, whole[1]))


def _unit(words: Words, at: int) -> Point | None:
    """ "week of Oct. 6", "week starting Feb. 4", "week 31", "year 2008", "week after next", "day after tomorrow"."""
    unit, end = Unit(words.value(at)), at + 1
    word = words.word(end)
    if word in ("after", "before") and unit is Unit.DAY and words.role(end + 1) is Role.DAY:
        sign = 1 if word == "after" else -1
        return end + 2, forms.Shifted(Unit.DAY, words.value(end + 1) + sign)
    if word == "after" and words.word(skip_the(words, end + 1)) == "next":
        return skip_the(words, end + 1) + 1, forms.Shifted(unit, 2)
    if unit is Unit.YEAR and word == "to" and words.word(end + 1) == "date":
        return end + 2, forms.Stretch(forms.Shifted(Unit.YEAR, 0), forms.Shifted(Unit.DAY, 0))
    if unit is Unit.YEAR:
        year = read_year(words, end)
        if year is None and words.word(end).isdigit() and len(words.words[end]) == 3:
            return end + 1, forms.On(int(words.words[end]))
        return None if year is None else (year[0], forms.On(year[1]))
    if unit is Unit.MONTH and word == "of" and words.role(end + 1) is Role.MONTH:
        return _month(words, end + 1)
    if unit not in (Unit.WEEK, Unit.WEEKEND):
        return None
    if (
        words.word(end).isdigit()
        and unit is Unit.WEEK
        and len(words.words[end]) <= 2
        and 1 <= int(words.words[end]) <= 53
    ):
        whole = read_of(words, end + 1)
        return (
            (end + 1, forms.WeekNumber(int(words.words[end]), None))
            if whole is None
            else (
                whole[0],
                forms.WeekNumber(int(words.words[end]), whole[1]),
            )
        )
    if word in ("of", "starting", "beginning", "commencing", "ending", "ended"):
        day_at = skip_the(words, end + 2 if words.word(end + 1) == "on" else end + 1)
        day = read_point(words, day_at)
        if day is not None and isinstance(day[1], (forms.On, forms.Inside)):
            if isinstance(day[1], forms.On) and day[1].day is None:
                return None
            return day[0], forms.Week(day[1], begins=False)
    return None


def _season(words: Words, at: int) -> Point | None:
    """ "summer", "summer of 2016", "autumn statement" after "the"."""
    whole = read_of(words, at + 1)
    if whole is not None and isinstance(whole[1], (forms.On, forms.Shifted)):
        year = whole[1]
        if (isinstance(year, forms.On) and year.month is None and year.year) or isinstance(year, forms.Shifted):
            return whole[0], forms.Season(words.value(at), year)
    if words.word(at + 1) in words.calendar.attributes and words.role(at - 1) is Role.THE:
        return at + 2, forms.Recent()
    return at + 1, forms.Season(words.value(at), None)


def _day(words: Words, at: int) -> Point | None:
    """ "today", "tomorrow morning", "tonight"."""
    value = words.value(at)
    if value == 2:
        return at + 1, forms.Timed(forms.Shifted(Unit.DAY, 0), None)
    return at + 1, forms.Shifted(Unit.DAY, value)


def _decade(words: Words, at: int) -> Point | None:
    value = words.value(at)
    if value == 2000:
        return at + 1, forms.Era(2000, 10)
    if value == 1000 or words.role(at - 1) not in (Role.THE, Role.PHASE, Role.TO, Role.OF):
        if words.word(at - 1) not in ("-", "in"):
            return None
    return at + 1, forms.Era(value, 10)


def _count_word(words: Words, at: int) -> Point | None:
    return _counted(words, at)


_READERS: dict[Role, Callable[[Words, int], Point | None]] = {
    Role.MONTH: _month,
    Role.WEEKDAY: _weekday,
    Role.DAY: _day,
    Role.UNIT: _unit,
    Role.SEASON: _season,
    Role.SHIFT: _shift,
    Role.PHASE: _phase,
    Role.CARDINAL: _cardinal,
    Role.ORDINAL: _ordinal,
    Role.DECADE: _decade,
    Role.VAGUE: _count_word,
    Role.ARTICLE: _count_word,
    Role.FISCAL: _fiscal,
    Role.CALENDAR: _calendar_year,
}
