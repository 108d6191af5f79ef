"""One grammar for numbers in digits and words.

    numeral  = [article] chain [fraction] | fraction ["of"] [article] magnitude | vague
    chain    = chunk {magnitude} {["and"] chunk {magnitude}}        each magnitude smaller than the one before
    chunk    = digits | [tens] [small] ["hundred" ["and"] [tens] [small]]
    fraction = ["and"] ("a" | chunk) ("half" | "quarter" | ordinal) | digits "/" digits | "½"
    vague    = ("dozens" | "thousands" ...) | "tens of thousands" | ("several" | "a few") magnitude

`read` starts at a number word or digit that `newsmodel.figures.scan` found and takes as much as belongs to the number.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal

from newsmodel.figures.chains import add_fraction, go_on, magnify, read_chain, read_tail, scaled
from newsmodel.figures.grammar import (
    CARDINAL,
    DIGITS,
    DOZEN,
    FRACTION,
    FRACTION_CHARACTERS,
    FRACTION_WORD,
    HALVING,
    HALVING_WORD,
    HUNDRED,
    LONGEST,
    MAGNITUDE,
    MULTIPLE,
    MULTIPLE_WORD,
    ONE,
    ORDINAL,
    SMALL,
    SPACES,
    TENS_WORD,
    VAGUE,
    VAGUE_WORD,
    ZERO,
    Grammar,
    Numeral,
    article_before,
    decimal_of,
    next_word,
    share_of,
    vulgar,
    word_at,
)
from newsmodel.figures.scan import Marks

#: Digits that nothing groups or goes on with: most numbers.
_WHOLE = re.compile(rf"[0-9]{{1,{LONGEST}}}(?![0-9]|[.,{SPACES}][0-9])")
#: Thousands behind a plain space, as in South Africa and the Nordic countries: a noun follows, a word or a currency
#: stands before ("the 38 500 accounts", "R38 500"), no other number.
_SPACED = re.compile(r"[1-9][0-9]{0,2} [0-9]{3}(?![0-9]|[.,/:-][0-9]| [0-9])(?= [a-z]{2}|[.,;:!?)]|%|\Z)")
_GROUPING = re.compile(r"(?:[a-z”\"’')] |^|[^a-z]r|[$£€])\Z")
_SLASHED = re.compile(r"[ \u00a0-]?[ ]?([0-9]{1,4})[/\u2044]([0-9]{1,4})(?![0-9/\u2044])")
_COMMA = re.compile(r",([0-9]{1,2})(?![0-9,])")
_ENDING = re.compile(r"(?:st|nd|rd|th)(?![a-z0-9])")
_SHORT = re.compile(r"[ \u00a0]?[a-z]{1,4}\.?(?![a-z0-9])")


def find_numerals(
    low: str, marks: Marks, rules: Grammar, is_free: Callable[[int, int], bool] = lambda _start, _end: True
) -> Iterator[Numeral]:
    """Every numeral of a stretch that starts where *is_free* allows, in order; *low* is `lowered` text."""
    at, end = marks.start, marks.end
    for first in marks.numbers:
        if first < at or not is_free(first, first + 1):
            continue
        numeral = read(low, first, end, rules, floor=at)
        if numeral is not None:
            at = numeral.end
            yield numeral


def read(low: str, at: int, end: int, rules: Grammar, *, floor: int = 0) -> Numeral | None:
    """The numeral that starts at *at* (articles and "several" before it included, back to *floor*), or None."""
    character = low[at]
    if character in FRACTION_CHARACTERS:
        found = Numeral(at, at + 1, vulgar(character), FRACTION)
        found.digits = True
        return scaled(low, found, end, rules)
    if "0" <= character <= "9":
        return _read_digits(low, at, end, rules)
    word = word_at(low, at)
    stop = at + len(word)
    kind, value = rules.table[word]
    if kind in (SMALL, ZERO) and _stands_alone(low, stop, end, rules):
        return Numeral(at, stop, value, CARDINAL)
    if kind in (SMALL, TENS_WORD, ZERO):
        found_chain = read_chain(low, at, end, rules)
    elif kind in (HUNDRED, MAGNITUDE, DOZEN):
        return _bare_magnitude(low, at, end, rules, floor)
    elif kind == VAGUE_WORD:
        return _read_vague(low, at, end, rules, value)
    elif kind in (MULTIPLE_WORD, HALVING_WORD):
        return Numeral(at, stop, value, MULTIPLE if kind == MULTIPLE_WORD else HALVING)
    elif kind == FRACTION_WORD:
        return _read_fraction(low, at, end, rules, floor)
    else:
        found_chain = Numeral(at, stop, value, ORDINAL)
        found_chain.article = article_before(low, at, floor, rules) is not None
    return found_chain


def _stands_alone(low: str, stop: int, end: int, rules: Grammar) -> bool:
    """Whether nothing behind a small number word, which ends at *stop*, goes on with the number."""
    return next_word(low, stop, end)[0] not in rules.continuing and low[stop : stop + 3] != " - "


def _read_digits(low: str, at: int, end: int, rules: Grammar) -> Numeral | None:
    before = low[max(at - 2, 0) : at]
    if before[-1:] == "/" and before[:1].isdigit():
        return None
    match = _grouped(low, at, end, before)
    if match is None:
        return None
    stop, after = match.end(), low[match.end() : match.end() + 1]
    if after in ("s", "n", "r", "t") and _ENDING.match(low, stop, end):
        found = Numeral(match.start(), stop + 2, decimal_of(match[0]), ORDINAL)
        found.digits = True
        return found
    if after == "," and (comma := _decimal_comma(match, low, end, rules)) is not None:
        return comma
    if (slash := low.find("/", stop, stop + 8)) >= 0 or low.find("\u2044", stop, stop + 8) >= 0:
        if match[0].isdigit() and (slashed := _SLASHED.match(low, stop, end)):
            return _slashed(match, slashed, low, end, rules)
        if slash == stop and (over := DIGITS.match(low, stop + 1, end)):
            return _plain_fraction(match, over, low, end, rules)
    if after and after in FRACTION_CHARACTERS:
        found = Numeral(at, stop + 1, decimal_of(match[0]) + vulgar(after), CARDINAL)
        found.digits = True
        return scaled(low, found, end, rules)
    following = next_word(low, match.end(), end)[0]
    if following not in rules.continuing and not low[match.end() : match.end() + 1].isalpha():
        found = Numeral(match.start(), match.end(), decimal_of(match[0]), CARDINAL)
        found.digits = True
        if following in rules.loose or following == "m":
            _find_short(low, found, end, rules)
        return found
    chain = read_chain(low, match.start(), end, rules)
    if chain.scale == 1 and chain.digits:
        _find_short(low, chain, end, rules)
    return chain


def _grouped(low: str, at: int, end: int, before: str) -> re.Match[str] | None:
    """The digits at *at* with their groups and decimals; None where they are too many."""
    point = before[-1:] == "."
    if not point and (match := _WHOLE.match(low, at, end)) is not None:
        return match
    if not point and (match := _SPACED.match(low, at, end)) is not None and _GROUPING.search(low, max(at - 24, 0), at):
        return match
    start = at - 1 if point and not (before[:-1].isalnum() or before == "..") else at
    match = DIGITS.match(low, start, end) or DIGITS.match(low, at, end)
    return None if match is None or len(match[0]) > LONGEST else match


def _decimal_comma(match: re.Match[str], low: str, end: int, rules: Grammar) -> Numeral | None:
    """As in "1,5 million", "1,5%": a comma before one or two digits where a magnitude or a percent sign follows."""
    comma = _COMMA.match(low, match.end(), end)
    if comma is None or not match[0].isdigit():
        return None
    found = Numeral(match.start(), comma.end(), Decimal(f"{match[0]}.{comma[1]}"), CARDINAL)
    found.digits = True
    magnify(low, found, end, rules)
    if found.scale > 1:
        found.digits = False
        return found
    return found if low[comma.end() : comma.end() + 2].strip(SPACES)[:1] == "%" else None


def _slashed(match: re.Match[str], slashed: re.Match[str], low: str, end: int, rules: Grammar) -> Numeral | None:
    """Digits and a fraction: "2 1/2"."""
    over, under = Decimal(slashed[1]), Decimal(slashed[2])
    if low[match.end()] == "/" or slashed.start(1) == match.end() or over >= under:
        found = Numeral(match.start(), match.end(), Decimal(match[0]), CARDINAL)
        found.digits = True
        return found
    found = Numeral(match.start(), slashed.end(), Decimal(match[0]) + share_of(over, under), CARDINAL)
    found.digits = True
    return scaled(low, found, end, rules)


def _plain_fraction(match: re.Match[str], over: re.Match[str], low: str, end: int, rules: Grammar) -> Numeral | None:
    """Two numbers with a stroke: a fraction if the first is smaller, else no number at all ("24/7")."""
    numerator, denominator = decimal_of(match[0]), decimal_of(over[0])
    whole = match[0].isdigit() and over[0].isdigit() and low[over.end() : over.end() + 1] != "/"
    if not whole or numerator >= denominator or (match.start() and low[match.start() - 1] == "/"):
        return None
    found = Numeral(match.start(), over.end(), share_of(numerator, denominator), FRACTION)
    found.digits = True
    return scaled(low, found, end, rules)


def _find_short(low: str, found: Numeral, end: int, rules: Grammar) -> None:
    """An abbreviated magnitude behind digits: taken at once if nothing else is written so ("bn")."""
    match = _SHORT.match(low, found.end, end)
    if match is None:
        return
    written = match[0].strip(SPACES).removesuffix(".")
    value = rules.shorts.get(written)
    if value is None:
        return
    stop = match.end() - match[0].endswith(".")
    if written in rules.loose and written not in ("mm", "mil", "cr"):
        found.end, found.value, found.scale = stop, found.value * value, value
    else:
        found.short = (value, stop)


def _bare_magnitude(low: str, at: int, end: int, rules: Grammar, floor: int) -> Numeral | None:
    """A magnitude with no number before it: "a million", "several thousand", "hundred and one"."""
    word = word_at(low, at)
    kind, value = rules.table[word]
    quantified = _quantifier_before(low, at, floor, rules)
    found = Numeral(at, at + len(word), value, CARDINAL)
    found.core, found.scale = ONE, value
    if quantified is not None:
        found.start, many = quantified
        magnify(low, found, end, rules)
        found.value, found.kind = many * found.scale, VAGUE
        return found
    article = article_before(low, at, floor, rules)
    if article is not None:
        found.start, found.article = article, True
    if kind == HUNDRED:
        tail = read_tail(low, found.end, end, rules)
        if tail is not None:
            found.value, found.end, found.scale = found.value + tail[0], tail[1], ONE
            found.kind = ORDINAL if tail[2] else CARDINAL
        if found.kind == CARDINAL:
            magnify(low, found, end, rules)
    elif kind == MAGNITUDE:
        before = found.end
        magnify(low, found, end, rules)
        if found.end == before:
            go_on(low, found, end, rules, written=False)
    if found.kind == CARDINAL:
        add_fraction(low, found, end, rules)
    return found


def _quantifier_before(low: str, at: int, floor: int, rules: Grammar) -> tuple[int, int] | None:
    """Where "several", "a few" or "a couple of" right before *at* starts, and how many it says."""
    for phrase, many in rules.vague_before.items():
        start = at - len(phrase) - 1
        if start < floor or low[at - 1] not in " -\u00a0" or low[start : at - 1] != phrase:
            continue
        if low[max(start - 1, 0) : start].isalnum():
            continue
        article = article_before(low, start, floor, rules)
        return (start if article is None else article), many
    return None


def _read_vague(low: str, at: int, end: int, rules: Grammar, value: Decimal) -> Numeral | None:
    """As in "dozens", "tens of thousands"; "tens" and "scores" alone say nothing without "of"."""
    word = word_at(low, at)
    found = Numeral(at, at + len(word), value, VAGUE)
    found.scale = value
    of, _, after = next_word(low, found.end, end)
    many, _, last = next_word(low, after, end) if of == "of" else ("", 0, 0)
    factor = rules.plural_magnitudes.get(many)
    if factor is not None and word in rules.vague_of:
        found.value, found.end = rules.vague_of[word] * factor, last
        second, _, after = next_word(low, last, end)
        more, _, last = next_word(low, after, end) if second == "of" else ("", 0, 0)
        if (factor := rules.plural_magnitudes.get(more)) is not None and factor > 1000:
            found.value, found.end = found.value * factor, last
        found.scale = found.value
        return found
    if word in rules.vague_of and word not in rules.plural_magnitudes and (of != "of" or word == "tens"):
        return None
    return found


def _read_fraction(low: str, at: int, end: int, rules: Grammar, floor: int) -> Numeral | None:
    """As in "half", "a quarter", "half a million"."""
    word = word_at(low, at)
    found = Numeral(at, at + len(word), rules.table[word][1], FRACTION)
    article = article_before(low, at, floor, rules)
    scaled(low, found, end, rules)
    if article is not None:
        found.article = True
        found.start = article
    return found
