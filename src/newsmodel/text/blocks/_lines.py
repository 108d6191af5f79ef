"""The lines of a page and what their form alone says."""

from __future__ import annotations

import re
from enum import IntEnum

from newsmodel.model import BlockKind

#: A line without the white space around it; every line end that Python knows ends it.
_LINE = re.compile(r"\S[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*")
#: Marks that may stand around the words of a line.
AROUND = " \t\xa0:;,.!?-–—―|»›«‹>*•·…_#~=+()[]{}✕×→▶►▸■●◦▪“”\"'‘’"
BULLETS = "-–—•*·◦▪●■‣⁃+>»›○"
_BULLET = re.compile(rf"(?:[{re.escape(BULLETS)}]|\d{{1,2}}[.)])[ \t\xa0]+(?=\S)")
_CLOSING = "\"'”’)]»›"
_TERMINAL = ".!?…。！？"


class Form(IntEnum):
    """What a line looks like, before any word of it is looked up."""

    SYMBOL = 0  # no letter
    LABEL = 1  # up to three words, no full stop
    TITLE = 2  # more words, no full stop
    PROSE = 3  # a sentence, or long


class Line:
    """One line of the page; ``end`` and ``words`` leave out the white space and the bullet around it.

    Mutable on purpose: the passes that label a page fill in ``kind``.
    """

    __slots__ = ("bullet", "end", "form", "key", "kind", "mark", "size", "start", "text")

    def __init__(self, start: int, end: int, text: str, *, bullet: bool) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.bullet = bullet
        self.key = text.lower().strip(AROUND)
        self.size = text.count(" ") + 1
        self.form = form_of(text, self.key, self.size)
        self.mark: object = None
        self.kind: BlockKind | None = None


def form_of(text: str, key: str, size: int) -> Form:
    """Whether *text* has the form of a sign, a label, a title or prose."""
    last = text[-1]
    if last in _CLOSING:
        last = text.rstrip(_CLOSING)[-1:] or last
    if last in _TERMINAL and size > 1 and not text.endswith("..."):
        if last != "?" or size > 14:
            return Form.PROSE
        return Form.TITLE if size > 3 else Form.LABEL
    if size > 27 or len(text) > 180 or (last == ":" and size > 3) or (last == "," and size > 5):
        return Form.PROSE
    if not key or not any(map(str.isalpha, key)):
        return Form.SYMBOL
    return Form.TITLE if size > 3 else Form.LABEL


def split_lines(text: str) -> list[Line]:
    """The lines of *text* that hold anything; a bullet alone on a line is joined with the line after it."""
    lines: list[Line] = []
    waiting = -1
    for match in _LINE.finditer(text):
        start, said = match.start(), match[0].rstrip()
        if len(said) == 1 and said in BULLETS:
            if waiting >= 0:
                lines.append(Line(waiting, waiting + 1, text[waiting], bullet=False))
            waiting = start
            continue
        end = start + len(said)
        bullet = waiting >= 0
        if said[0] in BULLETS or said[0].isdigit():
            found = _BULLET.match(said)
            if found and found.end() < len(said):
                bullet, said = bullet or said[0] in BULLETS, said[found.end() :] if said[0] in BULLETS else said
        lines.append(Line(waiting if waiting >= 0 else start, end, said, bullet=bullet))
        waiting = -1
    if waiting >= 0:
        lines.append(Line(waiting, waiting + 1, text[waiting], bullet=False))
    return lines
