"""Absolute dates and clock times out of text: what bylines, timestamps and copyright lines use, and all times build on.

A stretch of text is first cut into `Words` (lower-cased, with what the calendar says of each); the readers then take an
index into them and give the index after what they read, with its plain values, or None.
"""

from __future__ import annotations

from typing import NamedTuple

from newsmodel.dates.clocks import Clock, clock_value, read_clock, read_moment, read_zone
from newsmodel.dates.days import (
    Date,
    after_abbreviation,
    alone_before,
    iso_value,
    read_any_year,
    read_date,
    read_day,
    read_numeric,
    read_year,
    valid,
)
from newsmodel.dates.numbers import read_small, read_spelled_year
from newsmodel.dates.words import Words, lowered
from newsmodel.lexicon import Lexicon
from newsmodel.model import Precision

__all__ = [
    "Clock",
    "Date",
    "Dated",
    "Words",
    "after_abbreviation",
    "alone_before",
    "clock_value",
    "find_dates",
    "iso_value",
    "lowered",
    "read_any_year",
    "read_clock",
    "read_date",
    "read_day",
    "read_moment",
    "read_numeric",
    "read_small",
    "read_spelled_year",
    "read_year",
    "read_zone",
    "valid",
]

#: Marks that stand between a date and the time of day beside it.
_BETWEEN = frozenset({",", "|", "/", "·", "•", "∙", "-", "–", "—", "at", "@", ".", "from", "on"})


class Dated(NamedTuple):
    """A date in a text: ``text[start:end]``, and ISO 8601 ``value`` cut to ``precision`` (year, month, day or time).

    A time of day ends in its offset from UTC where the text names one zone: ``2024-12-17T16:30-05:00``.
    """

    start: int
    end: int
    value: str
    precision: Precision


def find_dates(text: str, start: int, end: int, lexicon: Lexicon) -> list[Dated]:
    """Every absolute date in ``text[start:end]``, in reading order: years, months, days, and days with a time of day.

    A day without its year is no absolute date and is left out. Nothing is guessed: "12/17" gives nothing.
    """
    words = Words(text, lowered(text), start, end, lexicon.calendar)
    found: list[Dated] = []
    at = first = 0
    while at < len(words):
        end_at, dated = _read(words, at, first)
        if dated is not None:
            found.append(dated)
            first = end_at
        at = end_at
    return found


def _read(words: Words, at: int, first: int) -> tuple[int, Dated | None]:
    """The index to go on from, and the date that begins at *at*; the hours before it may reach back to *first*."""
    if moment := read_moment(words, at):
        return _dated(words, at, *moment)
    date = read_date(words, at)
    if date is not None and not date.real:
        return date.end, None
    if date is None or date.year is None:
        year = read_year(words, at) if date is None and alone_before(words, at) else None
        if year is None:
            return at + 1, None
        date = Date(year[0], year[1])
    clock, at = _clock_beside(words, at, date, first) if date.day is not None else (None, at)
    return _dated(words, at, date, clock)


def _dated(words: Words, at: int, date: Date, clock: Clock | None) -> tuple[int, Dated]:
    value, precision = iso_value(date)
    end = date.end
    if clock is not None:
        value, precision, end = f"{value}{clock_value(clock)}", Precision.TIME, max(end, clock.behind)
    return end, Dated(words.starts[at], words.ends[end - 1], value, precision)


def _clock_beside(words: Words, at: int, date: Date, first: int) -> tuple[Clock | None, int]:
    """The time of day after or before the date at *at*, and the index that the two begin with."""
    after = date.end
    while after < date.end + 2 and words.words[after] in _BETWEEN:
        after += 1
    clock = read_clock(words, after)
    if clock is not None and (clock.sure or clock.minute is not None):
        return clock, at
    for before in range(at - 1, max(first, at - 12) - 1, -1):
        clock = read_clock(words, before)
        if clock is None or not clock.sure or clock.behind > at:
            continue
        reached = clock.behind
        while reached < at and words.words[reached] in _BETWEEN:
            reached += 1
        return (clock, before) if reached == at else (None, at)
    return None, at
