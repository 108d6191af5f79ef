"""Paragraphs wrapped into lines, words held together by no-break spaces: read as if plain spaces stood there.

Nothing is edited: every character keeps its offset, and what was read is pinned to the text as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TypeVar

from attrs import evolve, fields, has

from newsmodel.span import Span
from newsmodel.walk import spans_in

T = TypeVar("T")

#: How long a line is that was broken because it was full, in characters; shorter ones end where they want to.
_SHORTEST, _LONGEST = 40, 120
#: What begins a line that is no continuation.
_BULLETS = frozenset("•*-–—·|>#")
#: A no-break space between two digits may part the thousands of a number; elsewhere it is a space.
_NO_BREAK = re.compile(r"\u00a0(?:(?<![0-9]\u00a0)|(?![0-9]))")


def unwrapped(text: str, ranges: Sequence[tuple[int, int]]) -> str:
    r"""*text* with a space for each break that only wraps a line of the *ranges*, and for each no-break space.

    >>> unwrapped("The council\u00a0will meet on Monday to vote on a\nbudget.", [(0, 54)])
    'The council will meet on Monday to vote on a budget.'
    """
    if "\u00a0" in text:
        text = _NO_BREAK.sub(" ", text)
    held = [(start, end) for start, end in ranges if text.find("\n", start, end) >= 0]
    breaks = [at for start, end in held for at in _breaks(text, start, end)]
    if not breaks:
        return text
    parts, reached = [], 0
    for at in breaks:
        first = at - (text[at - 1] == "\r")
        parts += [text[reached:first], " " * (at + 1 - first)]
        reached = at + 1
    return "".join([*parts, text[reached:]])


def _breaks(text: str, start: int, end: int) -> Iterable[int]:
    at = start
    for line in text[start:end].split("\n"):
        at += len(line) + 1
        if _SHORTEST <= len(line) <= _LONGEST:
            following = text[at : min(at + 1, end)]
            if following.strip() and following not in _BULLETS:
                yield at - 1


def rewrapped(value: T, text: str) -> T:
    """*value* (of the model, or a tuple of such values) with its spans as they stand in *text*."""
    if all(text[span.start : span.end] == span.text for span in spans_in(value)):
        return value
    if isinstance(value, Span):
        return type(value).of(text, value.start, value.end)
    if isinstance(value, tuple):
        return tuple(rewrapped(part, text) for part in value)  # type: ignore[return-value]  # of the same types
    if not has(type(value)):
        return value
    names = [part.name for part in fields(type(value))]  # type: ignore[arg-type]  # an attrs class: asked above
    parts = {name: getattr(value, name) for name in names}
    changed = {name: new for name, old in parts.items() if (new := rewrapped(old, text)) is not old and new != old}
    return evolve(value, **changed) if changed else value  # type: ignore[misc]  # an attrs class: asked above
