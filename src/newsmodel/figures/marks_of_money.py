"""Currencies beside a number: "$5m", "USD 34.6 million", "40 Canadian dollars", "€12,50"."""

from __future__ import annotations

import re
from decimal import Decimal

from newsmodel.currencies import CODES, LETTERS, SHARED_SYMBOLS, SYMBOLS
from newsmodel.figures.grammar import CARDINAL, FRACTION, VAGUE
from newsmodel.figures.quantity import MONEY, OF_A, Quantity, scale_by, take_short
from newsmodel.figures.reading import Reading
from newsmodel.figures.vocabulary import symbol_before

_CODE_BEFORE = re.compile(r"(?<![A-Za-z0-9])([MmKkB]?)([A-Z]{3})[ \u00a0]?$")
_CODE_AFTER = re.compile(r"[ \u00a0]?([MKkB]|mn|bn|m)?([A-Z]{3})(?![A-Za-z0-9])")
_FACTORS = {
    "m": Decimal(10) ** 6,
    "k": Decimal(1000),
    "b": Decimal(10) ** 9,
    "mn": Decimal(10) ** 6,
    "bn": Decimal(10) ** 9,
}
#: Codes that are also words in capitals: they need an amount that looks like money.
WORDLIKE = frozenset(
    [
        "ALL",
        "AMD",
        "ANG",
        "ARS",
        "BAM",
        "BOB",
        "COP",
        "CUP",
        "ERN",
        "GEL",
        "LAK",
        "MAD",
        "MOP",
        "MUR",
        "PAB",
        "PEN",
        "RON",
        "SOS",
        "TOP",
        "TRY",
        "CHE",
        "CLF",
    ]
)
_PREFIX = re.compile(r"(?<![A-Za-z0-9.])([A-Za-z]{1,4}|[Uu]\.[Ss]\.?)( ?)$")
_PREFIXES = {symbol[:-1].lower(): code for symbol, code in SYMBOLS.items() if symbol.endswith("$") and symbol != "$"}
_SPACED = frozenset({"us", "u.s", "u.s.", "hk", "c", "nz", "nt", "can", "cdn", "aus", "au", "mex"})
_SYMBOL_AFTER = re.compile(
    r"[ \u00a0\u202f]?("
    + "|".join(sorted(map(re.escape, {*SYMBOLS, *SHARED_SYMBOLS}), key=lambda form: (-len(form), form)))
    + r")(?![A-Za-z0-9])"
)
_HYPHENED = re.compile(r"-([MBT])(?![A-Za-z0-9-])")
_CAPITALS = {"M": Decimal(10) ** 6, "B": Decimal(10) ** 9, "T": Decimal(10) ** 12}
#: What only a price goes on with: "N617 per litre", "R18 to the dollar".
_RATED = re.compile(r"[ ](?:per|an?|each)[ ][a-z]{3}|[ ]to[ ]the[ ](?:us[ ])?(?:dollar|pound|euro)(?![a-z])")
_NEXT_AMOUNT = re.compile(r"\s?[0-9]")
_LONGEST = 12
_COMMA = re.compile(r",([0-9]{1,2})(?![0-9,])")
_PRICE_COMMA = re.compile(r",([0-9]{1,2})(?=[ \u00a0]?(?:€|EUR|euros?|kr|TL|zł|Kč)(?![a-z]))")
_CENTS = re.compile(r"(?:[ ]and)?[ ]([0-9]{1,2})[c¢](?![A-Za-z0-9])")
#: Pence; lines of a picture are also counted so ("1080p"), but are not among the prices of the news.
_GLUED_PENCE = re.compile(r"p(?![A-Za-z0-9-])")
_LINES = frozenset({"144", "240", "360", "480", "540", "576", "720"})
_GLUED_CENTS = re.compile(r"c(?=[ ]an?[ ]|/|[ ]per[ ]|[ ]each|[ ]to[ ][A-Z$€£]{0,3}[0-9]|[ ](?:a[ ])?share)")
#: Symbols that stand behind their amount, even before another amount.
_POSTFIX = frozenset({"TL", "kr", "kr.", "zł", "Kč", "₫"})
_DOUBLED = re.compile(r"[ ]dollars(?![a-z])")
_LAST_LETTERS = frozenset(symbol[-1] for symbol in (*SYMBOLS, *SHARED_SYMBOLS) if symbol[-1].islower())
_LATE = re.compile(r"[ ](million|billion|trillion)(?![a-z])")


def take_money_before(reading: Reading, quantity: Quantity, floor: int) -> bool:
    """Reads a symbol or code before a number, and what belongs to it behind; false if there is none."""
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
    if symbol in LETTERS and (
        text[quantity.start - 1] == " "
        or not (_looks_like_money(quantity, text) or _RATED.match(reading.low, quantity.end, reading.end))
    ):
        return False
    quantity.kind, quantity.basis = MONEY, "symbol"
    if symbol in SYMBOLS:
        quantity.code = SYMBOLS[symbol]
    else:
        quantity.family = SHARED_SYMBOLS[symbol]
        start = _take_prefix(text, start, quantity, floor)
    quantity.start = start
    take_short(quantity)
    _take_hyphened_magnitude(text, quantity)
    if quantity.code == "EUR":
        _take_decimal_comma(text, quantity, _COMMA)
    _take_cents(text, quantity)
    _take_trailing_code(text, quantity)
    return True


def _take_hyphened_magnitude(text: str, quantity: Quantity) -> None:
    """As in "P5.7-T", "$1.2-B": the magnitude as one capital behind a hyphen, as headlines have it."""
    match = _HYPHENED.match(text, quantity.end)
    if match is not None and quantity.number.scale == 1:
        scale_by(quantity, _CAPITALS[match[1]])
        quantity.end = match.end()


def _take_prefix(text: str, start: int, quantity: Quantity, floor: int) -> int:
    """Letters that tell whose dollar: "hk $", "usd$", "Mex$"; returns where the symbol now starts."""
    match = _PREFIX.search(text[max(floor, start - 6) : start])
    if match is None or quantity.family != "dollar":
        return start
    prefix, spaced = match[1].lower(), match[2]
    code = (
        _PREFIXES.get(prefix)
        or _PREFIXES.get(prefix.replace(".", ""))
        or (prefix.upper() if prefix.upper() in CODES else None)
    )
    if code is None or (
        spaced and (prefix not in _SPACED or (prefix.islower() and match[1].islower() and text[start + 1] != " "))
    ):
        return start
    quantity.code, quantity.family = code, None
    return start - len(match[0])


def _take_decimal_comma(text: str, quantity: Quantity, pattern: re.Pattern[str]) -> None:
    """As in "19,1€", "€12,50": a comma before one or two last digits, where a currency says that it is a price."""
    match = pattern.match(text, quantity.end)
    written = text[quantity.number.start : quantity.number.end]
    if match is not None and quantity.end == quantity.number.end and written.isdigit() and len(written) < _LONGEST:
        quantity.low = quantity.high = quantity.number.value + Decimal("0." + match[1])
        quantity.end = match.end(1)


def _take_cents(text: str, quantity: Quantity) -> None:
    """As in "$20 and 43c"."""
    match = _CENTS.match(text, quantity.end)
    if match is not None and quantity.low is not None and quantity.low == quantity.low.to_integral_value():
        quantity.low = quantity.high = quantity.low + Decimal(match[1]) / 100
        quantity.end = match.end()


def _take_trailing_code(text: str, quantity: Quantity) -> None:
    """As in "$5 million US", "$1,190.00 AUD": a code behind an amount that has its symbol."""
    doubled = _DOUBLED.match(text, quantity.end)
    if doubled is not None and quantity.family == "dollar":
        quantity.end = doubled.end()
    match = _CODE_AFTER.match(text, quantity.end)
    if match and not match[1] and match[2] in CODES and quantity.family == "dollar":
        quantity.code, quantity.family, quantity.basis, quantity.end = match[2], None, "code", match.end()


def _looks_like_money(quantity: Quantity, text: str) -> bool:
    written = text[quantity.number.start : quantity.number.end]
    grouped = any(mark in written for mark in ",. ")
    return quantity.number.scale > 1 or grouped or quantity.number.short is not None


def _take_code_before(reading: Reading, quantity: Quantity, floor: int) -> bool:
    text, start = reading.text, quantity.start
    if not (text[start - 1].isupper() or (text[start - 1] in " \u00a0" and text[start - 2 : start - 1].isupper())):
        return False
    match = _CODE_BEFORE.search(text[max(floor, start - 6) : start])
    if match is None or match[2] not in CODES:
        return False
    if match[2] in WORDLIKE and not _looks_like_money(quantity, text):
        return False
    quantity.kind, quantity.code, quantity.basis = MONEY, match[2], "code"
    quantity.start = start - len(match[0])
    take_short(quantity)
    if match[1]:
        scale_by(quantity, _FACTORS[match[1].lower()])
    return True


def take_name_before(reading: Reading, quantity: Quantity, floor: int) -> bool:
    """As in "ringgit 42", "euros 20 million": the name first, where it can mean nothing else."""
    if quantity.number.kind != CARDINAL or (not quantity.number.digits and quantity.number.scale == 1):
        return False
    if reading.low[quantity.start - 1 : quantity.start] not in (" ", "\u00a0") or quantity.start <= floor:
        return False
    nearest = reading.words_before(quantity.start, 1)
    if not nearest or nearest[0] not in reading.words.currency_ends:
        return False
    words = reading.words_before(quantity.start, 2)
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
            take_short(quantity)
            return True
    return False


def take_money_after(reading: Reading, quantity: Quantity) -> bool:
    """Reads a name, code or symbol behind a number; false if there is none."""
    text, low = reading.text, reading.low
    if quantity.number.digits and text[quantity.end : quantity.end + 1] == ",":
        _take_decimal_comma(text, quantity, _PRICE_COMMA)
    end = quantity.end
    if not text[end : end + 2].strip():
        return False
    if quantity.number.kind != VAGUE and _take_code_or_symbol_after(text, quantity, reading.end):
        return True
    stop = end + 3 if low.startswith(" of ", end) else end
    if quantity.number.kind == FRACTION and (article := OF_A.match(low, end)) is not None:
        stop = article.end() - 1
    short = quantity.number.short
    match = reading.words.currency.match(low, stop, reading.end)
    if match is None and short is not None:
        match = reading.words.currency.match(low, short[1], reading.end)
        if match is not None:
            take_short(quantity)
    if match is None:
        return False
    name = reading.words.currencies[match.name]
    code = _code_of(reading, name.code, match.place)
    if name.rare and match.place is None and (quantity.high or 0) < 1000:
        return False
    if name.family == "pound" and code is None and not _pounds_are_money(reading, quantity, match.end):
        return False
    if stop != end and quantity.number.kind == CARDINAL and quantity.number.scale == 1:
        return False
    quantity.kind, quantity.code, quantity.end = MONEY, code, match.end
    quantity.family = None if code else name.family
    quantity.basis = "name"
    quantity.share = name.share
    if name.share == 1:
        _take_cents(text, quantity)
    return True


def _code_of(reading: Reading, code: str | None, place: str | None) -> str | None:
    """The code of a name, with the adjective before it taken into account."""
    if place is None:
        return code
    owner = reading.words.words.currency_places[place]
    return code or owner


def _pounds_are_money(reading: Reading, quantity: Quantity, end: int) -> bool:
    """Pounds are money in large round sums or beside words of money, else weight."""
    if reading.low.startswith(" of ", end):
        bought = reading.low[end + 4 : end + 40].split()[:4]
        return any(word.strip(".,;:") in reading.words.of("money_words") for word in bought)
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
        if match is not None and match[1] not in LETTERS:
            symbol = match[1]
            if at != quantity.end:
                take_short(quantity)
            quantity.kind, quantity.basis, quantity.end = MONEY, "symbol", match.end()
            quantity.code, quantity.family = SYMBOLS.get(symbol), SHARED_SYMBOLS.get(symbol)
            return True
        code = _CODE_AFTER.match(text, at, limit)
        if code is None or code[2] not in CODES or (code[2] in WORDLIKE and not _looks_like_money(quantity, text)):
            continue
        if at != quantity.end:
            take_short(quantity)
        quantity.kind, quantity.code, quantity.basis, quantity.end = MONEY, code[2], "code", code.end()
        _take_late_magnitude(text, quantity)
        if code[1]:
            scale_by(quantity, _FACTORS[code[1].lower()])
        return True
    glued = _GLUED_CENTS.match(text, quantity.end)
    if glued is not None and quantity.number.digits:
        quantity.kind, quantity.family, quantity.basis, quantity.end = MONEY, "cent", "symbol", glued.end()
        quantity.share = Decimal("0.01")
        return True
    return _take_pence(text, quantity)


def _take_pence(text: str, quantity: Quantity) -> bool:
    """As in "99p", "152.3p a litre"."""
    match = _GLUED_PENCE.match(text, quantity.end)
    written = text[quantity.number.start : quantity.end]
    if match is None or not quantity.number.digits or quantity.number.value >= 1000 or written in _LINES:
        return False
    quantity.kind, quantity.code, quantity.basis, quantity.end = MONEY, "GBP", "symbol", match.end()
    quantity.share = Decimal("0.01")
    return True


def _take_late_magnitude(text: str, quantity: Quantity) -> None:
    """As in "75 USD million": the magnitude behind the code."""
    match = _LATE.match(text, quantity.end)
    if match is not None and quantity.number.scale == 1:
        scale_by(quantity, Decimal(10) ** {"m": 6, "b": 9, "t": 12}[match[1][0]])
        quantity.end = match.end()
