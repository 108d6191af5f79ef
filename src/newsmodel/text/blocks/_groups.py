"""Lines that belong together: lists of links, sign-up boxes, players, comment forms, pictures."""

from __future__ import annotations

import re
from bisect import bisect_left

from newsmodel.lexicon._pages import Mark, PageWords
from newsmodel.model import BlockKind
from newsmodel.text.blocks._cues import FILED, opening_mark
from newsmodel.text.blocks._lines import PROSE, TITLE, Line
from newsmodel.text.blocks._page import Page

#: What a card of another story may hold beside its title.
_ON_CARDS = frozenset({Mark.STAMP, Mark.AGE, Mark.BYLINE, Mark.LINK, Mark.LINK_LIST, Mark.PLAYER})
_BETWEEN_CARDS = {Mark.CHROME: BlockKind.BOILERPLATE, Mark.AD: BlockKind.ADVERTISEMENT}
_SIGNED = frozenset({Mark.STAMP, Mark.AGE, Mark.BYLINE})
#: Where a comment form ends.
_AFTER_COMMENTS = frozenset({Mark.LINK_LIST, Mark.AD_LIST, Mark.TAG_LIST, Mark.COPYRIGHT})
_IN_TAGS = frozenset({None, Mark.MENU, Mark.TAG_LIST, Mark.STAMP})
#: A teaser on a card is no longer than this.
_TEASER = 220
_LONGEST_BOX = 16
_LONGEST_PITCH = 45
_LONGEST_DESCRIPTION = 40
_QUOTED = re.compile(r"[“”\"]")
_LETTERS = re.compile(r"[^\W\d_]+")
_DATE = re.compile(r"\d{1,2}, (?:19|20)\d\d|\d{1,2} [a-z.]{3,10} (?:19|20)\d\d")


def label_comments(page: Page) -> None:
    """A comment form with its rules, from its heading to the next list or the end."""
    lines = page.lines
    for number in page.marked_as(Mark.COMMENTS):
        line = lines[number]
        if line.kind is not None:
            continue
        line.kind = BlockKind.BOILERPLATE
        if 2 * (len(page.prose) - bisect_left(page.prose, number)) > len(page.prose):
            continue  # in the middle of the story: this line alone
        for later in lines[number + 1 :]:
            if later.kind is not None or later.mark in _AFTER_COMMENTS or _is_box(later, page):
                break
            later.kind = BlockKind.BOILERPLATE


def _is_box(line: Line, page: Page) -> bool:
    """Whether a sign-up box begins here; rules for comments only mention such things."""
    if line.mark is not Mark.PROMO:
        return False
    bucket = page.cues.openings.get(line.key[:FILED])
    return bucket is not None and opening_mark(line, bucket) is Mark.PROMO


def label_promos(page: Page) -> None:
    """Sign-up boxes: the pitch, the buttons beside it, and what stands between two of their lines."""
    lines, words = page.lines, page.cues.words
    asking = [number for number in page.marked_as(Mark.PROMO) if lines[number].kind is None]
    for place, first in enumerate(asking):
        if lines[first].key.startswith(words.box_begins):
            within = [n for n in asking[place + 1 : place + _LONGEST_BOX] if n - first < _LONGEST_BOX]
            last = next((n for n in within if lines[n].key.startswith(words.box_ends)), first)
            page.claim(range(first, last + 1), BlockKind.PROMO)
    for number in asking:
        lines[number].kind = BlockKind.PROMO
        for step in (-1, 1):
            near = number + step
            while 0 <= near < len(lines) and lines[near].kind is None and lines[near].mark is Mark.BUTTON:
                lines[near].kind = BlockKind.PROMO
                near += step
        _claim_pitch(page, number)


def _claim_pitch(page: Page, number: int) -> None:
    """The one line between the first and the last line of a box, and the benefits listed after a colon."""
    lines = page.lines
    after = lines[number + 2] if number + 2 < len(lines) else None
    closes = after is not None and after.mark in (Mark.PROMO, Mark.BUTTON)
    if after is not None and closes and page.is_open(number + 1) and lines[number + 1].size <= _LONGEST_PITCH:
        lines[number + 1].kind = after.kind = BlockKind.PROMO
    if lines[number].text[-1] == ":":
        near = number + 1
        while page.is_open(near) and lines[near].bullet:
            lines[near].kind = BlockKind.PROMO
            near += 1


def label_players(page: Page) -> None:
    """A player's label or a "watch" link with the title, length and description under it."""
    lines = page.lines
    for number in page.marked_as(Mark.LINK, Mark.PLAYER):
        line = lines[number]
        if line.mark is Mark.PLAYER and number < page.headline and not _is_titled(page, number + 1):
            line.kind = line.kind or BlockKind.NAVIGATION  # a button of the menu
            continue
        watches = line.mark is Mark.LINK and line.key.startswith(page.cues.words.watch_leads) and page.littered
        if line.kind is not None or number == page.headline or not (watches or line.mark is Mark.PLAYER):
            continue
        line.kind = BlockKind.RELATED_LINK if watches else BlockKind.CAPTION
        ages = [n for n in range(number + 1, min(number + 6, len(lines))) if lines[n].mark is Mark.AGE]
        if ages:
            last = ages[-1]
            described = any(page.is_prose(n) for n in range(number + 1, last))
            page.claim(range(number + 1, last + 1 + (not described and page.is_prose(last + 1))), BlockKind.CAPTION)
        elif line.mark is Mark.PLAYER and page.is_open(number + 1) and number + 1 != page.headline:
            titled = lines[number + 1].form is not PROSE
            if titled or number < page.body_start:
                described = titled and number <= page.body_start and page.is_prose(number + 2)
                page.claim(range(number + 1, number + 2 + described), BlockKind.CAPTION)


def _is_titled(page: Page, number: int) -> bool:
    return page.is_open(number) and page.lines[number].form is TITLE


def label_pictures(page: Page) -> None:
    """A picture's description beside a line that only credits it, and what an embedded post leaves behind."""
    lines, words = page.lines, page.cues.words
    for number in page.marked_as(Mark.CAPTION, Mark.EMBED):
        line = lines[number]
        if line.mark is Mark.CAPTION and line.size <= 8 and line.text[-1] not in ")]" and line.kind is None:
            for near in (number - 1, number + 1):
                if page.is_prose(near) and _describes(
                    lines[near], words, credited=near < number and ":" not in line.text
                ):
                    lines[near].kind = BlockKind.CAPTION
                    break
        elif line.mark is Mark.EMBED and line.kind is None and line.key.startswith(words.post_leads):
            close = next((n for n in range(number + 1, min(number + 4, len(lines))) if lines[n].mark is Mark.EMBED), -1)
            page.claim(range(number, max(close, number) + 1), BlockKind.BOILERPLATE)


def _describes(line: Line, words: PageWords, *, credited: bool) -> bool:
    """Whether a sentence tells what a picture shows: "left", "pictured", a full date; or, above a credit, no past."""
    if any(phrase in line.key for phrase in words.caption_words) or _DATE.search(line.key) is not None:
        return True
    present = words.reporting_words.isdisjoint(line.parts) and _QUOTED.search(line.text) is None
    return credited and present and line.size <= _LONGEST_DESCRIPTION and ". " not in line.text


def label_links(page: Page) -> None:
    """Each heading of a link list, with the titles and cards that follow it until the story returns."""
    lines = page.lines
    for number in page.marked_as(Mark.LINK_LIST, Mark.AD_LIST, Mark.TAG_LIST):
        line = lines[number]
        if line.kind is not None or number == page.headline:
            continue
        if line.mark is Mark.TAG_LIST:
            _follow_tags(page, number)
        elif line.text[-1] == "?" and page.is_prose(number + 1):
            line.kind = BlockKind.HEADING  # "What's next?" and the answer
        else:
            _follow_links(page, number)


def _follow_links(page: Page, first: int) -> None:
    lines, head = page.lines, page.lines[first]
    kind = BlockKind.ADVERTISEMENT if head.mark is Mark.AD_LIST else BlockKind.RELATED_LINK
    bulleted, number = False, first + 1
    while number < len(lines) and number != page.headline and lines[number].kind is None:
        found = _on_list(page, number, kind, bulleted=bulleted)
        if found is None:
            break
        bulleted = bulleted or lines[number].bullet
        lines[number].kind = found
        number += 1
    items = [line for line in lines[first + 1 : number] if line.kind is kind]
    if kind is BlockKind.RELATED_LINK and _are_topics(items):
        for line in items:
            line.kind = BlockKind.NAVIGATION
        head.kind = BlockKind.NAVIGATION
    elif not items and head.key in page.cues.words.sections:
        head.kind = BlockKind.NAVIGATION
    else:
        head.kind = kind


def _on_list(page: Page, number: int, kind: BlockKind, *, bulleted: bool) -> BlockKind | None:
    """What a line is that follows the heading of a list; None where the list has ended."""
    line = page.lines[number]
    if line.mark is None:
        returned = line.form is PROSE and _story_returns(page, number, bulleted=bulleted)
        return None if returned else kind
    if line.mark is Mark.MENU and number + 1 < len(page.lines):
        return kind if page.lines[number + 1].form is TITLE else None
    if line.mark in _ON_CARDS:
        signs_story = number < page.body_start and line.mark in _SIGNED and page.lines[number - 1].kind is None
        return None if signs_story else kind
    return _BETWEEN_CARDS.get(line.mark)


def _are_topics(items: list[Line]) -> bool:
    """Whether a list holds topics and no titles: a few words each, and more than two items or none with a capital."""
    few = len(items) > 2 or (len(items) > 0 and all(line.text.islower() for line in items))
    return few and all(line.size <= 4 and line.mark is None for line in items)


def _story_returns(page: Page, number: int, *, bulleted: bool) -> bool:
    """Whether a sentence after a link list is the story again and no teaser on a card."""
    line = page.lines[number]
    if line.bullet:
        return False
    if (bulleted and len(line.text) >= 60) or _is_said(line, page):
        return True
    following = next((n for n in range(number + 1, len(page.lines)) if page.lines[n].mark is not Mark.AD), -1)
    return (following >= 0 and page.is_prose(following)) or len(line.text) > _TEASER


def _is_said(line: Line, page: Page) -> bool:
    """Whether a sentence quotes somebody in marks and says that they said so: no teaser does."""
    return _QUOTED.search(line.text) is not None and not page.cues.verbs.isdisjoint(_LETTERS.findall(line.key))


def _follow_tags(page: Page, first: int) -> None:
    lines, number = page.lines, first + 1
    lines[first].kind = BlockKind.NAVIGATION
    while number < len(lines) and number != page.headline:
        line = lines[number]
        if line.kind is not None or line.form is PROSE or line.mark not in _IN_TAGS:
            break
        words = line.text.split()
        if len(words) > 3 and sum(word[0].isupper() for word in words) < 0.8 * len(words):
            break
        line.kind = BlockKind.NAVIGATION
        number += 1
