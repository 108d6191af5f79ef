"""Numbers of units: "three weeks", "1 month and 21 days", "a couple of years"."""

from __future__ import annotations

from newsmodel.dates import Words, read_small
from newsmodel.lexicon._calendar import Role, Unit

#: Units one after the other, each with how many; None for a number that is not exact.
Lengths = tuple[tuple[Unit, int | None], ...]


def read_count(words: Words, at: int) -> tuple[int, int | None] | None:
    """How many: "3", "three", "twenty-one", "a", "a few", "couple of"; None for a number that is not exact."""
    role = words.roles[at]
    if role is None:
        word = words.words[at]
        if not word.isdecimal() or len(word) > 4 or (words.glued(at + 1) and words.words[at + 1] in ".,%/:"):
            return None
        return at + 1, int(word)
    if role is Role.ARTICLE:
        return read_count(words, at + 1) if words.roles[at + 1] is Role.VAGUE else (at + 1, 1)
    if role is Role.VAGUE:
        exact = words.value(at)
        return words.skip(at + 1, "of") if exact else at + 1, exact or None
    return read_small(words, at)


def read_lengths(words: Words, at: int) -> tuple[int, Lengths] | None:
    """Lengths one after the other: "three weeks", "1 month and 21 days", "a fortnight", "2h"."""
    found: list[tuple[Unit, int | None]] = []
    end = at
    while (count := read_count(words, at)) is not None:
        unit = words.skip(count[0], "-") if words.glued(count[0]) else count[0]
        if words.roles[unit] is not Role.UNIT:
            break
        end = unit + 1
        found.append((Unit(words.value(unit)), count[1]))
        at = words.skip(end, "and", ",")
        if words.roles[at] is Role.ARTICLE:
            break
    return (end, tuple(found)) if found else None
