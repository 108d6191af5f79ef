"""Where a reported clause ends."""

from __future__ import annotations

from bisect import bisect_left

from newsmodel.attribution.frames import Frame
from newsmodel.attribution.grammar import Line
from newsmodel.attribution.saying import Range

#: What may join one report to another.
_JOINING = frozenset({"and", "but", "while", "though", "although", "as"})


def trimmed(line: Line, start: int, end: int) -> Range | None:
    """The tokens without punctuation around them, except marks of quotations and what stands inside them."""
    while (
        start < end
        and line.quoted[start] < 0
        and not line.words[start][0].isalnum()
        and line.words[start] not in "$@#(["
    ):
        start += 1
    while (
        end > start
        and line.quoted[end - 1] < 0
        and line.words[end - 1] in ".,;:—–―-!?…)"
        and not _closes(line, start, end)
    ):
        end -= 1
    return (start, end) if end > start else None


def whole_quotations(line: Line, span: Range | None) -> Range | None:
    """*span* with all of the quotations that it begins or ends in: they may run over several sentences."""
    if span is None:
        return None
    start, end = span
    if line.quoted[start] >= 0:
        start = min(start, line.spans[line.quoted[start]][0])
    if line.quoted[end - 1] >= 0:
        end = max(end, line.spans[line.quoted[end - 1]][1])
    return start, end


def _closes(line: Line, start: int, end: int) -> bool:
    """Whether the last token belongs to a word: "U.S.", or a bracket opened inside."""
    if line.words[end - 1] == ")":
        return any(line.words[t] == "(" for t in range(start, end))
    return (
        line.words[end - 1] == "."
        and end - 3 >= start
        and line.words[end - 3] == "."
        and len(line.words[end - 2]) == 1
        and line.glued(end - 1)
        and line.glued(end - 2)
    )


def clause_end(line: Line, frame: Frame, at: int, frames: list[Frame]) -> int:
    """The token after the clause that begins at *at*: its sentence's end, or where another report begins."""
    start, end = line.sentence(at)
    opens = frame.participial and frame.cue == start
    ends = [end, *_marks(line, at, end), *_verbs(line, at, end)]
    for other in frames:
        if at < other.left < end and other.cue != frame.cue:
            left = other.left if opens and not other.participial else _report(line, other, at, end)
            if left is not None:
                ends.append(left)
                break
    return min(ends)


def _marks(line: Line, at: int, end: int) -> list[int]:
    """A semicolon, and ", according to"."""
    first = line.vocabulary.speech.according[:1]
    if ";" not in line.words[at:end] and not any(word in line.lower[at:end] for word in first):
        return []
    return [
        token
        for token in range(at, end)
        if line.quoted[token] < 0
        and (line.words[token] == ";" or (token > at and line.lower[token] in first and line.words[token - 1] == ","))
    ][:1]


def _report(line: Line, other: Frame, at: int, end: int) -> int | None:
    """Where another frame ends the clause: ", adding", ", she said.", "and he said that", or None if it goes on."""
    left = other.left
    apart = line.words[left - 1] in ",—–―" or _ends_clause(line, left - 1)
    if apart and (
        other.reports in ("quote", "colon") or other.participial or (not other.reports and other.after >= end - 1)
    ):
        return left
    before = line.lower[left - 1]
    if other.participial or before not in _JOINING:
        return None
    if left >= 2 and line.words[left - 2] == ",":
        return left - 1
    return left - 1 if before in ("and", "but") and other.reports and left - 1 > at + 1 else None


def _ends_clause(line: Line, token: int) -> bool:
    """Whether the token closes a quotation that ends with a comma."""
    number = line.quoted[token]
    return number >= 0 and line.spans[number][1] == token + 1 and line.final(number) == ","


def _verbs(line: Line, at: int, end: int) -> list[int]:
    """Where a second verb of the same subject begins: "and added"."""
    known = line.vocabulary
    for token in line.verbs[bisect_left(line.verbs, at + 2) : bisect_left(line.verbs, end)]:
        form = known.forms[line.lower[token]]
        if line.quoted[token] >= 0 or line.lower[token] != form.cue.past or form.cue.past == form.cue.base:
            continue
        back = token - 1
        while back > at and (line.lower[back] in known.speech.adverbs or line.lower[back].endswith("ly")):
            back -= 1
        if line.lower[back] in ("and", "but"):
            return [back]
    return []
