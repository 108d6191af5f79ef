"""Words and marks with their offsets, as parallel lists: a token is an index."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from attrs import frozen

TOKEN = re.compile(r"\w+|\S")
#: The same for text of ASCII characters alone, which most paragraphs are: a class of few characters is matched faster.
_PLAIN = re.compile(r"[A-Za-z0-9_]+|\S")


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
    pattern = _PLAIN if text.isascii() or text[start:end].isascii() else TOKEN
    for match in pattern.finditer(text, start, end):
        words.append(match[0])
        starts.append(match.start())
        ends.append(match.end())
    return Tokens(words, starts, ends)
