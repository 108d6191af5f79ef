"""Who owns the rights, out of a rights line: "© 2024 Harbour News, a division of Coast Media Inc."."""

from __future__ import annotations

import re
from functools import cache

from newsmodel.lexicon import Lexicon
from newsmodel.lexicon._calendar import Role
from newsmodel.span import Span
from newsmodel.text.blocks._cues import alternation

#: Abbreviations of company forms, whose full stop does not end a name.
_FORMS = r"(?:Co|Corp|Inc|Ltd|Pvt)\."


@cache
def _owner_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """The sign or word, years, and who owns the rights, up to the next clause."""
    words = lexicon.pages
    sign = rf"(?:©|\(c\)|&copy;?|\b{alternation(words.rights_words)}\b)"
    lead = alternation(words.byline_leads)
    now = alternation(form for term in lexicon.calendar.terms if term.role is Role.NOW for form in term.forms)
    return re.compile(
        rf"""
        {sign}[\s:]{{0,4}} (?:{sign}|\b{lead}\b)? [\s:,]{{0,4}}
        (?: (?:19|20)\d\d (?:\s?[-–—]\s?(?:(?:19|20)?\d\d|{now}))? [\s,:|–—-]{{0,4}} )?
        (?: {lead}\s{{1,4}} )?
        (?P<owner> [^\W_] (?:{_FORMS} | [^.,;|©()\r\n] | \.(?!\s|$)){{1,80}} )
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _end_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    ends = alternation(lexicon.pages.rights_ends)
    return re.compile(rf"\s*(?:[-–—]\s*)?\b(?:{ends}|(?:19|20)\d\d)\b.*", re.IGNORECASE)


def find_owner(text: str, start: int, end: int, lexicon: Lexicon) -> Span | None:
    """The name in the first clause after the sign and the years of ``text[start:end]``."""
    if not lexicon.pages.rights_words or (found := _owner_pattern(lexicon).search(text, start, end)) is None:
        return None
    owner = found["owner"]
    cut = _end_pattern(lexicon).search(owner)
    owner = (owner[: cut.start()] if cut else owner).rstrip(" -–—:*&")
    if len(owner) < 2 or not (owner[0].isupper() or owner[0].isdigit()) or not any(map(str.isalpha, owner)):
        return None
    return Span(found.start("owner"), found.start("owner") + len(owner), owner)
