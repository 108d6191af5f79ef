"""What a page says about itself, out of its text."""

from __future__ import annotations

import pytest

from newsmodel.lexicon import lexicon
from newsmodel.model import Metadata, MetadataBasis, Precision, Stated, StatedTime
from newsmodel.text.blocks import find_blocks
from newsmodel.text.metadata import find_metadata

EN = lexicon("en")
STORY = (
    "The ferry to the islands will sail again from April, its operator said on Monday, two years after it stopped.\n"
    "The boat carried forty thousand people a year before the harbour wall was found to be unsafe.\n"
    "Bookings open next week."
)


def metadata(text: str, given: Metadata | None = None) -> Metadata:
    return find_metadata(text, find_blocks(text, EN), EN, given or Metadata())


def told(value: object) -> object:
    return [str(part) for part in value] if isinstance(value, tuple) else None if value is None else str(value)


TOPS = [
    ("By Jane Doe", "authors", ["Jane Doe"]),
    ("By: Jane Doe", "authors", ["Jane Doe"]),
    ("By\nJane Doe", "authors", ["Jane Doe"]),
    ("ByJ.R. Doe", "authors", ["J.R. Doe"]),
    ("BY JANE DOE FOR HARBOUR NEWS", "authors", ["JANE DOE"]),
    ("Jane Doe, Harbour Beacon", "authors", ["Jane Doe"]),
    ("Jane Doe\nHealth Reporter\nMay 3, 2020", "authors", ["Jane Doe"]),
    ("By Jane Doe and Jo Smith, The Associated Press", "authors", ["Jane Doe", "Jo Smith"]),
    ("Jane Doe Associated Press", "authors", ["Jane Doe"]),
    ("By Jane Doe Transport correspondent", "authors", ["Jane Doe"]),
    ("By Jane Doe\nBBC News, Dundee", "authors", ["Jane Doe"]),
    ("By Jane Doe 8 January 2020, 3:51 pm", "authors", ["Jane Doe"]),
    ("By Jane Doe (jane@harbour.example)", "authors", ["Jane Doe"]),
    ("The Associated Press", "authors", ["The Associated Press"]),
    ("Author: Jane Doe", "authors", ["Jane Doe"]),
    ("Posted on May 3, 2020 by Jane Doe", "authors", ["Jane Doe"]),
    ("Posted on May 3, 2020 by Jane Doe", "published", "2020-05-03"),
    ("By Jane van der Doe", "authors", ["Jane van der Doe"]),
    ("By Staff Reporter", "authors", ["Staff Reporter"]),
    ("By Jane Doe, Jr.", "authors", ["Jane Doe"]),
    ("By Jane Doe, Health Policy Reporter", "authors", ["Jane Doe"]),
    ("By Jane Doe via jane@harbour.example", "authors", ["Jane Doe"]),
    ("By Jane Doe: jane@harbour.example", "authors", ["Jane Doe"]),
    ("By Jane Doe and Harbour News", "authors", ["Jane Doe"]),
    ("The wall is safe again\nMay 3, 2020", "subheadline", "The wall is safe again"),
    ("By Jane Doe, Dundee", "authors", ["Jane Doe"]),
    ("By Jane Doe in Dundee", "authors", ["Jane Doe"]),
    ("By Jane Doe in Dundee and Jo Smith in Fife", "authors", ["Jane Doe", "Jo Smith"]),
    ("By Jane Doe, Jo Smith, Li Wei", "authors", ["Jane Doe", "Jo Smith", "Li Wei"]),
    ("By: Jane Doe - Reporter / @janedoe", "authors", ["Jane Doe"]),
    ("By Jane Doe jane@harbour.example", "authors", ["Jane Doe"]),
    ("By Jane Doe on May 3, 2020", "authors", ["Jane Doe"]),
    ("By Dr Jane Doe, science correspondent", "authors", ["Dr Jane Doe"]),
    ("By J. R. (@jr)", "authors", ["J. R."]),
    ("Harbour Radio News, 4 December 2023 - 16:20", "published", "2023-12-04T16:20"),
    ("OSLO, 3rd May, 2020 (NTB)", "published", "2020-05-03"),
    ("Published: 10:48, Tue, Nov 19, 2019 | Updated: 11:05, Tue, Nov 19, 2019", "published", "2019-11-19T10:48"),
    ("Published: 10:48, Tue, Nov 19, 2019 | Updated: 11:05, Tue, Nov 19, 2019", "updated", "2019-11-19T11:05"),
    ("14 March 2023", "published", "2023-03-14"),
    ("Published\n14 March 2023", "published", "2023-03-14"),
    ("Updated 14 March 2023", "updated", "2023-03-14"),
    ("Updated 14 March 2023", "published", None),
    ("14 March 2023\nPosted 14 March 2023, 08:15 GMT", "published", "2023-03-14T08:15+00:00"),
    ("August 21, 20239:14 AM UTCUpdated ago", "published", "2023-08-21T09:14+00:00"),
    ("July 17, 20246:12 AM GMT+1Updated 2 hours ago", "published", "2024-07-17T06:12+01:00"),
    ("By K9 Doe", "authors", []),
    ("By Jane Doe\nNorth East Correspondent", "authors", ["Jane Doe"]),
    ("Jane Doe, Digital Producer\nJo Smith, Reporter\nMay 3, 2020", "authors", ["Jane Doe", "Jo Smith"]),
    ("14:02, 9 FEB 2023Updated14:31, 9 FEB 2023", "published", "2023-02-09T14:02"),
    ("14:02, 9 FEB 2023Updated14:31, 9 FEB 2023", "updated", "2023-02-09T14:31"),
    ("November 21, 20250", "published", "2025-11-21"),
    ("2022-04-26 21:21:50", "published", "2022-04-26T21:21:50"),
    ("March 2023", "published", None),
]


@pytest.mark.parametrize(("line", "field", "wanted"), TOPS, ids=[f"{row[1]}: {row[0][:30]}" for row in TOPS])
def test_lines_under_the_headline(line: str, field: str, wanted: object) -> None:
    found = metadata(f"Ferry to run again after two years\n{line}\n{STORY}")
    assert str(found.headline) == "Ferry to run again after two years"
    assert told(getattr(found, field)) == wanted


LEADS = [
    ("DUNDEE, Scotland (AP) — The ferry", "DUNDEE, Scotland"),
    ("DUNDEE, March 7 (Reuters) - The ferry", "DUNDEE"),
    ("DUNDEE/FIFE, March 7 (Reuters) - The ferry", "DUNDEE/FIFE"),
    ("SOUTH DUNDEE, FLA. (WDUN) -- The ferry", "SOUTH DUNDEE, FLA."),
    ("DUNDEE: The ferry", "DUNDEE"),
    ("DUNDEE -- The ferry", "DUNDEE"),
    ("Dundee – The ferry", "Dundee"),
    ("Hong Kong (CNN Business)The ferry", "Hong Kong"),
    ("(DUNDEE) — The ferry", "DUNDEE"),
    ("OLD COAST VIA WIRE: WAIT: The ferry", "OLD COAST VIA WIRE"),
    ("Dundee - the ferry", None),
    ("Dundee, Aug 30, 2022 (AFP) - The ferry", "Dundee"),
    ("DUNDEE, Mass., Nov. 07, 2024 (GLOBE NEWSWIRE) -- The ferry", "DUNDEE, Mass."),
    ("DUNDEE, 4th March, 2024 (WAM) -- The ferry", "DUNDEE"),
    ("DUNDEE (7 March 2020) – The ferry", "DUNDEE"),
    ("DUNDEE. March 7 (Interfax) - The ferry", "DUNDEE"),
    ("Dundee, March 7, GNA - The ferry", "Dundee"),
    ("Dundee, March 7 (ANI): The ferry", "Dundee"),
    ("Dundee, Mar 7 (PTI) The ferry", "Dundee"),
    ("Oslo - The ferry", "Oslo"),
    ("New Delhi: The ferry", "New Delhi"),
    ("Analysis: The ferry", None),
    ("Update - The ferry", None),
    ("On March 7 – the day it sank – the ferry", None),
    ("(CNN) — The ferry", None),
    ("Harbour and Coast Guard (HCG) found that the ferry", None),
    ("Jane Doe, who sells tickets — and coffee — says the ferry", None),
    ("The ferry", None),
]


@pytest.mark.parametrize(("lead", "place"), LEADS, ids=[lead[:30] for lead, _ in LEADS])
def test_dateline(lead: str, place: str | None) -> None:
    text = STORY.replace("The ferry", lead, 1)
    found = metadata(f"Ferry to run again after two years\n\n{text}").dateline
    assert told(found) == place


def test_a_dateline_may_stand_alone() -> None:
    found = metadata(f"Ferry to run again after two years\nBAAR, SWITZERLAND\n{STORY}")
    assert told(found.dateline) == "BAAR, SWITZERLAND"
    assert told(metadata(f"Ferry to run again\nMay 3, 2020\nOSLO -\n{STORY}").dateline) == "OSLO"


def test_a_dateline_has_the_date_where_no_stamp_has() -> None:
    told_of = STORY.replace("The ferry", "Dundee, Aug 30, 2022 (AFP) - The ferry", 1)
    found = metadata(f"Ferry to run again after two years\n{told_of}")
    assert (told(found.published), found.published and str(found.published.span)) == ("2022-08-30", "Aug 30, 2022")
    assert told(metadata(f"Ferry to run again after two years\nMay 3, 2020\n{told_of}").published) == "2020-05-03"


def test_a_page_may_say_when_it_was_published_under_the_story() -> None:
    top = f"Ferry to run again after two years\nUpdated May 5, 2020\n{STORY}\n"
    found = metadata(f"{top}First published: May 3, 2020")
    assert (told(found.published), told(found.updated)) == ("2020-05-03", "2020-05-05")
    assert metadata(f"{top}First published: May 7, 2020").published is None


RIGHTS = [
    ("&Copy 2024 Harbour News, a division of Coast Media Inc.", "Harbour News", "2024"),
    ("© 2024 KDUN-TV. All Rights Reserved.", "KDUN-TV", "2024"),
    ("Copyright 2023 Coast Television Corp. All rights reserved.", "Coast Television Corp.", "2023"),
    ("Copyright © 2010-2024 Harbour News", "Harbour News", "2024"),
    ("© 2024 - Harbour News", "Harbour News", "2024"),
    ("© 2010-present Harbour News via Coast Wire", "Harbour News", "2010"),
    ("(c) Harbour News 2021", "Harbour News", "2021"),
    ("Copyright© 2024, Coast Pvt. Ltd. or its affiliates. All rights reserved.", "Coast Pvt. Ltd.", "2024"),
    ("Copyright 2022 by 7 News", "7 News", "2022"),
    ("All rights reserved.", None, None),
    ("© 2024", None, "2024"),
    ("© 2024 all rights reserved", None, "2024"),
]


@pytest.mark.parametrize(("line", "publisher", "year"), RIGHTS, ids=[row[0][:30] for row in RIGHTS])
def test_rights(line: str, publisher: str | None, year: str | None) -> None:
    found = metadata(f"{STORY}\n{line}")
    assert told(found.copyright) == line
    assert told(found.publisher) == publisher
    assert told(found.published) == year
    assert found.published is None or found.published.precision is Precision.YEAR


def test_a_deck_stands_between_headline_and_byline() -> None:
    top = "Ferry to run again after two years\nThe operator says tickets will cost less than before.\nBy Jane Doe\n"
    assert told(metadata(top + STORY).subheadline) == "The operator says tickets will cost less than before."
    assert metadata("Ferry to run again after two years\n" + STORY).subheadline is None
    dated = STORY.replace("The ferry", "DUNDEE (AP) — The ferry", 1)
    assert metadata("Ferry to run again after two years\n" + dated + "\nBy Jane Doe").subheadline is None


def test_what_stands_after_the_story_counts_where_the_top_is_silent() -> None:
    found = metadata(f"{STORY}\n– Jane Doe\nPublished 3 May 2020")
    assert (told(found.authors), told(found.published)) == (["Jane Doe"], "2020-05-03")


def test_authors_out_of_credits() -> None:
    found = metadata(f"{STORY}\nReporting by Jane Doe in Oslo and Jo Smith; Editing by Li Wei")
    assert told(found.authors) == ["Jane Doe", "Jo Smith", "Li Wei"]


def test_what_the_caller_gives_stands() -> None:
    given = Metadata(
        headline=Stated("Mine", basis=MetadataBasis.CALLER),
        published=StatedTime("2020", Precision.YEAR, basis=MetadataBasis.CALLER),
    )
    found = metadata(f"Ferry to run again after two years\nBy Jane Doe\n14 March 2023\n{STORY}", given)
    assert (found.headline, found.published) == (given.headline, given.published)
    assert told(found.authors) == ["Jane Doe"]


def test_values_leave_out_the_bullet() -> None:
    found = metadata(f"{STORY}\n• © 2024 Harbour News")
    assert told(found.copyright) == "© 2024 Harbour News"


def test_nothing_is_invented() -> None:
    assert metadata("") == Metadata()
    assert metadata("The ferry sails on Monday.") == Metadata()


def test_the_year_of_the_rights_is_no_date_where_the_page_says_when_it_changed() -> None:
    found = metadata(f"Ferry to run again after two years\nUpdated: May 3, 2024\n{STORY}\n© 2024 Harbour News")
    assert (found.published, told(found.updated)) == (None, "2024-05-03")
