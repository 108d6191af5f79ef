"""Regexes derived from words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any


def alternation(words: Iterable[str]) -> str:
    """A regex for any of *words*, the longest first, with shared beginnings written once.

    It is tried once per character instead of once per word, which is what makes one scan for hundreds of words cheap.

    >>> alternation(["ten", "tens", "two"])
    't(?:ens?|wo)'
    """
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    return _branches(tree)


def _branches(node: dict[str, Any]) -> str:
    parts = [re.escape(character) + _branches(node[character]) for character in sorted(node) if character]
    if not parts:
        return ""
    joined = parts[0] if len(parts) == 1 else "(?:" + "|".join(parts) + ")"
    if "" not in node:
        return joined
    return joined + "?" if len(parts) > 1 or len(joined) == 1 else f"(?:{joined})?"
