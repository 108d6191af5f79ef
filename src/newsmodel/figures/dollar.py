"""Whose dollar (pound, franc, rupee, krona, peso, ...) a bare symbol or name means in a text.

Evidence is weighed by country: each place, people or institution of a country that the story names counts once, the
dateline counts as `_DATELINE` mentions and the publisher as `_PUBLISHER`. Among the countries that share the name, the
heaviest decides if it has more than `_MARGIN` times the weight of the next; what gave most of its weight is the basis.
Without evidence nothing is decided.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from urllib.parse import urlsplit

from newsmodel.currencies import FAMILIES
from newsmodel.figures.marks_of_money import WORDLIKE
from newsmodel.lexicon import Lexicon
from newsmodel.model import CurrencyBasis, Metadata

_DATELINE, _PUBLISHER = 6, 8
_MARGIN = 1.25
#: Sums of a currency by code weigh as much as so many places; a dollar's code mostly tells it from the bare "$".
_WRITTEN = 2
_NAMED_BY_CODE = frozenset(
    code
    for family, codes in FAMILIES.items()
    for code in codes
    if family not in ("dollar", "cent", "pound") and code not in WORDLIKE
)
#: No text without one of these signs, or a word that begins so, has a bare name or symbol to decide.
_SIGNS = ("$", "£", "＄", "₨")
_STEMS = (
    *("dollar", "buck", "cent", "penn", "pence", "pound", "franc", "rupee", "kron", "peso", "rial", "riyal", "dinar"),
    *("dirham", "lira", "lire", "shilling", "ruble", "rouble"),
)
_CAPITALS = re.compile(r"[A-Z]{3,}")
_SHORT = re.compile(r"\b(?:(?:rs|kr|won)\b|p[0-9])")

Decision = tuple[str, CurrencyBasis]


def decide_currencies(
    text: str, ranges: Iterable[tuple[int, int]], metadata: Metadata, lexicon: Lexicon
) -> Mapping[str, Decision]:
    """What each shared name means in the story ``text[ranges]``, by family ("dollar", "pound", ...), with its basis."""
    low = text.lower()
    if not _asks(low):
        return {}
    story = list(ranges)
    evidence = {
        CurrencyBasis.CONTEXT: _mentions(text, story, lexicon) + _amounts(text, low, lexicon),
        CurrencyBasis.DATELINE: _dateline(metadata, lexicon),
        CurrencyBasis.PUBLISHER: _publisher(metadata, lexicon),
    }
    named = {code for found in evidence.values() for code in found}
    decided = {}
    for family, codes in FAMILIES.items():
        decision = None if named.isdisjoint(codes) else _heaviest(codes, evidence)
        if decision is not None:
            decided[family] = decision
    abroad = next((basis for basis in (CurrencyBasis.PUBLISHER, CurrencyBasis.DATELINE) if evidence[basis]), None)
    if abroad is not None and named.isdisjoint(FAMILIES["dollar"]):
        decided["dollar"] = ("USD", abroad)
    return decided


def _amounts(text: str, low: str, lexicon: Lexicon) -> Counter[str]:
    """What the text itself writes by code ("CHF 108"), and by magnitudes that one country counts in ("lakh")."""
    runs = _CAPITALS.findall(text)
    written = {run[at : at + 3] for run in runs for at in range(len(run) - 2)}
    found = Counter(dict.fromkeys(written & _NAMED_BY_CODE, _WRITTEN))
    for word, code in lexicon.numbers.magnitude_currencies.items():
        if word in low:
            found[code] += _WRITTEN
    return found


def _asks(low: str) -> bool:
    """Whether a text in small letters may have a bare name or symbol in it; looking for a few words is far quicker."""
    if any(map(low.__contains__, _SIGNS)):
        return True
    for stem in _STEMS:
        at = low.find(stem)
        while at >= 0:
            if not low[max(at - 1, 0) : at].isalnum():
                return True
            at = low.find(stem, at + 1)
    return _SHORT.search(low) is not None


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


#: The first run of letters in a name of a country, its people or its institutions.
_RUN = re.compile(r"[A-Za-z0-9]+|.")
_Names = Mapping[str, tuple[tuple[str, str], ...]]


@cache
def _names(lexicon: Lexicon) -> tuple[re.Pattern[str], _Names]:
    """A pattern for beginnings of names, and the names by them, the longest first, with the currency each speaks for.

    The pattern begins with a class of characters, so that it is quickly past all others, and looks behind it then.
    """
    owner = {name: place.currency for place in lexicon.numbers.places for name in place.names}
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for name in sorted(owner, key=len):
        run = _RUN.match(name)
        beginning = run[0] if run is not None else ""
        found[beginning] = ((name, owner[name]), *found.get(beginning, ()))
    firsts = "".join(sorted({re.escape(run[0]) for run in found}))
    return re.compile(rf"[{firsts}](?<![A-Za-z0-9].)[A-Za-z0-9]*" if firsts else r"(?!)"), found


def _owners(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[str]:
    """The currency that each name in ``text[start:end]`` speaks for."""
    pattern, names = _names(lexicon)
    last = start
    for match in pattern.finditer(text, start, end):
        known = names.get(match[0])
        if known is None or match.start() < last:
            continue
        for name, currency in known:
            stop = match.start() + len(name)
            if text.startswith(name, match.start(), end) and not _goes_on(text[stop : min(stop + 1, end)]):
                yield currency
                last = stop
                break


def _goes_on(character: str) -> bool:
    return character.isascii() and character.isalnum()


def _mentions(text: str, story: Sequence[tuple[int, int]], lexicon: Lexicon) -> Counter[str]:
    return Counter(currency for start, end in story for currency in _owners(text, start, end, lexicon))


def _dateline(metadata: Metadata, lexicon: Lexicon) -> Counter[str]:
    if metadata.dateline is None:
        return Counter()
    written = metadata.dateline.value
    for form in (written, written.title()):
        for currency in _owners(form, 0, len(form), lexicon):
            return Counter({currency: _DATELINE})
    return Counter()


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
