"""Characters on a terminal: which may be sent as they are, and how much room they take."""

from __future__ import annotations

import re
from unicodedata import combining, east_asian_width

#: Everything that moves the cursor, changes colours or direction, or cannot be encoded. A tab is left to the caller.
_UNSAFE = re.compile(
    r"""[\x00-\x08\x0b-\x1f\x7f-\x9f]                      # C0 and C1 controls, ESC and CSI among them
      | [\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]     # direction marks, overrides and isolates
      | [\u2028\u2029\ufeff\ufff9-\ufffb]                  # separators, a stray byte order mark, annotations
      | [\ud800-\udfff\U000e0000-\U000e007f]               # lone surrogates, invisible tags
    """,
    re.VERBOSE,
)


def visible(text: str) -> str:
    r"""*text* with every character that could drive a terminal written as an escape; line feeds and tabs stay.

    >>> visible("red \x1b[31malert")
    'red \\x1b[31malert'
    >>> visible("two\r\nlines")
    'two\nlines'
    """
    return _UNSAFE.sub(_escaped, text.replace("\r\n", "\n"))


def _escaped(match: re.Match[str]) -> str:
    return match[0].encode("unicode_escape").decode("ascii")


def columns(text: str) -> int:
    """How many columns *text* takes: two for a wide character, none for a combining one.

    >>> columns("Zürich"), columns("東京")
    (6, 4)
    """
    if text.isascii():
        return len(text)
    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text)
