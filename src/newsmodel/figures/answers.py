"""Shares of those asked that are written without a percent sign: "53% said yes and 41 no", "Forty-three, yes; 44, no".

A number right before an answer is one where a percentage stands before it in its sentence, or where a poll is spoken
of and the answers beside each other make most of a hundred.
"""

from __future__ import annotations

import re
from functools import cache

from newsmodel.figures.alternation import alternation
from newsmodel.figures.grammar import CARDINAL
from newsmodel.figures.quantity import PERCENT, PLAIN, Quantity
from newsmodel.figures.reading import Reading
from newsmodel.lexicon import Lexicon

#: How far apart two shares of one sentence may stand, and how far off the poll is named, in characters.
_NEAR, _FAR = 100, 400
_STOP = re.compile(r"[.!?]\s|\n")
_MOST, _WHOLE = 50, 100


def read_answers(reading: Reading, quantities: list[Quantity]) -> None:
    """Makes percentages of those plain numbers in *quantities* that are answers."""
    if len(quantities) < 2:
        return
    answers, signs = _answers(reading.lexicon)
    given = [
        quantity
        for quantity in quantities
        if quantity.kind == PERCENT
        or (
            quantity.kind == PLAIN
            and answers.match(reading.low, quantity.end, reading.end) is not None
            and _could_be_share(quantity)
        )
    ]
    if all(quantity.kind == PERCENT for quantity in given) or not _are_asked(reading, signs):
        return
    run: list[Quantity] = []
    share: Quantity | None = None
    for quantity in given:
        if quantity.kind == PERCENT:
            share = quantity
        elif share is not None and _are_parallel(reading, share, quantity):
            quantity.kind = PERCENT
            share = quantity
        elif run and _is_near(reading, run[-1], quantity):
            run.append(quantity)
        else:
            _settle(reading, run)
            run = [quantity]
    _settle(reading, run)


def _are_asked(reading: Reading, signs: frozenset[str]) -> bool:
    """Whether one of the answers that every poll has stands somewhere in the stretch."""
    return any(reading.low.find(sign, reading.start, reading.end) >= 0 for sign in signs)


def _could_be_share(quantity: Quantity) -> bool:
    number = quantity.number
    return number.kind == CARDINAL and number.scale == 1 and not quantity.ranged and 0 <= number.value <= _WHOLE


def _are_parallel(reading: Reading, share: Quantity, quantity: Quantity) -> bool:
    """Whether a percentage with an answer of its own stands before a number in the same sentence."""
    if not _is_near(reading, share, quantity):
        return False
    return share.ranged or (share.low or 0) + quantity.number.value <= _WHOLE


def _is_near(reading: Reading, first: Quantity, second: Quantity) -> bool:
    """Whether two quantities stand close to each other in one sentence."""
    return second.start - first.end <= _NEAR and _STOP.search(reading.text, first.end, second.start) is None


def _settle(reading: Reading, run: list[Quantity]) -> None:
    """Makes percentages of answers beside each other, where a poll and no ballot is spoken of."""
    if len(run) < 2 or not _MOST <= sum(quantity.number.value for quantity in run) <= _WHOLE:
        return
    around = reading.low[max(reading.start, run[0].start - _FAR) : min(reading.end, run[-1].end + _FAR)]
    words = {word.strip(".,;:()“”\"'’?!") for word in around.split()}
    if words.isdisjoint(reading.words.of("asked_words")) or not words.isdisjoint(reading.words.of("ballot_words")):
        return
    for quantity in run:
        quantity.kind = PERCENT


@cache
def _answers(lexicon: Lexicon) -> tuple[re.Pattern[str], frozenset[str]]:
    """What follows a share of those asked ("yes", "said no", "disapprove"); and words one of which a poll has."""
    phrases = lexicon.numbers.phrases
    said, verbs = (alternation(phrases.get(name, ())) or "(?!)" for name in ("answers", "answer_verbs"))
    ends = r"""(?=[.,;:!?)”"]|\Z| and | while | but )"""
    pattern = re.compile(rf",? (?:(?:said|say|says|were|are) )?(?:(?:{said}){ends}|(?:{verbs})(?![a-z]))")
    return pattern, phrases.get("answer_signs", frozenset())
