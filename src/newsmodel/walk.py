"""Finds every span inside a value, whoever defined its class."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from attrs import fields, has

from newsmodel.span import Span

#: Values of these types hold no spans.
_LEAVES = frozenset({str, int, bool, float, type(None)})


@cache
def _names(cls: type[object]) -> tuple[str, ...]:
    """The attribute names of an attrs class; of any other class, none."""
    return tuple(attribute.name for attribute in fields(cls)) if has(cls) else ()


def spans_in(value: object) -> Iterator[Span]:
    """Every `Span` in attrs objects, tuples, lists, sets and mappings, in no particular order."""
    pending = [value]
    while pending:
        item = pending.pop()
        kind = type(item)
        if kind in _LEAVES:
            continue
        if isinstance(item, Span):
            yield item
        elif isinstance(item, (tuple, list, set, frozenset)):
            pending.extend(item)
        elif isinstance(item, Mapping):
            pending.extend(item.values())
        else:
            pending.extend([getattr(item, name) for name in _names(kind)])


def placed_spans(value: object, path: str = "$") -> Iterator[tuple[str, Span]]:
    """Every `Span` with its JSON path; slower than `spans_in`, for error messages."""
    if isinstance(value, Span):
        yield path, value
    elif isinstance(value, (tuple, list, set, frozenset)):
        for number, item in enumerate(value):
            yield from placed_spans(item, f"{path}[{number}]")
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from placed_spans(item, f"{path}.{key}")
    else:
        for name in _names(type(value)):
            yield from placed_spans(getattr(value, name), f"{path}.{name}")
