"""The names in a byline, as written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmodel.lexicon import Lexicon
from newsmodel.lexicon._pages import PageWords
from newsmodel.span import Span
from newsmodel.text.blocks._cues import Cues, cues_of

_EDGE = ' \t\xa0\r\n.,:;-–—>|*()[]{}•·"“”'
_NO_NAME = re.compile(r"[@\d]|https?:|www\.|\bemail\b")
#: An outlet that begins here opens its line, bullets and "By" aside.
_FIRST = 8
_INITIAL = re.compile(r"[A-Z]\.$")
#: Signs before what may be a job, a place or an outlet: what follows them is a person only if it looks like one.
_APART = frozenset(",/|•·(-–—")
_LONGEST_NAME = 5


def find_names(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[tuple[Span, bool]]:
    """The names in ``text[start:end]``, each with whether it is an agency, an outlet or a job and no person."""
    words, named = lexicon.pages, False
    for whole, sign in _parts(text, start, end, cues_of(lexicon)):
        span = _bare_name(text, whole, words)
        key = span.text.lower().rstrip(".")
        if not key or _NO_NAME.search(span.text) or key in words.byline_leads:
            continue
        if named and (sign in words.place_breaks or (sign in _APART and not _is_person(key, words))):
            continue
        name = _without_job(text, span, words)
        if name is span and _is_outlet(key, words):
            yield span, True
            if span.start - start < _FIRST:
                return  # "BBC News, Dundee": what follows an outlet is where it is
        else:
            named = named or " " in name.text
            yield name, False


def _is_outlet(key: str, words: PageWords) -> bool:
    """Whether a name is that of an agency, of an outlet ("Harbour Beacon"), or of a job ("Health Reporter")."""
    parts = key.split()
    job = len(parts) < 3 and parts[-1] in words.author_words
    return job or key in words.agencies or parts[-1] in words.outlet_words


def _is_person(key: str, words: PageWords) -> bool:
    """Whether what follows a name and a comma may be another: two words or more, none of them of a job or an outlet."""
    parts = key.split()
    signs = words.author_words | words.outlet_words
    return 1 < len(parts) <= _LONGEST_NAME and signs.isdisjoint(parts)


def _bare_name(text: str, span: Span, words: PageWords) -> Span:
    """A name without the address behind it, and without the small words that led to what was cut off."""
    parts = span.text.split()
    kept = max(1, next((at for at, part in enumerate(parts) if _NO_NAME.search(part)), len(parts)))
    while kept > 1 and parts[kept - 1].islower() and parts[kept - 1] not in words.author_words:
        kept -= 1
    return span if kept == len(parts) else _first_parts(text, span, parts[:kept])


def _first_parts(text: str, span: Span, parts: list[str]) -> Span:
    end = span.start
    for part in parts:
        end = text.index(part, end) + len(part)
    while end > span.start and text[end - 1] in _EDGE and not _INITIAL.match(text, end - 2, end):
        end -= 1
    return Span.of(text, span.start, end)


def _parts(text: str, start: int, end: int, cues: Cues) -> Iterator[tuple[Span, str]]:
    """What stands between the breaks of a byline, each with the break before it."""
    while start < end and text[start] in _EDGE:
        start += 1
    lead = cues.byline.match(text, start, end)
    at, sign = start if lead is None else lead.end(), ""
    for found in [*cues.name_break.finditer(text, at, end), None]:
        stop = end if found is None else found.start()
        first, last = at, stop
        while first < last and text[first] in _EDGE:
            first += 1
        lead = cues.byline.match(text, first, last)
        first = first if lead is None else lead.end()
        while last > first and text[last - 1] in _EDGE and not _INITIAL.match(text, last - 2, last):
            last -= 1
        if last - first > 1 and text[first].isupper():
            yield Span.of(text, first, last), sign
        if found is not None:
            at, sign = found.end(), found[0].strip().lower()


def _without_job(text: str, span: Span, words: PageWords) -> Span:
    """A name without the agency or the job that a lost line break left behind it."""
    parts = span.text.split()
    kept = 2 if len(parts) > 2 and parts[-1].lower() in words.author_words else len(parts)
    for size in range(min(4, kept - 2), 0, -1):
        if " ".join(parts[-size:]).lower() in words.agencies:
            kept -= size
            break
    return span if kept == len(parts) else _first_parts(text, span, parts[:kept])
