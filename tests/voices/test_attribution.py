"""Who says what, by rules alone: rows of marked text, {c1|content}, {s1|source}, {k1|cue} of the first quote, ..."""

from __future__ import annotations

import re

import pytest

import newsmodel
from newsmodel.model import SPEECH, Article

MARK = re.compile(r"\{([cskao])(\d)\|([^{}]*)\}")


def marked(source: str) -> tuple[str, dict[int, dict[str, list[str]]]]:
    """The text of *source* without its marks, and what is marked for each quote.

    >>> marked("{c1|“Go,”} {s1|she} {k1|said}.")
    ('“Go,” she said.', {1: {'c': ['“Go,”'], 's': ['she'], 'k': ['said']}})
    """
    text, found, at = "", {}, 0
    for match in MARK.finditer(source):
        text += source[at : match.start()] + match[3]
        found.setdefault(int(match[2]), {}).setdefault(match[1], []).append(match[3])
        at = match.end()
    return text + source[at:], found


def told(article: Article) -> dict[int, dict[str, list[str]]]:
    """The speech of an article in the terms of `marked`."""
    found = {}
    for number, quote in enumerate((q for q in article.quotes if q.kind in SPEECH), 1):
        said = quote.attribution
        row = {"c": [part.text for part in quote.contents]}
        for key, name in (("s", "mention"), ("k", "cue"), ("a", "addressee"), ("o", "occasion")):
            span = getattr(said, name) if said is not None else None
            if span is not None:
                row[key] = [span.text]
        found[number] = row
    return found


ROWS = [
    # The plain patterns.
    "{c1|“We will appeal,”} {s1|Ana Ruiz} {k1|said}.",
    "{c1|“We will appeal,”} {k1|said} {s1|Ana Ruiz}.",
    '{c1|"We will appeal,"} {s1|she} {k1|said}.',
    "{c1|''We will appeal,''} {s1|Mr. Ruiz} {k1|said}.",
    "{c1|``We will appeal,''} {k1|said} {s1|Ruiz}.",
    "{s1|Ruiz} {k1|said}, {c1|“We will appeal.”}",
    "{s1|Ruiz} {k1|said}: {c1|“We will appeal.”}",
    "{s1|Ruiz} {k1|told} {a1|reporters}: {c1|“We will appeal.”}",
    "{s1|Ruiz} {k1|told} {a1|the Daily Planet}, {c1|“We will appeal.”}",
    "{s1|Ruiz} {k1|told} {a1|the Associated Press (AP)}, {c1|“We will appeal.”}",
    "{c1|“Will they appeal?”} {k1|asked} {s1|Ruiz}.",
    "{c1|“They must not!”} {k1|shouted} {s1|the crowd}.",
    "{c1|“We will appeal,”} {s1|Ruiz} {k1|began}.",
    "{c1|“We will appeal,”} {s1|Ana Ruiz, head of the Harbor Trust}.",
    "{c1|“We will appeal,”} {s1|she} {k1|had said} in May.",
    "{c1|“We will appeal,”} {s1|she} {k1|shot back}.",
    "{s1|Ruiz} {k1|went on to say} {c1|that the ward was full}.",
    "{s1|Ruiz} {k1|didn't say} {c1|that the ward was full}.",
    "{s1|Mr. J. Ruiz} {k1|told} {a1|them} {c1|that the ward was full}.",
    "{s1|She} {k1|told} {a1|a crowd} in the hall last week {c1|that the ward was full}.",
    "{s1|She} {k1|told} {a1|staff} at the ward {c1|they were heard}.",
    "It was late and {s1|Ruiz} {k1|said}, {c1|“We will appeal.”}",
    "On Monday, {s1|Ruiz} shook her head and {k1|said}, {c1|“We will appeal.”}",
    "Hours later, {s1|Ruiz} gave in, {k1|saying} {c1|that the ward was full}.",
    "{s1|Ruiz} {k1|said} in a long letter to the ward {c1|that it was full}.",
    "{s1|Ruiz} {k1|said} late Monday evening {c1|that it was full}.",
    "{s1|Ruiz} {k1|said}, in a letter, {c1|that it was full}.",
    "{s1|Ruiz} {k1|said}, in a letter, {c1|“It was full.”}",
    "{s1|Ruiz} {k1|said}: {c1|the ward was full}.",
    "{s1|Ruiz} {k1|described} {c1|it as “full.”}",
    "{s1|Ruiz, who runs it}, {k1|said} {c1|the ward was full}.",
    "{s1|The nurse who runs the place} {k1|said} {c1|the ward was full}.",
    "{s1|All the nurses of the ward} {k1|said} {c1|it was full}.",
    "{s1|Ruiz and Li} {k1|said} {c1|the ward was full}.",
    "{s1|Doctors and nurses} {k1|say} {c1|the ward is full}.",
    "{s1|Sen. Ana Ruiz (D-Ohio), a nurse}, {k1|said} {c1|the ward was full}.",
    "{s1|Marcia “Cia” Price} {k1|said} {c1|the ward was full}.",
    "{c1|“It is full,”} {k1|said} {s1|Marcia “Cia” Price, state delegate}.",
    "{c1|“It is full,”} {k1|said} {s1|the head of the ward that closed}.",
    "{c1|“It is full,”} {k1|said} {s1|Ana Ruiz (the head) of the ward}.",
    "{c1|“It is full,”} {k1|said} {s1|Ruiz and Li, who left}.",
    "{c1|The ward was full}, {s1|she} {k1|said}, {c1|and loud}.",
    "{s1|Ruiz} {k1|said} {c1|the ward was full}; nobody believed it.",
    "{c1|Rates will “rise” soon}, {k1|according to} {s1|a clerk}.",
    "{s1|Ruiz} {k1|said} {c1|the ward was full}, and {s2|Li} {k2|said} {c2|it was not}.",
    "{s1|Ruiz} {k1|says} {c1|the U.S. is full}.",
    "{c1|“Is it full?”} {s1|she} {k1|asked}. {c1|“Who knows.”}",
    "{c1|“It is full,”} {s1|she} {k1|said}, but {s2|Li} {k2|said}: {c2|“It is not.”}",
    "{c1|“It is full,”} {s1|she} {k1|said}, {k2|adding}, {c2|“and loud.”}",
    "{s1|Ruiz}: {c1|“The ward was full.”}",
    "{s1|The reports} {k1|say} {c1|that the ward is full}.",
    "{s1|Some of the nurses} {k1|said} {c1|it was full}.",
    "{s1|Police (in Lima)} {k1|say} {c1|the ward is full}.",
    "{s1|The head of the Lima ward} {k1|said} {c1|it was full}.",
    "{s1|Ruiz} {k1|told} {a1|her staff’s families} Monday night {c1|it was full}.",
    "{s1|Ruiz} {k1|said} {c1|he sleeps well now}.",
    "{s1|Ruiz} {k1|said} {c1|he’s full}.",
    "{s1|Ruiz} {k1|quietly said} {c1|it was full}.",
    "{s1|Ruiz’s report} {k1|said} {c1|it was full}.",
    "{s1|Read} {k1|said} {c1|it was full}.",
    "{s1|Ruiz} {k1|said} {c1|it was full (or loud)}.",
    "{s1|Ruiz} {k1|said} {c1|“it was full” (and loud)} and {k2|quickly added} {c2|it was dark}.",
    "{c1|“It is full,”} {k1|said} {s1|one}.",
    "{c1|“It is full,”} {k1|said} {s1|the man, 43}.",
    "{c1|“It is full,”} {k1|said} {s1|the man}, smiling.",
    "{c1|“It is full,”} {k1|said} {s1|two nurses} in a Lima ward.",
    "{c1|“It is full,”} {k1|said} {s1|Ana Ruiz} (the head.",
    "{c1|“It is full,”} {k1|said} {s1|Ana Ruiz}, {s2|who} {k2|said} {c2|it was loud}.",
    "{c1|“It is full.”} {s1|Ruiz} {k1|said}, smiling.",
    "{c1|“Go,”} {s1|Ruiz Lima Diaz}.",
    "{k1|According to} {s1|Ruiz}, {c1|“The ward is full,”} meaning the one in Lima.",
    "{c1|The ward}, {k1|according to} {s1|Ruiz, who left}, {c1|is full}.",
    "{s1|Ana Ruiz} was angry. {c1|“The ward was full by noon today.”}",
    # A sentence in marks without a cue goes on with what the same speaker has said in that paragraph.
    "It rained. {c1|“It is full,”} {s1|she} {k1|said}. It poured. {c1|“And it is very loud in there.”}",
    "{c1|“It is full,”} {k1|said} {s1|Ruiz, who runs it}. Li nodded. {c1|“And it is very loud in there.”}",
    "{s1|Ruiz} {k1|said} {c1|it was full}. {c1|“And it is very loud in there.”}",
    "{s1|Ruiz} {k1|called} {c1|it “a mess.”} Then she sat down. {c1|“And it is very loud in there.”}",
    "{c1|“It is full,”} {s1|she} {k1|said}.\n{c2|“And it is very loud in there.”}",
    "{c1|“It is full and very loud in there.”}\n— in the end",
    "{s1|Ruiz}: {c1|“It was full.”} Then she left.",
    # Marks before, behind and between; what is no part of a phrase ends it.
    "– {c1|The ward was full,} {s1|Ruiz} {k1|said}.",
    "{c1|The ward is full}, {k1|according to} {s1|Ruiz}, and Li left.",
    "{c1|“We will appeal,”} {s1|Ruiz} {k1|grinned}.",
    "In Lima, {s1|Ruiz and Li} {k1|said} {c1|it was full}.",
    "a) {s1|Lima nurses} {k1|said} {c1|the ward was full}.",
    "b) and {s1|Li} {k1|said} {c1|the ward was full}.",
    "{s1|The head of The Daily Planet} {k1|said} {c1|it was full}.",
    "In 2016 for {s1|nurses} {k1|said} {c1|it was full}.",
    "{s1|Economists who favor taxes} {k1|agree} {c1|that the ward is full}.",
    "{s1|Ruiz, a nurse, a mother, a painter, a runner, a singer}, {k1|said} {c1|it was full}.",
    "{c1|“It is full,”} {k1|said} {s1|Ana Ruiz, who left}, {s2|who} {k2|said} {c2|it was loud}.",
    # Too much stands before the subject to be sure of one.
    "On Monday, in May, in Lima, at noon, in rain, Ruiz gave in, {k1|saying} {c1|that it was full}.",
    "Meeting nurses, {s1|Ruiz} gave in, {k1|saying} {c1|that the ward was full}.",
    "{s1|Ruiz} {k1|warned} {c1|they will close the ward}.",
    "{c1|“It is full,”} {s1|Ruiz} {k1|told} {a1|reporters}",
    "{s1|Ruiz} {k1|said} {c1|now is too late}.",
    "{s1|Ruiz} {k1|calls} {c1|people “losers” and “sad.”}",
    "“The ward” and “loud.” {s1|Ruiz} {k1|said} {c1|it poured}.",
    "“It was full.” {s1|Ruiz} {k1|says} {c1|Li “left.”}",
    "{c1|The ward, once “small” and “cold,” is “full,”} {s1|Ruiz} {k1|said}.",
    "{c1|The ward was full}, {s1|Ruiz} {k1|said}, —",
    "{s1|Ruiz}{k1|’s been calling} {c1|it “a mess.”}",
    "{s1|They}{k1|’ve finally called} {c1|it “a mess.”}",
    "{c1|“Go on”} {s1|Read} {k1|said}.",
    "It was late. {c1|“It was full of nurses and very loud.”}",
    "The ward, “full,” was late. {c1|“It was full of nurses and very loud.”}",
    "the ward was late. {c1|“It was full of nurses and very loud.”}",
    "On Monday it was this:\n{c1|“It was full.”}",
    "{c1|“It is full and very loud in there.”}\n— 1",
    "LI: ...\n{s1|RUIZ}{k1|:} {c1|Hello there, all of you.}\nRUIZ: ...",
    # One quotation over paragraphs whose marks open anew; one of its parts may say who speaks, not both.
    "{s1|Ana Ruiz} {k1|said}: {c1|“The ward was full.}\n{c1|“It was loud.”}",
    "{c1|“The ward was full by noon.}\n{c1|“It was loud,”} {s1|Ana Ruiz} {k1|said}.",
    "{s1|Ana Ruiz} {k1|said}: {c1|“The ward was full.}\n{c2|“It was loud,”} {s2|Bo Li} {k2|said}.",
    "{s1|Ana Ruiz} {k1|said}: {c1|“The ward was full.}\nIt rained.",
    "It rained.\n{c1|“The ward was full by noon today.}\n{c1|“It was very loud in the ward.”}",
    "{c1|“It is full,”} {k1|said} {s1|Ana J. Ruiz}.",
    "“It is full,” {k1|said} {s1|the nurse} “who has been here since the ward was opened in May”.",
    "{c1|“It is full,”} {k1|said} {s1|Ruiz} the other day.",
    "{c1|“It is full,”} {k1|said} {s1|the nurse} quietly.",
    "{c1|“It is full,”} {k1|said} {s1|Sky News senior political analyst Ana Ruiz}.",
    "{c1|“It is full,”} {k1|said} {s1|Ruiz} upstairs in Lima.",
    "{c1|“It is full,”} {k1|said} {s1|Ruiz} upstairs downstairs anywhere else.",
    "{c1|“It is full,”} {k1|said} {s1|the nurse who left}",
    "And on Monday, {s1|Ruiz} gave in, {k1|saying} {c1|that the ward was full}.",
    "In May, “full wards,” {k1|saying} {c1|that it was full}.",
    "{s1|Those who favor taxes} {k1|agree} {c1|that it is full}.",
    "It was so: {c1|“It was full of nurses and very loud.”}",
    "{c1|“It is full,”} {s1|Ruiz} {k1|told} {a1|reporters} (who had come from Lima).",
    "{s1|Ruiz} {k1|told} {a1|Bo Li Jr.} {c1|that it was full}.",
    "Asked if it was “full”, {s1|Ruiz} {k1|said} {c1|it was not}.",
    "{s1|Ruiz} {k1|told} {a1|her}, {c1|“Where is it?”}",
    "{s1|Ruiz} {k1|said} quietly sadly slowly loudly {c1|that it was full}.",
    "The ward is “full,” but in the end {s1|she} {k1|said} {c1|it was not}.",
    "{c1|“It is full and very loud in there.”}\n– 1",
    # Subjects with appositions, titles, brackets and asides.
    "{c1|“We will appeal,”} {k1|said} {s1|Ana Ruiz, head of the Harbor Trust (HT)}, {o1|in an interview with Sky}.",
    "{c1|“We will appeal,”} {k1|said} {s1|Foreign Minister Ana Ruiz}.",
    "{c1|“We will appeal,”} {s1|Rep. Ana Ruiz (D-Ohio)} {k1|said}.",
    "{s1|Ana Ruiz, a nurse in Lima}, {k1|said} {c1|the ward was full}.",
    "{s1|Ana Ruiz}, for her part, {k1|said} {c1|the ward was full}.",
    "{s1|Ruiz} on Monday {k1|said} {c1|the ward was full}.",
    "{c1|“The ward is full,”} {s1|a spokesman for the hospital trust} {k1|said}.",
    "{c1|“The ward is full,”} {k1|says} {s1|Ana Ruiz, who has run it since May}.",
    "{c1|“It is habit,”} {s1|Ana Ruiz, a judge in Lima}, {k1|told} {a1|reporters}. {c1|“It is not law.”}",
    "{c1|“I am no candidate,”} {s1|Will Doyle} {k1|said}.",
    "{c1|“I am no candidate,”} {k1|said} {s1|Will Doyle}.",
    # Split quotations are one quote.
    "{c1|“This is not law,”} {s1|Ruiz} {k1|said}. {c1|“It is habit.”}",
    "{c1|“This,”} {s1|she} {k1|said}, {c1|“is habit.”}",
    "{c1|“This is not law,”} {s1|Ruiz} {k1|said}, smiling at her aides, {c1|“but habit.”}",
    # ... but not where another voice comes between.
    "{c1|“It is law,”} {s1|Ruiz} {k1|said}. {c2|“It is habit,”} {s2|Li} {k2|replied}.",
    # Fragments grow to the clause they stand in.
    "{s1|Ruiz} {k1|said} {c1|the plan was “a mess” from the start}.",
    "{s1|Ruiz} {k1|called} {c1|the plan “a mess.”}",
    "{s1|Officials} {k1|announced} Tuesday {c1|that the act would “strengthen” the force}.",
    "{c1|Traffickers are “filling those holes” everywhere}, {s1|Ruiz} {k1|said}.",
    # Who or what stands behind a quotation and is no pronoun, no name and no noun for a person says nothing.
    "{c1|“It is full,”} {s1|the old nurse} {k1|grinned}.",
    "{c1|“It is full,”} {s1|Ana Ruiz, a nurse}, {k1|said} dryly.",
    "{c1|“It is full!”} {k1|winked} {s1|Ana Ruiz}.",
    "{c1|“It is full,”} {s1|Ruiz} {k1|went on}, as if nobody heard her.",
    "{c1|“It is full!”} {s1|Li’s niece, Del. Marcia “Cia” Price (D-Lima)}, {k1|shouted}.",
    "{c1|“It is full,”} {s1|Li’s niece, state Del. Marcia “Cia” Price (D-Lima)}, {k1|shouted}.",
    # What stands between subject and cue, and before a colon.
    "{s1|Ruiz} {k1|was prompted to say}, {c1|“It is full.”}",
    "{s1|Ruiz} {k1|seemed to suggest} {c1|that it was full}.",
    "It does not surprise {s1|pollster Ana Ruiz}: {c1|“It was full last year.”}",
    "{s1|Ana Ruiz} sat. {c1|“One two three four five.”} It rained. {c2|“Five six seven eight nine.”}",
    "Then there was the sign at the door: {c1|“It is full.”}",
    "It was the same thing on Twitter: {c1|“It is full and loud.”}",
    "But then, as {s1|Ruiz} {k1|put it}, {c1|“it was full.”}",
    "As {s1|Ruiz} {k1|put it}: {c1|“The ward is full and loud.”}",
    # Names and subjects that are small words elsewhere.
    "{c1|“It is full,”} {k1|said} {s1|Don Diaz}. {c1|“It is very loud too.”}",
    "{c1|“It is full,”} {s1|Don} {k1|said}, but don’t ask.",
    "{s1|The mother of three} {k1|replied}, {c1|“It is full.”}",
    "{s1|Some} {k1|say} {c1|the ward is full}.",
    "{s1|Most} {k1|said} {c1|the ward was full}.",
    "In who {s1|Lima nurses} {k1|said} {c1|that it was full}.",
    # Another verb of saying behind the first is a quote of its own; any other verb in -ing is an aside.
    "{c1|“It is full,”} {s1|Ruiz} {k1|said}, {k2|adding} later, {c2|“It is loud.”}",
    "{c1|“It is full,”} {s1|Ruiz} {k1|said}, smiling at some of them, {c1|“and loud.”}",
    "{s1|Ruiz} {k1|said} earlier, {c1|“It is full.”}",
    "In “The Ward,” {s1|Ana Ruiz} took her time. {c1|“It is full and very loud in there.”}",
    "He was in “The Ward,” and in it, and in it, and in “It” too. {c1|“It is full and very loud in there.”}",
    # A colon later in the sentence, with no other verb and no comma before it; a paragraph of two words in marks.
    "{s1|Ruiz} {k1|puts it} better than anybody else: {c1|“It is full.”}",
    "{s1|Ruiz} replied with a smile; then this: {c1|“It is full in there.”}",
    "{c1|“It is full,”} {s1|she} {k1|said}.\n{c2|“Nobody came.”}",
    # Who shouts behind a comma: the subject of the clause before it, behind a dateline too.
    "It began in May, when {s1|Ana Ruiz} stopped the tram, {k1|shouting} {c1|“We are full!”}",
    "LIMA, Dec. 8 — {s1|Ruiz} gave in, {k1|saying}: {c1|“We are full.”}",
    "{s1|Ruiz} went on, and, when asked again, said no, {k1|saying}: {c1|“We are full.”}",
    "{c1|“It is full,”} {k1|intoned} {s1|Ruiz}. {s2|Li} {k2|retaliated}: {c2|“It is not full.”}",
    # An aside about the speaker is no speaker of what follows.
    "{c1|“It is full,”} {k1|said} {s1|Ruiz}, {s2|who} {k2|added} {c2|that it was “loud” too}. {c1|“And dark.”}".replace(
        "“And dark.”", "“And it is dark in there.”"
    ),
    # Indirect speech.
    "{s1|Ruiz} {k1|said} {c1|that the ward was full}.",
    "{s1|Ruiz} {k1|said} Tuesday {c1|she would appeal}.",
    "{c1|The ward was full by noon}, {s1|Ruiz} {k1|said}.",
    "{c1|The ward was full by noon}, {k1|according to} {s1|the hospital}.",
    "{k1|According to} {s1|the hospital}, {c1|the ward was full by noon}.",
    "{s1|Ruiz} {k1|said} {c1|she would appeal}, {k2|adding} {c2|that the ward was full}.",
    "{s1|Ruiz} {k1|said} {c1|she would appeal} and {k2|added} {c2|that the ward was full}.",
    "As {s1|Ruiz} {k1|put it}, {c1|the ward was “beyond full.”}",
    # Labels, dashes, announcements.
    "{s1|Rep. Ana Ruiz (D-Ohio)}{k1|:} {c1|“The ward was full.”}",
    "{c1|“The ward was full.”} — {s1|Ana Ruiz}",
    "{c1|“The ward was full.”}\n― {s1|Ana Ruiz}",
    "After a week of protests {s1|the minister for health} {k1|responded}:\n{c1|“The ward was full. It is not now.”}",
]
TRANSCRIPT = (
    "{s1|RUIZ}{k1|:} {c1|Thank you for coming today.}\n"
    "{s2|LI}{k2|:} {c2|It is a pleasure to be here.}\n"
    "{s3|RUIZ}{k3|:} {c3|Then let us begin at once.}"
)
#: What other countries and other media do differently.
ELSEWHERE = [
    "{c1|‘We won’t appeal,’} {s1|Mr Ruiz} {k1|said}.",
    "{c1|'We won't appeal,'} {k1|said} {s1|Ruiz}. {c1|'The girls' team can stay.'}",
    "{c1|‘She said “no” to me,’} {s1|he} {k1|told} {a1|the inquiry}.",
    "{c1|«Nous partons»}, {s1|Mme Ruiz} {k1|said}.",
    "{c1|“We are prepared”}, {k1|said} {s1|Chief Superintendent Ana Ruiz}.",
    TRANSCRIPT,
    # A first turn with a role names the same speaker as the short one.
    "{s1|ADA DIAZ}, HOST{k1|:} {c1|Thanks.}\n{s2|BO LI}, MP{k2|:} {c2|Yes.}\n{s3|DIAZ}{k3|:} {c3|Is it?}",
    # Speech behind dashes, with and without going on behind another dash.
    "– {c1|It began with a lie,} {s1|Dahl} {k1|says} and laughs. – {c1|I told them that it was full.}",
    "— {c1|Is it full?} {s1|she} {k1|asked}.",
    "– {c1|It is full,} {k1|answered} {s1|Ruiz}. - 12 wards were closed.".replace("- 12 wards", "Twelve wards"),
    "–{c1|It is full}, {s1|she} {k1|says}.",
    # British marks over paragraphs.
    "{s1|Ruiz} {k1|said}: {c1|'They're at the end. We haven't a wall.}\n{c1|'In Lima they've one.'}\nHe left.",
    "{c1|'They're at the end. We've had men.}\n{c1|'In Lima they've one,'} {s1|Ruiz} {k1|said}.",
]


@pytest.mark.parametrize("source", [*ROWS, *ELSEWHERE])
def test_reads_what_is_marked(source: str) -> None:
    text, expected = marked(source)
    found = told(newsmodel.parse(text, tagger=None))
    inherited = {number: {k: v for k, v in row.items() if k in expected[number]} for number, row in found.items()}
    assert inherited == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ruiz said.", "As Ruiz said.", "Ruiz said, grinning.", "Ruiz told me.", "Ruiz told, yes.",
        "Ruiz said sometimes.", "Long-said words were heard.", "— Ana Ruiz", "Ruiz said:", "“Go,” the.",
        "“It was full.” — in Lima", "The novel “It Was Full” said it rained.", "He was told to go.",
        "“Go,” in Lima.", "The said man left.",
        "Nurses call-outs rose.", "“We will appeal,” Ruiz in Lima.", "According to Ruiz.", "It was full, Ruiz praised.",
        "It rained, according to ...", "Ruiz believes: full wards.", "Ruiz said: –.", "Ruiz, , said it was full.",
        "The ward was full, Ruiz said loudly yes.", "The ward was full, Ruiz doubted.", "Ruiz said and left early.",
        "The nurse, 40, asked Ana Ruiz.", "Ruiz said - so it was.", "It rained, said",
        "Ruiz, who’s called for higher pay — as Li — lambasted the plan.", "Ruiz told staff at a rally in “The Ward.”",
        "“It rained” by Ruiz said.", "It rained, told Bo Li of Lima.", "Ruiz said, in.", "“The Ward” Will said it.",
        "It was “full,” compared to 11% of claims.", "“It is full,” the.", "“It is full,” the ward there.",
        "“Full wards,” that shows it.", "It is a “very full ward,” which is known.", "Her claims were heard.",
        "– It is full, and they left it.", "- It said so. Ruiz said it.", "–It is", "– Who said it?",
        "– And she said so.",
        "The man claim rose.", "Some doubt it.", "Of three said.", "All claims were heard.", "Heaps of said it.",
        "It is late, as Ruiz put it, and it is full.", "“It is full,” the man in the “North” said.",
        "said", "She was saying", "according to",
    ],
)  # fmt: skip
def test_nobody_says_anything(text: str) -> None:
    assert told(newsmodel.parse(text, tagger=None)) == {}


@pytest.mark.parametrize(
    ("text", "negated", "channel"),
    [
        ("Ruiz did not say that the ward was full.", True, None),
        ("Ruiz declined to say whether the ward was full.", True, None),
        ("Ruiz said in a statement that the ward was full.", False, "statement"),
        ("In an interview with Sky News, Ruiz said that the ward was full.", False, "interview"),
        ("“The ward was full,” Ruiz said, in an email to staff.", False, "email"),
    ],
)
def test_circumstances(text: str, negated: bool, channel: str | None) -> None:
    said = newsmodel.parse(text, tagger=None).quotes[0].attribution
    assert said is not None
    assert (said.negated, said.channel) == (negated, channel)


def contents(text: str) -> list[tuple[str, list[str]]]:
    """Cue and contents of every quote, by the rules alone."""
    rows = told(newsmodel.parse(text, tagger=None)).values()
    return [(row["k"][0], row["c"]) for row in rows]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A fragment grows over other verbs of saying; a clause they open ends before the speaker of all of it.
        (
            "Those who claim that wards close forget that this one is “full and loud,” Ruiz said.",
            [
                ("said", ["Those who claim that wards close forget that this one is “full and loud,”"]),
                ("claim", ["that wards close forget that this one is “full and loud,”"]),
            ],
        ),
        (
            "They tore it up, calling her ''full of it,'' Ruiz said.",
            [("said", ["They tore it up, calling her ''full of it,''"]), ("calling", ["her ''full of it,''"])],
        ),
        # ... but not over a report that opens the sentence, nor in front of "as she said", nor from a whole sentence.
        ("Ruiz said that it is “full,” Li said.", [("said", ["that it is “full,”"]), ("said", ["“full,”"])]),
        (
            "They call it late and “full,” as Ruiz said.",
            [("call", ["it late and “full,” as Ruiz said"]), ("said", ["“full,”"])],
        ),
        (
            "They call it late – “Full and loud,” Ruiz said.",
            [("call", ["it late – “Full and loud,”"]), ("said", ["“Full and loud,”"])],
        ),
    ],
)
def test_fragments_inside_other_reports(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert contents(text) == expected
