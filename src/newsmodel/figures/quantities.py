"""Numbers with what belongs to them: a currency, a percent sign, a unit; and the ranges they make.

    quantity = [sign] [symbol | code] numeral [short magnitude] [currency | percent | points | unit]
    compound = quantity [","] ["and"] quantity          of the same dimension, smaller: "7 feet 10 inches"
    range    = quantity ("-" | "to" | "or" | "between" ... "and") quantity

Which finder turns a quantity into which figure is decided later; here only the words right beside the number count.
"""

from __future__ import annotations

import re
from decimal import Decimal

from newsmodel.currencies import CODES, SHARED_SYMBOLS, SYMBOLS
from newsmodel.figures.numerals import CARDINAL, FRACTION, ORDINAL, VAGUE, Numeral
from newsmodel.figures.reading import Reading
from newsmodel.figures.vocabulary import symbol_before
from newsmodel.identifiers import is_name
from newsmodel.lexicon._numbers import UnitName

PLAIN, MONEY, PERCENT, POINTS, MEASURE, SCORE, RATIO, TENS = range(8)


class Quantity:
    """``text[start:end]`` with its bounds; ``kind`` is one of the constants of this module.

    ``number`` is the (last) numeral in it. ``code`` and ``family`` say which currency was written, ``share`` which part
    of its major unit the bounds count; ``unit`` is the unit of measure and ``unit_at`` where it stands.
    """

    __slots__ = (
        "basis", "code", "end", "family", "first", "high", "kind", "low", "number", "ranged", "share", "start", "unit",
        "unit_at", "vague",
    )  # fmt: skip

    def __init__(self, number: Numeral) -> None:
        self.start, self.end = number.start, number.end
        self.low: Decimal | None = number.value
        self.high: Decimal | None = number.value
        self.kind = PLAIN
        self.number = number
        self.first = number
        self.vague = number.kind == VAGUE
        self.ranged = False
        self.code: str | None = None
        self.family: str | None = None
        self.basis = ""
        self.share = Decimal(1)
        self.unit: UnitName | None = None
        self.unit_at: tuple[int, int] | None = None


_DIGIT = frozenset("0123456789")
_CODE_BEFORE = re.compile(r"(?<![A-Za-z0-9])([MmKkB]?)([A-Z]{3})[ \u00a0]?$")
_CODE_AFTER = re.compile(r"[ \u00a0]?([MKkB]|mn|bn|m)?([A-Z]{3})(?![A-Za-z0-9])")
_FACTORS = {"m": Decimal(10) ** 6, "k": Decimal(1000), "b": Decimal(10) ** 9, "mn": Decimal(10) ** 6, "bn": Decimal(10) ** 9}
#: Codes that are also words in capitals: they need an amount that looks like money.
_WORDLIKE = frozenset("ALL AMD ANG ARS BAM BOB COP CUP ERN GEL LAK MAD MOP MUR PAB PEN RON SOS TOP TRY CHE CLF".split())
_PREFIX = re.compile(r"(?<![A-Za-z0-9.])([A-Za-z]{1,4}|[Uu]\.[Ss]\.?)( ?)$")
_PREFIXES = {symbol[:-1].lower(): code for symbol, code in SYMBOLS.items() if symbol.endswith("$") and symbol != "$"}
_SPACED = frozenset({"us", "u.s", "u.s.", "hk", "c", "nz", "nt", "can", "cdn", "aus", "au", "mex"})
_SYMBOL_AFTER = re.compile(
    r"[ \u00a0\u202f]?("
    + "|".join(sorted(map(re.escape, {*SYMBOLS, *SHARED_SYMBOLS}), key=lambda form: (-len(form), form)))
    + r")(?![A-Za-z0-9])"
)
_NEXT_AMOUNT = re.compile(r"\s?[0-9]")
_LONGEST = 12
_COMMA = re.compile(r",([0-9]{1,2})(?![0-9,])")
_PRICE_COMMA = re.compile(r",([0-9]{1,2})(?=[ \u00a0]?(?:€|EUR|euros?|kr|TL|zł|Kč)(?![a-z]))")
_CENTS = re.compile(r"(?:[ ]and)?[ ]([0-9]{1,2})[c¢](?![A-Za-z0-9])")
_GLUED_CENTS = re.compile(r"c(?=[ ]an?[ ]|/|[ ]per[ ]|[ ]each|[ ]to[ ][0-9]|[ ](?:a[ ])?share)")
_TEMPERATURE = re.compile(r"[ ]?([CF])(?![A-Za-z0-9])")
#: Symbols that stand behind their amount, even before another amount.
_POSTFIX = frozenset({"TL", "kr", "kr.", "zł", "Kč", "₫"})
_FEET = re.compile(r"['’′][ ]?([0-9]{1,2}(?:\.[0-9])?)[ ]?([\"”″]|''|’’)")
#: "5-foot-11"
_FOOT = re.compile(r"-(foot)-([0-9]{1,2})(?![0-9a-z-])")
_BRACKETED = re.compile(r"[ ][(\[{<]([A-Za-zµμ]{1,3})[)\]}>]")
_POINTS = re.compile(r"[ -](points?)(?![a-z])")
_DOUBLED = re.compile(r"[ ]dollars(?![a-z])")
_WORD_AFTER = re.compile(r"[^\W\d_]+")
_LAST_LETTERS = frozenset(symbol[-1] for symbol in (*SYMBOLS, *SHARED_SYMBOLS) if symbol[-1].islower())
_LATE = re.compile(r"[ ](million|billion|trillion)(?![a-z])")
_ONE_AND = re.compile(r"(?<![a-z0-9])(an?) ([a-z]+) and $")
_OF_A = re.compile(r"[ -](?:of )?an?[ -]")


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
        if quantity.kind == MEASURE:
            glued = text[max(start - 1, 0) : start]
            tied = glued == "-" and text[max(start - 2, 0) : start - 1].isalpha() and quantity.start == start
            return glued.isalnum() or glued == "_" or tied or (number.end - start > 11 and text[start : number.end].isdigit())
        return (
            is_name(text, start, stop, designators=designators)
            or _is_emergency_call(reading, number)
            or _is_marker(reading, start, stop)
        )
    after = text[number.end : number.end + 1]
    return after == "_" or text[number.start - 1 : number.start] in ("_", "@", "#", ".")


def _is_marker(reading: Reading, start: int, end: int) -> bool:
    """ "1) ...", "(2) ...", and "3. ..." at the start of a line: the number of an item in a list."""
    text = reading.text
    after = text[end : end + 2]
    if end - start > 2 or after not in (") ", ". "):
        return False
    if after == ". ":
        return not text[reading.start : start].rpartition("\n")[2].strip(" \t•*-") if start - reading.start < 400 else text[start - 1] == "\n"
    opened = text[start - 1 : start] == "("
    before = text[max(reading.start, start - 24) : start]
    return opened or "(" not in before


def _is_emergency_call(reading: Reading, number: Numeral) -> bool:
    """ "a 911 caller", "dialled 999"."""
    if reading.text[number.start : number.end] not in ("911", "999", "112", "000", "988"):
        return False
    around = (*reading.words_before(number.start, 3), *reading.low[number.end : number.end + 24].split()[:2])
    return any(word.strip(".,;:!?“”\"'’") in reading.words.of("emergency_words") for word in around)


def _is_named_ordinal(text: str, number: Numeral) -> bool:
    """ "5th Amendment", "23rd Street": a capitalised word follows."""
    return text[number.end : number.end + 1] == " " and text[number.end + 1 : number.end + 2].isupper()


def _adorned(reading: Reading, number: Numeral, floor: int) -> Quantity:
    quantity = Quantity(number)
    if number.kind == ORDINAL:
        _take_part_of_unit(reading, quantity)
        return quantity
    if number.kind not in (CARDINAL, FRACTION, VAGUE):
        return quantity
    if number.kind == CARDINAL and _take_money_before(reading, quantity, floor):
        pass
    elif _is_tens(reading, number):
        quantity.kind = TENS
        return quantity
    elif not _could_be_followed(reading, quantity):
        _take_name_before(reading, quantity, floor)
    elif not (
        _take_percent(reading, quantity)
        or _take_money_after(reading, quantity)
        or _take_unit(reading, quantity)
        or _take_name_before(reading, quantity, floor)
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
    if not mark or mark in ".;:!?)\n\"”":
        return False
    if mark == ",":
        return after.isdigit()
    if mark not in " -\u00a0" or not after.isalpha():
        return True
    word = _WORD_AFTER.match(reading.low, end + 1, reading.end)
    code = text[end + 1 : end + 4].isupper() or text[end + 1 : end + 5].isupper()
    return code or word is None or word[0] in reading.words.followers or not word[0].isascii()


def _is_tens(reading: Reading, number: Numeral) -> bool:
    """ "30s"."""
    low, end = reading.low, number.end
    return (
        low[end : end + 1] == "s"
        and end - number.start == 2
        and low[end - 1] == "0"
        and not low[end + 1 : end + 2].isalnum()
    )


def _take_part_of_unit(reading: Reading, quantity: Quantity) -> None:
    """ "a tenth of a mile"."""
    number = quantity.number
    if number.value < 3 or number.digits or not reading.low.startswith(" of a", number.end):
        return
    quantity.low = quantity.high = (Decimal(1) / number.value).quantize(Decimal("0.000001")).normalize()
    article = _OF_A.match(reading.low, number.end)
    match = reading.words.unit.match(reading.low, article.end() - 1, reading.end) if article else None
    if match is None:
        quantity.low = quantity.high = number.value
        return
    quantity.kind, quantity.unit, quantity.unit_at = MEASURE, reading.words.units.get(match[1]), match.span(1)
    quantity.end = match.end()
    if number.article:
        quantity.start = reading.low.rindex("a", reading.start, number.start)


def _take_one_before(reading: Reading, quantity: Quantity, floor: int) -> None:
    """ "an hour and 45 minutes", "a year and a half", "a dollar and 42 cents": "a" counts as one of the larger unit."""
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


def _scale(quantity: Quantity, factor: Decimal) -> None:
    quantity.low = quantity.high = (quantity.low or Decimal(0)) * factor
    quantity.number.scale *= factor


def _take_short(quantity: Quantity) -> None:
    """Reads "5m" as five million: what stands before says that it is money or a count."""
    if quantity.number.short is not None:
        factor, quantity.end = quantity.number.short
        _scale(quantity, factor)


def _take_money_before(reading: Reading, quantity: Quantity, floor: int) -> bool:
    text, start = reading.text, quantity.start
    if start <= floor:
        return False
    near = text[start - 1] if text[start - 1] != " " else text[start - 2 : start - 1]
    if near.islower() and near not in _LAST_LETTERS:
        return False
    if text[start - 1] in "-−" and start - 1 > floor and text[start - 2] in "$£€":
        start -= 1
        quantity.low = quantity.high = -quantity.number.value
    elif text[start - 1] == ":":
        start -= 1
    found = symbol_before(text, start, floor)
    if found is None:
        if start != quantity.start:
            quantity.low = quantity.high = quantity.number.value
            return False
        return _take_code_before(reading, quantity, floor)
    start, symbol = found
    quantity.kind, quantity.basis = MONEY, "symbol"
    if symbol in SYMBOLS:
        quantity.code = SYMBOLS[symbol]
    else:
        quantity.family = SHARED_SYMBOLS[symbol]
        start = _take_prefix(text, start, quantity, floor)
    quantity.start = start
    _take_short(quantity)
    if quantity.code == "EUR":
        _take_decimal_comma(text, quantity, _COMMA)
    _take_cents(text, quantity)
    _take_trailing_code(text, quantity)
    return True


def _take_prefix(text: str, start: int, quantity: Quantity, floor: int) -> int:
    """Letters that tell whose dollar: "hk $", "usd$", "Mex$"; returns where the symbol now starts."""
    match = _PREFIX.search(text[max(floor, start - 6) : start])
    if match is None or quantity.family != "dollar":
        return start
    prefix, spaced = match[1].lower(), match[2]
    code = _PREFIXES.get(prefix) or _PREFIXES.get(prefix.replace(".", "")) or (prefix.upper() if prefix.upper() in CODES else None)
    if code is None or (spaced and (prefix not in _SPACED or (prefix.islower() and match[1].islower() and text[start + 1] != " "))):
        return start
    quantity.code, quantity.family = code, None
    return start - len(match[0])


def _take_decimal_comma(text: str, quantity: Quantity, pattern: re.Pattern[str]) -> None:
    """ "19,1€", "€12,50": a comma before one or two last digits, where a currency says that it is a price."""
    match = pattern.match(text, quantity.end)
    written = text[quantity.number.start : quantity.number.end]
    if match is not None and quantity.end == quantity.number.end and written.isdigit() and len(written) < _LONGEST:
        quantity.low = quantity.high = quantity.number.value + Decimal("0." + match[1])
        quantity.end = match.end(1)


def _take_cents(text: str, quantity: Quantity) -> None:
    """ "$20 and 43c"."""
    match = _CENTS.match(text, quantity.end)
    if match is not None and quantity.low is not None and quantity.low == quantity.low.to_integral_value():
        quantity.low = quantity.high = quantity.low + Decimal(match[1]) / 100
        quantity.end = match.end()


def _take_trailing_code(text: str, quantity: Quantity) -> None:
    """ "$5 million US", "$1,190.00 AUD": a code behind an amount that has its symbol."""
    doubled = _DOUBLED.match(text, quantity.end)
    if doubled is not None and quantity.family == "dollar":
        quantity.end = doubled.end()
    match = _CODE_AFTER.match(text, quantity.end)
    if match and not match[1] and match[2] in CODES and quantity.family == "dollar":
        quantity.code, quantity.family, quantity.basis, quantity.end = match[2], None, "code", match.end()


def _looks_like_money(quantity: Quantity, text: str) -> bool:
    written = text[quantity.number.start : quantity.number.end]
    return quantity.number.scale > 1 or "," in written or "." in written or quantity.number.short is not None


def _take_code_before(reading: Reading, quantity: Quantity, floor: int) -> bool:
    text, start = reading.text, quantity.start
    if not (text[start - 1].isupper() or (text[start - 1] in " \u00a0" and text[start - 2 : start - 1].isupper())):
        return False
    match = _CODE_BEFORE.search(text[max(floor, start - 6) : start])
    if match is None or match[2] not in CODES:
        return False
    if match[2] in _WORDLIKE and not _looks_like_money(quantity, text):
        return False
    quantity.kind, quantity.code, quantity.basis = MONEY, match[2], "code"
    quantity.start = start - len(match[0])
    _take_short(quantity)
    if match[1]:
        _scale(quantity, _FACTORS[match[1].lower()])
    return True


def _take_name_before(reading: Reading, quantity: Quantity, floor: int) -> bool:
    """ "ringgit 42", "euros 20 million": the name first, where it can mean nothing else."""
    if quantity.number.kind != CARDINAL or not quantity.number.digits and quantity.number.scale == 1:
        return False
    words = reading.words_before(quantity.start, 2)
    if not words or reading.low[quantity.start - 1 : quantity.start] not in (" ", "\u00a0") or quantity.start <= floor:
        return False
    for phrase in (" ".join(words), words[-1]):
        name = reading.words.currencies.get(phrase)
        if name is None:
            place, _, last = phrase.partition(" ")
            name = reading.words.currencies.get(last) if place in reading.words.words.currency_places else None
        if name is None or name.rare or name.code is None or name.share != 1 or phrase in ("euro", "yen", "sterling"):
            continue
        start = quantity.start - len(phrase) - 1
        if start >= floor and reading.low[start : quantity.start - 1] == phrase:
            quantity.kind, quantity.code, quantity.basis, quantity.start = MONEY, name.code, "name", start
            _take_short(quantity)
            return True
    return False


def _take_percent(reading: Reading, quantity: Quantity) -> bool:
    low, end = reading.low, quantity.end
    article = _OF_A.match(low, end) if quantity.number.kind == FRACTION else None
    at = article.end() - 1 if article else end
    for pattern, kind in ((reading.words.points, POINTS), (reading.words.percent, PERCENT)):
        match = pattern.match(low, at, reading.end)
        if match is not None:
            quantity.kind, quantity.end = kind, match.end()
            quantity.unit_at = match.span(1)
            return True
    return _take_poll_points(reading, quantity)


def _take_poll_points(reading: Reading, quantity: Quantity) -> bool:
    """ "a 3-point lead", "up four points": points of a poll, not of a game or an index."""
    match = _POINTS.match(reading.low, quantity.end, reading.end)
    if match is None or quantity.number.kind != CARDINAL or quantity.number.value > 100:
        return False
    following = reading.low[match.end() : match.end() + 20].split(None, 1)
    leads = reading.words.of("poll_leads")
    if not (following and following[0].strip(".,;:") in leads):
        low = reading.low[max(reading.start, quantity.start - 240) : min(reading.end, match.end() + 240)]
        around = {word.strip(".,;:()“”\"'’") for word in low.split()}
        if around & reading.words.of("game_words") or not ("%" in low or around & reading.words.of("poll_words")):
            return False
    quantity.kind, quantity.end = POINTS, match.end()
    quantity.unit_at = match.span(1)
    return True


def _take_money_after(reading: Reading, quantity: Quantity) -> bool:
    text, low = reading.text, reading.low
    if quantity.number.digits and text[quantity.end : quantity.end + 1] == ",":
        _take_decimal_comma(text, quantity, _PRICE_COMMA)
    end = quantity.end
    if not text[end : end + 2].strip():
        return False
    if quantity.number.kind != VAGUE and _take_code_or_symbol_after(text, quantity, reading.end):
        return True
    stop = end
    if quantity.number.kind == VAGUE or quantity.number.kind == FRACTION or low.startswith(" of ", end):
        stop = end + 3 if low.startswith(" of ", end) else end
    short = quantity.number.short
    match = reading.words.currency.match(low, stop, reading.end)
    if match is None and short is not None:
        match = reading.words.currency.match(low, short[1], reading.end)
        if match is not None:
            _take_short(quantity)
    if match is None:
        return False
    name = reading.words.currencies[match[2]]
    code = _code_of(reading, name.code, name.family, match[1])
    if name.rare and match[1] is None and (quantity.high or 0) < 1000:
        return False
    if name.family == "pound" and code is None and not _pounds_are_money(reading, quantity, match.end()):
        return False
    if stop != end and quantity.number.kind == CARDINAL and quantity.number.scale == 1:
        return False
    quantity.kind, quantity.code, quantity.end = MONEY, code, match.end()
    quantity.family = None if code else name.family
    quantity.basis = "name"
    quantity.share = name.share
    if name.share == 1:
        _take_cents(text, quantity)
    return True


def _code_of(reading: Reading, code: str | None, family: str | None, place: str | None) -> str | None:
    """The code of a name, with the adjective before it taken into account."""
    if place is None:
        return code
    owner = reading.words.words.currency_places[place]
    if code is None or family is None:
        return code or owner
    return owner


def _pounds_are_money(reading: Reading, quantity: Quantity, end: int) -> bool:
    """Pounds are money in large round sums or beside words of money, else weight."""
    if reading.low.startswith(" of ", end) and quantity.number.scale < 1000:
        return False
    start, stop = reading.sentence(quantity.start)
    around = reading.low[max(start, quantity.start - 60) : min(stop, end + 40)].split()
    if any(word.strip(".,;:()") in reading.words.of("weight_words") for word in around):
        return False
    if quantity.number.scale >= 1000 or reading.low.startswith(" sterling", end):
        return True
    return any(word.strip(".,;:()") in reading.words.of("money_words") for word in around)


def _take_code_or_symbol_after(text: str, quantity: Quantity, limit: int) -> bool:
    end = quantity.number.short[1] if quantity.number.short is not None else quantity.end
    for at in dict.fromkeys((quantity.end, end)):
        match = _SYMBOL_AFTER.match(text, at, limit)
        if match is not None and match[1] not in _POSTFIX and _NEXT_AMOUNT.match(text, match.end()):
            match = None
        if match is not None and (len(match[1]) > 1 or not match[1].isalpha()):
            symbol = match[1]
            if at != quantity.end:
                _take_short(quantity)
            quantity.kind, quantity.basis, quantity.end = MONEY, "symbol", match.end()
            quantity.code, quantity.family = SYMBOLS.get(symbol), SHARED_SYMBOLS.get(symbol)
            return True
        code = _CODE_AFTER.match(text, at, limit)
        if code is None or code[2] not in CODES or (code[2] in _WORDLIKE and not _looks_like_money(quantity, text)):
            continue
        if at != quantity.end:
            _take_short(quantity)
        quantity.kind, quantity.code, quantity.basis, quantity.end = MONEY, code[2], "code", code.end()
        _take_late_magnitude(text, quantity)
        if code[1]:
            _scale(quantity, _FACTORS[code[1].lower()])
        return True
    glued = _GLUED_CENTS.match(text, quantity.end)
    if glued is not None and quantity.number.digits:
        quantity.kind, quantity.family, quantity.basis, quantity.end = MONEY, "cent", "symbol", glued.end()
        quantity.share = Decimal("0.01")
        return True
    return False


def _take_late_magnitude(text: str, quantity: Quantity) -> None:
    """ "75 USD million": the magnitude behind the code."""
    match = _LATE.match(text, quantity.end)
    if match is not None and quantity.number.scale == 1:
        _scale(quantity, Decimal(10) ** {"m": 6, "b": 9, "t": 12}[match[1][0]])
        quantity.end = match.end()


def _take_unit(reading: Reading, quantity: Quantity) -> bool:
    low, text, end = reading.low, reading.text, quantity.end
    words = reading.words
    if quantity.number.kind == VAGUE and low.startswith(" of ", end):
        end += 3
    if quantity.number.kind == FRACTION and (article := _OF_A.match(low, end)):
        end = article.end() - 1
    elif quantity.number.kind == FRACTION and quantity.number.article and low[end : end + 1] == " ":
        pass
    match = words.unit.match(low, end, reading.end)
    if match is None and quantity.number.digits and (feet := _FEET.match(text, end, reading.end)):
        quantity.low = quantity.high = quantity.number.value * 12 + Decimal(feet[1])
        quantity.kind, quantity.unit, quantity.unit_at, quantity.end = MEASURE, words.units.get("inch"), feet.span(2), feet.end()
        return True
    if match is not None and quantity.number.digits and (tall := _FOOT.match(low, end, reading.end)):
        inches = (Decimal(tall[2]) / 12).quantize(Decimal("0.000001")).normalize()
        quantity.low = quantity.high = quantity.number.value + inches
        quantity.kind, quantity.unit, quantity.unit_at, quantity.end = MEASURE, words.units.get("foot"), tall.span(1), tall.end()
        return True
    if match is None and quantity.number.digits:
        match = _symbol_unit(reading, quantity, end)
    if match is None:
        return False
    written = match[1]
    quantity.kind, quantity.unit_at = MEASURE, match.span(1)
    quantity.unit = words.units.get(written) or words.symbols.get(written)
    quantity.end = match.end()
    return True


def _symbol_unit(reading: Reading, quantity: Quantity, end: int) -> re.Match[str] | None:
    """A unit's symbol behind digits; those that are also letters or words need more evidence."""
    text, low = reading.text, reading.low
    short = quantity.number.short
    if short is not None and short[0] == 1000 and (match := reading.words.unit.match(low, short[1], reading.end)):
        _take_short(quantity)
        return match
    match = reading.words.symbol.match(text, end, reading.end)
    if match is None:
        return _bracketed_unit(reading, end) or _temperature(reading, quantity, end)
    if text[match.end() : match.end() + 1] == "-" and text[match.end() + 1 : match.end() + 2].isdigit():
        return None
    written, glued = match[1], match.start(1) == end
    after = text[match.end() : match.end() + 1]
    if written in ("in", "in."):
        follows = low[match.end() : match.end() + 6].split()
        fits = not follows or after in ".,;)" or follows[0].strip(".,;)") in ("thick", "long", "wide", "tall", "high", "deep", "by", "x")
        return match if fits or (after == "" or glued) else None
    if written == "m" and short is not None:
        following = low[match.end() + 1 : match.end() + 30].split(None, 1)[:1]
        if following and after == " " and following[0].strip(".,;:)") .endswith("s") and following[0] not in reading.words.of("stops"):
            return None
    return match


def _bracketed_unit(reading: Reading, end: int) -> re.Match[str] | None:
    """ "20 (kg)"."""
    match = _BRACKETED.match(reading.text, end, reading.end)
    known = match is not None and (match[1] in reading.words.units or match[1] in reading.words.symbols)
    return match if known else None


def _temperature(reading: Reading, quantity: Quantity, end: int) -> re.Match[str] | None:
    """ "30 C", "-10C" where the weather or an oven is spoken of."""
    match = _TEMPERATURE.match(reading.text, end, reading.end)
    if match is None or quantity.number.value > 400:
        return None
    around = reading.low[max(reading.start, quantity.start - 80) : end + 60]
    talked = any(word.strip(".,;:()!?") in reading.words.of("temperature_words") for word in around.split())
    return match if talked else None


def _take_plain_short(reading: Reading, quantity: Quantity) -> None:
    """ "1200k", "1.2M jobs": an abbreviated magnitude that no currency or unit claims."""
    short = quantity.number.short
    if short is None or quantity.number.kind != CARDINAL:
        return
    written = reading.text[quantity.number.end : short[1]]
    if written.strip() in ("k", "K", "M", "B", "m", "b", "bn", "cr", "Cr", "mil") and reading.text[short[1] : short[1] + 1] != "-":
        _take_short(quantity)


def _take_sign(reading: Reading, quantity: Quantity, floor: int) -> None:
    text, start = reading.text, quantity.start
    if start <= floor or quantity.vague or quantity.number.kind == FRACTION:
        return
    before = text[start - 1]
    word = ""
    if before in "-−" and (start - 1 == reading.start or text[start - 2] in " \u00a0\n\t(\"“/"):
        if not reading.text[start : start + 1].isdigit() and quantity.kind != MONEY:
            return
        start -= 1
    elif before == " ":
        word = reading.low[max(floor, start - 9) : start - 1].rsplit(" ", 1)[-1]
        if word not in reading.grammar.negatives:
            return
        start -= len(word) + 1
    else:
        return
    quantity.start = start
    quantity.low, quantity.high = -(quantity.high or Decimal(0)), -(quantity.low or Decimal(0))
