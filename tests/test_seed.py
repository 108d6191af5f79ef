"""The seed, as a careful person reads it, and the golden file of everything that is read from it.

When reading improves, write the golden file anew and look at every line that changes:
``newsmodel convert - < seeds/000_199b1944e4465669.txt > tests/data/seed.json``
"""

from __future__ import annotations

from bisect import bisect_right
from decimal import Decimal
from itertools import accumulate
from pathlib import Path

import pytest

import newsmodel
from newsmodel import (
    Article,
    AttributionBasis,
    BlockKind,
    ContactKind,
    CurrencyBasis,
    Modifier,
    Precision,
    Quote,
    QuoteKind,
    Source,
    SourceKind,
    StatisticKind,
)

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "seeds" / "000_199b1944e4465669.txt").read_bytes().decode("utf-8")
GOLDEN = ROOT / "tests" / "data" / "seed.json"
LINE_ENDS = list(accumulate(len(line) + 1 for line in TEXT.split("\n")))

DRADEK, LEBLANC, COHEN = "Julia Dradek", "Dominique LeBlanc", "David Cohen"
ADVERTISING = (BlockKind.ADVERTISEMENT, BlockKind.PROMO)


@pytest.fixture(scope="module", name="article")
def _article() -> Article:
    return newsmodel.parse(TEXT)


@pytest.fixture(scope="module", name="dated")
def _dated() -> Article:
    return newsmodel.parse(TEXT, published="2024-12-17")


def line_of(start: int) -> int:
    """The number of the line, from 1, that the character at *start* stands in."""
    return bisect_right(LINE_ENDS, start) + 1


def quotes_on(article: Article, line: int) -> list[Quote]:
    """The speech that begins on a line."""
    return [q for q in article.quotes if line_of(q.contents[0].start) == line and q.kind in newsmodel.model.SPEECH]


def source_of(article: Article, quote: Quote) -> Source | None:
    wanted = quote.attribution.source if quote.attribution else None
    return next((source for source in article.sources if source.id == wanted), None)


def named(article: Article, name: str) -> Source:
    return next(source for source in article.sources if source.name.text == name)


# --- blocks -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "kinds"),
    [
        ((5, 13, 20, 32), ADVERTISING),
        ((10, 11), ADVERTISING),
        ((22, 23, 24, 25, 26), (BlockKind.RELATED_LINK,)),
        ((8, 30), (BlockKind.RELATED_LINK,)),
        ((18,), (BlockKind.HEADING,)),
        ((39,), (BlockKind.PARAGRAPH, BlockKind.CONTACT)),
        ((40,), (BlockKind.COPYRIGHT,)),
        (
            (1, 2, 3, 4, 6, 7, 9, 12, 14, 15, 16, 17, 19, 21, 27, 28, 29, 31, 33, 34, 35, 36, 37, 38),
            (BlockKind.PARAGRAPH,),
        ),
    ],
    ids=str,
)
def test_each_line_is_what_it_is(article: Article, lines: tuple[int, ...], kinds: tuple[BlockKind, ...]) -> None:
    starts = dict(enumerate([0, *LINE_ENDS], 1))
    found = {line: next((b.kind for b in article.blocks if b.start <= starts[line] < b.end), None) for line in lines}
    assert {line: kind for line, kind in found.items() if kind not in kinds} == {}


def test_metadata_is_what_the_last_line_says(article: Article) -> None:
    metadata = article.metadata
    assert (metadata.headline, metadata.authors, metadata.dateline) == (None, (), None)
    assert metadata.publisher is not None
    assert metadata.publisher.value == "Global News"
    assert metadata.published is not None
    assert (metadata.published.value, metadata.published.precision) == ("2024", Precision.YEAR)


def test_the_hotline_is_a_contact(article: Article) -> None:
    assert [(c.kind, c.value) for c in article.contacts] == [(ContactKind.PHONE, "1-833-900-1010")]


# --- sources ----------------------------------------------------------------------------------------------------------


def test_dradek_has_role_and_affiliation(article: Article) -> None:
    dradek = named(article, DRADEK)
    assert dradek.kind is SourceKind.PERSON
    assert dradek.role is not None
    assert dradek.role.text == "executive director"
    assert dradek.affiliation is not None
    assert dradek.affiliation.text.removeprefix("the ") == "Canadian Center to End Human Trafficking"
    assert [alias.text for alias in dradek.affiliation_aliases] == ["CCEHT"]


@pytest.mark.parametrize(("name", "role"), [(LEBLANC, "Public Safety Minister"), (COHEN, "US ambassador to Canada")])
def test_officials_have_their_roles(article: Article, name: str, role: str) -> None:
    source = named(article, name)
    assert source.role is not None
    assert source.role.text.removeprefix("the ") == role


@pytest.mark.parametrize("name", ["advocates", "Officials", "the advocate"])
def test_unnamed_sources_are_unnamed(article: Article, name: str) -> None:
    assert [source.named for source in article.sources if source.name.text == name] == [False]


def test_nobody_else_is_named(article: Article) -> None:
    people = {s.name.text for s in article.sources if s.named and s.kind is SourceKind.PERSON}
    assert people == {DRADEK, LEBLANC, COHEN}


def test_a_number_is_no_source(article: Article) -> None:
    assert [s.name.text for s in article.sources if not any(char.isalpha() for char in s.name.text)] == []


# --- quotes -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "kind", "source", "cue"),
    [
        (2, QuoteKind.INDIRECT, "advocates", "say"),
        (3, QuoteKind.DIRECT, DRADEK, "said"),
        (4, QuoteKind.MIXED, "Officials", "announced"),
        (6, QuoteKind.DIRECT, LEBLANC, "told"),
        (7, QuoteKind.DIRECT, LEBLANC, "added"),
        (12, QuoteKind.MIXED, COHEN, "told"),
        (12, QuoteKind.MIXED, COHEN, "described"),
        (14, QuoteKind.DIRECT, COHEN, "replied"),
        (15, QuoteKind.MIXED, COHEN, "said"),
        (18, QuoteKind.DIRECT, "the advocate", "says"),
        (19, QuoteKind.INDIRECT, DRADEK, "said"),
        (21, QuoteKind.MIXED, DRADEK, "said"),
        (27, QuoteKind.INDIRECT, DRADEK, "said"),
        (28, QuoteKind.INDIRECT, DRADEK, "added"),
        (29, QuoteKind.DIRECT, DRADEK, "said"),
        (33, QuoteKind.INDIRECT, DRADEK, "said"),
        (34, QuoteKind.MIXED, None, "said"),
        (35, QuoteKind.MIXED, DRADEK, "said"),
        (36, QuoteKind.INDIRECT, DRADEK, "said"),
        (37, QuoteKind.DIRECT, DRADEK, "said"),
    ],
)
def test_who_said_what(article: Article, line: int, kind: QuoteKind, source: str | None, cue: str) -> None:
    found = []
    for quote in quotes_on(article, line):
        by = source_of(article, quote)
        said = quote.attribution.cue.text if quote.attribution and quote.attribution.cue else None
        found.append((quote.kind, by.name.text if by else None, said))
    assert (kind, source, cue) in [(k, s, c and c.split()[-1]) for k, s, c in found]


def test_an_interview_is_the_occasion(article: Article) -> None:
    (quote,) = quotes_on(article, 3)
    assert quote.attribution is not None
    assert quote.attribution.occasion is not None
    assert quote.attribution.occasion.text == "in an interview with Global News"


@pytest.mark.parametrize(("line", "addressee"), [(6, "reporters"), (12, "Global News")])
def test_the_addressee_is_kept(article: Article, line: int, addressee: str) -> None:
    found = [q.attribution.addressee for q in quotes_on(article, line) if q.attribution]
    assert addressee in [span.text for span in found if span is not None]


def test_fragments_are_inside_the_mixed_quotes(article: Article) -> None:
    def quoted(line: int, words: str) -> list[QuoteKind]:
        return [q.kind for q in quotes_on(article, line) if any(words in part.text for part in q.contents)]

    assert QuoteKind.MIXED in quoted(4, "“strengthen”")
    assert QuoteKind.MIXED in quoted(4, "“vulnerable travellers”")
    assert QuoteKind.MIXED in quoted(12, "“tight privacy rules and regulations”")
    assert QuoteKind.MIXED in quoted(12, "“one of the real barriers to full cooperation”")
    assert QuoteKind.MIXED in quoted(12, "“important issue.”")


def test_a_split_quotation_is_one(article: Article) -> None:
    (quote,) = quotes_on(article, 29)
    assert [part.text[:9] for part in quote.contents] == ["“This is ", "“It’s abo"]


def test_he_without_antecedent_stays_open(article: Article) -> None:
    (attribution,) = (q.attribution for q in quotes_on(article, 34))
    assert attribution is not None
    assert attribution.mention is not None
    assert (attribution.mention.text, attribution.source) == ("He", None)
    assert attribution.basis is AttributionBasis.UNRESOLVED


def test_a_quotation_without_cue_continues_the_one_before(article: Article) -> None:
    (quote,) = quotes_on(article, 38)
    by = source_of(article, quote)
    assert quote.kind is QuoteKind.DIRECT
    assert by is not None
    assert by.name.text == DRADEK
    assert quote.attribution is not None
    assert quote.attribution.basis is AttributionBasis.CONTINUED


def test_a_title_is_no_speech(article: Article) -> None:
    assert quotes_on(article, 30) == []


# --- figures ----------------------------------------------------------------------------------------------------------


def test_the_plan_costs_1_3_billion_canadian_dollars(article: Article) -> None:
    (money,) = article.money
    assert line_of(money.span.start) == 4
    assert (money.low, money.high) == (Decimal(1_300_000_000), Decimal(1_300_000_000))
    assert money.currency == "CAD"
    assert money.currency_basis in {CurrencyBasis.CONTEXT, CurrencyBasis.PUBLISHER}
    assert money.subject is not None
    assert money.subject.text.removeprefix("the ") == "border security plan"


def test_the_statistics_of_the_hotline(article: Article) -> None:
    cases, calls, share = (s for s in article.statistics if line_of(s.span.start) == 31)
    assert (cases.kind, cases.low, cases.modifier) == (StatisticKind.COUNT, Decimal(1500), Modifier.NEARLY)
    assert cases.unit is not None
    assert cases.unit.text.startswith("cases of human trafficking")
    assert (calls.kind, calls.low, calls.high) == (StatisticKind.COUNT, Decimal(12000), None)
    assert calls.modifier is Modifier.MORE_THAN
    assert calls.unit is not None
    assert calls.unit.text.startswith("calls")
    assert "between 2019 and 2022" in {s.period.text for s in (cases, calls) if s.period is not None}
    assert (share.kind, share.low, share.high) == (StatisticKind.PERCENTAGE, Decimal(69), Decimal(69))
    assert share.of is not None
    assert "those cases" in share.of.text


def test_names_made_of_digits_are_no_figures(article: Article) -> None:
    figures = {figure.span.text for figure in article.figures if line_of(figure.span.start) in {39, 40}}
    assert not any(char.isdigit() for text in figures for char in text)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (4, "autumn"),
        (4, "Tuesday"),
        (12, "arlier this month"),
        (16, "2022"),
        (17, "late January"),
        (17, "Monday"),
        (31, "2019 and 2022"),
    ],
)
def test_times_are_found(article: Article, line: int, words: str) -> None:
    assert any(words in time.span.text for time in article.times if line_of(time.span.start) == line)


@pytest.mark.parametrize("words", ["Tuesday", "Monday", "late January"])
def test_relative_times_stay_open_without_a_date(article: Article, words: str) -> None:
    (time,) = (time for time in article.times if words in time.span.text)
    assert (time.start, time.end, time.basis) == (None, None, None)


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("Tuesday", "2024-12-17", "2024-12-17"),
        ("Monday", "2024-12-16", "2024-12-16"),
        ("late January", "2025-01-21", "2025-01-31"),
    ],
)
def test_a_publication_date_resolves_them(dated: Article, words: str, start: str, end: str) -> None:
    (time,) = (time for time in dated.times if words in time.span.text)
    assert (time.start, time.end) == (start, end)


# --- JSON -------------------------------------------------------------------------------------------------------------


def test_the_document_is_the_golden_one(article: Article) -> None:
    document = newsmodel.dumps(article, indent=2) + "\n"
    golden = GOLDEN.read_bytes().decode("utf-8")
    # Line by line, so that a failure shows the lines and not two walls of text.
    assert document.split("\n") == golden.split("\n")


def test_the_golden_document_is_the_article(article: Article) -> None:
    assert newsmodel.loads(GOLDEN.read_bytes()) == article
