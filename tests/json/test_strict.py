"""Nothing is coerced, nothing is guessed, and everything that is wrong is said at once."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest

import newsmodel
from newsmodel import Article, Block, BlockKind, DocumentError, Metadata, Problem

TEXT = "Ann Lee said: “No.” It cost $5 on Monday."
DOCUMENT = {
    "schema": "newsmodel/article/1.0",
    "text": TEXT,
    "metadata": {
        "headline": None,
        "subheadline": None,
        "authors": [{"value": "A. B.", "span": None, "basis": "caller"}],
        "dateline": None,
        "published": {"value": "2024-12-17", "precision": "day", "span": None, "basis": "caller"},
        "updated": None,
        "publisher": None,
        "copyright": None,
        "language": "en",
        "url": None,
        "origin": None,
    },
    "blocks": [{"kind": "paragraph", "start": 0, "end": 41, "litter": []}],
    "sources": [
        {
            "id": "s1",
            "kind": "person",
            "named": True,
            "name": {"start": 0, "end": 7, "text": "Ann Lee"},
            "role": None,
            "affiliation": None,
            "mentions": [{"start": 0, "end": 7, "text": "Ann Lee"}],
            "aliases": [],
            "affiliation_aliases": [],
        }
    ],
    "quotes": [
        {
            "id": "q1",
            "kind": "direct",
            "contents": [{"start": 15, "end": 18, "text": "No."}],
            "attribution": {
                "source": "s1",
                "mention": {"start": 0, "end": 7, "text": "Ann Lee"},
                "cue": {"start": 8, "end": 12, "text": "said"},
                "addressee": None,
                "occasion": None,
                "channel": None,
                "basis": "explicit",
                "reader": "rules",
                "negated": False,
            },
            "flags": [],
        }
    ],
    "money": [
        {
            "span": {"start": 28, "end": 30, "text": "$5"},
            "low": "5",
            "high": "5",
            "modifier": "exact",
            "vague": False,
            "currency": None,
            "currency_basis": None,
            "per": None,
            "subject": None,
        }
    ],
    "statistics": [],
    "times": [
        {
            "span": {"start": 34, "end": 40, "text": "Monday"},
            "kind": "date",
            "start": None,
            "end": None,
            "precision": "day",
            "basis": None,
        }
    ],
    "contacts": [],
}
GONE: Any = object()


def changed(path: str, value: Any) -> dict[str, Any]:
    """The document with the value at *path* ("blocks.0.kind") replaced, or removed if it is `GONE`."""
    document = deepcopy(DOCUMENT)
    *way, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    at: Any = document
    for step in way:
        at = at[step]
    if value is GONE:
        del at[last]
    else:
        at[last] = value
    return document


def problems(document: Any, **options: Any) -> list[tuple[str, str]]:
    with pytest.raises(DocumentError) as caught:
        newsmodel.from_dict(document, **options)
    return [(problem.code, problem.path) for problem in caught.value.problems]


def test_the_document_itself_is_read() -> None:
    article = newsmodel.from_dict(DOCUMENT)
    assert type(article) is Article
    assert newsmodel.to_dict(article) == DOCUMENT
    assert newsmodel.loads(json.dumps(DOCUMENT)) == article


BEYOND = {"start": 90, "end": 91, "text": "x"}
NAMES_ANN = ["$.sources[0].name", "$.sources[0].mentions[0]", "$.quotes[0].attribution.mention"]
SOURCE = "$.quotes[0].attribution.source"
DAMAGED = [
    ("a number as text", "blocks.0.start", "0", [("type", "$.blocks[0].start")]),
    ("a truth value as a number", "blocks.0.start", False, [("type", "$.blocks[0].start")]),
    ("a whole number as a float", "blocks.0.end", 41.0, [("type", "$.blocks[0].end")]),
    ("a number as a truth value", "sources.0.named", 1, [("type", "$.sources[0].named")]),
    ("text as a truth value", "sources.0.named", "true", [("type", "$.sources[0].named")]),
    ("a decimal as a number", "money.0.low", 5, [("type", "$.money[0].low")]),
    ("a decimal with an exponent", "money.0.low", "5E0", [("decimal", "$.money[0].low")]),
    ("a decimal that is none", "money.0.low", "NaN", [("decimal", "$.money[0].low")]),
    ("a decimal with a thousands mark", "money.0.high", "5_0", [("decimal", "$.money[0].high")]),
    ("a decimal in other digits", "money.0.high", "٥", [("decimal", "$.money[0].high")]),
    ("a decimal with a leading zero", "money.0.high", "05", [("decimal", "$.money[0].high")]),
    ("a decimal with a line feed", "money.0.high", "5\n", [("decimal", "$.money[0].high")]),
    ("a decimal beyond all news", "money.0.high", "9" * 62, [("decimal", "$.money[0].high")]),
    ("reversed bounds", "money.0.low", "6", [("value-invalid", "$.money[0]")]),
    ("a value outside its set", "quotes.0.kind", "oblique", [("value-unknown", "$.quotes[0].kind")]),
    ("a value in capitals", "quotes.0.kind", "DIRECT", [("value-unknown", "$.quotes[0].kind")]),
    ("a list as a value", "quotes.0.kind", ["direct"], [("type", "$.quotes[0].kind")]),
    ("null where there must be a value", "quotes.0.kind", None, [("type", "$.quotes[0].kind")]),
    ("an object as a list", "quotes", {}, [("type", "$.quotes")]),
    ("text as a list", "quotes.0.flags", "", [("type", "$.quotes[0].flags")]),
    ("a list as an object", "metadata", [], [("type", "$.metadata")]),
    ("text as an optional object", "quotes.0.attribution", "Ann", [("type", "$.quotes[0].attribution")]),
    ("a missing field", "times", GONE, [("field-missing", "$.times")]),
    ("a missing field that has a default", "quotes.0.flags", GONE, [("field-missing", "$.quotes[0].flags")]),
    ("a field too many", "quotes.0.mood", "glad", [("field-unknown", "$.quotes[0].mood")]),
    ("a field that is no name", "a b", 1, [("field-unknown", "$['a b']")]),
    ("a drifted span", "money.0.span.text", "$6", [("span-drifted", "$.money[0].span")]),
    ("a span that contradicts itself", "money.0.span.text", "$", [("value-invalid", "$.money[0].span")]),
    ("a span beyond the text", "times.0.span", BEYOND, [("span-drifted", "$.times[0].span")]),
    ("text as a span", "times.0.span", "Monday", [("type", "$.times[0].span")]),
    ("a span that starts at a text", "times.0.span.start", "34", [("type", "$.times[0].span.start")]),
    ("a reversed span", "times.0.span", {**BEYOND, "end": 34}, [("value-invalid", "$.times[0].span")]),
    ("an edited text", "text", TEXT.replace("Ann", "Eve"), [("span-drifted", path) for path in NAMES_ANN]),
    ("words in no block", "blocks", [], [("text-lost", "$.blocks")]),
    ("a block outside", "blocks.0.end", 50, [("block-outside", "$.blocks[0]")]),
    ("an empty block", "blocks.0.end", 0, [("value-invalid", "$.blocks[0]")]),
    ("a source that is not there", "quotes.0.attribution.source", "s9", [("source-unknown", SOURCE)]),
    ("an id twice", "quotes.0.id", "s1", [("id-repeated", "$.quotes[0].id")]),
    ("a quote of nothing", "quotes.0.contents", [], [("value-invalid", "$.quotes[0]")]),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value", "expected"), [row[1:] for row in DAMAGED], ids=[row[0] for row in DAMAGED])
def test_damage_is_named_with_its_place(path: str, value: Any, expected: list[tuple[str, str]]) -> None:
    assert problems(changed(path, value)) == expected


def test_all_problems_come_at_once() -> None:
    document = changed("quotes.0.kind", "dirct")
    document["blocks"][0]["start"] = True
    document["blocks"][0]["end"] = 40
    document["money"][0]["span"]["text"] = "$6"
    document["times"].append({**document["times"][0], "start": "2024", "end": "2023"})
    document["contacts"] = [{"kind": "fax"}]
    document["quotes"][0]["attribution"]["basis"] = 7
    document["headline"] = "No"
    del document["metadata"]["url"]
    assert problems(document) == [
        ("field-unknown", "$.headline"),
        ("field-missing", "$.metadata.url"),
        ("type", "$.blocks[0].start"),
        ("value-unknown", "$.quotes[0].kind"),
        ("type", "$.quotes[0].attribution.basis"),
        ("value-invalid", "$.times[1]"),
        ("field-missing", "$.contacts[0].span"),
        ("value-unknown", "$.contacts[0].kind"),
        ("field-missing", "$.contacts[0].value"),
        ("span-drifted", "$.money[0].span"),
    ]


def test_laws_are_checked_among_the_parts_that_can_be_read() -> None:
    document = changed("language", "en")
    document["sources"][0]["id"] = "s2"
    document["statistics"] = [
        {**document["money"][0], "kind": "count", "unit": None, "of": None, "period": None, "change": None}
    ]
    for name in ("currency", "currency_basis", "subject"):
        del document["statistics"][0][name]
    document["blocks"][0]["end"] = 40
    assert problems(document) == [
        ("field-unknown", "$.language"),
        ("text-lost", "$.blocks"),
        ("source-unknown", "$.quotes[0].attribution.source"),
        ("figures-overlap", "$.statistics[0].span"),
    ]


def test_a_problem_says_what_is_expected_and_what_stood_there() -> None:
    with pytest.raises(DocumentError) as caught:
        newsmodel.from_dict(changed("quotes.0.kind", "dirct"))
    (problem,) = caught.value.problems
    assert problem == Problem(
        "value-unknown",
        "$.quotes[0].kind",
        "is none of direct, mixed, indirect, scare, title, nickname; did you mean 'direct'?",
        "'dirct'",
    )
    assert str(caught.value) == f"the document does not fit its schema (1 problem):\n  {problem}"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, "null"),
        (True, "true"),
        (1.5, "1.5"),
        (10**70, "an integer of 233 bits"),
        ("x" * 100, repr("x" * 57) + "..."),
        ([1, 2], "an array of 2"),
        ({"a": 1}, "an object with 1 key"),
        ({}, "an object with 0 keys"),
        (b"bytes", "b'bytes'"),
    ],
)
def test_the_value_of_a_problem_is_short(value: Any, expected: str) -> None:
    with pytest.raises(DocumentError) as caught:
        newsmodel.from_dict(changed("text", value) if value != "x" * 100 else changed("quotes.0.kind", value))
    assert caught.value.problems[0].value == expected


def test_unknown_fields_can_be_left_out() -> None:
    document = changed("quotes.0.mood", "glad")
    document["weather"] = {"high": 3.5}
    document["money"][0]["span"]["line"] = 1
    assert newsmodel.from_dict(document, unknown="ignore") == newsmodel.from_dict(DOCUMENT)
    assert problems(document) == [
        ("field-unknown", "$.weather"),
        ("field-unknown", "$.quotes[0].mood"),
        ("field-unknown", "$.money[0].span.line"),
    ]


def test_ignoring_the_unknown_ignores_nothing_else() -> None:
    document = changed("quotes.0.kind", "oblique")
    document["weather"] = 1
    del document["times"]
    expected = [("value-unknown", "$.quotes[0].kind"), ("field-missing", "$.times")]
    assert problems(document, unknown="ignore") == expected


def test_thousands_of_problems_are_listed_in_little_time() -> None:
    document = {**DOCUMENT, **{f"texts{number}": number for number in range(20_000)}}
    assert len(problems(document)) == 20_000


def test_the_option_has_two_values() -> None:
    with pytest.raises(ValueError, match='"forbid" or "ignore", not \'allow\''):
        newsmodel.from_dict(DOCUMENT, unknown="allow")  # type: ignore[arg-type]  # what is tested


def test_data_may_come_in_any_kind_of_dict() -> None:
    class Other(dict[str, Any]):
        pass

    assert newsmodel.from_dict(Other(DOCUMENT)) == newsmodel.from_dict(DOCUMENT)


def test_reading_leaves_the_data_as_it_was() -> None:
    document = deepcopy(DOCUMENT)
    newsmodel.from_dict(document)
    assert document == DOCUMENT


@pytest.mark.parametrize("data", [[], "text", None, 1])
def test_a_document_is_an_object(data: Any) -> None:
    assert problems(data) == [("type", "$")]


untyped_metadata: Any = Metadata


def block(**fields: Any) -> Block:
    return Block(**{"kind": BlockKind.PROMO, "start": 0, "end": 2, **fields})


WRONG_IN_PYTHON: list[tuple[str, dict[str, Any], list[tuple[str, str]]]] = [
    ("a number for text", {"metadata": untyped_metadata(url=5)}, [("type", "$.metadata.url")]),
    ("a list for a tuple", {"quotes": []}, [("type", "$.quotes")]),
    ("a string for an enum", {"blocks": (block(kind="promo"),)}, [("type", "$.blocks[0].kind")]),
    ("a truth value for an offset", {"blocks": (block(start=False),)}, [("integer", "$.blocks[0].start")]),
    ("another class", {"metadata": newsmodel.Source}, [("type", "$.metadata")]),
    ("text for an object", {"metadata": untyped_metadata(headline="Hi")}, [("type", "$.metadata.headline")]),
]


@pytest.mark.parametrize(("fields", "expected"), [r[1:] for r in WRONG_IN_PYTHON], ids=[r[0] for r in WRONG_IN_PYTHON])
def test_what_could_not_be_read_again_is_not_written(fields: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    article = Article(**{"text": "xy", "blocks": (block(),), **fields})
    with pytest.raises(DocumentError) as caught:
        newsmodel.dumps(article)
    assert [(problem.code, problem.path) for problem in caught.value.problems] == expected
