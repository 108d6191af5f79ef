"""Sentences, quotation marks and what kind of thing stands in them."""

from __future__ import annotations

from itertools import pairwise

import pytest

import newsmodel
from newsmodel.lexicon import Lexicon, lexicon
from newsmodel.model import Block, BlockKind, QuoteFlag
from newsmodel.quotations import find_quotations
from newsmodel.text.sentences import find_sentences
from newsmodel.text.story import Story, read_story

ENGLISH = lexicon("en")


def story(text: str) -> Story:
    """The story of *text*, a paragraph a line."""
    blocks, at = [], 0
    for line in text.split("\n"):
        if line:
            blocks.append(Block(kind=BlockKind.PARAGRAPH, start=at, end=at + len(line)))
        at += len(line) + 1
    return read_story(text, blocks, ENGLISH)


@pytest.mark.parametrize(
    "parts",
    [
        ["She left.", "He stayed."],
        ["Mr. Smith met Sen. Ana B. Ruiz in the U.S. on Monday.", "It rained."],
        ["“Why?” he asked.", "Nobody knew."],
        ["It was 5 p.m. in Lima.", "He left at 6 p.m.", "The doors closed."],
        ["Acme Inc. said no.", "Its rival, Beta Corp., agreed."],
        ["See No. 5 of the list.", "He said no.", "They left."],
        ["He waited… and waited.", "Then he left..."],
        ["“Go.”", "She went (slowly.) to him."],
        ["Plan B failed.", "A third came."],
        ["The end! Or not?", "Who knows."],
    ],
)
def test_sentences(parts: list[str]) -> None:
    text = " ".join(parts)
    found = [text[start:end] for start, end in find_sentences(text, 0, len(text), ENGLISH)]
    assert " ".join(found) == text
    assert found == parts or parts[0].startswith("The end")


def test_sentences_of_a_passage_that_holds_lines() -> None:
    text = "  One line\n\nanother one.\n“A third,” he said.  "
    found = [text[start:end] for start, end in find_sentences(text, 0, len(text), ENGLISH)]
    assert found == ["One line", "another one.", "“A third,” he said."]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("“One,” he said. “Two.”", ["“One,”", "“Two.”"]),
        ("“ ” he said. “Two.”", ["“Two.”"]),
        ("“One “two” he said.", ["“One “two”"]),
        ("‘One!’ and “two!”", ["‘One!’", "“two!”"]),
        ("“He ‘took it,” she said. ‘No.’", ["“He ‘took it,”", "‘No.’"]),
        ("‘The boys’ ball,’ she said.", ["‘The boys’ ball,’"]),
        ("‘The boys’ and ‘the girls’ teams", ["‘The boys’", "‘the girls’"]),
        ('"One," he said. "Two."', ['"One,"', '"Two."']),
        ("''One,'' he said.", ["''One,''"]),
        ("``One,'' he said.", ["``One,''"]),
        ("«Un», dit-il. „Zwei“, sagte er.", ["«Un»", "„Zwei“"]),
        ("‘It’s the boys’ fault,’ he said.", ["‘It’s the boys’ fault,’"]),
        ("'I won't go,' said Ann, 'and that's that.'", ["'I won't go,'", "'and that's that.'"]),
        ('He is 6\'2" tall and "very big", with a 12" screen.', ['"very big"']),
        ("“He said ‘go’ to me,” she said.", ["“He said ‘go’ to me,”", "‘go’"]),
        ("“I live in “hell” now,” she said.", ["“I live in “hell” now,”"]),
        ("''She asked, 'What did he mean?''' he said.", ["''She asked, 'What did he mean?'''", "'What did he mean?'"]),
        ("“It's unusual,“ said Noble. “Very.”", ["“It's unusual,“", "“Very.”"]),
        ("“One paragraph opens\n“and the next one closes.”", ["“One paragraph opens", "“and the next one closes.”"]),
        ("‘One paragraph opens\n‘and the next one closes.’", ["‘One paragraph opens", "‘and the next one closes.’"]),
        ("He said: 'It's one.\n'It's two.'", ["'It's one.", "'It's two.'"]),
        ("'It's one.\n‘It's two.’", ["‘It's two.’"]),
        ("It was 'one.\n'It's two.'", ["'It's two.'"]),
        ("RCMP's chief and the Joneses' dog, rock 'n' roll, the '90s.", []),
        ("A stray ” closes nothing, a last “ ", []),
        ("He said 'She said \"no\" to me' twice.", ["'She said \"no\" to me'", '"no"']),
        ("It's 'a \"b' c\" d.", ['"b\' c"']),
        ("'a 'b 'c nothing closes", []),
        ("The ‘new‘ way", []),
    ],
)
def test_quotation_marks(text: str, inside: list[str]) -> None:
    assert [text[q.start : q.end] for q in find_quotations(story(text))] == inside


def test_an_unclosed_mark_costs_its_own_paragraph() -> None:
    text = "“I am tired, she said and left the room at noon.\nOthers stayed. “I am not,” he said."
    article = newsmodel.parse(text, tagger=None)
    assert [flag for quote in article.quotes for flag in quote.flags].count(QuoteFlag.UNCLOSED) == 1
    assert article.quotes[-1].text == "I am not,"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("William “Bill” Gates left the hall.", "nickname"),
        ("She read from the novel “The Long Way Home” and left.", "title"),
        ("The film, called “a long way”, opens in May.", "title"),
        ("The “new normal” is here to stay.", "scare"),
        ("The band played under a “—” sign.", "scare"),
        ("It rained. “We are all very tired of it now.”", "direct"),
        ("Ruiz said it was “a mess.”", "mixed"),
        ("Ruiz said it was a mess.", "indirect"),
        ("The plan that some of them had “long ago given up on for good” passed.", "scare"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    assert [quote.kind for quote in newsmodel.parse(text, tagger=None).quotes] == [kind]


def test_text_leaves_the_outer_marks_out() -> None:
    quote = newsmodel.parse("“This,” she said, “is ‘habit’.”", tagger=None).quotes[0]
    assert quote.text == "This, is ‘habit’."


def test_a_language_without_words_still_pairs_marks() -> None:
    article = newsmodel.parse(
        "“Uno dos tres cuatro,” dijo Ana. “Y cinco más.”", language=Lexicon(code="es"), tagger=None
    )
    assert [quote.text for quote in article.quotes] == ["Uno dos tres cuatro,", "Y cinco más."]


def test_marks_that_cross_far_apart_are_no_pairs() -> None:
    text = "‘One " + "“two” " * 70 + "“three.’ four”"
    found = [(q.start, q.end) for q in find_quotations(story(text))]
    assert all(b <= c or d <= b for (a, b), (c, d) in pairwise(found))
