"""A page being labelled: its lines, what is known of each, and questions that several rules ask."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from newsmodel.lexicon._pages import Mark
from newsmodel.model import BlockKind
from newsmodel.text.blocks._cues import Cues, inside_mark, opening_mark
from newsmodel.text.blocks._lines import Form, Line, split_lines
from newsmodel.text.blocks._shapes import (
    begins_with_date,
    is_byline,
    is_code,
    is_credited,
    is_initials,
    is_name,
    shape_mark,
    symbol_mark,
)
from newsmodel.text.datelines import is_dateline

_WORD = re.compile(r"[^\W\d_]{4,}")
SPEECH_DASHES = frozenset("–—")
#: Marks that only a page has, not a text that somebody typed or cleaned.
_LITTER_MARKS = frozenset(
    {Mark.AD, Mark.AD_LIST, Mark.AGE, Mark.COMMENTS, Mark.LINK_LIST, Mark.PROMO, Mark.SHARE, Mark.TAG_LIST}
)
#: A line of more words is not looked up as a title, name or date.
_LONGEST_SHORT = 26
#: No credit of a picture ends so; one may end in ").".
_NO_CREDIT = frozenset('!?”"’:,;')
_OPENING_QUOTES = frozenset("\"“‘'«„")
#: Who speaks is said within so many characters.
_LABEL = 40
#: Nor is a sentence of more.
_LONGEST_SIGN = 12


class Page:
    """The lines of a text with their marks; rules fill in the kinds.

    ``headline`` and ``first_update`` are lines' numbers or -1; the story's prose begins at ``body_start`` and has ended
    before ``body_end``; ``signatures`` are the names in its bylines, as keys; ``littered`` says that something on it is
    no story for sure, ``dialogue`` that dashes stand for quotation marks: a sentence behind one says who speaks.
    """

    __slots__ = (
        "body_end",
        "body_start",
        "cues",
        "dialogue",
        "first_update",
        "headline",
        "lines",
        "littered",
        "marked",
        "prose",
        "signatures",
        "text",
    )

    def __init__(self, text: str, cues: Cues) -> None:
        self.text = text
        self.cues = cues
        self.lines = split_lines(text)
        for line in self.lines:
            line.mark = _mark_of(line, cues)
        for line, after in pairwise(self.lines):
            if line.text[-1] == ":" and line.form is Form.LABEL and _leads_to_speech(line, after, cues):
                line.form = Form.PROSE
        for line in _questions(self.lines, cues):
            line.form = Form.PROSE
        self.marked = [number for number, line in enumerate(self.lines) if line.mark is not None]
        self.prose = [number for number, line in enumerate(self.lines) if line.form is Form.PROSE and line.mark is None]
        self.littered = any(_is_litter(self.lines[number]) for number in self.marked)
        self.signatures = {line.key for line in self.lines if line.mark is Mark.BYLINE}
        self.signatures |= {key.removeprefix(lead + " ") for key in self.signatures for lead in cues.words.byline_leads}
        self.dialogue = self._has_dialogue()
        self.headline = -1
        self.first_update = -1
        self.body_start = 0
        self.body_end = len(self.lines)

    def _has_dialogue(self) -> bool:
        return any(
            not self.cues.saying.isdisjoint(line.key.replace(",", " ").split())
            for line in self.lines
            if line.bullet and self.text[line.start] in SPEECH_DASHES
        )

    def is_prose(self, number: int) -> bool:
        """Whether the line is a sentence that nothing has claimed."""
        if number >= len(self.lines):
            return False
        line = self.lines[number]
        return line.mark is None and line.kind is None and line.form is Form.PROSE

    def is_open(self, number: int) -> bool:
        """Whether the line is there and nothing has claimed it."""
        return 0 <= number < len(self.lines) and self.lines[number].mark is None and self.lines[number].kind is None

    def marks_near(self, number: int, before: int, after: int) -> set[Mark | None]:
        """The marks of the lines around *number*."""
        return {line.mark for line in self.lines[max(number - before, 0) : number + after + 1]}

    def shared(self, number: int, others: str) -> float:
        """Which part of the line's topic words stand in *others*, 0 to 1."""
        stop = self.cues.words.stopwords
        words = {word for word in _WORD.findall(self.lines[number].key) if word not in stop}
        return sum(word in others for word in words) / len(words) if words else 0.0

    def named(self, number: int) -> bool:
        """Whether the line is people's names and nothing else."""
        return is_name(self.lines[number].text, self.cues.words)

    def claim(self, numbers: range, kind: BlockKind) -> None:
        """Label the lines that no rule has labelled yet."""
        for line in self.lines[numbers.start : numbers.stop]:
            line.kind = line.kind or kind


def _questions(lines: list[Line], cues: Cues) -> list[Line]:
    """The questions of an interview: "Q: Who pays?", where the same name, or letter, speaks on several lines."""
    said = [(line, line.text.partition(": ")[0]) for line in lines if line.mark is None and ": " in line.text[:_LABEL]]
    times = Counter(name for _, name in said)
    return [
        line
        for line, name in said
        if line.text[-1] == "?" and times[name] > 1 and (name.isupper() or is_name(name, cues.words))
    ]


def _leads_to_speech(line: Line, after: Line, cues: Cues) -> bool:
    """Whether a label with a colon says who speaks in the next line: "The minister said:"."""
    if line.mark is not None or line.size == 1:
        return False
    return after.text[0] in _OPENING_QUOTES or line.parts[-1] in cues.verbs


def _is_litter(line: Line) -> bool:
    if line.mark is Mark.LINK:
        return line.text[-1] != "."
    return line.mark in _LITTER_MARKS or (line.mark is Mark.CHROME and line.form is not Form.SYMBOL)


def _mark_of(line: Line, cues: Cues) -> Mark | None:
    """What the line's own words and shape say; None leaves it to its neighbours, as most lines are."""
    key, text, size = line.key, line.text, line.size
    if (whole := cues.wholes.get(key)) is not None:
        return whole
    if line.form is Form.SYMBOL:
        return symbol_mark(text)
    bucket = cues.openings.get(key[:2])
    if bucket is not None and (found := opening_mark(line, bucket)) is not None:
        return found
    line.hinted = not cues.anchors.keys().isdisjoint(line.parts)
    if line.hinted and (found := inside_mark(line, cues)) is not None:
        return found
    if ("{" in text or "=" in text or "^" in text) and is_code(text):
        return Mark.CHROME
    if size <= _LONGEST_SHORT:
        if key[:2] in cues.byline_starts and is_byline(line, cues):
            return Mark.BYLINE
        if begins_with_date(line, cues):
            return Mark.STAMP
    if "/" in text and is_initials(text):
        return Mark.CREDIT
    if text[-1] not in _NO_CREDIT and is_credited(line, cues):
        return None if is_dateline(text, cues.words) else Mark.CAPTION
    if size > (_LONGEST_SHORT if line.form is not Form.PROSE else _LONGEST_SIGN):
        return None
    return shape_mark(line, cues)
