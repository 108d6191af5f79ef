"""The people and organisations of an article while their mentions are gathered."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable

from newsmodel.lexicon._people import PeopleWords, Sort
from newsmodel.mentions import ORGANIZATION, PERSON, UNSURE, Name
from newsmodel.model import SourceKind

Range = tuple[int, int]


#: How many surnames of one initial letter are compared with a misspelt one; how many mentions are looked back at.
_MANY, _LATELY = 200, 8
#: What initials leave out.
_SMALL = frozenset({"of", "the", "and", "for", "to", "on", "in"})
#: How many letters make initials of a word that is written like a name: "Sars".
_ACRONYM = 3


class Entity:
    """One real-world source; ``name`` is the fullest form found so far, ``key`` its words in small letters."""

    __slots__ = (
        "affiliation", "affiliation_aliases", "aliases", "alone", "evidence", "full", "head", "key", "kind", "members",
        "mentions", "name", "named", "names", "order", "role",
    )  # fmt: skip

    def __init__(self, kind: SourceKind, name: Range, key: tuple[str, ...], *, named: bool) -> None:
        self.kind, self.name, self.key, self.named = kind, name, key, named
        self.mentions: set[Range] = set()
        self.aliases: list[Range] = []
        self.affiliation_aliases: list[Range] = []
        self.names: list[Name] = []
        #: The people or organisations of a group that "and" joins.
        self.members: tuple[Entity, ...] = ()
        self.evidence: Sort | None = None
        self.role: Range | None = None
        self.affiliation: Range | None = None
        self.head = key[-1] if key else ""
        #: Whether one of its names is a single word, or has a title before it.
        self.alone = False
        self.order = -1
        #: How often the full name occurs.
        self.full = 0


def _one_letter_off(one: str, other: str) -> bool:
    """Whether one letter added, left out or changed turns *one* into *other*; the first letter stands."""
    if one[0] != other[0] or abs(len(one) - len(other)) > 1 or len(other) < 5:
        return False
    at = 0
    while at < min(len(one), len(other)) and one[at] == other[at]:
        at += 1
    return one[at + (len(one) >= len(other)) :] == other[at + (len(other) >= len(one)) :]


class Roster:
    """Every named person and organisation of the article, found by full name, surname, given name or initials."""

    def __init__(self, names: list[Name], words: PeopleWords, presented: Callable[[Name], bool]) -> None:
        self._companies, self._demonyms, self._bodies = words.companies, words.demonyms, words.public_bodies
        self._short = words.presses | words.clubs
        self._names, self._places = words.known_organizations, words.places
        self._people: dict[tuple[str, str], Entity] = {}
        self._surnames: dict[str, list[Entity]] = {}
        self._initial_letters: dict[str, list[str]] = {}
        self._given: dict[str, list[Entity]] = {}
        self._organizations: dict[tuple[str, ...], Entity] = {}
        self._initials: dict[str, Entity] = {}
        self._with: dict[str, list[Entity]] = {}
        #: Organisations of several words that are not yet found by each of them: few articles ask.
        self._long: list[Entity] = []
        self._parties: dict[str, list[Entity]] = {}
        self._parts: dict[tuple[str, ...], Entity] = {}
        self._tails: dict[tuple[str, ...], Entity] = {}
        self._single: dict[str, Entity] = {}
        self._starts: list[int] = []
        self.occurrences: list[tuple[Name, Entity]] = []
        #: Names of several words that are organisations where the words around them tell.
        self._told = {name.key for name in names if name.sort == ORGANIZATION and len(name.key) > 1}
        self._nicknames = self._find_nicknames(names, words)
        sure = [name for name in names if name.sort != UNSURE]
        for name in sorted(sure, key=lambda name: name.start - name.end):
            self._introduce(name)
        self._introduce_given(names, presented)
        self._find_all(names)

    @staticmethod
    def _find_nicknames(names: list[Name], words: PeopleWords) -> set[tuple[str, ...]]:
        """Names like "Crooked Ada Diaz" where the article has "Ada Diaz" too."""
        long = [name.key for name in names if len(name.key) > 2 and name.sort == PERSON and name.evidence is None]
        if not long:
            return set()
        people = {name.key for name in names if name.sort == PERSON and len(name.key[0]) > 3}
        known = {key for key in people if key[0] in words.given_he or key[0] in words.given_she}
        return {key for key in long if key[1:] in known}

    def _introduce_given(self, names: list[Name], presented: Callable[[Name], bool]) -> None:
        """Makes people of given names that stand alone again and again, or are presented: "his wife, Ada"."""
        lone = [n for n in names if n.evidence is not None and n.sort == UNSURE and len(n.words) == 1]
        again = Counter(name.words for name in lone)
        for name in lone:
            if (again[name.words] > 1 or presented(name)) and self.find(name) is None:
                self.single(name, name.words[0].lower()).evidence = name.evidence

    def _find_all(self, names: list[Name]) -> None:
        """Gives every name to whom it means: the same wherever it stands, but for what several people share."""
        meant: dict[tuple[tuple[str, ...], str], Entity | None] = {}
        for name in names:
            kind = (name.key, name.sort)
            if kind in meant:
                entity = meant[kind]
            else:
                entity = self.find(name)
                if "." not in name.words and not self._is_shared(name.key):
                    meant[kind] = entity
            if entity is not None:
                entity.names.append(name)
                entity.alone = entity.alone or name.first > name.lead or len(name.words) == 1
                if entity.evidence is None and name.first > name.lead:
                    entity.evidence = name.evidence
                self.occurrences.append((name, entity))
                self._starts.append(name.start)

    def _is_shared(self, key: tuple[str, ...]) -> bool:
        """Whether several people have that surname, or none has and several that given name."""
        if len(key) != 1:
            return False
        people = self._surnames.get(key[0]) or self._given.get(key[0])
        return people is not None and len(people) > 1

    def _introduce(self, name: Name) -> None:
        key = name.key
        if name.sort == PERSON and key in self._told and name.evidence is None and name.first == name.lead:
            self.organization(name, key)
        elif name.sort == PERSON and len(key) > 1 and key not in self._tails and key not in self._nicknames:
            entity = self._people.get((key[0], key[-1]))
            if entity is None:
                entity = Entity(SourceKind.PERSON, (name.start, name.end), key, named=True)
                self._people[key[0], key[-1]] = entity
                if key[-1] not in self._surnames:
                    self._initial_letters.setdefault(key[-1][0], []).append(key[-1])
                self._surnames.setdefault(key[-1], []).append(entity)
                for at in range(1, len(key) - 1):
                    self._tails.setdefault(key[at:], entity)
                self._given.setdefault(key[0], []).append(entity)
            entity.full += 1
            entity.evidence = entity.evidence or name.evidence
        elif name.sort == ORGANIZATION:
            self.organization(name, key)

    def organization(self, name: Name, key: tuple[str, ...]) -> Entity:
        """The organisation of that name, new if need be."""
        entity = self._organizations.get(key) or self._parts.get(key)
        if entity is None:
            if len(key) == 1 and key[0] in self._initials:
                return self._initials[key[0]]
            party = len(key) > 1 and key[-1].endswith("s") and key[-1][:-1] in self._demonyms
            kind = SourceKind.GROUP if party else SourceKind.ORGANIZATION
            entity = Entity(kind, (name.start, name.end), key, named=not party)
            self._organizations[key] = entity
            if party and any(word in self._bodies for word in key):
                self._parties.setdefault(key[-1], []).append(entity)
            if len(key) > 1:
                self._introduce_parts(entity, name, party=party)
        return entity

    def _introduce_parts(self, entity: Entity, name: Name, *, party: bool) -> None:
        """Makes an organisation of several words known by its shorter forms and initials."""
        key = entity.key
        self._long.append(entity)
        for at in range(1, len(key) - 1):
            self._parts.setdefault(key[at:], entity)
        if len(key) == 2 and not party and key[0] not in self._places and "-" not in name.words:
            self._parts.setdefault(key[:1], entity)
        if key[-1] in self._short:
            self._parts.setdefault(key[-1:], entity)
        if key[-1] in self._companies:
            self._parts.setdefault(key[:-1], entity)
        self._initials.setdefault("".join([word[0] for word in key if word not in _SMALL]), entity)
        if len(key) > 3 and key[1] == "of":  # "VA": the Department of Veterans Affairs
            self._initials.setdefault("".join([word[0] for word in key[2:] if word not in _SMALL]), entity)
        self._initials.setdefault("".join([word[0] for word in key]), entity)

    def organizations_with(self, word: str) -> list[Entity]:
        """The organisations whose names, of several words, have that one among them."""
        for entity in self._long:
            for part in entity.key:
                self._with.setdefault(part, []).append(entity)
        self._long = []
        return self._with.get(word, [])

    def people(self) -> Iterable[Entity]:
        """Everybody named in full."""
        return self._people.values()

    def party(self, word: str) -> Entity | None:
        """Whom "Republicans" means where the article names one such group in full: "House Republicans"."""
        found = self._parties.get(word, [])
        return found[0] if len(found) == 1 else None

    def before(self, offset: int) -> list[tuple[Name, Entity]]:
        """The names before *offset* that mean somebody, the nearest first, no more than some hundreds."""
        end = bisect_left(self._starts, offset)
        return self.occurrences[max(0, end - 2 * _MANY) : end][::-1]

    def find(self, name: Name) -> Entity | None:
        """Whom a name means, by what was introduced anywhere in the article; None if it introduces nobody."""
        key = name.key
        if key in self._nicknames:
            key = key[1:]
        if len(key) > 1:
            person = self._tails.get(key) if key[0] not in self._given else None
            person = person or self._people.get((key[0], key[-1])) or self._tails.get(key)
            return person or self._organizations.get(key) or self._parts.get(key)
        word = key[0]
        if "." in name.words:  # initials
            return self._initials.get(word) or self._organizations.get(key)
        people = self._surnames.get(word, ())
        known = word in self._names and all(person.evidence is None for person in people)
        mine = self._organizations.get(key) if known or not people else None
        if name.sort == ORGANIZATION and (found := self._initials.get(word) or mine):
            return found
        candidates = people or self._given.get(word, [])
        if candidates:
            return self._choose(candidates, name)
        if name.sort == PERSON:
            return self.single(name, word)
        found = self._single.get(word) or self._organizations.get(key) or self._parts.get(key)
        return found or (self._initials.get(word) if len(word) >= _ACRONYM else None)

    def misspelt(self, name: Name) -> Entity | None:
        """The one person whose surname differs by a letter: "Bornsten" for "Bornstein"."""
        key = name.key
        if len(key) != 1 or len(key[0]) < 5:
            return None
        alike = self._initial_letters.get(key[0][0], [])
        near = [self._surnames[surname][0] for surname in alike[:_MANY] if _one_letter_off(key[0], surname)]
        return near[0] if len(near) == 1 else None

    def single(self, name: Name, word: str) -> Entity:
        """The person known by one word only ("President Obama")."""
        entity = self._single.get(word)
        if entity is None:
            entity = self._single[word] = Entity(SourceKind.PERSON, (name.start, name.end), (word,), named=True)
        entity.evidence = entity.evidence or (name.evidence if name.first > name.lead else None)
        return entity

    @staticmethod
    def _choose(candidates: list[Entity], name: Name) -> Entity:
        if len(candidates) == 1:
            return candidates[0]
        evidence = name.evidence if name.first > name.lead else None
        fitting = [c for c in candidates if evidence is not None and c.evidence is evidence]
        fitting = fitting or [c for c in candidates if evidence is None or c.evidence is None] or candidates
        # "Mr. Diaz" means whom the last paragraphs introduced, a bare "Diaz" more often whom all of the article is on.
        back = name.passage - 2 * (evidence is not None)
        near = [
            (max(n.start for n in full), c)
            for c in fitting
            if (
                full := [
                    n for n in c.names[-_LATELY:] if back <= n.passage and n.start < name.start and len(n.words) > 1
                ]
            )
        ]
        if near:
            return max(near, key=lambda item: item[0])[1]
        return max(fitting, key=lambda c: (c.full, -c.name[0]))
