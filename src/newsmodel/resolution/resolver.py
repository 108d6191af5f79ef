"""From sayings to quotes and sources: every mention gets one source, or none where the text does not say."""

from __future__ import annotations

from itertools import pairwise

from newsmodel.attribution.saying import Saying
from newsmodel.lexicon._people import Sort
from newsmodel.mentions import ORGANIZATION, PERSON, UNSURE, Name
from newsmodel.model import AttributionBasis, Quote, Source, SourceKind
from newsmodel.quotations import Quotation
from newsmodel.resolution.antecedents import Antecedents
from newsmodel.resolution.entities import Entity, Range, Roster
from newsmodel.resolution.phrases import Phrase, Places, kind_of, read_phrase
from newsmodel.resolution.quotes import build_quotes, build_sources
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
    sources = build_sources(story.text, [entity for entity, _ in found if entity is not None], resolver)
    return build_quotes(story, ordered, found, quotations), sources


#: How many mentions and names a description is compared with.
_LATELY = 400


class _Resolver:
    """The state of one article's resolution."""

    def __init__(self, story: Story, names: list[Name], quotations: list[Quotation]) -> None:
        self.story, self.lexicon = story, story.lexicon
        self.roster = Roster(names, story.lexicon.people.companies)
        self.places = Places(story, names)
        self.antecedents = Antecedents(story, self.roster.occurrences, quotations)
        self._descriptions: dict[str, Entity] = {}
        self._known: dict[Range, tuple[Entity | None, AttributionBasis]] = {}
        self._described: set[int] = set()
        self._introduced = 0
        self._short_titles = dict(story.lexicon.people.short_titles)
        self._readers: dict[int, RoleReader] = {}
        #: Words that are names inside a sentence or beside other names somewhere in the article.
        self._sure = frozenset(word for n in names if not n.opens or len(n.words) > 1 for word in n.words)

    def resolve(self, mention: Range, hint: AttributionBasis | None) -> tuple[Entity | None, AttributionBasis]:
        """The entity that *mention* means, and how it was found."""
        answer = self._known.get(mention)
        if answer is None:
            phrase = read_phrase(mention, self.places, self.lexicon)
            answer = self._entity(phrase, mention) if phrase is not None else (None, AttributionBasis.UNRESOLVED)
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

    def _entity(self, phrase: Phrase, mention: Range) -> tuple[Entity | None, AttributionBasis]:
        if phrase.pronoun is not None:
            return self._pronoun(phrase, mention)
        if phrase.pair:
            return self._group(phrase), AttributionBasis.EXPLICIT
        if phrase.name is not None:
            entity = self._named(phrase.name)
            if entity is not None:
                return entity, _basis(phrase.name, entity)
        return self._described_as(phrase), AttributionBasis.DESCRIPTION

    def _pronoun(self, phrase: Phrase, mention: Range) -> tuple[Entity | None, AttributionBasis]:
        sort, offset = phrase.pronoun, mention[0]
        found: Entity | None = None
        if sort in (Sort.HE, Sort.SHE) and sort is not None:
            self._know_people(offset)
            found = self.antecedents.person(offset, phrase.passage, sort)
            if found is not None and found.evidence is None:
                found.evidence = sort
        elif sort is Sort.THEY:
            found = self._several(phrase)
        elif sort is Sort.IT:
            found = self.antecedents.thing(offset, phrase.passage)
        elif sort is Sort.WRITER:
            key = phrase.head
            found = self._descriptions.get("i")
            if found is None:
                found = self._descriptions["i"] = Entity(
                    SourceKind.PERSON, (offset, offset + len(key)), (key,), named=False
                )
            return found, AttributionBasis.PRONOUN
        else:
            return self._relative(phrase), AttributionBasis.RELATIVE
        return found, AttributionBasis.PRONOUN if found is not None else AttributionBasis.UNRESOLVED

    def _know_people(self, offset: int) -> None:
        """Reads the roles of people named before *offset*: somebody with a role is no place."""
        occurrences = self.roster.occurrences
        while self._introduced < len(occurrences) and occurrences[self._introduced][0].start < offset:
            entity = occurrences[self._introduced][1]
            if entity.evidence is None:
                self.introduce(entity)
            self._introduced += 1

    def _relative(self, phrase: Phrase) -> Entity | None:
        """Whom "who" means: the noun phrase right before it, or the name that this phrase is apposed to."""
        end = phrase.first
        words = self.story.passages[phrase.passage].tokens.words
        while end > 0 and not words[end - 1][0].isalnum():
            end -= 1
        lasts = self.places.by_last.get(phrase.passage, {})
        name = lasts.get(end)
        if name is not None and phrase.head == "who" and name.sort is ORGANIZATION:
            end = self._before_place(words, name.lead)
        elif name is not None and phrase.head != "who" and name.sort is UNSURE and self.roster.find(name) is None:
            return self.roster.organization(name, name.key)
        elif name is not None:
            return self._named(name)
        start = self._left_edge(phrase.passage, end)
        if start == end:
            return None
        if start > 1 and words[start - 1] == "," and start - 1 in lasts and lasts[start - 1].sort is PERSON:
            return self._named(lasts[start - 1])
        return self._at(phrase.passage, start, end)

    def _before_place(self, words: list[str], lead: int) -> int:
        """The end of "a staff member" in "a staff member at the State Department", or where the name ends itself."""
        at = lead - 1 if lead > 0 and words[lead - 1].lower() in self.lexicon.speech.determiners else lead
        return at - 1 if at > 1 and words[at - 1].lower() in self.lexicon.speech.prepositions else lead

    def _left_edge(self, passage: int, end: int) -> int:
        """Where the noun phrase that ends before the token *end* begins, its determiner included."""
        words, speech = self.story.passages[passage].tokens.words, self.lexicon.speech
        start = end
        while start > 0 and end - start < 8 and words[start - 1][0].isalnum():
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
        tokens = self.story.passages[passage].tokens
        mention = (tokens.starts[start], tokens.ends[end - 1])
        phrase = read_phrase(mention, self.places, self.lexicon)
        return self._entity(phrase, mention)[0] if phrase is not None and phrase.pronoun is None else None

    def _several(self, phrase: Phrase) -> Entity | None:
        """Whom "they" means: what last spoke, or the last plural noun for people, whichever is nearer."""
        spoken = self.antecedents.several(phrase.core[0], phrase.passage)
        spoke_at = self.antecedents.last_at(spoken, phrase.core[0])
        groups = self.lexicon.people.groups
        for passage in range(phrase.passage, max(-1, phrase.passage - 2), -1):
            tokens = self.story.passages[passage].tokens
            last = phrase.first if passage == phrase.passage else len(tokens)
            for token in range(last - 1, max(-1, last - 70), -1):
                if tokens.starts[token] < spoke_at:
                    return spoken
                lower = tokens.words[token].lower()
                if lower in groups and not self.antecedents.quoted(tokens.starts[token], phrase.core[0]):
                    edge = self._left_edge(passage, token + 1)
                    if (
                        spoken is None
                        or edge == 0
                        or tokens.words[edge - 1] in ".,;:—"
                        or edge in self._openings(passage)
                    ):
                        return self._at(passage, edge, token + 1)
        return spoken

    def _openings(self, passage: int) -> set[int]:
        """The first tokens of the sentences of a passage."""
        tokens = self.story.passages[passage].tokens
        return {tokens.within(start, end).start for start, end in self.story.passages[passage].sentences}

    def _group(self, phrase: Phrase) -> Entity:
        """The source that "Diaz and Li" are together: the same for every way to name the two."""
        text = self.story.text[phrase.core[0] : phrase.core[1]].lower()
        members = [self.roster.find(name) for name in phrase.names]
        key = text
        if len(members) > 1 and all(member is not None for member in members):
            key = "+".join(sorted(str(member.name[0]) for member in members if member is not None))
        entity = self._descriptions.get(key)
        if entity is None:
            where = self._together([member for member in members if member is not None]) if key != text else None
            entity = Entity(SourceKind.GROUP, where or phrase.core, tuple(text.split()), named=phrase.holds_name)
            self._descriptions[key] = entity
        return entity

    def _together(self, members: list[Entity]) -> Range | None:
        """Where the full names of two people stand joined by "and"."""
        if len(members) != 2:
            return None
        for (name, entity), (further, other) in pairwise(self.roster.occurrences[:_LATELY]):
            if {id(entity), id(other)} != {id(member) for member in members} or further.passage != name.passage:
                continue
            words = self.story.passages[name.passage].tokens.words
            if further.lead - name.last <= 8 and words[further.lead - 1] == "and":
                return name.start, further.end
        return None

    def _named(self, name: Name) -> Entity | None:
        people = self.lexicon.people
        lower = name.words[0].lower()
        if len(name.words) == 1 and (
            lower in people.groups or lower in people.roles or lower in people.documents or lower in people.polls
        ):
            return None
        if len(name.words) == 1 and lower.endswith("s") and lower[:-1] in people.demonyms:
            return self._description(lower, (name.start, name.end), SourceKind.GROUP)
        entity = self.roster.find(name)
        if entity is not None:
            return entity
        if name.sort == UNSURE and len(name.words) == 1:
            if lower in people.demonyms:
                return None
            found = self.roster.misspelt(name)
            if found is None and name.first > 0:
                before = self.story.passages[name.passage].tokens.words[name.first - 1]
                found = self.roster.organization(name, name.key) if before in ("the", "The") else None
            return found or self.roster.single(name, lower)
        return self.roster.organization(name, tuple(word.lower() for word in name.words))

    def _described_as(self, phrase: Phrase) -> Entity:
        text = self.story.text[phrase.core[0] : phrase.core[1]]
        kind = kind_of(phrase.head, self.lexicon)
        if phrase.definite:
            found = self._looked_back(phrase, kind)
            if found is not None:
                return found
        start = phrase.core[0]
        low = text.lower()
        if phrase.holds_name and kind is SourceKind.ORGANIZATION:
            for article in ("the ", "a ", "an "):
                if low.startswith(article):
                    start += len(article)
                    break
            entity = self._description(self.story.text[start : phrase.core[1]].lower(), (start, phrase.core[1]), kind)
            entity.named = True
            entity.head = phrase.head
            return entity
        entity = self._description(low, phrase.core, kind)
        entity.head = phrase.head
        if kind is SourceKind.PERSON and entity.role is None:
            tokens = self.story.passages[phrase.passage].tokens
            at = next((t for t in range(phrase.first, phrase.last) if tokens.words[t].lower() == phrase.head), None)
            entity.role = (tokens.starts[at], tokens.ends[at]) if at is not None else None
            owner = next((name for name in reversed(phrase.names) if at is not None and name.last <= at), None)
            entity.affiliation = (owner.start, owner.end) if owner is not None else None
        return entity

    def _description(self, text: str, name: Range, kind: SourceKind) -> Entity:
        entity = self._descriptions.get(text)
        if entity is None:
            entity = self._descriptions[text] = Entity(kind, name, tuple(text.split()), named=False)
        return entity

    def _looked_back(self, phrase: Phrase, kind: SourceKind) -> Entity | None:
        """The earlier source that "the minister", "the campaign", "the report" means."""
        if kind is SourceKind.PERSON:
            return self._by_role(phrase)
        if phrase.head == "old":
            return self._by_age(phrase)
        recent = [entity for _, entity, _ in reversed(self.antecedents.resolved[-_LATELY:]) if entity.kind is kind]
        for entity in recent:
            if entity.head == phrase.head or phrase.head in entity.key:
                return entity
        people = self.lexicon.people
        generic = {SourceKind.ORGANIZATION: people.any_organization, SourceKind.DOCUMENT: people.any_document}
        if phrase.head in generic.get(kind, ()) and phrase.last - phrase.first == 2:
            return recent[0] if recent else self._last_organization(phrase) if kind is SourceKind.ORGANIZATION else None
        if kind is SourceKind.ORGANIZATION and phrase.last - phrase.first == 2:
            return next(
                (
                    entity
                    for _, entity in self.roster.before(phrase.core[0])
                    if entity.kind is kind and phrase.head in entity.key
                ),
                None,
            )
        return None

    def _last_organization(self, phrase: Phrase) -> Entity | None:
        """The last organisation with a name of several words, or in capitals, of the paragraphs just before."""
        for name, entity in self.roster.before(phrase.core[0]):
            if phrase.passage - name.passage > 2:
                return None
            if entity.kind is SourceKind.ORGANIZATION and (len(entity.key) > 1 or name.words[0].isupper()):
                return entity
        return None

    def _by_role(self, phrase: Phrase) -> Entity | None:
        wanted = self._short_titles.get(phrase.head, (phrase.head,))
        for _, entity in self.roster.before(phrase.core[0]):
            if entity.kind is not SourceKind.PERSON:
                continue
            self.introduce(entity)
            if entity.role is not None:
                role = self.story.text[entity.role[0] : entity.role[1]].lower().replace(".", "")
                if any(word in role.split() for word in wanted):
                    return entity
        return None

    def _by_age(self, phrase: Phrase) -> Entity | None:
        """Whom "the 71-year-old" means: the last person whose name "71" follows."""
        age = self.story.passages[phrase.passage].tokens.words[phrase.first + 1]
        for name, entity in self.roster.before(phrase.core[0]):
            words = self.story.passages[name.passage].tokens.words
            if entity.kind is SourceKind.PERSON and words[name.last + 1 : name.last + 2] == [age] and age.isdigit():
                return entity
        return None

    def introduce(self, entity: Entity) -> None:
        """Reads role and affiliation of *entity* around its names, once."""
        if id(entity) in self._described or entity.kind is not SourceKind.PERSON:
            return
        self._described.add(id(entity))
        for name in sorted(entity.names, key=lambda n: len(n.words) == 1)[:12]:
            describe(entity, name, self._reader(name.passage))

    def _reader(self, passage: int) -> RoleReader:
        """The reader of roles for a passage, made once."""
        reader = self._readers.get(passage)
        if reader is None:
            names = self.places.by_last.get(passage, {})
            reader = self._readers[passage] = RoleReader(self.story.passages[passage], self.lexicon, names, self._sure)
        return reader


def _basis(name: Name, entity: Entity) -> AttributionBasis:
    if len(name.words) == 1 and len(entity.key) > 1:
        return AttributionBasis.SURNAME if entity.kind is SourceKind.PERSON else AttributionBasis.ALIAS
    return AttributionBasis.EXPLICIT
