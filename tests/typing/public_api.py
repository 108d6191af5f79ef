"""What type checkers know of the public names. Checked by mypy, never run."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, assert_type

from attrs import frozen
from hypothesis.strategies import SearchStrategy

import newsmodel
from newsmodel import (
    Article,
    Attribution,
    Figure,
    MonetaryFigure,
    Problem,
    Quote,
    Registry,
    Schema,
    Source,
    SourceRow,
    Span,
    Stated,
    Statistic,
    TimeExpression,
)
from newsmodel.json_schema import json_schema
from newsmodel.plugins import Installed, PluginFailure, with_installed
from newsmodel.strategies import WrittenArticle, articles, money, quotes, spans, written_articles


@frozen(kw_only=True)
class CourtReport(Article):
    docket: Span | None = None


def find_court_fields(article: Article) -> Mapping[str, object]:
    return {"docket": next(iter(article.unexplained()), None)}


COURT = Schema("acme/court-report/1.0", CourtReport, find_court_fields)
assert_type(COURT, Schema[CourtReport])

# Parsing gives the class of the schema.
article = newsmodel.parse("text")
assert_type(article, Article)
report = newsmodel.parse("text", schema=COURT)
assert_type(report, CourtReport)
assert_type(report.docket, Span | None)
assert_type(newsmodel.find_figures("text"), tuple[Figure, ...])

# The parts of an article.
assert_type(article.quotes, tuple[Quote, ...])
assert_type(article.quotes[0].attribution, Attribution | None)
assert_type(article.quotes[0].contents, tuple[Span, ...])
assert_type(article.money, tuple[MonetaryFigure, ...])
assert_type(article.money[0].low, Decimal | None)
assert_type(article.statistics, tuple[Statistic, ...])
assert_type(article.times, tuple[TimeExpression, ...])
assert_type(article.metadata.headline, Stated | None)
assert_type(article.source_of(article.money[0]), Source | None)
assert_type(article.figures_in(article.quotes[0]), tuple[Figure, ...])
assert_type(article.sources_table(), tuple[SourceRow, ...])
assert_type(article.unexplained(), tuple[Span, ...])
assert_type(article.id, str)

# JSON.
registry = newsmodel.DEFAULT.with_schema(COURT)
assert_type(registry, Registry)
assert_type(registry["acme/court-report/1.0"], Schema[Any])
assert_type(newsmodel.dumps(report, registry=registry, indent=2), str)
assert_type(newsmodel.loads(b"{}", registry=registry, unknown="ignore"), Article)
assert_type(newsmodel.to_dict(report), dict[str, Any])
assert_type(newsmodel.from_dict({}), Article)
assert_type(json_schema(COURT), dict[str, Any])
assert_type(with_installed(), Installed)
assert_type(with_installed().failures, tuple[PluginFailure, ...])
try:
    newsmodel.loads("{}")
except newsmodel.DocumentError as error:
    assert_type(error.problems, tuple[Problem, ...])

# Strategies.
assert_type(articles(), SearchStrategy[Article])
assert_type(articles(COURT), SearchStrategy[CourtReport])
assert_type(articles(COURT, docket=spans), SearchStrategy[CourtReport])
assert_type(spans("text"), SearchStrategy[Span])
assert_type(quotes("text"), SearchStrategy[Quote])
assert_type(money("text"), SearchStrategy[MonetaryFigure])
assert_type(written_articles(), SearchStrategy[WrittenArticle])

# What a type checker must refuse; an ignore that is not needed is an error, too.
newsmodel.parse(b"text")  # type: ignore[arg-type]  # bytes are no text
newsmodel.parse("text", "2024")  # type: ignore[call-arg, misc, arg-type, unused-ignore]  # options are named
newsmodel.loads("{}", unknown="allow")  # type: ignore[arg-type]  # forbid or ignore
newsmodel.dumps("text")  # type: ignore[arg-type]  # an article
article.text = ""  # type: ignore[misc]  # frozen
Schema("acme/x/1.0", str)  # type: ignore[type-var]  # a class of articles
