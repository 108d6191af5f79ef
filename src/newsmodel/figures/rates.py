"""The denominator of a rate: "hour" in "$15 an hour", "year" in "2 million tonnes of waste per year"."""

from __future__ import annotations

import re

from newsmodel.figures.reading import Reading
from newsmodel.span import Span

_RATE = re.compile(
    r"""(?:[ ]|-)(?:(?:per|an|a|each|every)(?:[ ]|-))([a-z][a-z-]*[a-z])(?![a-z])
        | /[ ]?([a-z]+)(?![a-z])""",
    re.VERBOSE,
)
_RATE_NUMBER = re.compile(
    r"""[ ](?:per|for[ ]every|every)[ ]
        ((?:[0-9][0-9,]*(?![0-9])[a-z]{0,3}|[a-z-]+)(?:[ ](?:thousand|million))?(?:[ ][a-z]+)?)(?![a-z])""",
    re.VERBOSE,
)
_LATER_RATE = re.compile(r"[ ](?:each|every|per|a|an)[ ]([a-z]+)(?![a-z-])")
_SUM = re.compile(r"[$£€¥₹]|(?<![a-z0-9])[a-z]{1,3}[0-9]")
_RATE_BEGINS = frozenset({" a", " p", " e", " f", "-a", "-p", "-e"})
#: What a later rate begins with or ends in.
_HEAD = re.compile(r" (?:each|every|per|an?) ")
_ADVERB = re.compile(r"[ ]([a-z]+ly)(?![a-z])")


def rate(reading: Reading, at: int, *, later: bool = True) -> Span | None:
    """The denominator of a rate behind *at*: "hour" in "$15 an hour", also later in the clause ("each day")."""
    low, text, words = reading.low, reading.text, reading.words
    units = words.of("rate_units")
    begins = low[at : at + 2] in _RATE_BEGINS or low[at : at + 1] == "/"
    match = _RATE.match(low, at, reading.end) if begins else None
    if match is not None and not _is_time(reading, match.end()):
        group = 1 if match[1] else 2
        written = match[group]
        start, end = match.span(group)
        simple = written.rstrip("-")
        if simple.split("-")[0] in units or simple in units:
            stop = end if simple in units else start + len(simple.split("-")[0])
            return Span.of(text, start, stop)
        if low.startswith(" per ", at) or (group == 2 and (written in units or written in words.units)):
            return Span.of(text, start, end)
    match = _RATE_NUMBER.match(low, at, reading.end) if begins else None
    if match is not None and _is_number(reading, match[1]):
        return Span.of(text, match.start(1), match.end(1))
    return _later_rate(reading, at) if later else None


_STUFF = re.compile(
    r" (?:of (?:[a-z-]+ ){1,3}?|(?:is|are|was|were|will be|would be) [a-z]+ )(?:per|an?|each|every) ([a-z]+)(?![a-z-])"
)
_STUFF_BEGINS = (" of ", " is ", " are ", " was ", " were ", " will be ", " would be ")


def rate_of_stuff(reading: Reading, at: int) -> Span | None:
    """The denominator of a rate behind what is measured: "2 tonnes of waste per year", "$5m is needed every year"."""
    match = _STUFF.match(reading.low, at, reading.end) if reading.low.startswith(_STUFF_BEGINS, at) else None
    if match is None or match[1] not in reading.words.of("rate_units") or _is_time(reading, match.end()):
        return None
    return Span.of(reading.text, *match.span(1))


def _later_rate(reading: Reading, at: int) -> Span | None:
    """The denominator of a rate later in the clause: "each day", "annually"."""
    low, text, words = reading.low, reading.text, reading.words
    clause = low[at : reading.clause_end(at, 90)]
    headed, adverbial = _HEAD.search(clause) is not None, "ly" in clause
    if not headed and not adverbial:
        return None
    clause = _up_to_sum(clause)
    if headed:
        units = words.of("rate_units")
        for match in _LATER_RATE.finditer(clause):
            sure = clause[match.start() + 1] in "ep"
            if match[1] not in units or not (sure or match[1] in ("year", "month", "week", "day", "hour")):
                continue
            if not _is_time(reading, at + match.end()):
                return Span.of(text, at + match.start(1), at + match.end(1))
    if adverbial:
        for match in _ADVERB.finditer(clause):
            if match[1] in words.of("adverb_rates"):
                return Span.of(text, at + match.start(1), at + match.end(1))
    return None


def _up_to_sum(clause: str) -> str:
    """A clause up to its next sum of money: the rate behind it is the sum's."""
    match = _SUM.search(clause)
    return clause if match is None else clause[: match.start()]


def _is_time(reading: Reading, at: int) -> bool:
    """As in "£9m a year earlier": what looks like a rate is when something else was."""
    following = reading.low[at + 1 : at + 16].split(None, 1)
    return bool(following) and following[0].strip(".,;:)") in reading.words.of("time_followers")


def _is_number(reading: Reading, written: str) -> bool:
    head = written.split(maxsplit=1)[0].split("-", maxsplit=1)[0]
    return head[:1].isdigit() or head in reading.grammar.table
