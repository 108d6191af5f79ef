"""English."""

from __future__ import annotations

from newsmodel.lexicon._lexicon import Lexicon
from newsmodel.lexicon.en import calendar, numbers, pages, people, speech

LEXICON = Lexicon(
    code="en",
    numbers=numbers.WORDS,
    calendar=calendar.WORDS,
    pages=pages.WORDS,
    people=people.WORDS,
    speech=speech.WORDS,
)
