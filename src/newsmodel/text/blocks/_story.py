"""The story's own lines against what stands between and after them."""

from __future__ import annotations

import re

from newsmodel.lexicon._pages import Mark
from newsmodel.model import BlockKind
from newsmodel.text.blocks._lines import Form, Line
from newsmodel.text.blocks._page import Page

#: What a line is by its mark alone, when no group has claimed it.
KIND_OF = {
    Mark.AD: BlockKind.ADVERTISEMENT,
    Mark.AD_LIST: BlockKind.ADVERTISEMENT,
    Mark.PROMO: BlockKind.PROMO,
    Mark.BUTTON: BlockKind.NAVIGATION,
    Mark.LINK_LIST: BlockKind.RELATED_LINK,
    Mark.LINK: BlockKind.RELATED_LINK,
    Mark.SHARE: BlockKind.NAVIGATION,
    Mark.MENU: BlockKind.NAVIGATION,
    Mark.TAG_LIST: BlockKind.NAVIGATION,
    Mark.COMMENTS: BlockKind.BOILERPLATE,
    Mark.AGE: BlockKind.BOILERPLATE,
    Mark.CHROME: BlockKind.BOILERPLATE,
    Mark.NOTE: BlockKind.BOILERPLATE,
    Mark.COMPANY: BlockKind.BOILERPLATE,
    Mark.BIO: BlockKind.BOILERPLATE,
    Mark.PLAYER: BlockKind.CAPTION,
    Mark.STAMP: BlockKind.TIMESTAMP,
    Mark.BYLINE: BlockKind.BYLINE,
    Mark.CREDIT: BlockKind.CREDIT,
    Mark.CAPTION: BlockKind.CAPTION,
    Mark.CONTACT: BlockKind.CONTACT,
    Mark.COPYRIGHT: BlockKind.COPYRIGHT,
}
_PULL_QUOTE = re.compile(r"[“\"]([^“”\"]{12,120}?)[,.?!]?[”\"] (?:says|asks|warns)\b[^.]{2,60}\.?$")
_EMBED = re.compile(r"\(@\w+\)")
_FOOTNOTE = re.compile(r"\[\d{1,2}\] \S")
_HEADING_WORDS = 7
_LONGEST_HEADING = 14


def label_story(page: Page) -> None:
    """Every line that is still open, by its place: within the story or after it."""
    lines = page.lines
    prose = [number for number in range(len(lines)) if page.is_prose(number)]
    page.body_end = prose[-1] + 1 if prose else page.body_start
    for number, line in enumerate(lines):
        if line.kind is not None:
            continue
        if line.mark is not None:
            line.kind = _by_mark(page, number)
        elif number < page.body_end:
            line.kind = _within(page, number)
        else:
            line.kind = _after(page, number)


def _by_mark(page: Page, number: int) -> BlockKind:
    line, before = page.lines[number], page.lines[number - 1] if number else None
    if before is not None and before.kind is BlockKind.RELATED_LINK and number >= page.body_end:
        if line.mark in (Mark.STAMP, Mark.BYLINE, Mark.AGE):
            return BlockKind.RELATED_LINK
    if before is not None and before.kind is BlockKind.CAPTION and line.mark is Mark.STAMP and line.text[0] == "(":
        return BlockKind.CAPTION
    return KIND_OF[line.mark]  # type: ignore[index]  # open lines with a mark only


def _within(page: Page, number: int) -> BlockKind:
    line = page.lines[number]
    if line.form is Form.PROSE:
        if _EMBED.search(line.text[:80]) and line.size < 16 or _FOOTNOTE.match(line.text):
            return BlockKind.BOILERPLATE
        if _is_pull_quote(page, line):
            return BlockKind.HEADING
        return BlockKind.LIST_ITEM if line.bullet else BlockKind.PARAGRAPH
    if _EMBED.search(line.text[:80]):
        return BlockKind.BOILERPLATE
    if page.headline >= 0 and line.size > 3 and page.shared(number, page.lines[page.headline].key) > 0.8:
        return BlockKind.CAPTION
    if line.bullet:
        listed = any(other.text.endswith(":") for other in page.lines[max(number - 4, 0) : number])
        return BlockKind.RELATED_LINK if page.littered and not listed else BlockKind.LIST_ITEM
    if not page.littered:
        return BlockKind.HEADING if line.size <= _LONGEST_HEADING else BlockKind.PARAGRAPH
    if line.size >= 5 and line.text.isupper():
        return BlockKind.RELATED_LINK
    if line.size <= _HEADING_WORDS or (
        line.size <= _LONGEST_HEADING and (_introduces(page, number) or _is_quoted(line))
    ):
        return BlockKind.HEADING
    return BlockKind.RELATED_LINK


def _is_quoted(line: Line) -> bool:
    return line.text[0] in "\"“‘'" and line.text[-1] in "\"”’'"


def _introduces(page: Page, number: int) -> bool:
    """Whether the paragraphs that follow take up the line's words, as they do those of a sub-heading."""
    following = [line.key for line in page.lines[number + 1 : number + 6] if line.form is Form.PROSE][:3]
    return page.shared(number, " ".join(following)) >= 0.3


def _is_pull_quote(page: Page, line: Line) -> bool:
    """Whether the line is a short quotation in the present tense whose words another paragraph says too."""
    if line.size > 16:
        return False
    found = _PULL_QUOTE.match(line.text)
    if found is None:
        return False
    words = found[1].split()
    tail = " ".join(words[-min(5, len(words)) :])
    at = page.text.find(tail)
    return at >= 0 and (at < line.start or page.text.find(tail, line.end) >= 0)


def _after(page: Page, number: int) -> BlockKind:
    line, before = page.lines[number], page.lines[number - 1] if number else None
    if line.form is Form.LABEL and page.named(number) and number == page.body_end:
        return BlockKind.BYLINE
    if line.form is Form.LABEL and (before is None or before.kind is not BlockKind.RELATED_LINK):
        return BlockKind.NAVIGATION
    if not page.littered and before is not None and before.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING):
        return BlockKind.HEADING
    return BlockKind.RELATED_LINK
