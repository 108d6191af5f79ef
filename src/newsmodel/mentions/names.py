"""What a name is, and the words that say where one begins, ends and what it names."""

from __future__ import annotations

from typing import NamedTuple

from newsmodel.lexicon import Lexicon
from newsmodel.lexicon._people import Sort

PERSON, ORGANIZATION, UNSURE = "person", "organization", "unsure"

JOINTS = frozenset({"of", "for", "and", "the", "on", "to", "in", "&", "at"})
HYPHENS = frozenset({"-", "‑", "–", "'", "’", "&"})


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


class Tables(NamedTuple):
    """The words of a language that names are read by."""

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
    post_nominals: frozenset[str]
    #: Nouns before a name that only a company's name follows, those of them that a sentence may begin with, and nouns
    #: that follow only a company's name.
    trades: frozenset[str]
    makers: frozenset[str]
    of_companies: frozenset[str]
    known: frozenset[str]
    new_places: frozenset[str]
    weekdays: frozenset[str]
    leading: frozenset[str]
    impersonal: frozenset[str]
    clubs: frozenset[str]


def tables_of(lexicon: Lexicon) -> Tables:
    """The tables of *lexicon*."""
    people = lexicon.people
    honorifics = dict(people.honorifics)
    return Tables(
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
        people.post_nominals,
        people.trades - people.roles,
        frozenset(trade for trade in people.trades - people.roles if trade.endswith(("er", "or"))),
        people.of_companies,
        people.known_organizations,
        people.new_places,
        people.weekdays,
        people.leading,
        people.impersonal,
        people.clubs,
    )
