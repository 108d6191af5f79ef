"""Where the story begins: its headline, and what stands around that."""

from __future__ import annotations

import re

from newsmodel.lexicon._pages import Mark
from newsmodel.model import BlockKind
from newsmodel.text.blocks._cues import Cues
from newsmodel.text.blocks._lines import LABEL, PROSE, TITLE, Line
from newsmodel.text.blocks._page import Page
from newsmodel.text.blocks._shapes import is_name
from newsmodel.text.datelines import has_dateline, is_dateline

#: A title further down than this is no headline.
_HEAD_LINES = 60
_LEAD = 2500
_LONG_PROSE = 200
#: After a byline or date, a sentence of this length is the story's first.
_SHORT_PROSE = 80
_SIGNED_WITHIN = 8
#: So many lines under a heading like "Key points" sum up the story.
_SUMMED = 6
_QUOTES = frozenset("\"“‘'«")
_BEHIND_NAME = re.compile(r" [|/•·] |, | (?=\d)")
_OUTLET = re.compile(r"[,/|]| - | in ")
_SIGNED = frozenset({Mark.BYLINE, Mark.STAMP})


def find_body_start(page: Page) -> None:
    """Find the first line that is the story's prose: with a dateline, long, or with more prose after it.

    A rolling story begins with its first update.
    """
    _find_prose(page)
    if 0 <= page.first_update < page.body_start:
        page.body_start = page.first_update + 1


def _find_prose(page: Page) -> None:
    lines, prose = page.lines, _without_repeats(page)
    page.body_start = prose[0] if prose else len(lines)
    for number in prose[:6]:
        if has_dateline(lines[number].text, page.cues.words):
            page.body_start = number
            return
    for place, number in enumerate(prose):
        following = prose[place + 1] if place + 1 < len(prose) else -1
        signed = not _SIGNED.isdisjoint(page.marks_near(number, _SIGNED_WITHIN, 0))
        if (signed and len(lines[number].text) >= _SHORT_PROSE) or len(lines[number].text) >= _LONG_PROSE:
            page.body_start = number
            return
        if _next_unmarked(page, number) == following:
            page.body_start = number
            return


def _without_repeats(page: Page) -> list[int]:
    """The numbers of the prose lines; a sentence at the top that the story repeats is a picture's or a player's."""
    if not page.littered:
        return page.prose
    first = page.prose[:6]
    starts = [line.text[:60] for line in page.lines]
    if len(set(starts)) == len(starts):
        return page.prose
    repeated = [n for n in first if starts[n] in starts[n + 1 : n + 30] and starts[n] not in starts[:n]]
    for number in repeated:
        page.lines[number].kind = BlockKind.CAPTION
    return [number for number in page.prose if number not in repeated]


def _next_unmarked(page: Page, number: int) -> int:
    return next((n for n in range(number + 1, len(page.lines)) if page.is_open(n)), -2)


def find_headline(page: Page) -> None:
    """Find the page's title: the first whose words the story takes up, else the one with the most of them."""
    lines = page.lines
    if not lines:
        return
    if page.body_start <= 3 and _is_written_title(page):
        page.body_start, page.headline = max(page.body_start, 1), 0
        return
    start = page.body_start
    lead = " ".join(line.key for line in lines[start : start + 12])[:_LEAD]
    best, best_share = -1, 0.0
    for number in range(min(start, _HEAD_LINES)):
        if not _may_be_title(page, number):
            continue
        line = lines[number]
        share = page.shared(number, lead) - 0.6 * _is_quotation(line.text) - 0.3 * (line.mark is Mark.LINK)
        if share >= 0.5:
            best = number
            break
        if share > best_share + 0.1 or (best < 0 and line.size >= 4 and line.mark is None):
            best, best_share = number, share
    page.headline = best


def _may_be_title(page: Page, number: int) -> bool:
    line = page.lines[number]
    if line.mark not in (None, Mark.LINK) or line.form not in (TITLE, LABEL) or line.bullet:
        return False
    if page.first_update >= 0 and Mark.SUMMARY in page.marks_near(number, _SUMMED, 0):
        return False
    if line.size < 3 or (line.size < 5 and page.named(number)):
        return False
    played = number > 0 and page.lines[number - 1].mark is Mark.PLAYER
    return not played or not _SIGNED.isdisjoint(page.marks_near(number, 0, 2))


def _is_written_title(page: Page) -> bool:
    """Whether the first line is a title with a full stop: short, one sentence, and with a form that no sentence has.

    That is capitals, or a signature under it where the words are taken up by what follows.
    """
    line = page.lines[0]
    if line.form is not PROSE or line.mark not in (None, Mark.LINK):
        return False
    if line.size > 20 or len(page.lines) < 3 or line.text[0] in _QUOTES or ". " in line.text.rstrip(". ")[12:]:
        return False
    words = line.text.split()
    if sum(word[0].isupper() or not word[0].isalpha() for word in words) >= 0.7 * len(words):
        return True
    signed = not _SIGNED.isdisjoint(page.marks_near(1, 0, 1))
    return signed and page.shared(0, " ".join(other.key for other in page.lines[1:5])) >= 0.6


def _is_quotation(text: str) -> bool:
    return text[0] in _QUOTES and text[-1] in "\"”’'»"


def label_head(page: Page) -> None:
    """The lines before the story's first paragraph."""
    lines, headline = page.lines, page.headline
    for number in range(max(headline, 0)):
        if page.is_open(number):
            lines[number].kind = _over_headline(page, number)
    if headline >= 0:
        lines[headline].kind = BlockKind.HEADLINE
    for number in range(headline + 1, min(page.body_start, len(lines))):
        line = lines[number]
        if page.is_open(number):
            line.kind = _under_headline(page, number)
        elif line.kind is None and line.mark is Mark.AGE and not page.cues.words.ago.isdisjoint(line.parts):
            line.kind = BlockKind.TIMESTAMP


def _over_headline(page: Page, number: int) -> BlockKind:
    line = page.lines[number]
    if line.form is LABEL:
        return BlockKind.NAVIGATION
    if line.form is TITLE and _is_quotation(line.text):
        return BlockKind.HEADING
    return BlockKind.RELATED_LINK


def _under_headline(page: Page, number: int) -> BlockKind:
    line, lines = page.lines[number], page.lines
    if is_dateline(line.text, page.cues.words):
        return BlockKind.DATELINE
    if _is_signature(page, number):
        page.signatures.add(line.key)
        return BlockKind.BYLINE
    before = lines[number - 1] if number else None
    captioned = before is not None and (before.mark in (Mark.CAPTION, Mark.PLAYER) or before.kind is BlockKind.CAPTION)
    if line.form is PROSE:
        return BlockKind.CAPTION if captioned else BlockKind.PARAGRAPH
    if page.headline < 0:
        return BlockKind.CAPTION if line.form is TITLE else BlockKind.NAVIGATION
    if line.key == lines[page.headline].key:
        return BlockKind.HEADLINE
    signed = not _SIGNED.isdisjoint(page.marks_near(number + 1, 0, 2))
    if line.form is LABEL and line.size < 3 and signed and line.text[-1].isalpha():
        return BlockKind.NAVIGATION  # a section
    if line.form is TITLE and before is not None and _sums_up(before):
        return BlockKind.LIST_ITEM
    if not page.littered:
        return BlockKind.SUBHEADLINE if number == page.headline + 1 and line.form is TITLE else BlockKind.HEADING
    if line.size > 3 and page.shared(number, lines[page.headline].key) > 0.7:
        return BlockKind.CAPTION
    if line.form is LABEL:
        return BlockKind.NAVIGATION
    return BlockKind.SUBHEADLINE if number <= page.headline + 2 else BlockKind.CAPTION


def _is_name_and_more(line: Line, cues: Cues) -> bool:
    """Whether a line is a name with an outlet, a job or a date behind it: "Jane Doe / The Beacon", "Jane Doe 3 May"."""
    if (apart := _BEHIND_NAME.search(line.text)) is None or not is_name(line.text[: apart.start()], cues.words):
        return False
    rest = line.text[apart.end() :].lower().split()
    known = cues.words.outlet_words | cues.words.author_words
    return (
        apart[0] == " | " or not known.isdisjoint(rest) or all(w.strip(",.").isdigit() or w in cues.stamp for w in rest)
    )


def _sums_up(before: Line) -> bool:
    """Whether the line after *before* is of a list that sums up the story: after its heading, or after an item."""
    return before.mark is Mark.SUMMARY or before.kind is BlockKind.LIST_ITEM


def _is_signature(page: Page, number: int) -> bool:
    """Whether a line near the headline or the date is the author's name, or what the author does."""
    line = page.lines[number]
    if line.size > 8 or line.form is PROSE:
        return False
    above = page.lines[number - 1].kind if number else None
    signed = above is BlockKind.BYLINE or not _SIGNED.isdisjoint(page.marks_near(number, 2, 2))
    if page.named(number) or _is_name_and_more(line, page.cues):
        return signed or line.key in page.signatures or number == page.headline + 1
    words = line.key.replace(",", " ").split()
    if signed and any(part.strip() in page.cues.words.agencies for part in _OUTLET.split(line.key)):
        return True
    return signed and line.size <= 5 and (words[-1] in page.cues.words.author_words or line.text[0] == "@")
