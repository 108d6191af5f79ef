"""Which characters may be sent to a terminal."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.render import columns, visible


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("plain “text”\n\tin Zürich", "plain “text”\n\tin Zürich"),
        ("\x1b]0;title\x07", "\\x1b]0;title\\x07"),
        ("\x9b31m", "\\x9b31m"),
        ("a\r\nb\rc", "a\nb\\rc"),
        ("\u202egnp.exe", "\\u202egnp.exe"),
        ("\ud800\0", "\\ud800\\x00"),
        ("👩\u200d🚒 नि\u200c", "👩\u200d🚒 नि\u200c"),
    ],
)
def test_what_could_drive_a_terminal_is_escaped(text: str, seen: str) -> None:
    assert visible(text) == seen


@given(st.text())
def test_nothing_that_drives_a_terminal_is_left(text: str) -> None:
    seen = visible(text)
    assert not [char for char in seen if unicodedata.category(char) in {"Cc", "Cs"} and char not in "\n\t"]
    assert visible(seen) == seen


@pytest.mark.parametrize(("text", "width"), [("", 0), ("Zürich", 6), ("Zu\u0308rich", 6), ("東京", 4)])
def test_columns_are_counted_as_a_terminal_does(text: str, width: int) -> None:
    assert columns(text) == width
