"""Runs of text with a style, wrapped to a width: words are kept whole, styles never leak over a line's end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from newsmodel.render.characters import columns, visible

#: A stretch of text and the styles it is shown in, outermost first.
Run = tuple[str, tuple[str, ...]]

_RESET = "\x1b[0m"
#: SGR parameters (ECMA-48) of each style; sources take the colours in turn.
_CODES = {
    "bold": "1",
    "dim": "2",
    "italic": "3",
    "underline": "4",
    "figure": "1;36",
    "time": "1;34",
    "contact": "4;34",
    "warning": "33",
    "source 0": "32",
    "source 1": "35",
    "source 2": "33",
    "source 3": "31",
    "source 4": "92",
    "source 5": "95",
}
SOURCE_STYLES = tuple(name for name in _CODES if name.startswith("source "))

_PIECES = re.compile(r"\n|[ \t]+|[^ \t\n]+")


def painted(text: str, styles: Iterable[str], *, color: bool) -> str:
    """*text*, made safe for a terminal, in *styles*; without *color*, only made safe."""
    codes = ";".join(_CODES[style] for style in dict.fromkeys(styles)) if color and text else ""
    return f"\x1b[{codes}m{visible(text)}{_RESET}" if codes else visible(text)


def wrapped(runs: Iterable[Run], *, width: int, color: bool, indent: str = "", hanging: str = "") -> Iterator[str]:
    """The lines of *runs*, at most *width* columns where words allow; *indent* opens the first, *hanging* the rest."""
    line, used, gap = [indent], columns(indent), ""
    for word in _words(runs):
        if word is None:
            yield "".join(line).rstrip()
            line, used, gap = [hanging], columns(hanging), ""
            continue
        room = sum(columns(visible(text)) for text, _ in word)
        if gap and used + 1 + room > width:
            yield "".join(line).rstrip()
            line, used, gap = [hanging], columns(hanging), ""
        line += [gap, *(painted(text, styles, color=color) for text, styles in word)]
        used += len(gap) + room
        gap = " "
    yield "".join(line).rstrip()


def _words(runs: Iterable[Run]) -> Iterator[list[Run] | None]:
    """Words of one or several runs; None for a line feed in the text."""
    word: list[Run] = []
    for text, styles in runs:
        for piece in _PIECES.findall(text.replace("\r\n", "\n")):
            if piece.isspace() and piece[0] in " \t\n":
                if word:
                    yield word
                    word = []
                if piece == "\n":
                    yield None
            else:
                word.append((piece, styles))
    if word:
        yield word
