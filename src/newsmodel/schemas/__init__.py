"""What an article schema is, and the one that ships."""

from __future__ import annotations

from newsmodel.schemas._schema import A, BlockRule, Schema
from newsmodel.schemas.article import ARTICLE

__all__ = ["ARTICLE", "A", "BlockRule", "Schema"]
