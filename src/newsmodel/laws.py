"""The laws of an article that no single part can check alone; `Article` asks when it is built."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from newsmodel.errors import Problem
from newsmodel.walk import placed_spans, spans_in

if TYPE_CHECKING:
    from newsmodel.model import Article, Block, Figure, Quote, Source


def broken_laws(article: Article) -> Iterator[Problem]:
    """Every contradiction between the parts of *article* and its text."""
    text = article.text
    if any(text[span.start : span.end] != span.text for span in spans_in(article)):
        yield from (
            Problem("span-drifted", path, f"the text has {text[s.start : s.end]!r} here", repr(s.text))
            for path, s in placed_spans(article)
            if text[s.start : s.end] != s.text
        )
    yield from _untiled(text, article.blocks)
    yield from _loose_ids(article)
    yield from _overlaps([("money", article.money), ("statistics", article.statistics), ("times", article.times)])


def _untiled(text: str, blocks: tuple[Block, ...]) -> Iterator[Problem]:
    at = 0
    for number, block in enumerate(blocks):
        if block.start < at:
            yield Problem("blocks-overlap", f"$.blocks[{number}]", "starts before the one before it ends")
        elif text[at : block.start].strip():
            yield Problem(
                "text-lost",
                f"$.blocks[{number}]",
                "text before it is in no block",
                repr(text[at : block.start][:40]),
            )
        if block.end > len(text):
            yield Problem("block-outside", f"$.blocks[{number}]", f"ends at {block.end}, the text at {len(text)}")
        at = max(at, block.end)
    if text[at:].strip():
        yield Problem("text-lost", "$.blocks", "text after the last block is in no block", repr(text[at:][:40]))


def _loose_ids(article: Article) -> Iterator[Problem]:
    known: dict[str, str] = {}
    things: tuple[Source, ...] | tuple[Quote, ...]
    for name, things in (("sources", article.sources), ("quotes", article.quotes)):
        for number, thing in enumerate(things):
            path = f"$.{name}[{number}].id"
            if thing.id in known:
                yield Problem("id-repeated", path, f"is also the id of {known[thing.id]}", repr(thing.id))
            known.setdefault(thing.id, path)
    sources = {source.id for source in article.sources}
    for number, quote in enumerate(article.quotes):
        wanted = quote.attribution.source if quote.attribution is not None else None
        if wanted is not None and wanted not in sources:
            yield Problem(
                "source-unknown",
                f"$.quotes[{number}].attribution.source",
                "no source has this id",
                repr(wanted),
            )


def _overlaps(groups: Iterable[tuple[str, tuple[Figure, ...]]]) -> Iterator[Problem]:
    placed = sorted(
        ((figure.span, f"$.{name}[{number}]") for name, group in groups for number, figure in enumerate(group)),
        key=lambda pair: pair[0],
    )
    for (first, first_path), (second, path) in pairwise(placed):
        if second.start < first.end:
            yield Problem("figures-overlap", path, f"shares characters with {first_path}", repr(second.text))
