"""The story's own lines against what stands between and after them."""

from __future__ import annotations

import re

from newsmodel.lexicon._pages import Mark
from newsmodel.model import BlockKind
from newsmodel.text.blocks._lines import LABEL, PROSE, TITLE, Line
from newsmodel.text.blocks._page import SPEECH_DASHES, Page
from newsmodel.text.datelines import is_dateline

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
    Mark.SUMMARY: BlockKind.HEADING,
    Mark.COMMENTS: BlockKind.BOILERPLATE,
    Mark.AGE: BlockKind.BOILERPLATE,
    Mark.CHROME: BlockKind.BOILERPLATE,
    Mark.EMBED: BlockKind.BOILERPLATE,
    Mark.NOTE: BlockKind.BOILERPLATE,
    Mark.COMPANY: BlockKind.BOILERPLATE,
    Mark.PLAYER: BlockKind.CAPTION,
    Mark.STAMP: BlockKind.TIMESTAMP,
    Mark.BYLINE: BlockKind.BYLINE,
    Mark.CREDIT: BlockKind.CREDIT,
    Mark.CAPTION: BlockKind.CAPTION,
    Mark.CONTACT: BlockKind.CONTACT,
    Mark.CONTACT_LIST: BlockKind.BOILERPLATE,
    Mark.COPYRIGHT: BlockKind.COPYRIGHT,
}
_ON_CARDS = frozenset({Mark.STAMP, Mark.AGE, Mark.BYLINE})
_IN_CONTACTS = frozenset({None, Mark.BYLINE, Mark.BUTTON, Mark.CONTACT})
#: So many lines after a heading, less one, say whom to reach.
_LONGEST_CONTACT = 8
_FOOT = frozenset({Mark.COPYRIGHT, Mark.COMMENTS, Mark.TAG_LIST})
_NAME = re.compile(r"[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){1,3}")
_FOOTNOTE = re.compile(r"\[\d{1,2}\] ?\S")
_LETTERS = re.compile(r"[^\W\d_]+")
_HEADING_WORDS = 7
_LONGEST_HEADING = 14
_LONGEST_PULL = 16
_PARAGRAPH = BlockKind.PARAGRAPH
_TEASER = 220
#: So many lines without a sentence of the story separate it from what follows.
_LONG_STRETCH = 8
#: How far from a pull quote its words are looked for, in characters.
_REACH = 20_000


def label_cards(page: Page) -> None:
    """Pairs of a title and a teaser after the story, down to the end of the page."""
    if not page.littered:
        return
    lines, pairs = page.lines, []
    for number in reversed(page.prose):
        line = lines[number]
        if line.kind is not None:
            continue
        titled = page.is_open(number - 1) and lines[number - 1].form is TITLE and number - 1 != page.headline
        if not titled or lines[number - 1].text[-1] == "?" or len(line.text) > _TEASER or number <= page.body_start:
            break
        pairs.append(number)
    aged = any(not _ON_CARDS.isdisjoint(page.marks_near(number, 0, 2)) for number in pairs)
    if len(pairs) > 1 or aged:
        for number in pairs:
            page.claim(range(number - 1, number + 1), BlockKind.RELATED_LINK)


def label_contacts(page: Page) -> None:
    """Whom to reach, under a heading that says so: names, what they do, numbers and addresses."""
    for number in page.marked_as(Mark.CONTACT_LIST):
        for line in page.lines[number + 1 : number + _LONGEST_CONTACT]:
            if line.kind is not None or line.mark not in _IN_CONTACTS or (line.mark is None and line.form is PROSE):
                break
            line.kind = BlockKind.CONTACT


def label_company(page: Page) -> None:
    """What a release says of its company, and who the author is: sentences after the story has ended."""
    lines = page.lines
    prose = [number for number in page.prose if lines[number].kind is None]
    ended = next((number for number in page.marked_as(Mark.COMPANY) if lines[number].kind is None), len(lines))
    tellers = page.marked_as(Mark.CONTACT, Mark.CONTACT_LIST, Mark.COMPANY)
    last = prose[max(len(prose) - 4, 2) :] if len(prose) >= 4 else []
    for number in last:
        line = lines[number]
        heading = _heading_about(page, number)
        if heading >= 0:
            page.claim(range(heading, number), BlockKind.BOILERPLATE)
            ended = min(ended, number)
        told = bool(tellers) and any(number - 4 <= teller < number for teller in tellers)
        if told and any(word in line.key for word in page.cues.words.company_words):
            ended = min(ended, number)
    for number in reversed(last):
        if number < ended and not _is_bio(page, number):
            break  # the story: nobody introduces its author in the middle of it
        lines[number].kind = BlockKind.BOILERPLATE


def _heading_about(page: Page, number: int) -> int:
    """The line "About Norvane" or "About the author" over a sentence, a name at most between them; -1 for none."""
    for near in (number - 1, number - 2):
        line = page.lines[max(near, 0)]
        if line.size <= 6 and line.key.startswith(page.cues.words.about) and line.kind is None:
            return near
        if not page.is_open(near) or line.form is not LABEL:
            break
    return -1


def _is_bio(page: Page, number: int) -> bool:
    """Whether a sentence says who somebody is whom the story does not mention, and not what that person said."""
    name = _introduced(page, number)
    if not name:
        return False
    surname = name.split()[-1]
    others = (other for other in page.prose if other < number and surname in page.lines[other].text)
    return all(_introduced(page, other) for other in others)


def _introduced(page: Page, number: int) -> str:
    """The name in a sentence that begins "Jane Doe is a reporter" or so; empty where there is none."""
    line = page.lines[number]
    found = _NAME.match(line.text)
    if found is None or line.size > 90 or not page.cues.saying.isdisjoint(line.parts):
        return ""
    rest = line.key[found.end() : found.end() + 160]
    writes = not page.cues.words.author_words.isdisjoint(_LETTERS.findall(rest))
    return found[0] if writes and rest.startswith(page.cues.words.bio_leads) else ""


def label_story(page: Page) -> None:
    """Every line that is still open, by its place: within the story or after it."""
    lines = page.lines
    prose = [number for number in page.prose if lines[number].kind is None]
    while len(prose) > 2 and (strays := _strays(page, prose)):
        for number in prose[-strays:]:
            lines[number].kind = BlockKind.BOILERPLATE
        del prose[-strays:]
    page.body_end = prose[-1] + 1 if prose else page.body_start
    for number in prose:
        lines[number].kind = _as_prose(page, lines[number])
    for number, line in enumerate(lines):
        if line.kind is not None:
            continue
        if line.mark is not None:
            line.kind = _by_mark(page, number, line.mark)
        elif _FOOTNOTE.match(line.text):
            line.kind = BlockKind.BOILERPLATE
        else:
            line.kind = _within(page, number) if number < page.body_end else _after(page, number)


def _strays(page: Page, prose: list[int]) -> int:
    """How many of the last sentences stand behind the page's foot: one or two, after a long stretch of other things."""
    for count in (1, 2):
        before, first = prose[-count - 1], prose[-count]
        if first - before <= _LONG_STRETCH:
            continue
        between = page.lines[before + 1 : first]
        links = sum(line.kind is BlockKind.RELATED_LINK for line in between)
        if links >= _LONG_STRETCH // 2 or any(line.mark in _FOOT for line in between):
            return count
    return 0


def _by_mark(page: Page, number: int, mark: Mark) -> BlockKind:
    kind = KIND_OF[mark]
    if number and mark in _ON_CARDS:
        before = page.lines[number - 1].kind
        if before is BlockKind.RELATED_LINK and number >= page.body_end:
            return before
        if before is BlockKind.CAPTION and mark is Mark.STAMP and page.lines[number].text[0] == "(":
            return before
    elif kind is BlockKind.CREDIT:
        return BlockKind.BYLINE if number < page.body_start else kind
    elif kind is BlockKind.RELATED_LINK and mark is Mark.LINK:
        return _PARAGRAPH if not page.littered and page.lines[number].form is PROSE else kind
    return kind


def _as_prose(page: Page, line: Line) -> BlockKind:
    if line.text[0] == "[" and _FOOTNOTE.match(line.text):
        return BlockKind.BOILERPLATE
    if line.size <= _LONGEST_PULL and _is_pull_quote(page, line):
        return BlockKind.HEADING
    spoken = not line.bullet or (page.dialogue and page.text[line.start] in SPEECH_DASHES)
    return _PARAGRAPH if spoken else BlockKind.LIST_ITEM


def _is_pull_quote(page: Page, line: Line) -> bool:
    """Whether the line is a short quotation in the present tense whose words another paragraph says too."""
    found = page.cues.pull_quote.match(line.text)
    if found is None:
        return False
    tail = " ".join(found[1].split()[-4:])
    before = page.text.find(tail, max(line.start - _REACH, 0), line.start)
    return before >= 0 or page.text.find(tail, line.end, line.end + _REACH) >= 0


def _within(page: Page, number: int) -> BlockKind:
    """A line without a full stop between two paragraphs: a sub-heading, a list item, or a link to another story."""
    line = page.lines[number]
    if number <= page.body_start + 3 and is_dateline(line.text, page.cues.words):
        return BlockKind.DATELINE
    if line.key in page.signatures:
        return BlockKind.BYLINE
    if number and not line.bullet and _sums_up(page.lines[number - 1]):
        return BlockKind.LIST_ITEM
    if line.size > _HEADING_WORDS and any(phrase in line.key for phrase in page.cues.words.caption_words):
        return BlockKind.CAPTION
    if line.bullet:
        return BlockKind.LIST_ITEM if not page.littered or _is_listed(page, number) else BlockKind.RELATED_LINK
    if not page.littered:
        return BlockKind.HEADING if line.size <= _LONGEST_HEADING else BlockKind.PARAGRAPH
    if _is_card(page, number):
        return BlockKind.RELATED_LINK
    if line.size > 3 and line.text[-1] != "?" and _repeats_headline(page, number):
        return BlockKind.CAPTION
    if line.size >= 5 and line.text.isupper():
        return BlockKind.RELATED_LINK
    if line.text[-1] == "?" and line.key.startswith(page.cues.words.continuations):
        return BlockKind.PARAGRAPH
    introduces = line.size <= _LONGEST_HEADING and (_introduces(page, number) or _is_quoted(line))
    return BlockKind.HEADING if line.size <= _HEADING_WORDS or introduces else BlockKind.RELATED_LINK


def _repeats_headline(page: Page, number: int) -> bool:
    return page.headline >= 0 and page.shared(number, page.lines[page.headline].key) > 0.8


def _is_card(page: Page, number: int) -> bool:
    """Whether a title stands twice, a line between at most, or is that line: a card's picture says it too."""
    keys = [page.lines[near].key if _is_long_title(page, near) else "" for near in range(number - 2, number + 3)]
    first, before, own, after, last = keys
    return bool(own) and (own in (first, before, after, last) or (bool(before) and before == after))


def _is_long_title(page: Page, number: int) -> bool:
    return 0 <= number < len(page.lines) and page.lines[number].mark is None and page.lines[number].size > 2


def _sums_up(before: Line) -> bool:
    """Whether the line after *before*, without a bullet, is of a list under a heading like "Highlights"."""
    return before.mark is Mark.SUMMARY or (before.kind is BlockKind.LIST_ITEM and not before.bullet)


def _is_listed(page: Page, number: int) -> bool:
    """Whether a bulleted line goes on with a list of the story: after a colon, a summary's heading, or such an item."""
    before = page.lines[number - 1] if number else page.lines[number]
    if before.bullet:
        return before.kind is BlockKind.LIST_ITEM
    return before.text[-1] == ":" or before.mark is Mark.SUMMARY


def _is_quoted(line: Line) -> bool:
    return line.text[0] in "\"“‘'" and line.text[-1] in "\"”’'"


def _introduces(page: Page, number: int) -> bool:
    """Whether the paragraphs that follow take up the line's words, as they do those of a sub-heading."""
    following = [line.key for line in page.lines[number + 1 : number + 6] if line.form is PROSE][:3]
    return page.shared(number, " ".join(following)) >= 0.3


def _after(page: Page, number: int) -> BlockKind:
    """A line without a full stop after the last paragraph."""
    line, before = page.lines[number], page.lines[number - 1] if number else None
    after_story = before is None or before.kind not in (BlockKind.RELATED_LINK, BlockKind.NAVIGATION)
    if line.key.startswith(page.cues.words.follow_leads) and Mark.SHARE in page.marks_near(number + 1, 0, 0):
        return BlockKind.NAVIGATION
    if line.size <= 4 and "&" not in line.text and page.named(number) and after_story:
        return BlockKind.BYLINE if page.cues.list_words.isdisjoint(line.parts) else BlockKind.RELATED_LINK
    if not page.littered and after_story and not line.bullet:
        return BlockKind.HEADING
    if line.form is LABEL and (before is None or before.kind is not BlockKind.RELATED_LINK):
        return BlockKind.NAVIGATION
    return BlockKind.LIST_ITEM if not page.littered else BlockKind.RELATED_LINK
