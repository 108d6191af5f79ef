"""JSON as text: the same bytes everywhere, and nothing swallowed that a lax reader would swallow."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsmodel
from newsmodel import Article, Block, BlockKind, DocumentError, jsontext
from newsmodel.strategies import articles


def article_of(text: str) -> Article:
    stripped = text.strip()
    start = text.find(stripped)
    blocks = (Block(kind=BlockKind.PARAGRAPH, start=start, end=start + len(stripped)),) if stripped else ()
    return Article(text=text, blocks=blocks)


def codes(document: Any) -> list[str]:
    with pytest.raises(DocumentError) as caught:
        newsmodel.loads(document)
    return [problem.code for problem in caught.value.problems]


@pytest.fixture(name="no_orjson")
def _no_orjson(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsontext, "orjson", None)


@given(articles(), st.sampled_from([None, 0, 1, 2, 4]))
def test_with_and_without_orjson_the_text_is_the_same(article: Article, indent: int | None) -> None:
    written = newsmodel.dumps(article, indent=indent)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(jsontext, "orjson", None)
        assert newsmodel.dumps(article, indent=indent) == written
        assert newsmodel.loads(written) == article
    assert newsmodel.loads(written) == article
    assert newsmodel.loads(written.encode("utf-8", "surrogatepass")) == article


SURROGATES = [
    ("a high one alone", "\ud83d", '"\\ud83d"'),
    ("a low one alone", "\ude00", '"\\ude00"'),
    ("the wrong way round", "\ude00\ud83d", '"\\ude00\\ud83d"'),
    ("two halves of a character", "\ud83d\ude00", '"\\ud83d\ude00"'),
    ("a high one before two halves", "\ud83d\ud83d\ude00", '"\\ud83d\\ud83d\ude00"'),
    ("a low one after two halves", "\ud83d\ude00\ude00", '"\\ud83d\ude00\\ude00"'),
    ("a whole character", "\U0001f600", '"\U0001f600"'),
    ("a backslash before it", "\\\ud83d", '"\\\\\\ud83d"'),
]


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in SURROGATES], ids=[row[0] for row in SURROGATES])
def test_surrogates_come_back_as_they_went(text: str, expected: str) -> None:
    written = newsmodel.dumps(article_of(text))
    assert expected in written
    assert newsmodel.loads(written).text == text
    assert newsmodel.loads(written.encode("utf-8", "surrogatepass")).text == text


def test_text_stands_as_it_is() -> None:
    assert '"text":"Ünïcödé “—” \u2028\x7f\\u0000\\n"' in newsmodel.dumps(article_of("Ünïcödé “—” \u2028\x7f\x00\n"))


def test_the_schema_comes_first_and_the_fields_in_the_order_of_the_model() -> None:
    keys = list(json.loads(newsmodel.dumps(article_of("x"))))
    assert keys == [
        *("schema", "text", "metadata", "blocks", "sources", "quotes"),
        *("money", "statistics", "times", "contacts"),
    ]


WHOLE = newsmodel.dumps(article_of("Hi"))
REFUSED: list[tuple[str, Any, list[str]]] = [
    ("nothing", "", ["json-syntax"]),
    ("half a document", WHOLE[:40], ["json-syntax"]),
    ("two documents", WHOLE + WHOLE, ["json-syntax"]),
    ("a comment", WHOLE + "// end", ["json-syntax"]),
    ("single quotes", "{'schema': 1}", ["json-syntax"]),
    ("a raw line feed in a string", WHOLE.replace('"Hi"', '"H\n"'), ["json-syntax"]),
    ("NaN", WHOLE.replace('"Hi"', "NaN"), ["type"]),
    ("Infinity", WHOLE.replace('"start":0', '"start":-Infinity'), ["type"]),
    ("a key twice", WHOLE.replace('"start":0', '"start":1,"start":0'), ["key-repeated"]),
    ("a key twice, also as an escape", WHOLE.replace('"start":0', '"start":1,"\\u0073tart":0'), ["key-repeated"]),
    ("a key twice in the document itself", WHOLE[:-1] + ',"text":"Hi"}', ["key-repeated"]),
    ("a number of 5,000 digits", WHOLE.replace('"end":2', '"end":' + "2" * 5000), ["type"]),
    ("a number beyond 64 bits", WHOLE.replace('"end":2', '"end":18446744073709551616'), ["integer"]),
    ("a number beyond 53 bits", WHOLE.replace('"end":2', '"end":9007199254740993'), ["integer"]),
    ("a whole number with an exponent", WHOLE.replace('"end":2', '"end":2e0'), ["type"]),
    ("100,000 open brackets", "[" * 100_000, ["too-deep"]),
    ("100,000 open braces", '{"a":' * 100_000, ["too-deep"]),
    ("UTF-16", WHOLE.encode("utf-16"), ["encoding"]),
    ("UTF-16 without a mark", WHOLE.encode("utf-16-le"), ["encoding"]),
    ("Latin-1", WHOLE.replace("Hi", "é").encode("latin-1"), ["encoding"]),
]


@pytest.mark.parametrize(("document", "expected"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_what_is_no_document_is_refused(document: Any, expected: list[str]) -> None:
    assert codes(document) == expected


@pytest.mark.parametrize(("document", "expected"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
@pytest.mark.usefixtures("no_orjson")
def test_it_is_refused_alike_without_orjson(document: Any, expected: list[str]) -> None:
    assert codes(document) == expected


def test_a_deep_value_is_refused_as_too_deep_or_as_no_text() -> None:
    """How deep Python's own parser follows differs from version to version."""
    assert codes(WHOLE.replace('"Hi"', "[" * 5000 + "]" * 5000)) in (["too-deep"], ["type"])


@pytest.mark.usefixtures("no_orjson")
def test_bytes_of_any_kind_are_read_without_orjson() -> None:
    assert newsmodel.loads(bytearray(WHOLE.encode())).text == "Hi"


def test_a_repeated_key_is_named_with_its_place() -> None:
    with pytest.raises(DocumentError, match=r"\$\.blocks\[0\]\.start: stands more than once \[key-repeated\]"):
        newsmodel.loads(WHOLE.replace('"start":0', '"start":1,"start":0'))


def test_a_byte_order_mark_is_no_part_of_the_document() -> None:
    assert newsmodel.loads(b"\xef\xbb\xbf" + WHOLE.encode()).text == "Hi"
    assert newsmodel.loads("\ufeff" + WHOLE).text == "Hi"


def test_white_space_and_the_order_of_keys_mean_nothing() -> None:
    document = json.loads(WHOLE)
    shuffled = dict(reversed(document.items()))
    assert newsmodel.loads(json.dumps(shuffled, indent=3)) == newsmodel.loads(WHOLE)


def test_a_document_is_text_or_bytes() -> None:
    with pytest.raises(TypeError, match="str or bytes, not int"):
        newsmodel.loads(5)  # type: ignore[arg-type]  # what is tested
    assert newsmodel.loads(bytearray(WHOLE.encode())).text == "Hi"


@given(st.text(st.sampled_from('{}[]",:0123456789.eE+-truefalsn\\u "\n'), max_size=30) | st.binary(max_size=30))
def test_no_text_and_no_bytes_break_reading(document: str | bytes) -> None:
    with pytest.raises(DocumentError):
        newsmodel.loads(document)
