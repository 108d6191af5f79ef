"""Articles out of HTML: trafilatura finds the text, the page's own markup says who published it when.

Needs the extra ``html``; without it, `parse_html` says so.
"""

from __future__ import annotations

import json
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from html import unescape

from attrs import evolve, frozen

from newsmodel.errors import InputError
from newsmodel.lexicon import Lexicon, lexicon
from newsmodel.model import BlockKind, Metadata, MetadataBasis
from newsmodel.outside import Fields, metadata_of
from newsmodel.parse import When, caller_metadata, parse_given
from newsmodel.schemas import ARTICLE, A, Schema
from newsmodel.text.blocks import find_blocks

#: Bytes (of text: characters) that no news page exceeds; what is larger is refused unread.
LARGEST_PAGE = 20_000_000
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"""^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})""", re.IGNORECASE)
#: XML cannot hold these; lxml refuses the whole page for one of them.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_TAG = re.compile(r"<[a-zA-Z!/?]")
_MARKS = ((BOM_UTF8, "utf-8"), (BOM_UTF16_LE, "utf-16-le"), (BOM_UTF16_BE, "utf-16-be"))
#: What these labels mean on the web: https://encoding.spec.whatwg.org/#names-and-labels
_WEB_LABELS = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}
_STORY = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})


@frozen
class Extracted:
    """A text taken out of something else, and what that says of it."""

    text: str
    metadata: Metadata


def parse_html(
    html: str | bytes,
    url: str | None = None,
    *,
    published: When | None = None,
    publisher: str | None = None,
    origin: str | None = None,
    language: str | Lexicon = "en",
    dollar: str | None = None,
    schema: Schema[A] = ARTICLE,  # type: ignore[assignment]  # the default's A is Article
) -> A:
    """The article on an HTML page; its ``text`` is the text that trafilatura extracts, which all spans point into.

    Headline, authors, dates and publisher are taken from the page's JSON-LD, else from its other markup, else read from
    the text; `MetadataBasis` names which. Arguments are those of `parse`, and what they say stands.

    Raises:
        InputError: if trafilatura is missing, or the page is no HTML, too large, or holds no readable story.
    """
    words = lexicon(language) if isinstance(language, str) else language
    page = read_html(html, url, place=origin or url or "the page", words=words)
    given = caller_metadata(published=published, publisher=publisher, url=url, origin=origin)
    return parse_given(page.text, merged(given, page.metadata), language=words, dollar=dollar, schema=schema)


def merged(first: Metadata, second: Metadata) -> Metadata:
    """*first*, with what only *second* knows."""
    names = ("headline", "subheadline", "authors", "dateline", "published", "updated", "publisher", "copyright")
    absent = {name: getattr(second, name) for name in (*names, "url", "origin") if not getattr(first, name)}
    return evolve(first, **absent)


def read_html(html: str | bytes, url: str | None = None, *, place: str, words: Lexicon) -> Extracted:
    """The readable text of a page and what its markup says; *place* is what errors call it.

    Raises:
        InputError: as for `parse_html`.
    """
    try:
        import trafilatura  # noqa: PLC0415  an optional dependency
    except ImportError as error:
        raise InputError(place, "reading HTML needs trafilatura", "install newsmodel[html]") from error
    markup = _FORBIDDEN.sub("\ufffd", _decoded(html, place))
    if not _TAG.search(markup):
        raise InputError(place, "is not HTML: it has no tags", "parse it as text")
    tree = trafilatura.load_html(markup)
    if tree is None:
        raise InputError(place, "is not readable as HTML", "check that the whole page was saved")
    linked = _linked_data(markup, words)
    about = metadata_of(_markup_fields(tree, url), MetadataBasis.HTML, words)
    try:
        text = trafilatura.extract(tree, url=url, include_comments=False)
    except (RecursionError, ValueError, AssertionError) as error:
        raise InputError(
            place, f"trafilatura fails on it ({type(error).__name__})", "extract its text first"
        ) from error
    if not text or not any(block.kind in _STORY for block in find_blocks(text, words)):
        raise InputError(
            place, "holds no readable story", "if scripts build the page, save it from a browser after it has loaded"
        )
    return Extracted(text, merged(linked, about))


def _decoded(html: str | bytes, place: str) -> str:
    if len(html) > LARGEST_PAGE:
        raise InputError(
            place, f"holds more than {LARGEST_PAGE:,} bytes, which no news page does", "extract its text first"
        )
    if isinstance(html, str):
        if not html.strip():
            raise InputError(place, "the page is empty", "leave it out")
        return html
    if not html.strip():
        raise InputError(place, "the page is empty", "leave it out")
    encoding = _declared(html)
    if "16" not in encoding and html.count(0) * 50 > len(html):
        raise InputError(place, "looks binary: it is full of NUL bytes", "give the page's HTML")
    try:
        return html.decode(encoding)
    except UnicodeDecodeError as error:
        reason = f"not {encoding.upper()}: byte 0x{html[error.start]:02x} at offset {error.start}"
        raise InputError(place, reason, "decode it and pass text, or save it as UTF-8") from error
    except LookupError as error:
        raise InputError(place, f"names an unknown encoding, {encoding!r}", "decode it and pass text") from error


def _declared(html: bytes) -> str:
    """The encoding that a byte order mark or the page's head names; UTF-8 if none does."""
    for mark, encoding in _MARKS:
        if html.startswith(mark):
            return encoding if encoding != "utf-8" else "utf-8-sig"
    found = _CHARSET.search(html, 0, 4096) or _XML_CHARSET.search(html, 0, 200)
    label = found[1].decode("ascii", "replace").lower() if found else "utf-8"
    return _WEB_LABELS.get(label, label)


def _markup_fields(tree: object, url: str | None) -> Fields:
    from trafilatura.metadata import extract_metadata  # noqa: PLC0415  an optional dependency

    found = extract_metadata(tree, default_url=url, extensive=False)
    names = {
        "title": found.title,
        "author": found.author,
        "date": found.date,
        "sitename": found.sitename,
        "url": found.url,
    }
    return {name: value for name, value in names.items() if value}


def _linked_data(markup: str, words: Lexicon) -> Metadata:
    """What the page's JSON-LD says of its article; broken JSON is passed over."""
    for script in _scripts(markup):
        for thing in articles_in(_loaded(script)):
            return metadata_of(thing, MetadataBasis.JSON_LD, words)
    return Metadata()


def _scripts(markup: str) -> Iterator[str]:
    """The contents of the scripts that are JSON-LD."""
    at = 0
    while (at := markup.find("ld+json", at)) >= 0:
        start, end = markup.find(">", at) + 1, markup.find("</script", at)
        if 0 < start <= end:
            yield markup[start:end]
        at = max(end, at + 1)
        if end < 0:
            return


def _loaded(source: str) -> object:
    source = source.strip().removeprefix("<!--").removesuffix("-->").strip()
    source = source.removeprefix("//<![CDATA[").removesuffix("//]]>")
    for attempt in (source, unescape(source)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def articles_in(value: object) -> Iterator[Fields]:
    """The schema.org articles in parsed JSON-LD: at its top, in a list, or in an ``@graph``."""
    pending, steps = [value], 0
    while pending and steps < 1000:
        item, steps = pending.pop(0), steps + 1
        if isinstance(item, list):
            pending.extend(item)
        elif isinstance(item, dict):
            kinds = item.get("@type")
            named = [kinds] if isinstance(kinds, str) else kinds if isinstance(kinds, list) else []
            if any(isinstance(kind, str) and kind.endswith(("Article", "Posting")) for kind in named):
                yield item
            pending.extend(item.get(name) for name in ("@graph", "mainEntity") if name in item)
