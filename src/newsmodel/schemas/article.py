"""The news article: the model as it is."""

from __future__ import annotations

from newsmodel.model import Article
from newsmodel.schemas._schema import Schema

ARTICLE = Schema("newsmodel/article/1.0", Article)
