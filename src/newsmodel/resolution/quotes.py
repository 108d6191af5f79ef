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

_OF_WORDS = re.compile(r"[^\W_]")
_MARKED = frozenset({QuoteKind.SCARE, QuoteKind.TITLE, QuoteKind.NICKNAME})


class Introduces(Protocol):
    """Reads what the text says about an entity."""

    def introduce(self, entity: Entity) -> None:
        """Fills role and affiliation."""


class Spans(dict[Range, Span]):
    """The spans of one text, each made once however many sources and quotes share it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text

    def __missing__(self, where: Range) -> Span:
        start, end = where
        span = self[where] = Span(start, end, self.text[start:end])
        return span


def build_sources(spans: Spans, entities: Sequence[Entity], resolver: Introduces) -> tuple[Source, ...]:
    """The sources of *entities* in the order of their first mentions; each entity learns its place."""
    unique = list({id(entity): entity for entity in entities}.values())
    for entity in unique:
        resolver.introduce(entity)
        entity.mentions.update((name.start, name.end) for name in entity.names)
        entity.mentions.add(entity.name)
    unique.sort(key=lambda entity: min(entity.mentions))
    return tuple([_source(spans, entity, order) for order, entity in enumerate(unique, 1)])


def _source(spans: Spans, entity: Entity, order: int) -> Source:
    """The source that *entity* is, the *order*-th of the article."""
    entity.order = order
    tied = entity.affiliation_aliases
    return Source(
        id=f"s{order}",
        kind=entity.kind,
        named=entity.named,
        name=spans[entity.name],
        role=None if entity.role is None else spans[entity.role],
        affiliation=None if entity.affiliation is None else spans[entity.affiliation],
        mentions=tuple([spans[where] for where in sorted(entity.mentions)]),
        aliases=_aliases(entity, spans) if entity.named else (),
        affiliation_aliases=tuple([spans[where] for where in sorted(tied)]) if tied else (),
    )


def _aliases(entity: Entity, spans: Spans) -> tuple[Span, ...]:
    """The first place of every other form of the name."""
    forms = {spans[entity.name].text: spans[entity.name]}
    for name in entity.names:
        span = spans[name.start, name.end]
        forms.setdefault(span.text, span)
    if len(forms) == 1:
        return ()
    return tuple(sorted(span for span in forms.values() if span is not spans[entity.name]))


def build_quotes(
    spans: Spans,
    sayings: Sequence[Saying],
    found: Sequence[tuple[Entity | None, AttributionBasis]],
    quotations: Sequence[Quotation],
) -> tuple[Quote, ...]:
    """One quote for every saying, in reading order."""
    text = spans.text
    outermost = [q for q in quotations if q.depth == 0]
    marked = ([q.inner for q in outermost], [q.outer for q in outermost])
    return tuple(
        [
            Quote(
                id=f"q{number}",
                kind=_kind(text, saying, marked),
                contents=tuple([spans[where] for where in saying.contents]),
                attribution=_attribution(spans, saying, entity, basis),
                flags=tuple([flag for flag in QuoteFlag if flag in saying.flags]) if saying.flags else (),
            )
            for number, (saying, (entity, basis)) in enumerate(zip(sayings, found, strict=True), 1)
        ]
    )


def _attribution(spans: Spans, saying: Saying, entity: Entity | None, basis: AttributionBasis) -> Attribution | None:
    if (saying.cue is None and saying.mention is None) or (saying.kind is not None and saying.kind in _MARKED):
        return None
    return Attribution(
        source=f"s{entity.order}" if entity is not None else None,
        mention=None if saying.mention is None else spans[saying.mention],
        cue=None if saying.cue is None else spans[saying.cue],
        addressee=None if saying.addressee is None else spans[saying.addressee],
        occasion=None if saying.occasion is None else spans[saying.occasion],
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
        first, last = bisect_right(marked[1], start), bisect_left(marked[0], end)
        at = start
        for number in range(first, last):
            inner, outer = marked[0][number], marked[1][number]
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
