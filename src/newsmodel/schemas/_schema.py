"""A schema is a value: a name with a version, a class, and what fills its fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from attrs import frozen

from newsmodel.model import Article

A = TypeVar("A", bound=Article)


@frozen(eq=False)
class Schema(Generic[A]):
    """One shape of article.

    ``name`` is written to JSON ("acme/court-report/1.0") and never reused for another meaning; ``extend`` takes the
    parsed article and returns the values of the fields that ``article`` adds.
    """

    name: str
    article: type[A]
    extend: Callable[[Article], Mapping[str, object]] | None = None
