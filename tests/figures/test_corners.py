"""Where a line breaks off, or digits hang together."""

from __future__ import annotations

import pytest

import newsmodel
from newsmodel.identifiers import is_name


@pytest.mark.parametrize("text", ["They lost millions of", "It sold 5 million of.", "Dozens of, he said."])
def test_a_number_whose_noun_is_missing_has_no_unit(text: str) -> None:
    (figure,) = newsmodel.find_figures(text)
    assert isinstance(figure, newsmodel.Statistic)
    assert figure.unit is None


@pytest.mark.parametrize("text", ["12-34-56", "form 10.34.7", "77‑34‑1"])
def test_digits_in_a_chain_are_a_name(text: str) -> None:
    start = text.index("34")
    assert is_name(text, start, start + 2)


def test_digits_behind_a_bracket_count_unless_it_is_a_dialling_code() -> None:
    assert not is_name("the union (its members) 34 strong", 24, 26)
    assert is_name("call (555) 34", 11, 13)
