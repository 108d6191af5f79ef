"""Statistics read off a quantity: percentages, points, measures, scores, ratios, and counts of what is left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from newsmodel.figures.grammar import CARDINAL, FRACTION, NUMERALS, VAGUE
from newsmodel.figures.money import bounds, modifier_of
from newsmodel.figures.phrases import base, change, counted, counted_change, is_plural, out_of, period
from newsmodel.figures.quantity import MEASURE, PERCENT, PLAIN, POINTS, RATIO, SCORE, Quantity
from newsmodel.figures.rates import rate, rate_of_stuff
from newsmodel.figures.reading import Reading
from newsmodel.model import Change, Precision, Statistic, StatisticKind
from newsmodel.quantity import Modifier
from newsmodel.span import Span


def free(reading: Reading, *kinds: int, numerals: frozenset[int] = NUMERALS) -> Iterator[Quantity]:
    """The quantities of *kinds* that no finder has claimed, where they are written as one of *numerals*."""
    for quantity in reading.of_kinds(kinds):
        if quantity.number.kind in numerals and reading.is_free(quantity.start, quantity.end):
            yield quantity


def statistic(
    reading: Reading,
    quantity: Quantity,
    kind: StatisticKind,
    *,
    start: int | None = None,
    end: int | None = None,
    values: tuple[Decimal | None, Decimal | None] | None = None,
    modifier: Modifier | None = None,
    unit: Span | None = None,
    of: Span | None = None,
    per: Span | None = None,
    frame: bool = False,
    moved: Change | None = None,
) -> Statistic:
    """The statistic of *kind* that a quantity says; what is not given is read off the quantity and the words around."""
    first = quantity.start if start is None else start
    last = quantity.end if end is None else end
    how = modifier_of(reading, quantity) if modifier is None else modifier
    low, high = bounds(quantity, how) if values is None else values
    return Statistic(
        span=Span.of(reading.text, first, last),
        kind=kind,
        low=low,
        high=high,
        modifier=how,
        vague=quantity.vague,
        unit=unit,
        of=of,
        per=per,
        period=period(reading, first, last) if frame else None,
        change=moved if moved is not None or not frame else _change(reading, kind, first, last),
    )


def _change(reading: Reading, kind: StatisticKind, start: int, end: int) -> Change | None:
    if kind in (StatisticKind.COUNT, StatisticKind.RATIO):
        return counted_change(reading, start)
    return change(reading, start, end)


def find_percentages(reading: Reading) -> Iterator[Statistic]:
    """As in "69 percent", "5-10%", and percentage points."""
    for quantity in free(reading, PERCENT, POINTS):
        kind = StatisticKind.PERCENTAGE if quantity.kind == PERCENT else StatisticKind.PERCENTAGE_POINTS
        yield statistic(
            reading,
            quantity,
            kind,
            of=base(reading, quantity.start, quantity.end),
            per=rate(reading, quantity.end),
            frame=True,
        )


def find_measures(reading: Reading) -> Iterator[Statistic]:
    """As in "20 miles", "three years", "5 ft 2 in"."""
    for quantity in free(reading, MEASURE):
        if _says_nothing(reading, quantity):
            continue
        duration = quantity.unit is not None and quantity.unit.dimension == "time"
        unit = None if quantity.unit_at is None else Span.of(reading.text, *quantity.unit_at)
        yield statistic(
            reading,
            quantity,
            StatisticKind.MEASURE,
            modifier=modifier_of(reading, quantity, duration=duration),
            unit=unit,
            per=rate(reading, quantity.end, later=False) or rate_of_stuff(reading, quantity.end),
            frame=False,
        )


def _says_nothing(reading: Reading, quantity: Quantity) -> bool:
    """As in "one day" that means some day; "a second" that is a rank."""
    number = quantity.number
    if reading.low[quantity.start : quantity.end] == "one day":
        following = reading.low[quantity.end : quantity.end + 12].split()
        before = reading.words_before(quantity.start, 1)
        return not (
            following and following[0] in ("after", "before", "later", "of", "ago", "per", "in", "and", "away")
        ) and not (before and before[-1] in ("just", "than", "only", "least", "for", "in", "within", "about", "after"))
    return number.kind == FRACTION and not number.article and number.digits and False


def find_scores(reading: Reading) -> Iterator[Statistic]:
    """As in "52-48", "a 2-to-1 vote"."""
    for quantity in free(reading, SCORE):
        yield statistic(reading, quantity, StatisticKind.SCORE, values=(None, None), modifier=Modifier.EXACT)


def find_ratios(reading: Reading) -> Iterator[Statistic]:
    """As in "one in five", "3-to-1", "four of the seven justices"."""
    for quantity in free(reading, RATIO):
        yield statistic(reading, quantity, StatisticKind.RATIO, unit=counted(reading, quantity), frame=True)


_COUNTING = frozenset({CARDINAL, VAGUE})


def find_counts(reading: Reading) -> Iterator[Statistic]:
    """Any number left counts something."""
    for quantity in free(reading, PLAIN, numerals=_COUNTING):
        if _is_no_count(reading, quantity):
            continue
        unit = counted(reading, quantity)
        yield statistic(
            reading,
            quantity,
            StatisticKind.COUNT,
            unit=unit,
            of=base_of_count(reading, quantity),
            per=rate(reading, quantity.end if unit is None else unit.end),
            frame=True,
        )


def base_of_count(reading: Reading, quantity: Quantity) -> Span | None:
    """As in "eight of the counties", "31 incidents out of a billion ballots"."""
    if reading.low.startswith(
        (" of the ", " of those ", " of these ", " of its ", " of his ", " of her ", " of their "), quantity.end
    ):
        return base(reading, quantity.start, quantity.end)
    return out_of(reading, quantity.end)


def _is_no_count(reading: Reading, quantity: Quantity) -> bool:
    low, text = reading.low, reading.text
    written = low[quantity.start : quantity.end]
    after, no_units = text[quantity.end : quantity.end + 1], reading.words.of("no_units")
    if after == "-" and _NO_UNIT_END.split(low[quantity.end + 1 : quantity.end + 20], maxsplit=1)[0] in no_units:
        return True
    if written == "one":
        following = text[quantity.end + 1 : quantity.end + 2]
        return not (after == "-" and following.islower()) or low.startswith(
            ("-another", "-on-one", "-time", "-off"), quantity.end
        )
    if written in reading.grammar.zeros:
        return not _counts_nothing(reading, quantity)
    if after.isalpha() or after == "_" or low.startswith((" o'clock", " o’clock"), quantity.end):
        return True
    if _continues_date(reading, quantity) or _leads_to_date(reading, quantity):
        return True
    words = reading.words_before(quantity.start, 2)
    if words and words[-1] == "number" and quantity.number.scale == 1:
        return True
    named = text[quantity.start].isupper() or low[max(0, quantity.start - 4) : quantity.start] == " of "
    if named and _names_before(reading, quantity):
        return True
    if quantity.vague and text[quantity.start].isupper() and _is_title(reading, quantity):
        return True
    if text[quantity.start].isupper() and not quantity.number.digits:
        return (
            after == " " and text[quantity.end + 1 : quantity.end + 2].isupper() and _inside_sentence(reading, quantity)
        )
    return False


_NO_UNIT_END = re.compile(r"[^a-z]")
_DAY_ENDS = re.compile(r"(?<![0-9])[0-9]{1,2}$")
_DAYS_BEFORE = re.compile(r"(?:, [0-9]{1,2})*(?:,? and|,? or|,) ")
_DAYS = re.compile(r"(?:(?:, and|,| and) [0-9]{1,2})*(?:, and|,| and) ")


def _continues_date(reading: Reading, quantity: Quantity) -> bool:
    """As in "Sept. 11, 12 and 13": days that go on a list begun by a date."""
    if not quantity.number.digits or (quantity.high or 0) > 31:
        return False
    if reading.text[quantity.start - 1 : quantity.start] != " " or not reading.times:
        return False
    near = reading.times_within(quantity.start - 60, quantity.start)
    last = near[-1].span if near and near[-1].precision is Precision.DAY else None
    return (
        last is not None
        and quantity.start - last.end < 24
        and _DAY_ENDS.search(last.text) is not None
        and _DAYS.fullmatch(reading.text, last.end, quantity.start) is not None
        and reading.text[quantity.end : quantity.end + 1] in ("", ".", ",", ";", " ")
    )


def _leads_to_date(reading: Reading, quantity: Quantity) -> bool:
    """As in "4, 5 and 6 May": days before the one that has the month."""
    if (
        not quantity.number.digits
        or (quantity.high or 0) > 31
        or reading.text[quantity.end : quantity.end + 1] not in ", "
    ):
        return False
    near = reading.times_within(quantity.end, quantity.end + 24)
    first = near[0] if near else None
    return (
        first is not None
        and first.precision is Precision.DAY
        and first.span.text[0].isdigit()
        and _DAYS_BEFORE.fullmatch(reading.text, quantity.end, first.span.start) is not None
    )


def _names_before(reading: Reading, quantity: Quantity) -> bool:
    """As in "World War Two", "the Gang of Eight"."""
    words = reading.text[max(reading.start, quantity.start - 40) : quantity.start].split()[-2:]
    if len(words) < 2 or not words[0][0].isupper():
        return False
    if quantity.number.digits:
        return words[1] == "of" and words[0].lower() in reading.words.of("numbered_groups")
    return words[1] in ("of", "for") or (words[1][0].isupper() and words[1].lower() in reading.words.of("designators"))


def _is_title(reading: Reading, quantity: Quantity) -> bool:
    """As in "Billions" in quotation marks or with a capital inside a sentence."""
    text, end = reading.text, quantity.end
    quoted = text[end : end + 1] in "\"”’'" or text[end : end + 2] in (',"', ",”", ",'", ",’")
    return _inside_sentence(reading, quantity) or (end < reading.end and quoted)


def _counts_nothing(reading: Reading, quantity: Quantity) -> bool:
    """Whether "zero" is an amount: a plural follows, or nothing else stands around it."""
    if reading.text[quantity.end : quantity.end + 1] == "-":
        return False
    following = reading.text[quantity.end : quantity.end + 40].split(None, 2)
    if not reading.text[reading.start : quantity.start].strip() and not following:
        return True
    return any(is_plural(reading, word.strip(".,;:!?")) and not word[0].isupper() for word in following[:2])


def _inside_sentence(reading: Reading, quantity: Quantity) -> bool:
    start = reading.sentence(quantity.start)[0]
    return bool(reading.text[start : quantity.start].strip(" \n\t\"“‘'(*•-"))
