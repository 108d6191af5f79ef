"""Phone numbers, e-mail and web addresses."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.contacts import find_contacts
from newsmodel.lexicon import Lexicon, lexicon

ENGLISH = lexicon("en")

ROWS = [
    "Call the hotline 24-7 at [1-833-900-1010]phone.",
    "Ring [(205) 555-0100]phone or [205-555-0100 ext. 12]phone, or [+44 20 7946 0958]phone.",
    "In London [020 7946 0958]phone, in Leeds [(0113) 496 0000]phone, in Perth [1800 555 000]phone.",
    "Dial [03 9000 0000]phone, [01632 960001]phone or [1-800-GO-FEDEX]phone.",
    "Text HOME to [741741]phone, or call or text [988]phone.",
    "Phone Lifeline on [13 11 14]phone today; the Samaritans line is [116 123]phone.",
    "Call [911]phone.",
    "Write to [tips@paper.example.com]email or [a.b+c@x-y.org]email.",
    "See [https://example.org/a_(b)?c=1]url, ([www.example.net/x]url) and [example.com/path]url.",
    "Visit [example.org]url. Amazon.com said so.",
    "[http://1.2.3.4/5]url",
    "[www.example.org]url",
    "Go to ftp site: [ftp://files.example.org/x]url!",
]
NONE = [
    "He called 911 twice; call 500 people; call 200% of them.",
    "@handle, user@host, a@b, @, x@@y.z",
    "In 2016-17 some 1,234,567 of 555-0100 and 10-15-20 and/or 3/4.",
    "$205-555-0100 or 1205-555-01000, x205-555-0100, 205-555-0100x",
    "https:// and http://x and ://y.org and /a/b/c and file.txt/ and www.",
    "The 988 callers, the 741741 texts, phone 12345a.",
    "1-800-273 and 91-800-GO-FEDEX",
    "visit them. visit.com, awww.cute",
]


@pytest.mark.parametrize("row", ROWS)
def test_finds_the_contacts_marked(row: str) -> None:
    text = re.sub(r"\[(.+?)\](?:phone|email|url)", r"\1", row)
    found = find_contacts(text, [(0, len(text))], ENGLISH)
    assert [f"[{c.value}]{c.kind.value}" for c in found] == re.findall(r"\[.+?\](?:phone|email|url)", row)
    assert all(text[c.span.start : c.span.end] == c.value for c in found)


@pytest.mark.parametrize("text", NONE)
def test_these_are_no_contacts(text: str) -> None:
    assert find_contacts(text, [(0, len(text))], ENGLISH) == ()


def test_a_contact_is_found_once_and_only_inside_the_ranges() -> None:
    text = "a@b.example.org https://x.example.org/?q=a@b.example.org c@d.example.org"
    found = find_contacts(text, [(0, 60)], ENGLISH)
    assert [c.value for c in found] == ["a@b.example.org", "https://x.example.org/?q=a@b.example.org"]


def test_a_language_without_words_finds_what_needs_none() -> None:
    found = find_contacts("visit example.org, call 988, 205-555-0100", [(0, 41)], Lexicon(code="xx"))
    assert [c.value for c in found] == ["205-555-0100"]


@given(st.text(alphabet="a1@./:-( )+xw", max_size=60))
def test_contacts_are_where_they_say_and_never_overlap(text: str) -> None:
    found = find_contacts(text, [(0, len(text))], ENGLISH)
    assert all(text[c.span.start : c.span.end] == c.value for c in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
