"""What the words of a name say: whether it is a person's, and which of its words two mentions are compared by."""

from __future__ import annotations

from newsmodel.lexicon._people import Sort
from newsmodel.mentions.names import JOINTS, ORGANIZATION, PERSON, UNSURE, Tables

#: Before these a name is a place.
_PLACED = frozenset({"in", "at", "from", "near", "to", "into", "across", "outside", "inside", "around", "through"})
#: The words before a name that say anything about it.
TELLING = _PLACED | {"the", "a", "an"}


def given_says(word: str, tables: Tables) -> Sort | None:
    """What a given name says, if it is one and only men or only women bear it."""
    if word in tables.he and word not in tables.she:
        return Sort.HE
    return Sort.SHE if word in tables.she and word not in tables.he else None


def _joined(words: tuple[str, ...]) -> list[str]:
    """The words in small letters, "O’Neill" as one of them, however its apostrophe is written."""
    found: list[str] = []
    glue = False
    for word in words:
        if word in "'’‘":
            glue = bool(found)
        elif word[0].isalnum():
            if glue and len(found[-1]) <= 2:
                found[-1] += word.lower()
            else:
                found.append(word.lower())
            glue = False
    return found


def key_of(kept: tuple[str, ...], generations: frozenset[str]) -> tuple[str, ...]:
    """The words of a name in small letters, inner initials and "Jr." left out."""
    if len(kept) == 1:
        return (kept[0].lower(),)
    words = _joined(kept)
    while len(words) > 1 and words[-1] in generations:
        words.pop()
    if words and "." in kept and all(len(word) == 1 for word in words):
        return ("".join(words),)
    return tuple(word for at, word in enumerate(words) if at in (0, len(words) - 1) or len(word) > 1)


def sort_of(kept: tuple[str, ...], before: str, tables: Tables, *, titled: bool) -> str:
    """Whether a name is a person's or an organisation's, by its words and the word *before* it."""
    lowers = [word.lower() for word in kept if word[0].isalnum()]
    if titled or not lowers:
        return PERSON if titled else UNSURE
    given = lowers[0] in tables.he or lowers[0] in tables.she
    if (before in tables.trades and not given) or _names_office(lowers, tables, given=given):
        return ORGANIZATION
    if _names_place(lowers, tables, given=given):
        return ORGANIZATION
    if len(lowers) == 1:
        acronym = len(kept) == 1 and kept[0].isupper() and 2 <= len(kept[0]) <= 6
        return ORGANIZATION if acronym or lowers[0] in tables.known else UNSURE
    if before in ("the", "a", "an") or all(len(word) == 1 or word == "." for word in kept):
        return ORGANIZATION if before == "the" or len(kept) <= 8 else UNSURE
    if given:
        return PERSON
    if "&" in kept or (lowers[0] in tables.known and len(lowers) == 2):
        return ORGANIZATION
    return _unless_thing(kept, lowers, before, tables)


def _names_office(lowers: list[str], tables: Tables, *, given: bool) -> bool:
    """Whether a word says an organisation ("Trust"), or the last one a party's people ("Democrats")."""
    if len(lowers) > 1 and not given and lowers[-1].endswith("s") and lowers[-1][:-1] in tables.demonyms:
        return True
    if len(lowers) > 1 and lowers[-1] in tables.clubs:
        return True
    person = given and len(lowers) == 2 and lowers[1] not in tables.organizations
    return not person and any(lower in tables.organizations for lower in lowers)


def _names_place(lowers: list[str], tables: Tables, *, given: bool) -> bool:
    """Whether the words are a country's or state's, which speaks for its government."""
    if len(lowers) == 2 and lowers[0] == "new" and lowers[1] in tables.new_places:
        return True
    short = lowers[-1] in tables.places and len(lowers) <= 2 and not given
    return short or " ".join(lowers) in tables.places


def _unless_thing(kept: tuple[str, ...], lowers: list[str], before: str, tables: Tables) -> str:
    """A person, where nothing in a name of several words speaks for a place, a law or an event."""
    if lowers[0] in tables.impersonal or lowers[-1] in tables.impersonal or not tables.demonyms.isdisjoint(lowers):
        return UNSURE
    if before in _PLACED or len(lowers) > 4 or any(word in JOINTS for word in kept):
        return UNSURE
    return PERSON
