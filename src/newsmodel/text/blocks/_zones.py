"""Where the story begins: its headline, and what stands around that."""

from __future__ import annotations

from newsmodel.lexicon._pages import Mark
from newsmodel.model import BlockKind
from newsmodel.text.blocks._lines import Form
from newsmodel.text.blocks._page import Page
from newsmodel.text.datelines import has_dateline, is_dateline

_HEAD_LINES = 60
_LEAD = 2500


def find_body_start(page: Page) -> int:
    """The number of the first line that is the story's prose; the number of lines where there is none."""
    lines = page.lines
    prose = [number for number in range(len(lines)) if page.is_prose(number)]
    for number in prose[:6]:
        if has_dateline(lines[number].text):
            return number
    for place, number in enumerate(prose):
        line = lines[number]
        if len(line.text) >= 200 or _next_open(page, number) == (prose[place + 1] if place + 1 < len(prose) else -1):
            return number
    return prose[0] if prose else len(lines)


def _next_open(page: Page, number: int) -> int:
    for later in range(number + 1, len(page.lines)):
        if page.lines[later].mark is None:
            return later
    return -1


def find_headline(page: Page) -> int:
    """The number of the line that is the page's title, or -1."""
    lines, start = page.lines, page.body_start
    if not lines:
        return -1
    if start == 0 and _is_written_title(page):
        page.body_start = 1
        return 0
    lead = " ".join(line.key for line in lines[start : start + 12])[:_LEAD]
    best, best_share = -1, 0.0
    for number in range(min(start, _HEAD_LINES)):
        line = lines[number]
        if line.mark not in (None, Mark.LINK) or line.form not in (Form.TITLE, Form.LABEL) or line.bullet:
            continue
        if line.size < 3 or (line.size < 5 and page.named(number)):
            continue
        share = page.shared(number, lead) + 0.15 * _is_anchored(page, number) - 0.3 * (line.mark is Mark.LINK)
        share -= 0.5 * _is_quotation(line.text)
        if share > best_share + 0.25 or (best < 0 and line.size >= 4 and line.mark is None):
            best, best_share = number, share
    return best


def _is_written_title(page: Page) -> bool:
    """Whether the first line is a title with a full stop: short, one sentence, its words taken up by what follows."""
    line = page.lines[0]
    if line.size > 20 or len(page.lines) < 3 or line.text[0] in "\"“‘'" or ". " in line.text.rstrip(". ")[12:]:
        return False
    words = line.text.split()
    capital = sum(word[0].isupper() or not word[0].isalpha() for word in words)
    if capital >= 0.7 * len(words):
        return True
    return page.shared(0, " ".join(other.key for other in page.lines[1:4])) >= 0.5


def _is_anchored(page: Page, number: int) -> bool:
    """Whether a byline or a date follows within two lines."""
    return any(line.mark in (Mark.BYLINE, Mark.STAMP) for line in page.lines[number + 1 : number + 3])


def _is_quotation(text: str) -> bool:
    return text[0] in "\"“‘'" and text[-1] in "\"”’'"


def label_head(page: Page) -> None:
    """The lines before the story's first paragraph."""
    lines, headline = page.lines, page.headline
    for number in range(max(headline, 0)):
        line = lines[number]
        if line.mark is Mark.LINK_LIST:
            page.claim(number, BlockKind.NAVIGATION)
        if not page.is_open(number):
            continue
        if line.form is Form.LABEL:
            line.kind = BlockKind.NAVIGATION
        elif line.form is Form.TITLE and _is_quotation(line.text):
            line.kind = BlockKind.HEADING
        else:
            line.kind = BlockKind.RELATED_LINK
    if headline >= 0:
        lines[headline].kind = BlockKind.HEADLINE
    for number in range(headline + 1, min(page.body_start, len(lines))):
        if page.is_open(number):
            lines[number].kind = _under_headline(page, number)


def _under_headline(page: Page, number: int) -> BlockKind:
    line, before = page.lines[number], page.lines[number - 1] if number else None
    near = page.lines[max(number - 2, 0) : number + 3]
    if line.size <= 8 and page.named(number) and any(other.mark in (Mark.STAMP, Mark.BYLINE) for other in near):
        return BlockKind.BYLINE
    if line.form is Form.PROSE:
        again = line.text[:60]
        repeated = any(other.text.startswith(again) for other in page.lines[number + 1 : number + 30])
        captioned = before is not None and (
            before.mark in (Mark.CAPTION, Mark.PLAYER) or before.kind is BlockKind.CAPTION
        )
        return BlockKind.CAPTION if repeated or captioned else BlockKind.PARAGRAPH
    if page.headline < 0:
        return BlockKind.CAPTION if line.form is Form.TITLE else BlockKind.NAVIGATION
    if page.shared(number, page.lines[page.headline].key) > 0.7:
        return BlockKind.CAPTION
    if line.form is Form.LABEL:
        return BlockKind.BYLINE if page.named(number) and number == page.headline + 1 else BlockKind.NAVIGATION
    return BlockKind.SUBHEADLINE if number <= page.headline + 2 else BlockKind.CAPTION
