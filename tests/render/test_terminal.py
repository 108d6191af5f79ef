"""Articles on a terminal: everything marked in place, nothing that could drive it."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

import newsmodel
from newsmodel import (
    Article,
    Attribution,
    AttributionBasis,
    Block,
    BlockKind,
    Change,
    Channel,
    Contact,
    ContactKind,
    CurrencyBasis,
    Metadata,
    MetadataBasis,
    Modifier,
    MonetaryFigure,
    Precision,
    Quote,
    QuoteFlag,
    QuoteKind,
    Source,
    SourceKind,
    Span,
    Stated,
    StatedTime,
    Statistic,
    StatisticKind,
    TimeBasis,
    TimeExpression,
    TimeKind,
)
from newsmodel.render import columns, render_terminal, visible

TEXT = (
    "Story continues below ad\n"
    "Rents\n"
    "“Up [sic] 3%,” she told us on Monday, “by $5.” opens new tab\n"
    "Call 555-0100. He is 40."
)


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words), words)


def block(kind: BlockKind, words: str, litter: tuple[Span, ...] = ()) -> Block:
    return Block(kind=kind, start=span(words).start, end=span(words).end, litter=litter)


LINES = TEXT.split("\n")
BLOCKS = (
    block(BlockKind.ADVERTISEMENT, LINES[0]),
    block(BlockKind.HEADLINE, LINES[1]),
    block(BlockKind.PARAGRAPH, LINES[2], (span("opens new tab"),)),
    block(BlockKind.PARAGRAPH, LINES[3]),
)


def shown(*, color: bool = False, width: int = 88, **parts: object) -> str:
    return render_terminal(Article(text=TEXT, blocks=BLOCKS, **parts), color=color, width=width)  # type: ignore[arg-type]  # each part has its own type


def quote(*contents: str, kind: QuoteKind = QuoteKind.DIRECT, **more: object) -> Quote:
    return Quote(id="q1", kind=kind, contents=tuple(map(span, contents)), **more)  # type: ignore[arg-type]  # as above


def test_blocks_stand_apart_and_say_what_they_are() -> None:
    assert shown().partition("\nUnexplained\n")[0] == (
        "(advertisement) Story continues below ad\n"
        "\n"
        "(headline) Rents\n"
        "\n"
        "“Up [sic] 3%,” she told us on Monday, “by $5.” [opens new tab]litter\n"
        "\n"
        "Call 555-0100. He is 40.\n"
    )


def test_quotes_and_figures_are_marked_in_place() -> None:
    she = Source(id="s1", kind=SourceKind.PERSON, named=False, name=span("she"), mentions=(span("she"),))
    found = shown(
        sources=(she,),
        quotes=(
            quote(
                "“Up [sic] 3%,”",
                "“by $5.”",
                attribution=Attribution(source="s1", mention=span("she"), cue=span("told"), addressee=span("us")),
            ),
        ),
        money=(MonetaryFigure(span=span("$5"), low=Decimal(5), high=Decimal(5)),),
        statistics=(Statistic(span=span("3%"), kind=StatisticKind.PERCENTAGE, low=Decimal(3), high=Decimal(3)),),
        times=(TimeExpression(span=span("Monday"), kind=TimeKind.DATE),),
        contacts=(Contact(span=span("555-0100"), kind=ContactKind.PHONE, value="555-0100"),),
    )
    assert found.split("\n")[4:-3] == [
        "[“Up [sic] [3%]n1,”]q1 she told us on [Monday]t1, [“by [$5]m1.”]q1 [opens new tab]litter",
        "    q1 direct, she, “told”, to us",
        "    n1 percentage 3",
        "    t1 date, open",
        "    m1 5 currency open",
        "",
        "Call [555-0100]c1. He is 40.",
        "    c1 phone 555-0100",
        "",
        "Sources",
        "    she, 1 quote, 5 words: person, unnamed",
        "",
    ]
    assert found.endswith("\nUnexplained\n    40 at 113\n")


@pytest.mark.parametrize(
    ("item", "note"),
    [
        (quote("Up", kind=QuoteKind.SCARE), "q1 scare"),
        (quote("Up"), "q1 direct: no source"),
        (quote("Up", flags=(QuoteFlag.UNCLOSED, QuoteFlag.NESTED)), "q1 direct (unclosed) (nested): no source"),
        (quote("Up", attribution=Attribution()), "q1 direct, source unresolved"),
        (
            quote("Up", attribution=Attribution(mention=span("she"), cue=span("told"), negated=True)),
            "q1 direct, “she” (unresolved), not “told”",
        ),
        (
            quote("Up", attribution=Attribution(occasion=span("on Monday"), channel=Channel.INTERVIEW)),
            "q1 direct, source unresolved, on Monday",
        ),
        (
            quote("Up", attribution=Attribution(channel=Channel.SOCIAL_MEDIA)),
            "q1 direct, source unresolved, social media",
        ),
        (
            quote("Up", attribution=Attribution(source="s1", basis=AttributionBasis.PRONOUN)),
            "q1 direct, Rents (by pronoun)",
        ),
    ],
)
def test_a_quote_has_a_note(item: Quote, note: str) -> None:
    known = Source(id="s1", kind=SourceKind.ORGANIZATION, named=True, name=span("Rents"))
    assert f"    {note}\n" in shown(sources=(known,), quotes=(item,))


def money(**more: object) -> MonetaryFigure:
    return MonetaryFigure(span=span("$5"), **{"low": Decimal(5), "high": Decimal(5), **more})  # type: ignore[arg-type]  # as above


def number(**more: object) -> Statistic:
    given_ = {"kind": StatisticKind.COUNT, "low": Decimal(3), "high": Decimal(3), **more}
    return Statistic(span=span("3%"), **given_)  # type: ignore[arg-type]  # as above


@pytest.mark.parametrize(
    ("item", "note"),
    [
        (money(low=Decimal(1300000000), high=Decimal(1300000000)), "m1 1,300,000,000 currency open"),
        (money(currency="CAD", currency_basis=CurrencyBasis.CONTEXT), "m1 5 CAD (by context)"),
        (
            money(modifier=Modifier.MORE_THAN, high=None, currency="USD", per=span("she"), subject=span("Rents")),
            "m1 more than 5 USD per she for: Rents",
        ),
        (money(modifier=Modifier.LESS_THAN, low=None, vague=True), "m1 less than 5 currency open vague"),
        (money(low=None), "m1 at most 5 currency open"),
        (money(high=None), "m1 at least 5 currency open"),
        (money(low=None, high=None), "m1 an open amount currency open"),
        (money(low=Decimal("0.34"), modifier=Modifier.ABOUT), "m1 about 0.34 to 5 currency open"),
        (number(), "n1 count 3"),
        (number(kind=StatisticKind.PERCENTAGE_POINTS, change=Change.DOWN), "n1 percentage points 3 (down)"),
        (
            number(vague=True, unit=span("Rents"), of=span("us"), per=span("tab"), period=span("on Monday")),
            "n1 count 3 vague Rents per tab of: us in: on Monday",
        ),
    ],
)
def test_a_figure_has_a_note(item: MonetaryFigure | Statistic, note: str) -> None:
    parts = {"money": (item,)} if isinstance(item, MonetaryFigure) else {"statistics": (item,)}
    assert f"    {note}\n" in shown(**parts)


@pytest.mark.parametrize(
    ("start", "end", "basis", "note"),
    [
        (None, None, None, "t1 date, open"),
        ("2024-12-16", "2024-12-16", TimeBasis.CALLER, "t1 date 2024-12-16 (by caller)"),
        ("2019", "2022", TimeBasis.TEXT, "t1 date 2019 to 2022 (by text)"),
        ("2019", None, None, "t1 date 2019 to .."),
        (None, "2022", None, "t1 date .. to 2022"),
    ],
)
def test_a_time_has_a_note(start: str | None, end: str | None, basis: TimeBasis | None, note: str) -> None:
    time = TimeExpression(span=span("Monday"), kind=TimeKind.DATE, start=start, end=end, basis=basis)
    assert f"    {note}\n" in shown(times=(time,))


def test_metadata_stands_first() -> None:
    found = shown(
        metadata=Metadata(
            headline=Stated("Rents", span("Rents")),
            authors=(Stated("A. B.", basis=MetadataBasis.JSON_LD),),
            published=StatedTime("2024", Precision.YEAR, basis=MetadataBasis.CALLER),
            origin="a.txt",
        )
    )
    assert found.split("\n")[:5] == [
        "origin a.txt",
        "headline Rents (by text)",
        "author A. B. (by json ld)",
        "published 2024 (by caller)",
        "",
    ]


def test_sources_are_listed_with_all_that_is_known() -> None:
    first = Source(
        id="s1",
        kind=SourceKind.PERSON,
        named=True,
        name=span("Rents"),
        role=span("she"),
        affiliation=span("us"),
        aliases=(span("He"), span("Rents")),
        affiliation_aliases=(span("tab"),),
    )
    second = Source(id="s2", kind=SourceKind.GROUP, named=False, name=span("us"))
    found = shown(sources=(first, second))
    assert "    Rents, 0 quotes, 0 words: person; she; us; also He; affiliation also tab\n" in found
    assert "    us, 0 quotes, 0 words: group, unnamed\n" in found


def test_fields_of_a_users_schema_are_shown() -> None:
    @frozen(kw_only=True)
    class Report(Article):
        docket: str | None = None

    assert "\nReport\n    docket 'A-1'\n" in render_terminal(Report(text=TEXT, blocks=BLOCKS, docket="A-1"))


def test_each_source_has_a_color() -> None:
    names = ["Rents", "she"]
    sources = tuple(Source(id=name, kind=SourceKind.PERSON, named=True, name=span(name)) for name in names)
    quotes = tuple(
        Quote(
            id=f"q{number}",
            kind=QuoteKind.DIRECT,
            contents=(span(words),),
            attribution=Attribution(source=name, cue=span("told")),
        )
        for number, (name, words) in enumerate(zip(names, ["“Up [sic] 3%,”", "“by $5.”"], strict=True))
    )
    found = shown(sources=sources, quotes=quotes, color=True)
    assert "\x1b[32m“Up [sic] 3%,”\x1b[0m" in found
    assert "\x1b[35m“by $5.”\x1b[0m" in found
    assert "\x1b[4mtold\x1b[0m" in found


def test_an_empty_article_is_an_empty_line() -> None:
    assert render_terminal(Article(text="")) == "\n"


SGR = re.compile(r"\x1b\[[0-9;]*m")


@given(st.text(), st.booleans(), st.integers(20, 120))
def test_only_styles_drive_the_terminal(text: str, color: bool, width: int) -> None:
    found = render_terminal(newsmodel.parse(text), color=color, width=width)
    assert visible(SGR.sub("", found) if color else found) == found if not color else True
    plain = SGR.sub("", found)
    assert visible(plain) == plain


@given(st.text())
def test_styles_change_no_character(text: str) -> None:
    article = newsmodel.parse(text)
    assert SGR.sub("", render_terminal(article, color=True)) == render_terminal(article)


@given(st.text(alphabet="ab 東\u0301\n\t"), st.integers(20, 60))
def test_lines_are_no_wider_than_asked_unless_a_word_is(text: str, width: int) -> None:
    article = Article(text=text, blocks=(Block(kind=BlockKind.PARAGRAPH, start=0, end=len(text)),) if text else ())
    for line in render_terminal(article, width=width).split("\n"):
        assert columns(line) <= width or not re.search(r"\S[ ]\S", line)
