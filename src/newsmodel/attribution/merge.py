"""One answer out of two readers: the rules of grammar and the trained tagger."""

from __future__ import annotations

from newsmodel.attribution.rules import read_by_rules
from newsmodel.attribution.saying import Range, Saying
from newsmodel.attribution.tagger import Tagger
from newsmodel.quotations import Quotation
from newsmodel.text.story import Story


def read_sayings(story: Story, quotations: list[Quotation], tagger: Tagger | None) -> list[Saying]:
    """What rules and *tagger* together find, in reading order; without a tagger what the rules find.

    Rules win where quotation marks tell who speaks; the tagger wins on indirect speech, and its larger content grows the
    content of a fragment in quotation marks that both attribute to the same cue.
    """
    ruled = read_by_rules(story, quotations)
    if tagger is None:
        return ruled
    tagged = tagger.read(story, quotations)
    return merge(ruled, tagged, [(q.start, q.end) for q in quotations if q.depth == 0])


def merge(ruled: list[Saying], tagged: list[Saying], marked: list[Range]) -> list[Saying]:
    """*ruled* and *tagged* without repetitions; ``marked`` are the ranges of the quotations."""
    kept = []
    replaced: set[int] = set()
    for other in tagged:
        rival = next((saying for saying in ruled if _touch(saying.cue, other.cue)), None)
        if rival is not None and not _holds_marks(rival, marked):
            replaced.add(id(rival))
        elif rival is not None:
            continue
        if any(_share(saying, other) and _holds_marks(saying, marked) and _within(other, saying) is False for saying in ruled):
            continue
        kept.append(other)
    kept += [saying for saying in ruled if id(saying) not in replaced]
    return sorted(kept, key=lambda saying: saying.contents)


def _touch(one: Range | None, other: Range | None) -> bool:
    return one is not None and other is not None and one[0] < other[1] and other[0] < one[1]


def _share(one: Saying, other: Saying) -> bool:
    return any(a < d and c < b for a, b in one.contents for c, d in other.contents)


def _within(inner: Saying, outer: Saying) -> bool:
    return all(any(a <= c and d <= b for a, b in outer.contents) for c, d in inner.contents)


def _holds_marks(saying: Saying, marked: list[Range]) -> bool:
    return any(a < d and c < b for a, b in saying.contents for c, d in marked)
