"""Whole articles, of any schema."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any, TypeVar

from attrs import evolve
from hypothesis import strategies as st

from newsmodel.model import Article, Figure, MonetaryFigure, Quote, Source, Statistic, TimeExpression
from newsmodel.schemas import ARTICLE, A, Schema
from newsmodel.shapes import fields_of
from newsmodel.strategies._values import (
    blocks,
    built,
    contacts,
    disjoint,
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

P = TypeVar("P")
N = TypeVar("N", Source, Quote)

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
    parts = _parts_of(text)
    found = _numbered("s", draw(parts["sources"]))
    said = _numbered("q", draw(_quotes_of(text, tuple(source.id for source in found))))
    anything: list[Figure] = draw(parts["figures"])
    figures = disjoint(anything, lambda figure: figure.span)
    return {
        "text": text,
        "metadata": draw(parts["metadata"]),
        "blocks": draw(parts["blocks"]),
        "sources": found,
        "quotes": said,
        "money": tuple(figure for figure in figures if isinstance(figure, MonetaryFigure)),
        "statistics": tuple(figure for figure in figures if isinstance(figure, Statistic)),
        "times": tuple(figure for figure in figures if isinstance(figure, TimeExpression)),
        "contacts": tuple(draw(parts["contacts"])),
    }


@lru_cache(maxsize=32)
def _parts_of(text: str) -> dict[str, st.SearchStrategy[Any]]:
    """The strategies about one text, kept because shrinking draws from them again and again."""
    return {
        "sources": _some(sources(text), 3),
        "figures": _some(st.one_of(money(text), statistics(text), times(text)), 6),
        "contacts": _some(contacts(text), 2),
        "metadata": metadata(text),
        "blocks": blocks(text),
    }


@lru_cache(maxsize=32)
def _quotes_of(text: str, ids: tuple[str, ...]) -> st.SearchStrategy[list[Quote]]:
    return _some(quotes(text, ids=ids), 4)


def _some(parts: st.SearchStrategy[P], most: int) -> st.SearchStrategy[list[P]]:
    """Up to *most* parts; of an empty text there are none."""
    return st.just([]) if parts.is_empty else st.lists(parts, max_size=most)


def _numbered(letter: str, parts: Iterable[N]) -> tuple[N, ...]:
    return tuple(evolve(part, id=f"{letter}{number}") for number, part in enumerate(parts, 1))
