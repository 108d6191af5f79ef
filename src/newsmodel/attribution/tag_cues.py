"""Which words head a cue: a linear score of each candidate's surroundings."""

from __future__ import annotations

from newsmodel.attribution.features import CLOSING, EDGE_LEFT, EDGE_RIGHT, OPENING, THAT, View

#: Bits of a word's number and of a class in a key; a family is the part above them.
_WORD, _CLASS = 14, 8
_FAMILY = 28
#: How far another likely cue is looked for.
_FAR = 40


def cue_features(seen: View, start: int, end: int, at: int, *, quoted: bool) -> list[int]:
    """The features of the token *at* as the head of a cue, in its sentence ``[start, end)``; *quoted* if that has quotation marks.

    Each is one number: a family in the bits from 28 up, its value below.
    """
    words, classes, steps, marks, capitals = seen.words, seen.classes, seen.steps, seen.marks, seen.capitals
    low, high = at - start, end - at - 1
    word, group, rate = words[at], classes[at], steps[at]
    w1, w2 = (words[at - 1] if low else EDGE_LEFT), (words[at - 2] if low > 1 else EDGE_LEFT)
    w3, w4 = (words[at - 3] if low > 2 else EDGE_LEFT), (words[at - 4] if low > 3 else EDGE_LEFT)
    x1, x2 = (words[at + 1] if high else EDGE_RIGHT), (words[at + 2] if high > 1 else EDGE_RIGHT)
    x3, x4 = (words[at + 3] if high > 2 else EDGE_RIGHT), (words[at + 4] if high > 3 else EDGE_RIGHT)
    b1, b2 = (classes[at - 1] if low else 255), (classes[at - 2] if low > 1 else 255)
    b3, b4 = (classes[at - 3] if low > 2 else 255), (classes[at - 4] if low > 3 else 255)
    a1, a2 = (classes[at + 1] if high else 254), (classes[at + 2] if high > 1 else 254)
    a3, a4 = (classes[at + 3] if high > 2 else 254), (classes[at + 4] if high > 3 else 254)
    mine = word << _WORD
    kind = group << _CLASS
    rates = rate << _CLASS
    left = next((d for d in range(1, min(low, 8) + 1) if marks[at - d] == CLOSING), 9)
    right = next((d for d in range(1, min(high, 8) + 1) if marks[at + d] == OPENING), 9)
    that = next((d for d in range(1, min(high, 6) + 1) if seen.kinds[at + d] == THAT), 0)
    subject = next((d for d in range(1, min(low, 6) + 1) if capitals[at - d] & 1), 0)
    before, after = (
        max(steps[max(start, at - _FAR) : at], default=0),
        max(steps[at + 1 : min(end, at + _FAR)], default=0),
    )
    close_before = max(steps[max(start, at - 3) : at], default=0)
    close_after = max(steps[at + 1 : min(end, at + 4)], default=0)
    values = (
        0, word, group, rate, w1, w2, w3, w4, x1, x2, x3, x4, b1, b2, b3, b4, a1, a2, a3, a4,
        mine | b1, mine | b2, mine | a1, mine | a2, mine | w1, mine | x1,
        rates | b1, rates | b2, rates | b3, rates | b4, rates | a1, rates | a2, rates | a3, rates | a4,
        b2 << _CLASS | b1, a1 << _CLASS | a2, b1 << 16 | kind | a1, a1 << 16 | kind | a2, b2 << 16 | kind | b1,
        x1 << _WORD | x2, w2 << _WORD | w1,
        marks[at], left, right, mine | marks[at], min(left, 5) << 3 | rate, min(right, 5) << 3 | rate,
        quoted << 3 | rate, mine | quoted, that, that << 3 | rate,
        before << 3 | rate, after << 3 | rate, mine | before, mine | after, close_before << 3 | rate,
        close_after << 3 | rate, min(low, 6), min(high, 6), min((end - start) // 5, 8), subject,
        min(subject, 3) << 3 | rate, capitals[at],
    )  # fmt: skip
    return [family << _FAMILY | value for family, value in enumerate(values)]
