"""Which mentions are one source, and what the text says of it."""

from __future__ import annotations

import pytest

import newsmodel
from newsmodel.attribution.saying import Saying
from newsmodel.lexicon import lexicon
from newsmodel.mentions import find_mentions
from newsmodel.model import Article, AttributionBasis, Block, BlockKind, Source
from newsmodel.resolution import resolve
from newsmodel.text.story import read_story


def speakers(article: Article) -> list[str | None]:
    """The name of every quote's source."""
    names = {source.id: source.name.text for source in article.sources}
    return [names.get(q.attribution.source or "") if q.attribution is not None else None for q in article.quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Ruiz said it rained. “It poured,” Ruiz said.", ["Ana Ruiz", "Ana Ruiz"]),
        ("Mr. Juan Ruiz said it rained. “It poured,” he said.", ["Juan Ruiz", "Juan Ruiz"]),
        ("Mary Ruiz met John Li. “It poured,” she said. “It did not,” he said.", ["Mary Ruiz", "John Li"]),
        ("Mary Ruiz spoke. “It poured,” he said.", [None]),
        ("President Obama spoke. “It poured,” Obama said.", ["Obama"]),
        ("De Blasio spoke. “It poured,” Bill de Blasio said. “Yes,” De Blasio said.", ["Bill de Blasio"] * 2),
        ("James O’Neill spoke. “It poured,” O'Neill said.", ["James O’Neill"]),
        ("Harold Bornstein spoke. “It poured,” Bornsten said.", ["Harold Bornstein"]),
        ("“It poured,” said Ban Ki-moon. “Ban,” he said.", ["Ban Ki-moon", "Ban Ki-moon"]),
        ("Secretary of State John F. Kerry said it rained. Kerry said it poured.", ["John F. Kerry"] * 2),
        (
            "The Canadian Center to End Hunger (CCEH) said it rained. CCEH said it poured.",
            ["Canadian Center to End Hunger"] * 2,
        ),
        (
            "The United Nations Security Council said it rained. The Security Council said it poured.",
            ["United Nations Security Council"] * 2,
        ),
        ("Health Minister Ana Ruiz said it rained. “It poured,” the minister said.", ["Ana Ruiz", "Ana Ruiz"]),
        ("The Clinton campaign said it rained. The campaign said it poured.", ["Clinton campaign"] * 2),
        ("Officials said it rained. They said it poured.", ["Officials", "Officials"]),
        ("The report says it rained. It says it poured.", ["The report", "The report"]),
        ("Ana Ruiz and Bo Li said it rained. Ruiz and Li said it poured.", ["Ana Ruiz and Bo Li"] * 2),
        ("Ana Ruiz, who said it rained, left.", ["Ana Ruiz"]),
        ("Bo Li, a clerk at the State Department who said it rained, left.", ["Bo Li"]),
        ("I said it rained.", ["I"]),
        ("“It poured,” said the advocate.", ["the advocate"]),
        ("Democrats said it rained. Democrats said it poured.", ["Democrats", "Democrats"]),
        ("Republicans and Democrats met all day. They said it poured.", ["Democrats"]),
        ("A lawyer for the city, Ana Ruiz, said it rained.", ["Ana Ruiz"]),
        ("“It rained,” the Mayor of Lima, Ana Ruiz, told reporters.", ["Ana Ruiz"]),
        (
            "Hillary Clinton spoke. Bill Clinton spoke. Hillary Clinton left. Clinton said it rained.",
            ["Hillary Clinton"],
        ),
        ("Acme Holdings Inc. said it rained. Acme Holdings said it poured.", ["Acme Holdings Inc."] * 2),
        ("Obama, Ruiz and Li said it rained.", ["Obama, Ruiz and Li"]),
        ("Ana Ruiz (D-Ohio) and Bo Li said it rained.", ["Ana Ruiz (D-Ohio) and Bo Li"]),
        ("Juan Ruiz Jr. said it rained. Ruiz said it poured.", ["Juan Ruiz Jr.", "Juan Ruiz Jr."]),
        ("Donald Trump met Melania Trump. Mr. Trump said it rained.", ["Donald Trump"]),
        ("Ana Ruiz sat. Bo Ruiz said it rained. Ruiz said it poured.", ["Bo Ruiz"] * 2),
        ("The Daily Planet sat. The newspaper said it rained.", ["Daily Planet"]),
        ("The Daily Planet sat. It said it rained.", ["Daily Planet"]),
        ("Ana Ruiz and Bo Li sat. “It rained,” they said.", [None]),
        ("Ana Ruiz’s boss sat with John Li. “It rained,” she said.", ["Ana Ruiz"]),
        ("The nurses, who said it rained, left.", ["The nurses"]),
        ("The Clean Water Act, which says it rained, passed.", ["Clean Water Act"]),
        ("Last week Americans said it rained.", ["Americans"]),
        ("Ana Ruiz on Monday said it rained.", ["Ana Ruiz"]),
        ("The nurses in Lima on Monday said it rained.", ["The nurses in Lima"]),
        ("The letter says it rained. The document says it poured.", ["The letter", "The letter"]),
        ("Somebody who said it rained left.", ["Somebody"]),
        ("“It rained,” Senators Ana Ruiz and Bo Li said.", ["Ana Ruiz and Bo Li"]),
        ("The professor sat. “It rained,” said Prof. Ana Ruiz. The professor said it poured.", ["Ana Ruiz"] * 2),
        ("Mary Ruiz sat with John Li.\n\n“It rained,” he said.\n\nHe said it poured.", ["John Li", "John Li"]),
        ("Mary Ruiz spoke.\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nShe said it rained.", [None]),
        ("Ana Ruiz’s boss John Li sat. “It rained,” he said.", ["John Li"]),
        ("Ana Barker spoke. “It poured,” Bornsten said.", ["Bornsten"]),
        ("Ana Ruiz sat. Bo Ruiz sat. Ana Ruiz left.\n\nRuiz said it rained.", ["Ana Ruiz"]),
        ("Ana Ruiz Diaz sat. Ruiz Li left. “It poured,” Ruiz Diaz said.", ["Ana Ruiz Diaz"]),
        ("Ana Ruiz, Bo Li and Cy Diaz said it rained.", ["Ana Ruiz, Bo Li and Cy Diaz"]),
        ("Ana Ruiz met Bo Li. Ruiz and Li said it rained.", ["Ruiz and Li"]),
        ("I said it rained. I said it poured.", ["I", "I"]),
        ("It was late. The umbrellas said it rained. They said it poured.", ["The umbrellas"] * 2),
        ("The umbrellas said it rained on nurses. They said it poured.", ["The umbrellas"] * 2),
        ("The umbrellas said “it rained.” Nurses left. They said it poured.", ["The umbrellas", "Nurses"]),
        ("Lima’s campaign said it rained.", ["Lima’s campaign"]),
        ("A Lima campaign said it rained.", ["Lima campaign"]),
        ("The Daily Planet sat.\n\nOne.\n\nTwo.\n\nThree.\n\nThe newspaper said it rained.", ["The newspaper"]),
        ("Ana Ruiz sat. The newspaper said it rained.", ["The newspaper"]),
        ("The French said it rained.", ["The French"]),
        ("Jr. said it rained.", ["Jr."]),
        ("Ana Ruiz, 71, met Bo Li, 43. “It rained,” the 71-year-old said.", ["Ana Ruiz"]),
        ("Ana Ruiz, 71, left. “It rained,” the 43-year-old said.", ["the 43-year-old"]),
        ("Mohammed al-Rashid said it rained. Al-Rashid said it poured.", ["Mohammed al-Rashid"] * 2),
        ("Ursula von der Heyden said it rained. Von der Heyden said it poured.", ["Ursula von der Heyden"] * 2),
        ("Ana van trucks said it rained. Ana Ruiz said it poured.", ["Ana van trucks", "Ana Ruiz"]),
        ("His Excellency Saeed Marzouqi said it rained. Marzouqi said it poured.", ["Saeed Marzouqi"] * 2),
        ("Velden NV sat. The company said it rained.", ["Velden NV"]),
        ("Ⓐ. Ⓑ. said it rained.", []),
        ("Mr. Ⓐ. Ⓑ. said it rained.", []),
        ("The Lima Minister Trust Fund said it rained.", ["Lima Minister Trust Fund"]),
        ("Mary said it rained. “It poured,” Mary said.", ["Mary", "Mary"]),
        ("Who said it rained?", [None]),
        ("Ana Li And Ana Ruiz Slam Plan\n\nAna Ruiz met Ana Li. Ana Li said it rained.", ["Ana Li"]),
        ("On Sept. 5 Ana Ruiz said it rained.", ["Ana Ruiz"]),
        ("The Commission on Clean Water said it rained.", ["Commission on Clean Water"]),
        ("The Security Council on Friday said it rained.", ["Security Council"]),
        ("The Centre for Rain and Bill Ruiz said it rained.", ["Centre for Rain and Bill Ruiz"]),
        ("Ruiz Slams Harbor Plan As Reckless\n\nAna Ruiz said it rained. “It poured,” Ruiz said.", ["Ana Ruiz"] * 2),
        ("Will Ruiz Say Rain Falls Soon?\n\nAna Ruiz said it rained. “It poured,” Ruiz said.", ["Ana Ruiz"] * 2),
    ],
)
def test_one_source(text: str, expected: list[str | None]) -> None:
    found = speakers(newsmodel.parse(text, tagger=None))
    assert found == expected


@pytest.mark.parametrize(
    ("text", "role", "affiliation"),
    [
        ("said Ana Ruiz, executive director of the Harbor Trust.", "executive director", "Harbor Trust"),
        ("said Public Safety Minister Ana Ruiz.", "Public Safety Minister", None),
        ("said Foreign Minister Ana Ruiz.", "Foreign Minister", None),
        ("said British Prime Minister Ana Ruiz.", "Prime Minister", "British"),
        ("said Texas Sen. Ana Ruiz.", "Sen.", "Texas"),
        ("said Rep. Ana Ruiz (D-Ohio).", "Rep.", "D-Ohio"),
        ("said Ana Ruiz, D-Ohio, on Monday.", None, "D-Ohio"),
        ("said Clinton spokesman Bo Li.", "spokesman", "Clinton"),
        ("said White House press secretary Bo Li.", "press secretary", "White House"),
        ("said Ana Ruiz, the US ambassador to Canada.", "US ambassador to Canada", "US"),
        ("said CNN’s Ana Ruiz.", None, "CNN"),
        ("said Ana Ruiz of the Daily Planet.", None, "Daily Planet"),
        ("said Apple's chief executive, Tim Cook.", "chief executive", "Apple"),
        ("said former Obama adviser Ana Ruiz.", "adviser", "Obama"),
        ("said Ana Ruiz, 43, a Lima-based nurse at the General Hospital.", "Lima-based nurse", "General Hospital"),
        ("said Ana Ruiz.", None, None),
        ("said panel Chairman Rep. Ana Ruiz.", "Chairman", None),
        ("said Chairman Rep. Ana Ruiz.", "Chairman", None),
        ("said Dr. Ana Ruiz.", None, None),
        ("said Gov. Dr. Ana Ruiz.", "Gov.", None),
        ("said a lawyer for the Harbor Trust, Ana Ruiz.", "lawyer", "Harbor Trust"),
        ("said Ana Ruiz, Clinton's campaign manager.", "campaign manager", "Clinton"),
        ("said Ana Ruiz, head of research at the small Harbor Trust.", "head of research", "Harbor Trust"),
        ("said Ana Ruiz, a nurse who left.", "nurse", None),
        ("said Ana Ruiz, who left.", None, None),
        ("said star-turned-candidate Ana Ruiz.", "star-turned-candidate", None),
        ("said Republican senator Ana Ruiz.", "senator", "Republican"),
        ("said Ana Ruiz, Republican of Iowa.", None, "Republican of Iowa"),
        ("said Ana Ruiz (left) of Lima.", None, None),
        ("said Retired Lt. Gen. Bo Li.", "Retired Lt. Gen.", None),
        ("said a Harbor Trust spokesman.", "spokesman", "Harbor Trust"),
        ("said Governor Mr Bo Li.", "Governor", None),
        ("said Democrat activist Ana Ruiz.", "activist", "Democrat"),
        ("said Ana Ruiz, head of research at small old cold wet wards.", "head of research", None),
        ("said Ana Ruiz, a retired Sgt. from Lima.", "retired Sgt", None),
        ("said Ana Ruiz, Lima of Peru.", None, None),
        ("said Rear Admiral Dan Hale.", "Rear Admiral", None),
        ("fumed opposition leader Bo Li.", "opposition leader", None),
        ("she said. Unite regional officer Ana Ruiz said it poured.", "regional officer", "Unite"),
        ("she said. Shadow health secretary Ana Ruiz said it poured.", "Shadow health secretary", None),
        ("said socialist Sen. Ana Ruiz.", "Sen.", "socialist"),
        ("said Ana Ruiz.\nnurse Ana Ruiz left.", "nurse", None),
        ("said Labour’s Ana Ruiz.", None, "Labour"),
        ("said Lima’s Ana Ruiz.", None, None),
        ("said Ana Ruiz, Ph.D., President of Acme Trust.", "President", "Acme Trust"),
        ("said Ana Ruiz, M.D. of old.", None, None),
        ("said Ana Ruiz, from the Harbor Trust, on Monday.", None, "Harbor Trust"),
        ("said Ana Ruiz, of old.", None, None),
        ("said Special Relief Commissioner Ana Ruiz.", "Special Relief Commissioner", None),
        ("said Senior Minister of State for Transport Ana Ruiz.", "Senior Minister of State for Transport", None),
        ("said the Deputy Commissioner for Work, Mrs. Ana Ruiz, on Monday.", "Deputy Commissioner", "Work"),
        ("said the Deputy Commissioner for Health, Mrs. Ana Ruiz.", "Deputy Commissioner for Health", None),
        ("said Ana Ruiz, a portfolio manager at Oslo-based Harbor Trust.", "portfolio manager", "Harbor Trust"),
        ("said Ana Ruiz of the small center-right CDU.", None, "CDU"),
        ("said Ana Ruiz, the state’s chief engineer.", "chief engineer", None),
        ("she said. Transport economist Ana Ruiz said it poured.", "Transport economist", None),
        ("said Sheikh Ana Ruiz, chairman of the Harbor Trust.", "chairman", "Harbor Trust"),
    ],
)
def test_role_and_affiliation(text: str, role: str | None, affiliation: str | None) -> None:
    source = newsmodel.parse("“It rained all day long,” " + text, tagger=None).sources[0]
    assert (str(source.role), str(source.affiliation)) == (str(role), str(affiliation))


@pytest.mark.parametrize(
    ("text", "kind", "named"),
    [
        ("Ana Ruiz said it rained.", "person", True),
        ("The Daily Planet said it rained.", "organization", True),
        ("Canada said it rained.", "organization", True),
        ("Officials said it rained.", "group", False),
        ("The report said it rained.", "document", False),
        ("A new poll said it rained.", "poll", False),
        ("A spokesman said it rained.", "person", False),
        ("The ministry said it rained.", "organization", False),
        ("The umbrellas said it rained.", "group", False),
        ("The umbrella said it rained.", "unknown", False),
        ("The bystander's umbrella said it rained.", "unknown", False),
        ("FBI said it rained.", "organization", True),
        ("The Taliban said it rained.", "organization", True),
        ("Siemens AG said it rained.", "organization", True),
        ("Human Rights Watch said it rained.", "organization", True),
    ],
)
def test_kind_and_named(text: str, kind: str, named: bool) -> None:
    source = newsmodel.parse(text, tagger=None).sources[0]
    assert (source.kind, source.named) == (kind, named)


def test_aliases_mentions_and_basis() -> None:
    text = (
        "Ana Ruiz, head of the Harbor Trust (HT), said it rained. Ruiz said it poured. "
        "HT said it was not. She said it was so."
    )
    article = newsmodel.parse(text, tagger=None)
    ruiz, trust = article.sources
    assert [span.text for span in ruiz.aliases] == ["Ruiz"]
    assert [span.text for span in ruiz.affiliation_aliases] == ["HT"]
    assert [span.text for span in ruiz.mentions] == ["Ana Ruiz", "Ruiz", "She"]
    assert trust.name.text == "Harbor Trust"
    assert [q.attribution.basis for q in article.quotes if q.attribution is not None] == [
        AttributionBasis.EXPLICIT,
        AttributionBasis.SURNAME,
        AttributionBasis.ALIAS,
        AttributionBasis.PRONOUN,
    ]


def test_a_headline_in_capitals_names_whom_the_story_names() -> None:
    text = "Ana Ruiz Slams Harbor Plan As Reckless\n\nAna Ruiz, a nurse, said the harbor plan was wrong."
    assert {source.name.text for source in newsmodel.parse(text, tagger=None).sources} == {"Ana Ruiz"}


def source_of(text: str, mention: str) -> Source | None:
    """The source that *mention* means in *text*, as a tagger of the user's may have cut it out."""
    story = read_story(text, [Block(kind=BlockKind.PARAGRAPH, start=0, end=len(text))], lexicon("en"))
    at = text.index(mention)
    saying = Saying(contents=((len(text) - 1, len(text)),), mention=(at, at + len(mention)))
    _, sources = resolve(story, [saying], find_mentions(story), [])
    return sources[0] if sources else None


@pytest.mark.parametrize(
    ("text", "mention", "name", "kind"),
    [
        ("It was the Daily Planet just this month.", "Daily Planet just this month", "Daily Planet", "organization"),
        ("The trust this month said so.", "The trust this month", "The trust", "organization"),
        (
            "It was Ana Ruiz, a nurse, and others.",
            "Ana Ruiz, a nurse, and others",
            "Ana Ruiz, a nurse, and others",
            "group",
        ),
        (
            "It was Ana Ruiz (a nurse) and Bo Li.",
            "Ana Ruiz (a nurse) and Bo Li",
            "Ana Ruiz (a nurse) and Bo Li",
            "group",
        ),
        ("It was Ana Ruiz, a nurse, and a mother.", "Ana Ruiz, a nurse, and a mother", "Ana Ruiz", "person"),
        ("It was Ana Ruiz. Then it rained.", "Ana Ruiz.", "Ana Ruiz", "person"),
        ("It was Ana Ruiz Ⓐ of old.", "Ana Ruiz Ⓐ", "Ana Ruiz", "person"),
        ("It was ⒶⒷ of old.", "ⒶⒷ", "ⒶⒷ", "unknown"),
        ("It was the small ward’s.", "the small ward’s", "the small ward", "unknown"),
        ("It was the ward’s, a trust.", "the ward’s, a trust", "the ward’s", "unknown"),
        (
            "It was a study released on Monday by nurses.",
            "a study released on Monday by nurses",
            "a study released on Monday by nurses",
            "document",
        ),
        ("It was a report done last year.", "a report done last year", "a report done", "document"),
        ("A group of nurses met with Ana Ruiz.", "A group of nurses met with Ana Ruiz", "A group of nurses", "group"),
        (
            "A federal appeals court ruled. The Court of Appeals for Ohio sat.",
            "A federal appeals court",
            "Court of Appeals for Ohio",
            "organization",
        ),
        (
            "A federal court ruled. The Court of Appeals for Ohio sat.",
            "A federal court",
            "A federal court",
            "organization",
        ),
        ("So some nurses, the guild, Ana Ruiz, said.", "some nurses, the guild, Ana Ruiz", "some nurses", "group"),
        ("So the clerk, the old one, Ana Ruiz, said.", "the clerk, the old one, Ana Ruiz", "Ana Ruiz", "person"),
        (
            "So a nurse at the trust who sent a letter.",
            "a nurse at the trust who sent a letter",
            "a nurse at the trust who sent a letter",
            "person",
        ),
        ("It was rain which the trust said so.", "which the trust", "the trust", "organization"),
        ("It was the trust that said so.", "the trust that", "the trust", "organization"),
        (
            "Critics of rain, like Ana Ruiz, a nurse, and Bo Li, said.",
            "Critics of rain, like Ana Ruiz, a nurse, and Bo Li",
            "Critics of rain",
            "group",
        ),
        ("So many of whom left.", "many of whom", "many of whom", "unknown"),
        ("So nurses in Lima, Indiana.", "nurses in Lima, Indiana", "nurses in Lima", "group"),
        ("So Zero Hedge asked it.", "Hedge", "Zero Hedge", "person"),
        (
            "So a clerk at the Harbor Trust sent a letter.",
            "a clerk at the Harbor Trust sent a letter",
            "a clerk at the Harbor Trust",
            "person",
        ),
        (
            "So a clerk for the Harbor Trust spotted Bo Li.",
            "a clerk for the Harbor Trust spotted Bo Li",
            "a clerk for the Harbor Trust",
            "person",
        ),
        (
            "So a letter at the trust sent by nurses.",
            "a letter at the trust sent by nurses",
            "a letter at the trust sent by nurses",
            "document",
        ),
        ("So all this said it.", "all this", "all this", "unknown"),
        ("It was Ana Ruiz of Lima, Pa., a nurse.", "Ana Ruiz of Lima, Pa., a nurse", "Ana Ruiz", "person"),
    ],
)
def test_any_stretch_is_asked_whom_it_means(text: str, mention: str, name: str, kind: str) -> None:
    source = source_of(text, mention)
    assert source is not None
    assert (source.name.text, source.kind) == (name, kind)


def test_a_mention_without_a_word_means_nobody() -> None:
    assert source_of("Ana  Ruiz said so.", "  ") is None
