"""Lines that recur down a story: headings that count, and the clock times of a story told as it happens."""

from __future__ import annotations

import re
from itertools import pairwise

from newsmodel.lexicon._pages import Mark
from newsmodel.model import BlockKind
from newsmodel.text.blocks._lines import PROSE
from newsmodel.text.blocks._page import Page

_COUNT = re.compile(r"#?(\d{1,2})[.):] ?(?=[^\W\d_]|[\"“‘'])")
_CLOCK = re.compile(r"\d{1,2}([:.]\d\d)?( ?[ap]\.?m\b)?")
_LISTS = frozenset({Mark.LINK_LIST, Mark.AD_LIST})
#: So many updates make a rolling story; two clock times may be those of the page.
_FEWEST_UPDATES = 3
#: A picture's description or another line may stand between a heading and its first sentence.
_REACH = 3
_LONGEST_CLOCK = 4


def find_series(page: Page) -> None:
    """Label headings that count, and find the first update of a rolling story with the headings of its updates."""
    _label_counted(page)
    clocks = [number for number in page.marked_as(Mark.STAMP) if _is_update(page, number)]
    if len(clocks) < _FEWEST_UPDATES or not _LISTS.isdisjoint(page.marks_near(clocks[0], 2, 0)):
        return
    page.first_update = clocks[0]
    for number in clocks:
        if page.is_open(number + 1) and page.lines[number + 1].form is not PROSE:
            page.lines[number + 1].kind = BlockKind.HEADING


def _label_counted(page: Page) -> None:
    """Short lines that count up or down, with prose between them: nobody tells lists of other stories so."""
    counted = []
    for number in page.titles:
        text = page.lines[number].text
        if (text[0].isdigit() or text[0] == "#") and (found := _COUNT.match(text)):
            counted.append((number, int(found[1])))
    chain: list[int] = []
    for (number, value), (following, after) in pairwise([*counted, (-1, -1)]):
        chain.append(number)
        if abs(after - value) == 1 and following >= 0:
            continue
        listed = chain[0] > 0 and page.lines[chain[0] - 1].mark in _LISTS
        told = [one for one in chain if _is_told(page, one)]
        if len(told) > 1 and not listed:
            for one in told:
                page.lines[one].kind = BlockKind.HEADING
        chain = []


def _is_told(page: Page, number: int) -> bool:
    """Whether a sentence follows before the next title does."""
    for near in range(number + 1, min(number + 1 + _REACH, len(page.lines))):
        if page.lines[near].mark is None:
            return page.lines[near].form is PROSE
    return False


def _is_update(page: Page, number: int) -> bool:
    """Whether the date line is a clock time alone, with a heading of one line at most between it and its sentence."""
    line = page.lines[number]
    if line.size > _LONGEST_CLOCK or not _CLOCK.match(line.key):
        return False
    if not page.cues.months.isdisjoint(line.parts) or (line.key[-1].isdigit() and line.size > 1):
        return False
    return page.is_prose(number + 1) or (page.is_open(number + 1) and page.is_prose(number + 2))
