"""The story's blocks with their sentences and tokens: what every later stage reads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from newsmodel.lexicon import Lexicon
from newsmodel.model import STORY, Block, BlockKind
from newsmodel.span import Span
from newsmodel.text.datelines import after_dateline
from newsmodel.text.sentences import find_sentences
from newsmodel.text.tokens import Tokens, tokenize

#: A block longer than this is read in several passages. What is read of one sentence may look at its whole passage, and
#: this is what keeps the time of parsing in step with the length of a text that has no paragraphs. News has them.
LONGEST_PASSAGE = 6_000
_LONGEST_WORD = 100
_GAP = re.compile(r"\s+")

Ranges = tuple[tuple[int, int], ...]


@frozen(eq=False)
class Passage:
    """One block of the story, or a part of a block that is too long: whole sentences, as many as fit.

    ``block`` has the offsets of the part.
    """

    block: Block
    sentences: tuple[tuple[int, int], ...]
    tokens: Tokens


@frozen(eq=False)
class Story:
    """The text with the passages that belong to the story, in reading order."""

    text: str
    lexicon: Lexicon
    passages: tuple[Passage, ...]


def read_story(text: str, blocks: Sequence[Block], lexicon: Lexicon, dateline: Span | None = None) -> Story:
    """The passages of *text*: its blocks of the kinds in `STORY`. The *dateline* is no part of the first sentence."""
    passages: list[Passage] = []
    for block in blocks:
        if block.kind in STORY:
            sentences = find_sentences(text, _first(text, block, lexicon, dateline), block.end, lexicon)
            if block.end - block.start <= LONGEST_PASSAGE:
                passages.append(Passage(block, sentences, tokenize(text, block.start, block.end)))
            else:
                passages += _parts(text, block, sentences)
    return Story(text, lexicon, tuple(passages))


def _first(text: str, block: Block, lexicon: Lexicon, dateline: Span | None) -> int:
    """Where the first sentence of *block* begins: behind the dateline, or the agency, that it may begin with."""
    placed = dateline is not None and block.start <= dateline.start < block.end
    if placed or (text[block.start] == "(" and block.kind is BlockKind.PARAGRAPH):
        return after_dateline(text, block.start, block.end, lexicon.pages)
    return block.start


def _parts(text: str, block: Block, sentences: Ranges) -> Iterator[Passage]:
    """Parts of *block* that are short enough."""
    first = 0
    short = [piece for sentence in sentences for piece in _cut(text, *sentence)]
    for last in range(1, len(short) + 1):
        if last == len(short) or short[last][1] - short[first][0] > LONGEST_PASSAGE:
            start, end = short[first][0], short[last - 1][1]
            part = Block(kind=block.kind, start=start, end=end)
            yield Passage(part, tuple(short[first:last]), tokenize(text, start, end))
            first = last


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentence ``[start, end)``, cut where white space is if it is longer than a passage may be."""
    while end - start > LONGEST_PASSAGE:
        limit = start + LONGEST_PASSAGE
        gap = _GAP.search(text, limit, min(end, limit + _LONGEST_WORD))
        stop, after = gap.span() if gap is not None and gap.end() < end else (limit, limit)
        yield start, stop
        start = after
    yield start, end
