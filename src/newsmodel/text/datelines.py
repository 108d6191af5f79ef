"""The place at the head of a story: "NAIROBI, Kenya (AP) —"."""

from __future__ import annotations

import re

from newsmodel.lexicon._pages import PageWords
from newsmodel.span import Span

_DATELINE = re.compile(
    r"""
    [(]?
    (?! [\w'’.-]+ [ ] (?!(?:of|the|de|la|le|upon|on|and|du|el|al|es)\b) [a-z] )   # a sentence: most are
    (?P<place>
        [A-ZÀ-Þ][\w'’.-]{1,25}+
        (?: [ /] (?:(?:of|the|de|la|le|upon|on|and|du|el|al|es)\ )? [A-ZÀ-Þ][\w'’.-]{1,25}+ (?!\ [0-9]) ){0,4}
        (?: ,\ [A-ZÀ-Þ][\w'’.-]{1,25} (?:\ [A-ZÀ-Þ][\w'’.-]{1,25}){0,2} (?![\w'’.-]|\ [0-9]) ){0,2}
    )
    (?P<day>
        (?: ,?\ | \ [(] )
        (?: [A-Z][a-z]{2,8}\.?\ [0-9]{1,2} | [0-9]{1,2}(?:st|nd|rd|th)?\ [A-Z][a-z]{2,8}\.? )
        (?: ,?\ [0-9]{4} )?
        (?![0-9])
    )?
    [)]?
    (?P<agency> \s?[(] (?=[A-Z/]) [^()]{2,40} [)] | \ ?/[A-Z][^/]{1,30}/ | ,\ [A-Z]{2,8}(?=\ [-–—]) )?
    (?: :?\s?(?P<dash>—|–|--|-|―)(?=\s|$|[“"‘']) | \s(?P<sign>_(?=\s)|[—–―](?=[A-Z])) | (?P<colon>:)(?=\ [A-Z“"‘]) )?
    """,
    re.VERBOSE,
)
_NEXT = re.compile(r"\s*[“\"‘']?[A-ZÀ-Þ0-9$£€]")
_FEWEST_CAPITALS = 4
_LONGEST_PLACE = 40


def _match(text: str, start: int, end: int, words: PageWords) -> re.Match[str] | None:
    found = _DATELINE.match(text, start, min(end, start + 200))
    if found is None or found.lastgroup == "place":
        return None
    place, signed = found["place"], found["agency"] is not None
    first = place.split()[0].strip(",.")
    dated = found["day"] is not None
    if found["colon"] is not None:
        capitals = first.isupper() and (place.isupper() or "," in place) and len(place) >= _FEWEST_CAPITALS
        return found if capitals or signed or place in words.cities else None
    if found["dash"] is None and found["sign"] is None:
        if dated and first.isupper() and not text[found.end() : end].strip():
            return found  # alone on its line
        glued = text[found.end() : found.end() + 1 + dated].strip()[:1].isupper()
        return found if signed and (glued or _is_known(found, words)) and len(place) < _LONGEST_PLACE else None
    if signed or (first.isupper() and len(first) > 2) or place in words.cities:
        return found
    short = place.count(" ") < 3 and found["dash"] != "-"
    return found if short and _follows(found) else None


def _is_known(found: re.Match[str], words: PageWords) -> bool:
    """Whether a place without a dash is in capitals or known to all, an agency is behind it, and a sentence follows."""
    place = found["place"].split(",")[0]
    agency = found["agency"].strip(" (),/").lower()
    return (place.isupper() or place in words.cities) and agency in words.agencies and _follows(found)


def _follows(found: re.Match[str]) -> bool:
    return _NEXT.match(found.string, found.end(), found.endpos) is not None


def has_dateline(text: str, words: PageWords) -> bool:
    """Whether a paragraph begins with its place: in capitals, with a date or an agency, or a city that all know."""
    found = _match(text, 0, len(text), words)
    if found is None:
        return False
    told = found["agency"] is not None or found["day"] is not None
    return told or found["place"] in words.cities or found["place"].split()[0].strip(",.").isupper()


def find_place(text: str, start: int, end: int, words: PageWords) -> tuple[Span, int] | None:
    """The place that ``text[start:end]`` begins with, as written, and where its dateline ends."""
    found = _match(text, start, end, words)
    if found is None:
        return None
    place = found["place"]
    if text[start] == "(" and place.lower() in words.agencies:
        return None  # "(CNN) —" says who wrote it
    before, _, last = place.rpartition(", ")
    if before and last.lower() in words.agencies:
        place = before  # "SYDNEY, AAP -"
    stop = found.start("place") + len(place) - (place[-1] == "." and " " not in place)
    return Span.of(text, found.start("place"), stop), found.end()


def after_dateline(text: str, start: int, end: int, words: PageWords) -> int:
    """Where the sentence of ``text[start:end]`` begins: behind its dateline, or behind who wrote it ("(CNN) —")."""
    found = _match(text, start, end, words)
    return start if found is None or not text[found.end() : end].strip() else found.end()


def is_dateline(text: str, words: PageWords) -> bool:
    """Whether the whole line is a place: "OTTAWA -", "AUBURN, Wash. —", "BAAR, SWITZERLAND", "Oslo, Norway"."""
    found = _DATELINE.match(text)
    if found is None or text[found.end() :].strip():
        return False
    if not words.agencies.isdisjoint(found["place"].lower().split(", ")) and found["dash"] is None:
        return False  # "AFP, STAFF REPORT"
    if found["dash"] is not None or found["sign"] is not None or found["day"] is not None:
        return found["place"].split()[0].strip(",.").isupper()
    return "," in found["place"] and (text.isupper() or found["place"].split(",")[0].title() in words.cities)
