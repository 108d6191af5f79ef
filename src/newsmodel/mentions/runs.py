"""Where a run of capitalised words ends: what ties "Center to End Hunger" and "Ursula von der Heyden" together."""

from __future__ import annotations

from newsmodel.mentions.names import HYPHENS, JOINTS, Tables
from newsmodel.text.story import Passage

_LONGEST = 14


def run_end(passage: Passage, at: int, tables: Tables) -> int:
    """The token after the run of capitalised words that begins at *at*."""
    words, starts, ends = passage.tokens.words, passage.tokens.starts, passage.tokens.ends
    stop, size = at + 1, len(words)
    limit = min(size, at + _LONGEST)
    while stop < limit:
        word = words[stop]
        glued = starts[stop] == ends[stop - 1]
        if word[0].isupper():
            stop += 1
        elif word == "." and glued and (len(words[stop - 1]) == 1 or words[stop - 1].lower() in tables.short):
            if not _goes_on(words, stop + 1, tables):
                return stop + (len(words[stop - 1]) == 1 or not _has_capital(words, stop + 1))
            stop += 1
        elif stop + 1 < limit and (_ties_next(passage, stop, tables) or _is_firm(words, at, stop, tables)):
            stop += 2
        elif word in tables.particles and (step := _particles(passage, stop, limit, tables)):
            stop += step
        elif word in JOINTS and (
            any(words[t].lower() in tables.organizations for t in range(at, stop))
            or (word in ("and", "&") and _names_an_office(words, stop + 1, limit, tables))
        ):
            step = 2 if stop + 1 < limit and words[stop + 1] == "the" else 1
            if (
                stop + step < limit
                and words[stop + step][0].isupper()
                and (
                    word not in ("and", "in", "at", "on", "to")
                    or _of_a_topic(words, at, stop, words[stop + step], tables)
                    or _is_inner(words, stop + step, limit, tables, word)
                )
            ):
                stop += step + 1
            else:
                break
        else:
            break
    return stop


def _has_capital(words: list[str], at: int) -> bool:
    return at < len(words) and words[at][0].isupper()


def _goes_on(words: list[str], at: int, tables: Tables) -> bool:
    """Whether a name may go on behind the point of an initial or a title, not "RT. The"."""
    return _has_capital(words, at) and words[at].lower() not in tables.not_names


def _is_firm(words: list[str], at: int, mark: int, tables: Tables) -> bool:
    """Whether "&" goes on with "Marks & Spencer", not with "Bill & Ada Diaz"."""
    if words[mark] != "&" or not words[mark + 1][0].isupper():
        return False
    return words[at].lower() not in tables.he and words[at].lower() not in tables.she


def _ties_next(passage: Passage, at: int, tables: Tables) -> bool:
    """Whether the token makes one name of the words around it: a hyphen or apostrophe without spaces, "de", "bin"."""
    words, starts, ends = passage.tokens.words, passage.tokens.starts, passage.tokens.ends
    word, capital = words[at], words[at + 1][0].isupper()
    if starts[at] != ends[at - 1]:
        return capital and word.lower() in tables.particles
    if capital:
        return (word in HYPHENS and starts[at + 1] == ends[at]) or word.lower() in tables.particles
    return word in ("-", "‑") and _is_syllable(words, at, starts, ends, tables.compounds)


def _particles(passage: Passage, at: int, limit: int, tables: Tables) -> int:
    """How many tokens "von der Heyden" and "al-Rashid" add to a name: small words, a hyphen, a capital; 0 if none."""
    words, starts, ends = passage.tokens.words, passage.tokens.starts, passage.tokens.ends
    stop = at
    while stop < min(limit, at + 3) and words[stop] in tables.particles:
        stop += 1
    if stop < limit and words[stop] in ("-", "‑") and starts[stop] == ends[stop - 1]:
        stop += 1
    return stop + 1 - at if stop < limit and words[stop][0].isupper() else 0


def _of_a_topic(words: list[str], at: int, joint: int, after: str, tables: Tables) -> bool:
    """Whether "on" goes on with "Commission on Clean Water", where it does not with "Security Council on Friday"."""
    alone = joint - at == 1 + (words[at] == "The")
    return words[joint] == "on" and alone and after.lower() not in tables.not_names


def _names_an_office(words: list[str], at: int, limit: int, tables: Tables) -> bool:
    """Whether capitals behind "and" end in a word for an organisation: "Citizenship and Immigration Services"."""
    stop = at
    while stop < limit and words[stop][0].isupper():
        stop += 1
    return (
        1 <= stop - at <= 4
        and words[stop - 1].lower() in tables.organizations
        and words[at].lower() not in tables.he
        and words[at].lower() not in tables.she
    )


def _is_syllable(words: list[str], hyphen: int, starts: list[int], ends: list[int], compounds: frozenset[str]) -> bool:
    """Whether a small letter behind a hyphen goes on with a name ("Ban Ki-moon"), no compound ("Kyiv-based")."""
    after = words[hyphen + 1]
    return (
        starts[hyphen + 1] == ends[hyphen]
        and after.islower()
        and len(after) <= 5
        and after not in compounds
        and not after.endswith(("ed", "ing"))
        and len(words[hyphen - 1]) <= 6
        and hyphen >= 2
        and words[hyphen - 2][0].isupper()
    )


def _is_inner(words: list[str], at: int, limit: int, tables: Tables, joint: str) -> bool:
    """Whether "Center to End Human Trafficking" goes on: "to" before a capital does, "and" before a common noun."""
    if joint == "to":
        return True
    if joint == "and":
        return words[at].lower() not in tables.he and words[at].lower() not in tables.she and at + 1 < limit
    return False
