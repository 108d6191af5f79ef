"""How the weights of the chain of labels lie in a weight file: all that one value weighs, in one stretch of bytes.

Training weighs single features: a family, a side of the cue, a value. Reading asks for a value everywhere it weighs at
once: a word for the five tokens around it on both sides, a fact about the cue for every step of the distance. The
answer is one lookup and one long integer, because the labels of all these features lie side by side.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence

LABELS = ("K", "SB", "SI", "SE", "CB", "CI", "CE")
#: Bytes of a row of weights: two a label, the small end first, `ROW_ZERO` for no weight.
ROW, ROW_ZERO = 2 * len(LABELS), 128
_NOTHING = ROW_ZERO.to_bytes(2, "little") * len(LABELS)

LEFT, RIGHT = 0, 1
FAMILY_BITS = 28
#: Families of features; a key is ``(family * 2 + side) << FAMILY_BITS | value``.
WORD, GROUP, BEFORE, AFTER, STEP, CAPITALS, DISTANCES, STATES, CLAUSES = 0, 5, 10, 11, 12, 13, 14, 15, 16
#: Families about the cue itself, each by the step of the distance from it, up to `FAR`: its head, class, neighbours on
#: both sides as words and as classes, and where quotation marks stand to it, alone and by class.
CUE_FACT, CUE_FAMILIES, FAR = 17, 8, 6

#: Kinds of stretches, each with how many rows it has: what goes by word, class, pair of classes, fact about the cue
#: (one kind a family), and what weighs for its own token alone, on either side.
BY_WORD, BY_GROUP, BY_PAIR, BY_FACT = 0, 1, 2, 3
BY_STEP, BY_CAPITALS, BY_DISTANCE, BY_STATE, BY_CLAUSE = range(BY_FACT + CUE_FAMILIES, BY_FACT + CUE_FAMILIES + 5)
WIDTHS = (10, 10, 4, *[2 * FAR] * CUE_FAMILIES, *[2] * 5)
_ALONE = {STEP: BY_STEP, CAPITALS: BY_CAPITALS, DISTANCES: BY_DISTANCE, STATES: BY_STATE, CLAUSES: BY_CLAUSE}

#: What a stretch of each width is above the sum of its weights.
LIFTS = {width: int.from_bytes(_NOTHING * width, "little") for width in WIDTHS}


def key(family: int, side: int, value: int) -> int:
    """The key of a single feature."""
    return (family * 2 + side) << FAMILY_BITS | value


def _place(feature: int) -> tuple[int, int, int]:
    """The kind, value and row of a single feature."""
    value, side = feature & (1 << FAMILY_BITS) - 1, feature >> FAMILY_BITS & 1
    family = feature >> FAMILY_BITS + 1
    if family >= CUE_FACT:
        return BY_FACT + family - CUE_FACT, value >> 3, ((value & 7) - 1) * 2 + side
    if family in _ALONE:
        return _ALONE[family], value, side
    if family in (BEFORE, AFTER):
        return BY_PAIR, value, (family == BEFORE) * 2 + side
    kind = BY_GROUP if family >= GROUP else BY_WORD
    return kind, value, (4 - family % GROUP) * 2 + side


def stretches(features: Iterable[int], rows: bytes) -> tuple[array[int], bytes]:
    """The stretches of single features, each of which has a row in *rows*, with their keys in order."""
    found: dict[int, list[bytes]] = {}
    for number, feature in enumerate(features):
        kind, value, row = _place(feature)
        stretch = found.setdefault(kind << FAMILY_BITS | value, [_NOTHING] * WIDTHS[kind])
        stretch[row] = rows[number * ROW : number * ROW + ROW]
    keys = sorted(found)
    return array("I", keys), b"".join(row for name in keys for row in found[name])


def places(keys: Sequence[int]) -> tuple[dict[int, int], ...]:
    """Where the stretch of each value begins, by kind."""
    found, at, begin = [], 0, 0
    for kind, width in enumerate(WIDTHS):
        first = kind << FAMILY_BITS
        end = bisect_left(keys, first + (1 << FAMILY_BITS), begin)
        after = at + (end - begin) * width * ROW
        values = [name - first for name in keys[begin:end]]
        found.append(dict(zip(values, range(at, after, width * ROW), strict=True)))
        at, begin = after, end
    return tuple(found)
