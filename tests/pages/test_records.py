"""Articles in the JSON that other programs write."""

from __future__ import annotations

import gzip
import json
from typing import Any

import pytest

from newsmodel.errors import InputError
from newsmodel.html import Extracted
from newsmodel.lexicon import lexicon
from newsmodel.model import Metadata, MetadataBasis
from newsmodel.outside import metadata_of, named, read_time
from newsmodel.records import plain, read_records

EN = lexicon("en")
STORY = "The ferry will sail again.\nIts operator said so on Monday."

TRAFILATURA = {
    "title": "Ferry to run again", "author": "Jane Doe; Jo Smith", "hostname": "harbour.example", "date": "2024-05-06",
    "text": STORY, "raw_text": "other", "source": "https://harbour.example/ferry", "source-hostname": "Harbour News",
    "id": None, "comments": "", "language": None,
}  # fmt: skip
NEWSPAPER4K = {
    "url": "https://harbour.example/ferry", "title": "Ferry to run again", "text": STORY, "meta_lang": "en",
    "authors": ["Jane Doe", "Jo Smith"], "publish_date": "2024-05-06 10:11:12", "top_image": "https://x.example/a.png",
}  # fmt: skip
NEWS_PLEASE = {
    "maintext": STORY, "text": "everything on the page", "title": "Ferry to run again",
    "authors": ["Jane Doe", "Jo Smith"], "date_publish": "2024-05-06 10:11:12", "date_modify": None,
    "source_domain": "harbour.example", "url": "https://harbour.example/ferry", "language": "en",
    "filename": "ferry.html",
}  # fmt: skip
LINKED = {
    "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry to run again", "articleBody": STORY,
    "author": [{"@type": "Person", "name": "Jane Doe"}, {"name": "Jo Smith"}], "datePublished": "2024-05-06T10:11:12Z",
    "publisher": {"@type": "Organization", "name": "Harbour News"},
    "mainEntityOfPage": {"@id": "https://harbour.example/ferry"},
}  # fmt: skip
NINJS = {
    "uri": "https://harbour.example/ferry", "type": "text", "by": "By Jane Doe and Jo Smith",
    "headlines": [3, {"role": "subhead", "value": "After two years"}, {"role": "main", "value": "Ferry to run again"}],
    "versionCreated": "2024-05-06T10:11:12Z",
    "bodies": ["x", {"role": "raw", "value": "other"}, {"role": "main", "contentType": "text/html",
    "value": "<p>The ferry will sail <b>again</b>.</p><p>Its operator said so\non Monday.</p><script>x</script>"}],
    "located": "Dundee", "copyrightNotice": "© Harbour News",
}  # fmt: skip
KINDS = {
    "trafilatura": TRAFILATURA,
    "newspaper4k": NEWSPAPER4K,
    "news-please": NEWS_PLEASE,
    "json-ld": LINKED,
    "ninjs": NINJS,
}


def read(data: object, **options: Any) -> list[Extracted | InputError]:
    source = data if isinstance(data, str | bytes) else json.dumps(data)
    return list(read_records(source, "dump.json", words=EN, **options))


@pytest.mark.parametrize("kind", KINDS)
def test_a_record_gives_its_text_and_what_it_says_of_it(kind: str) -> None:
    (found,) = read(KINDS[kind])
    assert isinstance(found, Extracted)
    assert found.text == STORY
    about = found.metadata
    assert str(about.headline) == "Ferry to run again"
    assert [str(author) for author in about.authors] == ["Jane Doe", "Jo Smith"]
    assert str(about.published)[:10] == "2024-05-06"
    assert about.url == "https://harbour.example/ferry"
    basis = MetadataBasis.JSON_LD if kind == "json-ld" else MetadataBasis.RECORD
    assert about.headline is not None
    assert about.headline.basis is basis


def test_ninjs_says_more() -> None:
    (found,) = read(NINJS)
    assert isinstance(found, Extracted)
    about = found.metadata
    assert [str(part) for part in (about.subheadline, about.dateline, about.copyright)] == [
        "After two years",
        "Dundee",
        "© Harbour News",
    ]


def test_lists_lines_and_gzip() -> None:
    rows = [{"text": "One."}, {"text": "Two."}]
    lines = "\n".join(map(json.dumps, rows)) + "\n\n"
    for data in (rows, lines, lines.encode(), b"\xef\xbb\xbf" + lines.encode(), gzip.compress(lines.encode())):
        assert [found.text for found in read(data) if isinstance(found, Extracted)] == ["One.", "Two."]


def test_the_field_of_the_text_can_be_named() -> None:
    rows = [{"doc": {"said": STORY}, "text": "other"}, {"doc": 3}]
    first, second = read(rows, text_field="doc.said")
    assert isinstance(first, Extracted)
    assert first.text == STORY
    assert isinstance(second, InputError)
    assert "doc.said" in second.reason


def test_a_bad_record_does_not_stop_the_others() -> None:
    first, second, third, fourth = read('{"text": "One."}\n{"text"\n[1]\n{"title": "no text"}')
    assert isinstance(first, Extracted)
    assert all(isinstance(bad, InputError) for bad in (second, third, fourth))
    assert [bad.place for bad in (second, third, fourth) if isinstance(bad, InputError)] == [
        "dump.json, line 2",
        "dump.json, line 3",
        "dump.json, line 4",
    ]


BAD = [
    ("", "empty"),
    ("not json", "not JSON"),
    (b"\xff\xfe{}", "not UTF-8"),
    (b"\x1f\x8bbroken", "damaged gzip"),
    ("[" * 200_000, "nested too deeply|not JSON"),
]


@pytest.mark.parametrize(("data", "reason"), BAD, ids=[reason for _, reason in BAD])
def test_what_is_no_json_is_refused(data: str | bytes, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        read(data)


def test_a_small_file_may_not_hold_a_huge_one() -> None:
    with pytest.raises(InputError, match="once decompressed"):
        read(gzip.compress(b'"' + b"x" * 1000 + b'"'), largest=100)


def test_values_of_another_form_are_left_out() -> None:
    fields = {
        "headline": ["", {"name": "Ferry"}], "author": {"url": "https://x.example"}, "date": "soon", "dateModified": 3,
        "url": "no address", "publisher": [["x"]], "headlines": "x", "copyright": "x" * 2000, "id": 17,
    }  # fmt: skip
    assert metadata_of(fields, MetadataBasis.RECORD, EN) == Metadata(
        headline=metadata_of({"headline": "Ferry"}, MetadataBasis.RECORD, EN).headline
    )


TIMES = [
    ("2024", "2024"),
    ("2024-05", "2024-05"),
    ("2024-05-06", "2024-05-06"),
    ("2024-05-06T10:11Z", "2024-05-06T10:11:00+00:00"),
    ("2024-05-06 10:11:12.5+0200", "2024-05-06T10:11:12.500000+02:00"),
    ("6 May 2024", "2024-05-06"),
    ("2024-13-06", None),
    ("2024-05-06T25:00", None),
    ("yesterday", None),
]


@pytest.mark.parametrize(("said", "value"), TIMES)
def test_times_as_other_programs_write_them(said: str, value: str | None) -> None:
    found = read_time(said, MetadataBasis.RECORD, EN)
    assert (None if found is None else found.value) == value


def test_names_and_plain_text() -> None:
    assert named({"@id": " x\ny "}) == ["x y"]
    assert plain("a < b\nc") == "a < b\nc"
    assert plain("<style>x</style><p>One</p>Two<br/>Three &amp; four") == "One\nTwo\nThree & four"
