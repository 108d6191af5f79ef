"""Articles to JSON and back, without a loss and without a guess."""

from __future__ import annotations

from functools import cache
from typing import Any

from cattrs import Converter

from newsmodel.diagnosis import REFUSALS, explain_article, explain_document, flaws_in, shown
from newsmodel.errors import DocumentError, Problem
from newsmodel.hooks import make_converter
from newsmodel.jsontext import read_json, write_json
from newsmodel.migrations import Document, chain, migrate
from newsmodel.model import Article
from newsmodel.registry import DEFAULT, Registry, Unknown
from newsmodel.schemas import Schema
from newsmodel.shapes import Record


def dumps(article: Article, *, registry: Registry = DEFAULT, indent: int | None = None) -> str:
    """*article* as JSON text, the same on every platform, Python and hash seed.

    Lone surrogates are escaped. Where a high one is followed by a low one, as two code points, the second stands as it
    is, because two escapes would be read as one character: write such a text with the error handler "surrogatepass".

    Raises:
        UnknownName: if no schema of *registry* has the article's class.
        DocumentError: if a field holds something else than its type says.
    """
    return write_json(to_dict(article, registry=registry), indent)


def loads(document: str | bytes, *, registry: Registry = DEFAULT, unknown: Unknown = "forbid") -> Article:
    """The article in a JSON *document*, of the class that its "schema" names in *registry*.

    Nothing is coerced and nothing is guessed. ``unknown="ignore"`` leaves out fields that the schema has not, those of
    a newer minor version. Documents of older versions go through the migrations of their schema.

    Raises:
        DocumentError: if the document is no JSON or does not fit its schema; it lists every problem.
    """
    return from_dict(read_json(document), registry=registry, unknown=unknown)


def to_dict(article: Article, *, registry: Registry = DEFAULT) -> dict[str, Any]:
    """*article* as plain JSON data: dicts, lists, strings, integers, true, false and None; raises as `dumps`."""
    schema = registry.detect(article)
    try:
        return {"schema": schema.name, **_converter(schema, "forbid").unstructure(article)}
    except RecursionError:
        raise DocumentError((Problem("too-deep", "$", "nested too deeply"),)) from None
    except REFUSALS as error:
        raise DocumentError(tuple(explain_article(article, Record(schema.article), schema.tags))) from error


def from_dict(data: Document, *, registry: Registry = DEFAULT, unknown: Unknown = "forbid") -> Article:
    """The article that plain JSON data describes; arguments and errors as for `loads`."""
    if not isinstance(data, dict):
        raise DocumentError((Problem("type", "$", "expected an object", shown(data)),))
    if unknown not in {"forbid", "ignore"}:
        raise ValueError(f'unknown is "forbid" or "ignore", not {unknown!r}')
    schema = registry.detect(data, unknown=unknown)
    if steps := chain(data["schema"], schema.name, schema.migrations):
        if flaws := tuple(flaws_in(data)):
            raise DocumentError(flaws)
        data = migrate(data, steps)
    try:
        return _read(data, schema, unknown)
    except RecursionError:
        raise DocumentError((Problem("too-deep", "$", "nested too deeply"),)) from None


def _read(data: Document, schema: Schema[Any], unknown: Unknown) -> Article:
    """The article of *schema* in *data*: the quick way, and if that fails the one that can say why."""
    if type(data) is dict:
        fields = data.copy()
        del fields["schema"]
        try:
            article: Article = _converter(schema, unknown).structure(fields, schema.article)
        except REFUSALS:
            pass
        else:
            return article
    found, problems = explain_document(data, schema.article, schema.tags, forbid=unknown == "forbid")
    if not isinstance(found, Article):
        raise DocumentError(problems)
    return found


@cache
def _converter(schema: Schema[Any], unknown: Unknown) -> Converter:
    return make_converter(schema.article, schema.tags, forbid=unknown == "forbid")
