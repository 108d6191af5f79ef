"""Laws of figures for every text, and figures that survive being written in another form."""

from __future__ import annotations

import textwrap
import time
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsmodel
from newsmodel import Modifier, MonetaryFigure, Span, Statistic, StatisticKind
from newsmodel.figures import FINDERS, Reading, Setting, find_figures
from newsmodel.identifiers import is_name
from newsmodel.lexicon import Lexicon, lexicon
from newsmodel.quantity import bounded, check_bounds, tidy

ENGLISH = lexicon("en")
WORDS = st.sampled_from(
    """$5 8,000 1.3 billion million two and a half third of the between 10 to - 15 percent % more than US$ € 24-year-old
    , . ( ) " “ ½ 3/4 feet inches 5-4 one in five doubled times c 30 C per year a an hour dozens 911 Bill C-70 x 2016
    pounds of cents Smith, 45, #1 @x9 +1 −2 minus rose from 20 000 1,2,3 k m bn USD MAUD kr first second 21st
    hundred thousand quarter mid-30s or older \n""".split(" ")
)
PIECES = st.lists(WORDS, max_size=30).map(" ".join)
ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=()), max_size=80)


@given(st.one_of(ANY_TEXT, PIECES, st.lists(WORDS, max_size=12).map("".join)))
def test_figures_stand_where_they_say_in_order_without_overlap(text: str) -> None:
    found = newsmodel.find_figures(text)
    assert all(text[f.span.start : f.span.end] == f.span.text for f in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    for figure in found:
        if isinstance(figure, (MonetaryFigure, Statistic)) and None not in (figure.low, figure.high):
            assert figure.low <= figure.high


@given(PIECES)
def test_text_put_before_shifts_figures_and_nothing_else(text: str) -> None:
    def shape(found: tuple[newsmodel.Figure, ...], by: int) -> list[object]:
        return [(type(f), f.span.start - by, f.span.end - by, getattr(f, "low", None)) for f in found]

    before = "An opening paragraph without any of it.\n"
    setting = Setting()
    alone = find_figures(text, [(0, len(text))], ENGLISH, setting)
    shifted = find_figures(before + text, [(len(before), len(before) + len(text))], ENGLISH, setting)
    assert shape(shifted, len(before)) == shape(alone, 0)


MAGNITUDES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}


@st.composite
def one_value_in_two_forms(draw: st.DrawFn) -> tuple[Decimal, str, str]:
    """Choose the value first, then write it down twice."""
    word = draw(st.sampled_from(sorted(MAGNITUDES)))
    core = Decimal(draw(st.integers(1, 999_999))) / 1000
    value = core * 10 ** MAGNITUDES[word]
    other = draw(st.sampled_from(sorted(MAGNITUDES)))
    scaled = value / 10 ** MAGNITUDES[other]
    forms = [f"{core.normalize():f} {word}", f"{scaled.normalize():,f} {other}", f"{value.normalize():,f}"]
    return value, *draw(st.permutations(forms))[:2]


@given(one_value_in_two_forms(), st.sampled_from(["", "$", "€", "US$", "C$"]))
def test_a_value_survives_being_written_in_another_form(forms: tuple[Decimal, str, str], symbol: str) -> None:
    value, one, other = forms
    for written in (one, other):
        (figure,) = newsmodel.find_figures(f"It took {symbol}{written}.")
        assert (figure.low, figure.high, figure.span.text) == (value, value, symbol + written)


SMALL = """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen"""
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"


def in_words(number: int, *, joined: str) -> str:
    """*number* spelled out, with or without "and"."""
    if number < 20:
        return SMALL.split()[number - 1]
    if number < 100:
        ten = TENS.split()[number // 10 - 2]
        return ten if number % 10 == 0 else f"{ten}-{SMALL.split()[number % 10 - 1]}"
    for size, word in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = number % size
            head = f"{in_words(number // size, joined=joined)} {word}"
            link = joined if rest < 100 else " "
            return head if rest == 0 else f"{head}{link}{in_words(rest, joined=joined)}"
    raise AssertionError(number)


@given(st.integers(2, 10**12 - 1), st.sampled_from([" ", " and "]))
def test_spelled_numbers_are_read_back(number: int, joined: str) -> None:
    written = in_words(number, joined=joined)
    (figure,) = newsmodel.find_figures(f"There were {written} of them.")
    assert isinstance(figure, Statistic)
    assert (figure.low, figure.high, figure.span.text) == (number, number, written)


@given(
    st.integers(1, 500),
    st.integers(1, 500),
    st.sampled_from(["-", " to ", "–"]),
    st.sampled_from([" percent", "%", " miles"]),
)
def test_ranges_are_read_back(low: int, more: int, link: str, unit: str) -> None:
    high = low + more
    (figure,) = newsmodel.find_figures(f"It is {low}{link}{high}{unit} now.")
    assert (figure.low, figure.high) == (low, high)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "unit",
    [
     "a", "1", "and ", "one ", "$", "$1", "1,", "1,234,", "1.", "1-", "1 ", "half ", "a a ", "(", "“", "of the ",
     "1/2 ", "thousand ", "hundred and ", "up to ", "the ", "-", "²", "½", "5m ", "x@", "a.", "www.", "https://",
     "1:2", "A 1 ", "\n", "more than ", "point one ", "one in ", "$1 to ", "3 feet ", "1234567890", "Of those, ",
     "US", "dozens of ", "a third ", "+1 ",
    ],
)  # fmt: skip
def test_no_text_is_slow(unit: str) -> None:
    def seconds(length: int) -> float:
        text = (unit * (length // len(unit) + 1))[:length]
        started = time.process_time()
        newsmodel.find_figures(text)
        return time.process_time() - started

    seconds(1000)
    small, large = seconds(4_000), seconds(16_000)
    assert large < 0.2 + 8 * small


def test_a_finder_of_ones_own_takes_part_in_the_one_policy() -> None:
    def find_stars(reading: Reading) -> list[Statistic]:
        at = reading.text.index("***")
        span = Span.of(reading.text, at, at + 5)
        return [Statistic(span=span, kind=StatisticKind.COUNT, low=Decimal(3), high=Decimal(3))]

    found = newsmodel.find_figures("rated *** 5 by 7 critics", finders=(find_stars, *FINDERS))
    assert [f.span.text for f in found] == ["*** 5", "7"]


def test_what_a_finder_claims_is_nobody_elses() -> None:
    def claim_million(reading: Reading) -> list[Statistic]:
        assert reading.numerals is reading.numerals
        at = reading.text.index("million")
        return [Statistic(span=Span.of(reading.text, at, at + 7), kind=StatisticKind.COUNT, low=None, high=None)]

    text = "5 million cats and 6 dogs"
    found = newsmodel.find_figures(text, finders=(claim_million, claim_million, *FINDERS))
    assert [f.span.text for f in found] == ["million", "6"]


def test_glued_words_modify_nothing() -> None:
    (figure,) = newsmodel.find_figures("It was $5max.")
    assert figure.modifier is Modifier.EXACT  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("low", "high", "error"),
    [
        (1.5, None, TypeError),
        (Decimal("NaN"), None, ValueError),
        (Decimal("1e61"), None, ValueError),
        (Decimal(2), Decimal(1), ValueError),
    ],
)
def test_bounds_that_are_none_are_refused(low: object, high: object, error: type[Exception]) -> None:
    with pytest.raises(error):
        check_bounds(low, high)  # type: ignore[arg-type]


def test_a_bounded_value_opens_one_end() -> None:
    assert bounded(Decimal(5), Modifier.AT_MOST) == (None, Decimal(5))
    assert tidy(Decimal("-0.0")) == 0


@pytest.mark.parametrize("text", ["http://x.example/?a-305", "see www.x-305", "a@b-305"])
def test_digits_of_an_address_are_a_name(text: str) -> None:
    assert is_name(text, len(text) - 3, len(text))


def test_digits_that_nothing_accounts_for_are_told() -> None:
    article = newsmodel.parse("At the G20 he said 5 dogs met on page 3.\n\nIt was 0x7 q17 and “quoted.", tagger=None)
    assert [span.text for span in article.unexplained() if span.text.isdigit()] == ["3"]


def test_a_language_without_words_finds_digits() -> None:
    found = newsmodel.find_figures("12 xx, $5, 3%", language=Lexicon(code="xx"))
    assert [f.span.text for f in found] == ["12", "$5", "3"]


WRAPPED = (
    "It was said in the town hall on Wednesday that the state would get $1.3 billion of it in six years and one month "
    "from Nov. 23, 2023, when about 20 per cent of the 3,000 workers of the old mill will go, with half a percentage "
    "point more, at a fee of $15 an hour, and 40 cases of fraud by March 2015."
)


@pytest.mark.parametrize("width", [45, 60, 72, 100])
def test_line_breaks_of_a_wrapped_paragraph_are_spaces(width: int) -> None:
    def plain(text: str) -> list[tuple[object, ...]]:
        return [
            (figure.span.start, figure.span.end, *(getattr(figure, name, None) for name in ("low", "high", "start")))
            for figure in newsmodel.find_figures(text)
        ]

    wrapped = textwrap.fill(WRAPPED, width)
    assert plain(wrapped) == plain(WRAPPED)
    for figure in newsmodel.find_figures(wrapped):
        assert figure.span.text == wrapped[figure.span.start : figure.span.end]


def test_lines_of_their_own_stay_apart() -> None:
    lines = "Leeds 3\nYork 4\n\nThe fee is 15 in the north of the county in\n- 20 in the south"
    assert [figure.span.text for figure in newsmodel.find_figures(lines)][-2:] == ["15", "20"]
    crlf = "The whole of the county, it was said, has paid about 20\r\nper cent of it."
    assert newsmodel.find_figures(crlf)[0].span.text == "20\r\nper cent"
