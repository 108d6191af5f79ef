"""Shapes of the tables for what marks lines of a page that are not the story; abbreviations."""

from __future__ import annotations

from attrs import frozen


@frozen(eq=False, kw_only=True)
class PageWords:
    """Words for what marks lines of a page that are not the story; abbreviations."""
