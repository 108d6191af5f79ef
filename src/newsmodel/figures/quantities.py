"""Numbers with what belongs to them: a currency, a percent sign, a unit; and the ranges they make.

    quantity = [sign] [symbol | code] numeral [short magnitude] [currency | percent | points | unit]
    compound = quantity [","] ["and"] quantity          of the same dimension, smaller: "7 feet 10 inches"
    range    = quantity ("-" | "to" | "or" | "between" ... "and") quantity

Which finder turns a quantity into which figure is decided later; here only the words right beside the number count.
"""

from __future__ import annotations

import re
from decimal import Decimal

from newsmodel.figures.grammar import CARDINAL, FRACTION, ORDINAL, VAGUE, Numeral
from newsmodel.figures.marks_of_measure import take_part_of_unit, take_percent, take_unit
from newsmodel.figures.marks_of_money import take_money_after, take_money_before, take_name_before
from newsmodel.figures.quantity import MEASURE, MONEY, PLAIN, TENS, Quantity, take_short
from newsmodel.figures.reading import Reading
from newsmodel.identifiers import is_name

_DIGIT = frozenset("0123456789")
_TIMES_SIGN = re.compile(r"[x×](?![A-Za-z0-9])")
#: A compound ("5k-run") leaves a short magnitude alone; a range ("5k-20k") does not.
_HYPHENED = re.compile(r"[-‑](?!\$?[0-9])")
_WORD_AFTER = re.compile(r"[^\W\d_]+")
_ONE_AND = re.compile(r"(?<![a-z0-9])(an?) ([a-z]+) and $")


def find_quantities(reading: Reading) -> list[Quantity]:
    """Every number that no finder has claimed and that is no part of a name, with what belongs to it, in order."""
    found: list[Quantity] = []
    floor = reading.start
    designators = reading.words.of("designators")
    for number in reading.numerals:
        if number.start < floor:
            continue
        if not reading.is_free(number.start, number.end):
            floor = number.end
            continue
        quantity = _adorned(reading, number, floor)
        if quantity.kind in (PLAIN, MEASURE) and _is_part_of_name(reading, quantity, designators):
            floor = number.end
            continue
        found.append(quantity)
        floor = quantity.end
    return found


def _is_part_of_name(reading: Reading, quantity: Quantity, designators: frozenset[str]) -> bool:
    number, text = quantity.number, reading.text
    if text[number.start] in _DIGIT or number.digits:
        start = number.start
        stop = max(number.end, quantity.end)
        if number.kind == ORDINAL:
            return _is_named_ordinal(text, number)
        if side_of_age(reading, start, number.end) is not None:
            return False
        if quantity.kind == MEASURE:
            glued = text[max(start - 1, 0) : start]
            tied = glued == "-" and text[max(start - 2, 0) : start - 1].isalpha() and quantity.start == start
            tied = tied and not reading.low.startswith("-in-", start - 4)
            return (
                glued.isalnum()
                or glued == "_"
                or tied
                or (number.end - start > 11 and text[start : number.end].isdigit())
            )
        if _TIMES_SIGN.match(text, stop) and text[max(start - 1, 0) : start].isspace():
            return False
        return (
            is_name(text, start, stop, designators=designators)
            or _is_emergency_call(reading, number)
            or _is_marker(reading, start, stop)
        )
    after = text[number.end : number.end + 1]
    return after == "_" or text[number.start - 1 : number.start] in ("_", "@", "#", ".")


def _is_marker(reading: Reading, start: int, end: int) -> bool:
    """As in "1) ...", "(2) ...", and "3. ..." at the start of a line: the number of an item in a list."""
    text = reading.text
    after = text[end : end + 2]
    if end - start > 2 or after not in (") ", ". "):
        return False
    if after == ". ":
        return (
            not text[reading.start : start].rpartition("\n")[2].strip(" \t•*-")
            if start - reading.start < 400
            else text[start - 1] == "\n"
        )
    opened = text[start - 1 : start] == "("
    if opened and is_aged_name(reading, start, end):
        return False
    before = text[max(reading.start, start - 24) : start]
    return opened or "(" not in before


def _is_emergency_call(reading: Reading, number: Numeral) -> bool:
    """As in "a 911 caller", "dialled 999"."""
    if reading.text[number.start : number.end] not in ("911", "999", "112", "000", "988"):
        return False
    around = (*reading.words_before(number.start, 3), *reading.low[number.end : number.end + 24].split()[:2])
    return any(word.strip(".,;:!?“”\"'’") in reading.words.of("emergency_words") for word in around)


def _is_named_ordinal(text: str, number: Numeral) -> bool:
    """As in "5th Amendment", "23rd Street": a capitalised word follows."""
    return text[number.end : number.end + 1] == " " and text[number.end + 1 : number.end + 2].isupper()


def _adorned(reading: Reading, number: Numeral, floor: int) -> Quantity:
    quantity = Quantity(number)
    if number.kind == ORDINAL:
        take_part_of_unit(reading, quantity)
        return quantity
    if number.kind not in (CARDINAL, FRACTION, VAGUE):
        return quantity
    if number.kind == CARDINAL and take_money_before(reading, quantity, floor):
        pass
    elif _is_tens(reading, number):
        quantity.kind = TENS
        return quantity
    elif not _could_be_followed(reading, quantity):
        take_name_before(reading, quantity, floor)
    elif not (
        take_percent(reading, quantity)
        or take_money_after(reading, quantity)
        or take_unit(reading, quantity)
        or take_name_before(reading, quantity, floor)
    ):
        _take_plain_short(reading, quantity)
    _take_sign(reading, quantity, floor)
    _take_one_before(reading, quantity, floor)
    return quantity


def _could_be_followed(reading: Reading, quantity: Quantity) -> bool:
    """Whether what stands behind a number can be a currency, a percent sign or a unit; false for most numbers."""
    if quantity.number.kind != CARDINAL or quantity.number.short is not None:
        return True
    text, end = reading.text, quantity.end
    mark, after = text[end : end + 1], text[end + 1 : end + 2]
    if not mark or mark in '.;:!?)\n"”':
        return False
    if mark == ",":
        return after.isdigit()
    if mark not in " -\u00a0" or not after.isalpha():
        return True
    word = _WORD_AFTER.match(reading.low, end + 1, reading.end)
    code = text[end + 1 : end + 4].isupper() or text[end + 1 : end + 5].isupper()
    return code or word is None or word[0] in reading.words.followers or not word[0].isascii()


def _is_tens(reading: Reading, number: Numeral) -> bool:
    """As in "30s"."""
    low, end = reading.low, number.end
    return (
        low[end : end + 1] == "s"
        and end - number.start == 2
        and low[end - 1] == "0"
        and not low[end + 1 : end + 2].isalnum()
    )


def _take_one_before(reading: Reading, quantity: Quantity, floor: int) -> None:
    """As in "an hour and 45 minutes", "a dollar and 42 cents": "a" counts as one of the larger unit."""
    at = quantity.start
    if reading.low[at - 5 : at] != " and " or quantity.low is None:
        return
    match = _ONE_AND.search(reading.low, max(floor, at - 40), at)
    if match is None:
        return
    larger = reading.words.units.get(match[2])
    if quantity.kind == PLAIN and quantity.number.kind == FRACTION and larger is not None:
        quantity.kind, quantity.unit, quantity.unit_at = MEASURE, larger, match.span(2)
        quantity.low = quantity.high = quantity.low + 1
    elif quantity.kind == MEASURE and larger is not None and quantity.unit is not None:
        if larger.dimension != quantity.unit.dimension or not larger.factor or not quantity.unit.factor:
            return
        if larger.factor <= quantity.unit.factor:
            return
        quantity.low = quantity.high = quantity.low + (larger.factor / quantity.unit.factor).normalize()
    elif quantity.kind == MONEY and quantity.share == Decimal("0.01"):
        name = reading.words.currencies.get(match[2])
        if name is None or name.share != 1 or name.rare:
            return
        quantity.low = quantity.high = 1 + quantity.low / 100
        quantity.code, quantity.family, quantity.share = name.code or quantity.code, name.family, Decimal(1)
    else:
        return
    quantity.start = match.start(1)


def _take_plain_short(reading: Reading, quantity: Quantity) -> None:
    """As in "1200k", "1.2M jobs": an abbreviated magnitude that no currency or unit claims."""
    short = quantity.number.short
    if short is None or quantity.number.kind != CARDINAL:
        return
    written = reading.text[quantity.number.end : short[1]]
    if reading.words_before(quantity.start, 1)[-1:] and reading.words_before(quantity.start, 1)[0] in reading.words.of(
        "designators"
    ):
        return
    if written.strip() in ("k", "K", "M", "B", "m", "b", "bn", "cr", "Cr", "mil") and not _HYPHENED.match(
        reading.text, short[1]
    ):
        take_short(quantity)


def _take_sign(reading: Reading, quantity: Quantity, floor: int) -> None:
    text, start = reading.text, quantity.start
    if start <= floor or quantity.vague or quantity.number.kind == FRACTION:
        return
    before = text[start - 1]
    word = ""
    if before in "-−" and (start - 1 == reading.start or text[start - 2] in ' \u00a0\n\t("“/'):
        if not reading.text[start : start + 1].isdigit() and quantity.kind != MONEY:
            return
        start -= 1
    elif before == " ":
        word = reading.low[max(floor, start - 9) : start - 1].rsplit(" ", 1)[-1]
        if word not in reading.grammar.negatives or _is_margin(reading, start - len(word) - 1):
            return
        start -= len(word) + 1
    else:
        return
    quantity.start = start
    quantity.low, quantity.high = -(quantity.high or Decimal(0)), -(quantity.low or Decimal(0))


def _is_margin(reading: Reading, at: int) -> bool:
    """As in "plus or minus": the sign that ends the phrase turns nothing negative."""
    words = reading.words_before(at, 2)
    return len(words) == 2 and words[1] in reading.words.words.range_between and words[0] in reading.words.of("plus")


_OVERS = re.compile(r"(?:(?:the )?(under|over)[- ])\Z")


def side_of_age(reading: Reading, start: int, end: int) -> str | None:
    """Which side of an age "under-18s" and "the over 65s" are on: "under" or "over"; None where it is no age."""
    low = reading.low
    if low[end : end + 1] != "s" or low[end + 1 : end + 2].isalnum():
        return None
    match = _OVERS.search(low, max(reading.start, start - 10), start)
    return match[1] if match is not None and (match[0][-1] == "-" or match[0].startswith("the")) else None


_FULL_NAME = re.compile(r"(?<![\w-])[A-Z][\w’'.-]*[ ][A-Z][\w’'-]*[a-z][ ]\($")


def is_aged_name(reading: Reading, start: int, end: int) -> bool:
    """As in "Mary Byrne (54)", "a motorcyclist (29)": two digits alone in brackets behind a full name or a person."""
    text = reading.text
    if end - start != 2 or text[end : end + 1] != ")" or text[start - 1 : start] != "(" or text[start] in "01":
        return False
    if _FULL_NAME.search(text, max(reading.start, start - 48), start) is not None:
        return True
    nearest = reading.words_before(start - 1, 1) if text[start - 2 : start - 1] == " " else []
    return not reading.words.of("person_nouns").isdisjoint(nearest)
