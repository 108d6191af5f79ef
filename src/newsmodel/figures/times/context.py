"""Which readings stand: a word like "may", a number like 2000 is a time only where its neighbours say so."""

from __future__ import annotations

from newsmodel.dates import Words, alone_before
from newsmodel.figures.times import forms
from newsmodel.figures.times.phrases import Phrase
from newsmodel.lexicon._calendar import Role

#: What announces a bare month, season or year.
_BEFORE = frozenset(
    {
        Role.OF,
        Role.SINCE,
        Role.UNTIL,
        Role.BEFORE,
        Role.AFTER,
        Role.FROM,
        Role.BETWEEN,
        Role.TO,
        Role.AND,
        Role.SHIFT,
        Role.PHASE,
    }
)


def stands(words: Words, phrase: Phrase) -> bool:
    """Whether the neighbours of *phrase* let it be a time."""
    form = phrase.form
    if isinstance(form, forms.Open):
        form = form.form
    at = phrase.start
    if words.glued(at) and words.words[at - 1][-1].isalnum() and not _code_before(words, at):
        return False
    if isinstance(form, forms.On):
        return _date_stands(words, at, phrase.end, form)
    if isinstance(form, forms.Season):
        return _season_stands(words, at, phrase.end, form)
    if isinstance(form, forms.Timed) and form.day is None:
        return _hours_stand(words, at, phrase.end, form)
    if isinstance(form, forms.Stretch) and isinstance(form.first, forms.On) and form.first.month is None:
        return form.first.year is None or _year_stands(words, at, phrase.end, form.first.year)
    return True


def _code_before(words: Words, at: int) -> bool:
    return words.words[at - 1] in ("_",)


def _date_stands(words: Words, at: int, end: int, form: forms.On) -> bool:
    if form.year is not None and form.month is None:
        return _year_stands(words, at, end, form.year)
    if form.month is not None and form.day is None and form.year is None:
        return _month_stands(words, at, end)
    if form.weekday is not None and form.day is None:
        return _weekday_stands(words, at, end)
    if form.day is not None and form.month is None and form.weekday is None:
        return _day_stands(words, at, end)
    return True


def _year_stands(words: Words, at: int, end: int, year: int) -> bool:
    if not words.words[at].isdigit():
        return True
    if not alone_before(words, at) or (words.glued(at) and words.words[at - 1] in ("#", "@", "&", "=", "$", "£", "€")):
        return False
    before = words.role(at - 1)
    announced = before in _BEFORE or words.word(at - 1) in ("year", "in", "the", "’", "circa", "by")
    follows = words.word(end)
    if follows in ("%", "°") or words.role(end) in (Role.UNIT, Role.HUNDRED, Role.THOUSAND):
        return False
    if not 1900 <= year < 2100:
        return (
            before in _BEFORE
            and year < 2200
            and not follows.endswith("s")
            and before is not Role.TO
            and before is not Role.AND
        )
    if year % 100 == 0 and not announced and follows.endswith("s"):
        return False
    return True


def _month_stands(words: Words, at: int, end: int) -> bool:
    word = words.words[at]
    if word not in words.calendar.doubtful:
        return True
    capital = words.capital(at)
    if (
        words.word(at - 1) in ("in", "since", "until", "of", "early", "mid", "late", "next", "last")
        or words.role(at - 1) is Role.PHASE
    ):
        return True
    if not capital:
        return False
    return words.role(at - 1) in _BEFORE and (word != "march" or words.word(end) not in ("for", "on", "against"))


def _weekday_stands(words: Words, at: int, end: int) -> bool:
    word = words.words[at]
    if word in words.calendar.doubtful:
        return words.capital(at) and words.role(at - 1) in (Role.SHIFT, Role.ON, Role.UNIT, Role.TO, Role.UNTIL)
    return True


def _day_stands(words: Words, at: int, end: int) -> bool:
    before = words.word(at - 2) if words.role(at - 1) is Role.THE else ""
    if before not in ("on", "until", "till", "by", "since", "before", "after", "for", "from"):
        return False
    return not words.word(end).isalpha() or words.role(end) in (Role.ON, Role.FROM, Role.BETWEEN)


def _season_stands(words: Words, at: int, end: int, form: forms.Season) -> bool:
    if form.whole is not None:
        return True
    word = words.words[at]
    if word in ("fall", "spring"):
        return words.role(at - 1) is Role.THE and words.role(at - 2) is Role.OF and not words.word(end) == "of"
    return True


def _hours_stand(words: Words, at: int, end: int, form: forms.Timed) -> bool:
    if form.first is None:
        return False
    if words.role(at) is Role.DAYPART:
        return True
    if form.first.minute is not None and not any(
        mark in words.low[words.starts[at] : words.ends[end - 1]] for mark in ("m", "clock")
    ):
        return words.word(at - 1) in (
            "at",
            "around",
            "about",
            "by",
            "until",
            "from",
            "to",
            "before",
            "after",
            "since",
            "between",
            "-",
        )
    return True
