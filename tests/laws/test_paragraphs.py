"""A quotation of several paragraphs is one quote; its speaker is named once, before, between or after them."""

from __future__ import annotations

import pytest

import newsmodel

ROWS: list[tuple[str, str, list[tuple[list[str], str | None]]]] = [
    (
        "named at the end",
        "“It rained.\n\n“It snowed,” Ann Lee said.",
        [(["“It rained.", "“It snowed,”"], "Ann Lee")],
    ),
    (
        "named at the beginning",
        "Ann Lee said: “It rained.\n\n“It snowed.”",
        [(["“It rained.", "“It snowed.”"], "Ann Lee")],
    ),
    (
        "three paragraphs",
        "Ann Lee said: “It rained.\n\n“It snowed.\n\n“It froze.”",
        [(["“It rained.", "“It snowed.", "“It froze.”"], "Ann Lee")],
    ),
    (
        "straight marks",
        '"It rained.\n\n"It snowed," Ann Lee said.',
        [(['"It rained.', '"It snowed,"'], "Ann Lee")],
    ),
    (
        "somebody else before",
        "“No,” Joe Roe said.\n\n“It rained.\n\n“It snowed,” Ann Lee said.",
        [(["“No,”"], "Joe Roe"), (["“It rained.", "“It snowed,”"], "Ann Lee")],
    ),
    (
        "both name a speaker",
        "Joe Roe said: “It rained.\n\n“It snowed,” Ann Lee said.",
        [(["“It rained."], "Joe Roe"), (["“It snowed,”"], "Ann Lee")],
    ),
    (
        "nobody is named",
        "“It has rained here for two days and nights.\n\n“It will snow before the week is over.”",
        [(["“It has rained here for two days and nights.", "“It will snow before the week is over.”"], None)],
    ),
    (
        "a mark that closes stands between",
        "“It rained,” Ann Lee said.\n\n“It snowed,” Joe Roe said.",
        [(["“It rained,”"], "Ann Lee"), (["“It snowed,”"], "Joe Roe")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_paragraphs_of_one_quotation_are_one_quote(text: str, expected: list[tuple[list[str], str | None]]) -> None:
    article = newsmodel.parse(text)
    names = {source.id: source.name.text for source in article.sources}
    found = [
        ([part.text for part in quote.contents], names.get((quote.attribution and quote.attribution.source) or ""))
        for quote in article.quotes
    ]
    assert found == expected


def test_a_number_to_call_is_no_name_that_somebody_calls_something() -> None:
    article = newsmodel.parse("Ann Lee said it rained.\n\nResidents can call 1-800-555-0199 to learn more.\n")
    assert [[part.text for part in quote.contents] for quote in article.quotes] == [["it rained"]]
