"""A number with what belongs to it, while it is being read."""

from __future__ import annotations

import re
from decimal import Decimal

from newsmodel.figures.grammar import ONE, VAGUE, Numeral
from newsmodel.lexicon._numbers import UnitName
from newsmodel.quantity import Modifier

PLAIN, MONEY, PERCENT, POINTS, MEASURE, SCORE, RATIO, TENS = range(8)
#: Between a fraction and its unit: "half a cent", "a tenth of a mile".
OF_A = re.compile(r"[ -](?:of )?an?[ -]")


class Quantity:
    """``text[start:end]`` with its bounds; ``kind`` is one of the constants of this module.

    ``number`` is the (last) numeral in it. ``code`` and ``family`` say which currency was written, ``share`` which part
    of its major unit the bounds count; ``modifier`` what its own words say about it; ``unit`` is the unit of measure
    and ``unit_at`` where it stands.
    """

    __slots__ = (
        "basis", "code", "end", "family", "first", "high", "kind", "low", "modifier", "number", "ranged", "share",
        "start", "unit", "unit_at", "vague",
    )  # fmt: skip

    def __init__(self, number: Numeral) -> None:
        self.start, self.end = number.start, number.end
        self.low: Decimal | None = number.value
        self.high: Decimal | None = number.value
        self.kind = PLAIN
        self.number = number
        self.first = number
        self.vague = number.kind == VAGUE
        self.ranged = False
        self.code: str | None = None
        self.family: str | None = None
        self.basis = ""
        self.share = ONE
        self.unit: UnitName | None = None
        self.unit_at: tuple[int, int] | None = None
        self.modifier: Modifier | None = None


def scale_by(quantity: Quantity, factor: Decimal) -> None:
    """Multiplies a quantity by the magnitude behind it."""
    quantity.low = quantity.high = (quantity.low or Decimal(0)) * factor
    quantity.number.scale *= factor


def take_short(quantity: Quantity) -> None:
    """Reads "5m" as five million: what stands before says that it is money or a count."""
    if quantity.number.short is not None:
        factor, quantity.end = quantity.number.short
        scale_by(quantity, factor)
