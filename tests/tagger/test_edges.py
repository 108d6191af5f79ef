"""What happens at the edges: memories that are full, nested quotations, sentences that end early."""

from __future__ import annotations

from pathlib import Path

import pytest
from attrs import evolve

from newsmodel.attribution import features, tag_spans
from newsmodel.attribution.features import CLOSING, INSIDE, OPENING, OUTSIDE, view
from newsmodel.attribution.saying import Saying
from newsmodel.attribution.tag_accept import FACTS, ONE, accept_facts, accepted
from newsmodel.attribution.tag_file import read_weights, write_weights
from newsmodel.attribution.tag_words import joined_words
from newsmodel.attribution.tagger import Tagger, default_tagger
from newsmodel.lexicon import lexicon
from newsmodel.quotations import find_quotations
from newsmodel.text.blocks import find_blocks
from newsmodel.text.sentences import find_sentences
from newsmodel.text.story import Passage, Story, read_story
from newsmodel.text.tokens import Tokens, tokenize
from newsmodel.training.learning import _sides

WORDS = lexicon("en")


def story_of(text: str) -> Story:
    return read_story(text, find_blocks(text, WORDS), WORDS)


def read(tagger: Tagger, text: str) -> list[Saying]:
    story = story_of(text)
    return tagger.read(story, find_quotations(story))


def passage_of(text: str) -> Passage:
    return story_of(text).passages[0]


def test_a_full_memory_is_emptied_and_changes_nothing(weights: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = (
        "Officials said the river would close.",
        "Lee Brandt argued that prices must fall.",
        "He said taxes must fall.",
    )
    text = "\n\n".join(said)
    expected = read(Tagger.load(weights), text)
    monkeypatch.setattr(features, "_MEMO", 1)
    monkeypatch.setattr(tag_spans, "_MEMO", 1)
    tagger = Tagger.load(weights)
    assert read(tagger, text) == expected
    assert read(tagger, text) == expected


def test_marks_inside_marks_change_nothing() -> None:
    text = "“He said ‘not now’ to us,” she said."
    passage = passage_of(text)
    quotations = find_quotations(story_of(text))
    assert {quotation.depth for quotation in quotations} == {0, 1}
    seen = view(passage, quotations, default_tagger()._vocabulary)
    assert set(seen.pairs) == {-1, 0}
    assert [seen.marks[at] for at in (0, 1, 3)] == [OPENING, INSIDE, INSIDE]
    assert seen.marks.count(CLOSING) == 1
    assert seen.marks[-1] == OUTSIDE


def test_tokens_outside_every_sentence_head_nothing() -> None:
    passage = passage_of("Officials said the river would close. Officials said it again.")
    short = evolve(passage, sentences=passage.sentences[:1])
    tagger = default_tagger()
    assert len(list(tagger.candidates(short, ()))) < len(list(tagger.candidates(passage, ())))
    assert list(tagger.candidates(evolve(passage, sentences=()), ())) == []
    assert list(tagger.candidates(evolve(passage, tokens=Tokens([], [], [])), ())) == []
    late = evolve(passage, sentences=passage.sentences[1:])
    assert len(list(tagger.candidates(late, ()))) < len(list(tagger.candidates(passage, ())))


def test_a_cue_outside_every_sentence_teaches_nothing() -> None:
    passage = passage_of("Officials said the river would close. Officials said it again.")
    seen = view(evolve(passage, sentences=passage.sentences[1:]), (), default_tagger()._vocabulary)
    assert list(_sides(seen, 1, default_tagger()._vocabulary, (set(), set(), set()))) == []


@pytest.mark.parametrize(
    "text",
    [
        "The minister said in a statement that the road would close.",
        "The minister issued a statement saying that the road would close.",
        "The minister was quoted as saying that the road would close.",
    ],
)
def test_two_words_of_one_cue_are_one_finding(text: str) -> None:
    assert len(read(default_tagger(), text)) == 1


def test_nothing_heads_a_cue_inside_a_quotation() -> None:
    text = "“I was there. He said nothing. We left,” she recalled."
    seen = view(passage_of(text), find_quotations(story_of(text)), default_tagger()._vocabulary)
    words = passage_of(text).tokens.words
    assert [words[head] for head in seen.heads] == ["recalled"]
    assert len(seen.units) == 1
    vocabulary = default_tagger()._vocabulary
    assert list(_sides(seen, words.index("said"), vocabulary, (set(), set(), set()))) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mr. Roe paid $78,000.50 at 7:30 p.m.", "Mr.|Roe|paid|$|78,000.50|at|7:30|p.m|."),
        ("Leaving the E.U. by March, N.C., U.S. and a well-known 9/11 plan.",
         "Leaving|the|E.U.|by|March|,|N.C.|,|U.S.|and|a|well-known|9/11|plan|."),
        ("Roe's wife didn't call O'Brien of A&M, 18,she said.",
         "Roe|'s|wife|didn|'t|call|O'Brien|of|A&M|,|18|,|she|said|."),
        ("He left.She stayed. The end.", "He|left|.|She|stayed|.|The|end|."),
        ("- . a- 'b .5 «.» and/or x:y", "-|.|a|-|'|b|.|5|«|.|»|and|/|or|x|:|y"),
        ("No marks here", "No|marks|here"),
    ],
)  # fmt: skip
def test_what_is_written_as_one_word_is_one(text: str, words: str) -> None:
    tokens = tokenize(text, 0, len(text))
    joined = joined_words(tokens, find_sentences(text, 0, len(text), WORDS))
    assert "|".join(joined.words) == words
    assert [
        text[start:end].replace("’", "'") for start, end in zip(joined.starts, joined.ends, strict=True)
    ] == joined.words


def test_facts_are_as_many_as_weights() -> None:
    facts = accept_facts(
        (ONE, 8, 8), (3, 4), [(5, 9), (0, 1)], [(2, 3)],
        wanted=False, marked=True, closed=True, nested=False, again=False, step=5,
    )  # fmt: skip
    assert len(facts) == FACTS == len(default_tagger()._accept)
    assert accepted(facts, [1] * FACTS) == sum(facts)


def test_weights_are_written_as_they_are_read(weights: Path, tmp_path: Path) -> None:
    write_weights(read_weights(weights), tmp_path / "copy.bin")
    assert (tmp_path / "copy.bin").read_bytes() == weights.read_bytes()
