"""From files to articles, with what the options say of them."""

from __future__ import annotations

import re
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from functools import cache
from itertools import chain, islice
from pathlib import PurePath
from typing import Literal, TypeVar

from attrs import evolve, frozen

from newsmodel.attribution.tagger import Tagger
from newsmodel.cli.inputs import HTML, RECORDS, File, decoded, read_bytes
from newsmodel.convert import dumps, loads
from newsmodel.errors import DocumentError, InputError, NewsmodelError, UnknownName
from newsmodel.html import Extracted, merged, read_html
from newsmodel.lexicon import lexicon
from newsmodel.model import Article, Metadata
from newsmodel.parse import SHIPPED, caller_metadata, parse_given
from newsmodel.plugins import with_installed
from newsmodel.records import read_records
from newsmodel.registry import Registry
from newsmodel.render import visible
from newsmodel.schemas import ARTICLE

T = TypeVar("T")

_MB = 1_000_000
#: The most that a file of many records or documents may hold.
LARGEST_FILE = 2_000 * _MB
#: Suffixes of files that hold one document a line.
LINES = (".jsonl", ".ndjson")
#: How every document that `convert` writes begins.
_DOCUMENT = re.compile(rb'\s*\{\s*"schema"\s*:\s*"[^"]*/[0-9]+\.[0-9]+"')


class UsageError(NewsmodelError):
    """An option has a value that means nothing."""


@cache
def installed_registry() -> Registry:
    """The schema that ships and those of installed packages; packages that fail are named on standard error."""
    installed = with_installed()
    for failure in installed.failures:
        print(visible(f"newsmodel: {failure}"), file=sys.stderr)
    return installed.registry


@cache
def tagger_named(name: str | None) -> Tagger | Literal["shipped"] | None:
    """The tagger that the option names: the file of its weights, "none", or by default the one that ships.

    Raises:
        InputError: if the file cannot be read.
    """
    if name is None:
        return SHIPPED
    return None if name == "none" else Tagger.load(name)


@frozen
class Page:
    """One text as its file gives it: characters, or the markup of a page; ``metadata`` is what a record says of it."""

    place: str
    name: PurePath
    file_name: str
    content: str | bytes
    markup: bool
    metadata: Metadata


@frozen
class Knowledge:
    """What the caller says about all texts; every field can travel to another process."""

    published: str | None
    publisher: str | None
    dollar: str | None
    language: str
    tagger: str | None
    schema: str

    @classmethod
    def of(cls, options: Namespace) -> Knowledge:
        """The options of one run, tried on an empty text.

        Raises:
            InputError: if the weights of the tagger cannot be read.
            UsageError: if there is no such language, schema, date or currency.
        """
        schema = options.schema if options.schema is not None else next(iter(installed_registry()))
        known = cls(options.published, options.publisher, options.dollar, options.language, options.tagger, schema)
        try:
            known.parse(Extracted("", Metadata()))
        except InputError:
            raise
        except (UnknownName, ValueError) as error:
            raise UsageError(str(error)) from error
        return known

    def parse(self, found: Extracted) -> Article:
        """The article in a text; what the caller knows stands, what only the text's record says is added."""
        given = merged(caller_metadata(published=self.published, publisher=self.publisher), found.metadata)
        schema = installed_registry()[self.schema]
        article: Article = parse_given(
            found.text,
            given,
            language=self.language,
            dollar=self.dollar,
            tagger=tagger_named(self.tagger),
            schema=schema,
        )
        return article

    def read(self, page: Page) -> Article:
        """The article of a page.

        Raises:
            InputError: if the page is markup without a readable story.
        """
        if isinstance(page.content, str) and not page.markup:
            return self.parse(Extracted(page.content, page.metadata))
        found = read_html(page.content, place=page.place, words=lexicon(self.language))
        return self.parse(evolve(found, metadata=merged(page.metadata, found.metadata)))


def read_pages(file: File, options: Namespace) -> Iterator[Page | InputError]:
    """Every text of *file*, or what is wrong with it."""
    limit = LARGEST_FILE if file.suffix in RECORDS else options.max_mb * _MB
    try:
        yield from _pages(file, read_bytes(file, limit=limit), options)
    except InputError as error:
        yield error


def _pages(file: File, data: bytes, options: Namespace) -> Iterator[Page | InputError]:
    if file.suffix in RECORDS:
        yield from _records(file, data, options)
        return
    markup = file.suffix in HTML
    content = data if markup and options.encoding is None else decoded(data, file.place, encoding=options.encoding)
    origin = file.name.with_name(file.path.name).as_posix() if file.path is not None else None
    yield Page(file.place, file.name, file.own_name, content, markup, Metadata(origin=origin))


def _records(file: File, data: bytes, options: Namespace) -> Iterator[Page | InputError]:
    """A page for each record, named ``NAME-1``, ``NAME-2``, ... if there is more than one."""
    words = lexicon(options.language)
    records = read_records(data, file.place, words=words, text_field=options.text_field)
    ahead = list(islice(records, 2))
    for number, found in enumerate(chain(ahead, records), 1):
        if isinstance(found, InputError):
            yield found
            continue
        place, name, origin = file.place, file.name, file.own_name
        if len(ahead) > 1:
            place, name, origin = (
                f"{place}, record {number}",
                name.with_name(f"{name.name}-{number}"),
                f"{origin}#{number}",
            )
        metadata = evolve(found.metadata, origin=found.metadata.origin or origin)
        yield Page(place, name, name.name, found.text, markup=False, metadata=metadata)


def document_of(page: Page, known: Knowledge, *, indent: int | None) -> str | InputError:
    """The JSON document of *page*, ending in a line feed; runs in any process."""
    return _attempted(page, known, lambda article: dumps(article, registry=installed_registry(), indent=indent) + "\n")


def _attempted(page: Page, known: Knowledge, finish: Callable[[Article], T]) -> T | InputError:
    try:
        return finish(known.read(page))
    except InputError as error:
        return error
    except Exception as error:  # noqa: BLE001  the finders of a user's schema may raise anything; the other texts go on
        fault = f"see the code of schema {known.schema}" if known.schema != ARTICLE.name else "a fault of newsmodel"
        return InputError(page.place, f"{type(error).__name__}: {error}", fault)


def read_articles(file: File, options: Namespace, known: Knowledge) -> Iterator[Article | InputError]:
    """Every article of *file*: loaded where it is a document that `convert` wrote, parsed where it is not."""
    try:
        data = read_bytes(file, limit=LARGEST_FILE)
        if _DOCUMENT.match(data):
            for place, document in documents_in(file, data):
                yield _loaded(place, document)
        else:
            for page in _pages(file, data, options):
                yield page if isinstance(page, InputError) else _attempted(page, known, lambda article: article)
    except InputError as error:
        yield error


def _loaded(place: str, document: bytes) -> Article | InputError:
    try:
        return loads(document, registry=installed_registry())
    except DocumentError as error:
        return InputError(place, str(error), "mend it, or convert its text again")


def documents_in(file: File, data: bytes) -> Iterator[tuple[str, bytes]]:
    """Each document of *file* with its place: the file, or the line of a file of lines."""
    if file.suffix not in LINES:
        yield file.place, data
        return
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.strip():
            yield f"{file.place}:{number}", line
