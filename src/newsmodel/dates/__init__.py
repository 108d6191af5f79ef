"""Absolute dates and clock times out of text: what bylines, timestamps and copyright lines use, and all times build on.

A stretch of text is first cut into `Words` (lower-cased, with what the calendar says of each); the readers then take an
index into them and give the index after what they read, with its plain values, or None.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newsmodel.dates.clocks import Clock, clock_value, read_clock, read_zone
from newsmodel.dates.days import Date, alone_before, iso_value, read_date, read_day, read_numeric, read_year, valid
from newsmodel.dates.words import Words, lowered
from newsmodel.lexicon import Lexicon
from newsmodel.model import Precision

__all__ = [
    "Clock",
    "Date",
    "Dated",
    "Words",
    "alone_before",
    "clock_value",
    "find_dates",
    "iso_value",
    "lowered",
    "read_clock",
    "read_date",
    "read_day",
    "read_numeric",
    "read_year",
    "read_zone",
    "valid",
]

_ISO = re.compile(
    r"""
    ([12][0-9]{3})-([01]?[0-9])-([0-3]?[0-9])(?![0-9])
    (?: (?:t|[ ])([0-2][0-9]):([0-5][0-9])(?: :([0-5][0-9]) (?:[.,][0-9]{1,9})? )?
        (?: [ ]?(?P<zone>z(?![a-z])|[+-][0-9]{2}:?[0-9]{2}(?![0-9])) )? )?
    """,
    re.VERBOSE,
)


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
    at = 0
    while at < len(words):
        dated = _dated(words, at, found)
        at, date = dated or (at + 1, None)
        if date is not None:
            found.append(date)
    return found


def _dated(words: Words, at: int, found: list[Dated]) -> tuple[int, Dated | None] | None:
    if words.glued(at) and words.words[at][0].isalpha() and words.words[at - 1].isalpha():
        return None
    if iso := _read_iso(words, at):
        return iso
    date = read_date(words, at)
    if date is not None and not date.real:
        return date.end, None
    if date is None or date.year is None:
        year = None if date is not None else read_year(words, at)
        if year is None or not alone_before(words, at):
            return None
        date = Date(year[0], year[1])
    clock = _clock_beside(words, at, date) if date.day is not None else None
    first, last = at, date.end
    value, precision = iso_value(date)
    if clock is not None:
        before, reading, zone = clock
        first, last = min(at, before), max(last, zone)
        value, precision = f"{value}{clock_value(reading)}", Precision.TIME
    if found and words.starts[first] < found[-1].end:
        first = at
    return last, Dated(words.starts[first], words.ends[last - 1], value, precision)


def _read_iso(words: Words, at: int) -> tuple[int, Dated] | None:
    if len(words.words[at]) != 4 or not alone_before(words, at):
        return None
    match = _ISO.match(words.low, words.starts[at])
    if match is None:
        return None
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    if not valid(year, month, day) or match[4] is None or int(match[4]) > 23:
        return None
    value = f"{year:04}-{month:02}-{day:02}T{match[4]}:{match[5]}" + (f":{match[6]}" if match[6] else "")
    zone = match["zone"] or ""
    if zone and zone != "z":
        zone = zone if ":" in zone else f"{zone[:3]}:{zone[3:]}"
    end = words.after(match.end())
    return end, Dated(words.starts[at], match.end(), value + ("+00:00" if zone == "z" else zone), Precision.TIME)


def _clock_beside(words: Words, at: int, date: Date) -> tuple[int, Clock, int] | None:
    """The time of day after or before the date at *at*: its first index, what it says, the index after its zone."""
    after = date.end
    for _ in range(2):
        if words.word(after) in (",", "|", "/", "·", "•", "-", "–", "at", "@", ".", "from"):
            after += 1
    clock = read_clock(words, after)
    if clock is not None and (clock.sure or clock.minute is not None):
        zone = read_zone(words, clock.end)
        return after, clock, zone[0] if zone else clock.end
    for back in range(2, 12):
        before = at - back
        if before < 0:
            break
        clock = read_clock(words, before)
        if clock is None or not clock.sure:
            continue
        zone = read_zone(words, clock.end)
        reached = zone[0] if zone else clock.end
        while reached < at and words.word(reached) in (",", "|", "/", "·", "•", "-", "–", "on"):
            reached += 1
        return (before, clock, date.end) if reached == at else None
    return None
