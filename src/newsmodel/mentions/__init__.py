"""Names in the text: people and organisations, as runs of capitalised words."""

from __future__ import annotations

from newsmodel.mentions.headlines import is_title_case, known_by_word, known_names, plain_names
from newsmodel.mentions.names import ORGANIZATION, PERSON, UNSURE, Name
from newsmodel.mentions.reading import name_reader
from newsmodel.model import BlockKind
from newsmodel.text.story import Story

__all__ = ["ORGANIZATION", "PERSON", "UNSURE", "Name", "find_mentions"]

#: Blocks whose capitals say little, and which name whom the story names.
_HEADS = frozenset({BlockKind.HEADLINE, BlockKind.SUBHEADLINE, BlockKind.HEADING})


def find_mentions(story: Story) -> list[Name]:
    """Every run of capitalised words of the story that can be a name, in reading order."""
    reader = name_reader(story.lexicon)
    found: list[Name] = []
    titled: list[int] = []
    for number, passage in enumerate(story.passages):
        if passage.block.kind in _HEADS or is_title_case(passage):
            titled.append(number)
        else:
            found += reader.names_of(number, passage)
    if titled:
        known, small = known_by_word(found), story.lexicon.people.not_names
        for number in titled:
            passage = story.passages[number]
            found += known_names(number, passage, known) or plain_names(reader.names_of(number, passage), small)
        found.sort(key=lambda name: name.start)
    return found
