"""From sayings to quotes and sources: every mention gets one source, or none where the text does not say."""

from __future__ import annotations

from newsmodel.attribution.saying import Saying
from newsmodel.mentions import UNSURE, Name
from newsmodel.model import AttributionBasis, Quote, Source, SourceKind
from newsmodel.quotations import Quotation
from newsmodel.resolution.antecedents import Antecedents
from newsmodel.resolution.descriptions import Descriptions
from newsmodel.resolution.entities import Entity, Range, Roster
from newsmodel.resolution.phrases import Phrase, Places, read_phrase, sort_of_role
from newsmodel.resolution.pronouns import Answer, Pronouns
from newsmodel.resolution.quotes import Spans, build_quotes, build_sources
from newsmodel.resolution.roles import RoleReader, describe
from newsmodel.text.story import Story


def resolve(
    story: Story, sayings: list[Saying], names: list[Name], quotations: list[Quotation]
) -> tuple[tuple[Quote, ...], tuple[Source, ...]]:
    """The quotes and the sources of *sayings*, both in reading order."""
    resolver = _Resolver(story, names, quotations)
    ordered = sorted(sayings, key=lambda saying: saying.contents)
    found: list[tuple[Entity | None, AttributionBasis]] = [(None, AttributionBasis.UNRESOLVED)] * len(ordered)
    by_mention = sorted((saying.mention, number) for number, saying in enumerate(ordered) if saying.mention is not None)
    for mention, number in by_mention:
        found[number] = resolver.resolve(mention, ordered[number].basis)
    spans = Spans(story.text)
    sources = build_sources(spans, [entity for entity, _ in found if entity is not None], resolver)
    return build_quotes(spans, ordered, found, quotations), sources


#: How many names are asked for the fullest form of a pair.
_LATELY = 400


class _Resolver:
    """The state of one article's resolution."""

    def __init__(self, story: Story, names: list[Name], quotations: list[Quotation]) -> None:
        self.story, self.lexicon = story, story.lexicon
        self.roster = Roster(names, story.lexicon.people, self._is_presented)
        self.places = Places(story, names)
        self._names = names
        self.antecedents = Antecedents(story, self.roster.occurrences, quotations, self.introduce)
        self._descriptions = Descriptions(self.places, self.roster, self.antecedents, self.introduce)
        self._pronouns = Pronouns(self.places, self.roster, self.antecedents, self)
        self._known: dict[Range, Answer] = {}
        self._described: set[int] = set()
        self._readers: dict[int, RoleReader] = {}
        #: Words that are names inside a sentence or beside other names somewhere in the article.
        self._sure = frozenset(word for n in names if not n.opens or len(n.words) > 1 for word in n.words)

    def _is_presented(self, name: Name) -> bool:
        """Whether a noun for a person and a comma stand before the name."""
        words = self.story.passages[name.passage].tokens.words
        return name.lead > 1 and words[name.lead - 1] == "," and words[name.lead - 2] in self.lexicon.people.roles

    def resolve(self, mention: Range, hint: AttributionBasis | None) -> Answer:
        """The entity that *mention* means, and how it was found."""
        answer = self._known.get(mention)
        if answer is None:
            phrase = read_phrase(mention, self.places, self.lexicon)
            answer = self.entity(phrase, mention) if phrase is not None else (None, AttributionBasis.UNRESOLVED)
            self._known[mention] = answer
            entity = answer[0]
            if entity is not None and phrase is not None:
                entity.mentions.add(
                    phrase.core if phrase.name is None or phrase.pair else (phrase.name.start, phrase.name.end)
                )
                self.antecedents.resolved.append((mention[0], entity, phrase.passage))
        entity, basis = answer
        if entity is not None and hint is not None:
            basis = hint
        return entity, basis

    def entity(self, phrase: Phrase, mention: Range) -> Answer:
        """Whom a noun phrase means, and how it was found."""
        if phrase.pronoun is not None:
            return self._pronouns.read(phrase, mention)
        if phrase.pair:
            return self._group(phrase), AttributionBasis.EXPLICIT
        if phrase.name is not None:
            entity = self.named(phrase.name)
            if entity is not None:
                return entity, _basis(phrase.name, entity)
        return self._descriptions.read(phrase), AttributionBasis.DESCRIPTION

    def _group(self, phrase: Phrase) -> Entity:
        """The source that "Diaz and Li" are together: the same for every way to name the two."""
        key = self.story.text[phrase.core[0] : phrase.core[1]].lower()
        members = [member for member in map(self.named, phrase.names) if member is not None]
        people = all(member.kind is SourceKind.PERSON for member in members)
        ends = people or phrase.names[-1].end >= phrase.core[1]
        if len(members) < 2 or len(members) != len(phrase.names) or not ends:
            return self._descriptions.kept(key, phrase.core, SourceKind.GROUP, named=phrase.holds_name)
        where = self._together(phrase.names, phrase.core) if len(members) == 2 else phrase.core
        key = "+".join(sorted(str(member.name[0]) for member in members))
        entity = self._descriptions.kept(key, where, SourceKind.GROUP, named=True)
        entity.members = tuple(members)
        return entity

    def _together(self, names: tuple[Name, ...], core: Range) -> Range:
        """Where two names stand joined by "and" in their fullest forms: *core*, or a place before or behind it."""
        wanted = {name.key[-1:] for name in names}
        best, words = core, 0
        near = self._names[:_LATELY]
        for at, name in enumerate(near):
            if name.key[-1:] not in wanted:
                continue
            further = next((other for other in near[at + 1 : at + 4] if other.key[-1:] in wanted), name)
            if {name.key[-1:], further.key[-1:]} != wanted or further.passage != name.passage:
                continue
            joined = self.story.passages[name.passage].tokens.words[further.lead - 1] == "and"
            if joined and further.lead - name.last <= 8 and len(name.key) + len(further.key) > words:
                best, words = (name.start, further.end), len(name.key) + len(further.key)
        return best

    def named(self, name: Name) -> Entity | None:
        """Whom a name means; None if it is a common noun after all."""
        people = self.lexicon.people
        lower = name.words[0].lower()
        nouns = (people.groups, people.roles, people.documents, people.polls)
        if len(name.words) == 1 and lower not in self.places.surnames and any(lower in words for words in nouns):
            return None
        if len(name.words) == 1 and lower.endswith("s") and lower[:-1] in people.demonyms:
            party = self.roster.party(lower)
            return party or self._descriptions.kept(lower, (name.start, name.end), SourceKind.GROUP)
        entity = self.roster.find(name)
        if entity is not None:
            return entity
        if name.sort == UNSURE and len(name.words) == 1:
            if lower in people.demonyms:
                return None
            found = self.roster.misspelt(name)
            if found is not None:
                return found
            words = self.story.passages[name.passage].tokens.words
            if name.first > 0 and words[name.first - 1] in ("the", "The"):
                return self.roster.organization(name, name.key)
            if name.opens and name.words[0] not in self._sure and _is_plural(lower):
                return None
            return self.roster.single(name, lower)
        return self.roster.organization(name, tuple(word.lower() for word in name.words))

    def writer(self, where: Range) -> Entity:
        """Whom "I" means outside quotation marks, first met at *where*."""
        return self._descriptions.kept("i", where, SourceKind.PERSON)

    def introduce(self, entity: Entity) -> None:
        """Reads role and affiliation of *entity* around its names, once."""
        if id(entity) in self._described or entity.kind is not SourceKind.PERSON:
            return
        self._described.add(id(entity))
        for name in sorted(entity.names, key=lambda n: len(n.words) == 1)[:12]:
            if entity.role is not None and entity.affiliation is not None:
                break
            describe(entity, name, self._reader(name.passage))
        if entity.evidence is None and entity.role is not None:
            role = self.story.text[entity.role[0] : entity.role[1]].lower().split()
            entity.evidence = sort_of_role(role, self.lexicon)

    def _reader(self, passage: int) -> RoleReader:
        """The reader of roles for a passage, made once."""
        reader = self._readers.get(passage)
        if reader is None:
            names = (self.places.by_first.get(passage, {}), self.places.by_last.get(passage, {}))
            reader = self._readers[passage] = RoleReader(self.story.passages[passage], self.lexicon, names, self._sure)
        return reader


def _is_plural(word: str) -> bool:
    return len(word) > 4 and word.endswith("s") and not word.endswith(("ss", "us", "is", "os"))


def _basis(name: Name, entity: Entity) -> AttributionBasis:
    if len(name.words) == 1 and len(entity.key) > 1:
        return AttributionBasis.SURNAME if entity.kind is SourceKind.PERSON else AttributionBasis.ALIAS
    return AttributionBasis.EXPLICIT
