"""Shapes of the tables for cues and what surrounds them."""

from __future__ import annotations

from attrs import frozen


@frozen(eq=False, kw_only=True)
class SpeechWords:
    """Words for cues and what surrounds them."""
