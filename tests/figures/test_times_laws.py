"""What holds of the time expressions of every string."""

from __future__ import annotations

import time
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.dates import lowered
from newsmodel.figures.scan import scan
from newsmodel.figures.setting import Setting
from newsmodel.figures.times import find_times
from newsmodel.figures.times.periods import DAY, around, moved, part_of
from newsmodel.figures.times.tense import looks_ahead
from newsmodel.lexicon import lexicon
from newsmodel.lexicon._calendar import Phase, Unit
from newsmodel.model import TimeBasis, TimeExpression

ENGLISH = lexicon("en")
WORDS = sorted(ENGLISH.calendar.by_form)
PUBLISHED = st.sampled_from([None, "2024", "2024-02", "2024-12-17", "0001-01-01", "9999-12-31", "2024-02-29T10:00Z"])
PIECES = st.sampled_from(
    [*WORDS, "2016", "1998", "12/17", "2/30", "Dec", "May", "Monday", "Q3", "'90s", "8", "31", "9:30", "p.m.",
     "3rd", ",",
     ".", "-", "–", "\n", "the", "will", "said", "İ", "\ud800", "٣", "²", "2016-17", "2024-12-17T10:00Z", "a.m"]
)  # fmt: skip
TEXTS = st.text(max_size=80) | st.lists(PIECES, max_size=24).flatmap(
    lambda pieces: st.sampled_from(["", " ", "-"]).map(lambda joint: joint.join(pieces))
)


def times(text: str, published: str | None, start: int = 0, end: int | None = None) -> list[TimeExpression]:
    setting = Setting(published=published, published_basis=TimeBasis.ARTICLE)
    low = lowered(text)
    return find_times(text, low, scan(low, start, len(text) if end is None else end, ENGLISH), ENGLISH, setting)


@given(TEXTS, PUBLISHED)
def test_times_are_in_order_inside_and_start_before_they_end(text: str, published: str | None) -> None:
    start, end = len(text) // 5, len(text) - len(text) // 7
    at = start
    for found in times(text, published, start, end):
        assert at <= found.span.start < found.span.end <= end
        assert found.span.text == text[found.span.start : found.span.end]
        at = found.span.end
        days = [date.fromisoformat(value[:10]) for value in (found.start, found.end) if value is not None]
        assert days == sorted(days)
        assert (found.basis is None) <= (not days)
        assert (found.basis is TimeBasis.ARTICLE) <= (published is not None)


@given(TEXTS, PUBLISHED, st.sampled_from(["\n", "Nothing happened there.\n\n", "In 1998.\n"]))
def test_text_before_a_paragraph_moves_spans_and_nothing_else(text: str, published: str | None, before: str) -> None:
    def placed(found: list[TimeExpression], by: int) -> list[tuple[int, str, object]]:
        return [(t.span.start - by, t.span.text, (t.kind, t.start, t.end, t.precision, t.basis)) for t in found]

    whole = before + text
    assert placed(times(whole, published, len(before)), len(before)) == placed(times(text, published), 0)
    assert placed(times(whole, published), len(before))[-len(times(text, published)) or len(whole) :] == placed(
        times(text, published), 0
    )


@given(st.dates(date(1950, 1, 1), date(2080, 12, 31)), st.integers(0, 400), st.sampled_from("dwmy"))
def test_what_is_counted_from_publication_is_counted_back(day: date, count: int, unit: str) -> None:
    name, size = {
        "d": ("days", Unit.DAY),
        "w": ("weeks", Unit.WEEK),
        "m": ("months", Unit.MONTH),
        "y": ("years", Unit.YEAR),
    }[unit]
    (ago,) = times(f"He left {count} {name} ago.", day.isoformat())
    (ahead,) = times(f"He will leave {count} {name} from now.", day.isoformat())
    assert ago.start == moved(day, size, -count).isoformat()
    assert ahead.start == moved(day, size, count).isoformat()


@given(st.dates(date(1950, 1, 1), date(2080, 12, 31)), st.integers(0, 6))
def test_a_weekday_is_the_last_one_or_the_next(day: date, weekday: int) -> None:
    name = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][weekday]
    (past,) = times(f"He spoke on {name}.", day.isoformat())
    (ahead,) = times(f"He will speak on {name}.", day.isoformat())
    last, following = date.fromisoformat(past.start or ""), date.fromisoformat(ahead.start or "")
    assert last.weekday() == following.weekday() == weekday
    assert timedelta(0) <= day - last < timedelta(7)
    assert timedelta(0) <= following - day < timedelta(7)


@given(st.dates(date(1950, 1, 1), date(2080, 12, 31)), st.dates(date(1950, 1, 1), date(2080, 12, 31)))
def test_a_stretch_of_two_dates_is_read_back(one: date, other: date) -> None:
    first, last = sorted((one, other))
    (found,) = times(f"From {first:%B} {first.day}, {first.year} to {last.day} {last:%b} {last.year}, it rained.", None)
    assert (found.start, found.end, found.basis) == (first.isoformat(), last.isoformat(), TimeBasis.TEXT)


@given(st.dates(date(1950, 1, 1), date(2080, 12, 31)), st.sampled_from(list(Unit)[3:]), st.integers(-3, 3))
def test_units_of_the_calendar_tile_it(day: date, unit: Unit, shift: int) -> None:
    first, last = around(unit, day, shift)
    assert first <= last
    if unit not in (Unit.WEEKEND, Unit.FORTNIGHT):
        assert around(unit, last + DAY)[0] == last + DAY


@given(st.dates(date(1950, 1, 1), date(2080, 12, 31)), st.sampled_from(list(Unit)[3:]))
def test_parts_of_a_period_lie_in_it(day: date, unit: Unit) -> None:
    whole = around(unit, day)
    for phase in Phase:
        first, last = part_of(whole, phase)
        assert whole[0] <= first <= last <= whole[1]
    parts = [part_of(whole, phase) for phase in (Phase.EARLY, Phase.MID, Phase.LATE)]
    if unit not in (Unit.DAY, Unit.WEEKEND, Unit.WEEK):
        assert [part[0] for part in parts[1:]] == [part[1] + DAY for part in parts[:2]]


@pytest.mark.parametrize(
    ("sentence", "ahead"),
    [
        ("The court will rule on *.", True),
        ("The court ruled on *.", False),
        ("It was due. On *, rain.", None),
        ("On *, the court will rule.", True),
        ("On *, the court ruled.", False),
        ("Rain on *. It will stop.", None),
        ("It will be decided on *.", True),
        ("It is decided on *.", None),
        ("It is expected to be held on *.", True),
        ("If he is elected on *, he stays.", True),
        ("It will close, he said on *.", False),
        ("no verb on *", None),
        ("It will meet Sen. Smith at 5 p.m. on *.", True),
        ("Mr. A. Lee will meet J. P. Roe and Mrs. Ito on *.", True),
        ("He said so. Will they? Rain; on *", None),
    ],
)
def test_the_nearest_verb_tells_the_tense(sentence: str, ahead: bool | None) -> None:
    at = sentence.index("*")
    assert looks_ahead(sentence, (0, len(sentence)), (at, at + 1), ENGLISH) is ahead


@pytest.mark.parametrize(
    "unit",
    ["a", "1", "May ", "and ", "1/", "12:", "2016-", "week of ", "first week of ", "3 days after ", "between 2016 and ",
     "Jan 1 to ", "Monday ", "9 a.m. on ", "'", '"', "\ud800", "end of the ", "in two weeks "]
)  # fmt: skip
def test_no_input_makes_it_slow(unit: str) -> None:
    def seconds(size: int) -> float:
        text = (unit * size)[:size]
        started = time.process_time()
        times(text, None)
        return time.process_time() - started

    assert seconds(40_000) < 20 * max(seconds(4_000), 0.004) + 0.2


CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "gold"


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpora are not beside this checkout")
def test_dates_in_news_hold_their_digits() -> None:
    for path in sorted(CORPUS.glob("*.txt"))[:5]:
        text = path.read_text(encoding="utf-8")
        assert all(found.span.text == found.span.text.strip() for found in times(text, "2016-09-20"))


@pytest.mark.parametrize("between", range(0, 130, 3))
def test_how_far_another_time_is_changes_no_time(between: int) -> None:
    gap = ("and the mayor of the town then told the whole of the council what " * 3)[:between]
    text = f"It began on Tuesday {gap} over the next four years, a month ago {gap} by the end of 2020"
    found = [time.span.text for time in times(text, "2019-06-04")]
    assert found == ["Tuesday", "next four years", "a month ago", "end of 2020"]
