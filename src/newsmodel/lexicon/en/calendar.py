"""English words for months, weekdays, parts of periods."""

from __future__ import annotations

from newsmodel.lexicon._calendar import CalendarWords

WORDS = CalendarWords()
