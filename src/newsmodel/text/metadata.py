"""What the page says about itself: headline, authors, dateline, dates, publisher, copyright."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import evolve

from newsmodel.dates import Dated, find_dates
from newsmodel.lexicon import Lexicon
from newsmodel.model import Block, BlockKind, Metadata, Precision, Stated, StatedTime
from newsmodel.span import Span
from newsmodel.text.bylines import find_names
from newsmodel.text.datelines import find_place
from newsmodel.text.rights import find_owner

_STORY = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
_HEAD = frozenset({BlockKind.BYLINE, BlockKind.TIMESTAMP, BlockKind.DATELINE})
_GLUED = re.compile(
    r"""
    (?<=\b(?:19|20)[0-9]{2}) (?=[^\W\d_])                              # a year and a word
    | (?<=[^\W\d_]) (?=[0-9]{1,2}:[0-9]{2})                           # a word and a clock time
    | (?<=[ ,](?:19|20)[0-9]{2}) (?=[0-9]{1,3}\b)                    # a year and a count
    | (?: (?<=[0-9]) | (?<=[A-Z]{3}) ) (?=[A-Z][a-z]{3})             # a zone and a word
    """,
    re.VERBOSE,
)
_GLUED_CLOCK = re.compile(r"(?<=[ ,](?:19|20)[0-9]{2})(?=[0-9]{1,2}:[0-9]{2})")
_DIGIT = re.compile(r"[0-9]")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def find_metadata(text: str, blocks: Sequence[Block], lexicon: Lexicon, given: Metadata) -> Metadata:
    """The metadata of *text*; what the caller has *given* stands, the rest is read from the blocks."""
    rights = _first(blocks, BlockKind.COPYRIGHT)
    head, tail = _around_story(blocks)
    published, updated = _dates(text, head, lexicon)
    if published is None:
        later, changed = _dates(text, tail, lexicon)
        if updated is None or (later is not None and later.value[:10] <= updated.value[:10]):
            published, updated = later, updated or changed  # "First published" under the story
    dateline, told = _dateline(text, blocks, lexicon)
    if published is None and updated is None:
        published = told
    if published is None and updated is None and rights is not None:
        published = _year(text, rights)
    found = {
        "headline": _stated(text, _first(blocks, BlockKind.HEADLINE)),
        "subheadline": _stated(text, _deck(text, blocks, lexicon)),
        "authors": _authors(text, head, lexicon) or _authors(text, tail, lexicon),
        "dateline": dateline,
        "published": published,
        "updated": updated,
        "publisher": None if rights is None else _owner(text, rights, lexicon),
        "copyright": _stated(text, rights),
    }
    absent = {name: value for name, value in found.items() if value and not getattr(given, name)}
    return evolve(given, language=lexicon.code, **absent)  # type: ignore[arg-type]  # the names are Metadata's own


def _first(blocks: Sequence[Block], kind: BlockKind) -> Block | None:
    return next((block for block in blocks if block.kind is kind), None)


def _stated(text: str, block: Block | None) -> Stated | None:
    """What the block says, without the bullet or the brackets of its line."""
    if block is None:
        return None
    span = _bare(text, block.start, block.end)
    return Stated(span.text, span)


def _bare(text: str, start: int, end: int) -> Span:
    while start < end - 1 and text[start] in "-–—•*· \t\r\n\xa0":
        start += 1
    return Span.of(text, start, end)


def _around_story(blocks: Sequence[Block]) -> tuple[list[Block], list[Block]]:
    """Bylines, dates and credits before the second paragraph of the story, and those after its last."""
    body = [number for number, block in enumerate(blocks) if block.kind in _STORY]
    first, last = (body[min(1, len(body) - 1)], body[-1]) if body else (len(blocks), -1)
    kinds = _HEAD | {BlockKind.CREDIT}
    head = [block for block in blocks[:first] if block.kind in kinds]
    return head, [block for block in blocks[last + 1 :] if block.kind in kinds]


def _deck(text: str, blocks: Sequence[Block], lexicon: Lexicon) -> Block | None:
    """The line under the headline: labelled so, or a sentence between the headline and the byline or date."""
    if (found := _first(blocks, BlockKind.SUBHEADLINE)) is not None:
        return found
    at = next((number for number, block in enumerate(blocks) if block.kind is BlockKind.HEADLINE), None)
    if at is None or at + 2 >= len(blocks) or blocks[at + 1].kind is not BlockKind.PARAGRAPH:
        return None
    if find_place(text, blocks[at + 1].start, blocks[at + 1].end, lexicon.pages) is not None:
        return None
    after = next((block.kind for block in blocks[at + 2 : at + 6] if block.kind in _HEAD or block.kind in _STORY), None)
    return blocks[at + 1] if after in _HEAD else None


def _authors(text: str, blocks: Sequence[Block], lexicon: Lexicon) -> tuple[Stated, ...]:
    """The people in the bylines, else in the credits, each once, as written; agencies where no person is named."""
    people: dict[str, Stated] = {}
    agencies: dict[str, Stated] = {}
    for wanted in (BlockKind.BYLINE, BlockKind.CREDIT):
        for block in blocks:
            if block.kind is not wanted:
                continue
            if people and _is_job(text[block.start : block.end], lexicon):
                continue
            start, end = _names_within(text, block, lexicon)
            for span, agency in find_names(text, start, end, lexicon):
                (agencies if agency else people).setdefault(span.text.casefold(), Stated(span.text, span))
        if people:
            break
    return tuple((people or agencies).values())


def _is_job(line: str, lexicon: Lexicon) -> bool:
    """Whether a byline says what the author does and no more: "North West Correspondent"."""
    words = line.lower().split()
    return "," not in line and words[-1] in lexicon.pages.author_words and words[0] not in lexicon.pages.byline_leads


def _names_within(text: str, block: Block, lexicon: Lexicon) -> tuple[int, int]:
    """The part of a byline that is not its date: before it, or after it where "by" follows ("Posted May 3 by ...")."""
    dates = _dates_in(text, block.start, block.end, lexicon) if _DIGIT.search(text, block.start, block.end) else []
    if not dates:
        return block.start, block.end
    after = text[dates[-1].end : block.end].lower()
    lead = max((after.find(f" {lead} ") for lead in lexicon.pages.byline_leads), default=-1)
    return (dates[-1].end + lead, block.end) if lead >= 0 else (block.start, dates[0].start)


def _dateline(text: str, blocks: Sequence[Block], lexicon: Lexicon) -> tuple[Stated | None, StatedTime | None]:
    """The place at the head of the story, alone or in its first paragraphs, and the date beside it."""
    alone = _first(blocks, BlockKind.DATELINE)
    body = [block for block in blocks if block.kind is BlockKind.PARAGRAPH]
    for block in body[:3] if alone is None else [alone]:
        if (found := find_place(text, block.start, block.end, lexicon.pages)) is not None:
            place, stop = found
            days = [one for one in _dates_in(text, place.end, stop, lexicon) if one.precision is Precision.DAY]
            return Stated(place.text, place), _stated_time(text, days[0]) if days else None
    return None if alone is None else _stated(text, alone), None


def _stated_time(text: str, dated: Dated) -> StatedTime:
    return StatedTime(dated.value, dated.precision, Span.of(text, dated.start, dated.end))


def _dates(text: str, blocks: Sequence[Block], lexicon: Lexicon) -> tuple[StatedTime | None, StatedTime | None]:
    """When the page was published and when it was last changed, out of its date lines."""
    published: StatedTime | None = None
    updated: StatedTime | None = None
    for block, changed, time in _stamps(text, blocks, lexicon):
        if changed:
            updated = updated or time
        elif published is None or (published.precision is not Precision.TIME and block == published.value):
            published = time
    return published, updated


def _stamps(text: str, blocks: Sequence[Block], lexicon: Lexicon) -> Iterator[tuple[str, bool, StatedTime]]:
    for block in blocks:
        at, changed = block.start, False
        for dated in _dates_in(text, block.start, block.end, lexicon):
            if dated.precision not in (Precision.DAY, Precision.TIME):
                continue
            leads = text[at : dated.start].lower()
            changes = max((leads.rfind(word) for word in lexicon.pages.change_words), default=-1)
            starts = max((leads.rfind(word) for word in lexicon.pages.publish_words), default=-1)
            if changes >= 0 or starts >= 0:
                changed = changes > starts
            at = dated.end
            yield dated.value[:10], changed, _stated_time(text, dated)


def _dates_in(text: str, start: int, end: int, lexicon: Lexicon) -> list[Dated]:
    """The dates of one line, apart where words are glued ("2023Updated14:31"), with a glued clock time ("20239:14")."""
    line = text[start:end]
    clock = _GLUED_CLOCK.search(line)
    gap = len(line) if clock is None else clock.start()
    if clock is not None:
        line = f"{line[:gap]} {line[gap:]}"
    cuts = [0, *(found.start() for found in _GLUED.finditer(line)), len(line)]
    dates = [
        dated._replace(start=cut + dated.start, end=cut + dated.end)
        for cut, stop in pairwise(cuts)
        for dated in find_dates(line[cut:stop], 0, stop - cut, lexicon)
    ]
    return [
        dated._replace(start=start + dated.start - (dated.start > gap), end=start + dated.end - (dated.end > gap))
        for dated in dates
    ]


def _year(text: str, rights: Block) -> StatedTime | None:
    """The last year of a rights line, where that is all a page says of its date."""
    years = list(_YEAR.finditer(text, rights.start, rights.end))
    if not years:
        return None
    span = Span(years[-1].start(), years[-1].end(), years[-1][0])
    return StatedTime(span.text, Precision.YEAR, span)


def _owner(text: str, rights: Block, lexicon: Lexicon) -> Stated | None:
    span = find_owner(text, rights.start, rights.end, lexicon)
    return None if span is None else Stated(span.text, span)
