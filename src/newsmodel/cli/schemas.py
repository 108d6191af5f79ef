"""``newsmodel schema`` and ``newsmodel schemas``: what documents look like."""

from __future__ import annotations

from argparse import Namespace

from newsmodel.cli.reading import installed_registry
from newsmodel.json_schema import json_schema_text
from newsmodel.render import visible


def run_one(options: Namespace) -> int:
    """Print the JSON Schema of one article schema."""
    registry = installed_registry()
    chosen = registry[options.name if options.name is not None else next(iter(registry))]
    print(json_schema_text(chosen), end="")
    return 0


def run_all(options: Namespace) -> int:
    """Print the name of every schema, its article class and the first line of what the class says of itself."""
    del options
    registry = installed_registry()
    for name in registry:
        article = registry[name].article
        summary = (article.__doc__ or "").strip().partition("\n")[0]
        print(visible(f"{name}  {article.__module__}.{article.__qualname__}  {summary}"))
    return 0
