"""Articles in the JSON that scrapers write: trafilatura, newspaper4k, news-please, schema.org's NewsArticle, ninjs.

One document, a list of them, or JSON Lines; compressed with gzip or not. What the field names mean is in
`newsmodel.outside`; where the text stands is decided here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from gzip import BadGzipFile, GzipFile
from html.parser import HTMLParser
from io import BytesIO
from zlib import error as ZlibError  # noqa: N812  the name says what it is

from newsmodel.errors import InputError
from newsmodel.html import Extracted, articles_in
from newsmodel.lexicon import Lexicon
from newsmodel.model import MetadataBasis
from newsmodel.outside import Fields, metadata_of

#: Where the text of a record may stand, best first.
TEXT = (
    "maintext", "articleBody", "text", "raw_text", "body_text", "bodyText", "article_text", "content", "body",
    "fulltext", "full_text", "article", "story", "body_xhtml", "body_html",
)  # fmt: skip
_LARGEST = 2_000_000_000
_GZIP = b"\x1f\x8b"
_MARKUP = re.compile(r"<(?:p|div|br|h[1-6]|ul|ol|li|span|article|section|blockquote)\b[^>]{0,500}>", re.IGNORECASE)


def read_records(
    data: str | bytes, place: str, *, words: Lexicon, text_field: str | None = None, largest: int = _LARGEST
) -> Iterator[Extracted | InputError]:
    """Every record of *data* with its text and what it says of it, in order; a record that has none is an `InputError`.

    Args:
        data: a JSON document, a JSON list, or JSON Lines, as text or as UTF-8 bytes, which gzip may have compressed.
        place: what errors call it; the number of the record is added.
        words: the language that dates are read in.
        text_field: the field that holds the text, where it has a name of its own; dots lead into nested fields.
        largest: how many bytes it may hold once decompressed.

    Raises:
        InputError: if nothing of *data* is readable as JSON.
    """
    for number, where, record in _documents(_decoded(data, place, largest), place):
        if isinstance(record, InputError):
            yield record
            continue
        named = f"{place}, record {number}" if where is None else f"{place}, line {where}"
        yield _extracted(record, named, text_field, words)


def _extracted(record: object, place: str, text_field: str | None, words: Lexicon) -> Extracted | InputError:
    if not isinstance(record, Mapping):
        return InputError(place, f"is a {type(record).__name__}, not an object", "give one JSON object a record")
    linked = next(articles_in(record), None)
    fields: Fields = record if linked is None else linked
    text = _text_at(record, text_field.split(".")) if text_field is not None else _text_of(fields)
    if text is None or not text.strip():
        wanted = repr(text_field) if text_field is not None else f"any of {', '.join(TEXT[:6])}, ..."
        return InputError(place, f"has no text under {wanted}", "name the field with --text-field")
    basis = MetadataBasis.RECORD if linked is None else MetadataBasis.JSON_LD
    return Extracted(text, metadata_of(fields, basis, words))


def _text_at(record: object, path: list[str]) -> str | None:
    for name in path:
        record = record.get(name) if isinstance(record, Mapping) else None
    return plain(record) if isinstance(record, str) else None


def _text_of(fields: Fields) -> str | None:
    bodies = fields.get("bodies")  # ninjs 2 and 3
    entries = [body for body in bodies if isinstance(body, Mapping)] if isinstance(bodies, list) else []
    entries.sort(key=lambda body: (body.get("role") != "main", "html" in str(body.get("contentType", ""))))
    for value in [*(body.get("value") for body in entries), *(fields.get(name) for name in TEXT)]:
        if isinstance(value, str) and value.strip():
            return plain(value)
    return None


def _decoded(data: str | bytes, place: str, largest: int) -> str:
    if isinstance(data, str):
        return data
    if data.startswith(_GZIP):
        try:
            with GzipFile(fileobj=BytesIO(data)) as stream:
                data = stream.read(largest + 1)
        except (BadGzipFile, EOFError, ZlibError) as error:
            raise InputError(place, f"is damaged gzip ({error})", "download it again") from error
        if len(data) > largest:
            raise InputError(place, f"holds more than {largest:,} bytes once decompressed", "split it")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        reason = f"not UTF-8: byte 0x{data[error.start]:02x} at offset {error.start}"
        raise InputError(place, reason, "JSON is UTF-8; save it so") from error


def _documents(source: str, place: str) -> Iterator[tuple[int, int | None, object]]:
    """The number, line and value of every JSON document in *source*."""
    try:
        whole = json.loads(source)
    except ValueError as error:
        yield from _lines(source, place, error)
        return
    except RecursionError as error:
        raise InputError(place, "is nested too deeply", "give one flat object a record") from error
    for number, record in enumerate(whole if isinstance(whole, list) else [whole], start=1):
        yield number, None, record


def _lines(source: str, place: str, whole: ValueError) -> Iterator[tuple[int, int | None, object]]:
    """JSON Lines; the error of reading *source* as one document, if its first line is none either."""
    number = 0
    for at, line in enumerate(source.split("\n"), start=1):
        if not line.strip():
            continue
        number += 1
        try:
            record: object = json.loads(line)
        except (ValueError, RecursionError) as error:
            if number == 1:
                raise InputError(place, f"is not JSON: {whole}", "check that the whole file was saved") from error
            record = InputError(f"{place}, line {at}", f"is not JSON: {error}", "mend or remove the line")
        yield number, at, record
    if number == 0:
        raise InputError(place, "the file is empty", "leave it out") from whole


class _Plain(HTMLParser):
    """The text of markup, a line for each block-level element."""

    _BLOCKS = frozenset(
        {
            "article", "blockquote", "br", "div", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
            "header", "li", "ol", "p", "section", "table", "tr", "ul",
        }
    )  # fmt: skip
    _HIDDEN = frozenset({"script", "style"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  the base class's
        self.hidden += tag in self._HIDDEN
        if tag in self._BLOCKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in self._HIDDEN and self.hidden > 0
        if tag in self._BLOCKS:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.pieces.append(" ".join(data.split("\n")))


def plain(value: str) -> str:
    """*value* as it is, or the text of its markup, if it is markup."""
    if _MARKUP.search(value) is None:
        return value
    parser = _Plain()
    parser.feed(value)
    parser.close()
    lines = (" ".join(line.split()) for line in "".join(parser.pieces).split("\n"))
    return "\n".join(line for line in lines if line)
