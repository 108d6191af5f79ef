"""The architecture: a module imports only from layers below its own."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import newsmodel

SOURCE = Path(newsmodel.__file__).parent

#: Lowest first. A name stands for a module or a whole package; inside a package, siblings import as they need.
LAYERS = [
    ["span", "errors"],
    ["walk", "quantity", "currencies", "identifiers", "brat", "migrations"],
    ["laws"],
    ["model"],
    ["lexicon"],
    ["dates"],
    ["text", "outside"],
    ["figures", "contacts", "quotations", "mentions"],
    ["attribution"],
    ["resolution"],
    ["shapes"],
    ["schemas"],
    ["registry"],
    ["figure_reading"],
    ["stages"],
    ["parse"],
    ["jsontext", "hooks"],
    ["diagnosis"],
    ["convert", "html"],
    ["json_schema", "plugins", "records", "evaluation", "training", "render", "export", "strategies"],
    ["cli"],
    ["__init__", "__main__"],
]
RANK = {name: rank for rank, layer in enumerate(LAYERS) for name in layer}


def room(path: Path) -> str:
    """The top-level module or package a file belongs to."""
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


def imported_by(path: Path) -> set[str]:
    """The rooms that a file imports when it runs; imports for type checkers alone are left out."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typing_only = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    found = set()
    for node in ast.walk(tree):
        if id(node) in typing_only:
            continue
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("newsmodel"):
            parts = node.module.split(".")
            found |= {parts[1]} if len(parts) > 1 else {alias.name for alias in node.names}
        elif isinstance(node, ast.Import):
            found |= {a.name.split(".")[1] for a in node.names if a.name.startswith("newsmodel.")}
    return found


FILES = sorted(SOURCE.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_imports_only_point_down(path: Path) -> None:
    mine = room(path)
    if mine == "__init__":
        return
    upward = {name for name in imported_by(path) if name != mine and RANK[name] >= RANK[mine]}
    assert upward == set()


def test_every_room_has_a_layer() -> None:
    assert {room(path) for path in FILES} <= set(RANK)
