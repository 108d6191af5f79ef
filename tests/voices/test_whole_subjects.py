"""What mentions lack: the noun that "released by" is tied to, the noun behind "its"; and where "it" is nobody."""

from __future__ import annotations

import pytest

import newsmodel
from newsmodel.attribution.rules import lines_of
from newsmodel.attribution.saying import Saying
from newsmodel.attribution.subjects import with_subjects
from newsmodel.lexicon import lexicon
from newsmodel.model import Block, BlockKind
from newsmodel.quotations import find_quotations
from newsmodel.text.story import read_story


def mentions(text: str, mention: str, cue: str) -> list[str | None]:
    """The mentions of what is left of a saying with that mention and cue."""
    read = read_story(text, [Block(kind=BlockKind.PARAGRAPH, start=0, end=len(text))], lexicon("en"))
    at, verb = text.index(mention), text.rindex(cue)
    saying = Saying(
        contents=((len(text) - 2, len(text)),), cue=(verb, verb + len(cue)), mention=(at, at + len(mention))
    )
    found = with_subjects([saying], lines_of(read, find_quotations(read)))
    return [text[slice(*item.mention)] if item.mention is not None else None for item in found]


@pytest.mark.parametrize(
    ("text", "mention", "cue", "expected"),
    [
        ("A study done by nurses shows rain.", "nurses", "shows", "A study done by nurses"),
        ("A new study being released on Monday by nurses shows rain.", "nurses", "shows",
         "A new study being released on Monday by nurses"),
        ("But a study newly released by nurses last week shows rain.", "nurses", "shows",
         "a study newly released by nurses last week"),
        # no participle, an auxiliary, no noun that speaks, something between, nothing before, marks
        ("A study by nurses shows rain.", "nurses", "shows", "nurses"),
        ("A study was read by nurses, who say it rained.", "nurses", "say", "nurses"),
        ("The rain feared by nurses shows rain.", "nurses", "shows", "nurses"),
        ("A study done by nurses and read shows rain.", "nurses", "shows", "nurses"),
        ("By nurses, we say rain.", "nurses", "say", "nurses"),
        ("Done by nurses who say rain.", "nurses", "say", "nurses"),
        ("On Monday by nurses we say rain.", "nurses", "say", "nurses"),
        ("It was a “study” done by nurses who say rain.", "nurses", "say", "nurses"),
        ("A “study done” by nurses shows rain.", "nurses", "shows", "nurses"),
        ("Rain shows, say nurses of rain.", "nurses", "say", "nurses"),
        # an adjective without its noun, which is the cue
        ("Its hyperbolic prediction that it rained is old.", "Its hyperbolic", "prediction", "Its"),
        ("Ana Ruiz left for her surprising prediction that it rained.", "her surprising", "prediction", "her"),
        ("Its nurses claim that it rained.", "Its nurses", "claim", "Its nurses"),
        ("Its elected say that it rained.", "Its elected", "say", "Its elected"),
        ("Its elected have all said that it rained.", "Its elected", "have all said", "Its elected"),
        ("Its nurses, old, agree.", "Its nurses", "agree", "Its nurses"),
        ("The elected prediction is old.", "The elected", "prediction", "The elected"),
        ("Its public hospital said rain.", "Its public hospital", "said", "Its public hospital"),
        ("She is sure it rained.", "She", "is sure", "She"),
        ("He is sure it rained.", "He", "is sure", "He"),
    ],
)  # fmt: skip
def test_mentions_are_whole(text: str, mention: str, cue: str, expected: str) -> None:
    assert mentions(text, mention, cue) == [expected]


@pytest.mark.parametrize(
    ("text", "cue", "nobody"),
    [
        ("It is unclear whether it rained.", "is unclear", True),
        ("It’s still a shame that it rained.", "’s still a shame", True),
        ("It was not expected to rain.", "was not expected", True),
        ("It is simply astounding that it rained.", "is simply astounding", True),
        ("It seems that it rained.", "seems", True),
        ("It is confident that it rained.", "is confident", False),
        ("It was told that it rained.", "was told", False),
        ("It is saying that it rained.", "is saying", False),
        ("It is steering clear of saying that it rained.", "is steering clear of", False),
        ("It is that it rained.", "is", False),
        ("It said that it rained.", "said", False),
        ("It appears on posters that it rained.", "appears on posters", False),
    ],
)
def test_it_may_be_nobody(text: str, cue: str, nobody: bool) -> None:
    assert mentions(text, "It", cue) == ([] if nobody else ["It"])


def test_cues_outside_the_lines_keep_their_mentions() -> None:
    assert with_subjects([Saying(contents=((4, 9),), cue=(0, 3), mention=(4, 5))], {}) == [
        Saying(contents=((4, 9),), cue=(0, 3), mention=(4, 5))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A study released on Monday by nurses says it rained.", "A study released on Monday by nurses"),
        ("The rain watched by nurses says it rained.", "nurses"),
        ("A study done by nurses says it rained.", "A study done by nurses"),
        ("Jane Roe, KC, said it rained.", "Jane Roe"),
        ("Jane Roe, CBE, a nurse, said it rained.", "Jane Roe"),
        # the name at the end of the sentence, behind a role and a comma
        ("“It rained,” said the Deputy Commissioner for Finance, Ana Ruiz.", "Ana Ruiz"),
        ("“It rained,” said the mayor of Lima, Ana Ruiz", "Ana Ruiz"),
        ("“It rained,” said the mayor of Lima, Lima", "the mayor of Lima"),
        ("“It rained,” said the mayor of Lima, then", "the mayor of Lima"),
        ("According to the mayor of Lima, Ana Ruiz left.", "the mayor of Lima"),
        ("“It rained,” said the panel of Lima, Ana Ruiz.", "the panel of Lima"),
        # a verb ends the name
        ("“It rained,” said a group of nurses who met with Ana Ruiz.", "a group of nurses who met with Ana Ruiz"),
        ("The Department of Rain Affairs left. RA said it rained.", "Department of Rain Affairs"),
    ],
)
def test_rules_read_whole_sources(text: str, expected: str) -> None:
    article = newsmodel.parse(text, tagger=None)
    names = {source.id: source.name.text for source in article.sources}
    attributions = [quote.attribution for quote in article.quotes]
    assert [names.get(said.source or "") for said in attributions if said is not None] == [expected]


@pytest.mark.parametrize("text", ["“It rained,” said Ⓐ Ⓐ Monday of Lima.", "Ⓐ Ⓐ said it rained.", "The Ⓐ said so."])
def test_circled_letters_are_no_names(text: str) -> None:
    assert all("Ⓐ Ⓐ" not in source.name.text for source in newsmodel.parse(text, tagger=None).sources if source.named)
