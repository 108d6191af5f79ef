"""What a caller may say of a text, and what is refused."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

import newsmodel
from newsmodel import MetadataBasis, Precision


@pytest.mark.parametrize(
    ("published", "value", "precision"),
    [
        ("2024", "2024", Precision.YEAR),
        ("2024-12", "2024-12", Precision.MONTH),
        ("2024-12-17", "2024-12-17", Precision.DAY),
        ("20241217", "2024-12-17", Precision.DAY),
        ("2024-12-17T08:30", "2024-12-17T08:30:00", Precision.TIME),
        ("2024-12-17 08:30:00+01:00", "2024-12-17T08:30:00+01:00", Precision.TIME),
        (date(2024, 12, 17), "2024-12-17", Precision.DAY),
        (datetime(2024, 12, 17, 8, 30, tzinfo=UTC), "2024-12-17T08:30:00+00:00", Precision.TIME),
        (
            datetime(2024, 12, 17, 8, 30, tzinfo=timezone(timedelta(hours=-5))),
            "2024-12-17T08:30:00-05:00",
            Precision.TIME,
        ),
    ],
)
def test_a_publication_date_is_kept_as_precise_as_it_is(
    published: str | date, value: str, precision: Precision
) -> None:
    article = newsmodel.parse("He left.", published=published)
    stated = article.metadata.published
    assert stated is not None
    assert (stated.value, stated.precision, stated.span, stated.basis) == (value, precision, None, MetadataBasis.CALLER)
    assert newsmodel.loads(newsmodel.dumps(article)) == article


@pytest.mark.parametrize("published", ["", "yesterday", "0000", "2024-13", "2024-02-30", "2024-12-17T25:00"])
def test_what_is_no_date_is_refused(published: str) -> None:
    for ask in (newsmodel.parse, newsmodel.find_figures):
        with pytest.raises(ValueError, match="published is no ISO 8601 date: "):
            ask("He left on Tuesday.", published=published)


@pytest.mark.parametrize("dollar", ["", "$", "usd", "XXY"])
def test_what_is_no_currency_is_refused(dollar: str) -> None:
    for ask in (newsmodel.parse, newsmodel.find_figures):
        with pytest.raises(ValueError, match="dollar is no ISO 4217 code: "):
            ask("He paid $3.", dollar=dollar)


def test_a_language_that_does_not_ship_is_refused() -> None:
    with pytest.raises(newsmodel.UnknownName, match="no language named 'eo'"):
        newsmodel.parse("Li foriris.", language="eo")


def test_a_schema_may_add_nothing_but_a_class() -> None:
    class Report(newsmodel.Article):
        """An article under another name."""

    article = newsmodel.parse("He left.", schema=newsmodel.Schema("test/report/1.0", Report))
    assert type(article) is Report


def test_figures_of_any_string_are_those_of_an_article() -> None:
    text = "He paid $3 on Tuesday, 40 percent more."
    article = newsmodel.parse(text, published="2024-12-17", dollar="AUD")
    assert newsmodel.find_figures(text, published="2024-12-17", dollar="AUD") == article.figures
