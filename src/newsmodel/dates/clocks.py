"""Times of day in digits, and the zones that follow them."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsmodel.dates.days import alone_before
from newsmodel.dates.words import Words
from newsmodel.lexicon._calendar import Role

_CLOCK = re.compile(
    r"""
    (?P<h>[0-9]{1,2}) (?: (?P<sep>[:.h])(?P<m>[0-5][0-9])(?![0-9]) (?: :(?P<s>[0-5][0-9])(?![0-9]) )? )?
    (?: [ \u00a0\u202f]? (?P<half>[ap])(?:\.[ ]?m\b\.?|m(?![a-z0-9])) )?
    """,
    re.VERBOSE,
)
_ZONE = re.compile(r"[ \u00a0]?\(?((?:GMT|UTC)?[ ]?[+-][0-9]{1,2}:?(?:[0-9]{2})?|[A-Za-z]{1,5})\)?(?![A-Za-z0-9])")


class Clock(NamedTuple):
    """A time of day; ``offset`` is minutes east of UTC. ``sure`` is false where only a number and its place say so."""

    end: int
    hour: int
    minute: int | None = None
    second: int | None = None
    offset: int | None = None
    sure: bool = True


def read_clock(words: Words, at: int) -> Clock | None:
    """A time of day in digits: "4:30 p.m.", "16:41", "8 am", "08.41 GMT", "7 o'clock"; the zone where one follows.

    A number alone, or with a full stop, is unsure: only the words around it can tell.
    """
    word = words.word(at)
    if not 1 <= len(word) <= 2 or not word.isdigit():
        return None
    match = _CLOCK.match(words.low, words.starts[at])
    if match is None or not alone_before(words, at):
        return None
    hour, half = int(match["h"]), match["half"]
    end = words.after(match.end())
    if half is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    elif words.role(end) is Role.HOUR and hour <= 12:
        end, half = end + 1, "o'clock"
    if hour > 23 or (words.glued(end) and words.word(end) in ("%", "-", ":") and half is None and match["m"] is None):
        return None
    zone = read_zone(words, end)
    sure = half is not None or match["sep"] == ":" or (match["sep"] is not None and zone is not None)
    minute = None if match["m"] is None else int(match["m"])
    second = None if match["s"] is None else int(match["s"])
    return Clock(end, hour, minute, second, None if zone is None else zone[1], sure)


def read_zone(words: Words, at: int) -> tuple[int, int | None] | None:
    """The zone after a time of day: the index behind it, and its minutes east of UTC where the name fixes them."""
    if not 0 < at <= len(words):
        return None
    match = _ZONE.match(words.text, words.ends[at - 1])
    if match is None:
        return None
    name = match[1]
    if name[-1].isdigit():
        digits = re.sub(r"[^0-9]", "", name)
        hours, minutes = (
            (int(digits[:2]), int(digits[2:] or 0)) if len(digits) != 3 else (int(digits[0]), int(digits[1:]))
        )
        if hours > 14 or minutes > 59:
            return None
        return words.after(match.end()), (hours * 60 + minutes) * (-1 if "-" in name else 1)
    known = name.upper()
    if known not in words.calendar.zones or (name != known and len(name) != 3):
        return None
    return words.after(match.end()), words.calendar.zones[known]


def clock_value(clock: Clock) -> str:
    """A time of day as the end of an ISO 8601 value: "T16:30-05:00"."""
    value = f"T{clock.hour:02}:{clock.minute or 0:02}" + (f":{clock.second:02}" if clock.second is not None else "")
    if clock.offset is None:
        return value
    sign = "-" if clock.offset < 0 else "+"
    return f"{value}{sign}{abs(clock.offset) // 60:02}:{abs(clock.offset) % 60:02}"
