"""One grammar for numbers in digits and words.

    numeral  = [article] chain [fraction] | fraction ["of"] [article] magnitude | vague
    chain    = chunk {magnitude} {["and"] chunk {magnitude}}        each magnitude smaller than the one before
    chunk    = digits | [tens] [small] ["hundred" ["and"] [tens] [small]]
    fraction = ["and"] ("a" | chunk) ("half" | "quarter" | ordinal) | digits "/" digits | "½"
    vague    = ("dozens" | "thousands" ...) | "tens of thousands" | ("several" | "a few") magnitude

`read` starts at a number word or digit that `Grammar.scan` found and takes as much as belongs to the number.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache
from typing import Final

from newsmodel.figures.lowered import alternation
from newsmodel.lexicon import Lexicon

CARDINAL, ORDINAL, FRACTION, VAGUE, MULTIPLE, HALVING = range(6)

_SMALL, _TENS, _HUNDRED, _MAGNITUDE, _ORDINAL, _TENS_ORDINAL, _BIG_ORDINAL, _DENOMINATOR, _FRACTION = range(9)
_DOZEN, _VAGUE, _ZERO, _MULTIPLE, _HALVING = range(9, 14)

_ONE: Final = Decimal(1)
#: Longer runs of digits are names (tweets, accounts), and would not fit the precision of Decimal.
_LONGEST: Final = 20
_FRACTION_CHARACTERS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒"
_SPACES = " \u00a0\u2009\u202f"

_DIGITS = re.compile(
    r"""
    [0-9]{1,3}(?:,[0-9]{3}){1,12}(?![0-9])(?:\.[0-9]+)?                         # 1,234,567.89
    | [0-9]{1,2}(?:,[0-9]{2}){1,9},[0-9]{3}(?![0-9])(?:\.[0-9]+)?                   # 12,34,567.89, as in India
    | [0-9]{1,3}(?:[\u00a0\u2009\u202f][0-9]{3}){1,12}(?![0-9])(?:[.,][0-9]+)?       # 1 234 567, as in the SI
    | [0-9]{1,3}(?:[ ][0-9]{3}){2,12}(?![0-9,])(?:\.[0-9]+)?                      # the same with plain spaces
    | [0-9]{1,3}[ ]000(?![0-9,])                                                # 816 000
    | [0-9]{1,3}(?:\.[0-9]{3}){2,12}(?![0-9])(?:,[0-9]+)?                         # 1.234.567,89
    | [0-9]{1,3}\.[0-9]{3},[0-9]{1,2}(?![0-9])                                  # 1.234,56
    | [0-9]+\.[0-9]+
    | [0-9]+
    | \.[0-9]+
    """,
    re.VERBOSE,
)
_DIGIT_RUN = re.compile(rf"[0-9{_FRACTION_CHARACTERS}]+")
_SEPARATOR = re.compile(r"(?:[ \u00a0\u2009\u202f\t]{1,4}|[-\u2010\u2011])(?=[^\s])")
_SLASHED = re.compile(r"[ \u00a0-]?[ ]?([0-9]{1,4})[/\u2044]([0-9]{1,4})(?![0-9/\u2044])")
_WORD = re.compile(r"[a-z]+")
_ENDING = re.compile(r"(?:st|nd|rd|th)(?![a-z0-9])")
_SHORT = re.compile(r"[ \u00a0]?[a-z]{1,4}\.?(?![a-z0-9])")


class Numeral:
    """A number in the text: ``[start, end)``, its value, and how it was written.

    ``scale`` is the last magnitude applied (1000000 in "1.3 million") and ``core`` the value before it; ``digits`` is
    true if it is written with digits alone, ``article`` true if it starts with "a"; ``short`` is an abbreviated
    magnitude right behind it that only the context can tell from a unit ("5m"): its value and end.
    """

    __slots__ = ("article", "core", "digits", "end", "kind", "scale", "short", "start", "value")

    def __init__(self, start: int, end: int, value: Decimal, kind: int) -> None:
        self.start = start
        self.end = end
        self.value = value
        self.kind = kind
        self.scale = _ONE
        self.core = value
        self.digits = False
        self.article = False
        self.short: tuple[Decimal, int] | None = None


class Grammar:
    """The tables of one language, as the reader of numerals needs them."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = lexicon.numbers
        table: dict[str, tuple[int, Decimal]] = {}
        table.update({word: (_SMALL, Decimal(value)) for word, value in words.small.items()})
        table.update({word: (_TENS, Decimal(value)) for word, value in words.tens.items()})
        for ten, value in words.tens.items():
            table.update({ten + w: (_SMALL, Decimal(value + v)) for w, v in words.small.items() if v < 10})
        table.update({word: (_ORDINAL, Decimal(value)) for word, value in words.ordinals.items()})
        table.update({word: (_TENS_ORDINAL, Decimal(value)) for word, value in words.tens_ordinals.items()})
        for word, value in {**words.ordinals, **words.tens_ordinals}.items():
            if value > 2:
                table[word + "s"] = (_DENOMINATOR, Decimal(value))
        table.update({word: (_HUNDRED, Decimal(100)) for word in words.hundreds})
        for word in words.hundreds:
            table[word + "th"] = (_BIG_ORDINAL, Decimal(100))
            table[word + "ths"] = (_DENOMINATOR, Decimal(100))
        for magnitude in words.magnitudes:
            for word in magnitude.words:
                table[word] = (_MAGNITUDE, magnitude.value)
                table[word + "th"] = (_BIG_ORDINAL, magnitude.value)
                table[word + "ths"] = (_DENOMINATOR, magnitude.value)
        table.update({word: (_DOZEN, Decimal(value)) for word, value in words.dozens.items()})
        table.update({word: (_VAGUE, Decimal(value)) for word, value in words.vague.items()})
        table.update({word: (_VAGUE, Decimal(value)) for word, value in words.vague_of.items() if word not in table})
        table.update({word: (_FRACTION, value) for word, value in words.fractions.items()})
        table.update({word: (_ZERO, Decimal(0)) for word in words.zeros})
        table.update({word: (_MULTIPLE, Decimal(value)) for word, value in words.multiples.items()})
        table.update({word: (_MULTIPLE, Decimal(value)) for word, value in words.multiples_before.items()})
        table.update({word: (_HALVING, value) for word, value in words.halvings.items()})
        self.table = table
        self.plural_magnitudes = {
            **{word + "s": m.value for m in words.magnitudes for word in m.words},
            **{word + "s": Decimal(100) for word in words.hundreds},
            **{word + "s": Decimal(value) for word, value in words.dozens.items()},
        }
        #: Words that can go on a number written in digits.
        self.continuing = frozenset({*table, *self.plural_magnitudes, *words.ands, *words.points})
        self.shorts = {short: m.value for m in words.magnitudes for short in (*m.loose, *m.glued)}
        self.loose = {short for m in words.magnitudes for short in m.loose}
        self.vague_of = words.vague_of
        self.vague_before = words.vague_before
        self.ands, self.articles, self.points = words.ands, words.articles, words.points
        self.negatives = words.negatives
        self.zeros = words.zeros
        starters = alternation(word for word, (kind, _) in table.items() if kind != _DENOMINATOR)
        #: Every number word, with the character before it; a class in front lets the engine skip to it.
        self.scan = re.compile(rf"[^a-z0-9](?:{starters})(?![a-z])" if table else r"(?!)")
        self.opening = re.compile(rf"(?:{starters})(?![a-z])") if table else re.compile(r"(?!)")


@cache
def grammar(lexicon: Lexicon) -> Grammar:
    """The grammar of *lexicon*, built on first use."""
    return Grammar(lexicon)


def find_numerals(
    low: str, start: int, end: int, rules: Grammar, is_free: Callable[[int, int], bool] = lambda _start, _end: True
) -> Iterator[Numeral]:
    """Every numeral inside ``low[start:end]`` that starts where *is_free* says so, in order; *low* is `lowered` text."""
    at = start
    begins = rules.opening.match(low, start, end) is not None and not low[max(start - 1, 0) : start].isalpha()
    if begins and is_free(start, start + 1):
        numeral = read(low, start, end, rules, floor=start)
        if numeral is not None:
            at = numeral.end
            yield numeral
    found = [match.start() + 1 for match in rules.scan.finditer(low, start, end)]
    found += [match.start() for match in _DIGIT_RUN.finditer(low, start, end)]
    for first in sorted(found):
        if first < at or not is_free(first, first + 1):
            continue
        numeral = read(low, first, end, rules, floor=at)
        if numeral is not None:
            at = numeral.end
            yield numeral


def read(low: str, at: int, end: int, rules: Grammar, *, floor: int = 0) -> Numeral | None:
    """The numeral that starts at *at* (articles and "several" before it included, back to *floor*), or None."""
    character = low[at]
    if character in _FRACTION_CHARACTERS:
        found = Numeral(at, at + 1, _vulgar(character), FRACTION)
        found.digits = True
        return _scaled(low, found, end, rules)
    if "0" <= character <= "9":
        return _read_digits(low, at, end, rules)
    kind, value = rules.table[_word(low, at)]
    if kind in (_SMALL, _ZERO) and _stands_alone(low, at, end, rules):
        return Numeral(at, at + len(_word(low, at)), value, CARDINAL)
    if kind in (_SMALL, _TENS, _ZERO):
        found_chain = _chain(low, at, end, rules)
    elif kind in (_HUNDRED, _MAGNITUDE, _DOZEN):
        return _bare_magnitude(low, at, end, rules, floor)
    elif kind == _VAGUE:
        return _read_vague(low, at, end, rules, value, floor)
    elif kind in (_MULTIPLE, _HALVING):
        return Numeral(at, at + len(_word(low, at)), value, MULTIPLE if kind == _MULTIPLE else HALVING)
    elif kind == _FRACTION:
        return _read_fraction(low, at, end, rules, value, floor)
    elif kind == _DENOMINATOR:
        return None
    else:
        found_chain = Numeral(at, at + len(_word(low, at)), value, ORDINAL)
        found_chain.article = _article_before(low, at, floor, rules) is not None
    return found_chain


def _stands_alone(low: str, at: int, end: int, rules: Grammar) -> bool:
    """Whether nothing behind a small number word goes on with the number."""
    stop = at + len(_word(low, at))
    return _next_word(low, stop, end)[0] not in rules.continuing and low[stop : stop + 3] != " - "


def _word(low: str, at: int) -> str:
    match = _WORD.match(low, at)
    return match[0] if match else ""


def _next_word(low: str, at: int, end: int) -> tuple[str, int, int]:
    """The word after one separator, with its start and end; empty if none."""
    gap = _SEPARATOR.match(low, at, end)
    if gap is None:
        return "", at, at
    word = _WORD.match(low, gap.end(), end)
    return ("", at, at) if word is None else (word[0], word.start(), word.end())


def _article_before(low: str, at: int, floor: int, rules: Grammar) -> int | None:
    """Where an article right before *at* starts."""
    for article in rules.articles:
        start = at - len(article) - 1
        if start >= floor and low[start : at - 1] == article and low[at - 1] in " -\u00a0" and not low[max(start - 1, 0) : start].isalnum():
            return start
    return None


def _vulgar(character: str) -> Decimal:
    """The value of a fraction character.

    >>> _vulgar("¾")
    Decimal('0.75')
    """
    return Decimal(repr(unicodedata.numeric(character))).quantize(Decimal("0.000001")).normalize()


def _share(numerator: Decimal, denominator: Decimal) -> Decimal:
    """A fraction as decimal, to six digits where it does not end."""
    return (numerator / denominator).quantize(Decimal("0.000001")).normalize()


def decimal_of(written: str) -> Decimal:
    """The value of digits in any grouping that `_DIGITS` reads.

    >>> decimal_of("1,234.50"), decimal_of("12,34,567"), decimal_of("1.234.567,8")
    (Decimal('1234.50'), Decimal('1234567'), Decimal('1234567.8'))
    """
    if written.count(".") > 1 or ("," in written and "." in written and written.rfind(",") > written.find(".")):
        written = written.replace(".", "").replace(",", ".")
    for character in ",\u00a0\u2009\u202f ":
        written = written.replace(character, "")
    return Decimal(written)


def _read_digits(low: str, at: int, end: int, rules: Grammar) -> Numeral | None:
    start = at - 1 if at and low[at - 1] == "." and not low[max(at - 2, 0) : at - 1].isalnum() else at
    match = _DIGITS.match(low, start, end) or _DIGITS.match(low, at, end)
    if match is None or len(match[0]) > _LONGEST:
        return None
    if _ENDING.match(low, match.end(), end):
        found = Numeral(match.start(), match.end() + 2, decimal_of(match[0]), ORDINAL)
        found.digits = True
        return found
    if match[0].isdigit() and (slashed := _SLASHED.match(low, match.end(), end)):
        return _slashed(match, slashed, low, end, rules)
    if match.end() < end and low[match.end()] in _FRACTION_CHARACTERS:
        found = Numeral(at, match.end() + 1, decimal_of(match[0]) + _vulgar(low[match.end()]), CARDINAL)
        found.digits = True
        return _scaled(low, found, end, rules)
    if low[match.end() : match.end() + 1] == "/" and (over := _DIGITS.match(low, match.end() + 1, end)):
        return _plain_fraction(match, over, low, end, rules)
    following = _next_word(low, match.end(), end)[0]
    if following not in rules.continuing and not low[match.end() : match.end() + 1].isalpha():
        found = Numeral(match.start(), match.end(), decimal_of(match[0]), CARDINAL)
        found.digits = True
        if following in rules.loose or following == "m":
            _find_short(low, found, end, rules)
        return found
    chain = _chain(low, match.start(), end, rules)
    if chain.scale == 1 and chain.digits:
        _find_short(low, chain, end, rules)
    return chain


def _slashed(match: re.Match[str], slashed: re.Match[str], low: str, end: int, rules: Grammar) -> Numeral | None:
    """Digits and a fraction: "2 1/2"."""
    over, under = Decimal(slashed[1]), Decimal(slashed[2])
    if low[match.end()] == "/" or slashed.start(1) == match.end() or over >= under:
        found = Numeral(match.start(), match.end(), Decimal(match[0]), CARDINAL)
        found.digits = True
        return found
    found = Numeral(match.start(), slashed.end(), Decimal(match[0]) + _share(over, under), CARDINAL)
    found.digits = True
    return _scaled(low, found, end, rules)


def _plain_fraction(
    match: re.Match[str], over: re.Match[str], low: str, end: int, rules: Grammar
) -> Numeral | None:
    """Two numbers with a stroke: a fraction if the first is smaller, else no number at all ("24/7")."""
    numerator, denominator = decimal_of(match[0]), decimal_of(over[0])
    whole = match[0].isdigit() and over[0].isdigit() and low[over.end() : over.end() + 1] != "/"
    if not whole or numerator >= denominator or (match.start() and low[match.start() - 1] == "/"):
        return None
    found = Numeral(match.start(), over.end(), _share(numerator, denominator), FRACTION)
    found.digits = True
    return _scaled(low, found, end, rules)


def _find_short(low: str, found: Numeral, end: int, rules: Grammar) -> None:
    """An abbreviated magnitude behind digits: taken at once if nothing else is written so ("bn")."""
    match = _SHORT.match(low, found.end, end)
    if match is None:
        return
    written = match[0].strip(_SPACES).removesuffix(".")
    value = rules.shorts.get(written)
    if value is None:
        return
    stop = match.end() - match[0].endswith(".")
    if written in rules.loose and written not in ("mm", "mil", "cr"):
        found.end, found.value, found.scale = stop, found.value * value, value
    elif match[0][0] not in _SPACES or written in rules.loose or written == "m":
        found.short = (value, stop)


def _chain(low: str, at: int, end: int, rules: Grammar) -> Numeral:
    """A cardinal (or the ordinal it ends in) that starts at *at*, where a digit, small or tens word stands."""
    chunk = _chunk(low, at, end, rules)
    assert chunk is not None  # noqa: S101  every caller has seen the word
    value, stop, digits, ordinal = chunk
    found = Numeral(at, stop, value, ORDINAL if ordinal else CARDINAL)
    found.digits = digits
    if not ordinal:
        _magnify(low, found, end, rules)
        if found.scale > 1:
            found.digits = False
            _go_on(low, found, end, rules, written=digits)
    if found.kind == CARDINAL:
        _add_fraction(low, found, end, rules)
        _add_point(low, found, end, rules)
    return found


def _chunk(low: str, at: int, end: int, rules: Grammar) -> tuple[Decimal, int, bool, bool] | None:
    """A number below a thousand, or digits: value, end, whether digits, whether ordinal."""
    digits = "0" <= low[at] <= "9" or low[at] == "."
    ordinal = False
    if digits:
        match = _DIGITS.match(low, at, end)
        if match is None or len(match[0]) > _LONGEST:
            return None
        value, stop = decimal_of(match[0]), match.end()
    else:
        under = _under_hundred(low, at, end, rules)
        if under is None:
            return None
        value, stop, ordinal = under
    if ordinal:
        return value, stop, digits, True
    word, _, after = _next_word(low, stop, end)
    kind, factor = rules.table.get(word, (-1, _ONE))
    if (kind == _HUNDRED or rules.plural_magnitudes.get(word) == 100) and value < 100:
        value, stop = value * 100, after
        tail = _tail(low, stop, end, rules)
        if tail is not None:
            value, stop, ordinal = value + tail[0], tail[1], tail[2]
        return value, stop, False, ordinal
    if kind == _BIG_ORDINAL:
        return value * factor, after, digits, True
    return value, stop, digits, False


def _under_hundred(low: str, at: int, end: int, rules: Grammar) -> tuple[Decimal, int, bool] | None:
    word = _word(low, at)
    kind, value = rules.table.get(word, (-1, _ONE))
    stop = at + len(word)
    if kind in (_SMALL, _ZERO):
        return value, stop, False
    if kind != _TENS:
        return None
    following, _, after = _next_word(low, stop, end)
    kind, more = rules.table.get(following, (-1, _ONE))
    if kind in (_SMALL, _ORDINAL) and more < 10:
        return value + more, after, kind == _ORDINAL
    return value, stop, False


def _tail(low: str, at: int, end: int, rules: Grammar) -> tuple[Decimal, int, bool] | None:
    """What may follow a hundred: "[and] twenty-one", "[and] first"."""
    word, start, after = _next_word(low, at, end)
    joined = word in rules.ands
    if joined:
        gap = _SEPARATOR.match(low, after, end)
        if gap is None:
            return None
        start = gap.end()
        word = _word(low, start)
        if "0" <= low[start] <= "9":
            match = _DIGITS.match(low, start, end)
            if match is None or not match[0].isdigit() or not 0 < int(match[0][:9]) < 100 or low[match.end() : match.end() + 1] == "-":
                return None
            following = _next_word(low, match.end(), end)[0]
            return None if rules.table.get(following, (-1,))[0] == _HUNDRED else (Decimal(match[0]), match.end(), False)
    elif not word:
        return None
    kind, value = rules.table.get(word, (-1, _ONE))
    if kind in (_ORDINAL, _TENS_ORDINAL):
        return value, start + len(word), True
    under = _under_hundred(low, start, end, rules)
    if under is None:
        return None
    following = _next_word(low, under[1], end)[0]
    kind = rules.table.get(following, (-1,))[0]
    fraction = kind in (_DENOMINATOR, _FRACTION) or (kind == _ORDINAL and under[0] == 1)
    return None if kind == _HUNDRED or fraction else under


def _magnify(low: str, found: Numeral, end: int, rules: Grammar) -> None:
    """Takes up to two magnitudes behind *found*: "million", "lakh crore"."""
    for _ in range(2):
        word, _, after = _next_word(low, found.end, end)
        if not word and found.digits and "a" <= low[found.end : found.end + 1] <= "z":
            word = _word(low, found.end)
            after = found.end + len(word)
        kind, factor = rules.table.get(word, (-1, _ONE))
        if kind == _BIG_ORDINAL:
            found.value, found.end, found.kind = found.value * factor, after, ORDINAL
            return
        if kind not in (_MAGNITUDE, _DOZEN):
            plural = rules.plural_magnitudes.get(word)
            if plural is None:
                return
            factor = plural
        found.value, found.end, found.scale = found.value * factor, after, found.scale * factor


def _go_on(low: str, found: Numeral, end: int, rules: Grammar, *, written: bool) -> None:
    """Smaller parts behind a magnitude: "two million three thousand and nineteen"."""
    limit = found.scale
    for _ in range(8):
        word, start, after = _next_word(low, found.end, end)
        joined = word in rules.ands
        gap = _SEPARATOR.match(low, after if joined else found.end, end)
        if gap is None:
            return
        start = gap.end()
        if rules.table.get(_word(low, start), (-1,))[0] in (_ORDINAL, _TENS_ORDINAL) and not joined:
            return
        chunk = _chunk(low, start, end, rules)
        if chunk is None or chunk[1] == found.end:
            return
        part = Numeral(start, chunk[1], chunk[0], ORDINAL if chunk[3] else CARDINAL)
        if not chunk[3]:
            _magnify(low, part, end, rules)
        if chunk[2] and part.scale == 1 or (joined and written and part.scale == 1) or not 0 < part.value < limit:
            return
        if part.kind == CARDINAL and part.scale == 1 and _denominator(low, part, end, rules) is not None:
            return
        found.value += part.value
        found.end, found.kind = part.end, part.kind
        found.core = found.value
        if part.scale == 1 or part.kind == ORDINAL:
            found.scale = _ONE
            return
        limit = part.scale
        found.scale = _ONE


def _denominator(low: str, found: Numeral, end: int, rules: Grammar) -> tuple[Decimal, int] | None:
    """The lower part of a fraction whose upper part is *found*: its value and end."""
    word, start, after = _next_word(low, found.end, end)
    kind, value = rules.table.get(word, (-1, _ONE))
    whole = found.value
    hyphen = low[found.end] == "-" if found.end < end else False
    if kind == _DENOMINATOR:
        return value, after
    if kind == _FRACTION:
        if value == Decimal("0.5"):
            return (Decimal(2), after) if whole == 1 else None
        fits = whole in (1, 3) and not (found.digits and not hyphen)
        return (Decimal(4), after) if fits and low[after : after + 1] != "-" else None
    if kind == _TENS:
        following, _, last = _next_word(low, after, end)
        kind, more = rules.table.get(following, (-1, _ONE))
        if kind == _ORDINAL and more < 10 and whole == 1:
            return value + more, last
        return None
    if kind in (_ORDINAL, _TENS_ORDINAL, _BIG_ORDINAL) and value > 2 and (whole == 1 or hyphen) and not found.digits:
        return value, after
    if not word and found.value == 1 and low[found.end : found.end + 3] == " - ":
        word = _word(low, found.end + 3)
        kind, value = rules.table.get(word, (-1, _ONE))
        if kind in (_ORDINAL, _DENOMINATOR) and value > 2:
            return value, found.end + 3 + len(word)
    return None


def _add_fraction(low: str, found: Numeral, end: int, rules: Grammar) -> None:
    """Turns *found* into a fraction ("two thirds") or adds one ("two and a half", "one million and a half")."""
    if found.scale == 1 and (lower := _denominator(low, found, end, rules)) is not None:
        found.value, found.end, found.kind = _share(found.value, lower[0]), lower[1], FRACTION
        found.core = found.value
        found.digits = False
        _scaled(low, found, end, rules)
        return
    word, _, after = _next_word(low, found.end, end)
    if word not in rules.ands:
        return
    gap = _SEPARATOR.match(low, after, end)
    if gap is None:
        return
    at = gap.end()
    word = _word(low, at)
    if word in rules.articles:
        gap = _SEPARATOR.match(low, at + len(word), end)
        if gap is None:
            return
        kind, value = rules.table.get(_word(low, gap.end()), (-1, _ONE))
        part, stop = value, gap.end() + len(_word(low, gap.end()))
        if kind != _FRACTION and kind not in (_ORDINAL, _TENS_ORDINAL, _BIG_ORDINAL):
            return
        if kind != _FRACTION:
            part = _share(_ONE, value)
    elif rules.table.get(word, (-1, _ONE)) == (_FRACTION, Decimal("0.5")):
        part, stop = Decimal("0.5"), at + len(word)
    else:
        under = _under_hundred(low, at, end, rules) if word else None
        if under is None or under[2]:
            return
        upper = Numeral(at, under[1], under[0], CARDINAL)
        lower = _denominator(low, upper, end, rules)
        if lower is None:
            return
        part, stop = _share(under[0], lower[0]), lower[1]
    found.value += part * (found.scale if found.scale >= 1000 else 1)
    found.core = found.value / found.scale
    found.end, found.digits = stop, False
    if found.scale == 1:
        _scaled(low, found, end, rules)


def _add_point(low: str, found: Numeral, end: int, rules: Grammar) -> None:
    """Spoken decimals: "two point three"."""
    word, _, after = _next_word(low, found.end, end)
    if word not in rules.points or found.kind != CARDINAL:
        return
    figures, stop = "", after
    for _ in range(18):
        gap = _SEPARATOR.match(low, stop, end)
        if gap is None:
            break
        at = gap.end()
        if "0" <= low[at] <= "9" and not figures:
            match = re.compile("[0-9]{1,18}").match(low, at, end)
            figures, stop = (match[0], match.end()) if match else ("", stop)
            break
        word = _word(low, at)
        kind, value = rules.table.get(word, (-1, _ONE))
        if kind not in (_SMALL, _ZERO) or value > 9:
            break
        figures, stop = figures + str(value), at + len(word)
    if figures and low[stop : stop + 1] != "-":
        found.value += Decimal("0." + figures) * found.scale
        found.core = found.value / found.scale
        found.end, found.digits = stop, False
        _scaled(low, found, end, rules)


def _scaled(low: str, found: Numeral, end: int, rules: Grammar) -> Numeral:
    """A magnitude behind a fraction or mixed number: "half a million", "three quarters of a million"."""
    at = found.end
    word, _, after = _next_word(low, at, end)
    for skip in ("of", *rules.articles) if found.kind == FRACTION else ():
        if word == skip and (skip != "of" or _next_word(low, after, end)[0] in rules.articles):
            word, _, after = _next_word(low, after, end)
            if word in rules.articles and skip == "of":
                word, _, after = _next_word(low, after, end)
            break
    kind, factor = rules.table.get(word, (-1, _ONE))
    if kind in (_MAGNITUDE, _DOZEN, _HUNDRED):
        found.core = found.value
        found.value, found.end, found.scale = found.value * factor, after, factor
        found.kind = CARDINAL
    return found


def _bare_magnitude(low: str, at: int, end: int, rules: Grammar, floor: int) -> Numeral | None:
    """A magnitude with no number before it: "a million", "several thousand", "hundred and one"."""
    word = _word(low, at)
    kind, value = rules.table[word]
    quantified = _quantifier_before(low, at, floor, rules)
    found = Numeral(at, at + len(word), value, CARDINAL)
    found.core, found.scale = _ONE, value
    if quantified is not None:
        found.start, many = quantified
        _magnify(low, found, end, rules)
        found.value, found.kind = many * found.scale, VAGUE
        return found
    article = _article_before(low, at, floor, rules)
    if article is not None:
        found.start, found.article = article, True
    if kind == _HUNDRED:
        tail = _tail(low, found.end, end, rules)
        if tail is not None:
            found.value, found.end, found.scale = found.value + tail[0], tail[1], _ONE
            found.kind = ORDINAL if tail[2] else CARDINAL
        if found.kind == CARDINAL:
            _magnify(low, found, end, rules)
    elif kind == _MAGNITUDE:
        before = found.end
        _magnify(low, found, end, rules)
        if found.end == before:
            _go_on(low, found, end, rules, written=False)
    if found.kind == CARDINAL:
        _add_fraction(low, found, end, rules)
    return found


def _quantifier_before(low: str, at: int, floor: int, rules: Grammar) -> tuple[int, int] | None:
    """Where "several", "a few" or "a couple of" right before *at* starts, and how many it says."""
    for phrase, many in rules.vague_before.items():
        start = at - len(phrase) - 1
        if start < floor or low[at - 1] not in " -\u00a0" or low[start : at - 1] != phrase:
            continue
        if low[max(start - 1, 0) : start].isalnum():
            continue
        article = _article_before(low, start, floor, rules)
        return (start if article is None else article), many
    return None


def _read_vague(low: str, at: int, end: int, rules: Grammar, value: Decimal, floor: int) -> Numeral | None:
    """ "dozens", "tens of thousands"; "tens" and "scores" alone say nothing without "of"."""
    word = _word(low, at)
    found = Numeral(at, at + len(word), value, VAGUE)
    found.scale = value
    of, _, after = _next_word(low, found.end, end)
    many, _, last = _next_word(low, after, end) if of == "of" else ("", 0, 0)
    factor = rules.plural_magnitudes.get(many)
    if factor is not None and word in rules.vague_of:
        found.value, found.end = rules.vague_of[word] * factor, last
        second, _, after = _next_word(low, last, end)
        more, _, last = _next_word(low, after, end) if second == "of" else ("", 0, 0)
        if (factor := rules.plural_magnitudes.get(more)) is not None and factor > 1000:
            found.value, found.end = found.value * factor, last
        found.scale = found.value
        return found
    if word in rules.vague_of and word not in rules.plural_magnitudes and (of != "of" or word == "tens"):
        return None
    return found


def _read_fraction(low: str, at: int, end: int, rules: Grammar, value: Decimal, floor: int) -> Numeral | None:
    """ "half", "a quarter", "half a million"."""
    word = _word(low, at)
    found = Numeral(at, at + len(word), value, FRACTION)
    article = _article_before(low, at, floor, rules)
    _scaled(low, found, end, rules)
    if article is not None:
        found.article = True
        found.start = article
    return found
