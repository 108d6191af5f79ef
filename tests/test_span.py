"""A span is a value with laws."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel import Quote, QuoteKind, Span


@st.composite
def spans(draw: st.DrawFn) -> Span:
    words = draw(st.text(min_size=1, max_size=5))
    start = draw(st.integers(0, 12))
    return Span(start, start + len(words), words)


@given(st.text(min_size=1), st.data())
def test_a_span_of_a_text_is_its_slice(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    span = Span.of(text, start, end)
    assert (str(span), len(span)) == (text[start:end], end - start)
    assert eval(repr(span)) == span  # noqa: S307  the claim: a repr that Python reads


@given(spans(), spans())
def test_overlapping_and_covering_are_about_characters(one: Span, other: Span) -> None:
    ours, theirs = set(range(one.start, one.end)), set(range(other.start, other.end))
    assert one.overlaps(other) == other.overlaps(one) == bool(ours & theirs)
    assert one.covers(other) == (theirs <= ours)


@given(spans(), spans())
def test_spans_sort_in_reading_order(one: Span, other: Span) -> None:
    assert (one < other) == ((one.start, one.end) < (other.start, other.end))


@pytest.mark.parametrize(("start", "end", "text"), [(-1, 0, "a"), (3, 3, ""), (4, 3, "a"), (0, 2, "a"), (0, 1, "ab")])
def test_what_is_no_span_is_refused(start: int, end: int, text: str) -> None:
    with pytest.raises(ValueError, match="span"):
        Span(start, end, text)


@pytest.mark.parametrize(
    "contents",
    [(), (Span(0, 2, "ab"), Span(1, 3, "bc")), (Span(4, 5, "e"), Span(0, 1, "a"))],
    ids=["none", "overlapping", "out of order"],
)
def test_contents_that_contradict_one_another_are_refused(contents: tuple[Span, ...]) -> None:
    with pytest.raises(ValueError, match="quote q1: "):
        Quote(id="q1", kind=QuoteKind.DIRECT, contents=contents)
