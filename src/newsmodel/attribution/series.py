"""Quotations that follow in a series: what is called "a liar", "a bully" and "a narcissist" is called all three."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from newsmodel.attribution.marked import Marked
from newsmodel.attribution.saying import Saying

#: What may stand between the quotations of a series.
_BETWEEN = re.compile(r",? (?:and |or |but |as well as )?(?:as |of |to |for )?(?:an? |the |his |her |its |their )?")
#: Behind one of these inside its marks a quotation is a sentence, and the next one is no part of a series.
_ENDS = frozenset(".?!")


def with_series(sayings: Sequence[Saying], marked: Marked, text: str) -> list[Saying]:
    """*sayings*, each with the quotations that go on with the one it ends in and that nobody else says."""
    taken = sorted(part for saying in sayings for part in saying.contents)
    return [_longer(saying, marked, text, taken) if saying.cue is not None else saying for saying in sayings]


def _longer(saying: Saying, marked: Marked, text: str, taken: Sequence[tuple[int, int]]) -> Saying:
    start, end = saying.contents[-1]
    at, stop = bisect_left(marked.closes, end), end
    if at == len(marked.closes) or marked.closes[at] != end or start >= marked.opens[at]:
        return saying
    while at + 1 < len(marked.opens) and text[stop - 2] not in _ENDS:
        found = _BETWEEN.match(text, stop)
        opened, closed = marked.opens[at + 1], marked.closes[at + 1]
        if found is None or found.end() != opened:
            break
        first = bisect_left(taken, (stop,))
        if first < len(taken) and taken[first][0] < closed:
            break
        at, stop = at + 1, closed
    return saying if stop == end else saying._replace(contents=(*saying.contents[:-1], (start, stop)))
