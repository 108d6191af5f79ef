"""Where sentences begin and end."""

from __future__ import annotations

import re

from newsmodel.lexicon import Lexicon

#: A mark that may end a sentence, with the marks that close around it; the white space is looked at, not taken.
#: Or a line's end before an empty line or a quotation. All begin with one class, so that the search skips what is none.
_END = re.compile(r"[.!?…\n](?:(?<!\n)[.!?…\"”»’'\)\]]{0,8}(?=\s)|(?<=\n)(?:\s*(?=\n)|(?=[“\"‘«])))")
#: What stands before the last word.
_BEFORE = re.compile(r".*[\s\"“”‘«»(\[—–]", re.DOTALL)
_LONGEST_WORD = 24
_NEXT = re.compile(r"\s*([\"“‘«'(\[—–-]*)(\w+)?")
_INITIAL = re.compile(r"[A-Z](?:\.-?[A-Z])*$")


def find_sentences(text: str, start: int, end: int, lexicon: Lexicon) -> tuple[tuple[int, int], ...]:
    """Half-open offsets of the sentences of ``text[start:end]``; only white space lies between and around them.

    A point after an abbreviation or an initial ends nothing unless the next word is one that begins sentences; a
    question or exclamation mark ends nothing before a small letter ("Why?" he asked).
    """
    found = []
    at = start
    for match in _END.finditer(text, start, end):
        stop = match.end()
        if stop < end and _ends_here(text, match, end, lexicon) and not text[at:stop].isspace():
            found.append(_trimmed(text, at, stop))
            at = stop
    if at < end and not text[at:end].isspace():
        found.append(_trimmed(text, at, end))
    return tuple(found)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    return start, end


def _ends_here(text: str, match: re.Match[str], end: int, lexicon: Lexicon) -> bool:
    mark = match[0]
    if mark[0] == "\n":
        return True
    following = _NEXT.match(text, match.end(), min(end, match.end() + 48))
    marks, word = (following[1], following[2]) if following is not None else ("", None)
    if word is None:
        return bool(marks) or mark[0] != "."
    if word[0].islower():
        return False
    if mark[0] != "." or len(mark) > 1:
        return True
    first = max(match.start() - _LONGEST_WORD, 0)
    before = _BEFORE.match(text, first, match.start())
    last = text[first if before is None else before.end() : match.start()]
    people = lexicon.people
    if last in people.abbreviations or (last in people.numbering and word[0].isdigit()):
        return False
    if last in people.closing_abbreviations or (last.isupper() and _INITIAL.match(last) is not None):
        return word in people.starters or bool(marks and marks[0] in "\"“‘«'")
    return True
