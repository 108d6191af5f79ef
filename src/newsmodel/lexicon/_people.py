"""Shapes of the tables for titles, given names, organisation words, pronouns."""

from __future__ import annotations

from enum import Enum

from attrs import frozen


class Sort(Enum):
    """What a pronoun can stand for; evidence for finding antecedents, never part of a result."""

    HE = "he"
    SHE = "she"
    THEY = "they"
    IT = "it"
    WRITER = "writer"
    WHO = "who"


def words(text: str) -> frozenset[str]:
    """The words of *text*, which are separated by white space.

    >>> sorted(words("one two"))
    ['one', 'two']
    """
    return frozenset(text.split())


@frozen(eq=False, kw_only=True)
class PeopleWords:
    """Words for titles, given names, organisation words, pronouns.

    ``abbreviations`` never end a sentence, ``closing_abbreviations`` may ("Inc.", "p.m."); both without their last
    point. ``numbering`` stands before a number ("No. 5"); ``starters`` begin sentences so often that a capital after
    such a point says nothing else. ``honorifics`` are no part of a name and no role ("Mr."), ``titles`` are roles
    that stand before a name ("President"), ``roles`` nouns for a person's part ("spokesman"), ``groups`` plural nouns
    for people, the others head nouns of that kind of source. ``offices`` are what a title governs ("Secretary of
    State"), ``title_parts`` belong to the title behind them ("Prime Minister"), ``short_titles`` are the other forms
    of a title, ``envoys`` titles that take "to" into the role ("ambassador to Peru"), ``party_tags`` stand for a
    party ("R-Fla."), ``compounds`` follow a hyphen and make no name ("Kyiv-based"), ``companies`` may be left out of
    a name ("Inc."). ``finite`` are verbs where one of the ``objects`` or a name follows, ``intransitive``
    those where a preposition does, ``minded`` what only somebody is ("it is confident"), ``men`` and ``women`` nouns
    that only "he" or only "she" takes up. ``post_nominals`` follow a person's name ("KC"), ``trades`` say before a name
    what sort of company it is ("retailer"), ``of_companies`` are nouns that follow a company's name ("shares"),
    ``known_organizations`` names of one word that everybody knows.
    ``new_places`` follow "New", ``weekdays`` end no name, ``leading`` stand before names at the head of sentences,
    ``impersonal`` words begin or end names that are no person's.
    ``alike_documents`` are the nouns that one document goes by in turn, ``public_bodies`` words in the names of what
    is no company, ``presses`` and ``clubs`` words in the names of newspapers and clubs that may stand for all of the
    name. ``any_organization`` looks back at the last one that it can be, whatever its name.
    ``places`` are countries and the like, which speak for their governments, ``demonyms`` adjectives of nations and
    parties. ``particles`` join names ("de"), ``generations`` follow them ("Jr.").
    """

    abbreviations: frozenset[str] = frozenset()
    closing_abbreviations: frozenset[str] = frozenset()
    numbering: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    pronouns: tuple[tuple[str, Sort], ...] = ()
    honorifics: tuple[tuple[str, Sort | None], ...] = ()
    titles: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    organizations: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()
    polls: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    generations: frozenset[str] = frozenset()
    given_he: frozenset[str] = frozenset()
    given_she: frozenset[str] = frozenset()
    not_names: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    title_parts: frozenset[str] = frozenset()
    short_titles: tuple[tuple[str, tuple[str, ...]], ...] = ()
    envoys: frozenset[str] = frozenset()
    party_tags: frozenset[str] = frozenset()
    compounds: frozenset[str] = frozenset()
    finite: frozenset[str] = frozenset()
    intransitive: frozenset[str] = frozenset()
    minded: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    men: frozenset[str] = frozenset()
    women: frozenset[str] = frozenset()
    post_nominals: frozenset[str] = frozenset()
    trades: frozenset[str] = frozenset()
    of_companies: frozenset[str] = frozenset()
    new_places: frozenset[str] = frozenset()
    weekdays: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()
    impersonal: frozenset[str] = frozenset()
    known_organizations: frozenset[str] = frozenset()
    alike_documents: tuple[frozenset[str], ...] = ()
    public_bodies: frozenset[str] = frozenset()
    presses: frozenset[str] = frozenset()
    clubs: frozenset[str] = frozenset()
    companies: frozenset[str] = frozenset()
    any_organization: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    demonyms: frozenset[str] = frozenset()
