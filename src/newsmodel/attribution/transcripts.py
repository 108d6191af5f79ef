"""Transcripts and interviews: "WALLACE: ...", "Q: ...", a name and a colon before what is said, again and again."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from newsmodel.text.story import Story

#: A label with its colon is at most this long: a mark, six words with brackets, commas and spaces, and the colon.
_REACH = 200
_LABEL = re.compile(
    r"""
    (?P<mark>["“‘']?)
    (?P<name>[^\W\d_][\w.’'-]{0,24}(?:[ ]\(?[\w.’'&-]{1,24}\)?,?){0,5})
    [ ]?:[ ]?(?=\S)
    """,
    re.VERBOSE,
)


class Label(NamedTuple):
    """Who speaks a passage: the name at ``[start, end)``, what is said from ``after``."""

    start: int
    end: int
    after: int


def find_labels(story: Story) -> dict[int, Label]:
    """The labels of the passages that are turns of a conversation, by the passages' numbers.

    A name and a colon are a label where the same name labels another passage ("ADA DIAZ, HOST:" the one of "DIAZ:"), or
    stands next to such a one; "WATCH: ..." alone is none.
    """
    candidates: dict[int, tuple[Label, str]] = {}
    for number, passage in enumerate(story.passages):
        start, end = passage.block.start, passage.block.end
        match = (
            _LABEL.match(story.text, start, end) if story.text.find(":", start, min(end, start + _REACH)) > 0 else None
        )
        if match is not None and _is_label(match["name"]):
            name, _, role = match["name"].partition(",")
            label = Label(match.start("name"), match.start("name") + len(name), match.end())
            candidates[number] = (label, name.split()[-1] if role and name.isupper() else match["name"])
    counts = Counter(name for _, name in candidates.values())
    sure = {number for number, (_, name) in candidates.items() if counts[name] > 1}
    return {
        number: label
        for number, (label, _) in candidates.items()
        if number in sure or number - 1 in sure or number + 1 in sure
    }


def _is_label(name: str) -> bool:
    """Whether every word begins with a capital, or is a title's small word."""
    words = re.findall(r"\w+", name)
    return bool(words) and all(word[0].isupper() or word in ("of", "the", "for", "and", "de") for word in words)
