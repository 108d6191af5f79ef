"""From the options of the command line to articles."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from functools import cache
from pathlib import PurePath

from attrs import frozen

from newsmodel.cli.inputs import File, decoded, read_bytes
from newsmodel.convert import dumps
from newsmodel.errors import InputError, NewsmodelError, UnknownName
from newsmodel.model import Article
from newsmodel.parse import parse
from newsmodel.plugins import with_installed
from newsmodel.registry import Registry
from newsmodel.render import visible

_MB = 1_000_000


class UsageError(NewsmodelError):
    """An option has a value that means nothing."""


@cache
def installed_registry() -> Registry:
    """The schema that ships and those of installed packages; packages that fail are named on standard error."""
    installed = with_installed()
    for failure in installed.failures:
        print(visible(f"newsmodel: {failure}"), file=sys.stderr)
    return installed.registry


@frozen
class Knowledge:
    """What the caller says about all texts; every field can travel to another process."""

    published: str | None
    publisher: str | None
    dollar: str | None
    language: str
    schema: str

    @classmethod
    def of(cls, options: Namespace) -> Knowledge:
        """The options of one run, tried on an empty text.

        Raises:
            UsageError: if there is no such language, schema, date or currency.
        """
        schema = options.schema if options.schema is not None else next(iter(installed_registry()))
        known = cls(options.published, options.publisher, options.dollar, options.language, schema)
        try:
            known.parse("", origin=None)
        except (UnknownName, ValueError) as error:
            raise UsageError(str(error)) from error
        return known

    def parse(self, text: str, origin: str | None) -> Article:
        """The article in *text*."""
        article: Article = parse(
            text,
            published=self.published,
            publisher=self.publisher,
            dollar=self.dollar,
            language=self.language,
            origin=origin,
            schema=installed_registry()[self.schema],
        )
        return article


@frozen
class Page:
    """One text, as its file gives it."""

    place: str
    name: PurePath
    file_name: str
    origin: str | None
    text: str


def read_pages(file: File, options: Namespace) -> Iterator[Page | InputError]:
    """Every text of *file*, or what is wrong with it."""
    try:
        data = read_bytes(file, limit=options.max_mb * _MB)
        text = decoded(data, file.place, encoding=options.encoding)
    except InputError as error:
        yield error
        return
    file_name = file.path.name if file.path is not None else file.name.name
    origin = file.name.with_name(file_name).as_posix() if file.path is not None else None
    yield Page(file.place, file.name, file_name, origin, text)


def document_of(page: Page, known: Knowledge, *, indent: int | None) -> str | InputError:
    """The JSON document of *page*, ending in a line feed; runs in any process."""
    try:
        return dumps(known.parse(page.text, page.origin), registry=installed_registry(), indent=indent) + "\n"
    except Exception as error:  # noqa: BLE001  the finders of a user's schema may raise anything; the other texts go on
        return InputError(page.place, f"{type(error).__name__}: {error}", f"see the code of schema {known.schema}")


def read_articles(file: File, options: Namespace, known: Knowledge) -> Iterator[Article | InputError]:
    """Every article of *file*: parsed, or loaded if it is a document that `convert` wrote."""
    for page in read_pages(file, options):
        yield page if isinstance(page, InputError) else known.parse(page.text, page.origin)
