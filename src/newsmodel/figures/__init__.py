"""Every figure of a text, in reading order, no two overlapping.

A stretch is scanned once (`scan`) for the marks of numbers and times; without a mark it is left at once. Around the
anchors of times that lie close to each other their words are cut and read (`times`). The numerals at the other marks
get what belongs to them and are joined to ranges (`quantities`, `ranges`); then each finder of `FINDERS` in its turn
says what the quantities of its kinds are, and keeps the characters it claims.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from newsmodel import dates
from newsmodel.figures.ages import find_ages, find_tens
from newsmodel.figures.money import find_money
from newsmodel.figures.ordinals import find_ordinals
from newsmodel.figures.quantity import MEASURE, MONEY, PERCENT, PLAIN, POINTS, RATIO, SCORE, TENS
from newsmodel.figures.ranges import read_quantities
from newsmodel.figures.reading import Reading
from newsmodel.figures.scan import scan
from newsmodel.figures.setting import Setting
from newsmodel.figures.shares import find_fractions, find_multiples
from newsmodel.figures.statistics import find_counts, find_measures, find_percentages, find_ratios, find_scores
from newsmodel.figures.times import find_times
from newsmodel.lexicon import Lexicon
from newsmodel.model import Figure, TimeExpression
from newsmodel.span import Span
from newsmodel.text.wrapping import rewrapped, unwrapped

__all__ = ["FINDERS", "Finder", "Reading", "Setting", "find_figures"]

#: Finds the figures of one kind in one stretch of text.
Finder = Callable[[Reading], Iterable[Figure]]


def _find_times(reading: Reading) -> Iterable[Figure]:
    return find_times(reading.text, reading.low, reading.marks, reading.lexicon, reading.setting)


#: Tried in this order; an earlier finder keeps the characters it claims.
FINDERS: tuple[Finder, ...] = (
    _find_times,  # first: dates keep their digits
    find_money,
    find_percentages,
    find_ages,
    find_tens,
    find_scores,
    find_ratios,
    find_multiples,
    find_measures,
    find_fractions,
    find_ordinals,
    find_counts,  # last: any number left counts something
)

#: The kinds of quantities that these finders read: in a stretch without any of them they need not look. By identity,
#: because what a caller finds with need not be hashable.
_READ: dict[int, frozenset[int]] = {
    id(find_money): frozenset({MONEY}),
    id(find_percentages): frozenset({PERCENT, POINTS}),
    id(find_ages): frozenset({MEASURE, PLAIN}),
    id(find_tens): frozenset({TENS}),
    id(find_scores): frozenset({SCORE}),
    id(find_ratios): frozenset({RATIO}),
    id(find_multiples): frozenset({PLAIN}),
    id(find_measures): frozenset({MEASURE}),
    id(find_fractions): frozenset({PLAIN}),
    id(find_ordinals): frozenset({PLAIN}),
    id(find_counts): frozenset({PLAIN}),
}


def find_figures(
    text: str,
    ranges: Iterable[tuple[int, int]],
    lexicon: Lexicon,
    setting: Setting,
    *,
    taken: Iterable[Span] = (),
    finders: Sequence[Finder] = FINDERS,
) -> tuple[Figure, ...]:
    """The figures inside the *ranges* of *text* (half-open offsets, in order).

    The one overlap policy: finders are tried in order, and a figure that shares a character with one found before it,
    or with a span in *taken* (contacts, in order), is dropped.
    """
    ranges = list(ranges)
    lines = unwrapped(text, ranges)
    low = dates.lowered(lines)
    blocked = [(span.start, span.end) for span in taken]
    found: list[Figure] = []
    for start, end in ranges:
        marks = scan(low, start, end, lexicon)
        if finders is FINDERS and not (marks.numbers or marks.anchors):
            continue
        reading = Reading(lines, low, marks, lexicon=lexicon, setting=setting, build=read_quantities, taken=blocked)
        for finder in finders:
            kinds = _READ.get(id(finder))
            if kinds is not None and kinds.isdisjoint(reading.kinds):
                continue
            claimed = reading.claim(finder(reading))
            reading.times += [figure for figure in claimed if isinstance(figure, TimeExpression)]
            found += claimed
    found.sort(key=lambda figure: figure.span.start)
    return tuple(found) if lines is text else rewrapped(tuple(found), text)
