"""Which source a description means: "the minister", "his lawyer", "the study", "a federal appeals court"."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

from newsmodel.lexicon._people import Sort
from newsmodel.mentions import Name
from newsmodel.model import SourceKind
from newsmodel.resolution.antecedents import Antecedents
from newsmodel.resolution.entities import Entity, Range, Roster
from newsmodel.resolution.phrases import Phrase, Places, kind_of, sort_of_role

#: How many mentions and names a description is compared with.
_LATELY = 400
#: How many places of an owner's name are compared with an affiliation.
_OFTEN = 20
#: How many passages a bare plural, or an organisation whatever its name, looks back.
_FAR, _NEAR = 12, 2
_MATTER = frozenset({SourceKind.DOCUMENT, SourceKind.POLL})
#: What "a group", "a majority", "half" are before anybody asks of whom.
_COUNTING = frozenset({SourceKind.ORGANIZATION, SourceKind.UNKNOWN})
#: What a description of an organisation may say beyond the words of its name.
_PLAIN = frozenset({"federal", "state", "national", "local", "top", "a", "an", "the"})

#: What may follow the noun of an earlier and longer plural.
_ATTACHED = frozenset({(), *((word,) for word in ("in", "on", "of", "for", "from", "at", "with", "who", "within"))})

#: Titles of legislators, and what many others are called beside their titles.
_SEATS = frozenset({"senator", "congressman", "congresswoman", "representative"})
_MANY_HOLD = _SEATS | {"leader", "candidate", "nominee", "executive", "chief", "incumbent", "contender", "hopeful"}


class Descriptions:
    """The sources that the article describes, and whom a further description means among them and the named."""

    def __init__(
        self, places: Places, roster: Roster, antecedents: Antecedents, introduce: Callable[[Entity], None]
    ) -> None:
        self._story, self._people, self._places = places.story, places.story.lexicon.people, places
        self._roster, self._antecedents, self._introduce = roster, antecedents, introduce
        self._known: dict[str, Entity] = {}
        #: The words of people's roles in small letters, by the person.
        self._roles: dict[int, frozenset[str]] = {}
        self._short_titles = dict(self._people.short_titles)

    def kept(self, key: str, where: Range, kind: SourceKind, *, named: bool = False) -> Entity:
        """The source known by *key*, new if need be."""
        entity = self._known.get(key)
        if entity is None:
            entity = self._known[key] = Entity(kind, where, tuple(key.split()), named=named)
        return entity

    def read(self, phrase: Phrase) -> Entity:
        """The source that *phrase*, which ends in no name, means."""
        kind = kind_of(phrase.head, self._story.lexicon)
        if kind in _COUNTING and self._counts_people(phrase):
            kind = SourceKind.GROUP
        key = self._story.text[phrase.core[0] : phrase.core[1]].lower()
        if phrase.owner is not None and kind is SourceKind.PERSON:
            owner = self._owner(phrase)
            if owner is not None:
                key = f"{id(owner)} {phrase.head}"
                return self._owned(phrase, owner) or self._new(phrase, kind, key)
        found = self._meant(phrase, kind)
        return found if found is not None else self._new(phrase, kind, key)

    def _counts_people(self, phrase: Phrase) -> bool:
        """Whether it is "a group of nurses"."""
        words = self._story.passages[phrase.passage].tokens.words[phrase.first : phrase.last]
        at = words.index("of") if "of" in words else 0
        behind = (word.lower() for word in words[at + 1 : at + 5])
        return at > 0 and words[at - 1].lower() == phrase.head and any(word in self._people.groups for word in behind)

    def _meant(self, phrase: Phrase, kind: SourceKind) -> Entity | None:
        """The source named or described elsewhere that *phrase* means, or None where it is a new one."""
        foreign = all(name.key[0] in self._people.demonyms for name in phrase.names)
        if kind is SourceKind.ORGANIZATION and phrase.last - phrase.first > 2 and foreign:
            found = self._spelt_out(phrase)
            if found is not None:
                return found
        if phrase.definite:
            return self._looked_back(phrase, kind)
        return self._plural(phrase) if kind is SourceKind.GROUP and phrase.first + 1 == phrase.last else None

    def _new(self, phrase: Phrase, kind: SourceKind, key: str) -> Entity:
        start, end = phrase.core
        if phrase.holds_name and kind is SourceKind.ORGANIZATION:
            for article in ("the ", "a ", "an "):
                if key.startswith(article):
                    start += len(article)
                    break
            entity = self.kept(self._story.text[start:end].lower(), (start, end), kind)
            entity.named = True
            entity.head = phrase.head
            return entity
        entity = self.kept(key, phrase.core, kind)
        entity.head = phrase.head
        if kind is SourceKind.PERSON and entity.role is None:
            entity.evidence = sort_of_role([phrase.head], self._story.lexicon)
            tokens = self._story.passages[phrase.passage].tokens
            at = next((t for t in range(phrase.first, phrase.last) if tokens.words[t].lower() == phrase.head), None)
            entity.role = (tokens.starts[at], tokens.ends[at]) if at is not None else None
            owner = next((name for name in reversed(phrase.names) if at is not None and name.last <= at), None)
            owner = owner or (self._behind(phrase, at) if at is not None else None)
            entity.affiliation = (owner.start, owner.end) if owner is not None else None
        return entity

    def _behind(self, phrase: Phrase, head: int) -> Name | None:
        """The name that "for" or "at" ties to the head noun: "a reporter for the Tribune"."""
        words = self._story.passages[phrase.passage].tokens.words
        if head + 2 >= phrase.last or words[head + 1] not in ("for", "at", "of", "with", "from"):
            return None
        at = head + 2 + (words[head + 2].lower() in ("the", "a", "an"))
        name = self._places.by_first.get(phrase.passage, {}).get(at)
        if name is None or name.last > phrase.last or name.key[0] in self._people.offices:
            return None
        after = words[name.last] if name.last < phrase.last else ""
        return None if after == "-" or (after.islower() and after not in self._people.finite) else name

    def _looked_back(self, phrase: Phrase, kind: SourceKind) -> Entity | None:
        """The earlier source that "the minister", "the campaign", "the report" means."""
        if kind is SourceKind.PERSON:
            return self._by_role(phrase)
        if phrase.head == "old":
            return self._by_age(phrase)
        alone = phrase.last - phrase.first == 2
        for entity in self._recent():
            alike = entity.head == phrase.head or (entity.kind is kind and phrase.head in entity.key)
            if alike and (not phrase.holds_name or self._shares_name(phrase, entity)):
                return entity
        if kind in _MATTER:
            return self._document(phrase.head) if alone else None
        if kind is SourceKind.ORGANIZATION and alone:
            if phrase.head in self._people.any_organization or phrase.head in self._people.trades:
                return self._organization(phrase)
            before = self._roster.before(phrase.core[0])
            return next((e for _, e in before if e.kind is kind and phrase.head in e.key), None)
        return self._first_said(phrase) if kind is SourceKind.GROUP and alone else None

    def _shares_name(self, phrase: Phrase, entity: Entity) -> bool:
        """Whether a name in the phrase is one in the entity's: "the CBS poll" is "a CBS poll"."""
        start, end = entity.name
        said, demonyms = self._story.text[start:end].lower(), self._people.demonyms
        for name in phrase.names:
            known = self._roster.find(name)
            spelt = known is not None and " ".join(known.key) in said
            if spelt or name.words[0].lower() in said or (name.key[0] in demonyms and not demonyms & set(entity.key)):
                return True
        return False

    def _recent(self) -> Iterator[Entity]:
        """The sources that were mentioned, the last first."""
        return (entity for _, entity, _ in reversed(self._antecedents.resolved[-_LATELY:]))

    def _document(self, head: str) -> Entity | None:
        """The last document that goes by the noun *head* as well: "the study" for a report."""
        matter = (entity for entity in self._recent() if entity.kind in _MATTER)
        if head == "document":
            return next(matter, None)
        alike = next((nouns for nouns in self._people.alike_documents if head in nouns), frozenset())
        return next((entity for entity in matter if entity.head in alike), None)

    def _organization(self, phrase: Phrase) -> Entity | None:
        """The last organisation that "the company", "the agency", "the paper" can be, a source or else a name."""
        start = phrase.core[0]
        spoken = next(
            (
                e
                for e in self._recent()
                if e.kind is SourceKind.ORGANIZATION and e.named and self._can_be(e, phrase.head)
            ),
            None,
        )
        if spoken is not None:
            return spoken
        for name, entity in self._roster.before(start):
            if phrase.passage - name.passage > _NEAR:
                return None
            if (
                entity.kind is SourceKind.ORGANIZATION
                and (len(entity.key) > 1 or name.words[0].isupper() or entity.key[0] not in self._people.places)
                and self._can_be(entity, phrase.head)
            ):
                return entity
        return None

    def _can_be(self, entity: Entity, head: str) -> bool:
        """Whether no word of the name is against it: a committee is no bank, a country no newspaper."""
        if head in ("group", "organization", "organisation", "union", "party", "center", "centre", "institute"):
            return True
        people = self._people
        if head == "agency":
            return not any(word in people.presses for word in entity.key)
        if any(word in people.public_bodies for word in entity.key) and head not in entity.key:
            return False
        return " ".join(entity.key) not in people.places

    def _first_said(self, phrase: Phrase) -> Entity | None:
        """The people that "the researchers" are: "a group of researchers", or two people with that title."""
        title = phrase.head.removesuffix("s")
        for entity in self._recent():
            if entity.members and any(self._has_role(member, (title, phrase.head)) for member in entity.members):
                return entity
        for passage in range(phrase.passage, max(-1, phrase.passage - _FAR), -1):
            tokens = self._story.passages[passage].tokens
            words = tokens.words
            if phrase.head not in words:
                continue
            last = phrase.first if passage == phrase.passage else len(words)
            for at in reversed([token for token, word in enumerate(words[3:last], 3) if word == phrase.head]):
                if words[at - 1] == "of" and words[at - 3].lower() in ("a", "an"):
                    where = (tokens.starts[at - 3], tokens.ends[at])
                    return self.kept(self._story.text[where[0] : where[1]].lower(), where, SourceKind.GROUP)
        return None

    def _plural(self, phrase: Phrase) -> Entity | None:
        """Of whom more is said elsewhere than a bare plural: "House Republicans", "experts on trade" before."""
        party = self._roster.party(phrase.head)
        if party is not None:
            return party
        for entity in self._recent():
            if entity.kind is SourceKind.GROUP and entity.key[0] == phrase.head and entity.key[1:2] in _ATTACHED:
                return entity
        return None

    def _spelt_out(self, phrase: Phrase) -> Entity | None:
        """The one organisation whose name's words a description says: "the appeals court", "a medical journal"."""
        said = {
            word.lower() for word in self._story.passages[phrase.passage].tokens.words[phrase.first : phrase.last]
        } - _PLAIN
        if len(said) < 2 or len(said) != len([word for word in said if word.isalpha()]):
            return None
        found = {
            id(entity): entity
            for entity in self._roster.organizations_with(phrase.head)[:_LATELY]
            if said <= set(entity.key) or (len(entity.key) > 2 and set(entity.key) <= said)
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def _owner(self, phrase: Phrase) -> Entity | None:
        """Whose lawyer, whose mother it is."""
        if isinstance(phrase.owner, Name):
            return self._roster.find(phrase.owner)
        if phrase.owner in (Sort.HE, Sort.SHE):
            return self._antecedents.person(phrase.core[0], phrase.passage, phrase.owner)
        return None

    def _owned(self, phrase: Phrase, owner: Entity) -> Entity | None:
        """The person with that role whose affiliation is the *owner*, wherever the article names both."""
        wanted = self._short_titles.get(phrase.head, (phrase.head,))
        people = islice(self._roster.people(), _LATELY)
        able = [entity for entity in people if entity is not owner and self._has_role(entity, wanted)]
        places = [(name.start, name.end) for name in owner.names[:_OFTEN]]
        for entity in able:
            start, end = entity.affiliation or (0, 0)
            if any((start <= begin and last <= end) or begin <= start < last for begin, last in places):
                return entity
        word = self._story.passages[phrase.passage].tokens.words[phrase.first].lower()
        alike = [entity for entity in able if entity.role is not None and self._word_before(entity.role[0]) == word]
        return alike[0] if len(alike) == 1 and not isinstance(phrase.owner, Name) else None

    def _word_before(self, offset: int) -> str:
        return self._story.text[max(0, offset - 20) : offset].rpartition(" ")[0].rpartition(" ")[2].lower()

    def _has_role(self, entity: Entity, wanted: tuple[str, ...]) -> bool:
        """Whether one of the *wanted* words is in the person's role."""
        words = self._roles.get(id(entity))
        if words is None:
            self._introduce(entity)
            start, end = entity.role or (0, 0)
            words = self._roles[id(entity)] = frozenset(self._story.text[start:end].lower().replace(".", "").split())
        return not words.isdisjoint(wanted)

    def _by_role(self, phrase: Phrase) -> Entity | None:
        wanted = self._short_titles.get(phrase.head, (phrase.head,))
        asked: set[int] = set()
        for _, entity in self._roster.before(phrase.core[0]):
            if entity.kind is SourceKind.PERSON and id(entity) not in asked:
                asked.add(id(entity))
                if self._has_role(entity, wanted):
                    return entity
        return self._renamed(phrase) if phrase.owner is None else None

    def _renamed(self, phrase: Phrase) -> Entity | None:
        """The last speaker, whom "the retired surgeon" calls by another noun, if nobody else was named since."""
        words = self._story.passages[phrase.passage].tokens.words[phrase.first : phrase.last]
        simple = words[0] in ("the", "The") and words[-1].lower() == phrase.head and not {"s", "of"} & set(words)
        if not simple or (phrase.head in self._people.titles and phrase.head not in _MANY_HOLD):
            return None
        entity = self._antecedents.just_spoken(phrase.core[0], phrase.passage)
        if entity is not None and phrase.head in _SEATS:
            self._introduce(entity)
            return entity if entity.role is None else None
        return entity

    def _by_age(self, phrase: Phrase) -> Entity | None:
        """Whom "the 71-year-old" means: the person whose name "71" follows, else who came in with this paragraph."""
        age = self._story.passages[phrase.passage].tokens.words[phrase.first + 1]
        ages: dict[int, str] = {}
        people = [(n, e) for n, e in self._roster.before(phrase.core[0]) if e.kind is SourceKind.PERSON]
        for name, entity in people:
            after = self._story.passages[name.passage].tokens.words[name.last : name.last + 2]
            if after[:1] == [","] and after[1:] and after[1].isdigit():
                if after[1] == age:
                    return entity
                ages[id(entity)] = after[1]
        near = (e for n, e in people if e.names[0].passage == phrase.passage == n.passage and id(e) not in ages)
        return next(near, None)
