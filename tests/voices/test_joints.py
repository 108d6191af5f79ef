"""Where the readers meet: the tagger's subjects, the parts that only one of the two finds, lines below quotations."""

from __future__ import annotations

import pytest

from newsmodel.attribution.marked import Marked
from newsmodel.attribution.merge import merge
from newsmodel.attribution.rules import lines_of, read_by_rules
from newsmodel.attribution.saying import Saying
from newsmodel.attribution.subjects import with_subjects
from newsmodel.lexicon import lexicon
from newsmodel.model import Block, BlockKind, QuoteFlag, QuoteKind, Reader
from newsmodel.quotations import find_quotations
from newsmodel.text.story import Story, read_story


def story(text: str) -> Story:
    """The story of *text*, a paragraph a line."""
    blocks, at = [], 0
    for line in text.split("\n"):
        blocks.append(Block(kind=BlockKind.PARAGRAPH, start=at, end=at + len(line)))
        at += len(line) + 1
    return read_story(text, blocks, lexicon("en"))


@pytest.mark.parametrize(
    ("text", "cue", "content", "subject"),
    [
        ("Ana Ruiz told the panel that it rained.", "told", "that it rained", "Ana Ruiz"),
        ("Ana Ruiz, shaking her head, insisted it rained.", "insisted", "it rained", "Ana Ruiz, shaking her head"),
        ("Ana Ruiz left, warning that it rained.", "warning", "that it rained", "Ana Ruiz"),
        ("Warning that it rained, Ana Ruiz left.", "Warning", "that it rained", "Ana Ruiz"),
        # A passive, a noun, a gerund behind a preposition, a verb in marks and one that nothing precedes have none.
        ("It was said that it rained.", "was said", "that it rained", None),
        ("The claim that it rained was false.", "claim", "that it rained", None),
        ("There is talk of warning that it rained.", "warning", "that it rained", None),
        ("“He said it rained.”", "said", "it rained", None),
        ("In May, in Lima, warned that it rained.", "warned", "that it rained", None),
        ("It rained, Ana Ruiz warned.", "warned", "It rained, Ana Ruiz", None),
    ],
)
def test_a_verb_of_the_taggers_takes_its_subject(text: str, cue: str, content: str, subject: str | None) -> None:
    read = story(text)
    at, begin = text.index(cue), text.index(content)
    tagged = Saying(contents=((begin, begin + len(content)),), cue=(at, at + len(cue)), reader=Reader.TAGGER)
    (found,) = with_subjects([tagged], lines_of(read, find_quotations(read)))
    assert (found.mention and text[found.mention[0] : found.mention[1]]) == subject


def test_a_cue_before_the_first_line_or_behind_the_last_word_has_no_subject() -> None:
    read = story("It rained.")
    for cue in ((10, 11), (30, 34)):
        (found,) = with_subjects([Saying(contents=((0, 9),), cue=cue)], lines_of(read, []))
        assert found.mention is None


def test_one_cue_is_used_once() -> None:
    text = "“quotation” and words that go on, and on, and on"
    floating = Saying(contents=((0, 11),), flags=(QuoteFlag.FLOATING,))
    first = Saying(contents=((0, 11),), cue=(16, 21), mention=(12, 15), reader=Reader.TAGGER)
    second = Saying(contents=((27, 32),), cue=(16, 21), mention=(12, 15), reader=Reader.TAGGER)
    assert [s.contents for s in merge([floating], [first, second], Marked([(0, 11)]), text)] == [((0, 11),)]


def test_what_one_reader_finds_alone_stays() -> None:
    text = "“quotation” and words that go on, and on, and on"
    ruled = Saying(contents=((0, 11),), cue=(16, 21), mention=(12, 15))
    tagged = Saying(contents=((27, 32),), reader=Reader.TAGGER)
    assert merge([ruled], [], Marked([(0, 11)]), text) == [ruled]
    assert merge([], [tagged], Marked([(0, 11)]), text) == [tagged]


def test_a_verb_at_the_end_of_a_text_has_no_subject_behind_it() -> None:
    read = story("“It was full,” said")
    assert [saying.mention for saying in read_by_rules(read, lines_of(read, find_quotations(read)))] == [None]


def test_two_contents_in_one_quotation_are_one() -> None:
    text = "“it was, and is,” and so on"
    tagged = Saying(contents=((1, 7), (9, 15)), cue=(18, 21), reader=Reader.TAGGER)
    assert [s.contents for s in merge([], [tagged], Marked([(0, 17)]), text)] == [((0, 17),)]


def test_a_content_of_the_taggers_that_is_but_the_reporting_clause_goes() -> None:
    text = "Most of them asked for help, she said."
    ruled = Saying(contents=((0, 27),), mention=(29, 32), cue=(33, 37))
    tagged = Saying(contents=((19, 27), (28, 37)), cue=(13, 18), mention=(0, 12), reader=Reader.TAGGER)
    assert [s.contents for s in merge([ruled], [tagged], Marked([]), text)] == [((0, 27),), ((19, 27),)]


@pytest.mark.parametrize(
    ("mention", "cue", "kept"),
    [
        # "I", the speaker and the cue of the turn add nothing; whoever else is reported there is told instead.
        ((4, 5), (6, 11), (4, 24)),
        ((0, 2), (6, 11), (4, 24)),
        (None, (6, 11), (4, 24)),
        ((4, 7), (2, 3), (4, 24)),
        ((4, 7), (6, 11), (12, 24)),
    ],
)
def test_a_turn_of_a_conversation_is_one_quote(
    mention: tuple[int, int] | None, cue: tuple[int, int], kept: tuple[int, int]
) -> None:
    text = "LI: I think it is full."
    turn = Saying(contents=((4, 24),), mention=(0, 2), cue=(2, 3), kind=QuoteKind.DIRECT)
    tagged = Saying(contents=((12, 24),), mention=mention, cue=cue, reader=Reader.TAGGER)
    assert [s.contents[0] for s in merge([turn], [tagged], Marked([]), text, {"i"})] == [kept]


@pytest.mark.parametrize(
    ("below", "mention"),
    [("― Ana Ruiz", "Ana Ruiz"), ("― and so on", None), ("―", None), ("― Ⓐ", None)],
)
def test_a_name_below_a_quotation_behind_a_dash(below: str, mention: str | None) -> None:
    text = "“It is full and very loud in there.”\n" + below
    read = story(text)
    found = read_by_rules(read, lines_of(read, find_quotations(read)))[0].mention
    assert (found and text[found[0] : found[1]]) == mention


def test_a_report_inside_a_report_ends_no_clause() -> None:
    text = "Ana Ruiz said the nurses believed the man claimed it was full."
    read = story(text)
    found = read_by_rules(read, lines_of(read, []))
    assert [text[a:b] for saying in found for a, b in saying.contents] == [
        "the nurses believed the man claimed it was full", "the man claimed it was full", "it was full",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("second", "end"),
    [
        # Another cue of the rules ends what the tagger reads on, a far one or one behind a comma does not.
        ("It was “full” and said so, she told us.", 13),
        ("It was “full” of old nurses said so, she told us.", 36),
        ("It was “full”, and said so, she told us.", 27),
    ],
)
def test_a_second_cue_ends_what_the_first_reports(second: str, end: int) -> None:
    text = "Ruiz said " + second
    said = text.index("said so")
    ruled = [
        Saying(contents=((10, 23),), mention=(0, 4), cue=(5, 9)),
        Saying(contents=((said + 5, said + 7),), mention=(0, 4), cue=(said, said + 4)),
    ]
    tagged = Saying(contents=((10, 10 + end),), mention=(0, 4), cue=(5, 9), reader=Reader.TAGGER)
    assert merge(ruled, [tagged], Marked([(17, 23)]), text)[0].contents == ((10, 10 + end),)
