"""Who is spoken of does not speak: subjects of verbs in the passive."""

from __future__ import annotations

import pytest

import newsmodel
from newsmodel.attribution.patients import without_patients
from newsmodel.attribution.rules import lines_of
from newsmodel.attribution.saying import Saying
from newsmodel.lexicon import lexicon
from newsmodel.model import Reader
from newsmodel.text.blocks import find_blocks
from newsmodel.text.story import Story, read_story

WORDS = lexicon("en")


def read(text: str) -> Story:
    return read_story(text, find_blocks(text, WORDS), WORDS)


@pytest.mark.parametrize(
    ("text", "mention", "contents"),
    [
        ("The proposed amendment is not expected to be presented before March.", None,
         ["The proposed amendment", "to be presented before March"]),
        ("The former treasurer was accused of taking bribes from builders.", None,
         ["The former treasurer", "taking bribes from builders"]),
        ("The neighbours were convinced that the dam would break.", "The neighbours", ["that the dam would break"]),
        ("Farmers are worried about the price of diesel.", "Farmers", ["the price of diesel"]),
        ("The committee was told that the government had imported wheat.", None,
         ["that the government had imported wheat"]),
        ("The minister has said that the road would reopen.", "The minister", ["that the road would reopen"]),
    ],
)  # fmt: skip
def test_the_subject_of_a_passive_is_spoken_of(text: str, mention: str | None, contents: list[str]) -> None:
    (quote,) = newsmodel.parse(text).quotes
    assert quote.attribution is not None
    assert (quote.attribution.mention.text if quote.attribution.mention is not None else None) == mention
    assert [span.text for span in quote.contents] == contents


@pytest.mark.parametrize(
    "text",
    [
        "These victims then find it difficult to get support.",
        "Roe found it hard to say so.",
        "They think it easy for us.",
    ],
)
def test_to_find_it_hard_says_nothing(text: str) -> None:
    assert newsmodel.parse(text, tagger=None).quotes == ()


def test_who_was_told_is_spoken_to() -> None:
    (quote,) = newsmodel.parse("The committee was told that the government had imported wheat.").quotes
    assert quote.attribution is not None
    assert quote.attribution.addressee is not None
    assert quote.attribution.addressee.text == "The committee"


def test_a_subject_within_its_own_content_is_no_part_of_its_own() -> None:
    text = "The plan was expected to fail."
    lines = lines_of(read(text), [])
    saying = Saying(contents=((0, 29),), cue=(9, 21), mention=(0, 8), reader=Reader.TAGGER)
    assert without_patients([saying], lines) == [saying._replace(mention=None)]
