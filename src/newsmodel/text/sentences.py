"""Where sentences begin and end."""

from __future__ import annotations

from newsmodel.lexicon import Lexicon


def find_sentences(text: str, start: int, end: int, lexicon: Lexicon) -> tuple[tuple[int, int], ...]:
    """Half-open offsets of the sentences of ``text[start:end]``; only white space lies between and around them."""
    return ((start, end),)
