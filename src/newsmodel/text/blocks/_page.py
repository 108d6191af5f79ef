"""A page being labelled: its lines, what is known of each, and questions that several rules ask."""

from __future__ import annotations

import re
from collections import Counter

from newsmodel.lexicon._pages import Mark
from newsmodel.model import BlockKind
from newsmodel.text.blocks._cues import FILED, Cues, inside_mark, opening_mark
from newsmodel.text.blocks._lines import LABEL, PROSE, SYMBOL, Line, split_lines
from newsmodel.text.blocks._shapes import (
    SIGN,
    begins_with_date,
    is_byline,
    is_code,
    is_credited,
    is_initials,
    is_labelled,
    is_name,
    is_plain,
    is_sign_off,
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
#: No credit of a picture ends so, but for ").".
_NO_CREDIT = frozenset('.!?”"’:,;')
_OPENING_QUOTES = frozenset("\"“‘'«„")
#: A statement of rights has no more words.
_LONGEST_RIGHTS = 120
_RIGHTS_SIGNS = ("©", "c) ")  # without its first bracket, as keys are
#: A page of none of these holds no code; their lines are looked at closer.
CODE_SIGNS = "{=^"
#: Who speaks is said within so many characters.
_LABEL = 40
#: Nor is a sentence of more.
_LONGEST_SIGN = 12


class Page:
    """The lines of a text with their marks; rules fill in the kinds.

    ``headline`` and ``first_update`` are lines' numbers or -1; the story's prose begins at ``body_start`` and has ended
    before ``body_end``. ``marked`` has the numbers of the lines by their mark; of those without one, ``prose`` has the
    sentences and ``titles`` the rest. ``signatures`` are the names in its bylines, as keys; ``littered`` says that
    something on it is no story for sure, ``dialogue`` that dashes stand for quotation marks: a sentence behind one says
    who speaks.
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
        "titles",
    )

    def __init__(self, text: str, cues: Cues) -> None:
        self.text = text
        self.cues = cues
        self.lines = split_lines(text)
        self.marked: dict[Mark, list[int]] = {}
        self.titles: list[int] = []
        self.prose = self._read_marks()
        self.littered = self._has_litter()
        self.signatures = self._signatures()
        self.dialogue = self._has_dialogue()
        self.headline = -1
        self.first_update = -1
        self.body_start = 0
        self.body_end = len(self.lines)

    def _read_marks(self) -> list[int]:
        """Give every line its mark; the numbers of the sentences that have none."""
        lines, cues, marked = self.lines, self.cues, self.marked
        coded = any(sign in self.text for sign in CODE_SIGNS)
        prose: list[int] = []
        titles: list[int] = []
        for number, line in enumerate(lines):
            line.mark = mark = _mark_of(line, cues, coded=coded)
            if mark is None:
                (prose if line.form is PROSE else titles).append(number)
            elif mark in marked:
                marked[mark].append(number)
            else:
                marked[mark] = [number]
        spoken = [number for number in titles if lines[number].text[-1] == ":" and self._leads_to_speech(number)]
        spoken += self._questions(prose, titles)
        for number in spoken:
            lines[number].form = PROSE
        self.titles = [number for number in titles if lines[number].form is not PROSE] if spoken else titles
        return sorted(prose + spoken) if spoken else prose

    def _leads_to_speech(self, number: int) -> bool:
        """Whether a label with a colon says who speaks in the next line: "The minister said:"."""
        line = self.lines[number]
        if line.form is not LABEL or line.size == 1 or number + 1 == len(self.lines):
            return False
        return self.lines[number + 1].text[0] in _OPENING_QUOTES or line.parts[-1] in self.cues.verbs

    def _questions(self, prose: list[int], titles: list[int]) -> list[int]:
        """The questions of an interview, "Q: Who pays?", where the same name, or letter, stands on several lines."""
        lines = self.lines
        asked = [n for n in titles if lines[n].text[-1] == "?" and ": " in lines[n].text[:_LABEL]]
        if not asked:
            return []
        labelled = (lines[n].text.partition(": ")[0] for n in prose + titles if ": " in lines[n].text[:_LABEL])
        often = {name for name, times in Counter(labelled).items() if times > 1}
        often = {name for name in often if name.isupper() or is_name(name, self.cues.words)}
        return [number for number in asked if lines[number].text.partition(": ")[0] in often]

    def _has_litter(self) -> bool:
        return (
            not _LITTER_MARKS.isdisjoint(self.marked)
            or any(self.lines[number].text[-1] != "." for number in self.marked_as(Mark.LINK))
            or any(self.lines[number].form is not SYMBOL for number in self.marked_as(Mark.CHROME))
        )

    def _signatures(self) -> set[str]:
        """The bylines, and what follows "by" in them."""
        keys = {self.lines[number].key for number in self.marked_as(Mark.BYLINE)}
        led = [key for key in keys if key.startswith(self.cues.byline_leads)]
        return keys | {key.removeprefix(lead) for key in led for lead in self.cues.byline_leads}

    def _has_dialogue(self) -> bool:
        return any(
            not self.cues.saying.isdisjoint(line.key.replace(",", " ").split())
            for line in self.lines
            if line.bullet and self.text[line.start] in SPEECH_DASHES
        )

    def marked_as(self, *marks: Mark) -> list[int]:
        """The numbers of the lines with one of these *marks*, in order."""
        if len(marks) == 1:
            return self.marked.get(marks[0], [])
        return sorted([number for mark in marks if mark in self.marked for number in self.marked[mark]])

    def is_prose(self, number: int) -> bool:
        """Whether the line is a sentence that nothing has claimed."""
        if number >= len(self.lines):
            return False
        line = self.lines[number]
        return line.mark is None and line.kind is None and line.form is PROSE

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
        return sum([word in others for word in words]) / len(words) if words else 0.0

    def named(self, number: int) -> bool:
        """Whether the line is people's names and nothing else."""
        return is_name(self.lines[number].text, self.cues.words)

    def claim(self, numbers: range, kind: BlockKind) -> None:
        """Label the lines that no rule has labelled yet."""
        for line in self.lines[numbers.start : numbers.stop]:
            line.kind = line.kind or kind


def _mark_of(line: Line, cues: Cues, *, coded: bool) -> Mark | None:
    """What the line's own words and shape say; None leaves it to its neighbours, as most lines are.

    *coded* says that the page holds signs of program code anywhere.
    """
    key, text, size = line.key, line.text, line.size
    if size <= cues.longest_whole and (whole := cues.wholes.get(key)) is not None:
        return whole
    if line.form is SYMBOL:
        return symbol_mark(text)
    bucket = cues.openings.get(key[:FILED])
    if bucket is not None and key.startswith(bucket[0]) and (found := opening_mark(line, bucket)) is not None:
        return found
    if key.startswith(_RIGHTS_SIGNS) and size <= _LONGEST_RIGHTS:
        return Mark.COPYRIGHT
    line.hinted = not cues.hints.isdisjoint(line.parts)
    if line.hinted and (found := inside_mark(line, cues)) is not None:
        return found
    if coded and is_code(text):
        return Mark.CHROME
    closed = text[-1] in _NO_CREDIT and text[-2:] != ")."
    if size <= _LONGEST_SHORT:
        leads = cues.byline_starts.get(key[:2])
        if leads is not None and key.startswith(leads) and is_byline(line, cues):
            return Mark.BYLINE
        if (key[0].isdigit() or line.parts[0].rstrip(".,:") in cues.stamp_starts) and begins_with_date(line, cues):
            return Mark.STAMP
        if line.hinted and is_sign_off(line, cues):
            return Mark.CREDIT
    if closed and size > _LONGEST_SIGN and (size > _LONGEST_SHORT or line.form is PROSE):
        return None
    return _short_mark(line, cues, closed=closed)


def _short_mark(line: Line, cues: Cues, *, closed: bool) -> Mark | None:
    """What the shape of a short line says, or the end of a long one; *closed* says that it ends as no credit does."""
    text, size = line.text, line.size
    if line.parts[0] in cues.words.byline_labels and is_labelled(line, cues):
        return Mark.NOTE
    signed = SIGN.search(text) is not None
    if not signed and is_plain(line, cues):
        return None
    if not closed:
        if signed and is_initials(text):
            return Mark.CREDIT
        if is_credited(line, cues, signed=signed):
            return None if is_dateline(text, cues.words) else Mark.CAPTION
    if size > (_LONGEST_SHORT if line.form is not PROSE else _LONGEST_SIGN):
        return None
    return shape_mark(line, cues, signed=signed)
