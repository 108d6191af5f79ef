"""The quick way between articles and JSON data: a cattrs converter whose hooks refuse at the first thing that is wrong.

What exactly is wrong, and what else, is for `newsmodel.diagnosis` to say; the two accept the same documents.
"""

# ruff: noqa: ANN401  # JSON data may be anything until it has been read

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NoReturn

from cattrs import Converter
from cattrs.gen import make_dict_unstructure_fn, override

from newsmodel.quantity import MAX_EXPONENT
from newsmodel.shapes import (
    MAX_INTEGER,
    Choice,
    Day,
    Either,
    Fixed,
    Many,
    Moment,
    Number,
    Record,
    Shape,
    Tags,
    Text,
    Truth,
    Whole,
    fields_of,
    records_in,
)
from newsmodel.span import Span

Hook = Callable[[Any], Any]

#: How a Decimal is written: plain digits, no exponent, no leading zeros, as many places as it has.
DECIMAL = re.compile(rf"-?(?:0|[1-9][0-9]{{0,{MAX_EXPONENT}}})(?:\.[0-9]{{1,{MAX_EXPONENT}}})?", re.ASCII)


class Unfit(ValueError):  # noqa: N818  # no error yet: the signal to look closer
    """A value does not fit; `newsmodel.diagnosis` says how."""


def _refuse(value: object) -> NoReturn:
    raise Unfit(type(value).__name__)


def exact(kind: type) -> Hook:
    """A hook that lets instances of *kind* through, but of no subclass: True is no int."""

    def check(value: Any) -> Any:
        return value if type(value) is kind else _refuse(value)

    return check


def whole(value: Any) -> Any:
    """An int that every JSON reader reads alike."""
    return value if type(value) is int and -MAX_INTEGER <= value <= MAX_INTEGER else _refuse(value)


def write_number(value: Any) -> str:
    """A Decimal in plain digits, neither NaN nor infinite nor longer than `quantity` allows."""
    if type(value) is not Decimal or not value.is_finite() or abs(value.adjusted()) > MAX_EXPONENT:
        _refuse(value)
    text = format(value, "f")
    return text if DECIMAL.fullmatch(text) else _refuse(value)


def read_number(text: Any) -> Decimal:
    """The Decimal that `write_number` wrote; no other spelling."""
    return Decimal(text) if type(text) is str and DECIMAL.fullmatch(text) else _refuse(text)


def write_time(kind: type[date]) -> Hook:
    """A hook that writes dates, or dates with a time, as ISO 8601."""

    def write(value: Any) -> Any:
        return value.isoformat() if type(value) is kind else _refuse(value)

    return write


def read_time(kind: type[date]) -> Hook:
    """A hook that reads what `write_time` wrote; no other spelling."""

    def read(text: Any) -> Any:
        found = kind.fromisoformat(text) if type(text) is str else _refuse(text)
        return found if found.isoformat() == text else _refuse(text)

    return read


def write_span(span: Any) -> dict[str, Any]:
    """A span as its three fields."""
    if type(span) is not Span or type(start := span.start) is not int or type(end := span.end) is not int:
        _refuse(span)
    return {"start": start, "end": end, "text": span.text}


#: How each simple shape is written and read.
_SIMPLE: dict[type, tuple[type, Hook, Hook]] = {
    Text: (str, exact(str), exact(str)),
    Whole: (int, whole, whole),
    Truth: (bool, exact(bool), exact(bool)),
    Number: (Decimal, write_number, read_number),
    Day: (date, write_time(date), read_time(date)),
    Moment: (datetime, write_time(datetime), read_time(datetime)),
}


def make_converter(cls: type[Any], tags: Tags, *, forbid: bool = True) -> Converter:
    """A fresh cattrs converter for *cls* and every class its fields lead to.

    It demands every field, the exact types and, if *forbid*, no field more; it stops at the first thing that is wrong
    (`Unfit`, or whatever a class itself raises).
    """
    converter = Converter(detailed_validation=False)
    for record in records_in(cls, tags):
        converter.register_structure_hook(record, _record_reader(record, tags, converter, forbid=forbid))
        converter.register_unstructure_hook(record, _record_writer(record, tags, converter))
    return converter


def _record_reader(cls: type[Any], tags: Tags, converter: Converter, *, forbid: bool) -> Callable[[Any, Any], Any]:
    shapes = fields_of(cls, tags)
    count = len(shapes)
    plan: list[tuple[str, Hook]] = []

    def read(data: Any, _: Any) -> Any:
        if not plan:  # only now, because a class may hold itself
            plan[:] = [(name, _reader(shape, converter)) for name, shape in shapes.items()]
        if type(data) is not dict or (forbid and len(data) != count):
            _refuse(data)
        return cls(**{name: hook(data[name]) for name, hook in plan})

    return _span_reader(forbid=forbid) if cls is Span else read


def _span_reader(*, forbid: bool) -> Callable[[Any, Any], Span]:
    def read(data: Any, _: Any) -> Span:
        if type(data) is not dict or (forbid and len(data) != 3):
            _refuse(data)
        start, end, text = data["start"], data["end"], data["text"]
        if type(start) is not int or type(end) is not int or type(text) is not str:
            _refuse(data)
        return Span(start, end, text)

    return read


def _record_writer(cls: type[Any], tags: Tags, converter: Converter) -> Hook:
    if cls is Span:
        return write_span
    made: list[Hook] = []

    def write(value: Any) -> Any:
        if not made:  # only now, because a class may hold itself
            hooks: Any = {  # their names are free, which the signature of the maker does not say
                name: override(unstruct_hook=_writer(shape, converter)) for name, shape in fields_of(cls, tags).items()
            }
            made.append(make_dict_unstructure_fn(cls, converter, **hooks))
        return made[0](value) if type(value) is cls else _refuse(value)

    return write


def _reader(shape: Shape, converter: Converter) -> Hook:
    match shape:
        case Record(cls):
            hook = converter.get_structure_hook(cls)
            return lambda data: hook(data, cls)
        case Choice(members=members):
            return lambda value: members[value] if type(value) is str else _refuse(value)
        case Many(of):
            return _many_reader(_reader(of, converter))
        case Fixed(parts):
            return _fixed_reader([_reader(part, converter) for part in parts])
        case Either():
            return _either_reader(shape, converter)
        case _:
            return _SIMPLE[type(shape)][2]


def _many_reader(hook: Hook) -> Hook:
    return lambda data: tuple([hook(item) for item in data]) if type(data) is list else _refuse(data)


def _fixed_reader(hooks: list[Hook]) -> Hook:
    def read(data: Any) -> Any:
        if type(data) is not list or len(data) != len(hooks):
            _refuse(data)
        return tuple([hook(item) for hook, item in zip(hooks, data, strict=True)])

    return read


_PYTHON_OF: dict[str, type] = {"string": str, "integer": int, "boolean": bool, "array": list, "object": dict}


def _either_reader(shape: Either, converter: Converter) -> Hook:
    hooks = {_PYTHON_OF[kind]: _reader(part, converter) for kind, part in shape.plain.items()}
    if shape.tagged:
        tagged = {tag: _reader(record, converter) for tag, record in shape.tagged.items()}

        def read_tagged(data: dict[str, Any]) -> Any:
            rest = dict(data)
            return tagged[rest.pop("type")](rest)

        hooks[dict] = read_tagged
    if shape.none and len(hooks) == 1:
        (hook,) = hooks.values()
        return lambda data: None if data is None else hook(data)
    if shape.none:
        hooks[type(None)] = lambda data: data
    return lambda data: hooks[type(data)](data)


def _writer(shape: Shape, converter: Converter) -> Hook:
    match shape:
        case Record(cls):
            return converter.get_unstructure_hook(cls)
        case Choice(members=members):
            return _choice_writer(members)
        case Many(of):
            hook = _writer(of, converter)
            return lambda value: [hook(item) for item in value] if type(value) is tuple else _refuse(value)
        case Fixed(parts):
            return _fixed_writer([_writer(part, converter) for part in parts])
        case Either():
            return _either_writer(shape, converter)
        case _:
            return _SIMPLE[type(shape)][1]


def _choice_writer(members: Mapping[str, Any]) -> Hook:
    values = {member: value for value, member in members.items()}
    (kind,) = {type(member) for member in values}
    return lambda member: values[member] if type(member) is kind else _refuse(member)


def _fixed_writer(hooks: list[Hook]) -> Hook:
    def write(value: Any) -> Any:
        if type(value) is not tuple or len(value) != len(hooks):
            _refuse(value)
        return [hook(item) for hook, item in zip(hooks, value, strict=True)]

    return write


def _either_writer(shape: Either, converter: Converter) -> Hook:
    hooks: dict[type, Hook] = {}
    for part in shape.plain.values():
        hooks[_written_type(part)] = _writer(part, converter)
    for tag, record in shape.tagged.items():
        hooks[record.cls] = _tagging(tag, _writer(record, converter))
    if shape.none and len(hooks) == 1:
        (hook,) = hooks.values()
        return lambda value: None if value is None else hook(value)
    if shape.none:
        hooks[type(None)] = lambda value: value
    return lambda value: hooks[type(value)](value)


def _tagging(tag: str, hook: Hook) -> Hook:
    return lambda value: {"type": tag, **hook(value)}


def _written_type(shape: Shape) -> type:
    match shape:
        case Record(cls):
            return cls
        case Choice(members=members):
            return type(next(iter(members.values())))
        case Many() | Fixed():
            return tuple
        case _:
            return _SIMPLE[type(shape)][0]
