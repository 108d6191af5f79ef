"""Quotation marks and their pairing, paragraph by paragraph: an odd mark costs its own paragraph at most."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsmodel.text.story import Story

#: Every mark; those that are never apostrophes, single ones that may be, and those that stand doubled for one.
_MARK = re.compile(r"[\"“”„‟«»'‘’‹›`]")
_DOUBLE = frozenset('"“”„‟«»')
_SINGLE = frozenset("'‘’‹›`")
_DOUBLED = frozenset("'‘’`")
_OPENING = frozenset(["“", "„", "‟", "«", "``", "‘‘"])
_CLOSING = frozenset(["”", "»", "’’"])
_BREAK = frozenset(" \t\n\r\f\v\xa0\u2009\u200a\u202f([{<—–-―/")
_AFTER = frozenset(" \t\n\r\f\v\xa0\u2009\u200a\u202f)]}>—–-―/.,;:!?…\"”»’'")
#: Feet before inches (6'2") and a bare number of inches are measures.
_FEET = re.compile(r"\d ?['’′] ?\d{0,2}(?:½|¼|¾)?$")
#: How many single marks are looked at to close one: apostrophes that do not must not make the work quadratic.
_PATIENCE = 60
_ENDS = frozenset(".,!?…—–-")


class Quotation(NamedTuple):
    """A stretch in quotation marks: ``[start, end)`` with them, ``[inner, outer)`` without.

    ``passage`` is the index of its passage, ``depth`` 0 unless it lies inside another one, ``closed`` whether a mark
    ends it, ``single`` whether its marks are single ones.
    """

    start: int
    inner: int
    outer: int
    end: int
    passage: int
    depth: int = 0
    closed: bool = True
    single: bool = False


def find_quotations(story: Story) -> list[Quotation]:
    """Every stretch in quotation marks, in reading order, an outer one before what it holds.

    Each passage starts outside marks. A mark that never closes runs to the end of its passage, if it stands where one
    opens; a closing mark that nothing opened is passed over.
    """
    found: list[Quotation] = []
    text, passages = story.text, story.passages
    for number, passage in enumerate(passages):
        start, end = passage.block.start, passage.block.end
        places = [match.start() for match in _MARK.finditer(text, start, end)]
        if not places:
            continue
        doubles = _doubles(text, start, end, number, _double_marks(text, places, end))
        after = passages[number + 1].block.start if number + 1 < len(passages) else end
        places = [at for at in places if text[at] in _SINGLE]
        singles = _singles(text, start, end, number, doubles, marks=places, after=after)
        if singles:
            doubles = _nested(doubles, singles)
        found += doubles
    return found


class _Mark(NamedTuple):
    """A mark of a double quotation, of one character or two."""

    start: int
    end: int
    sign: str


def _double_marks(text: str, places: list[int], end: int) -> list[_Mark]:
    """The marks at *places* that are no apostrophes; of three straight single ones the last two are one."""
    marks: list[_Mark] = []
    for at in places:
        sign = text[at]
        if sign in _DOUBLE:
            marks.append(_Mark(at, at + 1, sign))
        elif sign in _DOUBLED and not (marks and marks[-1].end > at) and _is_doubled(text, at, end):
            marks.append(_Mark(at, at + 2, sign * 2))
    return marks


def _is_doubled(text: str, at: int, end: int) -> bool:
    """Whether the same mark follows, and of straight ones no third."""
    sign = text[at]
    if at + 1 >= end or text[at + 1] != sign:
        return False
    return sign != "'" or at + 2 >= end or text[at + 2] != "'"


def _doubles(text: str, start: int, end: int, number: int, marks: list[_Mark]) -> list[Quotation]:
    found: list[Quotation] = []
    opened: _Mark | None = None
    inner = 0
    for index, mark in enumerate(marks):
        sign = mark.sign
        before = text[mark.start - 1] if mark.start > start else " "
        after = text[mark.end] if mark.end < end else " "
        if sign in ('"', "''") and before.isdigit() and _is_measure(text, mark.start, start, inside=opened is not None):
            continue
        if opened is None:
            if sign in _OPENING or (sign not in _CLOSING and not after.isspace()):
                opened, inner = mark, 0
        elif _closes(opened.sign, sign, before, after):
            if inner and sign == "”":
                inner -= 1
                continue
            if text[opened.end : mark.start].strip():
                found.append(Quotation(opened.start, opened.end, mark.start, mark.end, number))
            opened = None
        elif sign == opened.sign == "“" and _is_balanced(marks, index):
            inner += 1
    if opened is not None and text[opened.end : end].strip():
        found.append(Quotation(opened.start, opened.end, end, end, number, closed=False))
    return found


def _is_balanced(marks: list[_Mark], index: int) -> bool:
    """Whether two closing marks follow before the next opening one: the inner quotation's and the outer's."""
    return [mark.sign for mark in marks[index + 1 : index + 3]] == ["”", "”"]


def _closes(opened: str, sign: str, before: str, after: str) -> bool:
    if sign in _OPENING:
        return (opened == "„" and sign == "“") or (not before.isspace() and (after.isspace() or after in _AFTER))
    return sign in _CLOSING or not (before.isspace() and not after.isspace())


def _is_measure(text: str, at: int, start: int, *, inside: bool) -> bool:
    if _FEET.search(text, max(start, at - 8), at) is not None:
        return True
    return not inside and text[at : at + 1] == '"'


def _singles(
    text: str,
    start: int,
    end: int,
    number: int,
    doubles: list[Quotation],
    *,
    marks: list[int],
    after: int,
) -> list[Quotation]:
    """Pairs of single marks that no pair of double ones crosses; apostrophes are told from them by their neighbours.

    A mark that never closes runs to the end if the next passage, at *after*, opens with such a mark again.
    """
    if not marks:
        return []
    taken = {at for double in doubles for at in (*range(double.start, double.inner), *range(double.outer, double.end))}
    marks = [at for at in marks if at not in taken]
    found: list[Quotation] = []
    index, around = 0, 0
    while index < len(marks):
        at = marks[index]
        index += 1
        if not _opens(text, at, start, end):
            continue
        while around < len(doubles) and doubles[around].outer <= at:
            around += 1
        limit = doubles[around].outer if around < len(doubles) and doubles[around].inner <= at else end
        closing = _closing(text, marks, index, limit, end)
        if closing is not None and marks[closing] - at > 2 and not _crosses(doubles, around, at, marks[closing]):
            found.append(Quotation(at, at + 1, marks[closing], marks[closing] + 1, number, single=True))
            index = closing + 1
        elif (text[at] == "‘" and at == start) or (closing is None and _runs_on(text, at, start, end, after)):
            found.append(Quotation(at, at + 1, end, end, number, closed=False, single=True))
            index = len(marks)
    return found


def _runs_on(text: str, at: int, start: int, end: int, after: int) -> bool:
    """Whether the mark at *at*, first in its passage or behind "said:", is opened anew at the head of the next one."""
    introduced = at == start or text[max(start, at - 2) : at] in (": ", ", ")
    return (
        introduced
        and text[end - 1] in ".?!…"
        and text[after : after + 1] == text[at]
        and _opens(text, after, after, len(text))
    )


def _crosses(doubles: list[Quotation], around: int, opening: int, closing: int) -> bool:
    """Whether the two single marks stand on different sides of a double one, looked for from ``doubles[around]`` on."""
    for double in doubles[around : around + _PATIENCE]:
        if double.start > closing:
            break
        if (double.start < opening < double.end) != (double.start < closing < double.end):
            return True
    return False


def _opens(text: str, at: int, start: int, end: int) -> bool:
    if at + 1 >= end or text[at] in "’›":
        return False
    before = text[at - 1] if at > start else " "
    after = text[at + 1]
    if not (before in _BREAK or before in '"“«') or after.isspace() or after in _AFTER:
        return False
    return text[at] in "‘‹" or not after.isdigit()


def _closing(text: str, marks: list[int], index: int, limit: int, end: int) -> int | None:
    """The mark that closes what opened before ``marks[index]``: after punctuation if one does, else after a word."""
    plausible: int | None = None
    for number in range(index, min(len(marks), index + _PATIENCE)):
        at = marks[number]
        if at >= limit:
            break
        before, after = text[at - 1], text[at + 1] if at + 1 < end else " "
        if text[at] == "‘" or (text[at] == "'" and before in _BREAK and after.isalnum()):
            if plausible is not None:
                return plausible
            continue
        if before.isspace() or not (after in _AFTER or after.isspace()):
            continue
        if before in _ENDS or not (before == "s" and after == " "):
            return number
        plausible = number if plausible is None else plausible
    return plausible


def _nested(doubles: list[Quotation], singles: list[Quotation]) -> list[Quotation]:
    """Both in reading order, with the depth of each; a pair that crosses another one is left out."""
    found: list[Quotation] = []
    holding: list[Quotation] = []
    for quotation in sorted([*doubles, *singles], key=lambda q: (q.start, -q.end)):
        while holding and holding[-1].end <= quotation.start:
            holding.pop()
        if holding and quotation.end > holding[-1].end:
            continue
        deep = quotation._replace(depth=len(holding))
        found.append(deep)
        holding.append(deep)
    return found
