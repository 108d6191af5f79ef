"""Laws of blocks and metadata for every text."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsmodel.lexicon import lexicon
from newsmodel.model import Metadata
from newsmodel.text.blocks import find_blocks
from newsmodel.text.metadata import find_metadata
from newsmodel.walk import spans_in

EN = lexicon("en")
PIECES = [
    "Advertisement", "Trending now", "-", "• Ferry strike enters fourth day", "Ferry to run again after two years",
    "By Jane Doe", "Published 3 May 2020 10:20", "The ferry sails again from April, its operator said on Monday.",
    "“We waited,” she said.", "Sign up for our newsletter", "Submit", "Video", "3 hours ago", "Leave a reply",
    "© 2024 Harbour News", "A ferry leaves. (AP Photo/Jane Doe)", "Tags", "Dundee", "", "went home and sang", "___",
    "“The ferry was a lifeline to us,” says the teacher.", "Photo: Jo", "WATCH | Ferry", "About Norvane", "OSLO -",
    "Skip past newsletter promotion", "after newsletter promotion", "View this post on Instagram", "Key points:",
]  # fmt: skip
texts = st.text() | st.lists(st.sampled_from(PIECES), max_size=40).map("\n".join) | st.text("\n\r -•A.“”©(), ")


@given(texts)
@example("\ud800\n-\n\x00")
@example("-\n-")
@example("x\r\ny\x0bz\u2028w\x85")
def test_blocks_tile_the_text(text: str) -> None:
    at = 0
    for block in find_blocks(text, EN):
        assert block.start >= at
        assert not text[at : block.start].strip()
        assert text[block.start : block.end].strip()
        assert all(block.start <= span.start < span.end <= block.end for span in block.litter)
        at = block.end
    assert not text[at:].strip()


@given(texts)
def test_metadata_stands_where_it_says(text: str) -> None:
    found = find_metadata(text, find_blocks(text, EN), EN, Metadata())
    assert all(text[span.start : span.end] == span.text for span in spans_in(found))


@given(texts)
def test_labels_do_not_depend_on_the_kind_of_line_end(text: str) -> None:
    unix = "\n".join(text.splitlines())
    windows = unix.replace("\n", "\r\n")
    assert [b.kind for b in find_blocks(unix, EN)] == [b.kind for b in find_blocks(windows, EN)]


UNITS = [
    "a", "7", "and ", "“", "-\n", "\n", "Ferry to run again after two years\n", "He went home at noon on Monday.\n",
    "Related\n", "By Jane Doe\n", "Jane Doe\n", "• A thing to see\n", "Leave a reply\n", "© 2020  ", "By      ",
    "“The holes in our net are big,” says the advocate.\n", "Published: May 3, 2020 10:20\n",
    "Video\nA title goes here\n",
    "Sign up for our newsletter\nSubmit\n", "<a", "Tags\nA\nB\n", "went home and\n", "Home / News / ", "a@b ", "\ud800",
]  # fmt: skip


@pytest.mark.parametrize("unit", UNITS, ids=repr)
def test_time_grows_with_the_text_and_no_faster(unit: str) -> None:
    def seconds(length: int) -> float:
        text = (unit * (length // len(unit) + 1))[:length]
        best = float("inf")
        for _ in range(2):
            started = time.process_time()
            find_metadata(text, find_blocks(text, EN), EN, Metadata())
            best = min(best, time.process_time() - started)
        return best

    find_blocks("warm", EN)
    small, large = seconds(5_000), seconds(40_000)
    assert large < 24 * small + 0.05
