# ruff: noqa: E501  a page is one row
"""Short pages, one rule each: the line in question and what it is there."""

from __future__ import annotations

import pytest

from newsmodel.lexicon import lexicon
from newsmodel.text.blocks import find_blocks

EN = lexicon("en")
TITLE = "Ferry to run again after two years\n"
STORY = (
    "The ferry to the islands will sail again from April, its operator said on Monday, two years after it stopped.\n"
    "The boat carried forty thousand people a year before the harbour wall was found to be unsafe.\n"
)
END = "Bookings open next week, and children travel free.\nThe fare is twelve euros for everybody else.\n"
AD = "Advertisement\n"
COUNTED = (
    "1. The wall is the biggest worry\nEngineers want to look at it again in May.\n"
    "2. Children pay nothing\nPhoto: Jo Smith\nSo the council decided in the end.\n"
    "3. Nobody knows the timetable\nIt is to be printed next week.\n"
)
LIVE = (
    "Ferry strike live: talks collapse as crews walk out\nAdvertisement\nKey points\nTalks broke down on Sunday night\n"
    "Half of all ferries are cancelled\n4:52pm\nThat’s it for today\nThank you for joining us.\n4:10pm\n"
    "Crews reject the offer\nThe union said it was too low.\n3.02 pm\nNo ferry until Monday\nNone sails before that.\n"
)
BIO = "Ann Sorley is a writer on the island.\n"
TOLD = "Ann Sorley, a professor of law in Oslo, told reporters that the wall would hold.\n"
QUOTE = "“A lifeline to the islands,” says the teacher."

CORNERS = [
    ("benefits after a pitch that ends in a colon", STORY + "Subscribe now for:\n• Every story\n" + END, "• Every story", "promo"),
    ("a bulleted link goes on with a list", f"{STORY}{AD}Related\n• A\n• He went home on Monday.\n{END}", "• He went home on Monday.", "related_link"),
    ("the story returns with a long sentence", f"{STORY}Related\nA town learns to say no\n{'Long ' * 50}end.\n", f"{'Long ' * 50}end.", "paragraph"),
    ("a teaser is short and alone", f"{STORY}Related\nA town learns to say no\nIt took ten years.\nBoats\n", "It took ten years.", "related_link"),
    ("a list without items heads nothing", STORY + "Read next\n", "Read next", "related_link"),
    ("a section's name without items is a menu", STORY + "Latest news\n", "Latest news", "navigation"),
    ("two titles with teasers after the story", f"{STORY}{AD}{END}Council sells the old town hall\nIt is worth a million.\nMarket to close for good today\nIt is the last of its kind.\n", "It is worth a million.", "related_link"),
    ("one title with a teaser and its age", f"{STORY}{AD}{END}Council sells the old town hall\nIt is worth a million.\n3 hours ago\n", "Council sells the old town hall", "related_link"),
    ("an age on a card", f"{STORY}{AD}{END}Council sells the old town hall\nMay 3, 2020\n", "May 3, 2020", "related_link"),
    ("a date in brackets under a picture", f"{STORY}The crew. (AP Photo/Jo)\n(May 3, 2020)\n{END}", "(May 3, 2020)", "caption"),
    ("a credit above the story signs it", f"{TITLE}Written by Jane Doe\n{STORY}", "Written by Jane Doe", "byline"),
    ("a link's words in a text without litter", STORY + "Watch: the ferry came in at noon.\n" + END, "Watch: the ferry came in at noon.", "paragraph"),
    ("a pull quote repeats the story", f"{STORY}{QUOTE}\n{END}The ferry is “a lifeline to the islands” for many.\n", QUOTE, "heading"),
    ("a quotation that nothing repeats", f"{STORY}{QUOTE}\n{END}", QUOTE, "paragraph"),
    ("a place alone under the headline", f"{TITLE}DUNDEE, SCOTLAND\n{STORY}", "DUNDEE, SCOTLAND", "dateline"),
    ("a place alone under a deck", f"{TITLE}May 3, 2020\n{STORY}BAAR, SWITZERLAND\n{END}", "BAAR, SWITZERLAND", "dateline"),
    ("a name that signs the top", f"{TITLE}By Jane Doe\n{STORY}Jane Doe\n{END}", "Jane Doe", "byline"),
    ("a title in capitals between paragraphs", STORY + AD + "MAN BITES DOG IN THE PARK\n" + END, "MAN BITES DOG IN THE PARK", "related_link"),
    ("a title of other words between paragraphs", STORY + AD + "Council sells the old town hall to a chain of hotels\n" + END, "Council sells the old town hall to a chain of hotels", "related_link"),
    ("a sub-heading that the story takes up", STORY + AD + "What bookings and the fare mean for children of the islands\n" + END, "What bookings and the fare mean for children of the islands", "heading"),
    ("a quotation as a sub-heading", STORY + AD + "‘There is only one boat that I would ever take’\n" + END, "‘There is only one boat that I would ever take’", "heading"),
    ("a question that goes on from the one before", STORY + AD + "But where would all of them go?\n" + END, "But where would all of them go?", "paragraph"),
    ("a long line without a full stop in a clean text", STORY + "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen\n" + END, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen", "paragraph"),
    ("a question with the headline's words", f"{TITLE}{STORY}{AD}Will the ferry run again?\n{END}", "Will the ferry run again?", "heading"),
    ("a name to follow before its networks", f"{STORY}{END}{AD}Follow Harbour News\nFacebook\n", "Follow Harbour News", "navigation"),
    ("a label with a colon at the end", f"{STORY}{END}The minister said:", "The minister said:", "heading"),
    ("the headline again", f"{TITLE}{STORY}{AD}Ferry to run again\n{END}", "Ferry to run again", "caption"),
    ("the headline twice at the top", f"Ferry to run again after two years\n{TITLE}{STORY}", "Ferry to run again after two years", "headline"),
    ("a kicker in quotation marks", f"‘It was a lifeline to us’\n{TITLE}By Jane Doe\n{STORY}", "‘It was a lifeline to us’", "heading"),
    ("a sentence above the headline", f"Weather and news for your town, every day.\n{AD}{TITLE}By Jane Doe\n{STORY}", "Weather and news for your town, every day.", "related_link"),
    ("a title with a full stop", "The Ferry Will Run Again From April.\n" + STORY, "The Ferry Will Run Again From April.", "headline"),
    ("two sentences are no title", "He left. She stayed and sang.\n" + STORY, "He left. She stayed and sang.", "paragraph"),
    ("rights at the end of a text of one line", f"{STORY * 4}".replace("\n", " ") + "© 2024 Harbour News", "© 2024 Harbour News", "copyright"),
    ("code", STORY + "window.ads = window.ads || []; ads.push({id: 1, a: [2]});\n" + END, "window.ads = window.ads || []; ads.push({id: 1, a: [2]});", "boilerplate"),
    ("a footnote", STORY + "[1] Ferries of the North, 1998\n", "[1] Ferries of the North, 1998", "boilerplate"),
    ("what a company is, after its contact", STORY + END + "For more information, call 555-0133.\nNorvane is a global provider of ferries.\n", "Norvane is a global provider of ferries.", "boilerplate"),
    ("somebody the story names is no author", f"{STORY}{END}“It sails,” said Ann Sorley.\nAnn Sorley is a writer on the island.\n", "Ann Sorley is a writer on the island.", "paragraph"),
    ("a comment form in the middle", f"{STORY}Leave a comment\n{END}{END}{END}", "The fare is twelve euros for everybody else.", "paragraph"),
    ("a letter of a post", f"{STORY}View this post on Instagram\nFerry! #sea\nA post shared by jo (@jo)\n{END}", "Ferry! #sea", "boilerplate"),
    ("an age under the headline", f"{TITLE}3 hours ago\n{STORY}", "3 hours ago", "timestamp"),
    ("a title under a video's label", f"Video\nWhy the ferry stopped running\nA reporter explains it.\n{STORY}", "A reporter explains it.", "caption"),
    ("a box between its brackets", f"{STORY}Skip past newsletter promotion\nA free newsletter\nHarbour\nWeekly\nAfter newsletter promotion\n{END}", "Weekly", "promo"),
    ("a video's label without a title", f"{STORY}Video\n{AD}{END}", "Video", "caption"),
    ("a sentence behind the foot of the page", f"{STORY}{END}© 2024 Harbour News\n" + "Boats for sale\n" * 8 + "This shop stores nothing about you at all.\n", "This shop stores nothing about you at all.", "boilerplate"),
    ("two sentences behind a long list", f"{STORY}{END}Related\n" + "A town learns to say no\n" * 9 + "We count you.\nYou may ask us to stop that.\n", "You may ask us to stop that.", "boilerplate"),
    ("a description above its credit", f"{STORY}The boat leaves the harbour in a light snow.\nJo Smith, AP\n{END}", "The boat leaves the harbour in a light snow.", "caption"),
    ("a paragraph above a credit", f"{STORY}He told the court that it sank.\nJo Smith, AP\n{END}", "He told the court that it sank.", "paragraph"),
    ("a video's label above a paragraph", f"{STORY}{AD}Video\n{END}", "Bookings open next week, and children travel free.", "paragraph"),
    ("a byline after a section's name", f"{TITLE}Latest news\nBy Jane Doe\n{STORY}", "By Jane Doe", "byline"),
    ("questions and answers at the end", f"{STORY}{AD}{END}Who will pay for all this?\nThe council will.\nWhen will the boat sail again?\nIt sails in April.\n", "It sails in April.", "paragraph"),
    ("a name with an outlet behind a bar", f"{TITLE}Jane Doe | The Beacon\nMay 3, 2020\n{STORY}", "Jane Doe | The Beacon", "byline"),
    ("who said what is said next", f"{STORY}{AD}{END}The minister responded:\n“We will look into it”\n", "The minister responded:", "paragraph"),
    ("a label before a quotation", f"{STORY}{AD}{END}His view:\n“We will look into it”\n", "His view:", "paragraph"),
    ("a label before something else", f"{STORY}{AD}{END}Our view:\nA town learns to say no\n", "Our view:", "navigation"),
    ("an author after the story", STORY + END + BIO, BIO.strip(), "boilerplate"),
    ("two authors after the story", STORY + END + BIO + "Jo Smith writes on ports as a freelance journalist.\n", BIO.strip(), "boilerplate"),
    ("a writer in the middle of the story", STORY + BIO + END, BIO.strip(), "paragraph"),
    ("somebody who said something", STORY + END + TOLD, TOLD.strip(), "paragraph"),
    ("headings that count", TITLE + AD + STORY + COUNTED, "3. Nobody knows the timetable", "heading"),
    ("a picture under a heading that counts", TITLE + AD + STORY + COUNTED, "So the council decided in the end.", "paragraph"),
    ("a list of other stories that counts", f"{TITLE}{STORY}{END}Most read\n{COUNTED}", "2. Children pay nothing", "related_link"),
    ("titles that count without prose", f"{TITLE}{STORY}{AD}{END}1. A town learns to say no\n2. Snow in May\n", "2. Snow in May", "related_link"),
    ("the title of a rolling story", LIVE, "Ferry strike live: talks collapse as crews walk out", "headline"),
    ("what sums up a rolling story", LIVE, "Half of all ferries are cancelled", "list_item"),
    ("the heading of an update", LIVE, "That’s it for today", "heading"),
    ("the first update", LIVE, "Thank you for joining us.", "paragraph"),
    ("the last update", LIVE, "3.02 pm", "timestamp"),
    ("clock times on a list", f"{TITLE}{STORY}{END}Latest\n4:52pm\nBoats\nThey sail.\n4:10pm\nCars\nThey drive.\n3:02pm\nTrains\nThey run.\n", "They run.", "related_link"),
    ("a sentence without a title above it", "The council approved the ferry on Monday.\nThe ferry was approved by nine votes to four at the council.\n", "The council approved the ferry on Monday.", "paragraph"),
    ("a title with a full stop and a signature", "The ferry will run again from April.\nBy Jane Doe\n" + STORY, "The ferry will run again from April.", "headline"),
    ("a speech dash", f"{STORY}– We had one boat, the captain says.\n– It sank in May.\n{END}", "– It sank in May.", "paragraph"),
    ("a list with dashes", f"{STORY}– A boat for forty people.\n– A bus for the rest.\n{END}", "– A bus for the rest.", "list_item"),
    ("a rate of exchange", f"{STORY}{AD}{END}($1 = 0.92 euros)\n", "($1 = 0.92 euros)", "paragraph"),
    ("a section between title and signature", f"{TITLE}Ports\nBy Jane Doe\n{STORY}", "Ports", "navigation"),
    ("a label above a deck", f"{TITLE}Ports\nThe wall is safe again\n{STORY}", "Ports", "heading"),
    ("a place with its date alone", f"{TITLE}OSLO, 3rd May 2020\n{STORY}", "OSLO, 3rd May 2020", "dateline"),
    ("a place, a date and an agency alone", f"{TITLE}OSLO, May 3, 2020 (AFP)\n{STORY}", "OSLO, May 3, 2020 (AFP)", "dateline"),
    ("a city and its country alone", f"{TITLE}Oslo, Norway\nMay 3, 2020\n{STORY}", "Oslo, Norway", "dateline"),
    ("the first question of an interview", f"{TITLE}By Jane Doe\n{AD}Jane Doe: When does it sail?\nJo Smith: In April.\nJane Doe: Who pays?\nJo Smith: The town.\n", "Jane Doe: When does it sail?", "paragraph"),
    ("a question with a letter", f"{STORY}{AD}Q: Who pays?\nA: The town pays.\nQ: And who sails?\nA: I do.\n", "Q: Who pays?", "paragraph"),
    ("a title with a colon and a question", f"{STORY}{AD}{END}Harbour: Who pays for this?\n", "Harbour: Who pays for this?", "related_link"),
    ("a name with an outlet behind a slash", f"{TITLE}Jane Doe / The Daily Beacon\nMay 3, 2020\n{STORY}", "Jane Doe / The Daily Beacon", "byline"),
    ("a name with a date", f"{TITLE}Jane Doe 3 May 2020\n{STORY}", "Jane Doe 3 May 2020", "byline"),
    ("a name with something else", f"{TITLE}Jane Doe, two boats and a wall\n{STORY}", "Jane Doe, two boats and a wall", "subheadline"),
    ("a list behind a comment form", f"{STORY}{END}Leave a reply\nBe kind\nRelated\nSnow in May\n", "Snow in May", "related_link"),
    ("a sign-up box behind a comment form", f"{STORY}{END}Leave a reply\nBe kind\nSign up for our newsletter\n", "Sign up for our newsletter", "promo"),
    ("a rule that mentions a newsletter", f"{STORY}{END}Leave a reply\nYou may not advertise your newsletter here.\n", "You may not advertise your newsletter here.", "boilerplate"),
    ("who stands where in a picture", f"{STORY}Jo Smith, AP\nThe captain, left, was at the wall.\n{END}", "The captain, left, was at the wall.", "caption"),
    ("the headline again under a menu", f"{TITLE}{AD}Share\nFerry to run again\nMay 3, 2020\n{STORY}", "Ferry to run again", "caption"),
    ("an update without a heading", LIVE.replace("Crews reject the offer\n", ""), "The union said it was too low.", "paragraph"),
    ("the story returns after bullets", f"{STORY}{AD}Related\n• Snow in May\nThe wall was built in 1911 by engineers from the other side of the sea.\nBoats\n", "The wall was built in 1911 by engineers from the other side of the sea.", "paragraph"),
    ("a deck above a dateline", f"{TITLE}The operator says so.\nOSLO (AP) — {STORY}", "The operator says so.", "paragraph"),
    ("a note at the foot", f"{STORY}{END}[1] The wall was built in 1911 by engineers from the other side of the sea.\n", "[1] The wall was built in 1911 by engineers from the other side of the sea.", "boilerplate"),
    ("an agency with its place", f"{TITLE}Associated Press in Oslo\nMay 3, 2020\n{STORY}", "Associated Press in Oslo", "byline"),
]  # fmt: skip


@pytest.mark.parametrize(("page", "line", "kind"), [row[1:] for row in CORNERS], ids=[row[0] for row in CORNERS])
def test_corner(page: str, line: str, kind: str) -> None:
    at = page.rindex(line) + len(line) - 1
    assert next(block.kind.value for block in find_blocks(page, EN) if block.start <= at < block.end) == kind
