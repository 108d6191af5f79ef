"""Attribution by rules: from quotations and frames to sayings."""

from __future__ import annotations

from bisect import bisect_left

from newsmodel.attribution.circumstances import told_of
from newsmodel.attribution.clauses import clause_end, trimmed, whole_quotations
from newsmodel.attribution.draft import Draft
from newsmodel.attribution.frames import Frame, find_frames
from newsmodel.attribution.grammar import DASHES, Line, words_of
from newsmodel.attribution.labels import (
    Announced,
    announcement,
    dialogue,
    labelled,
    signature,
    signed,
)
from newsmodel.attribution.leftovers import according, floating, unheard
from newsmodel.attribution.phrases import clause_subject, main_subject
from newsmodel.attribution.saying import Range, Saying
from newsmodel.attribution.transcripts import find_labels
from newsmodel.model import AttributionBasis
from newsmodel.quotations import Quotation
from newsmodel.text.story import Story

#: More frames than this in one sentence are not looked at together.
_MANY = 24
#: What may follow a parenthetical "she said" that ends its clause.
_AFTER = frozenset({"when", "as", "while"})
#: What a second part of a split clause never begins with.
_NO_TAIL = frozenset({"who", "which", "as", "when", "while", "in", "at", "during", "after"})


def lines_of(story: Story, quotations: list[Quotation]) -> dict[int, Line]:
    """The passages of *story* that have a word, as lines, by their numbers."""
    by_passage: dict[int, list[Quotation]] = {}
    for quotation in quotations:
        by_passage.setdefault(quotation.passage, []).append(quotation)
    vocabulary = words_of(story.lexicon)
    return {
        number: Line(story.text, number, passage, by_passage.get(number, []), vocabulary)
        for number, passage in enumerate(story.passages)
        if passage.tokens.words and passage.sentences
    }


def read_by_rules(story: Story, lines: dict[int, Line]) -> list[Saying]:
    """What the grammar of news tells about who says what, passage by passage."""
    sayings: list[Saying] = []
    announced: Announced | None = None
    labels = find_labels(story)
    for number, line in lines.items():
        _sign_below(line, sayings)
        label = labelled(line, labels.get(number))
        drafts = _drafts(line, sayings, announced, label)
        told = [told_of(draft, line, story.lexicon) for draft in drafts]
        sayings += sorted(told, key=_contents) if len(told) > 1 else told
        announced = announcement(line)
    return sayings


def _contents(saying: Saying) -> tuple[Range, ...]:
    return saying.contents


def _sign_below(line: Line, sayings: list[Saying]) -> None:
    """Gives the last quotation the name that stands alone below it behind a dash: "― Ada Diaz"."""
    if not sayings or sayings[-1].cue is not None or line.words[0] not in DASHES:
        return
    mention = signature(line)
    if mention is not None:
        sayings[-1] = sayings[-1]._replace(mention=mention, basis=AttributionBasis.LABEL, flags=())


def _drafts(line: Line, before: list[Saying], announced: Announced | None, label: Draft | None) -> list[Draft]:
    """The drafts of one passage: labels first, then quotations with a frame, then the other frames, then the rest."""
    if label is not None and label.contents[-1][1] == len(line):
        return [label]
    reading = _Reading(line)
    if not reading.frames and not line.spans and label is None and "according" not in line.lower:
        return []
    spoken = dialogue(line, reading.frames) if line.words[0] in DASHES else None
    if spoken is not None:
        return [spoken]
    claimed, drafts = reading.claimed, [label] if label is not None else []
    if label is not None:
        claimed.update(dict.fromkeys(label.holds(line), label))
    drafts += reading.postposed()
    drafts += reading.preposed()
    drafts += according(line, claimed)
    if not line.spans:
        _inherit(line, drafts)
        return drafts
    drafts += unheard(line, claimed)
    drafts += signed(line, claimed)
    _inherit(line, drafts)
    return drafts + floating(line, claimed, drafts, before, announced)


class _Reading:
    """The frames of one line, the quotation that each of them follows, and the quotations that have found theirs."""

    def __init__(self, line: Line) -> None:
        self.line = line
        self.frames = find_frames(line)
        self._cues = [frame.cue for frame in self.frames]
        self.posts = self._posts() if line.spans else {}
        self.claimed: dict[int, Draft] = {}

    def postposed(self) -> list[Draft]:
        """The drafts of "...," she said."""
        return [self._before_frame(number, frame) for number, frame in self.posts.items() if number not in self.claimed]

    def preposed(self) -> list[Draft]:
        """The drafts of She said, "...", "she said that ...", "..., she said" without marks."""
        used = {frame.cue for frame in self.posts.values()}
        found = []
        for frame in self.frames:
            if frame.cue in used:
                continue
            draft = self._as_told(frame)
            if draft is None and frame.reports and frame.after < len(self.line):
                draft = self._reported(frame)
            elif draft is None and not frame.participial and frame.subject is not None and frame.form.cue.clause:
                draft = self._parenthetical(frame)
            if draft is not None:
                found.append(draft)
        return found

    def _between(self, start: int, end: int) -> list[Frame]:
        """The frames whose cues stand in the tokens ``[start, end)``, at most as many as a sentence can hold."""
        first = bisect_left(self._cues, start)
        return self.frames[first : min(bisect_left(self._cues, end), first + _MANY)]

    def _posts(self) -> dict[int, Frame]:
        """For every quotation the frame that follows it at once."""
        line, found = self.line, {}
        for frame in self.frames:
            at = frame.left - 1
            if at >= 0 and line.lower[at] == "as":
                at -= 1
            if at >= 0 and (line.words[at] == "," or line.words[at] in DASHES) and line.quoted[at] < 0:
                at -= 1
            number = line.quoted[at] if at >= 0 else -1
            if number < 0 or number in found or frame.participial or line.spans[number][1] != at + 1:
                continue
            if self._may_close(number, frame):
                found[number] = frame
        return found

    def _may_close(self, number: int, frame: Frame) -> bool:
        """Whether the words in marks are what the frame behind them reports, not part of its subject."""
        line, final = self.line, self.line.final(number)
        start, end = line.sentence(frame.cue)
        if final == "." and start == frame.left:
            return frame.reports == "" and (frame.after >= end - 1 or line.words[frame.after] == ",")
        if frame.reports in ("clause", "label", "colon") and final not in ",!?…" and final not in DASHES:
            return False
        if frame.inverted or frame.form.cue.quotes:
            return True
        return final in ",?!" and (frame.after >= end or not line.words[frame.after][0].isalnum())

    def _before_frame(self, number: int, frame: Frame) -> Draft:
        """The draft of a quotation and the frame behind it, with the words of its clause before it."""
        line = self.line
        first, last = line.spans[number]
        sentence, _ = line.sentence(first)
        reports = self._between(sentence, first)
        if self._is_fragment(number) and line.lower[frame.left - 1] != "as" and not _opens_report(reports, sentence):
            posts = {post.cue for post in self.posts.values()}
            reports = [report for report in reports if report.cue in posts]
        floor = max((report.after for report in reports), default=sentence)
        start = first
        gap = any(line.quoted[t] < 0 and line.words[t][0].isalnum() for t in range(floor, first))
        lone = first - floor <= 2 and line.lower[floor] in line.vocabulary.speech.conjunctions
        if gap and floor == sentence and not lone:
            start = floor
            for inner in range(bisect_left(line.spans, (floor, floor)), number):
                self.claimed.setdefault(inner, Draft([], frame))
        draft = Draft([(start, last)], frame)
        self.claimed[number] = draft
        _, end = line.sentence(frame.cue)
        if not any(self._takes_over(other) for other in self._between(frame.cue + 1, end)):
            self._continue(draft, frame, max(frame.after, frame.right))
        return draft

    def _is_fragment(self, number: int) -> bool:
        """Whether the words in marks end a clause that begins without them: "the plan that failed was “a mess,”"."""
        line, (first, last) = self.line, self.line.spans[number]
        word = next((word[0] for word in line.words[first:last] if word[0].isalnum()), "")
        before = line.words[first - 1][0]
        return word.islower() and line.final(number) == "," and (before.isalnum() or before == ",")

    def _takes_over(self, frame: Frame) -> bool:
        """Whether a frame later in the sentence is a report of its own: "..., she said, but he added that"."""
        return bool(frame.reports) and frame.subject is not None and self.line.lower[frame.left - 1] in ("and", "but")

    def _continue(self, draft: Draft, frame: Frame, at: int) -> None:
        """Adds the quotations that go on after the frame: behind a comma, or as the next sentences."""
        line = self.line
        for number in range(bisect_left(line.spans, (at, at)), len(line.spans)):
            first, last = line.spans[number]
            if number in self.posts or number in self.claimed:
                return
            sentence, _ = line.sentence(first)
            if sentence <= frame.cue:
                if not self._is_aside(at, first) and any(
                    line.words[t] not in ",:" and line.words[t] not in DASHES for t in range(at, first)
                ):
                    return
            elif first != sentence or line.sentence(at)[1] < first or self._has_own(last):
                return
            draft.contents.append((first, last))
            self.claimed[number] = draft
            at = last

    def _is_aside(self, at: int, first: int) -> bool:
        """Whether ", smiling at his aides," stands between the token *at* and a quotation that goes on at *first*."""
        line = self.line
        commas = first - at >= 4 and line.words[at] == "," and line.words[first - 1] == ","
        form = line.vocabulary.forms.get(line.lower[at + 1]) if commas else None
        if form is not None and form.cue.clause and form.cue.quotes:
            return False
        return commas and line.lower[at + 1].endswith("ing") and all(line.quoted[t] < 0 for t in range(at, first))

    def _has_own(self, last: int) -> bool:
        """Whether a "..., she said" ends the sentence of a quotation that ends with the token before *last*."""
        _, end = self.line.sentence(last - 1)
        return any(
            last < frame.left < end and frame.reports == "" and self.line.words[frame.left - 1] == ","
            for frame in self._between(last, end)
        )

    def _reported(self, frame: Frame) -> Draft | None:
        """The draft of a frame that something follows: a quotation, a clause, a labelled thing."""
        line, at = self.line, frame.after
        number = line.quoted[at]
        if number in self.claimed or number in self.posts or self._is_title(frame, number):
            return None
        if number >= 0 and line.spans[number][0] == at and self._is_whole(number):
            draft = Draft([line.spans[number]], frame)
            self.claimed[number] = draft
            self._continue(draft, frame, line.spans[number][1])
            return draft
        stop = clause_end(line, frame, at, self._between(at, line.sentence(at)[1]))
        if frame.reports == "label" and not any(line.quoted[t] >= 0 for t in range(at, stop)):
            return None
        if frame.reports == "colon" and number < 0 and not frame.form.cue.quotes:
            return None
        return self._spanning(frame, whole_quotations(line, trimmed(line, at, stop)))

    def _is_title(self, frame: Frame, number: int) -> bool:
        """Whether the marks hold the title of a work: "the novel “...”", "a film called “...”"."""
        line = self.line
        if number < 0 or line.spans[number][0] != frame.after:
            return False
        speech, before = line.vocabulary.speech, frame.after - 1
        if line.lower[before] in speech.works and before >= frame.cue_end:
            return True
        return frame.cue == before and line.lower[before] in speech.called and line.words[before - 1] == ","

    def _spanning(self, frame: Frame, span: Range | None) -> Draft | None:
        """The draft of a frame whose content is *span*, with the quotations in it and, if it ends in one, behind it."""
        if span is None:
            return None
        draft = Draft([span], frame)
        for inner in draft.holds(self.line):
            self.claimed.setdefault(inner, draft)
        if self.line.quoted[span[1] - 1] >= 0:
            self._continue(draft, frame, span[1])
        return draft

    def _is_whole(self, number: int) -> bool:
        """Whether a quotation is all that is reported, not the beginning of a clause that goes on without marks."""
        line = self.line
        first, last = line.spans[number]
        final = line.final(number)
        aside = final == "," and last < len(line) and line.lower[last] not in line.vocabulary.speech.conjunctions
        if not (final in ".?!…—" or aside or last >= len(line) or not line.quotations[number].closed):
            return False
        heads = (t for t in range(first, min(first + 3, last)) if line.words[t][0].isalnum())
        return line.words[first - 1] in ",:" or last >= line.sentence(first)[1] or any(line.capital(t) for t in heads)

    def _as_told(self, frame: Frame) -> Draft | None:
        """The draft of "As she put it in March, CLAUSE"."""
        line = self.line
        start, end = line.sentence(frame.cue)
        opening = frame.left - 1
        if line.lower[opening] != "as" or frame.inverted or not (opening == start or line.words[opening - 1] == ","):
            return None
        comma = next((t for t in range(frame.right, end - 1) if line.words[t] in ",:" and line.quoted[t] < 0), None)
        if comma is None or comma - frame.right > 20:
            return None
        if line.quoted[comma + 1] < 0 and (opening > start or line.words[comma] == ":"):
            return None
        return self._spanning(frame, whole_quotations(line, trimmed(line, comma + 1, end)))

    def _parenthetical(self, frame: Frame) -> Draft | None:
        """The draft of "CLAUSE, she said." and "CLAUSE, she said, REST."."""
        line, after = self.line, frame.after
        start, end = line.sentence(frame.cue)
        if frame.left - 2 < start or line.words[frame.left - 1] not in ",—–―" or not frame.form.finite:
            return None
        ends = after >= end or line.words[after] in ",.;—–―?!" or line.lower[after] in _AFTER
        if not ends and line.lower[after] not in line.vocabulary.speech.prepositions:
            return None
        if not (frame.form.cue.bare or frame.form.cue.quotes):
            return None
        contents = [span for span in (trimmed(line, start, frame.left - 1), self._tail(frame, end)) if span is not None]
        draft = Draft(contents, frame)
        inner = draft.holds(line)
        if not contents or any(number in self.claimed or number in self.posts for number in inner):
            return None
        self.claimed.update(dict.fromkeys(inner, draft))
        return draft

    def _tail(self, frame: Frame, end: int) -> Range | None:
        """The rest of a clause that "she said" splits."""
        line, after = self.line, frame.after
        if after >= end or line.words[after] != "," or frame.inverted:
            return None
        tail = trimmed(line, after + 1, end)
        if tail is None:
            return None
        lower = line.lower[tail[0]]
        return None if lower in line.vocabulary.forms or lower.endswith("ing") or lower in _NO_TAIL else tail


def _opens_report(frames: list[Frame], sentence: int) -> bool:
    """Whether the first of *frames* is what its sentence begins with: "Ruiz said that ..."."""
    first = frames[0] if frames else None
    return first is not None and first.left == sentence and first.form.cue.quotes and first.reports == "clause"


def _inherit(line: Line, drafts: list[Draft]) -> None:
    """Gives ", adding that" the subject of its clause."""
    drafts.sort(key=lambda draft: draft.frame.cue if draft.frame is not None else -1)
    for number, draft in enumerate(drafts):
        frame = draft.frame
        if frame is None or frame.subject is not None or draft.mention is not None:
            continue
        start, end = line.sentence(frame.cue)
        subject = next(
            (
                other.frame.subject
                for other in reversed(drafts[max(number - _MANY, 0) : number])
                if other.frame is not None
                and other.frame.subject is not None
                and start <= other.frame.cue
                and line.lower[other.frame.subject[0]] not in ("who", "which", "that")
            ),
            None,
        )
        limit = end if frame.cue - start <= 1 else frame.cue
        draft.mention = subject or (clause_subject if frame.participial else main_subject)(line, start, limit)
