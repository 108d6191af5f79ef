"""Two quantities that say one thing: "$5-8 million", "between 10 and 15", "7 feet 10 inches", "3-to-1", "52-48"."""

from __future__ import annotations

from decimal import Decimal

from newsmodel.figures.answers import read_answers
from newsmodel.figures.grammar import CARDINAL, FRACTION
from newsmodel.figures.intervals import spell_out
from newsmodel.figures.modifiers import modifier_before
from newsmodel.figures.pairs import take_pair
from newsmodel.figures.quantities import find_quantities
from newsmodel.figures.quantity import MEASURE, MONEY, PERCENT, PLAIN, Quantity
from newsmodel.figures.reading import Reading
from newsmodel.quantity import OPEN_ABOVE, OPEN_BELOW, Modifier

_DASHES = frozenset({"-", "–", "—", "‑", "−", "~", "- ~", "-~", "‐"})


def read_quantities(reading: Reading) -> list[Quantity]:
    """Every number of a stretch with what belongs to it, those that say one thing together made one, in order."""
    found: list[Quantity] = []
    for quantity in find_quantities(reading):
        if found and quantity.start - found[-1].end <= 40 and _take(reading, found[-1], quantity):
            continue
        found.append(quantity)
    spell_out(reading, found)
    read_answers(reading, found)
    return found


def _take(reading: Reading, first: Quantity, second: Quantity) -> bool:
    """Makes *first* the whole of both, if they are a compound or a range."""
    gap = reading.low[first.end : second.start]
    if "\n" in gap:
        return False
    bare = gap.strip()
    return (
        _take_repair(first, second, bare)
        or _take_restated(reading, first, second, gap)
        or _take_half(first, second, bare)
        or _take_part_of_percent(first, second, bare)
        or take_pair(reading, first, second, gap)
        or _take_compound(first, second, bare)
        or _take_minor(reading, first, second, bare)
        or (not first.ranged and not second.ranged and _take_range(reading, first, second, gap, bare))
    )


def _take_compound(first: Quantity, second: Quantity, bare: str) -> bool:
    """As in "7 feet 10 inches", "2 years and 3 months": value and unit become the smaller ones."""
    if first.kind != MEASURE or second.kind != MEASURE or first.unit is None or second.unit is None:
        return False
    if bare not in ("", ",", "and", ", and", "-") or first.ranged or second.ranged:
        return False
    large, small = first.unit.factor, second.unit.factor
    if large is None or small is None or large <= small or first.unit.dimension != second.unit.dimension:
        return False
    if first.unit_at is not None and first.unit_at[1] - first.unit_at[0] < 2 and bare == "":
        return False
    if (bare == "," and first.unit.dimension == "time") or second.low is None or second.number.kind != CARDINAL:
        return False
    if second.low * small >= large * 12 or first.low is None or first.vague or second.vague:
        return False
    if bare == "," and first.low != first.low.to_integral_value():
        return False
    first.low = first.high = (first.low * large / small + second.low).normalize() + 0
    first.end, first.unit, first.unit_at, first.number = second.end, second.unit, second.unit_at, second.number
    return True


def _take_minor(reading: Reading, first: Quantity, second: Quantity, bare: str) -> bool:
    """As in "3 dollars and 50 cents", "$20 and 43c"."""
    if first.kind != MONEY or first.share != 1 or first.ranged or bare not in ("", "and", ","):
        return False
    if second.kind == MONEY:
        cents = second.share == Decimal("0.01") and (second.family is not None or second.code == first.code)
    else:
        after = reading.low[second.end : second.end + 2]
        cents = second.kind == PLAIN and after[:1] == "c" and not after[1:].isalnum() and second.number.digits
    if not cents or first.low is None or second.low is None or not 0 <= second.low < 100 or first.vague:
        return False
    if first.low != first.low.to_integral_value():
        return False
    first.low = first.high = first.low + second.low / 100
    first.end = second.end + (second.kind == PLAIN)
    return True


def _take_restated(reading: Reading, first: Quantity, second: Quantity, gap: str) -> bool:
    """As in "45 (forty-five)": the same number once more, in words."""
    if gap != " (" or first.kind != PLAIN or second.kind != PLAIN or reading.text[second.end : second.end + 1] != ")":
        return False
    if first.low != second.low or first.number.digits == second.number.digits:
        return False
    first.end = second.end + 1
    return True


def _take_half(first: Quantity, second: Quantity, bare: str) -> bool:
    """As in "one year and a half"."""
    if bare != "and" or first.kind != MEASURE or second.kind != PLAIN or second.number.kind != FRACTION:
        return False
    if second.number.digits or first.ranged or first.vague or first.low is None or second.low is None:
        return False
    if first.low != first.low.to_integral_value() or second.low not in (Decimal("0.5"), Decimal("0.25")):
        return False
    first.low = first.high = first.low + second.low
    first.end = second.end
    return True


def _take_part_of_percent(first: Quantity, second: Quantity, bare: str) -> bool:
    """As in "one-half of 1 percent"."""
    if bare != "of" or first.kind != PLAIN or first.number.kind != FRACTION or second.kind != PERCENT:
        return False
    if second.low != 1 or second.ranged:
        return False
    first.kind, first.end, first.unit_at, first.number = PERCENT, second.end, second.unit_at, second.number
    return True


def _take_repair(first: Quantity, second: Quantity, bare: str) -> bool:
    """As in "four-and-a-half, five years", "3, 4 percent": in speech, two close numbers say the range between them."""
    if bare != "," or first.kind != PLAIN or second.kind not in (MEASURE, PERCENT) or first.ranged or second.ranged:
        return False
    if first.number.kind != CARDINAL or second.number.kind != CARDINAL:
        return False
    if first.number.digits != second.number.digits:
        return False
    if first.low is None or second.high is None or not 0 < second.high - first.low <= 1:
        return False
    _unite(first, second, first.low, second.high)
    return True


def _connector(reading: Reading, first: Quantity, gap: str, bare: str) -> str:
    """How two quantities are tied: "dash", "to", "or", "and" (of "between"), "bounds", or "" where they are not."""
    if bare in _DASHES:
        spaced = gap != bare
        return "" if (spaced and bare in ("—", "~")) or (spaced and gap[:1] != " ") else "dash"
    words = bare.removeprefix("-").split()
    if not words:
        return ""
    head, rest = words[0].removesuffix("-"), tuple(words[1:])
    if rest == ("the",):
        rest = ()
    if head in reading.words.words.range_between and (not rest or rest in reading.words.before):
        return "or" if head == "or" else "to"
    if head not in reading.grammar.ands:
        return "bounds" if head == "," and rest in reading.words.before else ""
    if not rest or rest in reading.words.before:
        before = reading.words_before(first.start, 5)
        while before and (before[-1] in ("the", "of", "ages", "about", "roughly", "some", "around")):
            before.pop()
        if before and before[-1].lstrip("(“\"'") in reading.words.words.range_before:
            return "and"
    return "bounds" if rest in reading.words.before else ""


def _take_range(reading: Reading, first: Quantity, second: Quantity, gap: str, bare: str) -> bool:
    connector = _connector(reading, first, gap, bare)
    if not connector or first.vague or second.vague or not _are_alike(reading, first, second, connector):
        return False
    if connector == "bounds":
        return _take_bounds(reading, first, second, bare)
    if connector in ("to", "or") and _are_apart(reading, first, connector):
        return False
    low, high = _scaled_low(first, second, connector), second.high
    if first.low is None or low is None or high is None:  # pragma: no cover  only what is joined already has open ends
        return False
    if first.kind == second.kind == MEASURE and not _same_unit(reading, first, second):
        large, small = first.unit and first.unit.factor, second.unit and second.unit.factor
        if not large or not small:
            return False
        low = (low * large / small).normalize() + 0
    if low > high and second.kind == MEASURE and high < 0:
        low, high = high, low
    if low > high and first.kind == PLAIN and second.kind == PERCENT and first.number.digits:
        first.kind = PERCENT
    if low > high or (low == high and connector != "and") or (connector == "or" and high > low * 3):
        return False
    _unite(first, second, low, high)
    return True


def _are_apart(reading: Reading, first: Quantity, connector: str) -> bool:
    """As in "rose from 5 percent to 10", "either two or three", "$5 or $10": no range."""
    if connector == "or" and first.kind != PLAIN:
        return True
    return _moves(reading, first) or (
        connector == "or" and reading.words_before(first.start, 1) in (["either"], ["whether"])
    )


def _same_unit(reading: Reading, first: Quantity, second: Quantity) -> bool:
    """Whether two measures count in one unit, whichever form of its name they write."""
    if first.unit is not second.unit or first.unit_at is None or second.unit_at is None:
        return False
    one, other = (reading.low[slice(*at)].rstrip("s") for at in (first.unit_at, second.unit_at))
    return one == other or (first.unit is not None and first.unit.factor is not None)


def _unite(first: Quantity, second: Quantity, low: Decimal | None, high: Decimal | None) -> None:
    if second.kind == MONEY or first.kind != MONEY:
        first.family, first.code = first.family or second.family, first.code or second.code
        if first.code is not None:
            first.family = None
        first.basis = first.basis or second.basis
        first.share = second.share
        first.unit, first.unit_at = second.unit, second.unit_at
        first.kind = second.kind if second.kind != PLAIN else first.kind
    first.low, first.high, first.end, first.number, first.ranged = low, high, second.end, second.number, True


def _are_alike(reading: Reading, first: Quantity, second: Quantity, connector: str) -> bool:
    """Whether two quantities can be the ends of one range."""
    if first.number.kind != second.number.kind and not (
        first.number.kind == FRACTION and first.number.article and second.kind == MEASURE
    ):
        return False
    if first.kind == second.kind:
        if first.kind == MONEY:
            if first.code and second.code and first.code != second.code:
                return False
            return first.share in (second.share, 1)
        if first.kind == MEASURE:
            return first.unit is not None and second.unit is not None and first.unit.dimension == second.unit.dimension
        if first.kind == PLAIN and connector == "dash":
            return _is_plain_pair(reading, first, second)
        return True
    if first.kind == PLAIN:
        return True
    if first.kind == MONEY and second.kind == PLAIN and first.basis in ("symbol", "code"):
        following = reading.low[second.end : second.end + 20].split(None, 1)[:1]
        return connector != "or" and (
            connector == "dash"
            or not following
            or not following[0][0].isalpha()
            or following[0] in reading.words.of("stops")
        )
    return False


def _is_plain_pair(reading: Reading, first: Quantity, second: Quantity) -> bool:
    """Digits with a hyphen: a range unless something else is tied to either side."""
    if first.number.digits != second.number.digits and first.number.scale == second.number.scale == 1:
        return second.number.digits
    after = reading.text[second.end : second.end + 2]
    return not (after[:1] == "-" and after[1:].isdigit())


def _moves(reading: Reading, first: Quantity) -> bool:
    """Whether a verb of change stands before: "rose from 5 percent to 10 percent" is two figures."""
    words = [word.strip(".,;:()“”\"'") for word in reading.words_before(first.start, 6)]
    moves = reading.words.of("moves")
    if "from" in words[-3:]:
        return any(word in moves for word in words)
    return any(word in moves for word in words[-1:]) or (
        words[-1:] == ["by"] and any(word in moves for word in words[-3:])
    )


def _scaled_low(first: Quantity, second: Quantity, connector: str) -> Decimal | None:
    """The low end, with the magnitude of the high end where it is shared: "$5-8,000", "5 to 10 million"."""
    low, scale = first.low, second.number.scale
    if low is None or first.number.scale != 1 or second.high is None:
        return low
    if scale > 1 and abs(low) <= abs(second.high / scale) and first.number.kind == CARDINAL:
        return low * scale
    thousands = MONEY in (second.kind, first.kind)
    if (
        thousands
        and connector == "dash"
        and 1000 <= second.high < 1_000_000
        and low < 1000
        and low <= second.high / 1000
    ):
        return low * 1000
    return low


def _take_bounds(reading: Reading, first: Quantity, second: Quantity, bare: str) -> bool:
    """As in "above 1,000 and below 1,500": a lower and an upper bound of the same thing."""
    words = bare.replace(",", " ").split()
    while words and (words[0] == "and" or words[0] in reading.words.words.transparent):
        words.pop(0)
    one, other = modifier_before(reading, first.start), reading.words.before.get(tuple(words), Modifier.EXACT)
    if one in OPEN_ABOVE and other in OPEN_BELOW:
        low, high = first.low, second.high
    elif one in OPEN_BELOW and other in OPEN_ABOVE:
        low, high = second.low, first.high
    else:
        return False
    if low is None or high is None or low > high or first.kind != second.kind:
        return False
    _unite(first, second, low, high)
    return True
