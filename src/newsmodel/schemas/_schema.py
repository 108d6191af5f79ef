"""A schema is a value: a name with a version, a class, and what fills its fields."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import field, frozen

from newsmodel.migrations import Migration, split_name
from newsmodel.model import Article, BlockKind

if TYPE_CHECKING:
    from newsmodel.figures import Finder

if TYPE_CHECKING:
    from typing_extensions import TypeVar as WithDefault  # Python has the default from 3.13 on

    A = WithDefault("A", bound=Article, default=Article)
else:
    A = TypeVar("A", bound=Article)

#: Judges one block of a page by its text; None leaves it as it is.
BlockRule = Callable[[str], BlockKind | None]

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*(?:/[a-z0-9][a-z0-9._-]*)*/(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)", re.ASCII)


@frozen(eq=False)
class Schema(Generic[A]):
    """One shape of article.

    ``name`` is written to JSON ("acme/court-report/1.0") and never reused for another meaning; ``extend`` takes the
    parsed article and returns the values of the fields that ``article`` adds. ``migrations`` bring documents of older
    versions up to this one, each one step. ``tags`` names classes that stand in unions, so that a class can be renamed
    without changing files; a class left out is tagged with its own name in snake case.

    ``finders`` and ``block_rules`` are used when a text is parsed into this schema, unless the caller gives others:
    what finds the figures (in this order, instead of `newsmodel.figures.FINDERS`), and rules that label blocks before
    anything else is read from them.

    Raises:
        ValueError: if the name is not lower-case words between slashes with a version at the end.
    """

    name: str
    article: type[A]
    extend: Callable[[Article], Mapping[str, object]] | None = None
    migrations: tuple[Migration, ...] = field(default=(), kw_only=True)
    tags: Mapping[type[Any], str] = field(factory=dict, kw_only=True)
    finders: Sequence[Finder] | None = field(default=None, kw_only=True)
    block_rules: Sequence[BlockRule] = field(default=(), kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not _NAME.fullmatch(self.name):
            raise ValueError(f"a schema is named like 'acme/court-report/1.0', not {self.name!r}")

    @property
    def family(self) -> str:
        """The name without its version: "acme/court-report"."""
        return split_name(self.name)[0]

    @property
    def version(self) -> tuple[int, int]:
        """Major and minor version."""
        return split_name(self.name)[1]
