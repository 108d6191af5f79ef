"""The words around a number that say how exactly it is meant."""

from __future__ import annotations

from newsmodel.figures.reading import Reading
from newsmodel.quantity import Modifier

#: "over five years" is "during" unless one of these stands before it; other modifiers mean what they say.
_AMOUNTS = frozenset("0123456789$£€¥")
_DURING = ("over",)


def modifier_before(reading: Reading, at: int, *, duration: bool = False) -> Modifier:
    """The modifier that the words right before *at* are, looking past "the", "an additional" and the like.

    With *duration*, "over" counts only where it cannot mean "during".
    """
    known, transparent = reading.words.before, reading.words.words.transparent
    glued = reading.low[at - 1 : at]
    if glued and not glued.isspace():
        if glued in "~≈≥≤<>" and at > reading.start:
            return known.get((glued,), {"<": Modifier.LESS_THAN, ">": Modifier.MORE_THAN}.get(glued, Modifier.EXACT))
        if glued not in "(“\"‘'":
            return Modifier.EXACT
    last = reading.words_before(at, 1)
    if not last or not (last[0].lstrip("(“\"‘'—–") in reading.words.before_ends or last[0] in transparent):
        return Modifier.EXACT
    words = [word.lstrip("(“\"‘'—–") for word in reading.words_before(at, 7)]
    while words:
        for length in range(min(len(words), reading.words.longest_before), 0, -1):
            modifier = known.get(tuple(words[-length:]))
            if modifier is not None:
                if length == 1 and _is_something_else(reading, words, duration=duration):
                    return Modifier.EXACT
                if words[-length:] == ["up", "to"] and not reading.words.of("upward").isdisjoint(words[-3:-2]):
                    return Modifier.EXACT
                return modifier
        if words[-1] not in transparent:
            break
        words.pop()
    return Modifier.EXACT


def _is_something_else(reading: Reading, words: list[str], *, duration: bool) -> bool:
    """As in "over five years" that means during; "past" after "the"; "some" and "near" need nothing more."""
    last, before = words[-1], words[-2] if len(words) > 1 else ""
    if last in _DURING and duration:
        return before != "" and before not in reading.words.of("during_before")
    if last == "past":
        return before in reading.words.of("determiners") or duration
    return False


def _goes_on(phrase: str, following: str) -> bool:
    """Whether "or more than" has its own number behind it."""
    return phrase.endswith(" than") and following.strip()[:1] not in ("", ".", ",", ";", ":", ")")


def modifier_after(reading: Reading, at: int) -> tuple[Modifier, int] | None:
    """The modifier right behind *at* and where it ends: "or more", "-plus", "+"."""
    if reading.text[at : at + 1] == "+" and not reading.text[at + 1 : at + 2].isdigit():
        return Modifier.AT_LEAST, at + 1
    match = reading.words.after.match(reading.low, at, reading.end)
    if match is None:
        return None
    if match.start(1) == at and match[1] not in ("-odd", "-ish", "ish", "odd", "plus"):
        return None
    following = reading.low[match.end() : match.end() + 8]
    if match[1].startswith(("or ", "and ")) and (following.startswith(" than") or _goes_on(match[1], following)):
        return None
    if match[1] == "at least" and reading.low[match.end() : match.end() + 2].strip()[:1] in _AMOUNTS:
        return None
    return reading.words.words.after[match[1]], match.end()
