"""What fills the fields of a court report: functions of the parsed article, which already has its figures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from court_report.model import Charge, Fine, PrisonTerm, Verdict
from newsmodel import Article, Span
from newsmodel.model import STORY

_DOCKET = re.compile(r"\b(?:[Cc]ase|[Dd]ocket)(?: is)? (?:No\.|[Nn]umber) ([0-9A-Z]+(?:-[0-9A-Z]+)+)")
_CHARGE = re.compile(
    r"""
    \b(?: (?P<guilty>     (?: found \s | pleaded \s ) guilty \s (?: of | to ) | convicted \s of )
        | (?P<not_guilty> (?: found | pleaded ) \s not \s guilty \s (?: of | to ) | acquitted \s of | cleared \s of )
        | charged \s with )
    \s (?P<words> [a-z]+ (?: \s (?! on\b | and\b | in\b | after\b | but\b ) [a-z]+ ){0,4} )
    """,
    re.VERBOSE,
)
_TERM = re.compile(r"\bsentenced to ((?P<count>[0-9]{1,3}) (?P<unit>months?|years?))\b")
_FINED = re.compile(r"\b(?:fined|fine of|ordered to pay) (?=\S)")


def find_court_fields(article: Article) -> dict[str, object]:
    """The docket, charges and sentences of *article*, each pinned to its words."""
    sentences: list[PrisonTerm | Fine] = [*_terms(article), *_fines(article)]
    return {
        "docket": next(_dockets(article), None),
        "charges": tuple(_charges(article)),
        "sentences": tuple(sorted(sentences, key=lambda sentence: sentence.words)),
    }


def _matches(pattern: re.Pattern[str], article: Article) -> Iterator[re.Match[str]]:
    """The matches in the story; what stands in promos and related links is not this court's."""
    for block in article.blocks:
        if block.kind in STORY:
            yield from pattern.finditer(article.text, block.start, block.end)


def _dockets(article: Article) -> Iterator[Span]:
    return (Span.of(article.text, *match.span(1)) for match in _matches(_DOCKET, article))


def _charges(article: Article) -> Iterator[Charge]:
    for match in _matches(_CHARGE, article):
        verdict = Verdict.GUILTY if match["guilty"] else Verdict.NOT_GUILTY if match["not_guilty"] else None
        yield Charge(words=Span.of(article.text, *match.span("words")), verdict=verdict)


def _terms(article: Article) -> Iterator[PrisonTerm]:
    for match in _matches(_TERM, article):
        months = int(match["count"]) * (12 if match["unit"].startswith("year") else 1)
        if months:
            yield PrisonTerm(words=Span.of(article.text, *match.span(1)), months=months)


def _fines(article: Article) -> Iterator[Fine]:
    starts = {match.end() for match in _matches(_FINED, article)}
    for money in article.money:
        if money.span.start in starts and money.low is not None and money.low == money.high:
            yield Fine(words=money.span, amount=money.low, currency=money.currency)
