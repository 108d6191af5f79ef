"""Places and publishers as English news names them, and the currency each pays in."""

from __future__ import annotations

from newsmodel.lexicon._numbers import Place

PLACES: tuple[Place, ...] = ()
