"""What every finder of figures is given: one stretch of text, its numbers, and what is known about it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from newsmodel.figures.grammar import Grammar, Numeral, grammar
from newsmodel.figures.numerals import find_numerals
from newsmodel.figures.scan import Marks
from newsmodel.figures.setting import Setting
from newsmodel.figures.vocabulary import Vocabulary, vocabulary
from newsmodel.lexicon import Lexicon
from newsmodel.model import Figure, Precision, TimeExpression, TimeKind

if TYPE_CHECKING:
    from newsmodel.figures.quantity import Quantity

#: No sentence of the news is longer on either side of a figure; texts without marks stay cheap.
_LONG = 500
#: A class comes first so that the engine can skip to it.
_SENTENCE_END = re.compile(r"[.!?\n](?:(?<=[!?\n])|(?=[\"'”’)\]]{0,3}\s+[\"'“‘(\[]?[A-Z0-9]))")


class Reading:
    """The stretch ``text[start:end]`` being read for figures.

    ``low`` is the text in lower case, every character at its own offset; ``taken`` the spans, in order, that earlier
    finders have claimed. ``marks`` are the places around which to look. The numbers are found once and shared:
    `quantities` builds on `numerals`.
    """

    def __init__(
        self,
        text: str,
        low: str,
        marks: Marks,
        *,
        lexicon: Lexicon,
        setting: Setting,
        build: Callable[[Reading], list[Quantity]],
        taken: Sequence[tuple[int, int]] = (),
    ) -> None:
        start, end = marks.start, marks.end
        self.text = text
        self.low = low
        self.start = start
        self.end = end
        self.lexicon = lexicon
        self.setting = setting
        self.marks = marks
        self.grammar: Grammar = grammar(lexicon)
        self.words: Vocabulary = vocabulary(lexicon)
        self.times: list[TimeExpression] = []
        own = taken[bisect_left(taken, (start, start)) : bisect_left(taken, (end, end))]
        self._starts = [first for first, _ in own]
        self._ends = [last for _, last in own]
        self._numerals: list[Numeral] | None = None
        self._build = build
        self._quantities: list[Quantity] | None = None
        self._kinds: frozenset[int] | None = None
        self._stops: list[int] | None = None
        self._time_starts: list[int] = []
        self._frames: list[TimeExpression] = []
        self._framed = 0
        self._by_kinds: dict[tuple[int, ...], list[Quantity]] = {}

    @property
    def numerals(self) -> list[Numeral]:
        """Every number word and digit group that no finder has claimed yet, in order."""
        if self._numerals is None:
            self._numerals = list(find_numerals(self.low, self.marks, self.grammar, self.is_free))
        return self._numerals

    def of_kinds(self, kinds: tuple[int, ...]) -> list[Quantity]:
        """The quantities of *kinds*, in order."""
        if kinds not in self._by_kinds:
            self._by_kinds[kinds] = [quantity for quantity in self.quantities if quantity.kind in kinds]
        return self._by_kinds[kinds]

    @property
    def quantities(self) -> list[Quantity]:
        """The numbers with their currencies and units, and the ranges they make; built when a finder first asks."""
        if self._quantities is None:
            self._quantities = self._build(self)
        return self._quantities

    @property
    def kinds(self) -> frozenset[int]:
        """The kinds of `quantities` there are."""
        if self._kinds is None:
            self._kinds = frozenset([quantity.kind for quantity in self.quantities])
        return self._kinds

    def claim(self, figures: Iterable[Figure]) -> list[Figure]:
        """Those of *figures* that overlap nothing claimed before; they are claimed now."""
        kept: list[Figure] = []
        for figure in figures:
            start, end = figure.span.start, figure.span.end
            if self.start <= start and end <= self.end and self.is_free(start, end):
                at = bisect_right(self._starts, start)
                self._starts.insert(at, start)
                self._ends.insert(at, end)
                kept.append(figure)
        return kept

    def times_within(self, start: int, end: int) -> list[TimeExpression]:
        """The time expressions that begin inside ``[start, end)``, in order."""
        if len(self._time_starts) != len(self.times):
            self._time_starts = [time.span.start for time in self.times]
        return self.times[bisect_left(self._time_starts, start) : bisect_left(self._time_starts, end)]

    @property
    def frames(self) -> list[TimeExpression]:
        """The times long enough to count something in, in order: a single day mostly dates the telling."""
        if self._framed != len(self.times):
            self._framed = len(self.times)
            self._frames = [time for time in self.times if _is_frame(time)]
        return self._frames

    def is_free(self, start: int, end: int) -> bool:
        """Whether no claimed span shares a character with ``[start, end)``."""
        starts = self._starts
        at = bisect_right(starts, start)
        return (at == 0 or self._ends[at - 1] <= start) and (at == len(starts) or end <= starts[at])

    def words_before(self, at: int, most: int = 6) -> list[str]:
        """Up to *most* lower-case words right before *at*, marks still on them."""
        return self.low[max(self.start, at - 14 * most) : at].rsplit(None, most)[-most:]

    def clause_end(self, at: int, most: int = 120) -> int:
        """Where the clause that goes on at *at* ends: before the next mark that ends one."""
        match = _CLAUSE_END.search(self.text, at, min(self.end, at + most))
        return match.start() if match else min(self.end, at + most)

    def sentence(self, at: int) -> tuple[int, int]:
        """The bounds of the sentence around *at*, at most `_LONG` characters on either side."""
        if self._stops is None:
            self._stops = [match.end() for match in _SENTENCE_END.finditer(self.text, self.start, self.end)]
        after = bisect_right(self._stops, at)
        first, last = max(self.start, at - _LONG), min(self.end, at + _LONG)
        if after > 0:
            first = max(first, self._stops[after - 1])
        if after < len(self._stops):
            last = min(last, self._stops[after])
        return first, last


def _is_frame(time: TimeExpression) -> bool:
    return time.kind in (TimeKind.PERIOD, TimeKind.DATE) and time.precision not in (Precision.DAY, Precision.TIME, None)


_CLAUSE_END = re.compile(r"[.!?](?=[\"'”’)\]]*(?:\s|$))|,(?![0-9])|[;:—–\n(“”]| -{1,2} |--")
