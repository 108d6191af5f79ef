"""Which mentions are one source, and the quotes and sources that come of it."""

from __future__ import annotations

from newsmodel.resolution.resolver import resolve

__all__ = ["resolve"]
