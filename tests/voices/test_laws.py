"""What holds for every text: no exception, spans inside passages, contents in order, time in line with length."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsmodel
from newsmodel.attribution.marked import Marked
from newsmodel.attribution.merge import merge
from newsmodel.attribution.rules import lines_of, read_by_rules
from newsmodel.attribution.saying import Saying
from newsmodel.lexicon import lexicon
from newsmodel.mentions import find_mentions
from newsmodel.model import Block, BlockKind, QuoteFlag, QuoteKind, Reader
from newsmodel.quotations import find_quotations
from newsmodel.resolution import resolve
from newsmodel.text.sentences import find_sentences
from newsmodel.text.story import Story, read_story

ENGLISH = lexicon("en")
#: Words and marks that the rules know, so that Hypothesis builds sentences they have to read.
PIECES = st.sampled_from(
    """
    said she he they who which that told reporters Ana Ruiz Mr . , ; : “ ” ‘ ’ " '' `` « » — ― - ( ) and but as not
    had been to in an interview with Sky News on Monday according to report called the “new adding saying director of
    Harbor Trust U.S. Ⓐ İ ﬁ 𝐀 🙂 US WALLACE: Q: 6'2" 's The A I we it officials Secretary of State John F. Kerry \n
    """.split(" ")
)
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=60).map(" ".join), st.lists(PIECES, max_size=40).map("".join))


def story(text: str) -> Story:
    """The story of *text*, a paragraph a line."""
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            begin = at + len(line) - len(line.lstrip())
            blocks.append(Block(kind=BlockKind.PARAGRAPH, start=begin, end=begin + len(line.strip())))
        at += len(line) + 1
    return read_story(text, blocks, ENGLISH)


@given(TEXTS)
def test_sentences_lose_no_character(text: str) -> None:
    spans = find_sentences(text, 0, len(text), ENGLISH)
    at = 0
    for start, end in spans:
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip() != ""
        at = end
    assert not text[at:].strip()


@given(TEXTS)
def test_quotations_nest_and_stay_in_their_passage(text: str) -> None:
    read = story(text)
    open_ends: list[int] = []
    for quotation in find_quotations(read):
        block = read.passages[quotation.passage].block
        assert block.start <= quotation.start < quotation.inner <= quotation.outer <= quotation.end <= block.end
        while open_ends and open_ends[-1] <= quotation.start:
            open_ends.pop()
        assert len(open_ends) == quotation.depth
        assert not open_ends or quotation.end <= open_ends[-1]
        open_ends.append(quotation.end)


@given(TEXTS)
def test_sayings_are_in_order_and_inside_passages(text: str) -> None:
    read = story(text)
    inside = [(passage.block.start, passage.block.end) for passage in read.passages]
    for saying in read_by_rules(read, lines_of(read, find_quotations(read))):
        ranges = [*saying.contents, saying.cue, saying.mention, saying.addressee, saying.occasion]
        for span in (span for span in ranges if span is not None):
            assert any(start <= span[0] < span[1] <= end for start, end in inside)
        assert all(a[1] <= b[0] for a, b in zip(saying.contents, saying.contents[1:], strict=False))


@given(TEXTS)
def test_every_quote_is_resolved_or_says_that_it_is_not(text: str) -> None:
    read = story(text)
    quotations = find_quotations(read)
    sayings = read_by_rules(read, lines_of(read, quotations))
    quotes, sources = resolve(read, sayings, find_mentions(read), quotations)
    known = {source.id for source in sources}
    assert [quote.id for quote in quotes] == [f"q{number}" for number in range(1, len(quotes) + 1)]
    for quote in quotes:
        if quote.attribution is not None and quote.attribution.source is not None:
            assert quote.attribution.source in known


@given(TEXTS)
def test_any_text_is_parsed(text: str) -> None:
    newsmodel.parse(text)
    newsmodel.parse(text, tagger=None)


SPANS = st.tuples(st.integers(0, 60), st.integers(1, 12)).map(lambda pair: (pair[0], pair[0] + pair[1]))
SAYINGS = st.lists(
    st.builds(
        Saying,
        contents=SPANS.map(lambda span: (span,)),
        cue=st.none() | SPANS,
        mention=st.none() | SPANS,
        kind=st.sampled_from([None, QuoteKind.SCARE]),
        flags=st.sampled_from([(), (QuoteFlag.FLOATING,)]),
    ),
    max_size=6,
)


@given(SAYINGS, SAYINGS)
def test_merging_keeps_order_and_invents_nothing(ruled: list[Saying], tagged: list[Saying]) -> None:
    text = "word, " * 20
    marked = [(5, 20), (30, 44)]
    found = merge(ruled, tagged, Marked(marked), text)
    assert [saying.contents for saying in found] == sorted(saying.contents for saying in found)
    starts = {span[0] for saying in (*ruled, *tagged) for span in (saying.cue, saying.mention) if span is not None}
    for saying in found:
        assert saying.cue is None or saying.cue[0] in starts
        assert saying.mention is None or saying.mention[0] in starts


QUOTED = Marked([(0, 10)])


@pytest.mark.parametrize(
    ("ruled", "tagged", "expected"),
    [
        # Marks belong to the rules; the tagger may widen cue and mention.
        (
            {"contents": ((0, 10),), "cue": (15, 19), "mention": (11, 14)},
            {"contents": ((0, 10),), "cue": (14, 19), "mention": (11, 15)},
            [((0, 10),), (14, 19), (11, 15), "rules"],
        ),
        # A fragment grows as far as the tagger says.
        (
            {"contents": ((0, 12),), "cue": (15, 19), "mention": (21, 24)},
            {"contents": ((0, 14),), "cue": (15, 19), "mention": None},
            [((0, 14),), (15, 19), (21, 24), "tagger"],
        ),
        # A quotation without a cue takes the tagger's.
        (
            {"contents": ((0, 10),), "flags": (QuoteFlag.FLOATING,)},
            {"contents": ((0, 10),), "cue": (15, 19), "mention": (11, 14)},
            [((0, 10),), (15, 19), (11, 14), "tagger"],
        ),
        # Marks around no speech give way to speech.
        (
            {"contents": ((0, 10),), "kind": QuoteKind.SCARE},
            {"contents": ((0, 14),), "cue": (15, 19), "mention": (21, 24)},
            [((0, 14),), (15, 19), (21, 24), "tagger"],
        ),
        # What has no marks is the tagger's.
        (
            {"contents": ((30, 40),), "cue": (25, 29), "mention": (20, 24)},
            {"contents": ((30, 44),), "cue": (25, 29), "mention": None},
            [((30, 44),), (25, 29), (20, 24), "tagger"],
        ),
    ],
)
def test_the_policy(ruled: dict[str, object], tagged: dict[str, object], expected: list[object]) -> None:
    text = "“quotation” and words that go on, and on, and on"
    found = merge([Saying(**ruled)], [Saying(**tagged, reader=Reader.TAGGER)], QUOTED, text)
    assert [[s.contents, s.cue, s.mention, s.reader] for s in found] == [expected]


def test_a_clause_before_its_cue_is_cut_off_the_taggers() -> None:
    text = "Most of them asked for help, she said."
    ruled = Saying(contents=((0, 27),), mention=(29, 32), cue=(33, 37))
    tagged = Saying(contents=((19, 37),), cue=(13, 18), mention=(0, 12), reader=Reader.TAGGER)
    assert [s.contents for s in merge([ruled], [tagged], Marked([]), text)] == [((0, 27),), ((19, 27),)]


HARD = {
    "one letter": "a",
    "a capital": "A",
    "opening marks": "“",
    "straight marks": '"',
    "single marks": "'",
    "single openings": "'a ",
    "curly singles": "‘a ",
    "said": "said ",
    "and": "and ",
    "she said": "“a” she said. ",
    "names": "Ana Ruiz ",
    "commas": "Ana, a nurse, ",
    "brackets": "(",
    "points": ".",
    "labels": "RUIZ: a\n",
    "who": "who said ",
    "they": "They said it rained. ",
    "nested": "“a “b” c” ",
}


@pytest.mark.parametrize("piece", HARD.values(), ids=HARD.keys())
def test_time_grows_with_length_only(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        read = story(text)
        started = time.process_time()
        quotations = find_quotations(read)
        sayings = read_by_rules(read, lines_of(read, quotations))
        resolve(read, sayings, find_mentions(read), quotations)
        return time.process_time() - started

    assert min(seconds(32_000), seconds(32_000)) < 24 * max(seconds(4_000), 0.02)
