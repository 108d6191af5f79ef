"""Shapes of the tables for months, weekdays, parts of periods."""

from __future__ import annotations

from attrs import frozen


@frozen(eq=False, kw_only=True)
class CalendarWords:
    """Words for months, weekdays, parts of periods."""
