"""A stretch of text as words that know what the calendar says of them."""

from __future__ import annotations

import re
from bisect import bisect_left

from newsmodel.lexicon._calendar import CalendarWords, Role, Term

_WORD = re.compile(r"o['’]clock|[^\W\d_]+|[0-9]+|[^\w\s]|[\d_]")


def lowered(text: str) -> str:
    """*text* in lower case, each character in its place (the capital dotted I alone would become two)."""
    return text.replace("İ", "i").lower()


class Words:
    """The words and marks of ``text[start:end]``: lower-cased, with offsets, and with the calendar's term or None."""

    __slots__ = ("calendar", "ends", "low", "starts", "terms", "text", "words")

    def __init__(self, text: str, low: str, start: int, end: int, calendar: CalendarWords) -> None:
        self.text, self.low, self.calendar = text, low, calendar
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        for match in _WORD.finditer(low, start, end):
            self.words.append(match[0])
            self.starts.append(match.start())
            self.ends.append(match.end())
        find = calendar.by_form.get
        self.terms: list[Term | None] = [find(word) for word in self.words]

    def __len__(self) -> int:
        return len(self.words)

    def role(self, at: int) -> Role | None:
        """The role of the word at *at*, None outside and for words that the calendar does not know."""
        term = self.terms[at] if 0 <= at < len(self.terms) else None
        return None if term is None else term.role

    def word(self, at: int) -> str:
        """The word at *at*, empty outside."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def value(self, at: int) -> int:
        """What the term at *at* stands for; only for a word that has one."""
        term = self.terms[at]
        return 0 if term is None else term.value

    def glued(self, at: int) -> bool:
        """Whether no space stands before the word at *at*."""
        return 0 < at < len(self.words) and self.ends[at - 1] == self.starts[at]

    def after(self, offset: int) -> int:
        """The index of the first word that starts at *offset* or later."""
        return bisect_left(self.starts, offset)

    def capital(self, at: int) -> bool:
        """Whether the word at *at* starts with a capital in the text."""
        return self.text[self.starts[at]].isupper()
