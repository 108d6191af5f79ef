"""What a line says by itself: its words, then its shape."""

from __future__ import annotations

import pytest

from newsmodel.lexicon import Lexicon, lexicon
from newsmodel.lexicon._pages import Mark, PageWords, opening, whole
from newsmodel.text.blocks._cues import cues_of
from newsmodel.text.blocks._page import Page

CUES = cues_of(lexicon("en"))

LINES = [
    ("Advertisement", Mark.AD),
    ("- ADVERTISEMENT -", Mark.AD),
    ("Story continues below ad", Mark.AD),
    ("300x250 banner", Mark.AD),
    ("Promoted Content", Mark.AD_LIST),
    ("Sign up for our morning newsletter", Mark.PROMO),
    ("Ferry news, straight to your inbox.", Mark.PROMO),
    ("Privacy policy | More newsletters", Mark.PROMO),
    ("The council's newsletter said the ferry was late.", None),
    ("Passengers can sign up at the town hall, the mayor said.", None),
    ("“Sign up for our course,” the poster says.", None),
    ("Trending now", Mark.LINK_LIST),
    ("Our top picks", Mark.LINK_LIST),
    ("Read more: Ferry strike enters fourth day", Mark.LINK),
    ("WATCH | The moment the bridge fell", Mark.LINK),
    ("Facebook", Mark.SHARE),
    ("Facebook X WhatsApp", Mark.SHARE),
    ("Share on X", Mark.SHARE),
    ("41 shares", Mark.SHARE),
    ("112 comments", Mark.COMMENTS),
    ("Home > News > Harbour", Mark.MENU),
    ("Karnataka / Mysuru / roads", Mark.MENU),
    ("#ferry #harbour", Mark.MENU),
    ("›", Mark.MENU),
    ("Tags:", Mark.TAG_LIST),
    ("Leave a reply", Mark.COMMENTS),
    ("Your email address will not be published.", Mark.COMMENTS),
    ("___", Mark.CHROME),
    ("22", Mark.CHROME),
    ("<br><hr>", Mark.CHROME),
    ("Report a typo", Mark.NOTE),
    ("Correction: the ferry sails at nine.", Mark.NOTE),
    ("Key points:", Mark.SUMMARY),
    ("4 min read", Mark.AGE),
    ("3 hours ago", Mark.AGE),
    ("14 March 2023", Mark.STAMP),
    ("2022-04-26 21:21:50", Mark.STAMP),
    ("4:20 p.m.", Mark.STAMP),
    ("08:15", Mark.STAMP),
    ("Published: May 3, 2020 at 5:30 PM EST|Updated: 2 hours ago", Mark.STAMP),
    ("Harbour Published On May 10, 2022 01:52 PM", Mark.STAMP),
    ("May 3, 2020 / 05:22 PM EST / AP", Mark.STAMP),
    ("May 3, 2020 08:00 ET | Norvane Oyj", Mark.STAMP),
    ("August 21, 20239:14 AM UTCUpdated ago", Mark.STAMP),
    ("Jane Doe | May 3, 2020 08:00", Mark.BYLINE),
    ("By Jane Doe", Mark.BYLINE),
    ("ByJ.R. Doe", Mark.BYLINE),
    ("BY JANE DOE AND JO SMITH", Mark.BYLINE),
    ("Words by Jane Doe", Mark.BYLINE),
    ("By", Mark.BYLINE),
    ("Reuters", Mark.BYLINE),
    ("AFP/Harbour News - desk@harbour.example", Mark.BYLINE),
    ("By Monday the ferry had sunk", None),
    ("By then it was late", None),
    ("Reporting by Jane Doe; Editing by Jo Smith", Mark.CREDIT),
    ("Jane Doe contributed to this report.", Mark.CREDIT),
    ("A ferry leaves the harbour. (AP Photo/Jane Doe)", Mark.CAPTION),
    ("A ferry leaves the harbour. (Harbour District Court, Dundee)", Mark.CAPTION),
    ("A ferry leaves the harbour [File: Reuters]", Mark.CAPTION),
    ("A ferry leaves the harbour (Published Monday, Nov. 18, 2019)", Mark.CAPTION),
    ("A ferry leaves the harbour. By JANE DOE", Mark.CAPTION),
    ("Photo: Jane Doe", Mark.CAPTION),
    ("Jane Doe, AP", Mark.CAPTION),
    ("[1/3] A ferry leaves the harbour", Mark.CAPTION),
    ("4:11 The moment the bridge fell", Mark.CAPTION),
    ("Prices rose, the bank said in a note. [Harbour Times]", None),
    ("He lost the vote. (He had won the last one.)", None),
    ("(Jane Doe/Harbour News)", Mark.CAPTION),
    ("(Reuters)", Mark.BYLINE),
    ("The bank made its profile picture public.", None),
    ("She can be reached at home.", None),
    ("Follow Harbour News on Facebook", Mark.PROMO),
    ("Posted on May 3, 2020 by Jane Doe", Mark.BYLINE),
    ("Storm of May 3, 2020 | what it left", None),
    ("Business | May 3, 2020", Mark.STAMP),
    ("Local news | May 3, 2020", Mark.STAMP),
    ("00:00:49", Mark.CHROME),
    ("Seats were held by Rep. Jane Doe (D-Minn.)", None),
    ("— Jane Doe (@janedoe) January 7, 2020", Mark.EMBED),
    ("A post shared by jane (@jane) on Apr 27", Mark.EMBED),
    ("Write to Jane Doe at jane@harbour.example", Mark.CONTACT),
    ("Jane Doe can be reached at 555-0133-77.", Mark.CONTACT),
    ("Witnesses said the ferry was late.", None),
    ("© 2024 Harbour News", Mark.COPYRIGHT),
    ("&Copy 2024 Harbour News", Mark.COPYRIGHT),
    ("This material may not be published, broadcast, rewritten or redistributed.", Mark.COPYRIGHT),
    ("The ferry sails again from April, its operator said.", None),
    ("Ferry to run again after two years", None),
    ("Jane Doe | Published 3 May 2020", Mark.BYLINE),
    ("Harbour News | Published 3 May 2020", Mark.STAMP),
    ("The writer is an economist. jane@harbour.example", Mark.CONTACT),
    ("The writer is an economist.", None),
    ("By Dr Jane Doe, science correspondent", Mark.BYLINE),
    ("By Christmas, the ferry had sunk", None),
    ("Harbour Radio News, 4 December 2023 - 16:20", Mark.STAMP),
    ("Release date: May 3, 2020", Mark.STAMP),
    ("Reading Time: 3 minutes", Mark.AGE),
    ("jd/js (AFP, dpa)", Mark.CREDIT),
    ("jd/js/ab", Mark.CREDIT),
    ("and/or what the wall costs", None),
    ("(With PTI inputs)", Mark.CREDIT),
    ("Translated from Norwegian by Jane Doe", Mark.CREDIT),
    ("Media: (555) 555-0188", Mark.CONTACT),
    ("Media: what the papers say", None),
    ("Have you been on the ferry? Email jane@harbour.example", Mark.CONTACT),
    ("Samaritans 11 61 23", Mark.CONTACT),
    ("Terms & conditions apply. You pay £2 a week after that.", Mark.PROMO),
    ("View the discussion thread.", Mark.COMMENTS),
    ("Kindly share this story:", Mark.SHARE),
    ("Journal reference: Harbours, 2021", Mark.NOTE),
    ("Doe reported from Dundee, and Smith from Oslo.", Mark.CREDIT),
    ("The crew reported from Dundee that the wall had gone.", None),
    ("BEACON.EXAMPLE/ABC", Mark.CREDIT),
    ("AC/DC", None),
    ("SOURCE Norvane Oyj", Mark.NOTE),
    ("Source Harbour University.", Mark.NOTE),
    ("Source of the fire is unknown", None),
    ("SOURCE OF THE FIRE IS UNKNOWN", None),
    ("Increase article font size", Mark.CHROME),
    ("harbour.example/news/ferry-sails-again/1045", Mark.MENU),
    ("+47 55 555 0188", Mark.CONTACT),
    ("Press contact", Mark.CONTACT_LIST),
    ("Advertisement 2", Mark.AD),
    ("(Source: Harbour News)", Mark.CREDIT),
    ("(c) 2024 Harbour News", Mark.COPYRIGHT),
    ("The ferry sails again. ♦", None),
]


@pytest.mark.parametrize(("said", "mark"), LINES, ids=[said[:40] for said, _ in LINES])
def test_mark(said: str, mark: Mark | None) -> None:
    assert Page(said, CUES).lines[0].mark == mark


@pytest.mark.parametrize("phrases", [("news", "news"), ("News",), (" ",)], ids=["twice", "capital", "empty"])
def test_a_table_of_phrases_proves_itself(phrases: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="phrases that"):
        PageWords(wholes=whole(Mark.AD, *phrases))


def test_a_language_without_page_words_still_has_blocks() -> None:
    bare = Lexicon(code="xx")
    page = Page("By Jane Doe\n\nThe ferry sails again. opens new tab\n\nPhoto: x", cues_of(bare))
    assert [line.mark for line in page.lines] == [None, None, None]


def test_openings_know_how_long_their_line_may_be() -> None:
    short = Lexicon(code="xx", pages=PageWords(openings=opening(Mark.AD, 3, "buy now")))
    page = Page("Buy now\nBuy now and pay next year\nBuy nowhere", cues_of(short))
    assert [line.mark for line in page.lines] == [Mark.AD, None, None]
