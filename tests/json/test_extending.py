"""Somebody else's article gets everything for free."""

from __future__ import annotations

import pickle
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import IntEnum
from typing import Any, Literal, NewType

import pytest
from attrs import define, field, frozen
from courtroom import COURT, Charge, CourtReport, Docket, Fine, PrisonTerm, Verdict
from hypothesis import given

import newsmodel
from newsmodel import (
    DEFAULT,
    Article,
    Block,
    BlockKind,
    DocumentError,
    LawError,
    Registry,
    Schema,
    SchemaError,
    Span,
    Statistic,
    StatisticKind,
    UnknownName,
)
from newsmodel.figures import FINDERS, Reading
from newsmodel.strategies import articles, quotes, spans

REGISTRY = DEFAULT.with_schema(COURT)
TEXT = "Case 24-117: Joe Roe, guilty of theft, pays $300."


def find_court_fields(article: Article) -> dict[str, Any]:
    start = article.text.find("24-117")
    return {"docket": Span.of(article.text, start, start + 6)} if start >= 0 else {}


def report(**fields: Any) -> CourtReport:
    return CourtReport(text=TEXT, blocks=(Block(kind=BlockKind.PARAGRAPH, start=0, end=len(TEXT)),), **fields)


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span.of(TEXT, start, start + len(words))


FULL = report(
    docket=span("24-117"),
    number=Docket("24-117"),
    charges=(
        Charge(
            span("theft"),
            Verdict.GUILTY,
            Fine(amount=Decimal("300.00"), words=span("$300")),
            (Charge(span("guilty of theft"), None, PrisonTerm(months=3)),),
        ),
    ),
    heard=date(2024, 12, 17),
    filed=datetime(2024, 12, 17, 9, 30, 0, 250, tzinfo=timezone(timedelta(hours=-5))),
    level="appeal",
    score=(3, True),
    remark=(Verdict.NOT_GUILTY, Verdict.GUILTY),
)


def test_parse_builds_the_schema_it_is_given() -> None:
    schema = Schema("acme/docket/1.0", CourtReport, find_court_fields)
    article = newsmodel.parse(TEXT, schema=schema)
    assert type(article) is CourtReport
    assert article.docket == span("24-117")
    assert article.blocks == newsmodel.parse(TEXT).blocks


def test_without_a_finder_the_fields_have_their_defaults() -> None:
    article = newsmodel.parse(TEXT, schema=COURT)
    assert (type(article), article.docket, article.charges) == (CourtReport, None, ())


def test_nested_classes_unions_dates_and_decimals_go_there_and_back() -> None:
    document = newsmodel.dumps(FULL, registry=REGISTRY)
    assert newsmodel.loads(document, registry=REGISTRY) == FULL
    data = newsmodel.to_dict(FULL, registry=REGISTRY)
    assert data["schema"] == "acme/court-report/1.0"
    assert data["charges"][0]["sentence"] == {
        "type": "fine",
        "amount": "300.00",
        "currency": "USD",
        "words": {"start": 44, "end": 48, "text": "$300"},
    }
    assert data["charges"][0]["counts"][0]["sentence"] == {"type": "prison", "months": 3, "suspended": False}
    assert (data["heard"], data["filed"]) == ("2024-12-17", "2024-12-17T09:30:00.000250-05:00")
    assert (data["score"], data["remark"], data["empty"]) == ([3, True], ["not_guilty", "guilty"], [])


@given(articles(COURT))
def test_every_article_of_the_schema_comes_back(article: CourtReport) -> None:
    document = newsmodel.dumps(article, registry=REGISTRY)
    loaded = newsmodel.loads(document, registry=REGISTRY)
    assert loaded == article
    assert newsmodel.dumps(loaded, registry=REGISTRY) == document
    assert hash(loaded) == hash(article)


@given(articles(COURT, docket=spans))
def test_a_field_can_be_given_its_own_strategy(article: CourtReport) -> None:
    assert article.docket is not None


@pytest.mark.parametrize("remark", [None, "word", 7, Fine(amount=Decimal(1)), (Verdict.GUILTY,), ()])
def test_a_union_keeps_what_was_in_it(remark: Any) -> None:
    article = report(remark=remark)
    assert newsmodel.loads(newsmodel.dumps(article, registry=REGISTRY), registry=REGISTRY) == article


def test_spans_in_fields_of_users_obey_the_laws() -> None:
    with pytest.raises(LawError) as caught:
        report(charges=(Charge(Span(0, 5, "Crime")),))
    assert [(p.code, p.path) for p in caught.value.problems] == [("span-drifted", "$.charges[0].words")]


def changed(**fields: Any) -> dict[str, Any]:
    return {**newsmodel.to_dict(FULL, registry=REGISTRY), **fields}


WORDS = {"start": TEXT.index("theft"), "end": TEXT.index("theft") + 5, "text": "theft"}


def charge(sentence: Any = None, *counts: Any, text: str = "theft") -> dict[str, Any]:
    return {"words": {**WORDS, "text": text}, "verdict": None, "sentence": sentence, "counts": list(counts)}


PRISON = {"type": "prison", "months": 1, "suspended": False}
TAG = "$.charges[0].sentence.type"
DAMAGED: list[tuple[str, str, Any, list[tuple[str, str]]]] = [
    ("an unknown tag", "charges", [charge({"type": "flogging"})], [("tag-unknown", TAG)]),
    ("a tag that is a class name", "charges", [charge({**PRISON, "type": "PrisonTerm"})], [("tag-unknown", TAG)]),
    ("no tag", "charges", [charge({"months": 1, "suspended": False})], [("field-missing", TAG)]),
    ("a tag that is a list", "charges", [charge({"type": []})], [("type", TAG)]),
    ("a tag of no member", "cited", [{"type": "span"}], [("tag-unknown", "$.cited[0].type")]),
    ("a member of another type", "remark", 1.5, [("type", "$.remark")]),
    ("a truth value for an int or a string", "remark", True, [("type", "$.remark")]),
    (
        "a nested class that refuses",
        "charges",
        [charge({**PRISON, "months": 0})],
        [("value-invalid", "$.charges[0].sentence")],
    ),
    (
        "a drifted span deep inside",
        "charges",
        [charge(None, charge(text="fraud"))],
        [("span-drifted", "$.charges[0].counts[0].words")],
    ),
    ("a date that does not exist", "heard", "2023-02-29", [("date", "$.heard")]),
    ("a date in another spelling", "heard", "20230228", [("date", "$.heard")]),
    ("a time in another spelling", "filed", "2024-12-17 09:30:00", [("datetime", "$.filed")]),
    ("a literal outside its set", "level", "second", [("value-unknown", "$.level")]),
    ("a tuple too long", "score", [3, True, 1], [("length", "$.score")]),
    ("a tuple in the wrong order", "score", [True, 3], [("type", "$.score[0]"), ("type", "$.score[1]")]),
    ("something in an empty tuple", "empty", [1], [("length", "$.empty")]),
    ("a value outside its set in a union", "remark", ["guilty", "maybe"], [("value-unknown", "$.remark[1]")]),
]


@pytest.mark.parametrize(("name", "value", "expected"), [row[1:] for row in DAMAGED], ids=[row[0] for row in DAMAGED])
def test_damage_in_fields_of_users_is_named(name: str, value: Any, expected: list[tuple[str, str]]) -> None:
    with pytest.raises(DocumentError) as caught:
        newsmodel.from_dict(changed(**{name: value}), registry=REGISTRY)
    assert [(problem.code, problem.path) for problem in caught.value.problems] == expected


@define
class Mutable(Fine):
    pass


UNWRITABLE: list[tuple[str, CourtReport, str]] = [
    ("an integer no other reader keeps", report(score=(2**60, True)), "$.score[0]"),
    ("a subclass", report(charges=(Charge(span("theft"), None, Mutable(amount=Decimal(1))),)), "$.charges[0].sentence"),
    ("a member of no union", report(remark=b"?"), "$.remark"),
    ("another class than a span", report(charges=(Charge(Fine(amount=Decimal(1))),)), "$.charges[0].words"),  # type: ignore[arg-type]  # what is tested
    ("a date with a time", report(heard=datetime(2024, 1, 1, tzinfo=UTC)), "$.heard"),
    ("not a number", report(remark=Fine(amount=Decimal("NaN"))), "$.remark.amount"),
    ("a number of 70 digits", report(remark=Fine(amount=Decimal("1E+70"))), "$.remark.amount"),
    ("a number with 70 places", report(remark=Fine(amount=Decimal("1E-70"))), "$.remark.amount"),
    ("a tuple too short", report(score=(1,)), "$.score"),
    ("something in an empty tuple", report(empty=(1,)), "$.empty"),
    ("a literal outside its set", report(level="second"), "$.level"),
]


@pytest.mark.parametrize(("article", "path"), [row[1:] for row in UNWRITABLE], ids=[row[0] for row in UNWRITABLE])
def test_what_could_not_be_read_again_is_not_written(article: CourtReport, path: str) -> None:
    with pytest.raises(DocumentError) as caught:
        newsmodel.dumps(article, registry=REGISTRY)
    assert [problem.path for problem in caught.value.problems] == [path]


def test_what_is_nested_too_deeply_is_refused_both_ways() -> None:
    charge = Charge(span("theft"))
    data: dict[str, Any] = {"words": WORDS, "verdict": None, "sentence": None, "counts": []}
    for _ in range(3000):
        charge = Charge(span("theft"), None, None, (charge,))
        data = {**data, "counts": [data]}
    with pytest.raises(DocumentError, match="nested too deeply"):
        newsmodel.dumps(report(charges=(charge,)), registry=REGISTRY)
    with pytest.raises(DocumentError, match="nested too deeply"):
        newsmodel.from_dict(changed(charges=[data]), registry=REGISTRY)


either: Any = int | Fine
Stage: Any = NewType("Stage", either)


@frozen
class Flag:
    type: str


@frozen
class Fine2:
    amount: Decimal


@frozen
class WithPrivate:
    _hidden: str = ""


@frozen
class WithAlias:
    hidden: str = field(default="", alias="shown")


@frozen
class Late:
    value: Nowhere  # type: ignore[name-defined]  # noqa: F821  # what is tested


@frozen(kw_only=True)
class Dockets(Article):
    docket: Span
    pair: tuple[Span, int]
    either: Span | Fine


DOCKETS = Schema("acme/dockets/1.0", Dockets)


def schema_of(hint: Any) -> Schema[Any]:
    """A schema of an article with one field of that type."""
    made = type("Report", (Article,), {"__annotations__": {"added": hint}, "added": field(default=None)})
    return Schema("acme/report/1.0", frozen(kw_only=True)(made))


UNFIT: list[tuple[Any, str]] = [
    (float, "Report.added: a float is not the number that was written; use Decimal"),
    (list[str], "Report.added: an article is a hashable value; use tuple[X, ...]"),
    (dict[str, int], "Report.added: an article is a hashable value; use a tuple of an attrs class"),
    (set[str], "Report.added: an article is a hashable value in a fixed order"),
    (frozenset[str], "Report.added: a set has no order to write it in"),
    (bytes, "Report.added: JSON holds no bytes; use str"),
    (complex, "Report.added: JSON cannot carry complex there and back"),
    (tuple[float, ...], "Report.added[]: a float is not"),
    (tuple[str, float], "Report.added[1]: a float is not"),
    (Any, "Report.added: JSON cannot carry Any there and back"),
    (str | date, "Report.added: two members of the union are written as a JSON string"),
    (Stage | None, "Report.added: a union inside a NewType inside a union; name its members"),
    (Verdict | str, "Report.added: two members of the union are written as a JSON string"),
    (Fine | Flag, 'Report.added: Flag has a field "type", which is where the tag stands'),
    (Literal[1, 2], "Report.added: a Literal of other things than strings"),
    (IntEnum("Level", ["ONE"]), "Report.added: the values of Level are not all strings"),
    (WithPrivate, "WithPrivate._hidden: a private field"),
    (WithAlias, "WithAlias.hidden: is called 'shown' when the class is made"),
    (Late, "Late: name 'Nowhere' is not defined; define it at the top of the module"),
]


@pytest.mark.parametrize(("hint", "expected"), UNFIT, ids=lambda value: str(value)[:40])
def test_what_json_cannot_carry_is_refused_when_registered(hint: Any, expected: str) -> None:
    with pytest.raises(SchemaError) as caught:
        DEFAULT.with_schema(schema_of(hint))
    (problem,) = caught.value.problems
    assert f"{problem.path}: {problem.message}".startswith(expected)
    assert str(caught.value).startswith("the class does not fit a schema (1 problem):")


def test_two_classes_cannot_share_a_tag() -> None:
    hint = Fine | PrisonTerm
    made = schema_of(hint)
    with pytest.raises(SchemaError, match="Fine and PrisonTerm share the tag 'fine'"):
        DEFAULT.with_schema(Schema(made.name, made.article, tags={PrisonTerm: "fine"}))


def test_a_field_without_a_type_is_refused() -> None:
    loose = frozen(kw_only=True)(type("Loose", (Article,), {"added": field(default=None)}))
    with pytest.raises(SchemaError, match="added: has no type annotation"):
        DEFAULT.with_schema(Schema("acme/loose/1.0", loose))


def test_a_registry_is_a_value() -> None:
    larger = DEFAULT.with_schema(COURT)
    assert (list(DEFAULT), len(larger)) == (["newsmodel/article/1.0"], 2)
    assert "acme/court-report/1.0" in larger
    assert "acme/court-report/1.0" not in DEFAULT
    assert larger["acme/court-report/1.0"] is COURT
    assert repr(larger) == "Registry(newsmodel/article/1.0, acme/court-report/1.0)"
    assert (COURT.family, COURT.version) == ("acme/court-report", (1, 0))


def test_a_registry_goes_to_other_processes() -> None:
    copied = pickle.loads(pickle.dumps(REGISTRY))  # noqa: S301  # our own
    assert list(copied) == list(REGISTRY)
    assert newsmodel.loads(newsmodel.dumps(FULL, registry=copied), registry=copied) == FULL


def test_errors_go_to_other_processes() -> None:
    with pytest.raises(DocumentError) as caught:
        newsmodel.loads("{}")
    copied = pickle.loads(pickle.dumps(caught.value))  # noqa: S301  # our own
    assert (type(copied), copied.problems, str(copied)) == (DocumentError, caught.value.problems, str(caught.value))


def test_an_unknown_name_says_what_is_known() -> None:
    with pytest.raises(UnknownName, match=r"did you mean 'acme/court-report/1\.0'"):
        REGISTRY["acme/court-reports/1.0"]


def test_a_name_and_a_class_are_registered_once() -> None:
    with pytest.raises(ValueError, match=r"'acme/court-report/1\.0' is registered already"):
        REGISTRY.with_schema(COURT)
    with pytest.raises(ValueError, match=r"CourtReport is the article class of 'acme/court-report/1\.0' already"):
        REGISTRY.with_schema(Schema("acme/court-report/1.1", CourtReport))


def test_a_field_cannot_stand_where_the_name_stands() -> None:
    made = frozen(kw_only=True)(
        type("Odd", (Article,), {"__annotations__": {"schema": str}, "schema": field(default="")})
    )
    with pytest.raises(ValueError, match='Odd has a field "schema"'):
        DEFAULT.with_schema(Schema("acme/odd/1.0", made))


@pytest.mark.parametrize(
    "name", ["court", "acme/court", "acme/court/1", "Acme/Court/1.0", "acme/court/01.0", "acme court/1.0", "/1.0"]
)
def test_a_schema_has_a_name_with_a_version(name: str) -> None:
    with pytest.raises(ValueError, match="a schema is named like"):
        Schema(name, CourtReport)


def test_detect_chooses_by_class_and_by_name() -> None:
    assert REGISTRY.detect(FULL) is COURT
    assert REGISTRY.detect(newsmodel.parse("Hi")) is newsmodel.ARTICLE
    assert REGISTRY.detect({"schema": "acme/court-report/1.0"}) is COURT


def test_the_name_of_a_schema_is_text() -> None:
    with pytest.raises(DocumentError, match=r"\$\.schema: expected the name of a schema, a string \(got 1\)"):
        REGISTRY.detect({"schema": 1})


def test_of_an_empty_text_nothing_can_be_quoted() -> None:
    assert quotes("").is_empty
    assert spans("").is_empty


@given(articles(DOCKETS))
def test_a_schema_that_needs_a_span_gets_a_text(article: Dockets) -> None:
    assert article.text
    assert article.text[article.docket.start : article.docket.end] == article.docket.text


def test_detect_refuses_what_it_would_have_to_guess() -> None:
    with pytest.raises(UnknownName, match="no registered schema for an article class named 'CourtReport'"):
        DEFAULT.detect(FULL)
    with pytest.raises(UnknownName, match="CourtReport"):
        newsmodel.dumps(FULL)
    with pytest.raises(DocumentError, match=r"\$\.schema: is missing \(known: newsmodel/article/1\.0\)"):
        DEFAULT.detect({"text": "Hi"})
    assert repr(Registry()) == "Registry()"
    with pytest.raises(DocumentError, match="known: none"):
        Registry().detect({})


def find_basis_points(reading: Reading) -> Iterator[Statistic]:
    for match in re.finditer(r"([0-9]+) basis points", reading.text[reading.start : reading.end]):
        at = reading.start + match.start()
        value = Decimal(match[1]) / 100
        found = Span.of(reading.text, at, at + len(match[0]))
        yield Statistic(span=found, kind=StatisticKind.PERCENTAGE_POINTS, low=value, high=value)


def is_disclaimer(text: str) -> BlockKind | None:
    return BlockKind.BOILERPLATE if text.startswith("This is not advice") else None


RATES = "Rates rose by 25 basis points to 4 percent on Monday.\n\nThis is not advice worth $5.\n"


def test_a_finder_and_a_block_rule_are_values_passed_in() -> None:
    plain = newsmodel.parse(RATES)
    article = newsmodel.parse(RATES, finders=(find_basis_points, *FINDERS), block_rules=(is_disclaimer,))
    first = article.statistics[0]
    assert (first.span.text, first.low) == ("25 basis points", Decimal("0.25"))
    assert article.blocks[1].kind is BlockKind.BOILERPLATE
    assert (len(plain.money), article.money) == (1, ())
    assert newsmodel.parse(RATES) == plain


def test_a_schema_brings_its_finders_and_rules() -> None:
    schema = Schema("acme/rates/1.0", Article, finders=(find_basis_points,), block_rules=(is_disclaimer,))
    article = newsmodel.parse(RATES, schema=schema)
    assert [statistic.span.text for statistic in article.statistics] == ["25 basis points"]
    assert (article.times, article.money) == ((), ())
    assert newsmodel.parse(RATES, schema=schema, finders=FINDERS, block_rules=()) == newsmodel.parse(RATES)


def test_a_finder_serves_any_string() -> None:
    (found,) = newsmodel.find_figures("up 10 basis points", finders=(find_basis_points,))
    assert found.span == Span(3, 18, "10 basis points")
