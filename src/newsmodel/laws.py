"""The laws of an article that no single part can check alone; `Article` asks when it is built."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from newsmodel.errors import Problem
from newsmodel.span import Span
from newsmodel.walk import placed_spans, spans_in

if TYPE_CHECKING:
    from newsmodel.model import Article, Block, Figure, Quote, Source


def _short(text: str) -> str:
    return repr(text) if len(text) <= 60 else repr(text[:57]) + "..."


def broken_laws(article: Article) -> Iterator[Problem]:
    """Every contradiction between the parts of *article* and its text."""
    text = article.text
    if any(text[span.start : span.end] != span.text for span in spans_in(article)):
        yield from drifted(text, placed_spans(article))
    yield from untiled(text, article.blocks)
    yield from loose_ids(article.sources, article.quotes)
    yield from overlaps([("money", article.money), ("statistics", article.statistics), ("times", article.times)])


def drifted(text: str, placed: Iterable[tuple[str, Span]]) -> Iterator[Problem]:
    """Spans that claim other characters than stand in *text*."""
    for path, span in placed:
        if text[span.start : span.end] != span.text:
            found = text[span.start : span.end]
            yield Problem("span-drifted", path, f"the text has {_short(found)} here", _short(span.text))


def untiled(text: str, blocks: tuple[Block, ...]) -> Iterator[Problem]:
    """Blocks that overlap, leave words between them, or end outside *text*."""
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


def loose_ids(sources: tuple[Source, ...], quotes: tuple[Quote, ...]) -> Iterator[Problem]:
    """Ids that stand twice, and references to no source."""
    places = [(f"$.sources[{number}]", source.id) for number, source in enumerate(sources)]
    places += [(f"$.quotes[{number}]", quote.id) for number, quote in enumerate(quotes)]
    known: dict[str, str] = {}
    for path, its_id in places:
        if known.setdefault(its_id, path) != path:
            yield Problem("id-repeated", f"{path}.id", f"is also the id of {known[its_id]}", _short(its_id))
    ids = {source.id for source in sources}
    for number, quote in enumerate(quotes):
        wanted = quote.attribution.source if quote.attribution is not None else None
        if wanted is not None and wanted not in ids:
            path = f"$.quotes[{number}].attribution.source"
            yield Problem("source-unknown", path, "no source has this id", _short(wanted))


def overlaps(groups: Iterable[tuple[str, tuple[Figure, ...]]]) -> Iterator[Problem]:
    """Figures that share characters, of one group or of two."""
    placed = sorted(
        (figure.span.start, figure.span.end, name, number)
        for name, group in groups
        for number, figure in enumerate(group)
    )
    for (_, end, name, number), (start, _, later, its_number) in pairwise(placed):
        if start < end:
            message = f"shares characters with $.{name}[{number}]"
            yield Problem("figures-overlap", f"$.{later}[{its_number}].span", message)
