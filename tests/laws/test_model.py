"""Laws 1 to 4: what an article cannot be."""

from __future__ import annotations

import copy
import pickle
from itertools import pairwise
from typing import Any

import pytest
from attrs import evolve, fields, frozen
from hypothesis import given
from hypothesis import strategies as st

import newsmodel
from newsmodel import Article, Block, BlockKind, LawError, Span
from newsmodel.strategies import articles, texts
from newsmodel.walk import placed_spans, spans_in


@given(articles())
def test_every_span_is_the_slice_it_claims(article: Article) -> None:
    for path, span in placed_spans(article):
        assert article.text[span.start : span.end] == span.text, path


@given(articles())
def test_spans_are_found_quickly_and_with_their_places_alike(article: Article) -> None:
    assert sorted(spans_in(article)) == sorted(span for _, span in placed_spans(article))


@given(articles())
def test_blocks_tile_the_text(article: Article) -> None:
    at = 0
    for block in article.blocks:
        assert not article.text[at : block.start].strip()
        assert block.start >= at
        at = block.end
    assert not article.text[at:].strip()


@given(articles())
def test_ids_are_unique_and_references_resolve(article: Article) -> None:
    ids = [thing.id for thing in (*article.sources, *article.quotes)]
    assert len(ids) == len(set(ids))
    for quote in article.quotes:
        wanted = quote.attribution.source if quote.attribution else None
        assert wanted is None or any(source.id == wanted for source in article.sources)


@given(articles())
def test_figures_do_not_overlap(article: Article) -> None:
    figures = article.figures
    assert all(first.span.end <= second.span.start for first, second in pairwise(figures))


@given(articles())
def test_an_article_is_a_value(article: Article) -> None:
    for other in (pickle.loads(pickle.dumps(article)), copy.deepcopy(article), evolve(article)):  # noqa: S301  # our own
        assert other == article
        assert hash(other) == hash(article)
        assert newsmodel.dumps(other) == newsmodel.dumps(article)


@given(articles())
def test_a_repr_can_be_read_and_is_total(article: Article) -> None:
    shown = repr(article)
    assert shown.startswith("Article(text=")
    for part in (*article.quotes, *article.sources, *article.figures):
        assert repr(part) in shown


@given(articles())
def test_what_is_derived_is_total(article: Article) -> None:
    assert len(article.id) == 64
    assert isinstance(article.body, str)
    for quote in article.quotes:
        assert all(any(part.covers(f.span) for part in quote.contents) for f in article.figures_in(quote))
    for item in (*article.figures, *article.contacts):
        source = article.source_of(item)
        assert source is None or source in article.sources
    assert sum(row.quotes for row in article.sources_table()) == sum(
        len(article.quotes_by(source)) for source in article.sources
    )
    assert all(article.text[span.start : span.end] == span.text for span in article.unexplained())


@pytest.mark.parametrize(
    "cls", [Article, Block, Span, newsmodel.Quote, newsmodel.Metadata], ids=lambda cls: cls.__name__
)
def test_values_cannot_be_changed_or_extended(cls: type) -> None:
    made: Any = newsmodel.loads(newsmodel.dumps(newsmodel.parse("x")))
    value = {Block: made.blocks[0], Span: Span(0, 1, "x"), Article: made, newsmodel.Metadata: made.metadata}.get(cls)
    value = value or newsmodel.Quote(id="q1", kind=newsmodel.QuoteKind.DIRECT, contents=(Span(0, 1, "x"),))
    with pytest.raises(AttributeError):
        setattr(value, fields(cls)[0].name, None)
    with pytest.raises(AttributeError):
        value.something = 1


def codes(text: str, **parts: Any) -> list[tuple[str, str]]:
    with pytest.raises(LawError) as caught:
        Article(text=text, **parts)
    return [(problem.code, problem.path) for problem in caught.value.problems]


def paragraph(start: int, end: int) -> Block:
    return Block(kind=BlockKind.PARAGRAPH, start=start, end=end)


BROKEN: list[tuple[str, str, tuple[Block, ...], list[tuple[str, str]]]] = [
    ("words before the first block", "a b", (paragraph(2, 3),), [("text-lost", "$.blocks[0]")]),
    ("words after the last", "a b", (paragraph(0, 1),), [("text-lost", "$.blocks")]),
    ("words between two", "a b c", (paragraph(0, 1), paragraph(4, 5)), [("text-lost", "$.blocks[1]")]),
    ("two that overlap", "a b", (paragraph(0, 2), paragraph(1, 3)), [("blocks-overlap", "$.blocks[1]")]),
    ("two in the wrong order", " b", (paragraph(1, 2), paragraph(0, 1)), [("blocks-overlap", "$.blocks[1]")]),
    ("one that ends outside", "a b", (paragraph(0, 9),), [("block-outside", "$.blocks[0]")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "blocks", "expected"), [row[1:] for row in BROKEN], ids=[row[0] for row in BROKEN])
def test_blocks_that_do_not_tile_are_refused(
    text: str, blocks: tuple[Block, ...], expected: list[tuple[str, str]]
) -> None:
    assert codes(text, blocks=blocks) == expected


@given(articles(), texts(), st.data())
def test_an_article_does_not_move_to_another_text(article: Article, other: str, data: st.DataObject) -> None:
    spans = spans_in(article)
    moved = data.draw(st.sampled_from([other, article.text[1:], "x" + article.text]))
    drifted = any(moved[span.start : span.end] != span.text for span in spans)
    if drifted:
        with pytest.raises(LawError, match="span-drifted"):
            evolve(article, text=moved)


@frozen(kw_only=True)
class Loose(Article):
    """An article of somebody who keeps spans in unusual places."""

    listed: list[Span] | None = None
    named: dict[str, Span] | None = None
    hidden: Elsewhere | None = None  # type: ignore[name-defined]  # noqa: F821  # a name only a type checker knows
    plain: object = None


def test_spans_are_found_wherever_a_user_keeps_them() -> None:
    class Marked(Span):
        pass

    text = "abc"
    wrong = Span(0, 1, "z")
    for parts in (
        {"listed": [wrong]},
        {"named": {"a": wrong}},
        {"hidden": wrong},
        {"plain": {wrong}},
        {"plain": Marked(0, 1, "z")},
    ):
        with pytest.raises(LawError, match="span-drifted"):
            Loose(text=text, blocks=(paragraph(0, 3),), **parts)  # type: ignore[arg-type]  # what is tested
    path = r"\$\.named\.a: the text has 'a' here \(got 'z'\)"
    with pytest.raises(LawError, match=path):
        Loose(text=text, blocks=(paragraph(0, 3),), named={"a": wrong})


@pytest.mark.parametrize(
    ("contents", "reason"),
    [
        ((), "q1: no contents"),
        ((Span(0, 2, "ab"), Span(1, 3, "bc")), "q1: contents overlap or are out of order"),
        ((Span(4, 5, "e"), Span(0, 1, "a")), "q1: contents overlap or are out of order"),
    ],
    ids=["none", "overlapping", "out of order"],
)
def test_contents_of_a_quote_stand_in_order(contents: tuple[Span, ...], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        newsmodel.Quote(id="q1", kind=newsmodel.QuoteKind.DIRECT, contents=contents)
