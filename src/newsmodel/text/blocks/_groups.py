"""Lines that belong together: lists of links, sign-up boxes, share bars, players, comment forms."""

from __future__ import annotations

from newsmodel.lexicon._pages import Mark
from newsmodel.model import BlockKind
from newsmodel.text.blocks._cues import duration_title
from newsmodel.text.blocks._lines import Form
from newsmodel.text.blocks._page import Page

#: What a card of another story may hold beside its title.
_ON_CARDS = frozenset({Mark.STAMP, Mark.AGE, Mark.BYLINE, Mark.LINK, Mark.LINK_LIST, Mark.PLAYER})
_TEASER = 220


def label_links(page: Page) -> None:
    """Each heading of a link list, with the titles and cards that follow it until the story returns."""
    number, count = 0, len(page.lines)
    while number < count:
        line = page.lines[number]
        if line.kind is None and line.mark in (Mark.LINK_LIST, Mark.AD_LIST):
            number = _follow_links(page, number)
        elif line.kind is None and line.mark is Mark.TAG_LIST:
            number = _follow_tags(page, number)
        else:
            number += 1


def _follow_links(page: Page, first: int) -> int:
    lines = page.lines
    kind = BlockKind.ADVERTISEMENT if lines[first].mark is Mark.AD_LIST else BlockKind.RELATED_LINK
    bullets, number = 0, first + 1
    while number < len(lines):
        line = lines[number]
        if line.kind is not None or number == page.headline:
            break
        if line.mark is None:
            if line.form is Form.PROSE and _story_returns(page, number, bulleted=bullets > 0):
                break
            bullets += line.bullet
            line.kind = kind
        elif line.mark in _ON_CARDS:
            line.kind = kind
        elif line.mark is Mark.MENU and number + 1 < len(lines) and lines[number + 1].form is Form.TITLE:
            line.kind = kind
        elif line.mark is Mark.CHROME:
            line.kind = BlockKind.BOILERPLATE
        elif line.mark is Mark.AD:
            line.kind = BlockKind.ADVERTISEMENT
        else:
            break
        number += 1
    items = [line for line in lines[first + 1 : number] if line.kind is kind]
    if (
        kind is BlockKind.RELATED_LINK
        and len(items) > 2
        and all(line.size <= 4 and line.mark is None for line in items)
    ):
        kind = BlockKind.NAVIGATION  # topics, not titles
        for line in items:
            line.kind = kind
    lines[first].kind = kind
    return number


def _story_returns(page: Page, number: int, *, bulleted: bool) -> bool:
    """Whether a sentence after a link list is the story again and no teaser on a card."""
    line = page.lines[number]
    if line.bullet:
        return False
    if bulleted and len(line.text) >= 60:
        return True
    following = next((n for n in range(number + 1, len(page.lines)) if page.lines[n].mark is not Mark.AD), -1)
    if following >= 0 and page.is_prose(following):
        return True
    return len(line.text) > _TEASER


def _follow_tags(page: Page, first: int) -> int:
    lines, number = page.lines, first + 1
    lines[first].kind = BlockKind.NAVIGATION
    while number < len(lines):
        line = lines[number]
        if line.kind is not None or line.form is Form.PROSE or line.mark not in (None, Mark.MENU, Mark.TAG_LIST):
            break
        words = line.text.split()
        if len(words) > 3 and sum(word[0].isupper() for word in words) < 0.8 * len(words):
            break
        line.kind = BlockKind.NAVIGATION
        number += 1
    return number


def label_promos(page: Page) -> None:
    """Sign-up boxes: the pitch, the buttons beside it, and what stands between two of their lines."""
    lines = page.lines
    marked = [number for number, line in enumerate(lines) if line.mark is Mark.PROMO and line.kind is None]
    for number in marked:
        lines[number].kind = BlockKind.PROMO
        for step in (-1, 1):
            near = number + step
            while 0 <= near < len(lines) and lines[near].kind is None and lines[near].mark is Mark.BUTTON:
                lines[near].kind = BlockKind.PROMO
                near += step
        after = lines[number + 1 : number + 3]
        if (
            len(after) == 2
            and page.is_open(number + 1)
            and after[1].mark in (Mark.PROMO, Mark.BUTTON)
            and after[0].size <= 45
        ):
            after[0].kind = BlockKind.PROMO
            if after[1].mark is Mark.BUTTON:
                after[1].kind = after[1].kind or BlockKind.PROMO


def label_players(page: Page) -> None:
    """A player's label or a "watch" link with the title, length and description under it."""
    lines = page.lines
    for number, line in enumerate(lines):
        if line.kind is None and line.mark is None and duration_title(line.text):
            line.kind = BlockKind.CAPTION
        watches = line.mark is Mark.LINK and line.key.startswith(("watch", "video"))
        if line.kind is not None or not (watches or line.mark is Mark.PLAYER):
            continue
        ages = [n for n in range(number + 1, min(number + 6, len(lines))) if lines[n].mark is Mark.AGE]
        if ages:
            last = ages[-1]
            described = any(page.is_prose(n) for n in range(number + 1, last))
            if not described and last + 1 < len(lines) and page.is_prose(last + 1):
                last += 1
            for n in range(number + 1, last + 1):
                page.claim(n, BlockKind.CAPTION)
        elif line.mark is Mark.PLAYER and number + 1 < len(lines) and page.is_open(number + 1):
            if number < page.body_start or lines[number + 1].form is not Form.PROSE:
                titled = lines[number + 1].form is not Form.PROSE
                lines[number + 1].kind = BlockKind.CAPTION
                if titled and number + 2 < len(lines) and number < page.body_start + 3 and page.is_prose(number + 2):
                    lines[number + 2].kind = BlockKind.CAPTION
        line.kind = BlockKind.RELATED_LINK if watches else BlockKind.CAPTION


def label_comments(page: Page) -> None:
    """A comment form with its rules, from its heading to the next list or the end."""
    lines = page.lines
    for number, line in enumerate(lines):
        if line.mark is not Mark.COMMENTS or line.kind is not None:
            continue
        line.kind = BlockKind.BOILERPLATE
        rest = sum(page.is_prose(n) for n in range(number + 1, len(lines)))
        if rest > sum(page.is_prose(n) for n in range(number)):
            continue
        for later in lines[number + 1 :]:
            if later.kind is not None or later.mark in (
                Mark.LINK_LIST,
                Mark.AD_LIST,
                Mark.TAG_LIST,
                Mark.COPYRIGHT,
                Mark.PROMO,
            ):
                break
            later.kind = BlockKind.BOILERPLATE
