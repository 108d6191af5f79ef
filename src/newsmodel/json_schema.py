"""A JSON Schema (draft 2020-12) for the documents of any article schema.

It says all that JSON Schema can say of what `newsmodel.loads` accepts: every field, every type, every fixed value, the
spelling of decimals and dates. It cannot say what relates two places of a document: that a span's text stands where the
span says, that blocks tile the text, that ids are unique and references resolve, that figures do not overlap, that a
low bound is not above the high one, that a date exists; nor that no key stands twice in an object, or that 1.0 is no
integer. Those laws only `newsmodel.loads` checks.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from newsmodel.hooks import DECIMAL
from newsmodel.model import Block, Quote
from newsmodel.schemas import Schema
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

Node = dict[str, Any]

#: The key of `attrs.field(metadata=...)` under which a class states what it checks of a field: ``{"minimum": 0}``.
LIMITS = "json_schema"

DIALECT = "https://json-schema.org/draft/2020-12/schema"

#: The end of the string; a bare ``$`` would let a final line feed through in some languages.
_END = r"$(?!\n)"
_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_CLOCK = r"[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{6})?"
_OFFSET = r"[+-][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{6})?)?"

_SIMPLE: dict[type, Node] = {
    Text: {"type": "string"},
    Whole: {"type": "integer", "minimum": -MAX_INTEGER, "maximum": MAX_INTEGER},
    Truth: {"type": "boolean"},
    Number: {"type": "string", "pattern": f"^{DECIMAL.pattern}{_END}"},
    Day: {"type": "string", "format": "date", "pattern": f"^{_DAY}{_END}"},
    Moment: {"type": "string", "pattern": f"^{_DAY}T{_CLOCK}(?:{_OFFSET})?{_END}"},
}
#: What the classes of the model check of single fields when they are built.
_CHECKED: dict[type, dict[str, Node]] = {
    Span: {"start": {"minimum": 0}, "end": {"minimum": 1}, "text": {"minLength": 1}},
    Block: {"start": {"minimum": 0}, "end": {"minimum": 1}},
    Quote: {"contents": {"minItems": 1}},
}


def json_schema(schema: Schema[Any]) -> Node:
    """The JSON Schema of the documents that `newsmodel.dumps` writes for *schema*.

    Raises:
        SchemaError: if JSON cannot carry a field of its article class there and back.
    """
    writer = _Writer(schema.tags, records_in(schema.article, schema.tags))
    root = writer.record(schema.article, {"schema": {"const": schema.name}})
    defined = dict(sorted(writer.defined.items()))
    return {"$schema": DIALECT, "$id": f"urn:newsmodel:{schema.name}", **root, "$defs": defined}


def json_schema_text(schema: Schema[Any]) -> str:
    """`json_schema` as the text of a file."""
    return json.dumps(json_schema(schema), indent=2, ensure_ascii=False) + "\n"


class _Writer:
    """Writes each class once, under ``$defs``."""

    def __init__(self, tags: Tags, classes: Iterable[type]) -> None:
        self.tags = tags
        self.names: dict[type, str] = {}
        self.defined: dict[str, Node] = {}
        for cls in classes:
            alike = sum(other.__name__ == cls.__name__ for other in self.names)
            self.names[cls] = cls.__name__ if not alike else f"{cls.__name__}.{alike + 1}"

    def record(self, cls: type, first: Mapping[str, Node]) -> Node:
        properties = dict(first)
        stated = {attribute.name: attribute.metadata.get(LIMITS, {}) for attribute in attrs.fields(cls)}
        for name, shape in fields_of(cls, self.tags).items():
            properties[name] = {**self.node(shape), **_CHECKED.get(cls, {}).get(name, {}), **stated[name]}
        sentence = (cls.__doc__ or "").strip().partition("\n")[0]
        described = {"description": sentence} if sentence else {}
        return {
            "title": cls.__name__,
            **described,
            "type": "object",
            "properties": properties,
            "required": list(properties),
            "additionalProperties": False,
        }

    def reference(self, cls: type, tag: str | None = None) -> Node:
        name = self.names[cls] if tag is None else f"{self.names[cls]}.{tag}"
        if name not in self.defined:
            self.defined[name] = {}  # a class may hold itself
            self.defined[name] = self.record(cls, {} if tag is None else {"type": {"const": tag}})
        return {"$ref": f"#/$defs/{name}"}

    def node(self, shape: Shape) -> Node:
        match shape:
            case Record(cls):
                return self.reference(cls)
            case Choice(members=members):
                return {"type": "string", "enum": list(members)}
            case Many(of):
                return {"type": "array", "items": self.node(of)}
            case Fixed(parts):
                nodes = [self.node(part) for part in parts]
                if not nodes:
                    return {"type": "array", "maxItems": 0}
                return {"type": "array", "prefixItems": nodes, "items": False, "minItems": len(nodes)}
            case Either(none=none, plain=plain, tagged=tagged):
                nodes = [self.node(part) for part in plain.values()]
                nodes += [self.reference(record.cls, tag) for tag, record in tagged.items()]
                return {"anyOf": [*nodes, {"type": "null"}] if none else nodes}
            case _:
                return dict(_SIMPLE[type(shape)])
