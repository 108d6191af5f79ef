"""Where a reported clause ends."""

from __future__ import annotations

from newsmodel.attribution.frames import Frame
from newsmodel.attribution.grammar import Line, Words
from newsmodel.attribution.saying import Range


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


def clause_end(line: Line, frame: Frame, at: int, frames: list[Frame], words: Words) -> int:
    """The token after the clause that begins at *at*: its sentence's end, or where another report begins."""
    _, end = line.sentence(at)
    for token in range(at, end):
        if line.quoted[token] >= 0:
            continue
        if line.words[token] == ";":
            return token
        if line.lower[token] == "according" and token + 1 < end and line.lower[token + 1] == "to" and token > at:
            return token
    for other in frames:
        if not at < other.left < end or other.cue == frame.cue:
            continue
        left = other.left
        if frame.follows_ing and not other.follows_ing and frame.cue == line.sentence(at)[0]:
            return left
        if line.words[left - 1] in ",—–―" and (
            other.reports in ("quote", "colon") or other.follows_ing or other.reports == "" and other.after >= end - 1
        ):
            return left
        before = line.lower[left - 1]
        if other.follows_ing or before not in ("and", "but", "while", "though", "although", "as"):
            continue
        if (
            left >= 2
            and line.words[left - 2] == ","
            or before in ("and", "but")
            and other.reports
            and left - 1 > at + 1
        ):
            return left - 1
    for token in range(at + 2, end):
        form = words.forms.get(line.lower[token])
        if form is not None and form.finite and line.lower[token] == form.cue.past and line.quoted[token] < 0:
            back = token - 1
            while back > at and (line.lower[back] in words.adverbs or line.lower[back].endswith("ly")):
                back -= 1
            if line.lower[back] in ("and", "but") and form.cue.past != form.cue.base:
                return back
    return end
