"""How far a content with quotation marks goes, where rules and tagger agree on its cue."""

from __future__ import annotations

import pytest

from newsmodel.attribution.marked import Marked
from newsmodel.attribution.merge import merge
from newsmodel.attribution.saying import Range, Saying
from newsmodel.model import Reader

TEXT = "It was in the plan Ann said at the time that rents were “far too high” in Lima."


def at(words: str) -> Range:
    start = TEXT.index(words)
    return start, start + len(words)


CUE, CLAUSE = at("said"), at("that rents were “far too high” in Lima")
MARKED = Marked([at("“far too high”")])


@pytest.mark.parametrize(
    ("ruled", "tagged", "expected"),
    [
        ([CLAUSE], [at("the plan"), CLAUSE], [CLAUSE]),  # words before the cue are another sentence's
        ([CLAUSE], [at("the time that rents were “far too high” in Lima")], [CLAUSE]),  # a clause opens with "that"
        (
            [at("rents were “far too high”")],
            [at("rents were “far too high” in Lima")],
            [at("rents were “far too high” in Lima")],
        ),
        ([CLAUSE], [at("that rents were “far too high”")], [at("that rents were “far too high”")]),
        ([at("the plan"), CLAUSE], [at("the plan"), CLAUSE], [at("the plan"), CLAUSE]),
    ],
)
def test_the_tagger_says_how_far_a_clause_with_marks_goes(
    ruled: list[Range], tagged: list[Range], expected: list[Range]
) -> None:
    found = merge(
        [Saying(contents=tuple(ruled), cue=CUE, mention=at("Ann"))],
        [Saying(contents=tuple(tagged), cue=CUE, mention=at("Ann"), reader=Reader.TAGGER)],
        MARKED,
        TEXT,
    )
    assert [saying.contents for saying in found] == [tuple(expected)]
