"""Which words head a cue: a linear score of each candidate's surroundings, the nearest first."""

from __future__ import annotations

from newsmodel.attribution.features import CLOSING, EDGE_LEFT, EDGE_RIGHT, OPENING, THAT, View

#: A key is a family in the bits from 28 up and a value below; the families of both functions differ.
_F = 28
#: Classes beyond the edges of a sentence.
_BEFORE, _AFTER = 255, 254
#: How far another likely cue is looked for, quotation marks, and "that".
_FAR, _MARKS, _THAT = 40, 8, 6


def near_features(seen: View, start: int, end: int, at: int) -> tuple[int, ...]:
    """The features of the token *at* as the head of a cue in its sentence: itself and its neighbours."""
    words, classes = seen.words, seen.classes
    low, high = at - start, end - at
    word, group, rate = words[at], classes[at], seen.steps[at]
    w1, b1 = (words[at - 1], classes[at - 1]) if low else (EDGE_LEFT, _BEFORE)
    w2, b2 = (words[at - 2], classes[at - 2]) if low > 1 else (EDGE_LEFT, _BEFORE)
    x1, a1 = (words[at + 1], classes[at + 1]) if high > 1 else (EDGE_RIGHT, _AFTER)
    x2, a2 = (words[at + 2], classes[at + 2]) if high > 2 else (EDGE_RIGHT, _AFTER)
    mine = word << 14
    return (
        word,
        1 << _F | group,
        2 << _F | rate,
        3 << _F | w1,
        4 << _F | w2,
        5 << _F | x1,
        6 << _F | x2,
        7 << _F | b1,
        8 << _F | b2,
        9 << _F | a1,
        10 << _F | a2,
        11 << _F | mine | b1,
        12 << _F | mine | a1,
        13 << _F | mine | w1,
        14 << _F | mine | x1,
        15 << _F | b2 << 8 | b1,
        16 << _F | a1 << 8 | a2,
        17 << _F | b1 << 16 | group << 8 | a1,
        18 << _F | a1 << 16 | group << 8 | a2,
        19 << _F | b2 << 16 | group << 8 | b1,
    )


def far_features(seen: View, start: int, end: int, at: int, *, quoted: bool) -> tuple[int, ...]:
    """The other features: quotation marks, "that", other likely cues, the place; *quoted* if the sentence has marks."""
    words, classes, steps, marks = seen.words, seen.classes, seen.steps, seen.marks
    low, high = at - start, end - at
    word, rate, mark = words[at], steps[at], marks[at]
    mine = word << 14
    left = right = 9
    if quoted:
        before = marks[max(start, at - _MARKS) : at][::-1]
        after = marks[at + 1 : min(end, at + 1 + _MARKS)]
        left = before.index(CLOSING) + 1 if CLOSING in before else 9
        right = after.index(OPENING) + 1 if OPENING in after else 9
    kinds = seen.kinds[at + 1 : min(end, at + 1 + _THAT)]
    that = kinds.index(THAT) + 1 if THAT in kinds else 0
    cues_before, cues_after = steps[max(start, at - _FAR) : at], steps[at + 1 : min(end, at + _FAR)]
    most_before, most_after = max(cues_before, default=0), max(cues_after, default=0)
    return (
        20 << _F | (classes[at - 3] if low > 2 else _BEFORE),
        21 << _F | (classes[at + 3] if high > 3 else _AFTER),
        22 << _F | mark,
        23 << _F | left,
        24 << _F | right,
        25 << _F | mine | mark,
        26 << _F | mine | quoted,
        27 << _F | that << 3 | rate,
        28 << _F | most_before << 3 | rate,
        29 << _F | most_after << 3 | rate,
        30 << _F | mine | most_before,
        31 << _F | mine | most_after,
        32 << _F | max(cues_before[-3:], default=0) << 3 | rate,
        33 << _F | max(cues_after[:3], default=0) << 3 | rate,
        34 << _F | min(low, 6),
        35 << _F | min(high, 7),
    )
