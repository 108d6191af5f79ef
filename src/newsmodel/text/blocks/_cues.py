"""What the words and the shape of one line say, before its neighbours are asked."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from attrs import frozen

from newsmodel.lexicon import Lexicon
from newsmodel.lexicon._calendar import Role
from newsmodel.lexicon._pages import Mark, PageWords
from newsmodel.text.blocks._lines import AROUND, Form, Line

_WORD = re.compile(r"[^\W\d_]+")
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d|\d{1,2} ?[ap]\.?m\b")
_DAY = re.compile(r"\d{4}-\d\d?-\d\d?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}")
_BRACKET = re.compile(r"[(\[]\s*([^()\[\]]{2,120}?)\s*[)\]][\s.|]*$")
_SLASH = re.compile(r"[^\W\d_]\.?\s?[/|]\s?(?:[A-Z]|via\b)")
_REACH = re.compile(r"\S@\S|www\.|https?:|\d{3}[-. )]\s?\d{3,4}|\.com\b|\.org\b|\d{5,}|\[email", re.IGNORECASE)
_DURATION = re.compile(r"\d{1,2}:\d\d(?::\d\d)?(?=\D|$)")
_QUOTES = "\"“‘'«„"
#: A line of more words is not looked up as a title, name or date.
_LONGEST_SHORT = 26


def alternation(words: Iterable[str]) -> str:
    """A pattern that matches any of *words*, the longest first."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(map(re.escape, ordered)) + ")"


@frozen(eq=False)
class Cues:
    """The page words of one language, arranged for looking up."""

    words: PageWords
    wholes: dict[str, Mark]
    openings: dict[str, tuple[tuple[str, ...], tuple[tuple[str, Mark, int], ...]]]
    inside: re.Pattern[str]
    insides: dict[str, tuple[Mark, int]]
    credit: re.Pattern[str]
    litter: re.Pattern[str]
    byline: re.Pattern[str]
    months: frozenset[str]
    stamp: frozenset[str]
    stamp_leads: frozenset[str]


@cache
def cues_of(lexicon: Lexicon) -> Cues:
    """The cues of a language, arranged once."""
    words = lexicon.pages
    buckets: dict[str, list[tuple[str, Mark, int]]] = defaultdict(list)
    for entry in sorted(words.openings, key=lambda entry: -len(entry.phrase)):
        phrase = entry.phrase.lstrip(AROUND)
        buckets[phrase[:2]].append((phrase, entry.mark, entry.longest))
    picture, source = alternation(words.picture_words), alternation(words.picture_sources)
    return Cues(
        words,
        {entry.phrase.strip(AROUND): entry.mark for entry in words.wholes},
        {start: (tuple(phrase for phrase, _, _ in found), tuple(found)) for start, found in buckets.items()},
        re.compile(alternation(entry.phrase for entry in words.insides) if words.insides else "(?!)"),
        {entry.phrase: (entry.mark, entry.longest) for entry in words.insides},
        re.compile(
            rf"""
            \b{picture}s?(?:\ (?:by|credit|courtesy(?:\ of)?|via))?\ ?[:/|]\ ?\S[^.!?]{{0,80}}$   # Photo: Name
            | \b{picture}s?\ (?:by|courtesy\ of|via)\ [^.!?]{{3,80}}$                           # photograph by Name
            | (?:/|\bvia\ |\||,)\ ?{source}(?:\ (?:photo|file|images|pool))?$                     # Name/Agency
            | ^{source}/\S                                                                       # Agency/Name
            """,
            re.VERBOSE | re.IGNORECASE,
        ),
        re.compile(alternation(words.litter) if words.litter else "(?!)", re.IGNORECASE),
        re.compile(
            rf"(?:{alternation(words.byline_leads)})\b\s*:?\s*(?=\S)" if words.byline_leads else "(?!)", re.IGNORECASE
        ),
        _forms(lexicon, Role.MONTH),
        words.stamp_words
        | words.publish_words
        | words.change_words
        | _forms(lexicon, Role.MONTH, Role.WEEKDAY, Role.MERIDIEM)
        | {zone.lower() for zone in lexicon.calendar.zones},
        words.publish_words | words.change_words,
    )


def _forms(lexicon: Lexicon, *roles: Role) -> frozenset[str]:
    return frozenset(form for term in lexicon.calendar.terms if term.role in roles for form in term.forms)


def mark_of(line: Line, cues: Cues) -> Mark | None:
    """What the line says by itself; None leaves it to its neighbours."""
    key = line.key
    whole = cues.wholes.get(key)
    if whole is not None:
        return whole
    if line.form is Form.SYMBOL:
        return Mark.STAMP if _CLOCK.search(line.text) or _DAY.search(line.text) else Mark.CHROME
    found = _opening(line, cues) or _inside(line, cues)
    if found is not None:
        return found
    if _is_credit(line, cues):
        return Mark.CAPTION
    if line.size > _LONGEST_SHORT:
        return None
    return _shape(line, cues)


def _opening(line: Line, cues: Cues) -> Mark | None:
    key = line.key
    bucket = cues.openings.get(key[:2])
    if bucket is None or not key.startswith(bucket[0]):
        return None
    for phrase, mark, longest in bucket[1]:
        if not key.startswith(phrase) or line.size > longest:
            continue
        after = key[len(phrase) : len(phrase) + 1]
        if phrase[-1].isalpha() and after.isalpha():
            continue
        if mark is Mark.CONTACT and not _REACH.search(line.text):
            continue
        if line.text[0] in _QUOTES and mark is not Mark.LINK:
            continue
        return mark
    return None


def _inside(line: Line, cues: Cues) -> Mark | None:
    found = cues.inside.search(line.key)
    if found is None:
        return None
    mark, longest = cues.insides[found[0]]
    return mark if line.size <= longest and line.text[0] not in _QUOTES else None


def _is_credit(line: Line, cues: Cues) -> bool:
    """Whether the line ends as a picture's description does: with who took it."""
    text = line.text
    last = text[-1]
    if last in ")]" or text.endswith((").", "|")):
        bracket = _BRACKET.search(text, max(0, len(text) - 130))
        if bracket is None:
            return False
        inner = bracket[1]
        if bracket.start() == 0:
            return False
        said = {word.lower() for word in _WORD.findall(inner)}
        return bool(_SLASH.search(inner) and inner[0].isupper()) or bool(
            said & cues.words.credit_words and not said & cues.words.stopwords
        )
    if last in '.!?”"’:':
        return False
    return cues.credit.search(text, max(0, len(text) - 130)) is not None


def _shape(line: Line, cues: Cues) -> Mark | None:
    text, key, words = line.text, line.key, cues.words
    said_by = text.lstrip(AROUND)
    byline = cues.byline.match(said_by)
    if byline is not None and line.size <= 20 and is_byline(said_by, byline.end(), cues):
        return Mark.BYLINE
    said = _WORD.findall(key)
    if any(map(str.isdigit, key)) and (found := _stamp(key, said, cues)) is not None:
        return found
    if line.size <= 5 and all(word in words.list_adjectives or word in words.list_nouns for word in key.split()):
        return Mark.LINK_LIST if any(word in words.list_nouns for word in key.split()) else None
    if line.size <= 6 and key in words.agencies:
        return Mark.BYLINE
    if key[0] == "#" or (text[0] == "#" and all(part[0] == "#" for part in text.split())):
        return Mark.MENU
    return None


def _stamp(key: str, said: list[str], cues: Cues) -> Mark | None:
    words = cues.words
    unknown = [word for word in said if word not in cues.stamp]
    dated = _CLOCK.search(key) or _DAY.search(key) or not cues.months.isdisjoint(said)
    if not unknown and dated and "ago" not in said:
        return Mark.STAMP
    if all(word in words.age_words or word in cues.stamp for word in said) and (
        "ago" in said or "read" in said or "duration" in said
    ):
        return Mark.AGE
    if dated and len(unknown) <= 3 and not cues.stamp_leads.isdisjoint(said):
        return Mark.STAMP
    return None


def is_byline(text: str, at: int, cues: Cues) -> bool:
    """Whether what follows "By" in *text* is names: capitals, particles, an outlet, a date."""
    rest = text[at:].strip()
    if not rest or rest[0].isdigit():
        return False
    parts = rest.replace(",", " ").replace("|", " ").split()
    lower = [part for part in parts if part[0].islower() and part not in cues.words.name_particles and "@" not in part]
    capital = sum(part[0].isupper() for part in parts)
    if parts[0].lower().strip(".,") in cues.stamp or parts[0][0].islower():
        return False
    return capital >= 1 and len(lower) <= len(parts) // 4


def is_name(text: str, words: PageWords) -> bool:
    """Whether *text* could be one or more people's names and nothing else."""
    parts = text.replace(",", " ,").split()
    names = [part for part in parts if part.lower() not in words.name_particles and part != ","]
    if not 2 <= len(names) <= 8 or len(parts) > 12:
        return False
    return all(
        part[0].isupper() and part.replace(".", "").replace("'", "").replace("’", "").replace("-", "").isalpha()
        for part in names
    ) and not any(part.lower() in words.stopwords for part in names)


def duration_title(text: str) -> bool:
    """Whether the line begins with a video's length."""
    return _DURATION.match(text) is not None
