"""What every stretch of the page is: story, or one of the things that surround it."""

from __future__ import annotations

import re

from newsmodel.lexicon import Lexicon
from newsmodel.model import Block, BlockKind

_LINE = re.compile(r"\S[^\n]*")


def find_blocks(text: str, lexicon: Lexicon) -> tuple[Block, ...]:
    """Blocks that tile *text*: in order, without overlap, only white space between."""
    return tuple(
        Block(kind=BlockKind.PARAGRAPH, start=match.start(), end=match.start() + len(match[0].rstrip()))
        for match in _LINE.finditer(text)
    )
