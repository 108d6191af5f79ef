"""Words and marks with their offsets, as parallel lists: a token is an index."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

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


def in_number(words: Sequence[str], starts: Sequence[int], ends: Sequence[int], at: int) -> bool:
    """Whether the token *at* is a mark between digits, which ends nothing: "2,300", "9:30", "18–24".

    >>> tokens = tokenize("2,300 workers, 4", 0, 16)
    >>> [in_number(tokens.words, tokens.starts, tokens.ends, at) for at in (1, 4)]
    [True, False]
    """
    return (
        words[at] in ",:.–"
        and 0 < at < len(words) - 1
        and starts[at] == ends[at - 1]
        and ends[at] == starts[at + 1]
        and words[at - 1][-1].isdigit()
        and words[at + 1][0].isdigit()
    )
