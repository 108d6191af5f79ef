"""A fragment in marks goes on with the quotations that follow it in a series."""

from __future__ import annotations

import pytest

from newsmodel.attribution.marked import Marked
from newsmodel.attribution.saying import Saying
from newsmodel.attribution.series import with_series


def marks(text: str) -> Marked:
    return Marked(
        (at, text.index("”", at) + 1) for at, character in enumerate(text) if character == "“" and "”" in text[at:]
    )


@pytest.mark.parametrize(
    ("text", "said", "expected"),
    [
        ("Roe called it a “farce,” a “sham” and an “insult” on Monday.", "it a “farce,”",
         "it a “farce,” a “sham” and an “insult”"),
        ("Roe called it a “farce.” “Sham” is what Diaz said.", "it a “farce.”", "it a “farce.”"),
        ("Roe called it a “farce” and went home to “Elm House”.", "it a “farce”", "it a “farce”"),
        ("Roe called it “bold” and “brave”", "it “bold”", "it “bold” and “brave”"),
        ("“Bold” and “brave”, said Roe.", "“Bold”", "“Bold”"),
        ("Roe said it rained, and “poured”.", "it rained", "it rained"),
    ],
)  # fmt: skip
def test_a_series_of_quotations_is_one_content(text: str, said: str, expected: str) -> None:
    start = text.index(said)
    saying = Saying(contents=((start, start + len(said)),), cue=(4, 10))
    (found,) = with_series([saying], marks(text), text)
    assert text[slice(*found.contents[0])] == expected


def test_what_another_says_ends_a_series() -> None:
    text = "Roe called it a “farce” and a “sham”."
    first = Saying(contents=((11, 23),), cue=(4, 10))
    other = Saying(contents=((30, 36),), cue=(24, 27))
    silent = Saying(contents=((11, 23),))
    assert with_series([first, other], marks(text), text) == [first, other]
    assert with_series([silent], marks(text), text) == [silent]
