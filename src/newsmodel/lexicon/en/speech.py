"""English words for cues and what surrounds them."""

from __future__ import annotations

from newsmodel.lexicon._speech import SpeechWords

WORDS = SpeechWords()
