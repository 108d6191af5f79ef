"""The words of each language, as typed values; the logic that reads them lives elsewhere."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from newsmodel.errors import UnknownName
from newsmodel.lexicon._calendar import CalendarWords
from newsmodel.lexicon._lexicon import Lexicon
from newsmodel.lexicon._numbers import NumberWords, currency, magnitude, shared, unit
from newsmodel.lexicon._pages import PageWords
from newsmodel.lexicon._people import PeopleWords
from newsmodel.lexicon._speech import SpeechWords, cue

__all__ = [
    "CalendarWords",
    "Lexicon",
    "NumberWords",
    "PageWords",
    "PeopleWords",
    "SpeechWords",
    "cue",
    "currency",
    "languages",
    "lexicon",
    "magnitude",
    "shared",
    "unit",
]


@cache
def languages() -> tuple[str, ...]:
    """Codes of the languages that ship, in alphabetical order."""
    return tuple(sorted(module.name for module in iter_modules(__path__) if not module.name.startswith("_")))


def lexicon(code: str) -> Lexicon:
    """The words of one language, imported the first time it is asked for.

    Raises:
        UnknownName: if no such language ships; a `Lexicon` of your own can be passed wherever a code can.
    """
    if code not in languages():
        raise UnknownName("language", code, languages())
    found: Lexicon = import_module(f"{__name__}.{code}").LEXICON
    return found
