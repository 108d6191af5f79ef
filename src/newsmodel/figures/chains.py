"""Numbers that are put together from several words: "two million three thousand", "two and a half", "two thirds"."""

from __future__ import annotations

import re
from decimal import Decimal

from newsmodel.figures.grammar import (
    BIG_ORDINAL,
    CARDINAL,
    DENOMINATOR,
    DIGITS,
    DOZEN,
    FRACTION,
    FRACTION_WORD,
    HUNDRED,
    LONGEST,
    MAGNITUDE,
    ONE,
    ORDINAL,
    ORDINAL_WORD,
    SEPARATOR,
    SMALL,
    TENS_ORDINAL,
    TENS_WORD,
    ZERO,
    Grammar,
    Numeral,
    decimal_of,
    next_word,
    share_of,
    word_at,
)


def read_chain(low: str, at: int, end: int, rules: Grammar) -> Numeral:
    """A cardinal (or the ordinal it ends in) that starts at *at*, where a digit, small or tens word stands."""
    chunk = _chunk(low, at, end, rules)
    assert chunk is not None  # noqa: S101  every caller has seen the word
    value, stop, digits, ordinal = chunk
    found = Numeral(at, stop, value, ORDINAL if ordinal else CARDINAL)
    found.digits = digits
    if not ordinal:
        magnify(low, found, end, rules)
        if found.scale > 1:
            found.digits = False
            go_on(low, found, end, rules, written=digits)
    if found.kind == CARDINAL:
        add_fraction(low, found, end, rules)
        _add_point(low, found, end, rules)
    return found


def _chunk(low: str, at: int, end: int, rules: Grammar) -> tuple[Decimal, int, bool, bool] | None:
    """A number below a thousand, or digits: value, end, whether digits, whether ordinal."""
    digits = "0" <= low[at] <= "9" or low[at] == "."
    ordinal = False
    if digits:
        match = DIGITS.match(low, at, end)
        if match is None or len(match[0]) > LONGEST:
            return None
        value, stop = decimal_of(match[0]), match.end()
    else:
        under = _under_hundred(low, at, end, rules)
        if under is None:
            return None
        value, stop, ordinal = under
    if ordinal:
        return value, stop, digits, True
    word, _, after = next_word(low, stop, end)
    kind, factor = rules.table.get(word, (-1, ONE))
    if (kind == HUNDRED or rules.plural_magnitudes.get(word) == 100) and value < 100:
        value, stop = value * 100, after
        tail = read_tail(low, stop, end, rules)
        if tail is not None:
            value, stop, ordinal = value + tail[0], tail[1], tail[2]
        return value, stop, False, ordinal
    if kind == BIG_ORDINAL:
        return value * factor, after, digits, True
    return value, stop, digits, False


def _under_hundred(low: str, at: int, end: int, rules: Grammar) -> tuple[Decimal, int, bool] | None:
    word = word_at(low, at)
    kind, value = rules.table.get(word, (-1, ONE))
    stop = at + len(word)
    if kind in (SMALL, ZERO):
        return value, stop, False
    if kind != TENS_WORD:
        return None
    following, _, after = next_word(low, stop, end)
    kind, more = rules.table.get(following, (-1, ONE))
    if kind in (SMALL, ORDINAL_WORD) and more < 10:
        return value + more, after, kind == ORDINAL_WORD
    return value, stop, False


def read_tail(low: str, at: int, end: int, rules: Grammar) -> tuple[Decimal, int, bool] | None:
    """What may follow a hundred: "[and] twenty-one", "[and] first"."""
    word, start, after = next_word(low, at, end)
    joined = word in rules.ands
    if joined:
        gap = SEPARATOR.match(low, after, end)
        if gap is None:
            return None
        start = gap.end()
        word = word_at(low, start)
        if "0" <= low[start] <= "9":
            match = DIGITS.match(low, start, end)
            if (
                match is None
                or not match[0].isdigit()
                or not 0 < int(match[0][:9]) < 100
                or low[match.end() : match.end() + 1] == "-"
            ):
                return None
            following = next_word(low, match.end(), end)[0]
            return None if rules.table.get(following, (-1,))[0] == HUNDRED else (Decimal(match[0]), match.end(), False)
    elif not word:
        return None
    kind, value = rules.table.get(word, (-1, ONE))
    if kind in (ORDINAL_WORD, TENS_ORDINAL):
        return value, start + len(word), True
    under = _under_hundred(low, start, end, rules)
    if under is None:
        return None
    following = next_word(low, under[1], end)[0]
    kind = rules.table.get(following, (-1,))[0]
    fraction = kind in (DENOMINATOR, FRACTION_WORD) or (kind == ORDINAL_WORD and under[0] == 1)
    return None if kind == HUNDRED or fraction else under


def magnify(low: str, found: Numeral, end: int, rules: Grammar) -> None:
    """Takes up to two magnitudes behind *found*: "million", "lakh crore"."""
    for _ in range(2):
        word, _, after = next_word(low, found.end, end)
        if not word and found.digits and "a" <= low[found.end : found.end + 1] <= "z":
            word = word_at(low, found.end)
            after = found.end + len(word)
        kind, factor = rules.table.get(word, (-1, ONE))
        if kind == BIG_ORDINAL:
            found.value, found.end, found.kind = found.value * factor, after, ORDINAL
            return
        if kind not in (MAGNITUDE, DOZEN):
            plural = rules.plural_magnitudes.get(word)
            if plural is None:
                return
            factor = plural
        found.value, found.end, found.scale = found.value * factor, after, found.scale * factor


def go_on(low: str, found: Numeral, end: int, rules: Grammar, *, written: bool) -> None:
    """Smaller parts behind a magnitude: "two million three thousand and nineteen"."""
    limit = found.scale
    while True:
        word, start, after = next_word(low, found.end, end)
        joined = word in rules.ands
        gap = SEPARATOR.match(low, after if joined else found.end, end)
        if gap is None:
            return
        start = gap.end()
        if rules.table.get(word_at(low, start), (-1,))[0] in (ORDINAL_WORD, TENS_ORDINAL) and not joined:
            return
        chunk = _chunk(low, start, end, rules)
        if chunk is None or chunk[1] == found.end:
            return
        part = Numeral(start, chunk[1], chunk[0], ORDINAL if chunk[3] else CARDINAL)
        if not chunk[3]:
            magnify(low, part, end, rules)
        if (chunk[2] and part.scale == 1) or (joined and written and part.scale == 1) or not 0 < part.value < limit:
            return
        if part.kind == CARDINAL and part.scale == 1 and _denominator(low, part, end, rules) is not None:
            return
        found.value += part.value
        found.end, found.kind = part.end, part.kind
        found.core = found.value
        if part.scale == 1 or part.kind == ORDINAL:
            found.scale = ONE
            return
        limit = part.scale
        found.scale = ONE


def _denominator(low: str, found: Numeral, end: int, rules: Grammar) -> tuple[Decimal, int] | None:
    """The lower part of a fraction whose upper part is *found*: its value and end."""
    word, _start, after = next_word(low, found.end, end)
    kind, value = rules.table.get(word, (-1, ONE))
    whole = found.value
    hyphen = low[found.end] == "-" if found.end < end else False
    if kind == DENOMINATOR:
        return value, after
    if kind == FRACTION_WORD:
        if value == Decimal("0.5"):
            return (Decimal(2), after) if whole == 1 else None
        fits = whole in (1, 3) and not (found.digits and not hyphen)
        return (Decimal(4), after) if fits and low[after : after + 1] != "-" else None
    if kind == TENS_WORD:
        following, _, last = next_word(low, after, end)
        kind, more = rules.table.get(following, (-1, ONE))
        if kind == ORDINAL_WORD and more < 10 and whole == 1:
            return value + more, last
        return None
    if kind in (ORDINAL_WORD, TENS_ORDINAL, BIG_ORDINAL) and value > 2 and (whole == 1 or hyphen) and not found.digits:
        return value, after
    if not word and found.value == 1 and low[found.end : found.end + 3] == " - ":
        word = word_at(low, found.end + 3)
        kind, value = rules.table.get(word, (-1, ONE))
        if kind in (ORDINAL_WORD, DENOMINATOR) and value > 2:
            return value, found.end + 3 + len(word)
    return None


def add_fraction(low: str, found: Numeral, end: int, rules: Grammar) -> None:
    """Turns *found* into a fraction ("two thirds") or adds one ("two and a half", "one million and a half")."""
    if found.scale == 1 and (lower := _denominator(low, found, end, rules)) is not None:
        found.value, found.end, found.kind = share_of(found.value, lower[0]), lower[1], FRACTION
        found.core = found.value
        found.digits = False
        scaled(low, found, end, rules)
        return
    word, _, after = next_word(low, found.end, end)
    if word not in rules.ands:
        return
    gap = SEPARATOR.match(low, after, end)
    if gap is None:
        return
    at = gap.end()
    word = word_at(low, at)
    if word in rules.articles:
        gap = SEPARATOR.match(low, at + len(word), end)
        if gap is None:
            return
        kind, value = rules.table.get(word_at(low, gap.end()), (-1, ONE))
        part, stop = value, gap.end() + len(word_at(low, gap.end()))
        if kind != FRACTION_WORD and kind not in (ORDINAL_WORD, TENS_ORDINAL, BIG_ORDINAL):
            return
        if kind != FRACTION_WORD:
            part = share_of(ONE, value)
    elif rules.table.get(word, (-1, ONE)) == (FRACTION_WORD, Decimal("0.5")):
        part, stop = Decimal("0.5"), at + len(word)
    else:
        under = _under_hundred(low, at, end, rules) if word else None
        if under is None or under[2]:
            return
        upper = Numeral(at, under[1], under[0], CARDINAL)
        lower = _denominator(low, upper, end, rules)
        if lower is None:
            return
        part, stop = share_of(under[0], lower[0]), lower[1]
    found.value += part * (found.scale if found.scale >= 1000 else 1)
    found.core = found.value / found.scale
    found.end, found.digits = stop, False
    if found.scale == 1:
        scaled(low, found, end, rules)


def _add_point(low: str, found: Numeral, end: int, rules: Grammar) -> None:
    """Spoken decimals: "two point three"."""
    word, _, after = next_word(low, found.end, end)
    if word not in rules.points or found.kind != CARDINAL:
        return
    figures, stop = "", after
    for _ in range(18):
        gap = SEPARATOR.match(low, stop, end)
        if gap is None:
            break
        at = gap.end()
        if "0" <= low[at] <= "9" and not figures:
            match = re.compile("[0-9]{1,18}").match(low, at, end)
            figures, stop = (match[0], match.end()) if match else ("", stop)
            break
        word = word_at(low, at)
        kind, value = rules.table.get(word, (-1, ONE))
        if kind not in (SMALL, ZERO) or value > 9:
            break
        figures, stop = figures + str(value), at + len(word)
    if figures and low[stop : stop + 1] != "-":
        found.value += Decimal("0." + figures) * found.scale
        found.core = found.value / found.scale
        found.end, found.digits = stop, False
        scaled(low, found, end, rules)


def scaled(low: str, found: Numeral, end: int, rules: Grammar) -> Numeral:
    """A magnitude behind a fraction or mixed number: "half a million", "three quarters of a million"."""
    at = found.end
    word, _, after = next_word(low, at, end)
    for skip in ("of", *rules.articles) if found.kind == FRACTION else ():
        if word == skip and (skip != "of" or next_word(low, after, end)[0] in rules.articles):
            word, _, after = next_word(low, after, end)
            if word in rules.articles and skip == "of":
                word, _, after = next_word(low, after, end)
            break
    kind, factor = rules.table.get(word, (-1, ONE))
    if kind in (MAGNITUDE, DOZEN, HUNDRED):
        found.core = found.value
        found.value, found.end, found.scale = found.value * factor, after, factor
        found.kind = CARDINAL
    return found
