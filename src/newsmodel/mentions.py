"""Names in the text: people and organisations, as runs of capitalised words."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import NamedTuple

from newsmodel.lexicon import Lexicon
from newsmodel.lexicon._people import Sort
from newsmodel.model import BlockKind
from newsmodel.text.story import Passage, Story

PERSON, ORGANIZATION, UNSURE = "person", "organization", "unsure"

_JOINTS = frozenset({"of", "for", "and", "the", "on", "to", "in", "&", "at"})
_HYPHENS = frozenset({"-", "‑", "–", "'", "’", "&"})
#: Before these a name is a place.
_PLACED = frozenset({"in", "at", "from", "near", "to", "into", "across", "outside", "inside", "around", "through"})
_LONGEST = 14
#: Blocks whose capitals say little, and which name whom the story names.
_HEADS = frozenset({BlockKind.HEADLINE, BlockKind.SUBHEADLINE, BlockKind.HEADING})


class Name(NamedTuple):
    """A name in the tokens ``[first, last)`` of a passage, its titles before it from ``lead``.

    ``sort`` is a guess from the words alone; ``evidence`` what a honorific or given name says for finding antecedents.
    """

    passage: int
    lead: int
    first: int
    last: int
    start: int
    end: int
    words: tuple[str, ...]
    sort: str
    evidence: Sort | None
    opens: bool
    #: The words in small letters, without points, inner initials and "Jr.": what two mentions are compared by.
    key: tuple[str, ...]


class _Opening(NamedTuple):
    """A passage's number, and where its sentences start."""

    passage: int
    starts: frozenset[int]


class _Tables(NamedTuple):
    honorifics: dict[str, Sort | None]
    titles: frozenset[str]
    organizations: frozenset[str]
    particles: frozenset[str]
    generations: frozenset[str]
    not_names: frozenset[str]
    places: frozenset[str]
    demonyms: frozenset[str]
    he: frozenset[str]
    she: frozenset[str]
    short: frozenset[str]
    offices: frozenset[str]
    compounds: frozenset[str]


@cache
def _tables(lexicon: Lexicon) -> _Tables:
    people = lexicon.people
    honorifics = dict(people.honorifics)
    return _Tables(
        honorifics,
        people.titles | people.roles,
        people.organizations,
        people.particles,
        people.generations,
        people.not_names,
        people.places,
        people.demonyms,
        people.given_he,
        people.given_she,
        frozenset(word.lower() for word in people.abbreviations | people.closing_abbreviations) | frozenset(honorifics),
        people.offices,
        people.compounds,
    )


def find_mentions(story: Story) -> list[Name]:
    """Every run of capitalised words of the story that can be a name, in reading order."""
    tables = _tables(story.lexicon)
    found: list[Name] = []
    titled: list[int] = []
    for number, passage in enumerate(story.passages):
        if passage.block.kind in _HEADS or _is_title_case(passage):
            titled.append(number)
        else:
            found += _names_of(number, passage, tables)
    if titled:
        known = _known(found)
        for number in titled:
            found += _known_names(number, story.passages[number], known) or _names_of(
                number, story.passages[number], tables
            )
        found.sort(key=lambda name: name.start)
    return found


def _is_title_case(passage: Passage) -> bool:
    """Whether capitals say nothing here: a headline that gives one to every longer word."""
    if len(passage.tokens) > 45:
        return False
    long = [word for word in passage.tokens.words if len(word) > 3 and word[0].isalpha()]
    return 4 <= len(long) <= 30 and sum(word[0].isupper() for word in long) >= 0.8 * len(long)


def _known(names: list[Name]) -> dict[str, list[Name]]:
    """Names by each word that can begin them in a headline: the first, or a person's last."""
    found: dict[str, list[Name]] = {}
    seen: Counter[tuple[str, ...]] = Counter(name.words for name in names if len(name.words) == 1)
    for name in names:
        if name.sort is not UNSURE or seen[name.words] > 1:
            found.setdefault(name.words[0], []).append(name)
            if name.sort is PERSON and len(name.words) > 1:
                found.setdefault(name.words[-1], []).append(name)
    return found


def _known_names(number: int, passage: Passage, known: dict[str, list[Name]]) -> list[Name]:
    """The names in a headline that the rest of the story knows."""
    tokens = passage.tokens
    found, at = [], 0
    while at < len(tokens):
        best, size = None, 0
        for name in known.get(tokens.words[at], [])[:20]:
            long = len(name.words)
            if long > size and tuple(tokens.words[at : at + long]) == name.words:
                best, size = name, long
            elif size == 0 and name.words[-1] == tokens.words[at]:
                best, size = name, 1
        if best is None:
            at += 1
            continue
        end = at + size
        found.append(
            Name(
                number,
                at,
                at,
                end,
                tokens.starts[at],
                tokens.ends[end - 1],
                tuple(tokens.words[at:end]),
                best.sort,
                best.evidence,
                at == 0,
                best.key if size > 1 else (tokens.words[at].lower(),),
            )
        )
        at = end
    return found


def _names_of(number: int, passage: Passage, tables: _Tables) -> list[Name]:
    words = passage.tokens.words
    opening = _Opening(number, frozenset(start for start, _ in passage.sentences))
    found: list[Name] = []
    stop, size = 0, len(words)
    for at in [token for token, word in enumerate(words) if word[0].isupper()]:
        alone = at + 1 >= size or not words[at + 1][0].isupper()
        if at < stop or (alone and words[at].lower() in tables.not_names and not _is_place(words[at], tables)):
            continue
        stop = _run(passage, at, size, tables)
        name = _named(passage, at, stop, opening, tables)
        if name is not None:
            found.append(name)
    return found


def _run(passage: Passage, at: int, size: int, tables: _Tables) -> int:
    """The token after the run of capitalised words that begins at *at*."""
    words, starts, ends = passage.tokens.words, passage.tokens.starts, passage.tokens.ends
    stop, limit = at + 1, min(size, at + _LONGEST)
    while stop < limit:
        word = words[stop]
        glued = starts[stop] == ends[stop - 1]
        if word[0].isupper():
            stop += 1
        elif word == "." and glued and (len(words[stop - 1]) == 1 or words[stop - 1].lower() in tables.short):
            stop += 1
            if stop >= size or not words[stop][0].isupper():
                break
        elif stop + 1 < limit and _ties_next(passage, stop, tables):
            stop += 2
        elif word in tables.particles and (step := _particles(passage, stop, limit, tables)):
            stop += step
        elif word in _JOINTS and (
            any(words[t].lower() in tables.organizations for t in range(at, stop))
            or (word in ("and", "&") and _names_an_office(words, stop + 1, limit, tables))
        ):
            step = 2 if stop + 1 < limit and words[stop + 1] == "the" else 1
            if (
                stop + step < limit
                and words[stop + step][0].isupper()
                and (
                    word not in ("and", "in", "at", "on", "to")
                    or _of_a_topic(words, at, stop, words[stop + step], tables)
                    or _is_inner(words, stop + step, limit, tables, word)
                )
            ):
                stop += step + 1
            else:
                break
        else:
            break
    return stop


def _ties_next(passage: Passage, at: int, tables: _Tables) -> bool:
    """Whether the token makes one name of the words around it: a hyphen or apostrophe without spaces, "de", "bin"."""
    words, starts, ends = passage.tokens.words, passage.tokens.starts, passage.tokens.ends
    word, capital = words[at], words[at + 1][0].isupper()
    if starts[at] != ends[at - 1]:
        return capital and word.lower() in tables.particles
    if capital:
        return (word in _HYPHENS and starts[at + 1] == ends[at]) or word.lower() in tables.particles
    return word in ("-", "‑") and _is_syllable(words, at, starts, ends, tables.compounds)


def _particles(passage: Passage, at: int, limit: int, tables: _Tables) -> int:
    """How many tokens "von der Heyden" and "al-Rashid" add to a name: small words, a hyphen, a capital; 0 if none."""
    words, starts, ends = passage.tokens.words, passage.tokens.starts, passage.tokens.ends
    stop = at
    while stop < min(limit, at + 3) and words[stop] in tables.particles:
        stop += 1
    if stop < limit and words[stop] in ("-", "‑") and starts[stop] == ends[stop - 1]:
        stop += 1
    return stop + 1 - at if stop < limit and words[stop][0].isupper() else 0


def _of_a_topic(words: list[str], at: int, joint: int, after: str, tables: _Tables) -> bool:
    """Whether "on" goes on with "Commission on Clean Water", where it does not with "Security Council on Friday"."""
    alone = joint - at == 1 + (words[at] == "The")
    return words[joint] == "on" and alone and after.lower() not in tables.not_names


def _names_an_office(words: list[str], at: int, limit: int, tables: _Tables) -> bool:
    """Whether capitals behind "and" end in a word for an organisation: "Citizenship and Immigration Services"."""
    stop = at
    while stop < limit and words[stop][0].isupper():
        stop += 1
    return (
        1 <= stop - at <= 4
        and words[stop - 1].lower() in tables.organizations
        and words[at].lower() not in tables.he | tables.she
    )


def _is_syllable(words: list[str], hyphen: int, starts: list[int], ends: list[int], compounds: frozenset[str]) -> bool:
    """Whether a small letter behind a hyphen goes on with a name ("Ban Ki-moon"), no compound ("Kyiv-based")."""
    after = words[hyphen + 1]
    return (
        starts[hyphen + 1] == ends[hyphen]
        and after.islower()
        and len(after) <= 5
        and after not in compounds
        and not after.endswith(("ed", "ing"))
        and len(words[hyphen - 1]) <= 6
        and hyphen >= 2
        and words[hyphen - 2][0].isupper()
    )


def _is_inner(words: list[str], at: int, limit: int, tables: _Tables, joint: str) -> bool:
    """Whether "Center to End Human Trafficking" goes on: "to" before a capital does, "and" before a common noun."""
    if joint == "to":
        return True
    if joint == "and":
        return words[at].lower() not in tables.he and words[at].lower() not in tables.she and at + 1 < limit
    return False


def _named(passage: Passage, at: int, stop: int, opening: _Opening, tables: _Tables) -> Name | None:
    """The name in the run of capitalised words ``[at, stop)``, its titles and words that are none cut off."""
    tokens = passage.tokens
    words = tokens.words
    office = at >= 2 and words[at - 1] == "of" and words[at - 2].lower() in tables.titles and words[at - 2][0].isupper()
    first = _behind_office(words, at, stop, tables) if office else at
    office = first > at
    if not office:
        first = _behind_others(words, at, stop, tables, opens=tokens.starts[at] in opening.starts)
    lead = at - 2 if office else first
    first, titled, evidence = _behind_titles(words, first, stop, tables)
    last = stop
    while last > first and not words[last - 1][0].isalnum() and not (words[last - 1] == "." and last - first > 1):
        last -= 1
    if last <= first or not any(words[t][0].isupper() for t in range(first, last)):
        return None
    kept = tuple(words[first:last])
    sort = _sort(words, first, kept, tables, titled=titled or office)
    if evidence is None and sort is not ORGANIZATION:
        evidence = _given(kept[0].lower(), tables)
    article = lead == at + 1 and words[at].lower() in ("the", "a", "an")
    opens = tokens.starts[at if article else lead] in opening.starts
    key = _key(kept, tables.generations)
    start, end = tokens.starts[first], tokens.ends[last - 1]
    return Name(opening.passage, lead, first, last, start, end, kept, sort, evidence, opens, key)


def _behind_office(words: list[str], at: int, stop: int, tables: _Tables) -> int:
    """Where the name behind "of State" begins."""
    while at < stop - 1 and words[at].lower() in tables.offices:
        at += 1
    return at


def _behind_others(words: list[str], at: int, stop: int, tables: _Tables, *, opens: bool) -> int:
    """Where the name behind "But", "On Monday" begins."""
    while at < stop and words[at].lower() in tables.not_names and not _is_place(words[at], tables):
        if stop - at > 1 and not opens and words[at].lower() in ("may", "will", "april", "june", "mark", "march"):
            break
        at += 1
    return at


def _is_place(word: str, tables: _Tables) -> bool:
    """Whether capitals make a country of a small word: "US"."""
    return word.isupper() and len(word) > 1 and word.lower() in tables.places


def _behind_titles(words: list[str], first: int, stop: int, tables: _Tables) -> tuple[int, bool, Sort | None]:
    """Where the name behind its titles begins, whether there are any, and what a honorific says."""
    evidence: Sort | None = None
    begin = first
    while first < stop - 1:
        lower = words[first].lower()
        if lower in tables.honorifics:
            evidence = tables.honorifics[lower] or evidence
        elif not (lower in tables.titles and _is_title(words, first, stop, tables)):
            further = _title_ahead(words, first, stop, tables)
            if further is None:
                break
            first = further
            continue
        first += 1
        if first < stop and words[first] == ".":
            first += 1
    return first, first > begin, evidence


def _given(word: str, tables: _Tables) -> Sort | None:
    """What a given name says, if it is one and only men or only women bear it."""
    if word in tables.he and word not in tables.she:
        return Sort.HE
    return Sort.SHE if word in tables.she and word not in tables.he else None


def _joined(words: tuple[str, ...]) -> list[str]:
    """The words in small letters, "O’Neill" as one of them, however its apostrophe is written."""
    found: list[str] = []
    glue = False
    for word in words:
        if word in "'’‘":
            glue = bool(found)
        elif word[0].isalnum():
            if glue and len(found[-1]) <= 2:
                found[-1] += word.lower()
            else:
                found.append(word.lower())
            glue = False
    return found


def _key(kept: tuple[str, ...], generations: frozenset[str]) -> tuple[str, ...]:
    if len(kept) == 1:
        return (kept[0].lower(),)
    words = _joined(kept)
    while len(words) > 1 and words[-1] in generations:
        words.pop()
    return tuple(word for at, word in enumerate(words) if at in (0, len(words) - 1) or len(word) > 1)


def _is_title(words: list[str], at: int, stop: int, tables: _Tables) -> bool:
    return (
        stop - at > 1
        and words[at + 1] not in _HYPHENS
        and not any(
            words[token].lower() in tables.organizations or words[token] in _JOINTS for token in range(at + 1, stop)
        )
    )


def _title_ahead(words: list[str], first: int, stop: int, tables: _Tables) -> int | None:
    """Where the name begins behind "Public Safety Minister" or "Texas Sen.", or None."""
    for token in range(min(stop - 2, first + 6), first, -1):
        lower = words[token].lower()
        if lower in tables.titles and lower not in tables.he | tables.she and words[token][0].isupper():
            after = token + 1
            if after < stop and words[after] == ".":
                after += 1
            rest = range(after, stop)
            if rest and words[after][0].isupper() and not any(words[t].lower() in tables.organizations for t in rest):
                return after
    return None


def _sort(words: list[str], first: int, kept: tuple[str, ...], tables: _Tables, *, titled: bool) -> str:
    lowers = [word.lower() for word in kept if word[0].isalnum()]
    before = words[first - 1].lower() if first > 0 else ""
    if titled or not lowers:
        return PERSON if titled else UNSURE
    given = lowers[0] in tables.he or lowers[0] in tables.she
    if any(lower in tables.organizations for lower in lowers) and not (
        given and len(lowers) == 2 and lowers[1] not in tables.organizations
    ):
        return ORGANIZATION
    if " ".join(lowers) in tables.places or (lowers[-1] in tables.places and len(lowers) <= 2 and not given):
        return ORGANIZATION
    if len(lowers) == 1:
        word = kept[0]
        return ORGANIZATION if len(kept) == 1 and word.isupper() and 2 <= len(word) <= 6 else UNSURE
    if before in ("the", "a", "an") or (len(kept) > 1 and all(len(word) == 1 or word == "." for word in kept)):
        return ORGANIZATION if before == "the" or len(kept) <= 8 else UNSURE
    if given:
        return PERSON
    if before in _PLACED or len(lowers) > 4 or lowers[0] in tables.demonyms or any(word in _JOINTS for word in kept):
        return UNSURE
    return PERSON
