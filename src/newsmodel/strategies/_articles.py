"""Whole articles, of any schema."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from hypothesis import strategies as st

from newsmodel.model import Article, MonetaryFigure, Statistic, TimeExpression
from newsmodel.schemas import ARTICLE, A, Schema
from newsmodel.shapes import fields_of
from newsmodel.strategies._values import (
    blocks,
    built,
    contacts,
    disjoint_spans,
    metadata,
    money,
    needs_text,
    quotes,
    sources,
    statistics,
    texts,
    times,
    values,
)

#: What draws a field's value once the text is known.
FromText = Callable[[str], st.SearchStrategy[Any]]


def articles(
    schema: Schema[A] = ARTICLE,  # type: ignore[assignment]  # the default's A is Article
    *,
    text: st.SearchStrategy[str] | None = None,
    **fields: FromText,
) -> st.SearchStrategy[A]:
    """Articles of *schema* that obey the laws.

    The fields that the schema adds are drawn by their types, with spans of the text; where a class checks more than its
    types say, give a field its own strategy: ``articles(COURT, docket=spans)``.

    Args:
        schema: the shape of article to draw.
        text: what texts to draw from; any string, if not given.
        fields: for the fields named, functions from the text to a strategy.
    """
    return _articles(schema, text, fields)


@st.composite
def _articles(
    draw: st.DrawFn, schema: Schema[A], text: st.SearchStrategy[str] | None, fields: Mapping[str, FromText]
) -> A:
    added = {name: shape for name, shape in fields_of(schema.article, schema.tags).items() if name not in _OWN}
    needs = fields or any(needs_text(shape, schema.tags) for shape in added.values())
    words = draw(texts(min_size=int(bool(needs))) if text is None else text)
    drawn = _own_fields(draw, words)
    for name, shape in added.items():
        if name not in fields:
            drawn[name] = draw(values(shape, words, schema.tags))
    for name, strategy_of in fields.items():
        drawn[name] = draw(strategy_of(words))
    article: A = built(schema.article, drawn)
    return article


_OWN = frozenset(fields_of(Article, {}))


def _own_fields(draw: st.DrawFn, text: str) -> dict[str, Any]:
    """The fields that every article has."""
    count = draw(st.integers(0, 3)) if text else 0
    found = tuple(draw(sources(text, id=f"s{number + 1}")) for number in range(count))
    ids = [source.id for source in found]
    count = draw(st.integers(0, 4)) if text else 0
    figures = [
        draw(draw(st.sampled_from([money, statistics, times]))(text, span=span)) for span in draw(disjoint_spans(text))
    ]
    return {
        "text": text,
        "metadata": draw(metadata(text)),
        "blocks": draw(blocks(text)),
        "sources": found,
        "quotes": tuple(draw(quotes(text, id=f"q{number + 1}", ids=ids)) for number in range(count)),
        "money": tuple(figure for figure in figures if isinstance(figure, MonetaryFigure)),
        "statistics": tuple(figure for figure in figures if isinstance(figure, Statistic)),
        "times": tuple(figure for figure in figures if isinstance(figure, TimeExpression)),
        "contacts": tuple(draw(st.lists(contacts(text), max_size=2))) if text else (),
    }
