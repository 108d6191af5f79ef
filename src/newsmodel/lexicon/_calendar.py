"""Shapes of the tables for months, weekdays, parts of periods, and the small words that join them to dates."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum, StrEnum
from types import MappingProxyType

from attrs import field, frozen


class Role(StrEnum):
    """What a word does in a time expression."""

    MONTH = "month"
    WEEKDAY = "weekday"
    WEEKDAYS = "weekdays"
    DAY = "day"
    UNIT = "unit"
    SEASON = "season"
    DAYPART = "daypart"
    SHIFT = "shift"
    PHASE = "phase"
    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    HUNDRED = "hundred"
    THOUSAND = "thousand"
    DECADE = "decade"
    VAGUE = "vague"
    AGO = "ago"
    HENCE = "hence"
    NOW = "now"
    SINCE = "since"
    AFTER = "after"
    UNTIL = "until"
    BEFORE = "before"
    FROM = "from"
    BETWEEN = "between"
    TO = "to"
    AND = "and"
    OF = "of"
    THE = "the"
    ARTICLE = "article"
    ON = "on"
    WITHIN = "within"
    FISCAL = "fiscal"
    CALENDAR = "calendar"
    HALF = "half"
    ERA = "era"
    MERIDIEM = "meridiem"
    HOUR = "hour"


class Unit(IntEnum):
    """Lengths of the calendar, shortest first."""

    SECOND = 0
    MINUTE = 1
    HOUR = 2
    DAY = 3
    WEEKEND = 4
    WEEK = 5
    FORTNIGHT = 6
    MONTH = 7
    QUARTER = 8
    HALF = 9
    YEAR = 10
    DECADE = 11
    CENTURY = 12


class Phase(IntEnum):
    """Which part of a period is meant; the calendar says which days that is."""

    EARLY = 0
    MID = 1
    LATE = 2
    START = 3
    MIDDLE = 4
    END = 5
    EARLIER = 6
    LATER = 7
    REST = 8
    ALL = 9


class DayPart(IntEnum):
    """Parts of a day, in order."""

    MORNING = 0
    NOON = 1
    AFTERNOON = 2
    EVENING = 3
    NIGHT = 4
    MIDNIGHT = 5


@frozen
class Term:
    """The *forms* of one word, all lower case, with its role and what it stands for.

    ``value`` is the number of a month (1 to 12), weekday (Monday is 0), season (spring is 0) or numeral, the distance
    of a day or period (yesterday is -1, next is +1), or a member of `Unit`, `Phase` or `DayPart`.
    """

    role: Role
    value: int
    forms: tuple[str, ...]


def month(number: int, *forms: str) -> Term:
    """A month: its name and what it is shortened to, without the full stop."""
    return Term(Role.MONTH, number, forms)


def weekday(number: int, name: str, *short: str) -> Term:
    """A weekday, Monday being 0."""
    return Term(Role.WEEKDAY, number, (name, *short))


def unit(which: Unit, *forms: str) -> Term:
    """A unit of the calendar, in the singular and the plural."""
    return Term(Role.UNIT, which, forms)


def cardinal(value: int, *forms: str) -> Term:
    """A numeral that counts units or days."""
    return Term(Role.CARDINAL, value, forms)


def ordinal(value: int, *forms: str) -> Term:
    """A numeral that ranks: the day of a month, the number of a quarter."""
    return Term(Role.ORDINAL, value, forms)


def word(role: Role, *forms: str, value: int = 0) -> Term:
    """Any other word, by its role."""
    return Term(role, value, forms)


@frozen(eq=False, kw_only=True)
class CalendarWords:
    """The calendar of one language.

    ``terms`` are its words. ``zones`` maps names of time zones, in capitals, to minutes east of UTC; None is a name
    that several zones share. ``month_first`` says how a date like 3/4/2024 is read: the third of April, or March 4.
    ``doubtful`` are forms of months, weekdays and seasons that are also other words: they count only where a number,
    a capital or another time word stands beside them. ``attributes`` are nouns that a season names: "the autumn
    statement". ``ahead`` are words that look ahead of publication ("will", "is expected to"), ``past`` verbs that look
    back, besides every word with one of ``past_endings``; ``auxiliaries`` may stand between the former and a participle.

    Raises:
        ValueError: if a form belongs to two terms, is empty, or has capitals.
    """

    terms: tuple[Term, ...] = ()
    zones: Mapping[str, int | None] = field(factory=dict)
    month_first: bool = True
    doubtful: frozenset[str] = frozenset()
    attributes: frozenset[str] = frozenset()
    ahead: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    past_endings: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    by_form: Mapping[str, Term] = field(init=False, repr=False)

    @by_form.default
    def _index(self) -> Mapping[str, Term]:
        index: dict[str, Term] = {}
        for term in self.terms:
            for form in term.forms:
                if not form or form != form.lower():
                    raise ValueError(f"a calendar word is in lower case and not empty: {form!r}")
                if (first := index.setdefault(form, term)) is not term:
                    raise ValueError(f"{form!r} is both {first.role} and {term.role}")
        return MappingProxyType(index)
