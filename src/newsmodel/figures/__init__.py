"""Every figure of a text, in reading order, no two overlapping."""

from __future__ import annotations

from collections.abc import Iterable

from newsmodel.figures.setting import Setting
from newsmodel.figures.times import find_times
from newsmodel.lexicon import Lexicon
from newsmodel.model import Figure

__all__ = ["Setting", "find_figures"]


def find_figures(
    text: str, ranges: Iterable[tuple[int, int]], lexicon: Lexicon, setting: Setting
) -> tuple[Figure, ...]:
    """The figures inside the *ranges* of *text* (half-open offsets, in order)."""
    return tuple(time for start, end in ranges for time in find_times(text, start, end, lexicon, setting))
