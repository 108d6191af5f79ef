"""Finds every span inside a value, whoever defined its class."""

# ruff: noqa: ANN401  # a type hint may be anything

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from operator import attrgetter
from typing import Any, get_args, get_type_hints

from attrs import fields, has

from newsmodel.span import Span

#: Values of these types hold no spans.
_LEAVES = frozenset({str, int, bool, float, type(None)})
_LEAF_BASES = (str, int, float, date, Decimal, Enum, type(None))


@cache
def _names(cls: Any) -> tuple[str, ...]:
    """The attributes of an attrs class that may lead to spans, by their type hints; of any other class, none."""
    if not has(cls):
        return ()
    try:
        hints = get_type_hints(cls)
    except NameError:  # a hint that only type checkers can resolve: look everywhere
        hints = {}
    return tuple(a.name for a in fields(cls) if a.name not in hints or _may_hold_spans(hints[a.name]))


@cache
def _parts(cls: Any) -> Callable[[Any], tuple[Any, ...]]:
    """Reads all those attributes of a value of the class at once."""
    names = _names(cls)
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple(getattr(value, name) for name in names)


def _may_hold_spans(hint: object) -> bool:
    if arguments := get_args(hint):
        return any(_may_hold_spans(argument) for argument in arguments if argument is not Ellipsis)
    return not (isinstance(hint, type) and issubclass(hint, _LEAF_BASES))


def spans_in(value: Any) -> list[Span]:
    """Every `Span` in attrs objects, tuples, lists, sets and mappings, in no particular order."""
    found: list[Span] = []
    pending: list[Any] = [value]
    while pending:
        item = pending.pop()
        kind: Any = type(item)
        if kind is Span:
            found.append(item)
        elif kind is tuple:
            pending += item
        elif kind in _LEAVES:
            continue
        elif isinstance(item, Span):
            found.append(item)
        elif isinstance(item, (tuple, list, set, frozenset)):
            pending.extend(item)
        elif isinstance(item, Mapping):
            pending.extend(item.values())
        else:
            pending += _parts(kind)(item)
    return found


def placed_spans(value: Any, path: str = "$") -> Iterator[tuple[str, Span]]:
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
        kind: Any = type(value)
        for name in _names(kind):
            yield from placed_spans(getattr(value, name), f"{path}.{name}")
