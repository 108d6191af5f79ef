"""Articles for people to read."""

from __future__ import annotations

from newsmodel.render.characters import columns, visible
from newsmodel.render.terminal import render_terminal

__all__ = ["columns", "render_terminal", "visible"]
