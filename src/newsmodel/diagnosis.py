"""Everything that is wrong with a document or an article, with its place: asked only after the quick way failed."""

# ruff: noqa: ANN401  # JSON data may be anything until it has been read

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from difflib import get_close_matches
from itertools import repeat
from typing import Any

from newsmodel.errors import LawError, Problem
from newsmodel.hooks import exact, read_number, read_time, whole, write_number, write_time
from newsmodel.jsontext import NoNumber
from newsmodel.laws import drifted, loose_ids, overlaps, untiled
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
)
from newsmodel.span import Span

#: What stands for a value that could not be read.
_BROKEN: Any = object()

#: After so many problems nobody is told what was probably meant: guessing takes time.
_GUESSES = 100

#: What a class may raise when it refuses the values it is given.
REFUSALS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)

_SIMPLE: dict[type, tuple[str, str, type, Any, Any]] = {
    Text: ("type", "expected a string", str, exact(str), exact(str)),
    Whole: ("integer", f"expected an integer within ±{MAX_INTEGER}", int, whole, whole),
    Truth: ("type", "expected true or false", bool, exact(bool), exact(bool)),
    Number: (
        "decimal",
        'expected a decimal number as a string of plain digits ("1.50")',
        str,
        write_number,
        read_number,
    ),
    Day: ("date", 'expected an ISO 8601 date ("2024-12-17")', str, write_time(date), read_time(date)),
    Moment: (
        "datetime",
        'expected an ISO 8601 date and time ("2024-12-17T09:30:00+00:00")',
        str,
        write_time(datetime),
        read_time(datetime),
    ),
}
_JSON_NAMES: dict[type, str] = {str: "string", bool: "boolean", int: "integer", list: "array", dict: "object"}


def shown(value: object) -> str:
    """*value* for an error message: short, whatever it is."""
    if isinstance(value, NoNumber):
        return str.__str__(value)
    if isinstance(value, dict):
        return f"an object with {len(value)} key{'' if len(value) == 1 else 's'}"
    if isinstance(value, (list, tuple)):
        return f"an array of {len(value)}"
    if isinstance(value, str):
        return repr(value) if len(value) <= 60 else repr(value[:57]) + "..."
    text = (
        repr(value) if not isinstance(value, int) or abs(value) < 10**60 else f"an integer of {value.bit_length()} bits"
    )
    return {"None": "null", "True": "true", "False": "false"}.get(text, text[:60])


def explain_document(data: object, cls: type[Any], tags: Tags, *, forbid: bool) -> tuple[Any, tuple[Problem, ...]]:
    """The article that *data* describes, or all that is wrong with it: one of the two."""
    reader = _Reader(tags, forbid=forbid)
    values = reader.fields(data, cls, "$", besides="schema")
    if reader.problems:
        reader.problems += _laws_of_parts(values, reader.spans)
        return None, tuple(reader.problems)
    article = reader.build(cls, values, "$")
    return (None if article is _BROKEN else article), tuple(reader.problems)


def _laws_of_parts(values: Mapping[str, Any], spans: Iterable[tuple[str, Span]]) -> Iterable[Problem]:
    """The broken laws among those parts of an article that could be read."""
    text, blocks, sources, quotes = (values[name] for name in ("text", "blocks", "sources", "quotes"))
    if text is not _BROKEN:
        yield from drifted(text, spans)
        if blocks is not _BROKEN:
            yield from untiled(text, blocks)
    if sources is not _BROKEN and quotes is not _BROKEN:
        yield from loose_ids(sources, quotes)
    groups = [(name, values[name]) for name in ("money", "statistics", "times") if values[name] is not _BROKEN]
    yield from overlaps(groups)


class _Reader:
    """Reads all that can be read and remembers every problem on the way."""

    def __init__(self, tags: Tags, *, forbid: bool) -> None:
        self.tags = tags
        self.forbid = forbid
        self.problems: list[Problem] = []
        self.spans: list[tuple[str, Span]] = []

    def refuse(self, code: str, path: str, message: str, value: object = _BROKEN) -> Any:
        self.problems.append(Problem(code, path, message, None if value is _BROKEN else shown(value)))
        return _BROKEN

    def read(self, data: Any, shape: Shape, path: str) -> Any:
        match shape:
            case Record(cls):
                values = self.fields(data, cls, path)
                complete = values is not _BROKEN and not any(value is _BROKEN for value in values.values())
                return self.build(cls, values, path) if complete else _BROKEN
            case Choice(members=members):
                return self.choose(data, members, path)
            case Many(of):
                return self.items(data, repeat(of), path)
            case Fixed(parts):
                if isinstance(data, list) and len(data) != len(parts):
                    return self.refuse("length", path, f"expected an array of {len(parts)}", data)
                return self.items(data, parts, path)
            case Either():
                return self.either(data, shape, path)
            case _:
                return self.simple(data, shape, path)

    def simple(self, data: Any, shape: Shape, path: str) -> Any:
        code, message, written, _, read = _SIMPLE[type(shape)]
        if type(data) is not written:
            return self.refuse("type", path, message, data)
        try:
            return read(data)
        except ValueError:
            return self.refuse(code, path, message, data)

    def choose(self, data: Any, members: Mapping[str, Any], path: str) -> Any:
        if type(data) is not str:
            return self.refuse("type", path, "expected a string", data)
        if data not in members:
            return self.refuse("value-unknown", path, f"is none of {_listed(data, members)}", data)
        return members[data]

    def items(self, data: Any, shapes: Iterable[Shape], path: str) -> Any:
        if not isinstance(data, list):
            return self.refuse("type", path, "expected an array", data)
        pairs = enumerate(zip(data, shapes, strict=False))
        items = tuple(self.read(item, shape, f"{path}[{number}]") for number, (item, shape) in pairs)
        return _BROKEN if any(item is _BROKEN for item in items) else items

    def either(self, data: Any, shape: Either, path: str) -> Any:
        if data is None and shape.none:
            return None
        kind = "object" if isinstance(data, dict) else _JSON_NAMES.get(type(data), "")
        if kind in shape.plain:
            return self.read(data, shape.plain[kind], path)
        if kind == "object" and shape.tagged:
            return self.tagged(data, shape.tagged, path)
        if len(shape.plain) == 1 and not shape.tagged:
            (only,) = shape.plain.values()
            return self.read(data, only, path)
        wanted = [*shape.plain, *(["object"] if shape.tagged else []), *(["null"] if shape.none else [])]
        return self.refuse("type", path, f"expected one of {', '.join(wanted)}", data)

    def tagged(self, data: Mapping[str, Any], classes: Mapping[str, Record], path: str) -> Any:
        if "type" not in data:
            return self.refuse("field-missing", f"{path}.type", f"is missing (one of {', '.join(classes)})")
        tag = data["type"]
        if type(tag) is not str:
            return self.refuse("type", f"{path}.type", "expected a string", tag)
        if tag not in classes:
            return self.refuse("tag-unknown", f"{path}.type", f"is none of {_listed(tag, classes)}", tag)
        return self.read({key: value for key, value in data.items() if key != "type"}, classes[tag], path)

    def fields(self, data: Any, cls: type[Any], path: str, besides: str | None = None) -> Any:
        """The values of the fields of *cls*, `_BROKEN` where they cannot be read; the key *besides* is no field."""
        if not isinstance(data, dict):
            return self.refuse("type", path, f"expected an object ({cls.__name__})", data)
        shapes = fields_of(cls, self.tags)
        for key in getattr(data, "keys_repeated", ()):
            self.refuse("key-repeated", _place(path, key), "stands more than once")
        if self.forbid:
            for key in data:
                if key not in shapes and key != besides:
                    near = _hint(key, shapes) if len(self.problems) < _GUESSES else ""
                    message = f"{cls.__name__} has no such field{near}"
                    self.refuse("field-unknown", _place(path, key), message, data[key])
        return {
            name: self.read(data[name], shape, f"{path}.{name}")
            if name in data
            else self.refuse("field-missing", f"{path}.{name}", "is missing")
            for name, shape in shapes.items()
        }

    def build(self, cls: type[Any], values: Mapping[str, Any], path: str) -> Any:
        try:
            made = cls(**values)
        except LawError as error:
            self.problems += error.problems
            return _BROKEN
        except REFUSALS as error:
            return self.refuse("value-invalid", path, f"{cls.__name__} refuses it: {error}")
        if type(made) is Span:
            self.spans.append((path, made))
        return made


def flaws_in(data: object) -> Iterator[Problem]:
    """Repeated keys and numbers that are none, wherever they stand in *data*."""
    pending = [("$", data)]
    while pending:
        path, item = pending.pop()
        if isinstance(item, NoNumber):
            yield Problem("type", path, "not a JSON number", shown(item))
        elif isinstance(item, dict):
            for key in getattr(item, "keys_repeated", ()):
                yield Problem("key-repeated", _place(path, key), "stands more than once")
            pending += [(_place(path, key), value) for key, value in item.items()]
        elif isinstance(item, list):
            pending += [(f"{path}[{number}]", value) for number, value in enumerate(item)]


def _place(path: str, key: object) -> str:
    """The path of a key that need not be a name."""
    return f"{path}.{key}" if isinstance(key, str) and key.isidentifier() else f"{path}[{shown(key)}]"


def _hint(wanted: object, known: Iterable[str]) -> str:
    near = get_close_matches(wanted[:100], known, n=1) if isinstance(wanted, str) else []
    return f"; did you mean {near[0]!r}?" if near else ""


def _listed(wanted: str, known: Iterable[str]) -> str:
    return ", ".join(known) + _hint(wanted, known)


def explain_article(value: Any, shape: Shape, tags: Tags, path: str = "$") -> Iterator[Problem]:
    """Every field of an article that does not hold what its type says, so that it could not be written."""
    match shape:
        case Record(cls) if type(value) is cls:
            for name, part in fields_of(cls, tags).items():
                yield from explain_article(getattr(value, name), part, tags, f"{path}.{name}")
        case Many(of) if type(value) is tuple:
            for number, item in enumerate(value):
                yield from explain_article(item, of, tags, f"{path}[{number}]")
        case Fixed(parts) if type(value) is tuple and len(value) == len(parts):
            for number, (item, part) in enumerate(zip(value, parts, strict=True)):
                yield from explain_article(item, part, tags, f"{path}[{number}]")
        case Choice(members=members) if any(type(m) is type(value) and m == value for m in members.values()):
            return
        case Either(none=none, plain=plain, tagged=tagged):
            tried = [[*explain_article(value, part, tags, path)] for part in (*plain.values(), *tagged.values())]
            if all(tried) and not (none and value is None):
                yield from max(tried, key=lambda problems: max(len(problem.path) for problem in problems))
        case Record() | Many() | Fixed() | Choice():
            yield Problem("type", path, f"expected {_expected(shape)}", shown(value))
        case _:
            code, message, _, write, _ = _SIMPLE[type(shape)]
            try:
                write(value)
            except ValueError:
                yield Problem(code, path, message.partition(" as a string")[0], shown(value))


def _expected(shape: Record | Many | Fixed | Choice) -> str:
    match shape:
        case Record(cls):
            return f"a {cls.__name__}"
        case Choice(name):
            return f"a {name}"
        case Fixed(parts):
            return f"a tuple of {len(parts)}"
        case _:
            return "a tuple"
