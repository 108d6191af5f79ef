"""English words for numerals, magnitudes, modifiers, units, and the names of currencies."""

from __future__ import annotations

from newsmodel.lexicon._numbers import NumberWords

WORDS = NumberWords()
