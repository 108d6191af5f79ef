"""Whom a pronoun means: people by salience, groups and things by who spoke last, relatives by what stands before."""

from __future__ import annotations

from typing import Protocol

from newsmodel.lexicon._people import Sort
from newsmodel.mentions import ORGANIZATION, PERSON, UNSURE, Name
from newsmodel.model import AttributionBasis
from newsmodel.resolution.antecedents import Antecedents
from newsmodel.resolution.entities import Entity, Range, Roster
from newsmodel.resolution.phrases import Phrase, Places, read_phrase
from newsmodel.text.tokens import Tokens, in_number

#: How many tokens of a paragraph "they" looks back over.
_REACH = 70

Answer = tuple[Entity | None, AttributionBasis]


class Resolves(Protocol):
    """Says whom names and noun phrases mean."""

    def named(self, name: Name) -> Entity | None:
        """Whom a name means."""

    def entity(self, phrase: Phrase, mention: Range) -> Answer:
        """Whom a noun phrase means."""

    def writer(self, where: Range) -> Entity:
        """Whom "I" means outside quotation marks, first met at *where*."""


class Pronouns:
    """Finds whom the pronouns of one article mean."""

    def __init__(self, places: Places, roster: Roster, antecedents: Antecedents, resolver: Resolves) -> None:
        self._story, self._lexicon = places.story, places.story.lexicon
        self._places, self._roster, self._antecedents, self._resolver = places, roster, antecedents, resolver
        self._groups: dict[int, list[int]] = {}

    def read(self, phrase: Phrase, mention: Range) -> Answer:
        """Whom the pronoun *phrase* means, and how it was found."""
        sort, offset = phrase.pronoun, mention[0]
        found: Entity | None = None
        if sort is Sort.HE or sort is Sort.SHE:
            found = self._antecedents.person(offset, phrase.passage, sort)
            if found is not None and found.evidence is None:
                found.evidence = sort
        elif sort is Sort.THEY:
            found = self._several(phrase)
        elif sort is Sort.IT:
            found = self._antecedents.thing(offset, phrase.passage)
        elif sort is Sort.WRITER:
            return self._resolver.writer((offset, offset + len(phrase.head))), AttributionBasis.PRONOUN
        else:
            return self._relative(phrase), AttributionBasis.RELATIVE
        return found, AttributionBasis.PRONOUN if found is not None else AttributionBasis.UNRESOLVED

    def _relative(self, phrase: Phrase) -> Entity | None:
        """Whom "who" means: the noun phrase right before it, or the name that this phrase is apposed to."""
        end = phrase.first
        words = self._story.passages[phrase.passage].tokens.words
        while end > 0 and not words[end - 1][0].isalnum():
            end -= 1
        lasts = self._places.by_last.get(phrase.passage, {})
        name = lasts.get(end)
        if name is not None and phrase.head == "who" and name.sort is ORGANIZATION:
            end = self._before_place(words, name.lead)
        elif name is not None and phrase.head != "who" and name.sort is UNSURE and self._roster.find(name) is None:
            return self._roster.organization(name, name.key)
        elif name is not None:
            return self._resolver.named(name)
        start = self._left_edge(phrase.passage, end)
        if start == end:
            return None
        if start > 1 and words[start - 1] == "," and start - 1 in lasts and lasts[start - 1].sort is PERSON:
            return self._resolver.named(lasts[start - 1])
        return self._at(phrase.passage, start, end)

    def _before_place(self, words: list[str], lead: int) -> int:
        """The end of "a staff member" in "a staff member at the State Department", or where the name ends itself."""
        at = lead - 1 if lead > 0 and words[lead - 1].lower() in self._lexicon.speech.determiners else lead
        return at - 1 if at > 1 and words[at - 1].lower() in self._lexicon.speech.prepositions else lead

    def _left_edge(self, passage: int, end: int) -> int:
        """Where the noun phrase that ends before the token *end* begins, its determiner included."""
        tokens, speech = self._story.passages[passage].tokens, self._lexicon.speech
        words, start = tokens.words, end
        while start > 0 and end - start < 8 and _is_inner(tokens, start - 1):
            low = words[start - 1].lower()
            if low in speech.determiners:
                return start - 1
            if (
                low in speech.prepositions
                or low in speech.conjunctions
                or low in speech.auxiliaries
                or low in speech.subordinators
            ):
                break
            start -= 1
        return start

    def _at(self, passage: int, start: int, end: int) -> Entity | None:
        """The entity of the noun phrase in the tokens ``[start, end)``, if it is no pronoun."""
        tokens = self._story.passages[passage].tokens
        mention = (tokens.starts[start], tokens.ends[end - 1])
        phrase = read_phrase(mention, self._places, self._lexicon)
        return self._resolver.entity(phrase, mention)[0] if phrase is not None and phrase.pronoun is None else None

    def _several(self, phrase: Phrase) -> Entity | None:
        """Whom "they" means: what last spoke, or the last plural noun for people, whichever is nearer."""
        spoken = self._antecedents.several(phrase.core[0], phrase.passage)
        spoke_at = self._antecedents.last_at(spoken, phrase.core[0])
        for passage in range(phrase.passage, max(-1, phrase.passage - 2), -1):
            tokens = self._story.passages[passage].tokens
            last = phrase.first if passage == phrase.passage else len(tokens)
            far = max(0, last - _REACH)
            for token in reversed(self._plurals(passage)):
                if not far <= token < last or self._antecedents.quoted(tokens.starts[token], phrase.core[0]):
                    continue
                if tokens.starts[token] < spoke_at:
                    return spoken
                edge = self._left_edge(passage, token + 1)
                alone = edge == 0 or tokens.words[edge - 1] in ".,;:—"
                if spoken is None or alone or edge in self._openings(passage):
                    return self._at(passage, edge, token + 1)
            if far < last and tokens.starts[far] < spoke_at:
                return spoken
        return spoken

    def _plurals(self, passage: int) -> list[int]:
        """The tokens of a passage that are plural nouns for people, looked up once."""
        found = self._groups.get(passage)
        if found is None:
            groups, words = self._lexicon.people.groups, self._story.passages[passage].tokens.words
            found = self._groups[passage] = [token for token, word in enumerate(words) if word.lower() in groups]
        return found

    def _openings(self, passage: int) -> set[int]:
        """The first tokens of the sentences of a passage."""
        tokens = self._story.passages[passage].tokens
        return {tokens.within(start, end).start for start, end in self._story.passages[passage].sentences}


def _is_inner(tokens: Tokens, at: int) -> bool:
    """Whether the token is a word, or a mark inside one: "12-member", "2,300"."""
    words, starts, ends = tokens.words, tokens.starts, tokens.ends
    if words[at][0].isalnum() or in_number(words, starts, ends, at):
        return True
    joined = words[at] in "-‑" and 0 < at < len(words) - 1
    return joined and starts[at] == ends[at - 1] and ends[at] == starts[at + 1] and words[at - 1][0].isalnum()
