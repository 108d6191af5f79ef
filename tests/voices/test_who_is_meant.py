"""Whom pronouns and descriptions mean among several who could be meant, and which names are no person's."""

from __future__ import annotations

import pytest

import newsmodel
from newsmodel.model import Article


def speakers(text: str) -> list[str | None]:
    """The name of every quote's source."""
    article: Article = newsmodel.parse(text, tagger=None)
    names = {source.id: source.name.text for source in article.sources}
    return [names.get(q.attribution.source or "") if q.attribution is not None else None for q in article.quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the pronoun before goes on with its person
        ("Juan Ruiz left. He never liked Karl Li. “It rained,” he said.", ["Juan Ruiz"]),
        ("Juan Ruiz left.\n\nHis neighbours have sold him on leaving Karl Li. “It rained,” he said.", ["Juan Ruiz"]),
        # objects of verbs and ends of sentences are no subjects
        ("Juan Ruiz was late on Monday. The town hired Karl Li. “It rained,” he said.", ["Juan Ruiz"]),
        ("When a nurse asked Juan Ruiz about Karl Li, Ruiz laughed.\n\n“It rained,” he said.", ["Juan Ruiz"]),
        ("Juan Ruiz won over Omar Diaz and Karl Li, as he said it rained.", ["Juan Ruiz"]),
        # who has just been introduced
        ("The guild heard Juan Ruiz. It then thanked Karl Li, a nurse. “It rained,” he said.", ["Karl Li"]),
        # honorifics anywhere tell whom a pronoun cannot mean
        ("Kiki Ruiz met Juan Li. Ms. Ruiz left. “It rained,” he said.", ["Juan Li"]),
        ("Juan Ruiz wed Kiki Ruiz, a nurse. Mr. Ruiz left. “It rained,” she said.", ["Kiki Ruiz"]),
        # so do nouns that only one of the two takes up
        ("Spokeswoman Kiki Ruiz said it rained. Juan Li, a nurse, sat. “It poured,” she said.", ["Kiki Ruiz"] * 2),
        ("Juan Li, a nurse, sat. A woman said it rained. “It poured,” he said.", ["A woman", "Juan Li"]),
        ("Kiki Ruiz, a nurse and mother of a son, said it rained. “It poured,” she said.", ["Kiki Ruiz"] * 2),
        ("Kiki Ruiz, son of a widow, said it rained. “It poured,” she said.", ["Kiki Ruiz", None]),
        # the writer is nobody's "he"
        ("Juan Ruiz spoke. I said it rained. He said it poured.", ["I", "Juan Ruiz"]),
        # relatives and others with one surname
        (
            "Juan Ruiz saw rain. Omar Ruiz slept. Juan Ruiz left there.\n\nOmar Ruiz sang.\n\nMr. Ruiz said it was.",
            ["Omar Ruiz"],
        ),
        (
            "Juan Ruiz saw rain. Omar Ruiz slept. Juan Ruiz left there.\n\nOmar Ruiz sang.\n\nRuiz said it rained.",
            ["Juan Ruiz"],
        ),
        ("Maria Ruiz spoke. Karl Li’s wife, Elena, sat. She said it rained.", ["Elena"]),
        ("Maria Ruiz spoke. Elena sat. She said it rained.", ["Maria Ruiz"]),
        # what a paragraph is about stands at its head
        ("Juan Ruiz left.\n\nRuiz’s plan is slow. By putting it off on Karl Li, he said, it rained.", ["Juan Ruiz"]),
        # a line of its own is a heading
        ("Juan Ruiz left.\n\nCold Harbour.\n\nHe said it rained.", ["Juan Ruiz"]),
        # things
        ("Although Acme Holdings left, it said it rained.", ["Acme Holdings"]),
        ("On Friday, the Daily Planet closed. It said it rained.", ["Daily Planet"]),
        ("Chad won. It said it rained.", [None]),
    ],
)
def test_pronouns(text: str, expected: list[str | None]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # whose lawyer it is
        ("A lawyer for Ruiz, Bo Li, left. Ana Ruiz sat. Ruiz’s attorney said it rained.", ["Bo Li"]),
        ("Ana Ruiz sat with her lawyer, Bo Li. Juan Diaz sat. “It rained,” said his lawyer.", ["his lawyer"]),
        ("Juan Ruiz sat with his lawyer, Bo Li. “It rained,” said his lawyer.", ["Bo Li"]),
        ("Ana Ruiz sat. Ruiz's brother said it rained.", ["Ruiz's brother"]),
        ("Their lawyer said it rained.", ["Their lawyer"]),
        # what sort of thing it is
        ("The school board said it rained. Acme Holdings said it poured. The bank said it was late.",
         ["The school board", "Acme Holdings", "Acme Holdings"]),
        ("Acme Holdings left. The retailer said it rained.", ["Acme Holdings"]),
        ("Acme Holdings left. The school board said it rained. The company said it poured.",
         ["The school board", "Acme Holdings"]),
        ("The Lima Tribune said it rained. The agency said it poured.", ["Lima Tribune", "The agency"]),
        ("The Lima Guild said it rained. The group said it poured.", ["Lima Guild"] * 2),
        ("A study by nurses said it rained. The report said it poured.", ["A study by nurses"] * 2),
        ("A study by nurses said it rained. The letter said it poured.", ["A study by nurses", "The letter"]),
        ("A letter said it rained. The document said it poured.", ["A letter"] * 2),
        ("A group of doctors in 2015 said it rained.", ["A group of doctors"]),
        ("Acme Holdings left. The Lima School Board said it rained. The bank said it poured.",
         ["Lima School Board", "Acme Holdings"]),
        # names in descriptions tell them apart
        ("The Clinton campaign said it rained. The Dole campaign said it poured.",
         ["Clinton campaign", "Dole campaign"]),
        ("A Lima Tribune poll said it rained. The Tribune poll said it poured.", ["A Lima Tribune poll"] * 2),
        ("A British report said it rained. The Dutch report said it poured.", ["A British report", "The Dutch report"]),
        # groups
        ("A group of nurses left. Many nurses sat.\n\nIt was so.\n\nThe nurses said it rained.", ["A group of nurses"]),
        ("Senators Ana Ruiz and Bo Li said it rained. The senators said it poured.", ["Ana Ruiz and Bo Li"] * 2),
        ("Ana Ruiz and Bo Li said it rained. The senators said it poured.", ["Ana Ruiz and Bo Li", "The senators"]),
        ("Experts on rain said it rained. Experts said it poured.", ["Experts on rain"] * 2),
        ("Experts on rain said it rained. Nurses said it poured.", ["Experts on rain", "Nurses"]),
        ("House Republicans met. Republicans said it rained.", ["House Republicans"]),
        ("House Republicans met Senate Republicans. Republicans said it rained.", ["Republicans"]),
        ("Iowa Republicans met. Republicans said it rained.", ["Republicans"]),
        ("Obama met Li. Obama and Ana Li sat. Obama and Li said it rained.", ["Obama and Ana Li"]),
        ("A group of old nurses said it rained. The group said it poured.", ["A group of old nurses"] * 2),
        ("Old nurses left. The umbrellas said it rained. They said it poured.", ["The umbrellas"] * 2),
        ("Mayor Ana Ruiz sat. The mayor said it rained. The mayor said it poured.", ["Ana Ruiz"] * 2),
        ("Mayor Ana Ruiz sat. The clerk said it rained. The mayor said it poured.", ["The clerk", "Ana Ruiz"]),
        # a name that says the words of the description
        ("The 12 court clerks’ court said it rained.", ["The 12 court clerks’ court"]),
        # what a speaker is called next
        ("Ana Ruiz said it rained. The retired surgeon said it poured.", ["Ana Ruiz", "Ana Ruiz"]),
        ("Ana Ruiz said it rained. Bo Li left. The surgeon said it poured.", ["Ana Ruiz", "The surgeon"]),
        ("Ana Ruiz said it rained.\n\nSo it was.\n\nThe surgeon said it poured.", ["Ana Ruiz", "The surgeon"]),
        ("Ana Ruiz said it rained. The judge said it poured.", ["Ana Ruiz", "The judge"]),
        ("Ana Ruiz said it rained. The senator said it poured.", ["Ana Ruiz", "Ana Ruiz"]),
        ("Mayor Ana Ruiz said it rained. The senator said it poured.", ["Ana Ruiz", "The senator"]),
        ("Nurses said it rained. The surgeon said it poured.", ["Nurses", "The surgeon"]),
        ("The surgeon said it rained.", ["The surgeon"]),
        ("Sen. Ana Ruiz left.\n\nSenator from Ohio said it rained.", ["Ana Ruiz"]),
        ("The Lima Bay Times left. The Times said it rained.", ["Lima Bay Times"]),
        ("Denise Cardinal left. “It rained,” said Cardinal.", ["Denise Cardinal"]),
        # ages
        ("Ana Ruiz, 43, sat.\n\nBo Li agreed. “It rained,” the 71-year-old said.", ["Bo Li"]),
        ("Ana Ruiz, 43, sat with Bo Li.\n\n“It rained,” the 71-year-old said.", ["the 71-year-old"]),
        # a mark between digits ends no phrase
        ("Some 2,300 workers said they would strike.", ["Some 2,300 workers"]),
        ("The 1,200-member guild said it rained.", ["The 1,200-member guild"]),
        ("A panel of 12,000 voters, who left, said it rained.", ["A panel of 12,000 voters"]),
        ("The 9:30 group said it rained.", ["The 9:30 group"]),
        ("Some 2,300 workers left. They said it rained.", ["Some 2,300 workers"]),
        ("A 12-member panel, which said it rained, left.", ["A 12-member panel"]),
        ("“It rained,” said the Lima Hotline Nearly 1,500 nurses.", ["Nearly 1,500 nurses"]),
        ("Nurses of Ward 4: They said it rained.", ["Nurses"]),
    ],
)  # fmt: skip
def test_descriptions(text: str, expected: list[str | None]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Unicef said it rained.", "Unicef", "organization"),
        ("The retailer Pontrose said it rained.", "Pontrose", "organization"),
        ("Insurer Bluegum said it rained.", "Bluegum", "organization"),
        ("Brinley shares fell. Brinley said it rained.", "Brinley", "organization"),
        ("Marsh & Daughters said it rained.", "Marsh & Daughters", "organization"),
        ("Cold Harbour customers left. Cold Harbour said it rained.", "Cold Harbour", "organization"),
        ("Brinley Energy stock fell. Brinley said it rained.", "Brinley Energy", "organization"),
        ("The Security Council (S.C.) sat. The S.C. said it rained.", "Security Council", "organization"),
        ("The U.N. said it rained. Kim Un left.", "U.N.", "organization"),
        ("Amazon fell. Bo Amazon left. Amazon said it rained.", "Amazon", "organization"),
        ("Michael Bloomberg left. Bloomberg said it rained.", "Michael Bloomberg", "person"),
        ("Jim Jordan left. Jordan said it rained.", "Jim Jordan", "person"),
        ("Florida said it rained.", "Florida", "organization"),
        ("The New Planet said it rained.", "New Planet", "organization"),
        ("New Jersey said it rained.", "New Jersey", "organization"),
        ("New Jersey Tuesday said it rained.", "New Jersey", "organization"),
        ("The National Gallery said it rained.", "National Gallery", "organization"),
        ("Úna Daly SC said it rained.", "Úna Daly", "person"),
        ("Defence counsel Úna Daly SC said it rained.", "Úna Daly", "person"),
        ("Mr Daly KC said it rained.", "Daly", "person"),
        ("Local MSP Gordon Baird said it rained.", "Gordon Baird", "person"),
        ("Evacuee Denise Lund said it rained.", "Denise Lund", "person"),
        ("Minister of State for Transport Sharifah Noor said it rained.", "Sharifah Noor", "person"),
        ("Del. Stacey Daly said it rained.", "Stacey Daly", "person"),
        ("So Crooked Maria Ruiz sat. Maria Ruiz said it rained.", "Maria Ruiz", "person"),
        ("Top Ruiz aides left. Ana Ruiz sat. Ruiz said it rained.", "Ana Ruiz", "person"),
        ("A group of old nurses said it rained.", "A group of old nurses", "group"),
        ("One of the nurses said it rained.", "One of the nurses", "person"),
        ("The South African Rain Service sat. Sars said it rained.", "South African Rain Service", "organization"),
        ("Native American nurses left. Ana Ruiz said it rained.", "Ana Ruiz", "person"),
        ("The Pintails said it rained.", "Pintails", "organization"),
        ("Lima United left. United said it rained.", "Lima United", "organization"),
        ("Tesla Brinley said it rained.", "Tesla Brinley", "organization"),
        ("The Marwan said it rained.", "Marwan", "organization"),
        ("British Rain Plan, which says it rained, passed.", "British Rain Plan", "organization"),
        ("Thanking Maria Ruiz is right. Maria Ruiz left. She said it rained.", "Maria Ruiz", "person"),
        ("Nobody left. Ana Ruiz said it rained.", "Ana Ruiz", "person"),
        ("Boutiques said it rained.", "Boutiques", "group"),
        ("Boutiques said it rained. Many Boutiques left.", "Boutiques", "person"),
        ("Iowa Democrats said it rained.", "Iowa Democrats", "group"),
        ("“It rained,” said the RT. The end.", "RT", "organization"),
        ("His mother, Jane, said it rained.", "Jane", "person"),
        ("It rained, the Chairman of the Rain Guild, NLC, in the state, Comrade Ojo Abim, said.", "Ojo Abim", "person"),
    ],
)
def test_names_and_kinds(text: str, name: str, kind: str) -> None:
    source = newsmodel.parse(text, tagger=None).sources[0]
    assert (source.name.text, source.kind) == (name, kind)


def test_words_of_headlines_are_no_names() -> None:
    text = "Popular Website Shows Bias When It Rains\n\nThe website said it rained."
    assert speakers(text) == ["The website"]
