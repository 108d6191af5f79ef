"""Names in headlines, whose capitals say little: those that the rest of the story knows."""

from __future__ import annotations

from collections import Counter

from newsmodel.mentions.names import PERSON, UNSURE, Name
from newsmodel.text.story import Passage

#: How many longer words a headline has at most, and how many of them, a fifth, may begin with a small letter.
_MOST_LONG, _MOST_SMALL = 30, 6


def is_title_case(passage: Passage) -> bool:
    """Whether capitals say nothing here: a headline that gives one to every longer word."""
    words = passage.tokens.words
    if len(words) > 45:
        return False
    small = 0
    for word in words:
        if len(word) > 3 and word[0].islower():
            small += 1
            if small > _MOST_SMALL:
                return False
    long = [word for word in words if len(word) > 3 and word[0].isalpha()]
    return 4 <= len(long) <= _MOST_LONG and sum([word[0].isupper() for word in long]) >= 0.8 * len(long)


def known_by_word(names: list[Name]) -> dict[str, list[Name]]:
    """Names by each word that can begin them in a headline: the first, or a person's last."""
    found: dict[str, list[Name]] = {}
    seen: Counter[tuple[str, ...]] = Counter(name.words for name in names if len(name.words) == 1)
    for name in names:
        if name.sort is not UNSURE or seen[name.words] > 1:
            found.setdefault(name.words[0], []).append(name)
            if name.sort is PERSON and len(name.words) > 1:
                found.setdefault(name.words[-1], []).append(name)
    return found


def plain_names(names: list[Name], small: frozenset[str]) -> list[Name]:
    """Those of the *names* in a headline that hold no *small* word with a capital of the headline's: "When"."""
    return [name for name in names if not any(word[0].isupper() and word.lower() in small for word in name.words[1:])]


def known_names(number: int, passage: Passage, known: dict[str, list[Name]]) -> list[Name]:
    """The names in a headline that the rest of the story knows."""
    tokens = passage.tokens
    found, at = [], 0
    while at < len(tokens):
        best, size = None, 0
        for name in known.get(tokens.words[at], [])[:20]:
            long = len(name.words)
            if long > size and tuple(tokens.words[at : at + long]) == name.words:
                best, size = name, long
            elif size == 0 and name.words[-1] == tokens.words[at]:
                best, size = name, 1
        if best is None:
            at += 1
            continue
        end = at + size
        found.append(
            Name(
                number,
                at,
                at,
                end,
                tokens.starts[at],
                tokens.ends[end - 1],
                tuple(tokens.words[at:end]),
                best.sort,
                best.evidence,
                at == 0,
                best.key if size > 1 else (tokens.words[at].lower(),),
            )
        )
        at = end
    return found
