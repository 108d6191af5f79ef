"""The article schemas that are known: an immutable value, to which `Registry.with_schema` adds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Literal

from attrs import field, frozen

from newsmodel.errors import DocumentError, Problem, UnknownName
from newsmodel.migrations import Document, chain, split_name
from newsmodel.model import Article
from newsmodel.schemas import ARTICLE, Schema
from newsmodel.shapes import hints_of, records_in

#: What to do with fields that a document has and its schema has not.
Unknown = Literal["forbid", "ignore"]

_VERSIONED = re.compile(r".+/(?:0|[1-9][0-9]{0,8})\.(?:0|[1-9][0-9]{0,8})", re.ASCII | re.DOTALL)


def _read_only(schemas: Mapping[str, Schema[Any]]) -> Mapping[str, Schema[Any]]:
    return MappingProxyType(dict(schemas))


@frozen(eq=False)
class Registry:
    """Article schemas by name. Immutable: `with_schema` returns a new one.

    >>> list(DEFAULT)
    ['newsmodel/article/1.0']
    """

    _schemas: Mapping[str, Schema[Any]] = field(factory=dict, converter=_read_only)

    def with_schema(self, schema: Schema[Any]) -> Registry:
        """This registry and *schema*.

        Raises:
            SchemaError: if JSON cannot carry a field of its article class there and back.
            ValueError: if its name or its article class is registered already, or a field is named "schema".
        """
        if schema.name in self._schemas:
            raise ValueError(f"schema {schema.name!r} is registered already; a new meaning needs a new name or version")
        for other in self._schemas.values():
            if other.article is schema.article:
                raise ValueError(f"{schema.article.__name__} is the article class of {other.name!r} already")
        records_in(schema.article, schema.tags)
        if "schema" in hints_of(schema.article):
            raise ValueError(f'{schema.article.__name__} has a field "schema", where JSON holds the name of the schema')
        return Registry({**self._schemas, schema.name: schema})

    def __getitem__(self, name: str) -> Schema[Any]:
        """The schema of that name.

        Raises:
            UnknownName: if there is none, with the names there are.
        """
        try:
            return self._schemas[name]
        except KeyError:
            raise UnknownName("article schema", name, tuple(sorted(self._schemas))) from None

    def __iter__(self) -> Iterator[str]:
        """The names, in the order of registration."""
        return iter(self._schemas)

    def __len__(self) -> int:
        return len(self._schemas)

    def __contains__(self, name: object) -> bool:
        return name in self._schemas

    def __reduce__(self) -> tuple[Any, ...]:
        return Registry, (dict(self._schemas),)  # the read-only view itself cannot be pickled

    def __repr__(self) -> str:
        return f"Registry({', '.join(self._schemas)})"

    def detect(self, thing: Article | Document, *, unknown: Unknown = "forbid") -> Schema[Any]:
        """The one schema that writes this article, or reads this document; never a guess.

        An article is matched by its exact class. A document is matched by its "schema": by that very name; else, if it
        is older, by the schema its migrations lead to; else, if only its minor version is newer and *unknown* is
        "ignore", by the newest schema of the same major version.

        Raises:
            UnknownName: if no schema has the article's class.
            DocumentError: if no schema, or more than one, reads the document; the problem says why.
        """
        if isinstance(thing, Article):
            for schema in self._schemas.values():
                if schema.article is type(thing):
                    return schema
            classes = tuple(sorted(schema.article.__name__ for schema in self._schemas.values()))
            raise UnknownName("registered schema for an article class", type(thing).__name__, classes)
        name = thing.get("schema")
        if isinstance(name, str):
            return self._schemas.get(name) or self._related(name, unknown)
        if "schema" in thing:
            raise _unreadable("type", "expected the name of a schema, a string", name)
        raise _unreadable("field-missing", f"is missing (known: {self._listed()})")

    def _related(self, name: str, unknown: Unknown) -> Schema[Any]:
        if not _VERSIONED.fullmatch(name):
            raise _unreadable("schema-unknown", f"no schema has this name (known: {self._listed()})", name)
        family, version = split_name(name)
        relatives = [schema for schema in self._schemas.values() if schema.family == family]
        if not relatives:
            raise _unreadable("schema-unknown", f"no schema has this name (known: {self._listed()})", name)
        reached = [schema for schema in relatives if chain(name, schema.name, schema.migrations) is not None]
        if len(reached) == 1:
            return reached[0]
        if reached:
            both = " and ".join(schema.name for schema in reached)
            raise _unreadable("schema-ambiguous", f"migrations lead to {both}; register one of them", name)
        newest = max(relatives, key=lambda schema: schema.version)
        if version < newest.version:
            raise _unreadable("schema-old", f"no migration leads from here to {newest.name}", name)
        if version[0] > newest.version[0]:
            message = f"a newer major version than {newest.name}, the newest known: update the package that defines it"
            raise _unreadable("schema-newer", message, name)
        if unknown == "forbid":
            message = f'a newer minor version than {newest.name}: update, or read what is known with unknown="ignore"'
            raise _unreadable("schema-newer", message, name)
        return newest

    def _listed(self) -> str:
        return ", ".join(sorted(self._schemas)) or "none"


def _unreadable(code: str, message: str, value: object = None) -> DocumentError:
    return DocumentError((Problem(code, "$.schema", message, None if value is None else repr(value)[:80]),))


#: The schema that ships.
DEFAULT = Registry({ARTICLE.name: ARTICLE})
