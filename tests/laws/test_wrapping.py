"""Where lines are wrapped or spaces do not break, the same is read."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsmodel
from newsmodel import Article
from newsmodel.span import Span
from newsmodel.strategies import texts
from newsmodel.text.wrapping import rewrapped, unwrapped

PARAGRAPHS = [
    (
        "The council will spend more than $61.5 million over the next six years on roads, schools and a new library "
        "for the eastern suburbs, the treasurer, Ngaire Tamihana, told reporters on Monday."
    ),
    (
        "“We have waited for this since the flood of 2019, and nobody in this town will believe it until they see the "
        "first lorry,” said Tom Okafor, a 52-year-old baker whose shop stood under water for nine days."
    ),
    (
        "Nearly 1,500 of the 12,000 people who live there have left, according to a report by the regional "
        "government, and one in five of the houses is empty."
    ),
]


def reading(article: Article) -> list[tuple[object, ...]]:
    def said(span: Span | None) -> str | None:
        return None if span is None else " ".join(span.text.split())

    quotes = [
        (quote.kind, [said(part) for part in quote.contents], quote.attribution and said(quote.attribution.mention))
        for quote in article.quotes
    ]
    sources = [(source.kind, said(source.name), said(source.role)) for source in article.sources]
    return [*quotes, *sources, *((type(figure), said(figure.span)) for figure in article.figures)]


@pytest.mark.parametrize("width", [60, 72, 80])
def test_wrapped_paragraphs_say_the_same(width: int) -> None:
    wrapped = [textwrap.fill(paragraph, width, break_on_hyphens=False) for paragraph in PARAGRAPHS]
    assert reading(newsmodel.parse("\n\n".join(wrapped))) == reading(newsmodel.parse("\n\n".join(PARAGRAPHS)))


def test_spaces_that_do_not_break_say_the_same() -> None:
    text = "\n\n".join(PARAGRAPHS)
    assert reading(newsmodel.parse(text.replace(" ", "\u00a0"))) == reading(newsmodel.parse(text))


def test_a_space_inside_a_number_parts_its_thousands() -> None:
    assert unwrapped("934\u00a0000 t", [(0, 9)]) == "934\u00a0000 t"
    assert unwrapped("12\u00a0people", [(0, 9)]) == "12 people"


def test_lines_that_end_where_they_want_to_stay_apart() -> None:
    text = "Sales: 12\n14 shops\n" + "x" * 50 + "\n- 15 items"
    assert unwrapped(text, [(0, len(text))]) == text


def test_a_break_of_two_characters_is_two_spaces() -> None:
    text = "y" * 50 + "\r\nand on"
    assert unwrapped(text, [(0, len(text))]) == "y" * 50 + "  and on"


@given(texts(), st.data())
def test_every_character_keeps_its_offset(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    lines = unwrapped(text, [(start, len(text))])
    assert len(lines) == len(text)
    assert all(new == old or (new == " " and old in "\r\n\u00a0") for new, old in zip(lines, text, strict=True))


def test_what_was_read_is_pinned_to_the_text() -> None:
    read = (Span(0, 5, "a b c"), None, "a b c", (Span(2, 3, "b"),))
    assert rewrapped(read, "a\nb\nc") == (Span(0, 5, "a\nb\nc"), None, "a b c", (Span(2, 3, "b"),))


def test_values_of_other_kinds_stay_as_they_are() -> None:
    spans = [Span(0, 3, "a b")]
    assert rewrapped(spans, "a\nb") is spans


def test_a_value_that_holds_no_span_stays_itself() -> None:
    quote = newsmodel.parse("“No,” said Ann Webb.").quotes[0]
    assert rewrapped(quote, "“No,” said Ann Webb.") is quote
    assert rewrapped(newsmodel.QuoteKind.DIRECT, "") is newsmodel.QuoteKind.DIRECT
