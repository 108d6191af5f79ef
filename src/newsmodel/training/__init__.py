"""Learning the tagger's weights from annotated articles; needs the extra ``train`` (numpy)."""

from __future__ import annotations

from newsmodel.training.learning import Settings, learn, train

__all__ = ["Settings", "learn", "train"]
