"""Dates of bylines, timestamps and copyright lines: what is read, and that nothing else is."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.dates import Words, find_dates, lowered, read_zone
from newsmodel.lexicon import Lexicon, lexicon
from newsmodel.lexicon._calendar import CalendarWords, Role, fixed, month, word

ENGLISH = lexicon("en")


def found(text: str) -> list[tuple[str, str]]:
    return [(text[dated.start : dated.end], dated.value) for dated in find_dates(text, 0, len(text), ENGLISH)]


LINES = [
    ("Published 4:30 PM EST, Tue December 17, 2024", "4:30 PM EST, Tue December 17, 2024", "2024-12-17T16:30-05:00"),
    ("March 3, 2021 / 10:15 AM EST / By Ann Lee", "March 3, 2021 / 10:15 AM EST", "2021-03-03T10:15-05:00"),
    ("First published on Fri 5 Apr 2019 05.00 BST", "Fri 5 Apr 2019 05.00 BST", "2019-04-05T05:00+01:00"),
    ("Thursday 9 May 2019 16:41, UK", "Thursday 9 May 2019 16:41", "2019-05-09T16:41"),
    ("17 Dec 2024, 08:41 IST", "17 Dec 2024, 08:41 IST", "2024-12-17T08:41"),
    ("UPDATED: 17:24 GMT, 17 December 2024", "17:24 GMT, 17 December 2024", "2024-12-17T17:24+00:00"),
    ("Tue, 17 Dec 2024 10:00:05 GMT", "Tue, 17 Dec 2024 10:00:05 GMT", "2024-12-17T10:00:05+00:00"),
    ("at 3:05 p.m. UTC+2 on May 1, 2020", "3:05 p.m. UTC+2 on May 1, 2020", "2020-05-01T15:05+02:00"),
    ("2024-12-17T10:00:00Z", "2024-12-17T10:00:00Z", "2024-12-17T10:00:00+00:00"),
    ("2024-12-17 10:00:00.123 -0330", "2024-12-17 10:00:00.123 -0330", "2024-12-17T10:00:00-03:30"),
    ("saved 2024-12-17 10:00", "2024-12-17 10:00", "2024-12-17T10:00"),
    ("Sept. 11, '01", "Sept. 11, '01", "2001-09-11"),
    ("the 17th of December, 2024", "17th of December, 2024", "2024-12-17"),
    ("the seventeenth of June, 1998", "seventeenth of June, 1998", "1998-06-17"),
    ("May twenty-first, nineteen ninety-six", "May twenty-first, nineteen ninety-six", "1996-05-21"),
    ("3 June two thousand and ten", "3 June two thousand and ten", "2010-06-03"),
    (
        "June of one thousand seven hundred and eighty-nine",
        "June of one thousand seven hundred and eighty-nine",
        "1789-06",
    ),
    ("July nineteen hundred", "July nineteen hundred", "1900-07"),
    ("17-Dec-24", "17-Dec-24", "2024-12-17"),
    ("3 Aug 96", "3 Aug 96", "1996-08-03"),
    ("14th April 15", "14th April 15", "2015-04-14"),
    ("Aug 96", "Aug 96", "1996-08"),
    ("Posted: 12.17.2024", "12.17.2024", "2024-12-17"),
    ("17.12.2024", "17.12.2024", "2024-12-17"),
    ("03/04/2024", "03/04/2024", "2024-03-04"),
    ("03.04.2024", "03.04.2024", "2024-04-03"),
    ("31/12/98", "31/12/98", "1998-12-31"),
    ("2024/2/9", "2024/2/9", "2024-02-09"),
    ("(20240209)", "20240209", "2024-02-09"),
    ("09/2012", "09/2012", "2012-09"),
    ("2012-09", "2012-09", "2012-09"),
    ("September, 2012", "September, 2012", "2012-09"),
    ("Copyright 2024 The Daily Example", "2024", "2024"),
    ("Dec 5, 2024, Morning", "Dec 5, 2024", "2024-12-05"),
    ("5 of May 2020 at 19h EST", "5 of May 2020 at 19h EST", "2020-05-05T19:00-05:00"),
    ("2024-01-02T25:00", "2024-01-02", "2024-01-02"),
    ("13 a.m. on Jan 2, 2024", "Jan 2, 2024", "2024-01-02"),
    ("10:00 then Jan 2, 2024", "Jan 2, 2024", "2024-01-02"),
    ("Jul 18, 2014, Friday", "Jul 18, 2014", "2014-07-18"),
    ("٣ p.m., Jan 2, 2024", "Jan 2, 2024", "2024-01-02"),
    ("Jul 18, Fri, 2014", "2014", "2014"),
    ("2024.5 on Jan 2, 2024", "Jan 2, 2024", "2024-01-02"),
    ("0999/1/2 or Jan 2, 2024", "Jan 2, 2024", "2024-01-02"),
    ("24/5x, Jan 2, 2024", "Jan 2, 2024", "2024-01-02"),
    ("October.16th 2020", "October.16th 2020", "2020-10-16"),
    ("8 o'clock, May 3, 2022", "8 o'clock, May 3, 2022", "2022-05-03T08:00"),
]


@pytest.mark.parametrize(("line", "words", "value"), LINES)
def test_a_line_has_its_date(line: str, words: str, value: str) -> None:
    assert found(line) == [(words, value)]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Dec. 17",
        "12/17",
        "4:30 p.m.",
        "June 31, 2022",
        "2014/22/29",
        "2014-08-32T10:00",
        "Version 1.10.30",
        "1,234.2024",
        "$2024",
        "call 555-2024-1999-3",
        "80-32-89-89",
        "99999999",
        "20241399",
        "2024²",
        "Friday 2024x",
        "31 December20242",
        "13/13/2013",
        "1/2/345",
    ],
)
def test_a_line_without_a_whole_date_has_none(line: str) -> None:
    assert [value for _, value in found(line) if len(value) > 4] == []


def test_two_dates_keep_their_own_hours() -> None:
    line = "Published Dec 17, 2024 at 5:29 pm | Updated December 18, 2024 at 6:00 p.m."
    assert [value for _, value in found(line)] == ["2024-12-17T17:29", "2024-12-18T18:00"]


def test_a_copyright_range_is_two_years() -> None:
    assert found("© 2019-2024 Example") == [("2019", "2019"), ("2024", "2024")]


def test_nothing_is_read_across_lines() -> None:
    assert found("December 17,\n2024") == [("2024", "2024")]


@pytest.mark.parametrize("zone", ["14PM", "+1500", "+1475", "ABC"])
def test_no_zone(zone: str) -> None:
    words = Words(f"8 {zone}", lowered(f"8 {zone}"), 0, len(zone) + 2, ENGLISH.calendar)
    assert read_zone(words, 1) is None


def test_another_language_has_its_own_order_and_words() -> None:
    calendar = CalendarWords(terms=(month(10, "oktober"), word(Role.OF, "im")), month_first=False)
    text = "im Oktober 1989, am 3.10.1990, 4/5/2001"
    values = [dated.value for dated in find_dates(text, 0, len(text), Lexicon(code="xx", calendar=calendar))]
    assert values == ["1989-10", "1990-10-03", "2001-05-04"]


@pytest.mark.parametrize("terms", [(month(1, "Mai"),), (month(1, ""),), (month(1, "mai"), month(2, "mai"))])
def test_a_calendar_proves_itself(terms: tuple) -> None:
    with pytest.raises(ValueError, match=r"lower case|both"):
        CalendarWords(terms=terms)


def test_a_holiday_is_found_by_its_first_word() -> None:
    calendar = CalendarWords(holidays=(fixed(5, 4, "may day"), fixed(5, 5, "may day eve")))
    assert [name for name, _ in calendar.by_first["may"]] == [("may", "day", "eve"), ("may", "day")]


MONTHS = [
    ("January", "Jan."), ("February", "Feb."), ("March", "Mar."), ("April", "Apr."), ("May", "May"), ("June", "Jun."),
    ("July", "Jul."), ("August", "Aug."), ("September", "Sept."), ("October", "Oct."), ("November", "Nov."),
    ("December", "Dec."),
]  # fmt: skip
FORMS = [
    lambda d: f"{MONTHS[d.month - 1][0]} {d.day}, {d.year}",
    lambda d: f"{MONTHS[d.month - 1][1]} {d.day}, {d.year}",
    lambda d: f"{d:%A}, {MONTHS[d.month - 1][1]} {d.day} {d.year}",
    lambda d: f"{d.day} {MONTHS[d.month - 1][0]} {d.year}",
    lambda d: f"{d:%a} {d.day} {MONTHS[d.month - 1][0]} {d.year}",
    lambda d: f"{d.day}{'th' if 4 <= d.day <= 20 else 'st'} of {MONTHS[d.month - 1][0]}, {d.year}",
    lambda d: f"{d.day:02}-{MONTHS[d.month - 1][0][:3].upper()}-{d.year}",
    lambda d: f"{d.day}/{MONTHS[d.month - 1][0][:3]}/{d.year}",
    lambda d: d.isoformat(),
    lambda d: f"{d.year}/{d.month}/{d.day}",
    lambda d: f"{d.month}/{d.day}/{d.year}",
    lambda d: f"{d.day:02}.{d.month:02}.{d.year}",
    lambda d: f"{d:%Y%m%d}",
]


@given(
    st.dates(date(1900, 1, 1), date(2099, 12, 31)),
    st.sampled_from(FORMS),
    st.sampled_from(["", "Updated: ", "By Ann Lee | ", "("]),
)
def test_a_date_is_read_back_from_every_form(day: date, write, before: str) -> None:
    text = before + write(day)
    assert found(text) == [(text[len(before) :], day.isoformat())]


@given(st.text(alphabet=st.characters(), max_size=80) | st.text(alphabet="Dec17, 2024/.-:apmJun\nT'", max_size=60))
def test_any_text_has_dates_in_order_and_inside(text: str) -> None:
    start, end = len(text) // 4, len(text) - len(text) // 4
    at = start
    for dated in find_dates(text, start, end, ENGLISH):
        assert at <= dated.start < dated.end <= end
        assert date.fromisoformat((dated.value + "-01-01")[:10] if len(dated.value) < 10 else dated.value[:10])
        at = dated.end
