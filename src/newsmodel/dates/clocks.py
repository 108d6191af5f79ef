"""Times of day in digits, and the zones that follow them."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsmodel.dates.days import Date, alone_before, valid
from newsmodel.dates.words import Words
from newsmodel.lexicon._calendar import Role

_CLOCK = re.compile(
    r"""
    (?P<hour>[0-9]{1,2})
    (?: (?P<mark>[:.h])(?P<minute>[0-5][0-9])(?![0-9]) (?: :(?P<second>[0-5][0-9])(?![0-9]) )? | h(?![a-z0-9]) )?
    (?: [ \u00a0\u202f]? (?P<half>[ap]) (?: \.[ ]?m\b\.? | m(?![a-z0-9]) ) | (?P<short>[ap])(?![a-z0-9]|\.[ ]?m\b) )?
    """,
    re.VERBOSE,
)
_ISO = re.compile(
    r"""
    ([12][0-9]{3})-([01]?[0-9])-([0-3]?[0-9]) [t ] ([0-2][0-9]):([0-5][0-9]) (?: :([0-5][0-9]) (?:[.,][0-9]{1,9})? )?
    (?: [ ]? (z(?![a-z]) | [+-][0-9]{2}:?[0-9]{2}(?![0-9])) )? (?![0-9a-z])
    """,
    re.VERBOSE,
)
_ZONE = re.compile(
    r"""
    [ \u00a0\u202f]? \(? (?: (?:GMT|UTC|gmt|utc)?[ ]?(?P<sign>[+-])(?P<hours>[0-9]{1,2}?):?(?P<minutes>[0-9]{2})?
      | (?P<name>[A-Za-z]{1,5}) ) \)? (?![A-Za-z0-9]|:[0-9])
    """,
    re.VERBOSE,
)
_HOURS = frozenset({"hours", "hrs", "hr", "h"})
#: What announces four digits as a time of day.
_BEFORE_HOURS = frozenset({"at", "by", "until", "till"})
#: The most an offset from UTC is anywhere, in hours.
_FARTHEST = 14


class Clock(NamedTuple):
    """A time of day; ``offset`` is minutes east of UTC, ``behind`` the index after the zone, ``end`` before it.

    ``sure`` is false where only the words around a number can say that it is an hour; ``half`` is true where "a.m." or
    "p.m." says which half of the day.
    """

    end: int
    hour: int
    minute: int | None = None
    second: int | None = None
    offset: int | None = None
    behind: int = 0
    sure: bool = True
    half: bool = False


def read_clock(words: Words, at: int) -> Clock | None:
    """A time of day in digits: "4:30 p.m.", "16:41", "8 am", "08.41 GMT", "19h", "7 o'clock", with its zone."""
    word = words.words[at]
    if len(word) == 4 and word.isdecimal():
        return _read_four_digits(words, at)
    if not 1 <= len(word) <= 2 or not word.isdecimal() or not alone_before(words, at):
        return None
    match = _CLOCK.match(words.low, words.starts[at])
    if match is None:
        return None
    hour, half = int(match["hour"]), match["half"] or match["short"]
    end = words.after(match.end())
    if half is None and words.roles[end] is Role.HOUR:
        end, half = end + 1, "clock"
    if hour > 23 or (half is not None and not 1 <= hour <= 12):
        return None
    if half in ("a", "p"):
        hour = hour % 12 + (12 if half == "p" else 0)
    zone = read_zone(words, end)
    behind, offset = zone or (end, None)
    plain = match.end() == match.end("hour")
    sure = bool(match["half"]) or half == "clock" or match["mark"] == ":" or (zone is not None and not plain)
    minute, second = (None if match[name] is None else int(match[name]) for name in ("minute", "second"))
    return Clock(end, hour, minute, second, offset, behind, sure, half in ("a", "p"))


def _read_four_digits(words: Words, at: int) -> Clock | None:
    """As in "2300 GMT", "0830hrs", "at 1900 hours": four digits that are hours and minutes."""
    word, end = words.words[at], at + 1
    if word[:2] > "23" or word[2:] > "59" or not alone_before(words, at):
        return None
    before = words.words[at - 1]
    if words.words[end] in _HOURS:
        joined = before == "to" and words.words[at - 2] in _HOURS
        if word[0] != "0" and before not in _BEFORE_HOURS and not joined:
            return None
        return Clock(end + 1, int(word[:2]), int(word[2:]), behind=end + 1, half=True)
    zone = None if words.roles[at - 1] is Role.MONTH or before == "," or before.isdecimal() else read_zone(words, end)
    if zone is None or not words.words[end].isalpha():
        return None
    return Clock(end, int(word[:2]), int(word[2:]), offset=zone[1], behind=zone[0])


def read_zone(words: Words, at: int) -> tuple[int, int | None] | None:
    """The zone that begins at *at*: the index behind it, and its minutes east of UTC where the name fixes them."""
    match = _ZONE.match(words.text, words.ends[at - 1])
    if match is None:
        return None
    if match["sign"]:
        hours, minutes = int(match["hours"]), int(match["minutes"] or 0)
        named = match[0].lstrip(" (\u00a0\u202f")[0] in "GUgu"
        if hours > _FARTHEST or minutes > 59 or not (named or match["minutes"] or len(match["hours"]) == 2):
            return None
        return words.after(match.end()), (hours * 60 + minutes) * (-1 if match["sign"] == "-" else 1)
    name = match["name"]
    known = name.upper()
    if known not in words.calendar.zones or (name != known and len(name) != 3):
        return None
    return words.after(match.end()), words.calendar.zones[known]


def read_moment(words: Words, at: int) -> tuple[Date, Clock] | None:
    """A day and time of day as ISO 8601 writes them: "2024-12-17T16:30:00Z", "2024-12-17 16:30"."""
    if len(words.words[at]) != 4 or not words.words[at].isdecimal() or not alone_before(words, at):
        return None
    match = _ISO.match(words.low, words.starts[at])
    if match is None:
        return None
    year, month, day, hour, minute = (int(match[group]) for group in range(1, 6))
    if not valid(year, month, day) or hour > 23:
        return None
    zone, offset = match[7], None
    if zone is not None:
        offset = 0 if zone == "z" else (int(zone[1:3]) * 60 + int(zone[-2:])) * (-1 if zone[0] == "-" else 1)
    end = words.after(match.end())
    second = None if match[6] is None else int(match[6])
    return Date(end, year, month, day), Clock(end, hour, minute, second, offset, end)


def clock_value(clock: Clock) -> str:
    """A time of day as the end of an ISO 8601 value: "T16:30-05:00"."""
    value = f"T{clock.hour:02}:{clock.minute or 0:02}" + (f":{clock.second:02}" if clock.second is not None else "")
    if clock.offset is None:
        return value
    sign = "-" if clock.offset < 0 else "+"
    return f"{value}{sign}{abs(clock.offset) // 60:02}:{abs(clock.offset) % 60:02}"
