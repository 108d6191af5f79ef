"""What can stand behind a number, by look-up: making a pattern of hundreds of forms takes milliseconds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

#: What may stand between a number and what belongs to it.
GAP = r"(?:[ \u00a0\u2009\u202f]{1,2}|[-\u2010\u2011])?"
_GAP = re.compile(GAP)
_WRITTEN = re.compile(GAP + "(.+)", re.DOTALL)
_IN_WORDS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")


class Forms:
    """Forms in small letters, which no letter or digit follows."""

    __slots__ = ("_by_head",)

    def __init__(self, forms: Iterable[str]) -> None:
        self._by_head: dict[str, list[str]] = {}
        for form in sorted(forms, key=len, reverse=True):
            self._by_head.setdefault(form[:2], []).append(form)

    def match(self, low: str, at: int, end: int) -> re.Match[str] | None:
        """The longest form behind *at*, which ends before *end*, as group 1."""
        start = behind_gap(low, at, end)
        form = self.longest(low, start, end)
        return None if form is None else _WRITTEN.match(low, at, start + len(form))

    def longest(self, low: str, start: int, end: int) -> str | None:
        """The longest form that begins at *start*."""
        if low[start : start + 2] not in self._by_head and low[start : start + 1] not in self._by_head:
            return None  # as behind most numbers
        for form in self.beginning(low, start, end):
            stop = start + len(form)
            if stop == end or low[stop] not in _IN_WORDS:
                return form
        return None

    def beginning(self, low: str, start: int, end: int) -> Iterator[str]:
        """The forms that stand at *start*, whatever follows, the longest first."""
        by_head = self._by_head
        for head in (low[start : start + 2], low[start : start + 1]):
            for form in by_head.get(head, ()):
                if low.startswith(form, start, end):
                    yield form


class Money(NamedTuple):
    """The name of a currency, the adjective of a place before it ("Canadian"), and where it ends."""

    place: str | None
    name: str
    end: int


class CurrencyNames:
    """Names of currencies, with places before them."""

    __slots__ = ("_names", "_places")

    def __init__(self, names: Iterable[str], places: Iterable[str]) -> None:
        self._names, self._places = Forms(names), Forms(places)

    def match(self, low: str, at: int, end: int) -> Money | None:
        """The name behind *at*, which ends before *end*."""
        start = behind_gap(low, at, end)
        for place in self._places.beginning(low, start, end):
            after = start + len(place)
            if low[after : after + 1] in (" ", "-") and (name := self._names.longest(low, after + 1, end)):
                return Money(place, name, after + 1 + len(name))
        found = self._names.longest(low, start, end)
        return None if found is None else Money(None, found, start + len(found))


def behind_gap(low: str, at: int, end: int) -> int:
    """Where what belongs to a number that ends at *at* begins."""
    gap = _GAP.match(low, at, end)
    return at if gap is None else gap.end()
