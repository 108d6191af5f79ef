"""Numbers inside time expressions: how many units, which year in words."""

from __future__ import annotations

from newsmodel.dates import Words, read_year
from newsmodel.lexicon._calendar import Role, Unit


def read_count(words: Words, at: int) -> tuple[int, int | None] | None:
    """How many: "3", "three", "twenty-one", "a", "the few", "a couple of"; None for a number that is not exact."""
    role = words.role(at)
    word = words.word(at)
    if word.isdigit():
        if len(word) > 4 or (words.glued(at + 1) and words.word(at + 1) in (".", ",", "%", "/")):
            return None
        return at + 1, int(word)
    if role is Role.ARTICLE:
        more = read_count(words, at + 1) if words.role(at + 1) is Role.VAGUE else None
        return more or (at + 1, 1)
    if role is Role.VAGUE:
        end = at + 1
        if words.value(at) == 2:
            return (end + 1 if words.word(end) == "of" else end), 2
        return end, None
    if role is Role.CARDINAL:
        return read_small(words, at)
    return None


def read_small(words: Words, at: int) -> tuple[int, int] | None:
    """A number below a hundred in words: "seven", "twenty-one", "fifty two"."""
    if words.role(at) is not Role.CARDINAL:
        return None
    value, end = words.value(at), at + 1
    if value >= 20:
        more = end + 1 if words.word(end) == "-" else end
        if words.role(more) is Role.CARDINAL and words.value(more) < 10:
            return more + 1, value + words.value(more)
    return end, value


def read_lengths(words: Words, at: int) -> tuple[int, tuple[tuple[Unit, int | None], ...]] | None:
    """Lengths one after the other: "three weeks", "1 month and 21 days", "a fortnight"."""
    found: list[tuple[Unit, int | None]] = []
    end = at
    while (count := read_count(words, at)) is not None:
        unit_at = count[0] + 1 if words.word(count[0]) == "-" and words.glued(count[0]) else count[0]
        if words.role(unit_at) is not Role.UNIT:
            break
        end = unit_at + 1
        if words.word(end) == "." and words.glued(end) and len(words.words[unit_at]) < 4:
            end += 1
        found.append((Unit(words.value(unit_at)), count[1]))
        at = end + 1 if words.word(end) in ("and", ",") else end
        if words.role(at) is Role.ARTICLE:
            break
    return (end, tuple(found)) if found else None


def read_spelled_year(words: Words, at: int) -> tuple[int, int] | None:
    """A year in words: "nineteen ninety-six", "two thousand and eighteen", "one thousand seven hundred and eighty-nine"."""
    head = read_small(words, at)
    if head is None:
        return None
    end, value = head
    if words.role(end) is Role.THOUSAND and value < 10:
        return _after_thousand(words, end + 1, value * 1000)
    if not 10 <= value <= 21:
        return None
    if words.role(end) is Role.HUNDRED:
        tail = read_small(words, _and(words, end + 1))
        return (end + 1, value * 100) if tail is None else (tail[0], value * 100 + tail[1])
    end = end + 1 if words.word(end) == "-" else end
    tail = read_small(words, end)
    if tail is None or tail[1] < 10:
        return None
    return tail[0], value * 100 + tail[1]


def _after_thousand(words: Words, at: int, value: int) -> tuple[int, int]:
    end = at
    hundreds = read_small(words, at)
    if hundreds is not None and words.role(hundreds[0]) is Role.HUNDRED and hundreds[1] < 10:
        value += hundreds[1] * 100
        end = hundreds[0] + 1
    tail = read_small(words, _and(words, end))
    return (end, value) if tail is None else (tail[0], value + tail[1])


def _and(words: Words, at: int) -> int:
    return at + 1 if words.word(at) == "and" else at


def read_any_year(words: Words, at: int) -> tuple[int, int] | None:
    """A year in digits or in words."""
    return read_year(words, at) or read_spelled_year(words, at)
