"""A stretch of text as words that know what the calendar says of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Any

from newsmodel.lexicon._calendar import CalendarWords, Role

#: Takes the space before a word with it: as a place to begin of its own it would be tried in vain.
_WORD = re.compile(r" ?(o['’]clock|[a-z]+[^\W\d_]*|[0-9]+|[^\w\s]|[^\W\d_]+|[\d_]|\n)")
#: Readers look at most this many words beyond either end.
_PAD = 8
_NO_WORDS = [""] * _PAD
_NO_ROLES: list[Role | None] = [None] * _PAD


def lowered(text: str) -> str:
    """*text* in lower case, each character in its place (the capital dotted I alone would become two)."""
    return text.replace("İ", "i").lower()


class Words:
    """The words and marks of ``text[start:end]``, lower-cased, with offsets and what the calendar says of each.

    A line feed is a word: nothing reads across it. ``words[at]`` and ``roles[at]`` may be asked for a few places
    outside: there the word is empty and the role None. ``read`` is for readers to remember what they found where.
    """

    __slots__ = ("calendar", "count", "ends", "low", "read", "roles", "starts", "text", "words")

    def __init__(self, text: str, low: str, start: int, end: int, calendar: CalendarWords) -> None:
        self.text, self.low, self.calendar = text, low, calendar
        found = list(_WORD.finditer(low, start, end))
        self.count = len(found)
        self.read: dict[int, Any] = {}
        self.starts: list[int] = [match.start(1) for match in found]
        self.ends: list[int] = [match.end() for match in found]
        self.words: list[str] = [match[1] for match in found]
        self.roles: list[Role | None] = [*map(calendar.role_of.get, self.words), *_NO_ROLES]
        self.words += _NO_WORDS

    def __len__(self) -> int:
        return self.count

    def value(self, at: int) -> int:
        """What the term at *at* stands for; 0 where there is none."""
        term = self.calendar.by_form.get(self.words[at]) if 0 <= at < self.count else None
        return 0 if term is None else term.value

    def glued(self, at: int) -> bool:
        """Whether no space stands before the word at *at*."""
        return 0 < at < self.count and self.ends[at - 1] == self.starts[at]

    def after(self, offset: int) -> int:
        """The index of the first word that starts at *offset* or later."""
        return bisect_left(self.starts, offset)

    def capital(self, at: int) -> bool:
        """Whether the word at *at* starts with a capital in the text; not outside."""
        return 0 <= at < self.count and self.text[self.starts[at]].isupper()

    def ends_at(self, at: int) -> bool:
        """Whether what stands at *at* goes on with no time: a word that the calendar does not know, or nothing."""
        word = self.words[at]
        return self.roles[at] is None and (not word or (len(word) > 1 and word.isalpha() and not self.glued(at)))

    def skip(self, at: int, *marks: str) -> int:
        """The index after the word at *at* if it is one of *marks*, else *at*."""
        return at + 1 if self.words[at] in marks else at
