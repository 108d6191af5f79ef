"""Ranks and places in an order: "third", "21st", but not "first" for "before" or "Fifth Amendment"."""

from __future__ import annotations

from collections.abc import Iterator

from newsmodel.figures.grammar import ORDINAL
from newsmodel.figures.quantity import PLAIN, Quantity
from newsmodel.figures.reading import Reading
from newsmodel.figures.statistics import free, statistic
from newsmodel.model import Statistic, StatisticKind

_RANKS = frozenset({ORDINAL})


def find_ordinals(reading: Reading) -> Iterator[Statistic]:
    """Every ordinal that ranks something."""
    for quantity in free(reading, PLAIN, numerals=_RANKS):
        if _ranks(reading, quantity):
            yield statistic(reading, quantity, StatisticKind.ORDINAL)


def _ranks(reading: Reading, quantity: Quantity) -> bool:
    text, low, start, end = reading.text, reading.low, quantity.start, quantity.end
    words = reading.words
    after = text[end : end + 1]
    if after.isalnum() or after == "_":
        return False
    following = low[end + 1 : end + 24].split(None, 1)
    word = following[0].strip('.,;:!?()“”"') if following and after in (" ", "-") else ""
    if after == "-":
        return word.split("-")[0] not in words.of("ordinal_compound_blockers")
    if word.split("’")[0].split("'")[0] in words.of("ordinal_blockers_after") or low.startswith(" of all", end):
        return False
    if quantity.number.digits:
        return True
    before = reading.words_before(start, 2)
    last = before[-1] if before else ""
    if text[start].isupper() and _is_named(reading, quantity, last):
        return False
    if word == "place" and last == "in":
        before = reading.words_before(start, 3)
        return before[-2:] != ["in", "the"]
    if word == "place" and before[-2:] == ["in", "the"]:
        return False
    if quantity.number.value > 3:
        return True
    return _is_adjective(reading, before, word, after)


def _is_named(reading: Reading, quantity: Quantity, last: str) -> bool:
    """A capital inside a sentence, or a capitalised word behind: a name or the opening of a list."""
    text, start, end = reading.text, quantity.start, quantity.end
    if text[end : end + 1] == ",":
        return True
    if text[end + 1 : end + 2].isupper() and text[end : end + 1] == " ":
        return True
    opening = reading.sentence(start)[0]
    return (
        bool(text[opening:start].strip(" \n\t\"“‘'(*•-"))
        and bool(last)
        and text[end : end + 1] == " "
        and not text.isupper()
    )


def _is_adjective(reading: Reading, before: list[str], word: str, after: str) -> bool:
    """Whether first, second or third ranks a noun or stands for one, rather than saying when or in what order."""
    words = reading.words
    last = before[-1].lstrip('(“"‘') if before else ""
    if last == "at" and (not word or after in ".,;"):
        return False
    if last in words.of("determiners") or last.endswith(("'s", "’s", "s'", "s’")):
        return True
    if last in words.of("ordinal_verbs") and (not word or word in words.of("stops")):
        return True
    if not before:
        return after != ","
    if not word or word in words.of("stops"):
        return (
            after in (" ", "")
            and word in ("in", "of", "to", "only", "behind", "among", "overall")
            and last not in ("at", "and", "was", "were")
        )
    if word.endswith(("ed", "ly")) or word in words.of("verbs_past") or word in ("come", "see", "saw", "began"):
        return False
    return last in words.of("ordinal_before") and last not in (
        "was",
        "were",
        "is",
        "are",
        "be",
        "since",
        "when",
        "came",
        "and",
        "or",
        "that",
        "until",
        "it",
    )
