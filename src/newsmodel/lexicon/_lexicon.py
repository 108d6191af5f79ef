"""What a language is to newsmodel: one record of word tables, each defined by the part of the library that reads it."""

from __future__ import annotations

from attrs import field, frozen

from newsmodel.lexicon._calendar import CalendarWords
from newsmodel.lexicon._numbers import NumberWords
from newsmodel.lexicon._pages import PageWords
from newsmodel.lexicon._people import PeopleWords
from newsmodel.lexicon._speech import SpeechWords


@frozen(eq=False, kw_only=True)
class Lexicon:
    """Every word newsmodel knows of one language; ``code`` is its BCP 47 code.

    Tables left out are empty: the parts of the library that read them then find nothing, and everything else works.
    Two lexicons are equal only if they are the same object, so that patterns derived from one can be kept beside it.
    """

    code: str
    numbers: NumberWords = field(factory=NumberWords)
    calendar: CalendarWords = field(factory=CalendarWords)
    pages: PageWords = field(factory=PageWords)
    people: PeopleWords = field(factory=PeopleWords)
    speech: SpeechWords = field(factory=SpeechWords)
