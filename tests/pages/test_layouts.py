"""Whole pages, one file each: what every line is.

A line is ``KIND| TEXT``; ``~`` is a blank line, ``\\n`` inside a text a break that was only a wrap, ``KIND?`` a line
that two readers could label differently, which is not checked. The pages are invented; their layouts are those of
broadcasters, dailies, agencies, tabloids, press releases and local papers of several countries.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from newsmodel.lexicon import lexicon
from newsmodel.text.blocks import find_blocks

CASES = sorted((Path(__file__).parent / "cases").glob("*.txt"))
EN = lexicon("en")


def read_case(path: Path) -> tuple[str, list[tuple[int, str, str]]]:
    """The page, and for each line the offset of its last character, its kind and its text."""
    page, wanted = "", []
    for row in path.read_text(encoding="utf-8").splitlines():
        kind, _, said = ("", "", "") if row == "~" else row.partition("| ")
        said = said.replace("\\n", "\n")
        if kind and not kind.endswith("?"):
            wanted.append((len(page) + len(said) - 1, kind, said))
        page += said + "\n"
    return page, wanted


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_line_is_what_it_is(path: Path) -> None:
    page, wanted = read_case(path)
    blocks = find_blocks(page, EN)
    found = [
        (next((block.kind.value for block in blocks if block.start <= at < block.end), "in no block"), said)
        for at, _, said in wanted
    ]
    assert found == [(kind, said) for _, kind, said in wanted]


def test_a_bullet_alone_joins_the_item_after_it() -> None:
    text = "Trending now\n-\nFerry strike enters fourth day\n-\nSnow in May surprises farmers"
    assert [text[block.start : block.end] for block in find_blocks(text, EN)] == [
        "Trending now",
        "-\nFerry strike enters fourth day",
        "-\nSnow in May surprises farmers",
    ]


def test_a_bullet_without_an_item_is_a_block_of_its_own() -> None:
    text = "-\n-\nThe bridge opened on Monday.\n-"
    assert [(block.start, block.end) for block in find_blocks(text, EN)] == [(0, 1), (2, 32), (33, 34)]


def test_wrapped_lines_are_one_block_and_bullets_end_it() -> None:
    text = (
        "The old bridge will close on Monday for repairs that are\n"
        "expected to last until spring, the council said. Drivers\n"
        "go round by the coast.\n"
        "- The first detour adds twenty minutes to the way into the\n"
        "  town.\n"
        "- The second adds an hour.\n"
    )
    found = [text[block.start : block.end].partition("\n")[0] for block in find_blocks(text, EN)]
    assert found == [
        "The old bridge will close on Monday for repairs that are",
        "- The first detour adds twenty minutes to the way into the",
        "- The second adds an hour.",
    ]


def test_litter_inside_a_paragraph_stays_and_is_marked() -> None:
    text = "Shares of Norvane, opens new tab, fell 3% on Monday, and those of Boldt, Opens New Tab, rose."
    (block,) = find_blocks(text, EN)
    assert [(text[span.start : span.end], span.text) for span in block.litter] == [
        ("opens new tab", "opens new tab"),
        ("Opens New Tab", "Opens New Tab"),
    ]


def test_a_text_without_litter_keeps_every_line_as_story() -> None:
    text = (
        "Ten letters to the editor.\n\nI read your piece on the bridge and laughed for the first time in weeks.\n\n"
        "Long live the ferry\n\nIt never closed once\n\nThe council should be ashamed of itself, and I hope that it is."
    )
    kinds = {block.kind.value for block in find_blocks(text, EN)}
    assert kinds <= {"headline", "paragraph", "heading", "list_item"}
