"""Years, and what years are cut into or gathered in: quarters, halves, seasons, decades, centuries."""

from __future__ import annotations

from newsmodel.dates import Words, read_any_year, read_date, read_day, read_small, read_spelled_year, read_year, valid
from newsmodel.figures.times import forms
from newsmodel.figures.times.dated import Point, Reader, skip_the
from newsmodel.lexicon._calendar import Role, Unit

_CODES = {"q": 3, "h": 6}
#: What announces a year in words; without it they may count anything.
_ANNOUNCING = frozenset({"in", "since", "of", "until", "year", "from", "to", "by", "between", "after", "before"})
#: A stretch like 2014-18 is at most this long.
_LONGEST = 50


def read_year_first(words: Words, at: int) -> Point | None:
    """As in "2018", "1990s", "2014-18", "2018 Q4", "18q4", "2016, nov", "2024 August", "2014 A.D."."""
    digits = words.words[at]
    if len(digits) == 4 and (decade := _decade_after(words, at)):
        return decade
    if words.words[at + 1] in _CODES and words.glued(at + 1) and words.glued(at + 2) and len(digits) in (2, 4):
        piece = _code(words, at + 1)
        year = int(digits) if len(digits) == 4 else 2000 + int(digits)
        return None if piece is None else (piece[0], piece[1]._replace(whole=forms.On(year)))
    year_read = read_year(words, at)
    if year_read is None:
        return None
    end, year = year_read
    found = _year_range(words, end, year) or _year_month(words, end, year) or _year_piece(words, end, year)
    if found is not None:
        return found
    if words.roles[end] is Role.ERA and words.value(end) > 0:
        return end + 1, forms.On(year)
    if [words.words[end + n] for n in range(3)] == ["a", ".", "d"]:
        return words.skip(end + 3, "."), forms.On(year)
    return end, forms.On(year)


def _decade_after(words: Words, at: int) -> Point | None:
    """As in "1990s", "1990's", "the 2000s"; "the 1800s" are a century."""
    mark = words.skip(at + 1, "'", "’") if words.glued(at + 1) else at + 1
    if words.words[mark] != "s" or not words.glued(mark) or words.words[at][0] not in "12" or words.words[at][3] != "0":
        return None
    first = int(words.words[at])
    return mark + 1, forms.Era(first, 100 if first % 100 == 0 and first < 2000 else 10)


def read_short_decade(words: Words, at: int) -> Point | None:
    """As in "'90s"."""
    digits = words.words[at + 1]
    if len(digits) != 2 or not digits.isdecimal() or digits[1] != "0" or not words.glued(at + 1):
        return None
    end = words.skip(at + 2, "'", "’") if words.glued(at + 2) else at + 2
    return (end + 1, forms.Era(int(digits), 10)) if words.words[end] == "s" and words.glued(end) else None


def _year_range(words: Words, at: int, year: int) -> Point | None:
    """As in "2014-18", "2012/13", "1999-00"; "2014-10" is a month."""
    digits = words.words[at + 1]
    joined = words.words[at] in ("-", "–", "/") and words.glued(at) and words.glued(at + 1)
    if not joined or len(digits) != 2 or not digits.isdecimal():
        return None
    if words.glued(at + 2) and not words.words[at + 2].isalpha() and words.glued(at + 3):
        return None
    last = year // 100 * 100 + int(digits)
    if year % 100 == 99 and digits == "00":
        last += 100
    if not year < last <= year + _LONGEST or (int(digits) <= 12 and last != year + 1):
        return None
    return at + 2, forms.Stretch(forms.On(year), forms.On(last))


def _year_month(words: Words, at: int, year: int) -> Point | None:
    """As in "2016, nov", "2024 August", "2020/Sep/23", "2016- 11", "2016 10 16"."""
    after = words.skip(at, ",", "-", "/")
    if words.roles[after] is Role.MONTH and _is_month(words, after):
        month, last = words.value(after), after + 1
        if words.words[last] in ("/", "-") and words.glued(last):
            day = read_day(words, last + 1)
            return (day[0], forms.On(year, month, day[1])) if day is not None and valid(year, month, day[1]) else None
        date = read_date(words, after)
        return (date.end, forms.On(year, month)) if date is not None and date.day is date.year is None else None
    number = words.words[after]
    if not number.isdecimal() or len(number) > 2 or _goes_on(words, after + 1):
        return None
    if after > at and (words.glued(at) or words.glued(after) or words.words[at] == "/") and words.words[at] != ",":
        return (after + 1, forms.On(year, int(number))) if 1 <= int(number) <= 12 else None
    second = words.words[after + 1]
    if after == at and len(number) == 2 == len(second) and second.isdecimal() and not _goes_on(words, after + 2):
        return (after + 2, forms.On(year, int(number), int(second))) if valid(year, int(number), int(second)) else None
    return None


def _is_month(words: Words, at: int) -> bool:
    """Whether a month after a year is one: not "by 2100 may", not "the 1963 March on Washington"."""
    if words.words[at] not in words.calendar.doubtful:
        return True
    return words.capital(at) and words.words[at + 1] not in ("against", "for", "on")


def _goes_on(words: Words, at: int) -> bool:
    """Whether the number before *at* is part of more: a letter, a digit or a joining mark is glued to it."""
    if not words.glued(at):
        return False
    return words.words[at][0].isalnum() or words.words[at] in "-–/%" or words.glued(at + 1)


def _year_piece(words: Words, at: int, year: int) -> Point | None:
    """As in "2018 Q4", "2017-q1", "2016 the third quarter"."""
    after = skip_the(words, words.skip(at, "-"))
    if words.words[after] in _CODES:
        piece = _code(words, after)
    else:
        rank = read_day(words, after)
        piece = None if rank is None or not rank[2] else _ranked_piece(words, rank[0], rank[1])
    return None if piece is None else (piece[0], piece[1]._replace(whole=forms.On(year)))


def _code(words: Words, at: int) -> tuple[int, forms.Piece] | None:
    """As in "Q3", "H2"."""
    digit, months = words.words[at + 1], _CODES[words.words[at]]
    if not words.glued(at + 1) or len(digit) != 1 or digit not in "1234"[: 12 // months]:
        return None
    if words.glued(at + 2) and words.words[at + 2][0].isalnum():
        return None
    return at + 2, forms.Piece(int(digit), months, None)


def _ranked_piece(words: Words, at: int, number: int) -> tuple[int, forms.Piece] | None:
    at = words.skip(at, "-")
    if words.roles[at] is Role.UNIT and words.value(at) == Unit.QUARTER and number <= 4:
        return at + 1, forms.Piece(number, 3, None)
    if words.roles[at] is Role.HALF and number <= 2:
        return at + 1, forms.Piece(number, 6, None)
    return None


def read_code(words: Words, at: int, read: Reader) -> Point | None:
    """As in "Q3", "Q1 2016", "H2 of 2020"."""
    piece = _code(words, at)
    return None if piece is None else _of_year(words, piece, read)


def read_ranked_piece(words: Words, at: int, number: int, read: Reader) -> Point | None:
    """What follows an ordinal: "(third) quarter of 2016", "(first) half of fiscal 2021", "(20th) century"."""
    hyphen = words.skip(at, "-")
    if words.roles[hyphen] is Role.UNIT and words.value(hyphen) == Unit.CENTURY:
        return (hyphen + 1, forms.Era((number - 1) * 100, 100)) if number > 1 else None
    piece = _ranked_piece(words, at, number)
    return None if piece is None else _of_year(words, piece, read)


def _of_year(words: Words, piece: tuple[int, forms.Piece], read: Reader) -> Point:
    """A quarter or half with the year it belongs to, if one follows."""
    end, form = piece
    whole = read_year_of(words, end, read)
    if whole is None:
        return piece
    if isinstance(whole[1], forms.Unplaced):
        return whole
    return whole[0], form._replace(whole=whole[1])


def read_year_of(words: Words, at: int, read: Reader) -> Point | None:
    """The year that a part belongs to: "of 2016", "2016", "this year", ", 2018", "of fiscal 2021"."""
    of = skip_the(words, at + 1 if words.roles[at] is Role.OF else words.skip(at, ","))
    if words.roles[of] is Role.FISCAL:
        return read_fiscal(words, of)
    if words.roles[of] is Role.SHIFT or (words.roles[of] is Role.UNIT and words.roles[of - 1] is Role.THE):
        whole = read(words, of) if words.roles[of] is Role.SHIFT else (of + 1, forms.Shifted(Unit(words.value(of)), 0))
        if whole is None or isinstance(whole[1], forms.Unplaced):
            return whole
        return whole if isinstance(whole[1], forms.Shifted) and whole[1].unit is Unit.YEAR else None
    year = read_any_year(words, of)
    return None if year is None else (year[0], forms.On(year[1]))


def read_fiscal(words: Words, at: int) -> Point | None:
    """As in "fiscal 2021", "FY2020", "financial year 2019-20"."""
    end = at + 1
    if words.roles[end] is Role.UNIT and words.value(end) in (Unit.YEAR, Unit.QUARTER):
        end += 1
    of = end + 1 if words.roles[end] is Role.OF else end
    if len(words.words[of]) == 4 and words.words[of].isdecimal() and (year := read_year_first(words, of)):
        return year[0], forms.Unplaced(year[1])
    digits = words.words[end]
    if words.words[at] == "fy" and len(digits) == 2 and digits.isdecimal() and (words.glued(end) or end == at + 1):
        return end + 1, forms.Unplaced(forms.On(2000 + int(digits)))
    return None


def read_calendar_year(words: Words, at: int) -> Point | None:
    """As in "calendar year 2008", "cy18"."""
    end = at + 1
    digits = words.words[end]
    if words.words[at] == "cy" and digits.isdecimal() and len(digits) in (2, 4):
        return end + 1, forms.On(int(digits) if len(digits) == 4 else 2000 + int(digits))
    if words.roles[end] is Role.UNIT and words.value(end) == Unit.YEAR and (year := read_year(words, end + 1)):
        return year[0], forms.On(year[1])
    return None


def read_season(words: Words, at: int, read: Reader) -> Point | None:
    """As in "summer", "summer of 2016"; "the autumn statement", which only refers to a season."""
    season = words.value(at)
    year = read_year_of(words, at + 1, read)
    if year is not None and not isinstance(year[1], forms.Unplaced):
        return year[0], forms.Season(season, year[1])
    reference = _reference_end(words, at)
    return (at + 1, forms.Season(season, None)) if reference is None else (reference, forms.Reference())


def _reference_end(words: Words, at: int) -> int | None:
    """The index after the thing that a season names: "the autumn statement", "the state's fall economic update"."""
    owned = words.words[at - 1] == "s" and words.words[at - 2] in ("'", "’")
    if words.words[at] in words.calendar.doubtful and not owned and words.roles[at - 1] not in (Role.THE, Role.SHIFT):
        return None
    if words.words[at + 1] in words.calendar.attributes:
        return at + 2
    described = words.roles[at + 1] is None and words.words[at + 1].isalpha()
    return at + 3 if described and words.words[at + 2] in words.calendar.attributes else None


def read_decade(words: Words, at: int) -> Point | None:
    """As in "(the) nineties", "(the) noughties", "(the) two thousands"; without an article, only numbers do."""
    value = words.value(at)
    if value < 20:
        return None
    if (
        value < 1000
        and words.roles[at - 1] not in (Role.THE, Role.PHASE, Role.TO, Role.OF)
        and words.words[at - 1] != "-"
    ):
        return None
    return None if value == 1000 else (at + 1, forms.Era(value, 10))


def read_number_first(words: Words, at: int) -> Point | None:
    """As in "nineteen seventies", "twenty-tens", "two thousands"."""
    head = read_small(words, at)
    end = at if head is None else words.skip(head[0], "-")
    if head is None or words.roles[end] is not Role.DECADE:
        return None
    if head[1] == 2 and words.value(end) == 1000:
        return end + 1, forms.Era(2000, 10)
    named = 10 <= head[1] <= 20 and words.value(end) < 100
    return (end + 1, forms.Era(head[1] * 100 + words.value(end), 10)) if named else None


def read_year_in_words(words: Words, at: int) -> Point | None:
    """As in "nineteen ninety-six", "two thousand and eighteen", where the word before it announces a year."""
    year = read_spelled_year(words, at)
    if year is None or not 1000 < year[1] < 2100 or words.roles[year[0]] in (Role.UNIT, Role.DECADE, Role.HUNDRED):
        return None
    if words.words[at - 1] not in _ANNOUNCING:
        return None
    thousands = any(words.roles[place] is Role.THOUSAND for place in range(at, year[0]))
    counts = words.words[year[0]].isalpha() and words.roles[year[0]] is None
    return None if thousands and counts else (year[0], forms.On(year[1]))
