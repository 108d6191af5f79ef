"""Shapes of the tables for numerals, magnitudes, modifiers, units, and the names of currencies."""

from __future__ import annotations

from attrs import frozen


@frozen(eq=False, kw_only=True)
class NumberWords:
    """Words for numerals, magnitudes, modifiers, units, and the names of currencies."""
