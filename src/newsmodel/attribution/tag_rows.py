"""How the weights of the chain of labels lie in a weight file: all that one value weighs, in one stretch of bytes.

Training weighs single features: a family, a side of the cue, a value. Reading asks for a value everywhere it weighs at
once: a word for the five tokens around it on both sides, a fact about the cue for every step of the distance. The
answer is one lookup and one long integer, because the labels of all these features lie side by side.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise

LABELS = ("K", "SB", "SI", "SE", "CB", "CI", "CE")
#: Bytes of a row of weights: two a label, the small end first, `ROW_ZERO` for no weight.
ROW, ROW_ZERO = 2 * len(LABELS), 128
_NOTHING = ROW_ZERO.to_bytes(2, "little") * len(LABELS)

LEFT, RIGHT = 0, 1
#: A key has a family in the upper half of its 64 bits and a value in the lower.
FAMILY_BITS = 32
#: Families of features: the upper half is ``family * 2 + side``.
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
    return array("Q", keys), b"".join(row for name in keys for row in found[name])


def places(keys: Sequence[int]) -> tuple[dict[int, int], ...]:
    """Where the stretch of each value begins, by kind."""
    found, at = [], 0
    for width, values in zip(WIDTHS, values_by_family(keys, len(WIDTHS)), strict=True):
        after = at + len(values) * width * ROW
        found.append(dict(zip(values, range(at, after, width * ROW), strict=True)))
        at = after
    return tuple(found)


def values_by_family(keys: Sequence[int], families: int) -> list[array[int]]:
    """The values of sorted *keys*, a column for each of the *families*, without a look at each."""
    halves = array("I", array("Q", keys).tobytes())
    values = halves[sys.byteorder == "big" :: 2]
    ends = [0, *(bisect_left(keys, family + 1 << FAMILY_BITS) for family in range(families))]
    return [values[start:end] for start, end in pairwise(ends)]
