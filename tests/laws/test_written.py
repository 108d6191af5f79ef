"""What was written is what is read: the strongest test there is."""

from __future__ import annotations

from hypothesis import given, note

import newsmodel
from newsmodel import Article, BlockKind, Span
from newsmodel.model import STORY
from newsmodel.strategies import WrittenArticle, written_articles


def read(written: WrittenArticle) -> Article:
    note(written.text)
    return newsmodel.parse(written.text)


def speaker_of(article: Article, contents: tuple[Span, ...]) -> str | None:
    """The full name of who is said to have said exactly *contents*."""
    for quote in article.quotes:
        if quote.contents == contents and quote.attribution is not None:
            names = [source.name.text for source in article.sources if source.id == quote.attribution.source]
            return names[0] if names else None
    return None


@given(written_articles())
def test_every_quote_is_found_and_its_speaker_named_in_full(written: WrittenArticle) -> None:
    article = read(written)
    found = {quote.contents: quote.kind for quote in article.quotes}
    for quote in written.quotes:
        assert found.get(quote.contents) == quote.kind, quote
        assert speaker_of(article, quote.contents) == quote.speaker, quote


@given(written_articles())
def test_nothing_else_is_quoted(written: WrittenArticle) -> None:
    article = read(written)
    assert [quote.contents for quote in article.quotes] == [quote.contents for quote in written.quotes]


@given(written_articles())
def test_everybody_who_speaks_is_one_source(written: WrittenArticle) -> None:
    article = read(written)
    assert sorted(source.name.text for source in article.sources) == sorted(person.name for person in written.people)


@given(written_articles())
def test_every_figure_is_found_with_its_value(written: WrittenArticle) -> None:
    article = read(written)
    money = [(f.span, f.low, f.high, f.modifier) for f in article.money]
    statistics = [(f.span, f.low, f.high, f.modifier, f.kind) for f in article.statistics]
    assert money == [(f.span, f.low, f.high, f.modifier) for f in written.figures if f.kind is None]
    assert statistics == [(f.span, f.low, f.high, f.modifier, f.kind) for f in written.figures if f.kind is not None]
    named = {figure.span: figure.currency for figure in article.money}
    assert all(named[f.span] == f.currency for f in written.figures if f.kind is None and f.currency is not None)


@given(written_articles())
def test_every_day_is_found(written: WrittenArticle) -> None:
    spans = [time.span for time in read(written).times]
    assert [span for span in spans if span in written.weekdays] == list(written.weekdays)


@given(written_articles())
def test_every_telephone_number_is_found_and_is_no_figure(written: WrittenArticle) -> None:
    assert [contact.span for contact in read(written).contacts] == list(written.contacts)


@given(written_articles())
def test_the_page_says_who_wrote_it_and_where(written: WrittenArticle) -> None:
    metadata = read(written).metadata
    if written.headline is not None:  # without one, a first line may look like one
        assert (metadata.headline and metadata.headline.value) == written.headline
    assert [author.value for author in metadata.authors] == ([written.author] if written.author else [])
    assert (metadata.dateline and metadata.dateline.value) == written.dateline
    assert (metadata.publisher and metadata.publisher.value) == written.publisher


@given(written_articles())
def test_litter_is_no_story(written: WrittenArticle) -> None:
    article = read(written)
    around = STORY | {BlockKind.BYLINE}
    litter = [(block.start, block.end) for block in article.blocks if block.kind not in around]
    assert litter == [(span.start, span.end) for span in written.litter]


@given(written_articles())
def test_what_is_written_obeys_its_own_words(written: WrittenArticle) -> None:
    spans = [*(span for quote in written.quotes for span in quote.contents), *(f.span for f in written.figures)]
    for span in (*spans, *written.weekdays, *written.litter):
        assert written.text[span.start : span.end] == span.text
