"""Hypothesis strategies for articles and their parts, of the built-in schema or your own (extra ``hypothesis``).

Everything drawn obeys the laws, and shrinks towards a short text with few and simple parts. `written_articles` goes the
other way round: it draws what is said, by whom and how much, and writes the news text that says so.
"""

from __future__ import annotations

from newsmodel.strategies._articles import articles
from newsmodel.strategies._values import (
    attributions,
    blocks,
    contacts,
    decimals,
    metadata,
    money,
    quotes,
    sources,
    spans,
    statistics,
    texts,
    times,
    values,
)
from newsmodel.strategies._written import Person, WrittenArticle, WrittenFigure, WrittenQuote, written_articles

__all__ = [
    "Person",
    "WrittenArticle",
    "WrittenFigure",
    "WrittenQuote",
    "articles",
    "attributions",
    "blocks",
    "contacts",
    "decimals",
    "metadata",
    "money",
    "quotes",
    "sources",
    "spans",
    "statistics",
    "texts",
    "times",
    "values",
    "written_articles",
]
