"""What a time expression says, before anybody knows when it was published."""

from __future__ import annotations

from typing import NamedTuple

from newsmodel.dates import Clock
from newsmodel.lexicon import _calendar
from newsmodel.lexicon._calendar import Phase, Unit


class On(NamedTuple):
    """A date as far as it is stated: "Dec. 17", "2022", "Monday", "the 21st", "March 2019"."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None


class Shifted(NamedTuple):
    """A calendar unit counted from the one that holds the publication day: "last week", "today", "this year"."""

    unit: Unit
    shift: int


class Named(NamedTuple):
    """A named weekday or month at a distance: "next Friday" is 1, "last June" is -1, "Friday after next" is 2.

    ``near`` is true where the nearest one is meant ("this past Friday", "the coming Monday"), not that of another week.
    """

    month: int | None
    weekday: int | None
    shift: int
    near: bool = False


class Window(NamedTuple):
    """A stretch of *many* units that ends (sign -1) or begins (sign 1) at publication: "the past three months"."""

    unit: Unit
    many: int | None
    sign: int


class Offset(NamedTuple):
    """A point some lengths away from *base*, or from publication: "two years ago", "3 days after Jan. 12".

    ``anchored`` is false where it is counted from something told before: "two years later".
    """

    lengths: tuple[tuple[Unit, int | None], ...]
    sign: int
    base: Form | None = None
    anchored: bool = True


class WeekdayOffset(NamedTuple):
    """The nth such weekday from publication: "two Thursdays ago"."""

    weekday: int
    many: int


class Part(NamedTuple):
    """A part of a period: "late January", "the end of 2012", "earlier this month"."""

    phase: Phase
    whole: Form


class Nth(NamedTuple):
    """Units or weekdays counted inside a period, from its end where negative: "third Tuesday of September".

    ``many`` is how many of them: "the last three weeks of 2019".
    """

    number: int
    unit: Unit | None
    weekday: int | None
    whole: Form
    many: int = 1


class Piece(NamedTuple):
    """A quarter (3 months) or half (6) of a year; of the year that fits best where *whole* is None."""

    number: int
    months: int
    whole: Form | None


class Inside(NamedTuple):
    """A weekday or day number inside a period: "Friday of next week", "the 20th of next month", "June next year"."""

    part: On
    whole: Form


class Narrated(NamedTuple):
    """A time that a narrative counts from a day of its own, unless its verb looks ahead: "the following week"."""

    form: Form


class Season(NamedTuple):
    """A season, of a year if one is stated. Which months it has depends on the hemisphere, so it stays open."""

    season: int
    whole: Form | None


class Unplaced(NamedTuple):
    """A time whose place in the calendar nobody can tell from its words: a fiscal year, "that November", "the day"."""

    precise: Form


class Era(NamedTuple):
    """A decade (10 years) or century (100) by its first year; ``first`` under 100 leaves the century open."""

    first: int
    years: int


class Week(NamedTuple):
    """The week that holds a day ("the week of Oct. 6"), or ends on it."""

    day: Form
    ends: bool


class WeekNumber(NamedTuple):
    """An ISO week of a year."""

    number: int
    whole: Form | None


class Holiday(NamedTuple):
    """A day with a name, of a year if one is stated, or at a distance: "last Christmas" is -1."""

    holiday: _calendar.Holiday
    year: int | None = None
    shift: int | None = None


class Stretch(NamedTuple):
    """From the beginning of one form to the end of another."""

    first: Form
    last: Form


class Lasting(NamedTuple):
    """A stretch of some length that begins at a point: "for 10 days from 18 December"."""

    lengths: tuple[tuple[Unit, int | None], ...]
    first: Form


class Ended(NamedTuple):
    """A stretch of some length that ends with a day or month: "the three months ended June 30", "the year to March"."""

    lengths: tuple[tuple[Unit, int | None], ...]
    last: Form


class Open(NamedTuple):
    """A form whose beginning or end is left open; which words did that."""

    form: Form
    word: str


class Timed(NamedTuple):
    """A time of day, or two, on a day if one is stated; a part of the day where no hour is."""

    day: Form | None
    first: Clock | None
    last: Clock | None = None


class Reference(NamedTuple):
    """A reference that names no date of its own: "the autumn statement", "years ago"."""


Form = (
    On
    | Shifted
    | Named
    | Window
    | Offset
    | WeekdayOffset
    | Part
    | Nth
    | Piece
    | Inside
    | Season
    | Unplaced
    | Narrated
    | Era
    | Week
    | WeekNumber
    | Holiday
    | Stretch
    | Lasting
    | Ended
    | Open
    | Timed
    | Reference
)
