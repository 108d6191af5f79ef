"""Small numbers and years in words."""

from __future__ import annotations

from newsmodel.dates.words import Words
from newsmodel.lexicon._calendar import Role


def read_small(words: Words, at: int) -> tuple[int, int] | None:
    """A number below a hundred in words: "seven", "twenty-one", "fifty two"; the index after it, and its value."""
    if words.roles[at] is not Role.CARDINAL:
        return None
    value, end = words.value(at), at + 1
    if value >= 20:
        more = words.skip(end, "-")
        if words.roles[more] is Role.CARDINAL and words.value(more) < 10:
            return more + 1, value + words.value(more)
    return end, value


def read_spelled_year(words: Words, at: int) -> tuple[int, int] | None:
    """A year in words: "nineteen ninety-six", "two thousand and ten", "one thousand seven hundred and eighty-nine"."""
    head = read_small(words, at)
    if head is None:
        return None
    end, value = head
    if words.roles[end] is Role.THOUSAND and value < 10:
        return _after_thousand(words, end + 1, value * 1000)
    if not 10 <= value <= 21:
        return None
    if words.roles[end] is Role.HUNDRED:
        tail = read_small(words, words.skip(end + 1, "and"))
        return (end + 1, value * 100) if tail is None else (tail[0], value * 100 + tail[1])
    tail = read_small(words, words.skip(end, "-"))
    return None if tail is None or tail[1] < 10 else (tail[0], value * 100 + tail[1])


def _after_thousand(words: Words, at: int, value: int) -> tuple[int, int]:
    end = at
    hundreds = read_small(words, at)
    if hundreds is not None and words.roles[hundreds[0]] is Role.HUNDRED and hundreds[1] < 10:
        value += hundreds[1] * 100
        end = hundreds[0] + 1
    tail = read_small(words, words.skip(end, "and"))
    return (end, value) if tail is None else (tail[0], value + tail[1])
