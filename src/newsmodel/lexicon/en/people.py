"""English words for titles, given names, organisation words, pronouns."""

from __future__ import annotations

from newsmodel.lexicon._people import PeopleWords

WORDS = PeopleWords()
