"""Parsing costs a bounded number of passes over the text, on any machine."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest

import newsmodel

SEED = Path(__file__).parent.parent / "seeds" / "000_199b1944e4465669.txt"
TOKEN = re.compile(r"\w+|[^\w\s]")


def token_pass(text: str) -> None:
    """The unit: the tokens of the text, with their places."""
    for match in TOKEN.finditer(text):
        match.span()


def seconds(work: Callable[[str], object], text: str, times: int) -> float:
    before = process_time()
    for _ in range(times):
        work(text)
    return (process_time() - before) / times


@pytest.mark.speed
def test_the_seed_is_parsed_within_forty_token_passes() -> None:
    text = SEED.read_bytes().decode("utf-8")
    newsmodel.parse(text)  # loads tables and weights
    # The best of several, taken in turns: what else the machine does only ever adds.
    pairs = [(seconds(newsmodel.parse, text, 3), seconds(token_pass, text, 50)) for _ in range(9)]
    parsing, unit = (min(times) for times in zip(*pairs, strict=True))
    assert parsing <= 40 * unit
