"""Years, days and dates as they are written, read from words: what is stated, and nothing more."""

from __future__ import annotations

import re
from calendar import monthrange
from typing import NamedTuple

from newsmodel.dates.numbers import read_small, read_spelled_year
from newsmodel.dates.words import Words
from newsmodel.lexicon._calendar import Role
from newsmodel.model import Precision

_NUMERIC = re.compile(
    r"""
    (?P<a>[0-9]{1,4}) (?P<gap>[ ]?) (?P<sep>[/.-]) (?P=gap) (?P<b>[0-9]{1,4})
    (?: (?P=gap)(?P=sep)(?P=gap) (?P<c>[0-9]{1,4}) )? (?![0-9]|(?P=sep)[0-9])
    """,
    re.VERBOSE,
)
_COMPACT = re.compile(r"([12][0-9]{3})([01][0-9])([0-3][0-9])")
#: Two-digit years from here on belong to the century before.
_PIVOT = 40
_CURRENCIES = frozenset({"$", "€", "£", "¥", "₹"})
_ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})
_LONG_MONTH = 5


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
    """The year that two or four digits stand for: 39 is 2039, 40 is 1940."""
    value = int(digits)
    if len(digits) > 2:
        return value
    return value + (2000 if value < _PIVOT else 1900)


def read_year(words: Words, at: int) -> tuple[int, int] | None:
    """A year of four digits (1000 to 2999), or of two after an apostrophe: the index after it, and the year."""
    word = words.words[at]
    if len(word) == 4 and word[0] in "12" and word.isdecimal() and not _continued(words, at):
        return at + 1, int(word)
    if word in ("'", "’", "‘"):
        digits = words.words[at + 1]
        if _two_digits(digits) and words.glued(at + 1) and not _continued(words, at + 1):
            return at + 2, full_year(digits)
    return None


def read_any_year(words: Words, at: int) -> tuple[int, int] | None:
    """A year in digits or in words."""
    return read_year(words, at) or read_spelled_year(words, at)


def _two_digits(word: str) -> bool:
    return len(word) == 2 and word.isdecimal()


def _continued(words: Words, at: int) -> bool:
    """Whether the digits at *at* go on: a decimal, a grouped number, a letter glued on, a percentage."""
    if not words.glued(at + 1):
        return False
    mark = words.words[at + 1]
    if mark in (".", ",", ":") and words.glued(at + 2):
        return words.words[at + 2].isdecimal()
    return mark.isalnum() or mark in ("%", "°", "_")


def read_day(words: Words, at: int) -> tuple[int, int, bool] | None:
    """The number of a day: "7", "7th", "seventh", "twenty-first"; the third value says whether it is an ordinal."""
    word = words.words[at]
    if word.isdecimal():
        return _day_in_digits(words, at, int(word)) if len(word) <= 2 else None
    if words.roles[at] is Role.ORDINAL:
        return at + 1, words.value(at), True
    head = read_small(words, at)
    if head is None:
        return None
    end, value = head
    if words.roles[end] in (Role.HUNDRED, Role.THOUSAND) or not 1 <= value <= 31:
        return None
    more = words.skip(end, "-")
    if value in (20, 30) and words.roles[more] is Role.ORDINAL and 0 < words.value(more) < 32 - value:
        return more + 1, value + words.value(more), True
    return end, value, False


def _day_in_digits(words: Words, at: int, value: int) -> tuple[int, int, bool] | None:
    if not 1 <= value <= 31:
        return None
    if words.glued(at + 1):
        mark = words.words[at + 1]
        if mark in _ORDINAL_ENDS:
            return at + 2, value, True
        if mark.isalpha() and words.roles[at + 1] is not Role.MONTH:
            return None
    return at + 1, value, False


def read_date(words: Words, at: int) -> Date | None:
    """A date that begins at *at*, with or without its weekday, in letters or digits, however complete."""
    end, weekday = at, None
    if words.roles[at] is Role.WEEKDAY:
        weekday = words.value(at)
        end = after_abbreviation(words, at)
        end = words.skip(end, ",", "the", "on")
    found = _read_month_first(words, end) or _read_day_first(words, end) or read_numeric(words, end)
    if found is None or (weekday is not None and found.day is None):
        return None
    if weekday is None and found.day is not None and words.words[found.end] == ",":
        return _weekday_behind(words, found)
    return found._replace(weekday=weekday)


def _weekday_behind(words: Words, date: Date) -> Date:
    """The weekday after a day without a year: "Jul 18, Fri"."""
    at = date.end + 1
    if date.year is not None or words.roles[at] is not Role.WEEKDAY or words.words[at + 1].isalnum():
        return date
    return date._replace(end=at + 1, weekday=words.value(at))


def after_abbreviation(words: Words, at: int) -> int:
    """The index after the word at *at* and the full stop that shortens it."""
    stopped = words.words[at + 1] == "." and words.glued(at + 1) and len(words.words[at]) < _LONG_MONTH
    return at + 2 if stopped and words.words[at] not in ("may", "june", "july") else at + 1


def _read_month_first(words: Words, at: int) -> Date | None:
    """As in "December 17, 2024", "Dec. 17", "Dec-17-2024", "December 2024", "Dec 17th, '24"."""
    if words.roles[at] is not Role.MONTH:
        return None
    month, end = words.value(at), after_abbreviation(words, at)
    if words.words[end] == "." and words.glued(end) and words.glued(end + 1) and words.words[end + 1].isdecimal():
        end += 1
    separated = words.skip(end, "/", "-", ",") if words.glued(end) or words.words[end] == "," else end
    start = words.skip(separated, "the")
    day = read_day(words, start)
    in_letters = words.words[start].isalpha()
    if day is not None and not (in_letters and (separated > end or not day[2]) and _counts(words, day[0])):
        return _with_year(words, day[0], month, day[1])
    year = read_any_year(words, separated) or read_any_year(words, words.skip(separated, "of", "in"))
    if year is None:
        year = _short_year(words, separated) if separated == end else None
    return Date(end, None, month) if year is None else Date(year[0], year[1], month)


def _counts(words: Words, at: int) -> bool:
    """Whether a number in words before *at* counts what follows: "In June three men", "until October, one month"."""
    return words.words[at].isalpha() and words.roles[at] in (None, Role.UNIT)


def _with_year(words: Words, at: int, month: int, day: int) -> Date:
    """The date of *day* and *month*, with the year that may stand at *at*."""
    end, year = _year_after(words, at) or (at, None)
    return Date(end, year, month, day, real=valid(year, month, day))


def _year_after(words: Words, at: int) -> tuple[int, int] | None:
    """The year after a day or month: ", 2024", " 2024", "/2024", " of 2024"."""
    if words.glued(at) and words.words[at] in ("/", "-"):
        return read_year(words, at + 1) if words.glued(at + 1) else None
    comma = words.skip(at, ",")
    return read_any_year(words, words.skip(comma, "of", "in"))


def _short_year(words: Words, at: int) -> tuple[int, int] | None:
    """A year of two digits after a month, where they can be no day and count nothing: "Aug 96"."""
    digits = words.words[at]
    if not _two_digits(digits) or int(digits) <= 31 or words.glued(at) or _continued(words, at):
        return None
    after = words.words[at + 1]
    return None if after.isalnum() or after in ("%", "-", "–", "/") else (at + 1, full_year(digits))


def _read_day_first(words: Words, at: int) -> Date | None:
    """As in "17 December 2024", "17th of Dec.", "the seventeenth of December, 2024", "17-Dec-24", "16. Nov. 2016"."""
    day = read_day(words, at)
    if day is None or not alone_before(words, at):
        return None
    after, number, ranked = day
    glue = words.words[after] if words.glued(after) else ""
    after = after + 1 if glue in ("/", "-", ".") else words.skip(after, "of", "day")
    after = words.skip(after, "of")
    if words.roles[after] is not Role.MONTH:
        return None
    month, after = words.value(after), after_abbreviation(words, after)
    if glue in ("/", "-") and words.words[after] == glue and words.glued(after):
        digits = words.words[after + 1]
        if _two_digits(digits) and not _continued(words, after + 1):
            year = full_year(digits)
            return Date(after + 2, year, month, number, real=valid(year, month, number))
    found = _with_year(words, after, month, number)
    if found.year is None:
        short = _short_year(words, after)
        if short is None and ranked and _two_digits(words.words[after]) and words.words[after + 1] in ("", "\n"):
            short = after + 1, full_year(words.words[after])
        if short is not None:
            return Date(short[0], short[1], month, number, real=valid(short[1], month, number))
    return found


def read_numeric(words: Words, at: int) -> Date | None:
    """A date in digits with its year: 2024-12-17, 12/17/2024, 17.12.2024, 17/12/24, 20241217, 2024/12, 12/2024.

    Which of two small numbers is the month is the language's habit (`CalendarWords.month_first`), full stops excepted.
    """
    word = words.words[at]
    if not word.isdecimal() or not alone_before(words, at):
        return None
    start = words.starts[at]
    if len(word) == 8 and (compact := _COMPACT.fullmatch(word)):
        year, month, day = map(int, compact.groups())
        return Date(at + 1, year, month, day) if valid(year, month, day) else None
    match = _NUMERIC.match(words.low, start)
    if match is None:
        return None
    end = words.after(match.end())
    if words.glued(end) and words.words[end][0].isalpha() and match["c"] is None:
        return None
    first, second, third = match["a"], match["b"], match["c"]
    if len(first) == 4 and len(second) <= 2:
        decimal = third is None and match["sep"] == "."
        return None if match["gap"] or decimal else _year_leads(end, first, second, third)
    if third is None:
        return _month_and_year(end, first, second, match["sep"])
    if len(first) > 2 or len(second) > 2 or len(third) not in (2, 4) or (len(third) == 2 and match["sep"] == "."):
        return None
    numbers = int(first), int(second), full_year(third)
    return _year_trails(end, numbers, month_first=words.calendar.month_first and match["sep"] != ".")


def _year_leads(end: int, first: str, second: str, third: str | None) -> Date | None:
    year, month = int(first), int(second)
    if not 1000 <= year < 3000:
        return None
    if third is None:
        return Date(end, year, month) if 1 <= month <= 12 else None
    day = int(third)
    return Date(end, year, month, day) if len(third) <= 2 and valid(year, month, day) else None


def _month_and_year(end: int, first: str, second: str, mark: str) -> Date | None:
    """A month and a year in digits: 09/2012, 11-2016."""
    if len(second) != 4 or len(first) > 2 or mark == ".":
        return None
    month, year = int(first), int(second)
    return Date(end, year, month) if 1 <= month <= 12 and 1900 <= year < 2100 else None


def _year_trails(end: int, numbers: tuple[int, int, int], *, month_first: bool) -> Date | None:
    first, second, year = numbers
    orders = ((first, second), (second, first))
    for month, day in orders if month_first else orders[::-1]:
        if valid(year, month, day):
            return Date(end, year, month, day)
    return None


def alone_before(words: Words, at: int) -> bool:
    """Whether no digit, letter, decimal point or currency sign leads into the number at *at*.

    The second of two short numbers with a hyphen between is alone: "4-22 January", "8-9 a.m.", "2014-2018".
    """
    mark = words.words[at - 1] if at else ""
    if not words.glued(at):
        return mark not in _CURRENCIES
    if mark in ("-", "–"):
        before = words.words[at - 2] if words.glued(at - 1) else ""
        return not before[-1:].isdecimal() or _is_second(words, at, before)
    if mark in ("/", ".", ",", ":"):
        return not (words.glued(at - 1) and words.words[at - 2][-1:].isdecimal())
    return not mark.isalnum() and mark not in ("#", "+", "@") and mark not in _CURRENCIES


def _is_second(words: Words, at: int, before: str) -> bool:
    """Whether the number at *at* ends a stretch that *before* begins, and not a chain as in a telephone number."""
    size = len(words.words[at])
    if words.glued(at - 2) and not words.words[at - 3].isspace() and words.words[at - 3] in ("-", "–", "+", ".", ":"):
        return words.words[at - 3] in (".", ":") and size <= 2
    if words.glued(at + 1) and words.words[at + 1] in ("-", "–"):
        return False
    return words.words[at + 1] == "/" or size == 4 == len(before) or (size <= 2 and len(before) <= 2)


def iso_value(date: Date) -> tuple[str, Precision]:
    """A date with a year, as ISO 8601 cut to what it states."""
    if date.month is None:
        return f"{date.year:04}", Precision.YEAR
    if date.day is None:
        return f"{date.year:04}-{date.month:02}", Precision.MONTH
    return f"{date.year:04}-{date.month:02}-{date.day:02}", Precision.DAY
