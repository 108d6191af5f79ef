"""Articles out of HTML."""

from __future__ import annotations

import builtins
from typing import Any

import pytest

import newsmodel
from newsmodel.errors import InputError
from newsmodel.html import articles_in, parse_html
from newsmodel.model import BlockKind, MetadataBasis, Precision

SENTENCES = [
    "The ferry to the islands will sail again from April, its operator said on Monday, after two years in port.",
    "The boat carried forty thousand people a year before the harbour wall was found to be unsafe by engineers.",
    "“We waited for this day,” said Ann Sorley, who teaches on the largest island and had moved to the mainland.",
    "A ticket will cost 12 euros, the operator said, and children under ten will travel free until the autumn.",
]
LINKED = (
    '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},'
    '{"@type":["NewsArticle"],"headline":"Ferry to run again","alternativeHeadline":"After two years",'
    '"author":[{"@type":"Person","name":"Jane Doe"},{"name":"Jo Smith"}],"datePublished":"2024-05-06T10:11:12Z",'
    '"dateModified":"2024-05-07","publisher":{"@type":"Organization","name":"Harbour News"}}]}</script>'
)


def page(head: str = "", body: str = "") -> str:
    story = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES * 2)
    return f"<html><head>{head}</head><body><article>{body}{story}</article></body></html>"


def test_the_text_is_what_was_extracted_and_spans_point_into_it() -> None:
    article = parse_html(page(body="<h1>Ferry to run again after two years</h1>"), "https://harbour.example/ferry")
    assert SENTENCES[0] in article.text
    assert "<p>" not in article.text
    assert any(block.kind is BlockKind.PARAGRAPH for block in article.blocks)
    assert article.metadata.url == "https://harbour.example/ferry"


def test_linked_data_comes_before_other_markup() -> None:
    head = LINKED + '<title>Other title | Harbour</title><meta property="og:site_name" content="Harbour Online">'
    found = parse_html(page(head)).metadata
    assert (str(found.headline), found.headline and found.headline.basis) == (
        "Ferry to run again",
        MetadataBasis.JSON_LD,
    )
    assert [str(author) for author in found.authors] == ["Jane Doe", "Jo Smith"]
    assert (str(found.published), found.published and found.published.precision) == (
        "2024-05-06T10:11:12+00:00",
        Precision.TIME,
    )
    assert (str(found.updated), str(found.publisher)) == ("2024-05-07", "Harbour News")
    assert str(found.subheadline) == "After two years"


def test_other_markup_is_named_as_such() -> None:
    head = '<title>Ferry to run again</title><meta property="og:site_name" content="Harbour Online">'
    found = parse_html(page(head)).metadata
    assert (str(found.publisher), found.publisher and found.publisher.basis) == ("Harbour Online", MetadataBasis.HTML)


def test_what_the_caller_says_stands() -> None:
    found = parse_html(page(LINKED), published="2020", publisher="Mine", origin="ferry.html").metadata
    assert (str(found.published), str(found.publisher), found.origin) == ("2020", "Mine", "ferry.html")


@pytest.mark.parametrize(
    "script",
    [
        "{broken",
        "[" * 100_000,
        "<!-- {} -->",
        '{"@type": "Person", "name": "Jane"}',
        '{"@type": 3, "mainEntity": {"@type": "WebPage"}}',
        "null",
    ],
    ids=["broken", "deep", "comment", "person", "number", "null"],
)
def test_broken_or_foreign_linked_data_is_passed_over(script: str) -> None:
    head = f'<title>Ferry to run again</title><script type="application/ld+json">{script}</script>'
    assert str(parse_html(page(head)).metadata.headline) == "Ferry to run again"


def test_a_script_that_never_ends_is_no_linked_data() -> None:
    markup = page() + '<script type="application/ld+json">{"@type": "NewsArticle"'
    assert parse_html(markup).text


def test_articles_in_linked_data() -> None:
    assert list(articles_in({"mainEntity": {"@type": "BlogPosting"}})) == [{"@type": "BlogPosting"}]


def test_bytes_are_read_in_the_encoding_they_name() -> None:
    said = SENTENCES[0].replace("port", "Málaga")
    for encoding, label in [("utf-8", ""), ("cp1252", '<meta charset="iso-8859-1">'), ("utf-16-le", "")]:
        mark = b"\xff\xfe" if encoding == "utf-16-le" else b""
        markup = page(label, f"<p>{said}</p>").replace("“", '"').replace("”", '"')
        assert "Málaga" in parse_html(mark + markup.encode(encoding)).text
    assert "Málaga" in parse_html(b"\xef\xbb\xbf" + page("", f"<p>{said}</p>").encode()).text
    assert "Málaga" in parse_html(b'<?xml version="1.0" encoding="utf-8"?>' + page("", f"<p>{said}</p>").encode()).text


def test_characters_that_xml_cannot_hold_are_replaced() -> None:
    assert "\ufffdferry" in parse_html(page(body=f"<p>The \ud800ferry. {SENTENCES[1]}</p>")).text


BAD = [
    ("", "empty"),
    (b" \n", "empty"),
    ("plain text", "no tags"),
    ("<html></html>", "no readable story"),
    ("<div>" * 20_000, "not readable|no readable story"),
    (
        "<html><body><noscript>Please enable JavaScript.</noscript><div id=root></div></body></html>",
        "no readable story",
    ),
    (b"<html>\x00\x00\x00\x00\x00\x00\x00", "binary"),
    (b"<html><p>caf\xe9</p>", "not UTF-8"),
    (b'<meta charset="klingon"><p>x</p>', "unknown encoding"),
    ("x" * 20_000_001, "more than 20,000,000"),
]


@pytest.mark.parametrize(("markup", "reason"), BAD, ids=[reason for _, reason in BAD])
def test_bad_pages_are_refused_with_a_reason(markup: str | bytes, reason: str) -> None:
    with pytest.raises(InputError, match=reason) as raised:
        parse_html(markup, origin="bad.html")
    assert raised.value.place == "bad.html"


def test_without_trafilatura_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def absent(name: str, *rest: Any) -> Any:
        if name == "trafilatura":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", absent)
    with pytest.raises(InputError, match=r"newsmodel\[html\]"):
        parse_html(page())


def test_a_page_that_trafilatura_fails_on_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    trafilatura = pytest.importorskip("trafilatura")

    def fails(*_: Any, **__: Any) -> str:
        raise RecursionError

    monkeypatch.setattr(trafilatura, "extract", fails)
    with pytest.raises(InputError, match="RecursionError"):
        parse_html(page())


def test_it_is_part_of_the_package() -> None:
    assert newsmodel.parse_html is parse_html
