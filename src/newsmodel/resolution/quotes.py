"""The model's quotes and sources out of sayings and entities."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Protocol

from newsmodel.attribution.saying import Range, Saying
from newsmodel.model import (
    Attribution,
    AttributionBasis,
    Quote,
    QuoteFlag,
    QuoteKind,
    Source,
)
from newsmodel.quotations import Quotation
from newsmodel.resolution.entities import Entity
from newsmodel.span import Span
from newsmodel.text.story import Story

_OF_WORDS = re.compile(r"[^\W_]")
_MARKED = frozenset({QuoteKind.SCARE, QuoteKind.TITLE, QuoteKind.NICKNAME})


class Introduces(Protocol):
    """Reads what the text says about an entity."""

    def introduce(self, entity: Entity) -> None:
        """Fills role and affiliation."""


def build_sources(text: str, entities: Sequence[Entity], resolver: Introduces) -> tuple[Source, ...]:
    """The sources of *entities* in the order of their first mentions; each entity learns its place."""
    unique = list({id(entity): entity for entity in entities}.values())
    for entity in unique:
        resolver.introduce(entity)
        entity.mentions.update((name.start, name.end) for name in entity.names)
        entity.mentions.add(entity.name)
    unique.sort(key=lambda entity: min(entity.mentions))
    return tuple(_source(text, entity, order) for order, entity in enumerate(unique, 1))


def _source(text: str, entity: Entity, order: int) -> Source:
    """The source that *entity* is, the *order*-th of the article."""
    entity.order = order
    mentions = sorted(entity.mentions)
    spans = {(start, end): Span(start, end, text[start:end]) for start, end in mentions}
    return Source(
        id=f"s{order}",
        kind=entity.kind,
        named=entity.named,
        name=spans[entity.name],
        role=_span(text, entity.role),
        affiliation=_span(text, entity.affiliation),
        mentions=tuple(spans.values()),
        aliases=_aliases(entity, spans) if entity.named else (),
        affiliation_aliases=tuple([Span.of(text, *alias) for alias in sorted(entity.affiliation_aliases)]),
    )


def _span(text: str, where: Range | None) -> Span | None:
    return None if where is None else Span(where[0], where[1], text[where[0] : where[1]])


def _aliases(entity: Entity, spans: dict[Range, Span]) -> tuple[Span, ...]:
    """The first place of every other form of the name."""
    forms = {spans[entity.name].text: spans[entity.name]}
    for name in entity.names:
        span = spans[name.start, name.end]
        forms.setdefault(span.text, span)
    return tuple(sorted(span for span in forms.values() if span is not spans[entity.name]))


def build_quotes(
    story: Story,
    sayings: Sequence[Saying],
    found: Sequence[tuple[Entity | None, AttributionBasis]],
    quotations: Sequence[Quotation],
) -> tuple[Quote, ...]:
    """One quote for every saying, in reading order."""
    text = story.text
    outermost = [q for q in quotations if q.depth == 0]
    marked = ([q.inner for q in outermost], [q.outer for q in outermost])
    return tuple(
        Quote(
            id=f"q{number}",
            kind=_kind(text, saying, marked),
            contents=tuple([Span(start, end, text[start:end]) for start, end in saying.contents]),
            attribution=_attribution(text, saying, entity, basis),
            flags=tuple(flag for flag in QuoteFlag if flag in saying.flags) if saying.flags else (),
        )
        for number, (saying, (entity, basis)) in enumerate(zip(sayings, found, strict=True), 1)
    )


def _attribution(text: str, saying: Saying, entity: Entity | None, basis: AttributionBasis) -> Attribution | None:
    if (saying.cue is None and saying.mention is None) or (saying.kind is not None and saying.kind in _MARKED):
        return None
    return Attribution(
        source=f"s{entity.order}" if entity is not None else None,
        mention=_span(text, saying.mention),
        cue=_span(text, saying.cue),
        addressee=_span(text, saying.addressee),
        occasion=_span(text, saying.occasion),
        channel=saying.channel,
        basis=basis,
        reader=saying.reader,
        negated=saying.negated,
    )


def _kind(text: str, saying: Saying, marked: tuple[list[int], list[int]]) -> QuoteKind:
    """Direct if every letter stands in quotation marks, indirect if none does; what is no speech stays that."""
    if saying.kind is not None and saying.kind in _MARKED:
        return saying.kind
    inside = outside = False
    for start, end in saying.contents:
        at = start
        first, last = bisect_right(marked[1], start), bisect_left(marked[0], end)
        for inner, outer in zip(marked[0][first:last], marked[1][first:last], strict=True):
            outside = outside or _has_word(text, at, min(inner, end))
            inside = inside or _has_word(text, max(inner, start), min(outer, end))
            at = max(at, outer)
        outside = outside or _has_word(text, at, end)
    if not outside:
        return QuoteKind.DIRECT
    if inside:
        return QuoteKind.MIXED
    return saying.kind if saying.kind is QuoteKind.DIRECT else QuoteKind.INDIRECT


def _has_word(text: str, start: int, end: int) -> bool:
    return _OF_WORDS.search(text, start, end) is not None
