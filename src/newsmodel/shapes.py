"""What the fields of a class may hold, as plain values: read once from its type hints, used by everything about JSON.

A closed set on purpose: text, whole numbers, truth values, `Decimal`, dates, enums, literals, tuples, optional fields,
unions, and attrs classes made of these. It is what JSON can carry there and back without a loss and what keeps an
article hashable, so lists, dicts, sets and floats are refused when a schema is registered, with the place.
"""

# ruff: noqa: ANN401  # a type hint may be anything

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from types import MappingProxyType, NoneType, UnionType
from typing import Any, Literal, NewType, Union, get_args, get_origin, get_type_hints

import attrs
from attrs import frozen

from newsmodel.errors import Problem, SchemaError

#: Whole numbers beyond this are read differently by different JSON readers (RFC 7493, section 2.2).
MAX_INTEGER = 2**53 - 1


@frozen
class Text:
    """A string."""


@frozen
class Whole:
    """An integer within plus or minus `MAX_INTEGER`; ``True`` is none."""


@frozen
class Truth:
    """True or false."""


@frozen
class Number:
    """A finite Decimal, written as a string."""


@frozen
class Day:
    """A date, ISO 8601."""


@frozen
class Moment:
    """A date with a time of day, ISO 8601."""


@frozen
class Choice:
    """One of several fixed values; ``members`` maps what JSON holds to what Python holds."""

    name: str
    members: Mapping[Any, Any]


@frozen
class Many:
    """A tuple of any length, all members of one shape."""

    of: Shape


@frozen
class Fixed:
    """A tuple of a fixed length."""

    parts: tuple[Shape, ...]


@frozen
class Record:
    """An instance of an attrs class; its fields are asked for by `fields_of`, so that a class may hold itself."""

    cls: type[Any]


@frozen
class Either:
    """One of several shapes that JSON can tell apart.

    ``none`` says whether null is one; ``plain`` maps a JSON type ("string", "array", ...) to the only shape that is
    written so; ``tagged`` maps the value of the key "type" to a class, when there are several classes.
    """

    none: bool
    plain: Mapping[str, Shape]
    tagged: Mapping[str, Record]


Shape = Text | Whole | Truth | Number | Day | Moment | Choice | Many | Fixed | Record | Either

_PLAIN: dict[Any, Shape] = {
    str: Text(),
    int: Whole(),
    bool: Truth(),
    Decimal: Number(),
    date: Day(),
    datetime: Moment(),
}
_INSTEAD: dict[Any, str] = {
    float: "a float is not the number that was written; use Decimal",
    list: "an article is a hashable value; use tuple[X, ...]",
    dict: "an article is a hashable value; use a tuple of an attrs class with the key as a field",
    set: "an article is a hashable value in a fixed order; use tuple[X, ...]",
    frozenset: "a set has no order to write it in; use tuple[X, ...]",
    bytes: "JSON holds no bytes; use str",
}
_JSON_TYPE: dict[type, str] = {
    Text: "string",
    Number: "string",
    Day: "string",
    Moment: "string",
    Whole: "integer",
    Truth: "boolean",
    Many: "array",
    Fixed: "array",
    Record: "object",
}

#: Classes under the tags that stand for them in JSON.
Tags = Mapping[type, str]


def tag_of(cls: type, tags: Tags) -> str:
    """The tag of a class in a union: the one the schema gives it, else its name in snake case."""
    return tags.get(cls) or re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", cls.__name__).lower()


def hints_of(cls: Any) -> Mapping[str, Any]:
    """The type of each field of an attrs class, in the order of the class.

    Raises:
        SchemaError: if an annotation names something that cannot be found, or a field's name is private.
    """
    return _hints_of(cls)


@cache
def _hints_of(cls: Any) -> Mapping[str, Any]:
    try:
        hints = get_type_hints(cls)
    except NameError as error:
        raise _refused(cls.__name__, f"{error}; define it at the top of the module, not under TYPE_CHECKING") from error
    attributes = [attribute for attribute in attrs.fields(cls) if attribute.init]
    names = [attribute.name for attribute in attributes]
    for name, alias in ((attribute.name, attribute.alias) for attribute in attributes):
        if name.startswith("_"):
            raise _refused(f"{cls.__name__}.{name}", "a private field; JSON holds public fields")
        if name != alias:
            raise _refused(f"{cls.__name__}.{name}", f"is called {alias!r} when the class is made; JSON has one name")
        if name not in hints:
            raise _refused(f"{cls.__name__}.{name}", "has no type annotation")
    return MappingProxyType({name: hints[name] for name in names})


def fields_of(cls: Any, tags: Tags) -> Mapping[str, Shape]:
    """The shape of each field of an attrs class, in the order of the class."""
    return {name: shape_of(hint, tags, f"{cls.__name__}.{name}") for name, hint in hints_of(cls).items()}


def shape_of(hint: Any, tags: Tags, place: str = "") -> Shape:
    """The shape that a type hint describes.

    Raises:
        SchemaError: if JSON cannot carry such a value there and back, with *place*.
    """
    if isinstance(hint, NewType):
        return shape_of(hint.__supertype__, tags, place)
    if hint in _PLAIN:
        return _PLAIN[hint]
    origin = get_origin(hint)
    if origin in {Union, UnionType}:
        return _either(get_args(hint), tags, place)
    if origin is Literal:
        return _literal(get_args(hint), place)
    if origin is tuple:
        return _tuple(get_args(hint), tags, place)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _enum(hint, place)
    if isinstance(hint, type) and attrs.has(hint):
        return Record(hint)
    raise _refused(place, _INSTEAD.get(origin or hint, f"JSON cannot carry {_name(hint)} there and back"))


def records_in(cls: type[Any], tags: Tags) -> tuple[type[Any], ...]:
    """*cls* and every attrs class that its fields lead to, each once, in the order they are met."""
    found: dict[type[Any], None] = {}
    pending = [cls]
    while pending:
        current = pending.pop(0)
        if current not in found:
            found[current] = None
            pending += [inner for shape in fields_of(current, tags).values() for inner in _classes(shape)]
    return tuple(found)


def _classes(shape: Shape) -> Iterator[type[Any]]:
    match shape:
        case Record(cls):
            yield cls
        case Many(of):
            yield from _classes(of)
        case Fixed(parts):
            for part in parts:
                yield from _classes(part)
        case Either(plain=plain, tagged=tagged):
            for part in (*plain.values(), *tagged.values()):
                yield from _classes(part)


def _tuple(arguments: tuple[Any, ...], tags: Tags, place: str) -> Shape:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        return Many(shape_of(arguments[0], tags, f"{place}[]"))
    return Fixed(tuple(shape_of(part, tags, f"{place}[{at}]") for at, part in enumerate(arguments)))


def _enum(hint: type[Enum], place: str) -> Shape:
    members = {member.value: member for member in hint}
    if not members or not all(isinstance(value, str) for value in members):
        raise _refused(place, f"the values of {hint.__name__} are not all strings")
    return Choice(hint.__name__, MappingProxyType(members))


def _literal(values: tuple[Any, ...], place: str) -> Shape:
    if not all(isinstance(value, str) for value in values):
        raise _refused(place, "a Literal of other things than strings")
    return Choice("Literal", MappingProxyType({value: value for value in values}))


def _either(arguments: tuple[Any, ...], tags: Tags, place: str) -> Shape:
    shapes = [shape_of(part, tags, place) for part in arguments if part is not NoneType]
    classes = [shape for shape in shapes if isinstance(shape, Record)]
    plain: dict[str, Shape] = {}
    for shape in shapes:
        if isinstance(shape, Either):
            raise _refused(place, "a union inside a NewType inside a union; name its members")
        kind = "string" if isinstance(shape, Choice) else _JSON_TYPE[type(shape)]
        if kind in plain and kind != "object":
            raise _refused(place, f"two members of the union are written as a JSON {kind}: nothing tells them apart")
        plain[kind] = shape
    tagged: dict[str, Record] = {}
    if len(classes) > 1:
        del plain["object"]
        for shape in classes:
            tag = tag_of(shape.cls, tags)
            if tag in tagged:
                raise _refused(place, f"{tagged[tag].cls.__name__} and {shape.cls.__name__} share the tag {tag!r}")
            if "type" in hints_of(shape.cls):
                raise _refused(place, f'{shape.cls.__name__} has a field "type", which is where the tag stands')
            tagged[tag] = shape
    return Either(NoneType in arguments, MappingProxyType(plain), MappingProxyType(tagged))


def _refused(place: str, message: str) -> SchemaError:
    return SchemaError((Problem("type-unfit", place, message),))


def _name(hint: Any) -> str:
    return hint.__name__ if isinstance(hint, type) else str(hint)
