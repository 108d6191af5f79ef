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
    return tuple(word for at, word in enumerate(words) if at in (0, len(words) - 1) or len(word) > 1)


def sort_of(kept: tuple[str, ...], before: str, tables: Tables, *, titled: bool) -> str:
    """Whether a name is a person's or an organisation's, by its words and the word *before* it."""
    lowers = [word.lower() for word in kept if word[0].isalnum()]
    if titled or not lowers:
        return PERSON if titled else UNSURE
    given = lowers[0] in tables.he or lowers[0] in tables.she
    if any(lower in tables.organizations for lower in lowers) and not (
        given and len(lowers) == 2 and lowers[1] not in tables.organizations
    ):
        return ORGANIZATION
    if " ".join(lowers) in tables.places or (lowers[-1] in tables.places and len(lowers) <= 2 and not given):
        return ORGANIZATION
    if len(lowers) == 1:
        word = kept[0]
        return ORGANIZATION if len(kept) == 1 and word.isupper() and 2 <= len(word) <= 6 else UNSURE
    if before in ("the", "a", "an") or (len(kept) > 1 and all(len(word) == 1 or word == "." for word in kept)):
        return ORGANIZATION if before == "the" or len(kept) <= 8 else UNSURE
    if given:
        return PERSON
    if before in _PLACED or len(lowers) > 4 or lowers[0] in tables.demonyms or any(word in JOINTS for word in kept):
        return UNSURE
    return PERSON
