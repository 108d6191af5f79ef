"""Whom a pronoun means: recency, who is the subject, who spoke last, and what given names and honorifics say."""

from __future__ import annotations

from bisect import bisect_left

from newsmodel.lexicon._people import Sort
from newsmodel.mentions import Name
from newsmodel.model import BlockKind, SourceKind
from newsmodel.quotations import Quotation
from newsmodel.resolution.entities import Entity
from newsmodel.text.story import Story

#: How many passages a pronoun looks back.
_PATIENCE = 4
#: Blocks that no pronoun of the running text refers back to.
_APART = frozenset({BlockKind.HEADING, BlockKind.CAPTION, BlockKind.LIST_ITEM})


class Antecedents:
    """The people named so far, with where each mention stands."""

    def __init__(self, story: Story, occurrences: list[tuple[Name, Entity]], quotations: list[Quotation]) -> None:
        self._story = story
        self._headings = {n for n, passage in enumerate(story.passages) if passage.block.kind in _APART}
        self._people = [
            (n.start, n, e) for n, e in occurrences if n.passage not in self._headings and e.kind is SourceKind.PERSON
        ]
        self._prepositions = story.lexicon.speech.prepositions
        self._things = [
            (n.start, n, e)
            for n, e in occurrences
            if e.kind is SourceKind.ORGANIZATION and n.passage not in self._headings
        ]
        self._thing_starts = [start for start, _, _ in self._things]
        self._starts = [start for start, _, _ in self._people]
        self._quoted = [(q.start, q.end) for q in quotations if q.depth == 0]
        self._quote_starts = [start for start, _ in self._quoted]
        #: (offset, entity, passage) of every mention that was resolved, pronouns included.
        self.resolved: list[tuple[int, Entity, int]] = []

    def person(self, offset: int, passage: int, sort: Sort) -> Entity | None:
        """The person whom "he" or "she" at *offset* means, or None where the text near it names nobody who fits."""
        best: tuple[float, Entity] | None = None
        index = bisect_left(self._starts, offset)
        for start, name, entity in reversed(self._people[max(0, index - 40) : index]):
            if passage - name.passage > _PATIENCE:
                break
            if not _fits(entity, sort) or not _is_person(entity) or self._inside_quotation(start, offset):
                continue
            value = self._weight(start, name, entity, offset, passage)
            if best is None or value > best[0]:
                best = value, entity
        for start, entity, where in reversed(self.resolved[-8:]):
            if (
                where in self._headings
                or passage - where > _PATIENCE
                or start >= offset
                or not _fits(entity, sort)
                or entity.kind is not SourceKind.PERSON
            ):
                continue
            value = (
                1.6
                - 1.0 * (passage - where)
                - 0.25 * self._sentences_between(start, offset, passage if where == passage else -1)
                - (0.0 if entity.named else 0.8)
            )
            if best is None or value > best[0]:
                best = value, entity
        return best[1] if best is not None else None

    def _weight(self, start: int, name: Name, entity: Entity, offset: int, passage: int) -> float:
        """How likely the mention is what a pronoun at *offset* means: near, a subject, just introduced."""
        value = -1.0 * (passage - name.passage)
        if name.passage == passage:
            value -= 0.25 * self._sentences_between(start, offset, passage)
        words = self._story.passages[name.passage].tokens.words
        after = words[name.last] if name.last < len(words) else ""
        before = words[name.lead - 1].lower() if name.lead > 0 else ""
        if after in ("'", "’"):
            value -= 0.5
        elif name.opens or self._is_subject(start, name):
            value += 0.9
        elif before in self._prepositions:
            value -= 0.3
        if after == "," and len(name.words) > 1:
            value += 1.0 if entity.names and entity.names[0] is name else 0.4
        return value

    def _is_subject(self, start: int, name: Name) -> bool:
        """Whether no other person stands before the name in its sentence, and no preposition right before it."""
        sentences = self._story.passages[name.passage].sentences
        begin = max((s for s, _ in sentences if s <= start), default=start)
        words = self._story.passages[name.passage].tokens.words
        at = bisect_left(self._starts, begin)
        while at < len(self._people) and self._people[at][0] < start:
            other = self._people[at][1]
            if not (other.last < len(words) and words[other.last] in ("'", "’")):
                return False
            at += 1
        return not (name.lead > 0 and words[name.lead - 1].lower() in self._prepositions)

    def _sentences_between(self, start: int, offset: int, passage: int) -> int:
        if passage < 0:
            return 0
        return sum(start < s <= offset for s, _ in self._story.passages[passage].sentences)

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
                if passage - name.passage <= 1 and name.opens and not self._inside_quotation(start, offset)
            ),
            None,
        )
        return max(filter(None, (spoken, named)), default=(0, None), key=lambda item: item[0])[1]


def _is_person(entity: Entity) -> bool:
    """Whether more than two capitals in a row says so: a title, a known given name, the surname alone elsewhere."""
    return (
        entity.evidence is not None
        or entity.role is not None
        or any(n.first > n.lead or len(n.words) == 1 for n in entity.names)
    )


def _fits(entity: Entity, sort: Sort) -> bool:
    return entity.evidence is None or entity.evidence is sort
