"""Attribution by rules: from quotations and frames to sayings."""

from __future__ import annotations

from attrs import evolve

from newsmodel.attribution.clauses import clause_end, trimmed, whole_quotations
from newsmodel.attribution.frames import Frame, find_frames
from newsmodel.attribution.grammar import Line, Words, main_subject, words_of
from newsmodel.attribution.leftovers import (
    DASHES,
    Announced,
    announcement,
    signature,
    according,
    floating,
    labelled,
    signed,
    unheard,
)
from newsmodel.attribution.draft import Draft
from newsmodel.attribution.saying import Saying
from newsmodel.attribution.circumstances import told_of
from newsmodel.attribution.transcripts import find_labels
from newsmodel.model import AttributionBasis
from newsmodel.quotations import Quotation
from newsmodel.text.story import Story


def lines_of(story: Story, quotations: list[Quotation]) -> dict[int, Line]:
    """The passages of *story* that have a word, as lines, by their numbers."""
    by_passage: dict[int, list[Quotation]] = {}
    for quotation in quotations:
        by_passage.setdefault(quotation.passage, []).append(quotation)
    return {
        number: Line(story.text, number, passage, by_passage.get(number, []))
        for number, passage in enumerate(story.passages)
        if passage.tokens.words and passage.sentences
    }


def read_by_rules(story: Story, lines: dict[int, Line]) -> list[Saying]:
    """What the grammar of news tells about who says what, passage by passage."""
    words = words_of(story.lexicon)
    sayings: list[Saying] = []
    announced: Announced | None = None
    labels = find_labels(story)
    for number, line in lines.items():
        _sign_below(line, words, sayings)
        label = labelled(line, words, labels.get(number))
        drafts = _read_line(line, words, sayings, story, announced, label)
        sayings += sorted((told_of(draft, line, story.lexicon) for draft in drafts), key=lambda s: s.contents)
        announced = announcement(line, words)
    return sayings


def _sign_below(line: Line, words: Words, sayings: list[Saying]) -> None:
    """Gives the last quotation the name that stands alone below it behind a dash: "― Ada Diaz"."""
    if not sayings or sayings[-1].cue is not None or line.words[0] not in DASHES:
        return
    mention = signature(line, words)
    if mention is not None:
        sayings[-1] = evolve(sayings[-1], mention=mention, basis=AttributionBasis.LABEL, flags=())


def _read_line(
    line: Line, words: Words, before: list[Saying], story: Story, announced: Announced | None, label: Draft | None
) -> list[Draft]:
    """The drafts of one passage: labels first, then quotations with a frame, then the other frames, then the rest."""
    if label is not None and label.contents[-1][1] == len(line):
        return [label]
    frames = find_frames(line, words)
    if not frames and not line.spans and label is None and "according" not in line.lower:
        return []
    claimed: dict[int, Draft] = {}
    drafts: list[Draft] = [] if label is None else [label]
    if label is not None:
        for number in label.holds(line):
            claimed[number] = label
    posts = _posts(line, frames)
    taken: set[int] = set()
    for number, frame in posts.items():
        if number not in claimed:
            draft = _postposed(line, number, frame, posts, claimed, frames, words)
            drafts.append(draft)
            taken.add(frame.cue)
    for frame in frames:
        if frame.cue in taken:
            continue
        draft = _preposed(line, frame, frames, posts, claimed, words)
        if draft is not None:
            drafts.append(draft)
    drafts += according(line, words, claimed)
    drafts += unheard(line, words, claimed)
    drafts += signed(line, words, claimed)
    _inherit(line, drafts, words)
    drafts += floating(line, words, claimed, drafts, before, story, announced)
    return drafts


def _posts(line: Line, frames: list[Frame]) -> dict[int, Frame]:
    """For every quotation the frame that follows it at once: "...," she said."""
    found: dict[int, Frame] = {}
    for frame in frames:
        at = frame.left - 1
        if at >= 0 and line.words[at] in (",", "—", "–", "-") and line.quoted[at] < 0:
            at -= 1
        if at >= 0 and line.quoted[at] >= 0 and not frame.follows_ing and line.spans[line.quoted[at]][1] == at + 1:
            number = line.quoted[at]
            if _may_close(line, number, frame):
                found.setdefault(number, frame)
    return found


def _may_close(line: Line, number: int, frame: Frame) -> bool:
    """Whether the words in marks are what the frame behind them reports, not part of its subject."""
    final = line.text[line.quotations[number].outer - 1]
    start, end = line.sentence(frame.cue)
    if final == "." and start == frame.left:
        return frame.reports == "" and (frame.after >= end - 1 or line.words[frame.after] == ",")
    if frame.reports in ("clause", "label", "colon") and final not in ",!?—–-…":
        return False
    return frame.inverted or frame.form.cue.quotes or final in ",?!"


def _postposed(
    line: Line,
    number: int,
    frame: Frame,
    posts: dict[int, Frame],
    claimed: dict[int, Draft],
    frames: list[Frame],
    words: Words,
) -> Draft:
    first, last = line.spans[number]
    sentence, _ = line.sentence(first)
    floor = max((f.after for f in frames if sentence <= f.cue < first), default=sentence)
    start = first
    if floor < first:
        own = [n for n in range(number) if line.spans[n][0] >= floor and n not in claimed]
        gap = any(line.quoted[t] < 0 and line.words[t][0].isalnum() for t in range(floor, first))
        lone = gap and first - floor <= 2 and line.lower[floor] in words.conjunctions
        if floor == sentence and gap and not lone:
            start = floor
            for inner in own:
                claimed[inner] = Draft([], frame)
    draft = Draft([(start, last)], frame)
    claimed[number] = draft
    _, end = line.sentence(frame.cue)
    if not any(frame.cue < other.cue < end and other.reports and other.cue != frame.cue for other in frames):
        _continue(line, draft, max(frame.after, frame.right), posts, claimed)
    return draft


def _continue(line: Line, draft: Draft, at: int, posts: dict[int, Frame], claimed: dict[int, Draft]) -> None:
    """Adds the quotations that go on after the frame: behind a comma, or as the next sentences."""
    frame = draft.frame
    while True:
        following = next((n for n, (first, _) in enumerate(line.spans) if first >= at), None)
        if following is None or following in posts or following in claimed:
            return
        first, last = line.spans[following]
        gap = range(at, first)
        sentence, _ = line.sentence(first)
        same = frame is not None and sentence <= frame.cue
        if same and any(line.words[t] not in (",", ":", "—", "–", "-") for t in gap):
            return
        if not same and (
            first != sentence
            or any(
                line.sentence_starts[i] > at and line.sentence_starts[i] < first
                for i in range(len(line.bounds))
                if frame is not None and line.sentence_starts[i] > frame.cue
            )
        ):
            return
        draft.contents.append((first, last))
        claimed[following] = draft
        at = last


def _preposed(
    line: Line,
    frame: Frame,
    frames: list[Frame],
    posts: dict[int, Frame],
    claimed: dict[int, Draft],
    words: Words,
) -> Draft | None:
    start, end = line.sentence(frame.cue)
    if frame.reports in ("quote", "colon", "clause", "label") and frame.after < len(line):
        return _reported(line, frame, frames, posts, claimed, words)
    if frame.follows_ing or frame.subject is None or not frame.form.cue.clause:
        return None
    return _parenthetical(line, frame, start, end, posts, claimed, words)


def _reported(
    line: Line,
    frame: Frame,
    frames: list[Frame],
    posts: dict[int, Frame],
    claimed: dict[int, Draft],
    words: Words,
) -> Draft | None:
    at = frame.after
    number = line.quoted[at]
    if number in claimed or number in posts:
        return None
    if number >= 0 and line.spans[number][0] == at:
        first, last = line.spans[number]
        final = line.text[line.quotations[number].outer - 1]
        begins = line.words[at - 1] in (",", ":") or (
            first + 1 < last
            and any(line.capital(t) for t in range(first, min(first + 3, last)) if line.words[t][0].isalnum())
        )
        aside = final == "," and last < len(line) and line.lower[last] not in words.conjunctions
        whole = final in ".?!…—" or aside or last >= len(line) or not line.quotations[number].closed
        if whole and (begins or last >= line.sentence(at)[1]):
            draft = Draft([(first, last)], frame)
            claimed[number] = draft
            _continue(line, draft, last, posts, claimed)
            return draft
    stop = clause_end(line, frame, at, frames, words)
    if frame.reports == "label" and not any(line.quoted[t] >= 0 for t in range(at, stop)):
        return None
    if frame.reports == "colon" and number < 0 and not frame.form.cue.quotes:
        return None
    span = whole_quotations(line, trimmed(line, at, stop))
    if span is None:
        return None
    draft = Draft([span], frame)
    for inner in {line.quoted[t] for t in range(*span) if line.quoted[t] >= 0}:
        claimed.setdefault(inner, draft)
    if number >= 0 or line.quoted[span[1] - 1] >= 0:
        _continue(line, draft, span[1], posts, claimed)
    return draft


def _parenthetical(
    line: Line,
    frame: Frame,
    start: int,
    end: int,
    posts: dict[int, Frame],
    claimed: dict[int, Draft],
    words: Words,
) -> Draft | None:
    """The draft of "CLAUSE, she said." and "CLAUSE, she said, REST."."""
    if frame.left - 2 < start or line.words[frame.left - 1] not in (",", "—", "–") or not frame.form.finite:
        return None
    after = frame.after
    if (
        after < end
        and line.words[after] not in ",.;—–?!"
        and line.lower[after] not in words.prepositions
        and line.lower[after] not in ("when", "as", "while")
    ):
        return None
    contents = []
    head = trimmed(line, start, frame.left - 1)
    if head is not None:
        contents.append(head)
    if after < end and line.words[after] == "," and not frame.inverted:
        tail = trimmed(line, after + 1, end)
        if (
            tail is not None
            and line.lower[tail[0]] not in words.forms
            and not line.lower[tail[0]].endswith("ing")
            and line.lower[tail[0]] not in ("who", "which", "as", "when", "while", "in", "at", "during", "after")
        ):
            contents.append(tail)
    if not contents or not _speaks(frame):
        return None
    draft = Draft(contents, frame)
    for span in contents:
        for inner in {line.quoted[t] for t in range(*span) if line.quoted[t] >= 0}:
            if inner in claimed or inner in posts:
                return None
            claimed[inner] = draft
    return draft


def _speaks(frame: Frame) -> bool:
    return frame.form.cue.bare or frame.form.cue.quotes


def _inherit(line: Line, drafts: list[Draft], words: Words) -> None:
    """Gives ", adding that" the subject of its clause."""
    drafts.sort(key=lambda draft: draft.frame.cue if draft.frame is not None else -1)
    for number, draft in enumerate(drafts):
        frame = draft.frame
        if frame is None or frame.subject is not None or draft.mention is not None:
            continue
        start, _ = line.sentence(frame.cue)
        subject = next(
            (
                other.frame.subject
                for other in reversed(drafts[:number])
                if other.frame is not None and other.frame.subject is not None and start <= other.frame.cue
            ),
            None,
        )
        draft.mention = subject or main_subject(line, start, frame.cue, words)
