"""Reading: the shipped weights on rows of our own, and what holds for every text."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsmodel import attribution
from newsmodel.attribution.features import LIKELY, OPENING, PSEUDO, REACH, View, ending, normal, step, view, window
from newsmodel.attribution.saying import Saying
from newsmodel.attribution.tag_cues import CueModel, far_features, near_features
from newsmodel.attribution.tag_rows import FAMILY_BITS, LEFT, RIGHT, ROW, ROW_ZERO, stretches
from newsmodel.attribution.tag_spans import SpanModel, span_features
from newsmodel.attribution.tagger import Tagger, default_tagger
from newsmodel.errors import InputError
from newsmodel.lexicon import lexicon
from newsmodel.quotations import find_quotations
from newsmodel.text.blocks import find_blocks
from newsmodel.text.story import Passage, Story, read_story

WORDS = lexicon("en")


def story_of(text: str) -> Story:
    return read_story(text, find_blocks(text, WORDS), WORDS)


def read(text: str, tagger: Tagger | None = None) -> list[Saying]:
    story = story_of(text)
    return (tagger or default_tagger()).read(story, find_quotations(story))


def marked(source: str) -> tuple[str, list[dict[str, list[str]]]]:
    """A sentence without its brackets, and what they hold."""
    roles: dict[str, list[str]] = {"S": [], "K": [], "C": []}
    for role, words in re.findall(r"\[([SKC]) ([^\]]*)\]", source):
        roles[role].append(words)
    return re.sub(r"\[[SKC] ([^\]]*)\]", r"\1", source), [roles] if roles["C"] else []


ROWS = [
    "[S The minister] [K said] [C the road would reopen by spring].",
    "[S Farmers] [K warned] [C that the harvest could fail].",
    "[C The dam is safe], [K according to] [S two engineers].",
    "[S She] [K told] reporters [C that nobody was hurt].",
    "[S The company] [K denied] [C that it had known about the leak].",
    "[S Mr. Okafor] [K believes] [C the talks will succeed].",
    "[S A spokesman for the bank] [K said] on Monday [C that the branches would stay open].",
    "The cat sat on the wall and slept.",
]


@pytest.mark.parametrize("source", ROWS)
def test_what_is_said_and_by_whom(source: str) -> None:
    text, expected = marked(source)
    found = [
        {
            "S": [text[slice(*saying.mention)]] if saying.mention else [],
            "K": [text[slice(*saying.cue)].split()[0]] if saying.cue else [],
            "C": [text[slice(*part)] for part in saying.contents],
        }
        for saying in read(text)
    ]
    assert found == [{**row, "K": [cue.split()[0] for cue in row["K"]]} for row in expected]


@given(st.text(max_size=300))
@example("“\ud800 said\x00 he” said ‘x’ that, said")
@example("said")
@example("“Yes,” said")
@example("İ said İ that said. A said")
def test_any_text_is_read_and_every_range_lies_in_it(text: str) -> None:
    for saying in read(text):
        ranges = [
            *saying.contents,
            *([saying.cue] if saying.cue else []),
            *([saying.mention] if saying.mention else []),
        ]
        assert all(0 <= start < end <= len(text) for start, end in ranges)
        assert all(a[1] <= b[0] for a, b in zip(saying.contents, saying.contents[1:], strict=False))


@given(
    st.lists(st.sampled_from(["He", "said", "that", "the", "“", "”", ",", ".", "Lee", "wants", "to", "told", "and"]))
)
def test_reading_twice_is_reading_once(words: list[str]) -> None:
    text = " ".join(words)
    assert read(text) == read(text)


@pytest.mark.parametrize("unit", ["said ", "he said that ", "“", "said, “no ", "a", "and, ", "He said it. "])
def test_time_grows_with_length_alone(unit: str) -> None:
    def seconds(size: int) -> float:
        story = story_of(unit * (size // len(unit)))
        quotations = find_quotations(story)
        started = time.process_time()
        default_tagger().read(story, quotations)
        return time.process_time() - started

    seconds(5_000)
    small, large = min(seconds(5_000) for _ in range(3)), seconds(40_000)
    assert large < 8 * 3 * small + 0.1


def test_the_weights_ship_small_and_load_once() -> None:
    assert default_tagger() is default_tagger()
    assert default_tagger().about["articles"] == 840
    shipped = Path(attribution.__file__).with_name("weights-en.bin")
    assert shipped.stat().st_size <= 2_000_000
    started = time.process_time()
    Tagger.load(shipped)
    assert time.process_time() - started < 0.5


@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        (lambda data: data[:-10], "damaged"),
        (lambda data: data[:40] + b"\x00" + data[41:], "damaged"),
        (lambda _: b"", "no weight file"),
        (lambda data: b"x" + data, "no weight file"),
    ],
)
def test_a_damaged_weight_file_says_so(weights: Path, tmp_path: Path, damage: object, reason: str) -> None:
    path = tmp_path / "broken.bin"
    path.write_bytes(damage(weights.read_bytes()))  # type: ignore[operator]  # one of the functions above
    with pytest.raises(InputError, match=reason) as caught:
        Tagger.load(path)
    assert str(path) in str(caught.value)
    assert "newsmodel train" in str(caught.value)


def test_a_missing_weight_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        Tagger.load(tmp_path / "none.bin")


@given(
    st.lists(
        st.sampled_from(["He", "said", "that", "argued", "“", "”", ",", ".", "Lee", "bridge", "0", "Zyx"]), min_size=2
    ),
    st.integers(min_value=0),
)
def test_packed_weights_add_up_like_single_ones(small: Tagger, words: list[str], pick: int) -> None:
    """What training sees of a token is what reading adds up for it."""
    spans = small._spans
    story = story_of(" ".join(words))
    if not story.passages:
        return
    passage = story.passages[0]
    seen = view(passage, [q for q in find_quotations(story) if q.passage == 0], small._vocabulary)
    size = min(len(passage.tokens), 12)
    head, among = pick % size, range(size)
    features = span_features(seen, among, head, small._vocabulary)
    sums, about = spans.surroundings(seen, among), spans.about(seen, among, head)
    for side, nearest in ((LEFT, head - 1), (RIGHT, head + 1)):
        if nearest not in features:
            continue
        single = sum(_last_label(spans, feature) for feature in features[nearest])
        total = sums[nearest] + about[0] + spans._states[seen.marks[nearest]]
        total += spans._clauses[seen.codes[nearest]]
        assert (total >> 96 + side * 8 * ROW & 0xFFFF) - 13 * 1024 == single


def _last_label(spans: SpanModel, feature: int) -> int:
    """What a single feature weighs for the last label."""
    (name,), rows = stretches([feature], b"\xff" * ROW)
    at = spans.places[name >> FAMILY_BITS].get(name & (1 << FAMILY_BITS) - 1)
    mine = rows.index(b"\xff" * ROW)
    return 0 if at is None else int.from_bytes(spans.rows[at + mine + ROW - 2 : at + mine + ROW], "little") - ROW_ZERO


def test_long_quotations_are_seen_by_their_ends() -> None:
    text = "“" + "word " * 60 + "end,” she said."
    story = story_of(text)
    seen = view(story.passages[0], find_quotations(story), default_tagger()._vocabulary)
    among = window(seen, 0)
    assert len(among) == 23
    assert list(among)[-1] == len(seen.words) - 1


def test_a_quotation_that_follows_belongs_to_the_window() -> None:
    text = "“No,” he said. “Not now.” He left."
    story = story_of(text)
    seen = view(story.passages[0], find_quotations(story), default_tagger()._vocabulary)
    words = story.passages[0].tokens.words
    assert [words[at] for at in window(seen, 0)] == words[:-3]


def test_words_are_normal_in_one_way() -> None:
    assert [normal(word) for word in ("Said", "7", "1999", "100", "123456", "‘", "’")] == [
        *("said", "0", "0000", "00", "00", "’", "’")
    ]
    assert [PSEUDO[ending(word)] for word in ("Xyz", "7", "%", "xyzing", "qrstu")] == [
        *("<capital>", "<number>", "<sign>", "<ing>", "<other>")
    ]
    assert step(0.0) == 0
    assert step(0.3) == LIKELY
    assert max(REACH) < 100


@given(st.text(max_size=60), st.booleans())
def test_heads_are_weighed_by_the_features_of_training(text: str, quoted: bool) -> None:
    """What is added up in one go is the sum of the features that training sees."""
    story = story_of(f"“{text}” they say, and {text} said." if quoted else f"They say and {text} said.")
    weights = {key: key % 61 - 20 for passage in story.passages for key in _head_features(passage, story)}
    model = CueModel(sorted(weights), [weights[key] for key in sorted(weights)])
    for number, passage in enumerate(story.passages):
        seen = view(passage, [q for q in find_quotations(story) if q.passage == number], default_tagger()._vocabulary)
        for score, at in model.heads(seen):
            sentence = next(sentence for sentence in seen.sentences if at < sentence[1])
            assert score == sum(weights[key] for key in _features_of(seen, at, sentence))


def _head_features(passage: Passage, story: Story) -> set[int]:
    number = story.passages.index(passage)
    seen = view(passage, [q for q in find_quotations(story) if q.passage == number], default_tagger()._vocabulary)
    pairs = ((at, sentence) for sentence in seen.sentences for at in seen.heads if at < sentence[1])
    return {key for at, sentence in pairs for key in _features_of(seen, at, sentence)}


def _features_of(seen: View, at: int, sentence: tuple[int, int]) -> tuple[int, ...]:
    start, end = sentence
    quoted = any(mark >= OPENING for mark in seen.marks[start:end])
    return (*near_features(seen, start, end, at), *far_features(seen, start, end, at, quoted=quoted))
