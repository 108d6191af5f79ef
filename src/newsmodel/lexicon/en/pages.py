"""English words for what marks lines of a page that are not the story; abbreviations."""

from __future__ import annotations

from newsmodel.lexicon._pages import PageWords

WORDS = PageWords()
