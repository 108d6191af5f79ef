"""The place at the head of a story: "NAIROBI, Kenya (AP) —"."""

from __future__ import annotations

import re

from newsmodel.span import Span

_DATELINE = re.compile(
    r"""
    [(]?
    (?P<place>
        [A-ZÀ-Þ][\w'’.-]{1,25}
        (?: [ /] (?:(?:of|the|de|la|le|upon|on|and|du|el|al)\ )? [A-ZÀ-Þ][\w'’.-]{1,25} ){0,4}
        (?: ,\ [A-ZÀ-Þ][\w'’.-]{1,25} (?:\ [A-ZÀ-Þ][\w'’.-]{1,25}){0,2} (?![\w'’.-]|\ [0-9]) ){0,2}
    )
    (?P<day> ,\ [A-Z][a-z]{2,8}\.?\ [0-9]{1,2} (?:,\ [0-9]{4})? )?
    [)]?
    (?P<agency> \s?[(] (?=[A-Z/]) [^()]{2,40} [)] | \ ?/[A-Z][^/]{1,30}/ )?
    (?: :?\s?(?P<dash>—|–|--|-|―)(?=\s|$|[“"‘']) | (?<=[A-Z]{4})(?P<colon>:)(?=\ [A-Z“"‘]) )?
    """,
    re.VERBOSE,
)
_NEXT = re.compile(r"\s*[“\"‘']?[A-ZÀ-Þ0-9$£€]")


def _match(text: str, start: int, end: int) -> re.Match[str] | None:
    found = _DATELINE.match(text, start, min(end, start + 200))
    if found is None:
        return None
    place, first = found["place"], found["place"].split()[0].strip(",.")
    capital = first.isupper() and len(first) > 2
    if found["colon"] is not None:
        return found if place.isupper() or found["agency"] is not None else None
    if found["dash"] is None:
        glued = found["agency"] is not None and text[found.end() : found.end() + 1].isupper()
        return found if glued and len(place) < 40 else None
    if found["agency"] is not None:
        return found
    if capital:
        return found
    short = place.count(" ") < 3 and found["dash"] != "-"
    return found if short and _NEXT.match(text, found.end(), end) else None


def has_dateline(text: str) -> bool:
    """Whether a paragraph begins with its place, in capitals or followed by an agency."""
    found = _match(text, 0, len(text))
    return found is not None and (found["agency"] is not None or found["place"].split()[0].strip(",.").isupper())


def find_place(text: str, start: int, end: int) -> Span | None:
    """The place that ``text[start:end]`` begins with, as written, if it begins as a story does."""
    found = _match(text, start, end)
    return None if found is None else Span(found.start("place"), found.end("place"), found["place"])


def is_dateline(text: str) -> bool:
    """Whether the whole line is a place: "OTTAWA -", "AUBURN, Wash. —", "BAAR, SWITZERLAND"."""
    found = _DATELINE.match(text)
    if found is None or text[found.end() :].strip():
        return False
    if found["dash"] is not None or found["day"] is not None:
        return found["place"].split()[0].strip(",.").isupper()
    return "," in found["place"] and text.isupper()
