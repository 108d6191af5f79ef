"""Older documents brought up to date: pure functions from dict to dict, each one step, chained."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from attrs import frozen

from newsmodel.errors import DocumentError, Problem

#: A JSON document as Python reads it.
Document = Mapping[str, Any]


@frozen
class Migration:
    """One step: documents of schema *old* become documents of schema *new*.

    ``change`` takes the whole document and returns a new one without touching the one it was given; the key "schema" is
    set for it.
    """

    old: str
    new: str
    change: Callable[[Document], Document]


def split_name(name: str) -> tuple[str, tuple[int, int]]:
    """The family and the version of a schema's name.

    >>> split_name("acme/court-report/1.10")
    ('acme/court-report', (1, 10))
    """
    family, _, version = name.rpartition("/")
    major, _, minor = version.partition(".")
    return family, (int(major), int(minor))


def chain(old: str, new: str, migrations: Iterable[Migration]) -> tuple[Migration, ...] | None:
    """The steps from *old* to *new*, or None where they do not lead there."""
    by_start = {step.old: step for step in migrations}
    steps: list[Migration] = []
    at = old
    while at != new:
        step = by_start.pop(at, None)
        if step is None:
            return None
        steps.append(step)
        at = step.new
    return tuple(steps)


def migrate(document: Document, steps: Iterable[Migration]) -> Document:
    """*document* after every one of *steps*.

    Raises:
        DocumentError: if a step cannot read what it was given, naming the step.
    """
    for step in steps:
        try:
            document = {**step.change(document), "schema": step.new}
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
            message = f"the step from {step.old} to {step.new} cannot read it: {type(error).__name__}: {error}"
            raise DocumentError((Problem("migration-failed", "$", message),)) from error
    return document
