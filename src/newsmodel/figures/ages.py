"""How old somebody or something is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from newsmodel.figures.grammar import CARDINAL
from newsmodel.figures.modifiers import modifier_before
from newsmodel.figures.money import modifier_of
from newsmodel.figures.quantities import is_aged_name, side_of_age
from newsmodel.figures.quantity import MEASURE, PLAIN, TENS, Quantity
from newsmodel.figures.reading import Reading
from newsmodel.figures.statistics import free, statistic
from newsmodel.model import Statistic, StatisticKind
from newsmodel.quantity import Modifier
from newsmodel.span import Span

_OLD = re.compile(r"[- ]old(?:s)?(?![a-z])|[ ]of age(?![a-z])|[ ]young(?![a-z])")
_YEAR_OLD = re.compile(
    r"""(?:[- ]to[- ]([0-9]{1,3}))?[- ](?:year|month|week|day)s?[- ]olds?(?![a-z])
      | [ ]?y/?o(?![a-z]) | [ ]y\.o\. | [ ]yrs?[ ]old(?![a-z])""",
    re.VERBOSE,
)
_APPOSITION = re.compile(r",(?![0-9])|\.(?:\s|$)|;| ?\)|[ ]and[ ]|[ ]of[ ][A-Z]|[ ]?[—–]|[\"”]|$")
_OR_OLDER = re.compile(r"[ ](?:or|and)[ ](?:older|younger)(?![a-z])")
_SUBJECT = re.compile(
    r"""(?:^|[^a-z’'])
        (?:(?:he|she|i|who|whom)[ ](?:is|was|were|am|would[ ]have[ ]been)|(?:he|she)['’]s|i['’]m
          |when[ ](?:he|she|i)[ ]turned)
        (?:[ ](?:already|now|only|just|about|around|nearly|almost|then|still|barely|not[ ]yet|not[ ]even))?$
        | when[ ](?:they|you|we)(?:['’]re|[ ](?:are|were))$
        | (?:average|median|mean|minimum|maximum|legal|retirement|pension|voting|drinking|driving)[ ]age
          (?:[ ][\w’'-]+){0,6}[ ](?:is|was|were|of|to|at|from)$
        | [,;(—–][ ]?now$""",
    re.VERBOSE,
)
_AT_AGE = re.compile(
    r"""(?:^|[^a-z])(?: (?:dies|died|dead|die|passed[ ]away|married|retired|retire|retires|widowed|orphaned|diagnosed
          |graduated|conscripted|ordained|emigrated)[ ](?:[a-z]+[ ]){0,3}
        | (?:left|leaving|leaves|quit|began|started|finished|entered)[ ](?:[a-z]+[ ]){0,2}
          (?:school|home|work|working|university|college|training|acting|singing|painting|writing)[ ]
        ) (?:just[ ]|only[ ])?at$""",
    re.VERBOSE,
)
_NARROWING = frozenset(["about", "around", "nearly", "almost", "between", "under", "over", "from", "just", "only"])
_BOTH = re.compile(r"[A-Z][\w’'.-]*,[ ]both[ ]$")
_THE_AGE_OF = re.compile(r"(?:the )?age of \Z")
_PARTS = {
    "early": (0, 3),
    "low": (0, 3),
    "lower": (0, 3),
    "mid": (4, 6),
    "late": (7, 9),
    "high": (7, 9),
    "upper": (7, 9),
}
_PART = re.compile(r"(?<![a-z])(" + "|".join(_PARTS) + r")[- ]$")
#: Between the first and the last of some tens: "his late 20s to early 30s".
_ONWARD = re.compile(r" (?:to|or|and) (?:" + "|".join(_PARTS) + r")?[ -]?")
_NAMED_PAIR = re.compile(r"[A-Z][\w’'.-]*,[ ][0-9]{1,3}[ ]and[ ]$")
_THEN = re.compile(r",?[ ](?:he|she)(?![a-z])")
_NAMED = re.compile(r"[A-Z][\w’'.-]*,[ ]$")


_AGED = frozenset({CARDINAL})


def find_ages(reading: Reading) -> Iterator[Statistic]:
    """As in "a 24-year-old", "aged 12", "between the ages of 17 and 20", "Smith, 45,", "five years old"."""
    listed = -1
    for quantity in free(reading, MEASURE, PLAIN, numerals=_AGED):
        if (group := _age_group(reading, quantity)) is not None:
            yield group
        elif quantity.kind == MEASURE:
            match = _OLD.match(reading.low, quantity.end, reading.end)
            if quantity.unit is None or quantity.unit.dimension != "time":
                continue
            if match is not None:
                yield _age(reading, quantity, match.end())
            elif reading.words_before(quantity.start, 1) == ["aged"]:
                yield _age(reading, quantity, quantity.end)
        else:
            end = _end_of_age(reading, quantity)
            goes_on = end is None and _goes_on_list(reading, listed, quantity)
            if goes_on:
                end = quantity.end
            if end is not None:
                begins = reading.words_before(quantity.start, 1) in (["aged"], ["ages"])
                listed = end if goes_on or begins else -1
                yield _age(reading, quantity, end)


def _age_group(reading: Reading, quantity: Quantity) -> Statistic | None:
    """As in "under-18s", "the over 65s": everybody on one side of an age."""
    end = quantity.number.end  # "65s" may have been read as seconds
    side = side_of_age(reading, quantity.start, end)
    if side is None or not _could_be_age(quantity):
        return None
    modifier = Modifier.LESS_THAN if side == "under" else Modifier.MORE_THAN
    return statistic(reading, quantity, StatisticKind.AGE, end=end + 1, modifier=modifier)


def _goes_on_list(reading: Reading, listed: int, quantity: Quantity) -> bool:
    """As in "aged four, six and nine": a number behind an age that "aged" began, which ends at *listed*."""
    if listed < 0 or quantity.start - listed > len(", and ") or not _could_be_age(quantity):
        return False
    joined = reading.low[listed : quantity.start] in (", ", " and ", ", and ", " or ")
    return joined and (quantity.ranged or _ends_here(reading, quantity.end))


def find_tens(reading: Reading) -> Iterator[Statistic]:
    """As in "in his 60s" (60 to 69), "in the mid-30s" of percent or degrees (34 to 36)."""
    kind, behind = None, 0
    for quantity in free(reading, TENS):
        if (group := _age_group(reading, quantity)) is not None:
            yield group
            continue
        if kind is None or _ONWARD.fullmatch(reading.low, behind, quantity.start) is None:
            kind = _kind_of_tens(reading, quantity)
        if kind is None or quantity.low is None:
            continue
        behind = quantity.end + 1
        match = _PART.search(reading.low, max(reading.start, quantity.start - 7), quantity.start)
        start = quantity.start if match is None else match.start(1)
        first, last = (0, 9) if match is None else _PARTS[match[1]]
        yield statistic(
            reading,
            quantity,
            kind,
            start=start,
            end=quantity.end + 1,
            values=(quantity.low + first, quantity.low + last),
            modifier=Modifier.EXACT if match is None else Modifier.ABOUT,
        )


def _kind_of_tens(reading: Reading, quantity: Quantity) -> StatisticKind | None:
    """Years of a life after "his", percent or degrees after talk of them; a decade of the calendar is no statistic."""
    words = reading.words_before(quantity.start, 3)
    while words and words[-1].rstrip("-") in _PARTS:
        words.pop()
    if not words:
        return None
    last = words[-1].split("-")[0]
    if last in reading.words.of("tens_owners") or last.endswith(("'s", "’s")):
        return StatisticKind.AGE
    start, end = reading.sentence(quantity.start)
    around = {word.strip(".,;:()") for word in reading.low[max(start, quantity.start - 120) : end].split()}
    if around & reading.words.of("rate_talk") or "%" in reading.low[start:end]:
        return StatisticKind.PERCENTAGE
    return StatisticKind.MEASURE if around & reading.words.of("temperature_words") else None


def _age(reading: Reading, quantity: Quantity, end: int) -> Statistic:
    unit = None if quantity.unit_at is None else Span.of(reading.text, *quantity.unit_at)
    modifier = modifier_of(reading, quantity)
    stated = _THE_AGE_OF.search(reading.low, max(reading.start, quantity.start - 12), quantity.start)
    if stated is not None and modifier is Modifier.EXACT:
        modifier = modifier_before(reading, stated.start())
    return statistic(reading, quantity, StatisticKind.AGE, end=end, modifier=modifier, unit=unit)


def _end_of_age(reading: Reading, quantity: Quantity) -> int | None:
    """Where an age without a unit ends; None if the number is none."""
    low, text, start, end = reading.low, reading.text, quantity.start, quantity.end
    match = _YEAR_OLD.match(low, end, reading.end)
    if match is not None:
        if match[1] is not None and quantity.low is not None and quantity.low < int(match[1]):
            quantity.high, quantity.ranged = Decimal(match[1]), True
        return match.end()
    if not _could_be_age(quantity):
        return None
    words = [word.strip(".,;:()“”\"'") for word in reading.words_before(start, 5)]
    apart = text[start - 2 : start - 1] in (",", ".", ";", ":")
    while words and words[-1] in _NARROWING:
        words.pop()
    if words and not apart and words[-1] in reading.words.of("age_before"):
        return end if words[-1] not in ("turned", "turning", "turns") or _ends_here(reading, end) else None
    if words[-2:] in (["ages", "of"], ["age", "of"]):
        return end
    if _OR_OLDER.match(low, end, reading.end):
        return end
    if _is_comparative(reading, start, end) or (not apart and _is_said_of_somebody(reading, start, end)):
        return end
    if quantity.ranged or not quantity.number.digits:
        return None
    if is_aged_name(reading, start, end) or _is_beside_somebody(reading, start, end, words[-1:]):
        return end
    return end if _is_in_apposition(reading, start, end, words) else None


def _is_in_apposition(reading: Reading, start: int, end: int, words: list[str]) -> bool:
    """As in "Smith, 45, said", "Jo and Al Pugh, both 72, were", "Ann Lee and Bo Dahl, 30 and 31"."""
    text, months = reading.text, reading.words.of("month_names")
    if _APPOSITION.match(text, end, reading.end) is None:
        return False
    before = text[max(reading.start, start - 32) : start]
    if _BOTH.search(before):
        return True
    if _NAMED.search(before[-24:]):
        return months.isdisjoint(words[-1:]) and not _is_list(text, end)
    return _NAMED_PAIR.search(before) is not None and months.isdisjoint(words[-4:-3])


def _is_beside_somebody(reading: Reading, start: int, end: int, before: list[str]) -> bool:
    """As in "the girl, 3, and her brother", "At 19, she left"."""
    text = reading.text
    if text[start - 3 : start - 1] == "At":
        return _THEN.match(reading.low, end, reading.end) is not None
    enclosed = text[start - 2 : start] == ", " and text[end : end + 2] == ", "
    return enclosed and not reading.words.of("person_nouns").isdisjoint(before) and not _is_list(text, end)


def _could_be_age(quantity: Quantity) -> bool:
    low, high = quantity.low, quantity.high
    return (
        low is not None
        and high is not None
        and quantity.number.scale == 1
        and low > 0
        and high <= 120
        and low == low.to_integral_value()
    )


def _ends_here(reading: Reading, end: int) -> bool:
    """Whether no noun follows that the number could count."""
    text = reading.text
    following = text[end : end + 1]
    if not following or following in '.,;:!?)”"’—–':
        return not text[end + 1 : end + 2].isdigit()
    if following not in " \u00a0\n":
        return False
    words = reading.low[end : end + 24].split(None, 1)
    return not words or words[0].strip(".,;:") in reading.words.of("age_followers")


def _is_comparative(reading: Reading, start: int, end: int) -> bool:
    """As in "younger than 18", "people over 65", "children under 5"."""
    words = [word.strip('(“"') for word in reading.words_before(start, 3)]
    if words[-2:] in (["younger", "than"], ["older", "than"]):
        return _ends_here(reading, end)
    if words[-1:] in (["over"], ["under"], ["above"], ["below"]) and len(words) > 1:
        return words[-2] in reading.words.of("people") and _ends_here(reading, end)
    return False


def _is_said_of_somebody(reading: Reading, start: int, end: int) -> bool:
    """As in "She was 92", "died at 81", ", now 46,"."""
    if not _ends_here(reading, end) or start - 1 < reading.start or reading.low[start - 1] not in " \u00a0":
        return False
    before = reading.low[max(reading.start, start - 48) : start - 1]
    words = before.split()[-2:]
    if words[1:] in (["was"], ["is"]) and words[0] in reading.words.of("person_nouns"):
        return True
    return _SUBJECT.search(before) is not None or _AT_AGE.search(before) is not None


_NEXT_IN_LIST = re.compile(r",(?: and)? [0-9]{1,3}[,. ]")


def _is_list(text: str, end: int) -> bool:
    """As in "Rooms, 11, 12 and 13": another number follows."""
    return _NEXT_IN_LIST.match(text, end) is not None
