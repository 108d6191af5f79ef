"""Schemas that installed packages offer, found through their entry points; nothing is loaded until somebody asks."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.metadata import EntryPoint, entry_points

from attrs import frozen

from newsmodel.registry import DEFAULT, Registry
from newsmodel.schemas import Schema

#: The entry-point group under which installed packages offer schemas.
GROUP = "newsmodel.schemas"


@frozen
class PluginFailure:
    """An installed package whose schema could not be used: the entry point's name, what it points to, and why."""

    name: str
    place: str
    reason: str

    def __str__(self) -> str:
        return f"schema plugin {self.name!r} ({self.place}): {self.reason}"


@frozen
class Installed:
    """A registry with the schemas of installed packages, and the packages that failed."""

    registry: Registry
    failures: tuple[PluginFailure, ...]


def with_installed(registry: Registry = DEFAULT, *, offered: Iterable[EntryPoint] | None = None) -> Installed:
    """*registry* with every schema that an installed package offers under `GROUP`, in the order of their names.

    An entry point names a `Schema`, or a tuple of them. One that cannot be imported or registered is reported, and the
    rest work. *offered* replaces the entry points of the environment.
    """
    failures = []
    for point in sorted(entry_points(group=GROUP) if offered is None else offered, key=lambda point: point.name):
        try:
            found = point.load()
            larger = registry
            for schema in found if isinstance(found, tuple) else (found,):
                if not isinstance(schema, Schema):
                    raise TypeError(f"expected a Schema, got {type(schema).__name__}")  # noqa: TRY301  # reported below
                larger = larger.with_schema(schema)
            registry = larger
        except Exception as error:  # noqa: BLE001  # a stranger's module may fail in any way; the rest must work
            failures.append(PluginFailure(point.name, point.value, f"{type(error).__name__}: {error}"))
    return Installed(registry, tuple(failures))
