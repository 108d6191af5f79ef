"""The page words of a language, arranged for looking up."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from attrs import frozen

from newsmodel.lexicon import Lexicon
from newsmodel.lexicon._calendar import Role
from newsmodel.lexicon._pages import Inside, Mark, PageWords
from newsmodel.text.blocks._lines import AROUND, PROSE, Line

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_REACH = re.compile(
    r"\S@\S|www\.|https?:|\d{3}[-. )]\s?\d{3,4}|\b\d\d \d\d \d\d\b|\.com\b|\.org\b|\d{5,}|\[email", re.IGNORECASE
)
_QUOTED = re.compile('[“”"]')
_QUOTES = frozenset("\"“‘'«„")
_NEVER = "(?!)"
_SHARING = (Mark.SHARE, Mark.BUTTON)
#: What may follow a word without a space.
_ENDS = (
    "",
    ".",
    ",",
    ":",
    ";",
    "!",
    "?",
    ")",
    "s",
    "s.",
    "s,",
    "s:",
    "s!",
    "s?",
    ".)",
    "”",
    ".”",
    '"',
    "…",
    "*",
    "'s",
    "’s",
)

#: Openings are filed under so many of their first letters; none is shorter.
FILED = 4

Bucket = tuple[tuple[str, ...], tuple[tuple[str, Mark, int], ...]]


def alternation(words: Iterable[str]) -> str:
    """A pattern that matches any of *words*, the longest first."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(map(re.escape, ordered)) + ")" if ordered else _NEVER


@frozen(eq=False)
class Cues:
    """``openings`` are found by their first letters (`FILED`), ``byline_starts`` by the first two.

    ``stamp`` are all words a date line may hold. A credit has one of ``picture_words``, or of ``source_ends``;
    ``shaping`` as `_shaping` has it.
    ``verbs`` lead to what somebody said, in forms that a sentence about somebody has; ``saying`` are those of them that
    say nothing else.
    """

    words: PageWords
    wholes: dict[str, Mark]
    openings: dict[str, Bucket]
    networks: frozenset[str]
    bar: frozenset[str]
    list_words: frozenset[str]
    months: frozenset[str]
    stamp: frozenset[str]
    stamp_leads: frozenset[str]
    stamp_starts: frozenset[str]
    picture_words: frozenset[str]
    shaping: frozenset[str]
    source_ends: frozenset[str]
    byline: re.Pattern[str]
    saying: frozenset[str]
    verbs: frozenset[str]
    signed: re.Pattern[str]
    name_break: re.Pattern[str]
    pull_quote: re.Pattern[str]
    byline_leads: tuple[str, ...]
    byline_starts: dict[str, tuple[str, ...]]
    anchors: dict[str, tuple[Inside, ...]]
    hints: frozenset[str]
    longest_whole: int
    litter: re.Pattern[str]
    litter_anchors: frozenset[str]


@cache
def cues_of(lexicon: Lexicon) -> Cues:
    """The cues of a language, arranged once."""
    words = lexicon.pages
    months, calendar = _forms(lexicon, Role.MONTH), _forms(lexicon, Role.WEEKDAY, Role.MERIDIEM)
    leads = words.publish_words | words.change_words
    zones = {zone.lower() for zone in lexicon.calendar.zones}
    anchors, wholes = _by_anchor(words), {entry.phrase.strip(AROUND): entry.mark for entry in words.wholes}
    networks = frozenset(entry.phrase for entry in words.wholes if entry.mark in _SHARING and " " not in entry.phrase)
    signs = words.byline_leads | words.byline_labels
    verbs = frozenset(form for cue in lexicon.speech.cues if cue.quotes for form in (cue.third, cue.past))
    return Cues(
        words=words,
        wholes=wholes,
        openings=_buckets(words),
        networks=networks,
        bar=networks | words.bar_words,
        list_words=words.list_adjectives | words.list_nouns,
        months=months,
        stamp=words.stamp_words | leads | months | calendar | zones,
        stamp_leads=leads,
        stamp_starts=leads | months | _forms(lexicon, Role.WEEKDAY),
        picture_words=frozenset(word + end for word in words.picture_words for end in ("", "s")),
        shaping=_shaping(words, networks),
        source_ends=frozenset({_WORD.findall(source)[-1] for source in words.picture_sources}),
        byline=re.compile(
            rf"(?:(?i:{alternation(words.byline_leads)})(?:\b|(?=[A-Z]))\s*+:?|(?i:{alternation(words.byline_labels)})\s*+:)\s*+(?=\S)"
        ),
        saying=words.reporting_words & verbs,
        verbs=verbs,
        signed=re.compile(rf"[.!?][\"”’]? ?(?i:{alternation(words.byline_leads)}) ([^,;:!?]{{3,60}})$"),
        name_break=re.compile(rf"[,;|/•·(\r\n]|\s[-–—]\s|&|\b(?i:{alternation(words.name_breaks)})\b"),
        pull_quote=re.compile(
            rf"[“\"]([^“”\"]{{12,120}}?)[,.?!]?[”\"] {alternation(words.pull_verbs)}\b[^.]{{2,60}}\.?$"
        ),
        byline_leads=tuple(f"{lead} " for lead in sorted(words.byline_leads)),
        byline_starts={sign[:2]: tuple(lead for lead in signs if lead[:2] == sign[:2]) for sign in signs},
        anchors=anchors,
        hints=frozenset(anchors),
        longest_whole=max((len(key.split()) for key in wholes), default=0),
        litter_anchors=frozenset(word for phrase in words.litter for word in _anchors(phrase)),
        litter=re.compile(
            "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in words.litter) or _NEVER, re.IGNORECASE
        ),
    )


def _forms(lexicon: Lexicon, *roles: Role) -> frozenset[str]:
    return frozenset(form for term in lexicon.calendar.terms if term.role in roles for form in term.forms)


def _anchors(phrase: str) -> list[str]:
    """The longest word of a phrase, as it may stand between spaces: a line without any of these does not hold it."""
    words = phrase.split()
    word = max(reversed(words), key=len)
    return [word + end for end in _ENDS] if word == words[-1] else [word]


def _shaping(words: PageWords, networks: frozenset[str]) -> frozenset[str]:
    """Words of which a line has one if its shape makes it a credit, a share bar, a list's heading or a byline."""
    signs = {word for phrase in (*words.byline_leads, *words.agencies) for word in phrase.split()[-1:]}
    return networks | words.platforms | words.list_nouns | words.credit_words | signs | {"by", "via", "courtesy"}


def _by_anchor(words: PageWords) -> dict[str, tuple[Inside, ...]]:
    """The phrases by their anchors. Those of litter, and those that sign off, have no mark of their own."""
    found: dict[str, list[Inside]] = {
        anchor: [] for phrase in (*words.litter, *words.sign_offs) for anchor in _anchors(phrase)
    }
    for entry in words.insides:
        for anchor in _anchors(entry.phrase):
            found.setdefault(anchor, []).append(entry)
    return {anchor: tuple(entries) for anchor, entries in found.items()}


def _buckets(words: PageWords) -> dict[str, Bucket]:
    found: dict[str, list[tuple[str, Mark, int]]] = defaultdict(list)
    for entry in sorted(words.openings, key=lambda entry: -len(entry.phrase)):
        phrase = entry.phrase.lstrip(AROUND)
        found[phrase[:FILED]].append((phrase, entry.mark, entry.longest))
    return {start: (tuple(phrase for phrase, _, _ in entries), tuple(entries)) for start, entries in found.items()}


@cache
def picture_pattern(words: PageWords) -> re.Pattern[str]:
    """How a picture's description ends: "Photo: Name", "photograph by Name"."""
    picture = alternation(words.picture_words)
    return re.compile(
        rf"""
        \b{picture}s?
        (?: (?:\ (?:by|credit|courtesy(?:\ of)?|via))?\ ?[:/|]\ ?\S[^.!?]{{0,80}}$
          | \ (?:by|courtesy\ of|via)\ [^.!?]{{3,80}}$ )
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def source_pattern(words: PageWords) -> re.Pattern[str]:
    """How it ends with whom it is from: "Name/Agency", "Agency/Name", "via Agency"."""
    source = alternation(words.picture_sources)
    return re.compile(
        rf"(?:/|\bvia |\||,) ?{source}(?: (?:photo|file|images|pool))?$|^{source}/[^@\[]{{3,60}}$", re.IGNORECASE
    )


def opening_mark(line: Line, bucket: Bucket) -> Mark | None:
    """What the first words of the line say; *bucket* has the openings with its first letters."""
    key = line.key
    for phrase, mark, longest in bucket[1]:
        if line.size > longest or not key.startswith(phrase):
            continue
        if phrase[-1].isalpha() and key[len(phrase) : len(phrase) + 1].isalpha():
            continue
        if mark is Mark.CONTACT and not _REACH.search(line.text):
            continue
        if line.text[0] in _QUOTES and (mark is not Mark.LINK or line.form is PROSE):
            continue
        return mark
    return None


def inside_mark(line: Line, cues: Cues) -> Mark | None:
    """What a phrase anywhere in the line says."""
    key, hints = line.key, 0
    anchored = cues.hints.intersection(line.parts)
    found = [entry for part in anchored for entry in cues.anchors[part] if entry.phrase in key]
    if len(found) > 1:
        ordered = sorted(anchored, key=line.parts.index)
        found = list({entry.phrase: entry for part in ordered for entry in cues.anchors[part]}.values())
    for entry in found:
        at = key.find(entry.phrase)
        if at < 0 or line.size > entry.longest:
            continue
        end = at + len(entry.phrase)
        if (at > 0 and key[at - 1].isalpha()) or (key[end : end + 1].isalpha() and not key.startswith("s", end)):
            continue
        if entry.mark is Mark.CONTACT and not _REACH.search(line.text):
            continue
        if entry.asks and (_QUOTED.search(line.text) or not (line.size <= 4 or _addresses(line, cues))):
            hints += 1
            if hints < 2 or line.form is PROSE:
                continue
        return entry.mark
    return None


def _addresses(line: Line, cues: Cues) -> bool:
    """Whether the line speaks to the reader; of one that is no sentence, also whether it speaks of its publisher."""
    said = _WORD.findall(line.key)
    publisher = line.form is not PROSE and not cues.words.publisher_words.isdisjoint(said)
    return publisher or not cues.words.reader_words.isdisjoint(said)
