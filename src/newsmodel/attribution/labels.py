"""Speakers named beside what they say: "WALLACE: ...", "“...” — Ada Diaz", a paragraph that ends with a colon."""

from __future__ import annotations

from typing import NamedTuple

from newsmodel.attribution.draft import Draft
from newsmodel.attribution.frames import Frame, find_frames
from newsmodel.attribution.grammar import DASHES, Line
from newsmodel.attribution.phrases import main_subject, phrase_after
from newsmodel.attribution.saying import Range
from newsmodel.attribution.transcripts import Label
from newsmodel.model import AttributionBasis, QuoteKind

#: Speech behind a dash has at least a word, a comma, a subject and a verb.
_SHORTEST = 5


def labelled(line: Line, label: Label | None) -> Draft | None:
    """The draft of "WALLACE: ..." in a transcript, and of "Rep. Trey Gowdy (R-S.C.): “...”" anywhere."""
    if label is not None:
        return _turn(line, label)
    limit = min(len(line), 40)
    if not line.spans or line.spans[0][0] > limit or ":" not in line.words[1:limit]:
        return None
    colon = next(
        (t for t in range(1, limit) if line.words[t] == ":" or line.quoted[t] >= 0),
        None,
    )
    if colon is None or line.quoted[colon] >= 0 or colon + 1 >= len(line) or line.quoted[colon + 1] < 0:
        return None
    begin = next(
        (t + 1 for t in range(colon - 1, 0, -1) if line.words[t] in DASHES and not line.glued(t)),
        0,
    )
    size = sum(line.words[t][0].isalnum() for t in range(begin, colon))
    if not 0 < size <= 9 or not _is_name(line, begin, colon):
        return None
    draft = Draft([line.spans[line.quoted[colon + 1]]])
    draft.mention, draft.cue, draft.basis = (
        (begin, colon),
        (colon, colon + 1),
        AttributionBasis.LABEL,
    )
    return draft


def _turn(line: Line, label: Label) -> Draft | None:
    """All of a passage behind its label."""
    first = next((t for t in range(len(line)) if line.starts[t] >= label.after), None)
    end = next((t for t in range(len(line)) if line.starts[t] >= label.end), 0)
    name = next(t for t in range(len(line)) if line.starts[t] >= label.start)
    if first is None or not any(line.words[t][0].isalnum() for t in range(first, len(line))):
        return None
    colon = max((t for t in range(end, first) if line.words[t] == ":"), default=end)
    draft = Draft([(first, len(line))])
    draft.mention, draft.cue = (name, end), (colon, colon + 1)
    draft.basis, draft.kind = AttributionBasis.LABEL, QuoteKind.DIRECT
    return draft


def dialogue(line: Line, frames: list[Frame]) -> Draft | None:
    """The draft of "– It is full, she says. – And loud.": speech behind a dash, as in much of Europe."""
    if line.words[0] not in DASHES or len(line) < _SHORTEST or line.glued(1) or line.quoted[0] >= 0:
        return None
    for frame in frames:
        before = frame.left - 1
        if frame.subject is None or not frame.form.cue.quotes or frame.reports or before < 2:
            continue
        if line.words[before] not in ",?!…":
            return None
        draft = Draft([(1, frame.left)], frame)
        draft.kind = QuoteKind.DIRECT
        again = next((t for t in range(frame.right, len(line) - 1) if _opens_anew(line, t)), None)
        if again is not None:
            draft.contents.append((again + 1, len(line)))
        return draft
    return None


def _opens_anew(line: Line, token: int) -> bool:
    """Whether the token is a dash between spaces behind the end of a sentence or a clause."""
    spaced = not line.glued(token) and not line.glued(token + 1)
    return line.words[token] in DASHES and spaced and line.words[token - 1] in ".,?!…"


def _is_name(line: Line, begin: int, colon: int) -> bool:
    """Whether all tokens before the colon can be a name with titles."""
    return all(
        line.capital(t)
        or not line.words[t][0].isalnum()
        or line.lower[t] in line.vocabulary.nouns
        or line.lower[t] in ("of", "the", "for", "former")
        for t in range(begin, colon)
    ) and not any(line.lower[t] in line.vocabulary.forms for t in range(begin, colon))


def signed(line: Line, claimed: dict[int, Draft]) -> list[Draft]:
    """The draft of "“...” — Ada Diaz" of a line with quotations."""
    number = len(line.spans) - 1
    last = line.spans[number][1]
    if number in claimed or last + 1 >= len(line) or line.words[last] not in DASHES or len(line) - last > 24:
        return []
    at = last
    while at < len(line) and line.words[at] in DASHES:
        at += 1
    phrase = phrase_after(line, at, len(line))
    if phrase is None or not line.capital(at) or phrase[1] < len(line) - 3:
        return []
    draft = Draft([line.spans[number]])
    draft.mention, draft.basis = phrase, AttributionBasis.LABEL
    claimed[number] = draft
    return [draft]


class Announced(NamedTuple):
    """Who says, in characters, what the next paragraph quotes: "The minister said:"."""

    mention: Range | None
    cue: Range | None


def announcement(line: Line) -> Announced | None:
    """What a passage that ends with a colon announces, if it does."""
    last = len(line) - 1
    if line.words[last] != ":" or line.quoted[last] >= 0:
        return None
    frames = [frame for frame in find_frames(line) if frame.cue >= line.sentence(last)[0]]
    frame = next((frame for frame in reversed(frames) if frame.subject is not None), None)
    if frame is not None and frame.subject is not None:
        return Announced(line.offsets(*frame.subject), line.offsets(frame.cue, frame.cue_end))
    subject = main_subject(line, line.sentence(last)[0], last)
    return Announced(None if subject is None else line.offsets(*subject), None)


def signature(line: Line) -> Range | None:
    """The name, in characters, of a passage that is nothing but a dash and a name."""
    at = 0
    while at < len(line) and line.words[at] in DASHES:
        at += 1
    if at == 0 or at >= len(line) or len(line) > 30 or not line.capital(at):
        return None
    phrase = phrase_after(line, at, len(line))
    return None if phrase is None else line.offsets(*phrase)
