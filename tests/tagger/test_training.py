"""Learning: a synthetic folder is learned, the same way every time."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from newsmodel.attribution.saying import Saying
from newsmodel.attribution.tagger import Tagger
from newsmodel.errors import InputError
from newsmodel.lexicon import lexicon
from newsmodel.quotations import find_quotations
from newsmodel.text.blocks import find_blocks
from newsmodel.text.story import read_story
from newsmodel.training import Settings, learn, train
from newsmodel.training.classes import _grouped


def read(tagger: Tagger, text: str) -> list[Saying]:
    words = lexicon("en")
    story = read_story(text, find_blocks(text, words), words)
    return tagger.read(story, find_quotations(story))


def shown(text: str, saying: Saying) -> tuple[str | None, str | None, list[str]]:
    mention, cue = (None if part is None else text[slice(*part)] for part in (saying.mention, saying.cue))
    return mention, cue, [text[slice(*part)] for part in saying.contents]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Officials said the river would close. The dog slept.",
            ("Officials", "said", ["the river would close"]),
        ),
        (
            "Lee Brandt argued that prices must fall.",
            ("Lee Brandt", "argued", ["that prices must fall"]),
        ),
        (
            "Taxes would not rise again, according to the union.",
            ("the union", "according to", ["Taxes would not rise again"]),
        ),
    ],
)
def test_a_small_folder_is_learned(small: Tagger, text: str, expected: tuple[str, str, list[str]]) -> None:
    assert [shown(text, saying) for saying in read(small, text)] == [expected]


def test_prose_without_a_cue_says_nothing(small: Tagger) -> None:
    assert read(small, "The trucks waited on the bridge for a week.") == []


def test_the_same_folder_gives_the_same_file(
    gold: Path, weights: Path, small_settings: Settings, tmp_path: Path
) -> None:
    told: list[str] = []
    about = train(gold, tmp_path / "again.bin", settings=small_settings, report=told.append)
    assert (tmp_path / "again.bin").read_bytes() == weights.read_bytes()
    assert about["articles"] == 6
    assert Tagger.load(weights).about == about
    assert told[0] == f"6 articles, {about['attributions']} attributions"


def test_a_folder_without_articles_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no annotated article"):
        train(tmp_path, tmp_path / "out.bin")


def test_a_text_in_which_nobody_speaks_teaches_nothing() -> None:
    weights = learn([("The road was wet.", ())] * 2)
    assert read(Tagger.of(weights), "The minister said the road was wet.") == []


def test_nothing_can_be_learned_from_nothing() -> None:
    assert read(Tagger.of(learn([])), "The minister said the road was wet.") == []


def test_a_class_that_loses_its_words_stays_where_it_is() -> None:
    points = np.array([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
    groups = [int(group) for group in _grouped(points, np.ones(3), 3, 2)]
    assert groups[0] == groups[1] != groups[2]
