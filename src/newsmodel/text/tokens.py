"""Words and marks with their offsets, as parallel lists: a token is an index."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from attrs import frozen

TOKEN = re.compile(r"\w+|[^\w\s]")


@frozen(eq=False)
class Tokens:
    """The tokens of one stretch of text: ``words[i]`` is ``text[starts[i]:ends[i]]``."""

    words: list[str]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.words)

    def within(self, start: int, end: int) -> range:
        """The indices of the tokens that lie wholly in ``[start, end)``."""
        return range(bisect_left(self.starts, start), bisect_right(self.ends, end))


def tokenize(text: str, start: int, end: int) -> Tokens:
    """The tokens of ``text[start:end]``: runs of word characters, and every other visible character alone."""
    words, starts, ends = [], [], []
    for match in TOKEN.finditer(text, start, end):
        words.append(match[0])
        starts.append(match.start())
        ends.append(match.end())
    return Tokens(words, starts, ends)
