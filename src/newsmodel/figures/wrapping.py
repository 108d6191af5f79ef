"""Paragraphs wrapped into lines: there a line break is a space, inside a figure too."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import evolve

from newsmodel.model import Figure
from newsmodel.span import Span

#: How long a line is that was broken because it was full, in characters; shorter ones end where they want to.
_SHORTEST, _LONGEST = 40, 120
#: What begins a line that is no continuation.
_BULLETS = frozenset("•*-–—·|>#")
_PARTS = ("span", "unit", "of", "per", "period", "subject")


def unwrapped(text: str, ranges: Sequence[tuple[int, int]]) -> str:
    """*text* with a space for each break that only wraps a line of the *ranges*; every character at its own offset."""
    breaks = [at for start, end in ranges for at in _breaks(text, start, end)]
    if not breaks:
        return text
    parts, reached = [], 0
    for at in breaks:
        first = at - (text[at - 1] == "\r")
        parts += [text[reached:first], " " * (at + 1 - first)]
        reached = at + 1
    return "".join([*parts, text[reached:]])


def _breaks(text: str, start: int, end: int) -> Iterable[int]:
    line, at = start, text.find("\n", start, end)
    while at >= 0:
        following = text[at + 1 : min(at + 2, end)]
        if _SHORTEST <= at - line <= _LONGEST and following.strip() and following not in _BULLETS:
            yield at
        line, at = at + 1, text.find("\n", at + 1, end)


def rewrapped(figure: Figure, text: str) -> Figure:
    """*figure* with its spans as they stand in *text*."""
    spans = {name: getattr(figure, name, None) for name in _PARTS}
    changed = {
        name: Span.of(text, span.start, span.end)
        for name, span in spans.items()
        if span is not None and span.text != text[span.start : span.end]
    }
    return evolve(figure, **changed) if changed else figure  # type: ignore[arg-type]  # every kind has spans only
