"""A saying while it is put together, in tokens of one line."""

from __future__ import annotations

from bisect import bisect_right

from newsmodel.attribution.frames import Frame
from newsmodel.attribution.grammar import Line
from newsmodel.attribution.saying import Range
from newsmodel.model import AttributionBasis, QuoteFlag, QuoteKind


class Draft:
    """Contents as token ranges of a line; ``mention`` and ``cue`` override what the frame says."""

    __slots__ = (
        "basis",
        "contents",
        "cue",
        "flags",
        "frame",
        "given",
        "given_cue",
        "kind",
        "mention",
    )

    def __init__(self, contents: list[Range], frame: Frame | None = None) -> None:
        self.contents = contents
        self.frame = frame
        self.mention: Range | None = None
        self.cue: Range | None = None
        self.kind: QuoteKind | None = None
        self.basis: AttributionBasis | None = None
        self.flags: set[QuoteFlag] = set()
        #: The mention in characters, where it stands in another passage.
        self.given: Range | None = None
        self.given_cue: Range | None = None

    def holds(self, line: Line) -> set[int]:
        """The numbers of the quotations inside the contents."""
        found: set[int] = set()
        for start, end in self.contents if line.spans else ():
            number = bisect_right(line.spans, (start, len(line)))
            if number and line.spans[number - 1][1] > start:
                number -= 1
            while number < len(line.spans) and line.spans[number][0] < end:
                found.add(number)
                number += 1
        return found
