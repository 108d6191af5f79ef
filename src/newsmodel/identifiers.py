"""Digits that are a name, not a number: Bill C-70, G20, Interstate 95, 24-7, handles; and what nothing explains."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsmodel.span import Span

_UNEXPLAINED = re.compile(r"[0-9]+|[\"“”„‟«»‹›]|''|``")


def find_unexplained(
    text: str, story: Iterable[tuple[int, int]], known: Iterable[Span], quoted: Iterable[Span]
) -> tuple[Span, ...]:
    """Digit runs and quotation marks inside *story* that lie in no *known* span and beside no *quoted* one."""
    covered = {at for span in known for at in range(span.start, span.end)}
    beside = {at for span in quoted for at in (*range(span.start - 2, span.start), *range(span.end, span.end + 2))}
    return tuple(
        Span.of(text, match.start(), match.end())
        for start, end in story
        for match in _UNEXPLAINED.finditer(text, start, end)
        if match.start() not in covered and (match[0].isdigit() or match.start() not in beside)
    )
