"""What every stretch of the page is: story, or one of the things that surround it.

A page is read in passes, each a function over `Page`: the form and words of every line by itself, where the story
begins, the groups that lines form, then what is left by its place.
"""

from __future__ import annotations

from newsmodel.lexicon import Lexicon
from newsmodel.model import Block, BlockKind
from newsmodel.span import Span
from newsmodel.text.blocks._cues import cues_of
from newsmodel.text.blocks._groups import label_comments, label_links, label_pictures, label_players, label_promos
from newsmodel.text.blocks._lines import Line
from newsmodel.text.blocks._page import Page
from newsmodel.text.blocks._series import find_series
from newsmodel.text.blocks._story import label_cards, label_company, label_contacts, label_story
from newsmodel.text.blocks._zones import find_body_start, find_headline, label_head

#: In this order: an earlier pass keeps the lines it labels.
PASSES = (
    find_series,
    find_body_start,
    find_headline,
    label_comments,
    label_promos,
    label_players,
    label_pictures,
    label_links,
    label_cards,
    label_company,
    label_contacts,
    label_head,
    label_story,
)
_PARAGRAPH = BlockKind.PARAGRAPH


def find_blocks(text: str, lexicon: Lexicon) -> tuple[Block, ...]:
    """Blocks that tile *text*: in order, without overlap, only white space between."""
    page = Page(text, cues_of(lexicon))
    for run in PASSES:
        run(page)
    return tuple(
        [
            Block(kind=line.kind or _PARAGRAPH, start=line.start, end=line.end, litter=_litter(line, page))
            if line.hinted
            else Block(kind=line.kind or _PARAGRAPH, start=line.start, end=line.end)
            for line in page.lines
        ]
    )


def _litter(line: Line, page: Page) -> tuple[Span, ...]:
    """What a page left inside a paragraph."""
    if line.kind is not _PARAGRAPH or page.cues.litter_anchors.isdisjoint(line.parts):
        return ()
    litter = page.cues.litter.finditer(page.text, line.start, line.end)
    return tuple(Span(found.start(), found.end(), found[0]) for found in litter)
