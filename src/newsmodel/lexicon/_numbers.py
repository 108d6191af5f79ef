"""Shapes of the tables for numerals, magnitudes, modifiers, units, currencies by name, and places that tell a currency.

All words are lower-case; a phrase is its words with single spaces between them.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from attrs import field, frozen

from newsmodel.quantity import Modifier

Table = Mapping[str, int]


@frozen
class Magnitude:
    """A word that multiplies what stands before it: "million".

    ``glued`` are short forms written straight after digits ("m"), ``loose`` those that may follow a space ("bn").
    """

    value: Decimal
    words: tuple[str, ...]
    loose: tuple[str, ...] = ()
    glued: tuple[str, ...] = ()


def magnitude(power: int, *words: str, loose: tuple[str, ...] = (), glued: tuple[str, ...] = ()) -> Magnitude:
    """A magnitude of ten to the *power*."""
    return Magnitude(Decimal(10) ** power, words, loose, glued)


@frozen
class UnitName:
    """A unit of measure.

    ``words`` are read in any case; ``symbols`` only as written, and after digits. ``base`` is the unit of its
    ``dimension`` that ``factor`` counts (60 for a minute in seconds); None where it does not convert by a factor.
    """

    words: tuple[str, ...]
    symbols: tuple[str, ...]
    dimension: str
    factor: Decimal | None


def unit(dimension: str, factor: str | None, *words: str, symbols: tuple[str, ...] = ()) -> UnitName:
    """A unit of *dimension*; *factor* is decimal text, or None for units that no factor converts (degrees)."""
    return UnitName(words, symbols, dimension, None if factor is None else Decimal(factor))


@frozen
class CurrencyName:
    """A currency by name: of one code, or of a family that several countries share.

    ``share`` is the part of the major unit: Decimal("0.01") for a cent. ``rare`` marks words that mostly mean something
    else ("won", "real", "crown", "mark") and need a large amount or a country beside them.
    """

    code: str | None
    family: str | None
    words: tuple[str, ...]
    share: Decimal = Decimal(1)
    rare: bool = False


def currency(code: str, *words: str, share: str = "1", rare: bool = False) -> CurrencyName:
    """A name that only the currency *code* has."""
    return CurrencyName(code, None, words, Decimal(share), rare)


def shared(family: str, *words: str, share: str = "1", rare: bool = False) -> CurrencyName:
    """A name that the currencies of *family* share."""
    return CurrencyName(None, family, words, Decimal(share), rare)


@frozen
class Place:
    """A country as texts name it, and the currency it pays in.

    ``names`` (states, cities, institutions, demonyms) are written as they stand in prose, capitals included; each
    mention counts as evidence that a bare "$" is that country's.
    """

    currency: str
    names: tuple[str, ...]
    publishers: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()


@frozen(eq=False, kw_only=True)
class NumberWords:
    """Words for numerals, magnitudes, modifiers, units, and the names of currencies.

    ``glued_percents`` say percent only right behind digits ("2pc").
    """

    small: Table = field(factory=dict)
    tens: Table = field(factory=dict)
    ordinals: Table = field(factory=dict)
    tens_ordinals: Table = field(factory=dict)
    hundreds: frozenset[str] = frozenset()
    dozens: Table = field(factory=dict)
    magnitudes: tuple[Magnitude, ...] = ()
    magnitude_currencies: Mapping[str, str] = field(factory=dict)
    vague: Table = field(factory=dict)
    vague_of: Table = field(factory=dict)
    vague_before: Table = field(factory=dict)
    fractions: Mapping[str, Decimal] = field(factory=dict)
    zeros: frozenset[str] = frozenset()
    points: frozenset[str] = frozenset()
    ands: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    negatives: frozenset[str] = frozenset()
    multiples: Mapping[str, int] = field(factory=dict)
    multiples_before: Mapping[str, int] = field(factory=dict)
    fold: str = ""
    halvings: Mapping[str, Decimal] = field(factory=dict)
    before: Mapping[str, Modifier] = field(factory=dict)
    after: Mapping[str, Modifier] = field(factory=dict)
    comparatives: Mapping[str, Modifier] = field(factory=dict)
    or_equal: frozenset[str] = frozenset()
    equal_to: frozenset[str] = frozenset()
    transparent: frozenset[str] = frozenset()
    range_before: frozenset[str] = frozenset()
    range_between: frozenset[str] = frozenset()
    units: tuple[UnitName, ...] = ()
    currencies: tuple[CurrencyName, ...] = ()
    currency_places: Mapping[str, str] = field(factory=dict)
    percents: frozenset[str] = frozenset()
    glued_percents: frozenset[str] = frozenset()
    percentage_points: frozenset[str] = frozenset()
    places: tuple[Place, ...] = ()
    phrases: Mapping[str, frozenset[str]] = field(factory=dict)
