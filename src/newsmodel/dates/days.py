"""Years, days and dates as they are written, read from words: what is stated, and nothing more."""

from __future__ import annotations

import re
from calendar import monthrange
from typing import NamedTuple

from newsmodel.dates.words import Words
from newsmodel.lexicon._calendar import Role
from newsmodel.model import Precision

_NUMERIC = re.compile(
    r"""
    (?P<a>[0-9]{1,4}) (?P<sep>[/.-]) (?P<b>[0-9]{1,2})
    (?: (?P=sep) (?P<c>[0-9]{4}|[0-9]{2}) )? (?![0-9]|[/.-][0-9])
    """,
    re.VERBOSE,
)
_COMPACT = re.compile(r"([12][0-9]{3})([01][0-9])([0-3][0-9])(?![0-9])")
#: Two-digit years from here on belong to the century before.
_PIVOT = 50
_ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})


class Date(NamedTuple):
    """What was read of a date; None is not stated. ``end`` is the index after its last word.

    ``real`` is false for a day that no calendar has ("June 31"): nobody should read a part of it as something else.
    """

    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    real: bool = True


def valid(year: int | None, month: int, day: int) -> bool:
    """Whether the calendar has that day; without a year, February has 29."""
    return 1 <= month <= 12 and 1 <= day <= monthrange(year or 2000, month)[1]


def full_year(digits: str) -> int:
    """The year that two or four digits stand for: 49 is 2049, 50 is 1950."""
    value = int(digits)
    if len(digits) > 2:
        return value
    return value + (2000 if value < _PIVOT else 1900)


def read_year(words: Words, at: int) -> tuple[int, int] | None:
    """A year of four digits (1000 to 2999), or of two after an apostrophe: the index after it, and the year."""
    word = words.word(at)
    if len(word) == 4 and word[0] in "12" and word.isdigit() and not _continued(words, at):
        return at + 1, int(word)
    if word in ("'", "’", "‘"):
        digits = words.word(at + 1)
        if len(digits) == 2 and digits.isdigit() and words.glued(at + 1) and not _continued(words, at + 1):
            return at + 2, full_year(digits)
    return None


def _continued(words: Words, at: int) -> bool:
    """Whether the digits at *at* go on: a decimal, a grouped number, a letter glued on, a percentage."""
    if not words.glued(at + 1):
        return False
    mark = words.words[at + 1]
    if mark in (".", ",", ":") and words.glued(at + 2):
        return words.words[at + 2].isdigit()
    return mark.isalnum() or mark in ("%", "°", "_")


def read_day(words: Words, at: int) -> tuple[int, int, bool] | None:
    """The number of a day: "7", "7th", "seventh", "twenty-first"; the third value says whether it is an ordinal."""
    word = words.word(at)
    if word.isdigit():
        value = int(word) if len(word) <= 2 else 0
        if not 1 <= value <= 31:
            return None
        if words.glued(at + 1):
            mark = words.words[at + 1]
            if mark in _ORDINAL_ENDS:
                return at + 2, value, True
            if mark.isalpha() and words.role(at + 1) is not Role.MONTH:
                return None
        return at + 1, value, False
    role = words.role(at)
    if role is Role.ORDINAL:
        return at + 1, words.value(at), True
    if role is not Role.CARDINAL or words.value(at) > 31:
        return None
    value, end = words.value(at), at + 1
    if value in (20, 30):
        more = end + 1 if words.word(end) == "-" else end
        if (
            words.role(more) in (Role.ORDINAL, Role.CARDINAL)
            and words.value(more) < 10
            and value + words.value(more) < 32
        ):
            return more + 1, value + words.value(more), words.role(more) is Role.ORDINAL
    return end, value, False


def read_date(words: Words, at: int) -> Date | None:
    """A date that begins at *at*, with or without its weekday, in letters or digits, however complete."""
    end, weekday = at, None
    if words.role(at) is Role.WEEKDAY:
        weekday = words.value(at)
        end = at + 1
        if words.word(end) == "." and words.glued(end):
            end += 1
        end = _skip(words, end, ",", "the", "on")
    found = _read_month_first(words, end) or _read_day_first(words, end) or read_numeric(words, end)
    if found is None:
        return None
    if weekday is not None and found.day is None:
        return None
    return found._replace(weekday=weekday)


def _skip(words: Words, at: int, *marks: str) -> int:
    return at + 1 if words.word(at) in marks else at


def _month_at(words: Words, at: int) -> int | None:
    return words.value(at) if words.role(at) is Role.MONTH else None


def _read_month_first(words: Words, at: int) -> Date | None:
    """As in "December 17, 2024", "Dec. 17", "Dec-17-2024", "December 2024", "Dec 17th, '24"."""
    month = _month_at(words, at)
    if month is None:
        return None
    end = at + 1
    if words.word(end) == "." and words.glued(end):
        end += 1
    separated = _skip(words, end, "/", "-", ",") if words.glued(end) or words.word(end) == "," else end
    day = read_day(words, _skip(words, separated, "the"))
    if day is not None:
        return _with_year(words, day[0], month, day[1])
    year = read_year(words, separated) or read_year(words, _skip(words, separated, "of", "in"))
    return Date(end, None, month) if year is None else Date(year[0], year[1], month)


def _with_year(words: Words, at: int, month: int, day: int) -> Date:
    """The date of *day* and *month*, with the year that may stand at *at*."""
    end, year = _year_after(words, at) or (at, None)
    return Date(end, year, month, day, real=valid(year, month, day))


def _year_after(words: Words, at: int) -> tuple[int, int] | None:
    """The year after a day or month: ", 2024", " 2024", "/2024", " of 2024"."""
    if words.glued(at) and words.word(at) in ("/", "-"):
        return read_year(words, at + 1) if words.glued(at + 1) else None
    return read_year(words, _skip(words, at, ",", "of", "in"))


def _read_day_first(words: Words, at: int) -> Date | None:
    """As in "17 December 2024", "17th of Dec.", "the seventeenth of December, 2024", "17-Dec-24", "16. Nov. 2016"."""
    day = read_day(words, at)
    if day is None:
        return None
    after, number, _ = day
    glue = words.word(after) if words.glued(after) else ""
    after = after + 1 if glue in ("/", "-", ".") else _skip(words, after, "of", "day")
    after = _skip(words, after, "of")
    month = _month_at(words, after)
    if month is None:
        return None
    after += 1
    if words.word(after) == "." and words.glued(after):
        after += 1
    if glue in ("/", "-") and words.word(after) == glue and words.glued(after):
        short = words.word(after + 1)
        if len(short) == 2 and short.isdigit() and not _continued(words, after + 1):
            year = full_year(short)
            return Date(after + 2, year, month, number, real=valid(year, month, number))
    return _with_year(words, after, month, number)


def read_numeric(words: Words, at: int) -> Date | None:
    """A date in digits with its year: 2024-12-17, 12/17/2024, 17.12.2024, 17/12/24, 20241217, 2024/12, 12/2024.

    Which of two small numbers is the month is the language's habit (`CalendarWords.month_first`), full stops excepted.
    """
    word = words.word(at)
    if not word.isdigit() or not alone_before(words, at):
        return None
    start = words.starts[at]
    if len(word) == 8 and (compact := _COMPACT.match(words.low, start)):
        year, month, day = map(int, compact.groups())
        return Date(at + 1, year, month, day) if valid(year, month, day) else None
    match = _NUMERIC.match(words.low, start)
    if match is None:
        return None
    first, second, third, mark = match["a"], match["b"], match["c"], match["sep"]
    end = words.after(match.end())
    if len(first) == 4:
        return _year_leads(end, first, second, third)
    if third is None:
        return None
    if len(first) == 3 or (len(third) == 2 and mark == "."):
        return None
    return _year_trails(
        end, (int(first), int(second), full_year(third)), month_first=words.calendar.month_first and mark != "."
    )


def alone_before(words: Words, at: int) -> bool:
    """Whether no digit, letter, decimal point or currency sign leads into the number at *at*."""
    if not words.glued(at):
        return True
    mark = words.words[at - 1]
    if mark in ("-", "–", "/", ".", ",", ":"):
        before = words.words[at - 2] if words.glued(at - 1) else ""
        return not before[-1:].isdigit() or (mark in "-–" and len(before) == 4 == len(words.words[at]))
    return not mark.isalnum() and mark not in ("$", "€", "£", "#", "+")


def _year_leads(end: int, first: str, second: str, third: str | None) -> Date | None:
    year, month = int(first), int(second)
    if third is None:
        return Date(end, year, month) if 1000 <= year < 3000 and 1 <= month <= 12 and len(second) <= 2 else None
    day = int(third)
    return Date(end, year, month, day) if len(third) <= 2 and valid(year, month, day) else None


def _year_trails(end: int, numbers: tuple[int, int, int], *, month_first: bool) -> Date | None:
    first, second, year = numbers
    orders = ((first, second), (second, first))
    for month, day in orders if month_first else orders[::-1]:
        if valid(year, month, day):
            return Date(end, year, month, day)
    return None


def iso_value(date: Date) -> tuple[str, Precision]:
    """A date with a year, as ISO 8601 cut to what it states."""
    if date.month is None:
        return f"{date.year:04}", Precision.YEAR
    if date.day is None:
        return f"{date.year:04}-{date.month:02}", Precision.MONTH
    return f"{date.year:04}-{date.month:02}-{date.day:02}", Precision.DAY
