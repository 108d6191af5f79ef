"""The lines of a page and what their form alone says."""

from __future__ import annotations

import re
from enum import IntEnum
from itertools import pairwise

from newsmodel.lexicon._pages import Mark
from newsmodel.model import BlockKind

#: A line without the white space before it; every line end that Python knows ends it.
_LINE = re.compile(r"\S[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*")
#: Marks that may stand around the words of a line.
AROUND = " \t\xa0:;,.!?-–—―|»›«‹>*•·…_#~=+()[]{}✕×→▶►▸■●◦▪“”\"'‘’"
BULLETS = frozenset("-–—*•·◦▪●■‣⁃+>»›○")
_BULLET_END = re.compile(r"[ \t\xa0]+(?=\S)")
#: The end of one sentence and the beginning of another.
_SENTENCES = re.compile(r"\b[a-z]{3,}[.!?][\"”’)]? [\"“‘(]?[A-Z]")
_QUOTED_SENTENCE = re.compile(r"[.!?][\"”’]\s")
_OPENING = frozenset("\"“‘'«„”")
_CLOSING = "\"'”’)]»›"
_TERMINAL = frozenset(".!?…。！？")
_RIGHTS = re.compile(r"(?<=[.!?”\"] )(?:©|&copy;?|\(c\)|copyright)\s.{0,40}?\d{4}.*", re.IGNORECASE)
_LONGEST_RIGHTS = 300
#: A text of a single line this long may hold a whole page.
_ONE_LINE = 600
_LONG = 180
_LONG_WORDS = 27
#: Lines wrapped at a width are shorter than this.
_WIDEST = 130


class Form(IntEnum):
    """What a line looks like, before any word of it is looked up."""

    SYMBOL = 0  # no letter
    LABEL = 1  # up to three words, no full stop
    TITLE = 2  # more words, no full stop
    PROSE = 3  # a sentence, or long


class Line:
    """One line of the page; ``text`` leaves out its bullet, ``key`` is lower-case and bare, ``parts`` are its words.

    ``hinted`` says that it holds a word which a looked-up phrase has. Mutable on purpose: the passes that label a page
    fill in ``kind``.
    """

    __slots__ = ("bullet", "end", "form", "hinted", "key", "kind", "mark", "parts", "size", "start", "text")

    def __init__(self, start: int, end: int, text: str, *, bullet: bool) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.bullet = bullet
        self.key = text.lower().strip(AROUND)
        self.parts = self.key.split()
        self.size = len(self.parts)
        self.form = _form_of(text, self.key, self.size)
        self.mark: Mark | None = None
        self.hinted = False
        self.kind: BlockKind | None = None


def _form_of(text: str, key: str, size: int) -> Form:
    if not key:
        return Form.SYMBOL
    last = text[-1]
    if last in _CLOSING:
        last = text.rstrip(_CLOSING)[-1:] or last
    if last in _TERMINAL and size > 1 and (last != "?" or size > 14) and (size > 12 or not text.endswith("...")):
        return Form.PROSE
    if text[0] == "(" and text[-1] == ")" and " = " in text:
        return Form.PROSE  # "($1 = 0.92 euros)"
    if size > _LONG_WORDS or len(text) > _LONG or (last == ":" and size > 3) or (last == "," and size > 5):
        return Form.PROSE
    if size > 9 and (_SENTENCES.search(text) or (text[0] in _OPENING and _QUOTED_SENTENCE.search(text))):
        return Form.PROSE
    if not (key[0].isalpha() or any(map(str.isalpha, key))):
        return Form.SYMBOL
    return Form.TITLE if size > 3 else Form.LABEL


def split_lines(text: str) -> list[Line]:
    """The lines of *text* that hold anything, each with the bullet before it; wrapped lines are joined again."""
    places = [_trimmed(text, *found.span()) for found in _LINE.finditer(text)]
    if len(places) == 1:
        places = _without_rights(text, places[0])
    wrapped = _is_wrapped(text, places)
    lines: list[Line] = []
    bullet = -1
    for start, end in _joined(text, places) if wrapped else places:
        if end - start == 1 and text[start] in BULLETS:
            if bullet >= 0:
                lines.append(Line(bullet, bullet + 1, text[bullet], bullet=False))
            bullet = start
            continue
        first = start
        if text[start] in BULLETS and (found := _BULLET_END.match(text, start + 1, end)):
            first = found.end()
        said = text[first:end]
        if wrapped:
            said = " ".join(said.split())
        lines.append(Line(start if bullet < 0 else bullet, end, said, bullet=bullet >= 0 or first > start))
        bullet = -1
    if bullet >= 0:
        lines.append(Line(bullet, bullet + 1, text[bullet], bullet=False))
    return lines


def _without_rights(text: str, place: tuple[int, int]) -> list[tuple[int, int]]:
    """A long line, cut before the rights statement that it ends with: some texts are one line."""
    start, end = place
    if end - start < _ONE_LINE or (found := _RIGHTS.search(text, end - _LONGEST_RIGHTS, end)) is None:
        return [place]
    return [(start, found.start() - 1), (found.start(), end)]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A line's offsets without the white space at its end."""
    return (start, start + len(text[start:end].rstrip())) if text[end - 1].isspace() else (start, end)


def _is_wrapped(text: str, places: list[tuple[int, int]]) -> bool:
    """Whether paragraphs were broken at a width: many lines begin in the middle of a sentence, none is long."""
    if len(places) < 4 or any(end - start > _WIDEST for start, end in places):
        return False
    return sum(text[start].islower() for start, _ in places) * 4 >= len(places)


def _joined(text: str, places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The paragraphs of wrapped lines: a line was broken where its next word would not have fitted."""
    width = max(end - start for start, end in places)
    joined = [places[0]]
    for (before, end), (start, stop) in pairwise(places):
        gap = text[end:start]
        apart = max(gap.count("\n"), gap.count("\r")) > 1 or text[start] in BULLETS
        word = text[start:stop].split(None, 1)[0]
        if not apart and (text[start].islower() or end - before + 1 + len(word) > width):
            joined[-1] = (joined[-1][0], stop)
        else:
            joined.append((start, stop))
    return joined
