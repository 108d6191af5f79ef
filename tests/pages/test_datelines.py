"""Where a story is from, and where its first sentence begins."""

from __future__ import annotations

import pytest

from newsmodel.lexicon import lexicon
from newsmodel.model import Metadata
from newsmodel.text.blocks import find_blocks
from newsmodel.text.metadata import find_metadata
from newsmodel.text.story import read_story

EN = lexicon("en")
HEAD = "Bank will close its branch\nBy Jane Doe\nMay 3, 2024\n"
REST = (
    "\nThe branch opened in 1990, when the town had two mills and the railway still ran past the church."
    "\nNobody in the town had expected it, the mayor said on Tuesday after a meeting with the unions."
)

#: How a story begins, its place, and its first sentence.
STARTS = [
    ("LONDON (Reuters) - The bank will close - for good.", "LONDON", "The bank will close - for good."),
    ("LONDON (Reuters) The bank said - after talks - no.", "LONDON", "The bank said - after talks - no."),
    ("BERLIN/PARIS (AFP) “No,” both said - today.", "BERLIN/PARIS", "“No,” both said - today."),
    ("LONDON, March 3, 2024 -- The bank will close.", "LONDON", "The bank will close."),
    ("BOSTON -- “No,” said the mayor -- who is ill.", "BOSTON", "“No,” said the mayor -- who is ill."),
    (
        "NEW DELHI, Aug 3 (PTI) The minister said - in a letter - no.",
        "NEW DELHI",
        "The minister said - in a letter - no.",
    ),
    ("Tokyo, Japan (CNN)The bank will close - for good.", "Tokyo, Japan", "The bank will close - for good."),
    ("WASHINGTON (AP) _ The bank will close.", "WASHINGTON", "The bank will close."),
    ("OTTAWA — The minister said — twice — no.", "OTTAWA", "The minister said — twice — no."),
    ("OSLO –The bank will close.", "OSLO", "The bank will close."),
    ("CHICAGO, Ill. - The bank will close - for good.", "CHICAGO, Ill.", "The bank will close - for good."),
    ("SYDNEY, AAP - The bank will close.", "SYDNEY", "The bank will close."),
    ("New Delhi: The minister said: nothing has changed.", "New Delhi", "The minister said: nothing has changed."),
    ("(AP) — The bank will close — for good.", None, "The bank will close — for good."),
    ("Oslo said - after long talks - that it will pay.", None, "Oslo said - after long talks - that it will pay."),
    ("Paris–Dakar drivers will race again.", None, "Paris–Dakar drivers will race again."),
    ("NATO (the alliance) The bank will close.", None, "NATO (the alliance) The bank will close."),
    ("The bank said: it will close - for good.", None, "The bank said: it will close - for good."),
]


@pytest.mark.parametrize(("start", "place", "sentence"), STARTS, ids=[start for start, _, _ in STARTS])
def test_the_dateline_is_read_and_is_no_part_of_the_first_sentence(
    start: str, place: str | None, sentence: str
) -> None:
    text = HEAD + start + REST
    blocks = find_blocks(text, EN)
    dateline = find_metadata(text, blocks, EN, Metadata()).dateline
    assert (None if dateline is None else str(dateline)) == place
    passages = read_story(text, blocks, EN, None if dateline is None else dateline.span).passages
    sentences = [text[first:last] for passage in passages for first, last in passage.sentences]
    assert sentence in sentences
    assert not any(said.startswith(start[:4]) for said in sentences) or sentence == start


def test_a_city_in_capitals_with_its_country_is_a_dateline_on_a_line_of_its_own() -> None:
    text = HEAD + "KYIV, Ukraine" + REST
    assert str(find_metadata(text, find_blocks(text, EN), EN, Metadata()).dateline) == "KYIV, Ukraine"
