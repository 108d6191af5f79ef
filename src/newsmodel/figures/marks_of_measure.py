"""Percent signs, points and units behind a number: "69 percent", "a 3-point lead", "5 ft 2 in", "30 C"."""

from __future__ import annotations

import re
from decimal import Decimal

from newsmodel.figures.grammar import CARDINAL, FRACTION, ONE, VAGUE, share_of
from newsmodel.figures.quantity import MEASURE, OF_A, PERCENT, POINTS, Quantity, take_short
from newsmodel.figures.reading import Reading

_DEGREES = {"C": "celsius", "F": "fahrenheit"}
_TEMPERATURE = re.compile(r"[ ]?([CF])(?![A-Za-z0-9])")
_FEET = re.compile(r"['’′][ ]?([0-9]{1,2}(?:\.[0-9])?)[ ]?([\"”″]|''|’’)")
#: "5-foot-11"
_FOOT = re.compile(r"-(foot)-([0-9]{1,2})(?![0-9a-z-])")
_BRACKETED = re.compile(r"[ ][(\[{<]([A-Za-zµμ]{1,3})[)\]}>]")
_POINTS = re.compile(r"[ -](points?)(?![a-z])")


def take_percent(reading: Reading, quantity: Quantity) -> bool:
    """Reads a percent sign or points behind a number; false if there is none."""
    low, end = reading.low, quantity.end
    article = OF_A.match(low, end) if quantity.number.kind == FRACTION else None
    at = article.end() - 1 if article else end
    words = reading.words
    for pattern, kind in ((words.points, POINTS), (words.percent, PERCENT), (words.glued_percent, PERCENT)):
        match = pattern.match(low, at, reading.end)
        if match is not None:
            quantity.kind, quantity.end = kind, match.end()
            quantity.unit_at = match.span(1)
            return True
    return _take_poll_points(reading, quantity)


def _take_poll_points(reading: Reading, quantity: Quantity) -> bool:
    """As in "a 3-point lead", "up four points": points of a poll, not of a game or an index."""
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


def take_unit(reading: Reading, quantity: Quantity) -> bool:
    """Reads a unit of measure behind a number; false if there is none."""
    low, text, end = reading.low, reading.text, quantity.end
    words = reading.words
    if quantity.number.kind == VAGUE and low.startswith(" of ", end):
        end += 3
    if quantity.number.kind == FRACTION and (article := OF_A.match(low, end)):
        end = article.end() - 1
    elif quantity.number.kind == FRACTION and quantity.number.article and low[end : end + 1] == " ":
        pass
    match = words.unit.match(low, end, reading.end)
    if match is None and quantity.number.digits and (feet := _FEET.match(text, end, reading.end)):
        quantity.low = quantity.high = quantity.number.value * 12 + Decimal(feet[1])
        quantity.kind, quantity.unit, quantity.unit_at, quantity.end = (
            MEASURE,
            words.units.get("inch"),
            feet.span(2),
            feet.end(),
        )
        return True
    if match is not None and quantity.number.digits and (tall := _FOOT.match(low, end, reading.end)):
        inches = (Decimal(tall[2]) / 12).quantize(Decimal("0.000001")).normalize()
        quantity.low = quantity.high = quantity.number.value + inches
        quantity.kind, quantity.unit, quantity.unit_at, quantity.end = (
            MEASURE,
            words.units.get("foot"),
            tall.span(1),
            tall.end(),
        )
        return True
    if match is None and quantity.number.digits:
        match = _symbol_unit(reading, quantity, end)
    if match is None:
        return False
    written = match[1]
    quantity.kind, quantity.unit_at = MEASURE, match.span(1)
    quantity.unit = words.units.get(written) or words.symbols.get(written) or words.units.get(_DEGREES.get(written, ""))
    quantity.end = match.end()
    return True


def take_part_of_unit(reading: Reading, quantity: Quantity) -> None:
    """As in "a tenth of a mile"."""
    number = quantity.number
    if number.value < 3 or number.digits or not reading.low.startswith(" of a", number.end):
        return
    article = OF_A.match(reading.low, number.end)
    if article is None:
        return
    at = article.end() - 1
    match = reading.words.unit.match(reading.low, at, reading.end)
    for pattern, kind in ((reading.words.points, POINTS), (reading.words.percent, PERCENT)):
        if match is None and (share := pattern.match(reading.low, at, reading.end)):
            quantity.kind, quantity.end, quantity.unit_at = kind, share.end(), share.span(1)
            quantity.low = quantity.high = share_of(ONE, number.value)
            if number.article:
                quantity.start = reading.low.rindex("a", reading.start, number.start)
            return
    if match is None:
        return
    quantity.low = quantity.high = share_of(ONE, number.value)
    quantity.kind, quantity.unit, quantity.unit_at = MEASURE, reading.words.units.get(match[1]), match.span(1)
    quantity.end = match.end()
    if number.article:
        quantity.start = reading.low.rindex("a", reading.start, number.start)


def _symbol_unit(reading: Reading, quantity: Quantity, end: int) -> re.Match[str] | None:
    """A unit's symbol behind digits; those that are also letters or words need more evidence."""
    text, low = reading.text, reading.low
    short = quantity.number.short
    counted = short is not None and (short[0] == 1000 or low[short[1] : short[1] + 1] == " ")
    if short is not None and counted and (match := reading.words.unit.match(low, short[1], reading.end)):
        take_short(quantity)
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
        fits = (
            not follows
            or after in ".,;)"
            or follows[0].strip(".,;)") in ("thick", "long", "wide", "tall", "high", "deep", "by", "x")
        )
        return match if fits or (after == "" or glued) else None
    if written == "m" and short is not None:
        following = low[match.end() + 1 : match.end() + 30].split(None, 1)[:1]
        if (
            following
            and after == " "
            and following[0].strip(".,;:)").endswith("s")
            and following[0] not in reading.words.of("stops")
        ):
            return None
    return match


def _bracketed_unit(reading: Reading, end: int) -> re.Match[str] | None:
    """As in "20 (kg)"."""
    match = _BRACKETED.match(reading.text, end, reading.end)
    known = match is not None and (match[1] in reading.words.units or match[1] in reading.words.symbols)
    return match if known else None


def _temperature(reading: Reading, quantity: Quantity, end: int) -> re.Match[str] | None:
    """As in "30 C", "-10C" where the weather or an oven is spoken of."""
    match = _TEMPERATURE.match(reading.text, end, reading.end)
    if match is None or quantity.number.value > 400:
        return None
    if match.start(1) == end and not reading.words.of("degree_heads").isdisjoint(
        reading.words_before(quantity.start, 1)
    ):
        return match
    around = reading.low[max(reading.start, quantity.start - 80) : end + 60]
    talked = any(word.strip(".,;:()!?") in reading.words.of("temperature_words") for word in around.split())
    return match if talked else None
