"""Whether a cue with what was found around it is a saying at all: a last linear score over the whole."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import mul

#: One, in the units of these facts; scores of cues come in the same unit, those of spans in an eighth of it.
ONE = 256
_SPAN = 8
#: Upper bounds of the steps of a content's length in tokens.
_LENGTHS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 14, 20, 35)
#: Beyond this many tokens a source is far from its cue.
_FAR = 8
FACTS = 19 + len(_LENGTHS) + 1

Part = tuple[int, int]


def accept_facts(
    scores: tuple[int, int, int],
    cue: Part,
    contents: Sequence[Part],
    sources: Sequence[Part],
    *,
    wanted: bool,
    marked: bool,
    closed: bool,
    nested: bool,
    again: bool,
    step: int,
) -> list[int]:
    """What is known of a finding, as whole numbers; parts are ranges of places.

    Args:
        scores: of the cue, and of the spans before and after it.
        cue: the places of the cue.
        contents: the stretches of content, at least one.
        sources: the stretches of source.
        wanted: the source was found only when looked for again.
        marked: the content holds or touches quotation marks.
        closed: a stretch of content ends where a clause may end.
        nested: the cue stands inside the content of a likelier finding.
        again: so does some of the content.
        step: how often the cue's head is a cue.
    """
    size = sum(end - start for start, end in contents)
    before = any(end <= cue[0] for _, end in contents)
    after = any(start >= cue[1] for start, _ in contents)
    gap = min(cue[0] - end if end <= cue[0] else start - cue[1] for start, end in contents)
    far = min((cue[0] - end if end <= cue[0] else start - cue[1] for start, end in sources), default=0)
    lengths = [0] * (len(_LENGTHS) + 1)
    lengths[bisect_left(_LENGTHS, size)] = ONE
    return [
        ONE,
        scores[0],
        scores[1] * _SPAN,
        scores[2] * _SPAN,
        ONE * wanted,
        ONE * (not sources),
        ONE * len(contents),
        ONE * len(sources),
        ONE * min(far, 30) // 10,
        ONE * (far > _FAR),
        ONE * (before and after),
        ONE * (before and not after),
        ONE * marked,
        ONE * closed,
        ONE * nested,
        ONE * again,
        ONE * min(gap, 10) // 5,
        ONE * step // 5,
        ONE * min(size, 60) // 20,
        *lengths,
    ]


def accepted(facts: Sequence[int], weights: Sequence[int]) -> int:
    """The score of a finding: log-odds in units of ``1 / ONE ** 2``, when weights come in units of ``1 / ONE``."""
    return sum(map(mul, facts, weights))
