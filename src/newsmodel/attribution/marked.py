"""Where quotation marks stand, asked by bisection: what lies in them, what holds some, what begins or ends in them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from newsmodel.attribution.saying import Range, Saying
from newsmodel.quotations import Quotation


class Marked:
    """The ranges of a text that stand in quotation marks, the marks included, in order and apart from one another."""

    __slots__ = ("closes", "opens")

    def __init__(self, ranges: Iterable[Range]) -> None:
        pairs = list(ranges)
        self.opens, self.closes = [start for start, _ in pairs], [end for _, end in pairs]

    @classmethod
    def of(cls, quotations: Iterable[Quotation]) -> Marked:
        """Those of *quotations* that lie in no other."""
        return cls((quotation.start, quotation.end) for quotation in quotations if quotation.depth == 0)

    def in_part(self, part: Range) -> bool:
        """Whether some of *part* stands in marks."""
        return bisect_right(self.closes, part[0]) < bisect_left(self.opens, part[1])

    def in_contents(self, saying: Saying) -> bool:
        """Whether some of what is said stands in marks."""
        return any(map(self.in_part, saying.contents))

    def hold(self, saying: Saying) -> bool:
        """Whether every content lies in one quotation."""
        for start, end in saying.contents:
            at = bisect_right(self.closes, start)
            if at >= len(self.opens) or self.opens[at] > start or self.closes[at] < end:
                return False
        return True

    def whole(self, part: Range) -> Range:
        """*part* with all of every quotation that it begins or ends in."""
        first, last = bisect_right(self.closes, part[0]), bisect_left(self.opens, part[1])
        return part if first >= last else (min(part[0], self.opens[first]), max(part[1], self.closes[last - 1]))
