"""The story is read in passages that are never long, and loses nothing on the way."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given

import newsmodel
from newsmodel import Span
from newsmodel.lexicon import lexicon
from newsmodel.model import STORY
from newsmodel.strategies import texts
from newsmodel.text import story as module
from newsmodel.text.blocks import find_blocks
from newsmodel.text.story import read_story

ENGLISH = lexicon("en")


def check(text: str, longest: int) -> None:
    blocks = find_blocks(text, ENGLISH)
    passages = read_story(text, blocks, ENGLISH).passages
    for block in blocks:
        parts = [p for p in passages if block.start <= p.block.start and p.block.end <= block.end]
        assert bool(parts) is (block.kind in STORY)
        sentences = [sentence for part in parts for sentence in part.sentences]
        assert all(part.block.kind is block.kind for part in parts)
        assert all(part.block.end - part.block.start <= longest + 100 for part in parts)
        assert all(left[1] <= right[0] for left, right in pairwise(sentences))
        if parts:
            inside = "".join(text[start:end] for start, end in sentences)
            assert "".join(inside.split()) == "".join(text[block.start : block.end].split())


@given(texts())
def test_passages_hold_every_word_of_the_story(text: str) -> None:
    check(text, module.LONGEST_PASSAGE)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "LONGEST_PASSAGE", 9)
        patch.setattr(module, "_LONGEST_WORD", 4)
        check(text, 9)


@pytest.mark.parametrize("piece", ["It rained. ", "a, ", "x", "“No,” she said. "])
def test_a_block_without_paragraphs_is_read_in_several_passages(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    check(text, module.LONGEST_PASSAGE)
    assert len(read_story(text, find_blocks(text, ENGLISH), ENGLISH).passages) >= 4


DATELINES = [
    "ELLERY — “It will open,” Mayor Ann Hollis said.",
    "WASHINGTON (AP) — “It will open,” Mayor Ann Hollis said.",
    "LONDON, March 3 — “It will open,” Mayor Ann Hollis said.",
    "PARIS (Reuters) - “It will open,” Mayor Ann Hollis said.",
]


@pytest.mark.parametrize("paragraph", DATELINES)
def test_a_dateline_is_no_part_of_what_is_said(paragraph: str) -> None:
    article = newsmodel.parse(f"Bridge to open after long delay\n\nBy Karen Holt\n\n{paragraph}\n\nThe town paid.\n")
    assert article.metadata.dateline is not None
    assert [[part.text for part in quote.contents] for quote in article.quotes] == [["“It will open,”"]]


def test_without_a_dash_the_dateline_is_left_where_it_is() -> None:
    text = "Ellery. It rained."
    blocks = find_blocks(text, ENGLISH)
    with_dateline = read_story(text, blocks, ENGLISH, Span.of(text, 0, 6)).passages
    assert [p.sentences for p in with_dateline] == [p.sentences for p in read_story(text, blocks, ENGLISH).passages]
