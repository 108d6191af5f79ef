"""How exactly a number is meant: bounds and modifiers, shared by money and statistics."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum


class Modifier(StrEnum):
    """What the words around a number say about it.

    ``MORE_THAN`` and ``AT_LEAST`` leave the high bound of a single value open, ``LESS_THAN`` and ``AT_MOST`` the low
    one; ``ABOUT``, ``NEARLY`` and ``EXACT`` keep both.
    """

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    NEARLY = "nearly"


#: Modifiers that open the upper end, and those that open the lower one.
OPEN_ABOVE = frozenset({Modifier.AT_LEAST, Modifier.MORE_THAN})
OPEN_BELOW = frozenset({Modifier.AT_MOST, Modifier.LESS_THAN})

#: Figures beyond these are not numbers of the news and would print as a wall of digits.
MAX_EXPONENT = 60


def bounded(value: Decimal, modifier: Modifier) -> tuple[Decimal | None, Decimal | None]:
    """The low and high bound of a single *value* under *modifier*; None is an open end.

    >>> bounded(Decimal(5), Modifier.MORE_THAN)
    (Decimal('5'), None)
    """
    return (None if modifier in OPEN_BELOW else value, None if modifier in OPEN_ABOVE else value)


def tidy(value: Decimal) -> Decimal:
    """*value* without trailing zeros and without an exponent, as it is written to JSON.

    >>> tidy(Decimal("16.50")), tidy(Decimal("1.3E+9"))
    (Decimal('16.5'), Decimal('1300000000'))
    """
    written = str(value)
    if written.isdigit():
        return value
    written = format(value, "f")
    if "." in written:
        written = written.rstrip("0").rstrip(".")
    return Decimal("0" if written in ("-0", "") else written)


def check_bounds(low: Decimal | None, high: Decimal | None) -> None:
    """Refuse bounds that are reversed, not finite, not Decimal, or absurdly long.

    Raises:
        TypeError: if a bound is neither Decimal nor None (a float is not what the reporter wrote).
        ValueError: if a bound is NaN or infinite, has more than `MAX_EXPONENT` digits on a side, or ``low > high``.
    """
    for bound in (low,) if high is low else (low, high):
        if bound is None:
            continue
        if not isinstance(bound, Decimal):
            raise TypeError(f"a bound is a Decimal or None, not {bound!r}")
        if not bound.is_finite():
            raise ValueError(f"a bound is a finite number, not {bound}")
        if abs(bound.adjusted()) > MAX_EXPONENT or -bound.as_tuple().exponent > MAX_EXPONENT:  # type: ignore[operator]  # finite: the exponent is an int
            raise ValueError(f"a bound has at most {MAX_EXPONENT} digits before or after the point: {bound!r}")
    if low is not None and high is not None and low > high:
        raise ValueError(f"reversed bounds: {low} > {high}")
