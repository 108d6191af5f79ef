"""The words of a passage as the tagger sees them: what is written as one word is one, whatever marks stand in it.

"E.U.", "Mr.", "78,000", "well-known" and "9/11" are one word each, "Trump's" is two. The full stops and commas that are
left do what the tagger takes them for: they end sentences and part clauses.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import compress

from newsmodel.text.tokens import Tokens

#: What may stand behind the full stop of an abbreviation, apart from a word.
_AFTER_ABBREVIATION = frozenset(",;:'’-–—")


def joined_words(tokens: Tokens, sentences: Sequence[tuple[int, int]]) -> Tokens:
    """*tokens* with those of one word joined; *sentences* are the ranges of the sentences they lie in."""
    words, starts, ends = tokens.words, tokens.starts, tokens.ends
    joints = [at for at, word in enumerate(words) if word in _INSIDE]
    if not joints:
        return tokens
    words, starts, last = words.copy(), starts.copy(), len(words) - 1
    kept, closes = bytearray(b"\1") * len(words), {end for _, end in sentences}
    for at in joints:
        mark, end = words[at], ends[at]
        glued = at < last and end == starts[at + 1]
        if (not glued and (mark != "." or end in closes)) or not at or ends[at - 1] != starts[at]:
            continue
        before, after = words[at - 1], words[at + 1] if at < last else ""
        if glued and before[-1].isalnum() and after[0].isalnum():
            if not _INSIDE[mark](before, after):
                continue
            if mark in "'’" and after[0].islower():
                words[at + 1], starts[at + 1], kept[at] = "'" + after, starts[at], 0
            else:
                words[at + 1], starts[at + 1] = before + mark + after, starts[at - 1]
                kept[at - 1] = kept[at] = 0
        elif mark == "." and before[-1].isalnum() and (after[:1].isalnum() or after in _AFTER_ABBREVIATION):
            words[at], starts[at], kept[at - 1] = before + mark, starts[at - 1], 0
    return Tokens(list(compress(words, kept)), list(compress(starts, kept)), list(compress(ends, kept)))


def _always(_before: str, _after: str) -> bool:
    """A hyphen, an apostrophe, an ampersand or an at sign between letters is part of a word."""
    return True


def _between_digits(before: str, after: str) -> bool:
    return before[-1].isdigit() and after[0].isdigit()


def _of_an_abbreviation(before: str, after: str) -> bool:
    """A full stop is, but not where a sentence begins without a space."""
    return not after[0].isupper() or len(before) == 1 or len(after) == 1 or before[-2] == "."


#: The marks that may stand inside a word, and between what.
_INSIDE: dict[str, Callable[[str, str], bool]] = {
    **dict.fromkeys("-'’&@", _always),
    **dict.fromkeys(",:/", _between_digits),
    ".": _of_an_abbreviation,
}
