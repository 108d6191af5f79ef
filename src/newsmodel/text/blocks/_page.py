"""A page being labelled: its lines, what is known of each, and questions that several rules ask."""

from __future__ import annotations

import re

from newsmodel.lexicon._pages import Mark
from newsmodel.model import BlockKind
from newsmodel.text.blocks._cues import Cues, is_name, mark_of
from newsmodel.text.blocks._lines import Form, Line, split_lines

_WORD = re.compile(r"[^\W\d_]{4,}")
#: Marks that only a page has, not a text that somebody typed or cleaned.
_LITTER_MARKS = frozenset(
    {
        Mark.AD,
        Mark.AD_LIST,
        Mark.PROMO,
        Mark.LINK_LIST,
        Mark.LINK,
        Mark.SHARE,
        Mark.TAG_LIST,
        Mark.COMMENTS,
        Mark.MENU,
        Mark.NOTE,
    }
)


class Page:
    """The lines of a text with their marks; rules fill in the kinds."""

    __slots__ = ("body_end", "body_start", "cues", "headline", "lines", "littered", "text")

    def __init__(self, text: str, cues: Cues) -> None:
        self.text = text
        self.cues = cues
        self.lines = split_lines(text)
        for line in self.lines:
            line.mark = mark_of(line, cues)
        self.littered = any(line.mark in _LITTER_MARKS for line in self.lines)
        self.headline = -1
        self.body_start = 0
        self.body_end = len(self.lines)

    def is_prose(self, number: int) -> bool:
        """Whether the line is a sentence that nothing has claimed."""
        line = self.lines[number]
        return line.mark is None and line.kind is None and line.form is Form.PROSE

    def is_open(self, number: int) -> bool:
        """Whether nothing has claimed the line."""
        line = self.lines[number]
        return line.mark is None and line.kind is None

    def claim(self, number: int, kind: BlockKind) -> None:
        """Label a line that no rule has labelled yet."""
        line = self.lines[number]
        if line.kind is None:
            line.kind = kind

    def content(self, line: Line) -> set[str]:
        """The words of a line that carry its topic."""
        return {word for word in _WORD.findall(line.key) if word not in self.cues.words.stopwords}

    def shared(self, number: int, others: str) -> float:
        """Which part of the line's topic words stand in *others*, 0 to 1."""
        words = self.content(self.lines[number])
        return sum(word in others for word in words) / len(words) if words else 0.0

    def named(self, number: int) -> bool:
        """Whether the line is people's names and nothing else."""
        return is_name(self.lines[number].text, self.cues.words)
