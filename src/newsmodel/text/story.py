"""The story's blocks with their sentences and tokens: what every later stage reads."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from newsmodel.lexicon import Lexicon
from newsmodel.model import STORY, Block
from newsmodel.text.sentences import find_sentences
from newsmodel.text.tokens import Tokens, tokenize


@frozen(eq=False)
class Passage:
    """One block of the story."""

    block: Block
    sentences: tuple[tuple[int, int], ...]
    tokens: Tokens


@frozen(eq=False)
class Story:
    """The text with the passages that belong to the story, in reading order."""

    text: str
    lexicon: Lexicon
    passages: tuple[Passage, ...]


def read_story(text: str, blocks: Sequence[Block], lexicon: Lexicon) -> Story:
    """The passages of *text*: its blocks of the kinds in `STORY`."""
    passages = (
        Passage(
            block,
            find_sentences(text, block.start, block.end, lexicon),
            tokenize(text, block.start, block.end),
        )
        for block in blocks
        if block.kind in STORY
    )
    return Story(text, lexicon, tuple(passages))
