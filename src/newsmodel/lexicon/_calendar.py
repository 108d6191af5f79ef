"""Shapes of the tables for months, weekdays, parts of periods, and the small words that join them to dates."""

from __future__ import annotations

import re
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
    HOLIDAY = "holiday"
    ENDED = "ended"


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


@frozen
class Holiday:
    """A day with a name: a day of a month, its nth weekday (from its end where negative), or days after Easter Sunday.

    With none of them, its day depends on the country or the moon. ``bare`` names are also used for the season around
    them and for what belongs to it, so they need a word that announces a day: "by Christmas".
    """

    names: tuple[tuple[str, ...], ...]
    month: int = 0
    day: int = 0
    weekday: int = 0
    nth: int = 0
    easter: int | None = None
    bare: bool = False


def _spelled(names: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(re.findall(r"[a-z]+|\S", name)) for name in names)


def fixed(month: int, day: int, *names: str, bare: bool = False) -> Holiday:
    """A holiday on the same day each year."""
    return Holiday(_spelled(names), month=month, day=day, bare=bare)


def floating(month: int, weekday: int, nth: int, *names: str) -> Holiday:
    """A holiday on the nth such weekday of a month, counted from its end where negative."""
    return Holiday(_spelled(names), month=month, weekday=weekday, nth=nth)


def moving(easter: int, *names: str, bare: bool = False) -> Holiday:
    """A holiday some days after Easter Sunday of the western churches."""
    return Holiday(_spelled(names), easter=easter, bare=bare)


def elsewhere(*names: str, bare: bool = False) -> Holiday:
    """A holiday whose day the words do not fix: it differs between countries, or follows the moon."""
    return Holiday(_spelled(names), bare=bare)


@frozen(eq=False, kw_only=True)
class CalendarWords:
    """The calendar of one language.

    ``terms`` are its words, ``holidays`` its days with names; ``by_form``, ``role_of`` and ``by_first`` find them.
    ``zones`` maps names of time zones, in capitals, to minutes east of UTC; None is a name that several zones
    share. ``month_first`` says how a date like 3/4/2024 is read: the third of April, or March 4. ``doubtful`` are
    forms of months, weekdays and seasons that are also other words: they count only where a number, a capital or a
    time word stands beside them. ``given_names`` are months that people are called. ``attributes`` are nouns that a
    season names ("the autumn statement"), ``titles`` words that make a name of the capital weekday before them
    ("Sunday Times"), ``counted`` plurals without an ending of their own. ``ahead`` are words that look ahead of
    publication ("will", "is expected"), ``past`` verbs that look back, besides every word with one of
    ``past_endings``, unless one of ``timeless`` ("is") stands before it; ``auxiliaries`` may stand between a verb
    and its participle.

    Raises:
        ValueError: if a form belongs to two terms, is empty, or has capitals.
    """

    terms: tuple[Term, ...] = ()
    holidays: tuple[Holiday, ...] = ()
    zones: Mapping[str, int | None] = field(factory=dict)
    month_first: bool = True
    doubtful: frozenset[str] = frozenset()
    given_names: frozenset[str] = frozenset()
    attributes: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    ahead: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    timeless: frozenset[str] = frozenset()
    past_endings: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    by_form: Mapping[str, Term] = field(init=False, repr=False)
    role_of: Mapping[str, Role] = field(init=False, repr=False)
    by_first: Mapping[str, tuple[tuple[tuple[str, ...], Holiday], ...]] = field(init=False, repr=False)

    @by_form.default
    def _index(self) -> Mapping[str, Term]:
        index: dict[str, Term] = {}
        for term in self.terms:
            for form in term.forms:
                if not form or form != form.lower():
                    raise ValueError(f"a calendar word is in lower case and not empty: {form!r}")
                if (first := index.setdefault(form, term)) is not term:
                    raise ValueError(f"{form!r} is both {first.role} and {term.role}")
        for holiday in self.holidays:
            for name in holiday.names:
                index.setdefault(name[0], Term(Role.HOLIDAY, 0, (name[0],)))
        return MappingProxyType(index)

    @role_of.default
    def _roles(self) -> Mapping[str, Role]:
        return {form: term.role for form, term in self.by_form.items()}

    @by_first.default
    def _names(self) -> Mapping[str, tuple[tuple[tuple[str, ...], Holiday], ...]]:
        index: dict[str, list[tuple[tuple[str, ...], Holiday]]] = {}
        for holiday in self.holidays:
            for name in holiday.names:
                index.setdefault(name[0], []).append((name, holiday))
        return MappingProxyType(
            {first: tuple(sorted(found, key=lambda pair: -len(pair[0]))) for first, found in index.items()}
        )
