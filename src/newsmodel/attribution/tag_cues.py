"""Which words head a cue: a linear score of each candidate's surroundings, the nearest first."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from newsmodel.attribution.features import CLOSING, EDGE_LEFT, EDGE_RIGHT, OPENING, OUTSIDE, THAT, View
from newsmodel.attribution.tag_accept import ONE
from newsmodel.attribution.tag_rows import FAMILY_BITS, values_by_family

#: The families of both functions differ.
_F = FAMILY_BITS
#: Classes beyond the edges of a sentence.
_BEFORE, _AFTER = 255, 254
_FAMILIES, _CLASSES = 36, 256
#: Log-odds from which a word is tried as head of a cue, in the unit of cue weights.
_PLAUSIBLE = round(-0.8 * ONE)
#: The same for its neighbours alone: less than this the rest of the sentence hardly ever makes good.
_HOPELESS = round(-0.6 * ONE)
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


class CueModel:
    """The weights of `near_features` and `far_features`, by family, added up without building the features first."""

    __slots__ = ("_classes", "_far", "_tables")

    def __init__(self, keys: Sequence[int], weights: Sequence[int]) -> None:
        """*keys* are sorted; each has its weight."""
        columns, left = values_by_family(keys, _FAMILIES), iter(weights)
        self._tables = tuple(dict(zip(values, islice(left, len(values)), strict=True)) for values in columns)
        self._classes = tuple(
            [self._tables[family].get(group, 0) for group in range(_CLASSES)] for family in (1, 7, 8, 9, 10, 20, 21)
        )
        self._far: dict[int, int] = {}

    def heads(self, seen: View) -> list[tuple[int, int]]:
        """Score and token of each word that may well head a cue."""
        found: list[tuple[int, int]] = []
        heads, here, size = seen.heads, 0, len(seen.heads)
        for start, end in seen.sentences:
            quoted = None
            while here < size and heads[here] < end:
                at = heads[here]
                here += 1
                score = self._near(seen, start, end, at)
                if score < _HOPELESS:
                    continue
                if quoted is None:
                    quoted = any(map(OPENING.__le__, seen.marks[start:end]))
                score += self._beyond(seen, start, end, at, quoted=quoted)
                if score > _PLAUSIBLE:
                    found.append((score, at))
        return found

    def _near(self, seen: View, start: int, end: int, at: int) -> int:
        """What `near_features` weigh."""
        words, classes, tables = seen.words, seen.classes, self._tables
        by_group, by_b1, by_b2, by_a1, by_a2, _, _ = self._classes
        low, high = at - start, end - at
        word, group, rate = words[at], classes[at], seen.steps[at]
        w1, b1 = (words[at - 1], classes[at - 1]) if low else (EDGE_LEFT, _BEFORE)
        w2, b2 = (words[at - 2], classes[at - 2]) if low > 1 else (EDGE_LEFT, _BEFORE)
        x1, a1 = (words[at + 1], classes[at + 1]) if high > 1 else (EDGE_RIGHT, _AFTER)
        x2, a2 = (words[at + 2], classes[at + 2]) if high > 2 else (EDGE_RIGHT, _AFTER)
        mine, middle = word << 14, group << 8
        return (
            by_group[group]
            + by_b1[b1]
            + by_b2[b2]
            + by_a1[a1]
            + by_a2[a2]
            + tables[0].get(word, 0)
            + tables[2].get(rate, 0)
            + tables[3].get(w1, 0)
            + tables[4].get(w2, 0)
            + tables[5].get(x1, 0)
            + tables[6].get(x2, 0)
            + tables[11].get(mine | b1, 0)
            + tables[12].get(mine | a1, 0)
            + tables[13].get(mine | w1, 0)
            + tables[14].get(mine | x1, 0)
            + tables[15].get(b2 << 8 | b1, 0)
            + tables[16].get(a1 << 8 | a2, 0)
            + tables[17].get(b1 << 16 | middle | a1, 0)
            + tables[18].get(a1 << 16 | middle | a2, 0)
            + tables[19].get(b2 << 16 | middle | b1, 0)
        )

    def _beyond(self, seen: View, start: int, end: int, at: int, *, quoted: bool) -> int:
        """What `far_features` weigh."""
        if quoted:
            features = far_features(seen, start, end, at, quoted=quoted)
            tables, low = self._tables, (1 << _F) - 1
            return sum(tables[feature >> _F].get(feature & low, 0) for feature in features)
        classes, steps, tables = seen.classes, seen.steps, self._tables
        low, high = at - start, end - at
        word, rate = seen.words[at], steps[at]
        mine = word << 14
        fixed = self._far.get(word)
        if fixed is None:
            fixed = self._far[word] = self._without_marks(mine)
        kinds = seen.kinds[at + 1 : min(end, at + 1 + _THAT)]
        that = kinds.index(THAT) + 1 if THAT in kinds else 0
        before, after = steps[max(start, at - _FAR) : at], steps[at + 1 : min(end, at + _FAR)]
        most_before, most_after = max(before) if before else 0, max(after) if after else 0
        near_before, near_after = max(before[-3:]) if most_before else 0, max(after[:3]) if most_after else 0
        return (
            fixed
            + self._classes[5][classes[at - 3] if low > 2 else _BEFORE]
            + self._classes[6][classes[at + 3] if high > 3 else _AFTER]
            + tables[27].get(that << 3 | rate, 0)
            + tables[28].get(most_before << 3 | rate, 0)
            + tables[29].get(most_after << 3 | rate, 0)
            + tables[30].get(mine | most_before, 0)
            + tables[31].get(mine | most_after, 0)
            + tables[32].get(near_before << 3 | rate, 0)
            + tables[33].get(near_after << 3 | rate, 0)
            + tables[34].get(min(6, low), 0)
            + tables[35].get(min(7, high), 0)
        )

    def _without_marks(self, mine: int) -> int:
        """What it weighs that no quotation mark is near a word, whose number stands in the upper bits of *mine*."""
        tables = self._tables
        weights = tables[22].get(OUTSIDE, 0) + tables[23].get(9, 0) + tables[24].get(9, 0)
        return weights + tables[25].get(mine | OUTSIDE, 0) + tables[26].get(mine, 0)
