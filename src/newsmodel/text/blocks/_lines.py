"""The lines of a page and what their form alone says."""

from __future__ import annotations

import re
from enum import IntEnum
from itertools import accumulate, pairwise

from newsmodel.lexicon._pages import Mark
from newsmodel.model import BlockKind

#: Marks that may stand around the words of a line.
AROUND = " \t\xa0:;,.!?-–—―|»›«‹>*•·…_#~=+()[]{}✕×→▶►▸■●◦▪“”\"'‘’"
BULLETS = frozenset("-–—*•·◦▪●■‣⁃+>»›○")
_BULLET_END = re.compile(r"[ \t\xa0]+(?=\S)")
#: The end of one sentence and the beginning of another: first any stop, then one behind a whole small word.
_STOP = re.compile(r"[.!?][\"”’)]?\s")
_SENTENCES = re.compile(r"\b[a-z]{3,}[.!?][\"”’)]? [\"“‘(]?[A-Z]")
_QUOTED_SENTENCE = re.compile(r"[.!?][\"”’]\s")
_OPENING = frozenset("\"“‘'«„”")
#: What closes around a sentence, and the signs that some magazines set behind the last one.
_CLOSING = "\"'”’)]»›♦■●◆▪□◼∎"
_TERMINAL = frozenset(".!?…。！？")
_RIGHTS = re.compile(r"(?<=[.!?”\"] )(?:©|&copy;?|\(c\)|copyright)\s.{0,40}?\d{4}.*", re.IGNORECASE)
_LONGEST_RIGHTS = 300
#: A text of a single line this long may hold a whole page.
_ONE_LINE = 600
_LONG = 180
#: With more words, a line may hold the end of a sentence.
_FEWEST_HOLDING = 9
#: With more words, a full stop ends a sentence, whatever else there is.
_FEW_WORDS = 12
_LONG_WORDS = 27
#: Lines wrapped at a width are shorter than this.
_WIDEST = 130


#: Where a line begins and ends, and what it says: wrapped lines have one space between their words.
Row = tuple[int, int, str]


class Form(IntEnum):
    """What a line looks like, before any word of it is looked up."""

    SYMBOL = 0  # no letter
    LABEL = 1  # up to three words, no full stop
    TITLE = 2  # more words, no full stop
    PROSE = 3  # a sentence, or long


#: Names for what every line is asked: looking a member up in its class takes longer than many of the questions.
SYMBOL, LABEL, TITLE, PROSE = Form


class Line:
    """One line of the page; ``text`` leaves out its bullet, ``key`` is lower-case and bare, ``parts`` are its words.

    ``hinted`` says that it holds a word which a looked-up phrase has. Mutable on purpose: the passes that label a page
    fill in ``kind``. Made by `read_line`: a class without an ``__init__`` of its own is made in half the time.
    """

    __slots__ = ("bullet", "end", "form", "hinted", "key", "kind", "mark", "parts", "size", "start", "text")

    start: int
    end: int
    text: str
    bullet: bool
    key: str
    parts: list[str]
    size: int
    form: Form
    mark: Mark | None
    hinted: bool
    kind: BlockKind | None


def read_line(start: int, end: int, text: str, *, bullet: bool) -> Line:
    """The line that says *text*, with its form; nothing has marked or labelled it yet."""
    line = Line()
    line.start = start
    line.end = end
    line.text = text
    line.bullet = bullet
    line.key = key = text.lower().strip(AROUND)
    line.parts = parts = key.split()
    line.size = size = len(parts)
    line.form = PROSE if size > _FEW_WORDS and text[-1] == "." else _form_of(text, key, size)
    line.mark = None
    line.hinted = False
    line.kind = None
    return line


def _form_of(text: str, key: str, size: int) -> Form:
    if not key:
        return SYMBOL
    last = text[-1]
    if size <= _FEWEST_HOLDING and last.isalnum() and key[0].isalpha() and len(text) <= _LONG:
        return TITLE if size > 3 else LABEL
    if last in _CLOSING:
        last = text.rstrip(_CLOSING + " ")[-1:] or last
    cut = size <= _FEW_WORDS and text.endswith("...")
    if last in _TERMINAL and size > 1 and not cut and (last != "?" or size > 14):
        return PROSE
    if text[0] == "(" and text[-1] == ")" and " = " in text:
        return PROSE  # "($1 = 0.92 euros)"
    if size > _LONG_WORDS or len(text) > _LONG or (last == ":" and size > 3) or (last == "," and size > 5):
        return PROSE
    if size > _FEWEST_HOLDING and _STOP.search(text) and _holds_end(text):
        return PROSE
    if not (key[0].isalpha() or any(map(str.isalpha, key))):
        return SYMBOL
    return TITLE if size > 3 else LABEL


def _holds_end(text: str) -> bool:
    """Whether a sentence ends within the line."""
    return bool(_SENTENCES.search(text) or (text[0] in _OPENING and _QUOTED_SENTENCE.search(text)))


def split_lines(text: str) -> list[Line]:
    """The lines of *text* that hold anything, each with the bullet before it; wrapped lines are joined again."""
    rows = _rows(text)
    if len(rows) == 1:
        rows = _without_rights(*rows[0])
    elif _is_wrapped(rows):
        rows = _joined(text, rows)
    lines: list[Line] = []
    alone = -1
    for start, end, said in rows:
        if said[0] not in BULLETS:
            lines.append(read_line(start if alone < 0 else alone, end, said, bullet=alone >= 0))
            alone = -1
        elif end - start > 1:
            found = _BULLET_END.match(said, 1)
            first = 0 if found is None else found.end()
            lines.append(read_line(start if alone < 0 else alone, end, said[first:], bullet=alone >= 0 or first > 0))
            alone = -1
        else:
            if alone >= 0:
                lines.append(read_line(alone, alone + 1, text[alone], bullet=False))
            alone = start
    if alone >= 0:
        lines.append(read_line(alone, alone + 1, text[alone], bullet=False))
    return lines


def _rows(text: str) -> list[Row]:
    """The lines of *text* that hold anything, without the white space around them."""
    raw = text.splitlines(keepends=True)
    starts = accumulate(map(len, raw), initial=0)
    return [
        (start := at + row.index(said[0]), start + len(said), said)
        for at, row, said in zip(starts, raw, map(str.strip, raw), strict=False)
        if said
    ]


def _without_rights(start: int, end: int, said: str) -> list[Row]:
    """A long line, cut before the rights statement that it ends with: some texts are one line."""
    if end - start < _ONE_LINE or (found := _RIGHTS.search(said, end - start - _LONGEST_RIGHTS)) is None:
        return [(start, end, said)]
    cut = found.start()
    return [(start, start + cut - 1, said[: cut - 1]), (start + cut, end, said[cut:])]


def _is_wrapped(rows: list[Row]) -> bool:
    """Whether paragraphs were broken at a width: many lines begin in the middle of a sentence, none is long."""
    if len(rows) < 4 or any(len(said) > _WIDEST for _, _, said in rows):
        return False
    return sum(said[0].islower() for _, _, said in rows) * 4 >= len(rows)


def _joined(text: str, rows: list[Row]) -> list[Row]:
    """The paragraphs of wrapped lines: a line was broken where its next word would not have fitted."""
    width = max(len(said) for _, _, said in rows)
    places = [rows[0][:2]]
    for (before, end, _), (start, stop, said) in pairwise(rows):
        gap = text[end:start]
        apart = max(gap.count("\n"), gap.count("\r")) > 1 or said[0] in BULLETS
        word = said.split(None, 1)[0]
        if not apart and (said[0].islower() or end - before + 1 + len(word) > width):
            places[-1] = (places[-1][0], stop)
        else:
            places.append((start, stop))
    return [(start, end, " ".join(text[start:end].split())) for start, end in places]
