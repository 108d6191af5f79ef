"""Shapes of the tables for titles, given names, organisation words, pronouns."""

from __future__ import annotations

from attrs import frozen


@frozen(eq=False, kw_only=True)
class PeopleWords:
    """Words for titles, given names, organisation words, pronouns."""
