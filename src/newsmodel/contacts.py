"""Phone numbers, e-mail addresses and web addresses."""

from __future__ import annotations

from collections.abc import Iterable

from newsmodel.lexicon import Lexicon
from newsmodel.model import Contact


def find_contacts(text: str, ranges: Iterable[tuple[int, int]], lexicon: Lexicon) -> tuple[Contact, ...]:
    """The contacts inside the *ranges* of *text*, in reading order."""
    return ()
