"""The names in a byline, as written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmodel.lexicon import Lexicon
from newsmodel.span import Span
from newsmodel.text.blocks._cues import cues_of

_BREAK = re.compile(
    r"\s*(?:[,;|/•·]|\s[-–—]\s|\band\b|\bAND\b|\bwith\b|\bWITH\b|&|\(|\n|\bfor\b|\bin\b|\bis\b|\bcontributed\b|\breported\b)\s*"
)
_EDGE = " \t\xa0\r\n.,:;-–—>|*()[]{}•·"
_NOT_NAME = re.compile(r"[@\d]|https?:|www\.")


def find_names(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[Span]:
    """The people named in ``text[start:end]``; an outlet or agency only where it stands alone."""
    parts = [span for span in _parts(text, start, end, lexicon) if not _NOT_NAME.search(span.text)]
    agencies = lexicon.pages.agencies
    people = [span for span in parts if span.text.lower() not in agencies]
    for span in people or parts:
        yield _without_agency(text, span, agencies)


def _parts(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[Span]:
    cues = cues_of(lexicon)
    while start < end and text[start] in _EDGE:
        start += 1
    lead = cues.byline.match(text, start, end)
    at = start if lead is None else lead.end()
    for found in [*_BREAK.finditer(text, at, end), None]:
        stop = end if found is None else found.start()
        first, last = at, stop
        while first < last and text[first] in _EDGE:
            first += 1
        while last > first and text[last - 1] in _EDGE:
            last -= 1
        if last > first and text[first].isupper():
            again = cues.byline.match(text, first, last)
            first = first if again is None else again.end()
            if last - first > 1:
                yield Span.of(text, first, last)
        at = stop if found is None else found.end()


def _without_agency(text: str, span: Span, agencies: frozenset[str]) -> Span:
    """ "Tom Davies Associated Press" without the agency that a lost line break left behind the name."""
    words = span.text.split()
    for size in range(min(4, len(words) - 2), 0, -1):
        tail = " ".join(words[-size:]).lower()
        if tail in agencies:
            end = span.end - (len(span.text) - span.text.lower().rfind(words[-size].lower()))
            return Span.of(text, span.start, len(text[:end].rstrip()) if text[:end].rstrip() else end)
    return span
