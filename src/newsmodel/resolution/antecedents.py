"""Whom a pronoun means: recency, who is the subject, who spoke last, and what given names and honorifics say."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from newsmodel.lexicon import Lexicon
from newsmodel.lexicon._people import Sort
from newsmodel.mentions import Name
from newsmodel.model import BlockKind, SourceKind
from newsmodel.quotations import Quotation
from newsmodel.resolution.entities import Entity
from newsmodel.text.story import Story

#: How many passages a pronoun looks back.
_PATIENCE = 4
#: How many pronouns in a row are followed back to a name.
_CHAIN = 6
#: What speaks for the last source, for whom "he" or "him" before meant, and against somebody without a name.
_SPOKE, _SUBJECT, _OBJECT, _UNNAMED = 1.6, 0.95, 0.5, 1.2
#: The most that speaks for a name: a subject who has just been introduced. What is less likely than anything.
_MOST, _NEVER = 0.9 + 1.0, -99.0
_WRITERS = frozenset({("i",), ("we",)})
_STOPS = frozenset({".", "!", "?", ";"})
#: Blocks that no pronoun of the running text refers back to.
_APART = frozenset({BlockKind.HEADING, BlockKind.CAPTION, BlockKind.LIST_ITEM})


class _Words(NamedTuple):
    """What stands before a name that is no subject, opens an apposition or a clause, and the forms of pronouns."""

    prepositions: frozenset[str]
    openers: frozenset[str]
    subordinating: frozenset[str]
    forms: dict[Sort, frozenset[str]]


@cache
def _words(lexicon: Lexicon) -> _Words:
    """The words of *lexicon*, put together once."""
    people, speech = lexicon.people, lexicon.speech
    openers = speech.determiners | {"who", "whose", "now"} | people.roles | people.titles
    forms = {
        sort: frozenset(form for word, means in people.pronouns if means is sort for form in (word, word.capitalize()))
        for sort in (Sort.HE, Sort.SHE)
    }
    return _Words(speech.prepositions, openers - {"this", "that"}, speech.conjunctions - speech.coordinators, forms)


class Antecedents:
    """The people named so far, with where each mention stands."""

    def __init__(
        self,
        story: Story,
        occurrences: list[tuple[Name, Entity]],
        quotations: list[Quotation],
        introduce: Callable[[Entity], None],
    ) -> None:
        self._story, self._words, self._introduce = story, _words(story.lexicon), introduce
        apart = {n for n, passage in enumerate(story.passages) if passage.block.kind in _APART}
        self._headings = apart
        #: A passage that holds nothing but a name is a heading, whatever its block says.
        sizes = [len(passage.tokens.words) for passage in story.passages]
        told = [
            (n.start, n, e) for n, e in occurrences if n.passage not in apart and sizes[n.passage] > n.last - n.lead + 1
        ]
        self._people = [item for item in told if item[2].kind is SourceKind.PERSON]
        places = story.lexicon.people.places
        self._things = [item for item in told if _is_thing(item[2], places)]
        self._thing_starts = [start for start, _, _ in self._things]
        self._starts = [start for start, _, _ in self._people]
        self._quoted = [(q.start, q.end) for q in quotations if q.depth == 0]
        self._quote_starts = [start for start, _ in self._quoted]
        #: (offset, entity, passage) of every mention that was resolved, pronouns included.
        self.resolved: list[tuple[int, Entity, int]] = []
        self._meant: dict[int, Entity | None] = {}
        self._sentences: dict[int, list[int]] = {}

    def person(self, offset: int, passage: int, sort: Sort, depth: int = 0) -> Entity | None:
        """The person whom "he" or "she" at *offset* means, or None where the text near it names nobody who fits."""
        if offset not in self._meant:
            best, entity = self._spoken(offset, passage, sort)
            before = self._pronoun_before(offset, passage, sort) if depth < _CHAIN else None
            if before is not None:
                start, where, form = before
                meant = self.person(start, where, sort, depth + 1)
                value = (_SUBJECT if form == sort.value else _OBJECT) + self._distance(start, where, offset, passage)
                if meant is not None and value > best:
                    best, entity = value, meant
            self._meant[offset] = self._named(offset, passage, sort, best, entity)
        return self._meant[offset]

    def just_spoken(self, offset: int, passage: int) -> Entity | None:
        """The named person who is the last source before *offset*, in this paragraph or the one before."""
        last = next((item for item in reversed(self.resolved[-8:]) if item[0] < offset), None)
        if last is None or passage - last[2] > 1 or last[1].kind is not SourceKind.PERSON or not last[1].named:
            return None
        first, end = bisect_right(self._starts, last[0]), bisect_left(self._starts, offset)
        others = (e for start, _, e in self._people[first:end] if not self._inside_quotation(start, offset))
        return last[1] if all(entity is last[1] for entity in others) else None

    def _spoken(self, offset: int, passage: int, sort: Sort) -> tuple[float, Entity | None]:
        """The likeliest of the last sources, and how likely it is."""
        best, found = _NEVER, None
        for start, entity, where in reversed(self.resolved[-8:]):
            if passage - where > _PATIENCE or _SPOKE + where - passage <= best:
                break  # who spoke before is no likelier
            if start >= offset or where in self._headings:
                continue
            if entity.kind is SourceKind.PERSON and self._fits(entity, sort) and entity.key not in _WRITERS:
                value = _SPOKE + self._distance(start, where, offset, passage) - (0.0 if entity.named else _UNNAMED)
                if value > best:
                    best, found = value, entity
        return best, found

    def _named(self, offset: int, passage: int, sort: Sort, best: float, found: Entity | None) -> Entity | None:
        """Who is named before *offset* and at least as likely as what was *found*, or else that."""
        index = bisect_left(self._starts, offset)
        nearest = _NEVER
        for start, name, entity in reversed(self._people[max(0, index - 40) : index]):
            if passage - name.passage > _PATIENCE or _MOST + name.passage - passage < best:
                break
            near = self._distance(start, name.passage, offset, passage)
            if _MOST + near < best or _MOST + near <= nearest:
                continue
            if self._can_be(entity, sort) and not self._inside_quotation(start, offset):
                value = near + self._weight(start, name, entity)
                if value > nearest and value >= best:
                    best, nearest, found = value, value, entity
        return found

    def _can_be(self, entity: Entity, sort: Sort) -> bool:
        """Whether nothing speaks against it, and more than two capitals for a person: a title, a role, a surname."""
        return self._fits(entity, sort) and (entity.evidence is not None or entity.role is not None or entity.alone)

    def _fits(self, entity: Entity, sort: Sort) -> bool:
        """Whether neither honorific nor given name nor role of a person is against "he" or "she"."""
        if entity.evidence is None:
            self._introduce(entity)
        return entity.evidence is None or entity.evidence is sort

    def _distance(self, start: int, where: int, offset: int, passage: int) -> float:
        """What the sentences and paragraphs between a mention and a pronoun take off."""
        sentences = self._sentences_between(start, offset, passage) if where == passage else 0
        return -1.0 * (passage - where) - 0.25 * sentences

    def _pronoun_before(self, offset: int, passage: int, sort: Sort) -> tuple[int, int, str] | None:
        """The last pronoun of that sort before *offset*, in this passage or the one before, its passage and form."""
        forms = self._words.forms[sort]
        for where in range(passage, max(-1, passage - 2), -1):
            tokens = self._story.passages[where].tokens
            words = tokens.words
            last = bisect_left(tokens.starts, offset) if where == passage else len(words)
            for at in range(last - 1, -1, -1):
                if words[at] in forms and not self._inside_quotation(tokens.starts[at], offset):
                    return tokens.starts[at], where, words[at].lower()
        return None

    def _weight(self, start: int, name: Name, entity: Entity) -> float:
        """How likely the mention is what a pronoun means, however far: a subject, just introduced."""
        value = 0.0
        words = self._story.passages[name.passage].tokens.words
        after = words[name.last] if name.last < len(words) else ""
        before = words[name.lead - 1].lower() if name.lead > 0 else ""
        if after in ("'", "’"):
            value -= 0.0 if name.opens else 0.5
        elif name.opens or self._is_subject(start, name, entity):
            value += 0.9
        elif before in self._words.prepositions:
            value -= 0.3
        if after == "," and len(name.words) > 1 and self._is_apposed(words, name.last + 1):
            value += 1.0 if entity.names and entity.names[0] is name else 0.4
        return value

    def _is_apposed(self, words: list[str], at: int) -> bool:
        """Whether a comma before the token *at* opens a description: "a nurse", "71", "who"."""
        return at < len(words) and (words[at].isdigit() or words[at].lower() in self._words.openers)

    def _is_subject(self, start: int, name: Name, entity: Entity) -> bool:
        """Whether the name may be a subject: the sentence's first person, behind no preposition and no verb."""
        sentences = self._sentence_starts(name.passage)
        begin = sentences[max(bisect_right(sentences, start) - 1, 0)]
        words = self._story.passages[name.passage].tokens.words
        at = bisect_left(self._starts, begin)
        while at < len(self._people) and self._people[at][0] < start:
            _, other, another = self._people[at]
            if another is not entity and not (other.last < len(words) and words[other.last] in ("'", "’")):
                return False
            at += 1
        if name.last < len(words) and words[name.last] in _STOPS:
            return False
        before = words[name.lead - 1] if name.lead > 0 else ""
        return before.lower() not in self._words.prepositions and not (
            before.islower() and before.endswith(("ed", "ing"))
        )

    def _heads_clause(self, name: Name) -> bool:
        """Whether the name of a thing is a subject: at the head of its sentence or behind "although", "on Friday,"."""
        words = self._story.passages[name.passage].tokens.words
        at = name.lead - 1 if name.lead > 0 and words[name.lead - 1] == "the" else name.lead
        after = words[name.last] if name.last < len(words) else "."
        if name.opens or at == 0:
            return name.opens
        return (
            (words[at - 1] == "," or words[at - 1].lower() in self._words.subordinating)
            and after[0].isalnum()
            and after.islower()
        )

    def _sentences_between(self, start: int, offset: int, passage: int) -> int:
        starts = self._sentence_starts(passage)
        return bisect_right(starts, offset) - bisect_right(starts, start)

    def _sentence_starts(self, passage: int) -> list[int]:
        """Where the sentences of a passage start, looked up once."""
        starts = self._sentences.get(passage)
        if starts is None:
            starts = self._sentences[passage] = [start for start, _ in self._story.passages[passage].sentences]
        return starts

    def _inside_quotation(self, start: int, offset: int) -> bool:
        index = bisect_left(self._quote_starts, start) - 1
        return (
            index >= 0
            and self._quoted[index][0] <= start < self._quoted[index][1]
            and not self._quoted[index][0] <= offset < self._quoted[index][1]
        )

    def several(self, offset: int, passage: int) -> Entity | None:
        """The group, pair or organisation that "they" at *offset* means, among those that spoke shortly before."""
        return next(
            (
                entity
                for start, entity, where in reversed(self.resolved[-6:])
                if start < offset and passage - where <= 2 and entity.kind is not SourceKind.PERSON
            ),
            None,
        )

    def last_at(self, entity: Entity | None, offset: int) -> int:
        """Where *entity* was last mentioned before *offset*, -1 if it was not."""
        return max((start for start, known, _ in self.resolved[-40:] if known is entity and start < offset), default=-1)

    def quoted(self, start: int, offset: int) -> bool:
        """Whether *start* stands in quotation marks that do not hold *offset*."""
        return self._inside_quotation(start, offset)

    def thing(self, offset: int, passage: int) -> Entity | None:
        """The organisation, document or poll that "it" at *offset* means."""
        kinds = (SourceKind.ORGANIZATION, SourceKind.DOCUMENT, SourceKind.POLL)
        spoken = next(
            (
                (start, entity)
                for start, entity, where in reversed(self.resolved[-6:])
                if start < offset and passage - where <= 2 and entity.kind in kinds
            ),
            None,
        )
        named = next(
            (
                (start, entity)
                for start, name, entity in reversed(self._things[: bisect_left(self._thing_starts, offset)][-12:])
                if passage - name.passage <= 1
                and self._heads_clause(name)
                and not self._inside_quotation(start, offset)
            ),
            None,
        )
        return max(filter(None, (spoken, named)), default=(0, None), key=lambda item: item[0])[1]


def _is_thing(entity: Entity, places: frozenset[str]) -> bool:
    """Whether "it" may mean it though it has not spoken: no place."""
    return entity.kind is SourceKind.ORGANIZATION and entity.key[-1] not in places
