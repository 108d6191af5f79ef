"""Whose dollar (pound, franc, rupee, krona, peso, ...) a bare symbol or name means in a text.

Evidence is weighed by country: each place, people or institution of a country that the story names counts once, the
dateline counts as `_DATELINE` mentions and the publisher as `_PUBLISHER`. Among the countries that share the name, the
heaviest decides if it has more than `_MARGIN` times the weight of the next; what gave most of its weight is the basis.
Without evidence nothing is decided.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from urllib.parse import urlsplit

from newsmodel.currencies import FAMILIES
from newsmodel.figures.alternation import alternation
from newsmodel.lexicon import Lexicon
from newsmodel.model import CurrencyBasis, Metadata

_DATELINE, _PUBLISHER = 6, 8
_MARGIN = 1.25
#: No text without one of these has a bare name or symbol to decide.
_ASKS = re.compile(
    r"[$£＄]|\bRs\b|₨|\bkr\b|\b(?:dollar|buck|cent|penn(?:y|ies)|pence|pound|franc|rupee|kron[aoe]|kronu|peso|rial|riyal"
    r"|dinar|dirham|lira|lire|shilling|ruble|rouble|won\b)",
    re.IGNORECASE,
)

Decision = tuple[str, CurrencyBasis]


def decide_currencies(
    text: str, ranges: Iterable[tuple[int, int]], metadata: Metadata, lexicon: Lexicon
) -> Mapping[str, Decision]:
    """What each shared name means in the story ``text[ranges]``, by family ("dollar", "pound", ...), with its basis."""
    story = list(ranges)
    if not any(_ASKS.search(text, start, end) for start, end in story):
        return {}
    evidence = {
        CurrencyBasis.CONTEXT: _mentions(text, story, lexicon),
        CurrencyBasis.DATELINE: _dateline(metadata, lexicon),
        CurrencyBasis.PUBLISHER: _publisher(metadata, lexicon),
    }
    decided = {}
    for family, codes in FAMILIES.items():
        decision = _heaviest(codes, evidence)
        if decision is not None:
            decided[family] = decision
    return decided


def decide_dollar(
    text: str, ranges: Iterable[tuple[int, int]], metadata: Metadata, lexicon: Lexicon
) -> Decision | None:
    """The code of a bare "$" in the story, and what decided it; None where nothing does."""
    return decide_currencies(text, ranges, metadata, lexicon).get("dollar")


def _heaviest(codes: Sequence[str], evidence: Mapping[CurrencyBasis, Counter[str]]) -> Decision | None:
    weights = sorted(((sum(found[code] for found in evidence.values()), code) for code in codes), reverse=True)
    weight, code = weights[0]
    if weight == 0 or (len(weights) > 1 and weight <= weights[1][0] * _MARGIN):
        return None
    return code, max(evidence, key=lambda basis: evidence[basis][code])


@cache
def _names(lexicon: Lexicon) -> tuple[re.Pattern[str], Mapping[str, str]]:
    owner = {name: place.currency for place in lexicon.numbers.places for name in place.names}
    pattern = re.compile(rf"(?<![A-Za-z0-9])(?:{alternation(owner)})(?![A-Za-z0-9])" if owner else r"(?!)")
    return pattern, owner


def _mentions(text: str, story: Sequence[tuple[int, int]], lexicon: Lexicon) -> Counter[str]:
    pattern, owner = _names(lexicon)
    return Counter(owner[match[0]] for start, end in story for match in pattern.finditer(text, start, end))


def _dateline(metadata: Metadata, lexicon: Lexicon) -> Counter[str]:
    if metadata.dateline is None:
        return Counter()
    pattern, owner = _names(lexicon)
    written = metadata.dateline.value
    match = pattern.search(written) or pattern.search(written.title())
    return Counter() if match is None else Counter({owner[match[0]]: _DATELINE})


def _publisher(metadata: Metadata, lexicon: Lexicon) -> Counter[str]:
    """The publisher by name, else by the host of the article's address."""
    if metadata.publisher is not None:
        name = metadata.publisher.value.lower().removeprefix("the ")
        for place in lexicon.numbers.places:
            if any(name == known.removeprefix("the ") for known in place.publishers):
                return Counter({place.currency: _PUBLISHER})
    if metadata.url is not None and (host := _host(metadata.url)):
        for place in lexicon.numbers.places:
            if any(host == d or host.endswith("." + d.removeprefix(".")) for d in place.domains):
                return Counter({place.currency: _PUBLISHER})
    return Counter()


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
