"""What kind of thing a mention is: a name, a pronoun, a description, several names."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from newsmodel.lexicon import Lexicon
from newsmodel.lexicon._people import Sort
from newsmodel.mentions import Name
from newsmodel.model import SourceKind
from newsmodel.resolution.entities import Range
from newsmodel.text.story import Story


class Phrase(NamedTuple):
    """A mention in tokens ``[first, last)`` of a passage.

    ``name`` is the name it ends in or is apposed to, ``pronoun`` what a pronoun can stand for, ``head`` the last word of a
    description in small letters, ``core`` the characters of the phrase up to the first comma, ``pair`` whether it joins
    names with "and", ``definite`` whether it looks back.
    """

    passage: int
    first: int
    last: int
    name: Name | None
    pronoun: Sort | None
    head: str
    core: Range
    pair: bool
    definite: bool
    holds_name: bool


class Places:
    """Finds the passage, and its names, around an offset."""

    def __init__(self, story: Story, names: list[Name]) -> None:
        self.story = story
        self._starts = [passage.block.start for passage in story.passages]
        self.by_first: dict[int, dict[int, Name]] = {}
        self.by_last: dict[int, dict[int, Name]] = {}
        for name in names:
            firsts = self.by_first.setdefault(name.passage, {})
            for token in range(name.lead, name.first + 1):
                firsts[token] = name
            self.by_last.setdefault(name.passage, {})[name.last] = name

    def passage_of(self, offset: int) -> int:
        """The number of the passage around *offset*."""
        return max(bisect_right(self._starts, offset) - 1, 0)


def read_phrase(mention: Range, places: Places, lexicon: Lexicon) -> Phrase | None:
    """The parts of the noun phrase ``mention``, or None if no token of the story lies in it."""
    number = places.passage_of(mention[0])
    tokens = places.story.passages[number].tokens
    inside = tokens.within(*mention)
    if not inside:
        return None
    first, last = inside.start, inside.stop
    words, people = tokens.words, lexicon.people
    pronouns = dict(people.pronouns)
    lower = words[first].lower()
    if last - first == 1 and lower in pronouns and not (words[first].isupper() and len(lower) > 1):
        return Phrase(
            number, first, last, None, pronouns[lower], lower, mention, pair=False, definite=True, holds_name=False
        )
    firsts = places.by_first.get(number, {})
    stop, end_name, names = first, None, []
    joined = False
    while stop < last:
        name = firsts.get(stop)
        if name is not None and name.first >= stop:
            names.append(name)
            end_name = name if name.last <= last else name._replace(last=last)
            stop = min(name.last, last)
            continue
        word = words[stop]
        low = word.lower()
        if (
            word in ",(—–―:;"
            or (low in lexicon.speech.prepositions and stop > first)
            or low in ("who", "whose", "which", "that")
            and stop > first
        ):
            if word == "," and _goes_on(words, stop, last, firsts):
                joined = True
                stop += 1
                continue
            break
        if low == "and" and stop > first:
            joined = True
        end_name = None
        stop += 1
    head = stop - 1
    while head > first and not words[head][0].isalnum():
        head -= 1
    if words[head].lower() == "s" and head - 2 >= first and words[head - 1] in "'’":
        head -= 2
    apposed = None
    if end_name is None and stop + 1 < last and words[stop] == ",":
        apposed = firsts.get(stop + 1)
    elif end_name is None and stop < last and words[stop] == "—":
        apposed = None
    comma = next((t for t in range(first, last) if words[t] in ",—–;" and t > head), last)
    core = (tokens.starts[first], tokens.ends[comma - 1])
    return Phrase(
        number,
        first,
        last,
        end_name or apposed,
        None,
        words[head].lower(),
        core,
        pair=joined and (len(names) > 1 or end_name is None) and apposed is None,
        definite=lower in ("the", "this", "that", "these", "those", "his", "her", "their", "its"),
        holds_name=bool(names),
    )


def _goes_on(words: list[str], comma: int, last: int, firsts: dict[int, Name]) -> bool:
    """Whether the comma is one of a list of names: "Cruz, Rubio and Bush"."""
    name = firsts.get(comma + 1)
    return (
        name is not None
        and name.last < last
        and words[name.last] in ("and", ",")
        and any(words[t] == "and" and t + 1 in firsts for t in range(name.last, min(last, name.last + 6)))
    )


def kind_of(head: str, lexicon: Lexicon) -> SourceKind:
    """What kind of source a description with this head noun is."""
    people = lexicon.people
    if head in people.groups:
        return SourceKind.GROUP
    if head in people.polls:
        return SourceKind.POLL
    if head in people.roles or head in people.titles:
        return SourceKind.PERSON
    if head in people.organizations:
        return SourceKind.ORGANIZATION
    if head in people.documents:
        return SourceKind.DOCUMENT
    if head in ("this", "that", "these", "it"):
        return SourceKind.UNKNOWN
    if head.endswith("s") and not head.endswith("ss"):
        singular = head[:-1]
        if singular in people.roles:
            return SourceKind.GROUP
        if singular in people.organizations:
            return SourceKind.GROUP
        return SourceKind.GROUP
    return SourceKind.PERSON if head in ("one", "someone", "another", "person") else SourceKind.UNKNOWN
