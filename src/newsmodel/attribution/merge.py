"""One answer out of two readers: the rules of grammar and the trained tagger.

The policy, measured on PolNeAR's dev part (docs/explanation/attribution.md has the numbers):

1. Words wholly in quotation marks belong to the rules; the tagger is not asked about a cue that they have a speaker
   for, and may only widen cue and mention of others. Turns of a transcript and speech behind dashes are theirs, too,
   unless the tagger finds somebody else reported there.
2. A quotation that the rules find no cue for takes the tagger's source and cue, if it has some.
3. Where marks stand inside a longer content, and the two agree on the cue, the tagger says how far it goes.
4. Everything else without marks is the tagger's, except "CLAUSE, she said", which the rules add where it saw none.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Sequence

from newsmodel.attribution.marked import Marked
from newsmodel.attribution.patients import without_patients
from newsmodel.attribution.rules import lines_of, read_by_rules
from newsmodel.attribution.saying import Range, Saying
from newsmodel.attribution.series import with_series
from newsmodel.attribution.subjects import with_subjects
from newsmodel.attribution.tagger import Tagger
from newsmodel.model import QuoteFlag, QuoteKind
from newsmodel.quotations import Quotation
from newsmodel.text.story import Story

_NO_SPEECH = frozenset({QuoteKind.SCARE, QuoteKind.TITLE, QuoteKind.NICKNAME})
#: Two contents are the same attribution if they share at least this much of what either covers.
_ALIKE = 0.5
#: " and ", " but also ": the longest of what stands between a content and the next cue of the same speaker.
_JOINT = 5


def read_sayings(story: Story, quotations: list[Quotation], tagger: Tagger | None) -> list[Saying]:
    """What rules and *tagger* together find, in reading order; without a tagger what the rules find."""
    lines = lines_of(story, quotations)
    ruled = read_by_rules(story, lines)
    if tagger is None:
        return sorted(ruled, key=lambda saying: saying.contents)
    marked = Marked.of(quotations)
    spoken = (saying for saying in ruled if saying.mention is not None and saying.kind not in _NO_SPEECH)
    settled = [saying.cue for saying in spoken if saying.cue is not None and marked.hold(saying)]
    tagged = with_subjects(without_patients(tagger.read(story, quotations, settled), lines), lines)
    return merge(ruled, tagged, marked, story.text, story.lexicon.speech.selves)


def merge(
    ruled: Sequence[Saying],
    tagged: Sequence[Saying],
    marked: Marked,
    text: str,
    selves: Container[str] = (),
) -> list[Saying]:
    """*ruled* and *tagged* as one, without repetitions; ``marked`` says what of *text* stands in marks.

    ``selves`` are the words for who speaks and who is spoken to.
    """
    cues = sorted(saying.cue[0] for saying in ruled if saying.cue is not None)
    merger = _Merger(tagged, marked, text, selves, cues)
    kept = [answer for saying in ruled if (answer := merger.answer(saying)) is not None]
    return sorted(
        with_series([*kept, *merger.rest(kept)], marked, text),
        key=lambda saying: (saying.contents, saying.cue or (0, 0)),
    )


class _Merger:
    """What the tagger found, and which of it is used up."""

    def __init__(
        self,
        tagged: Sequence[Saying],
        marked: Marked,
        text: str,
        selves: Container[str],
        cues: Sequence[int],
    ) -> None:
        self._text = text
        self._cues = cues
        self._selves = selves
        self._marked = marked
        self._tagged = sorted((self._whole(saying) for saying in tagged), key=lambda saying: saying.start)
        self._starts = [saying.start for saying in self._tagged]
        self._ends = [saying.end for saying in self._tagged]
        self._reach = max((saying.end - saying.start for saying in self._tagged), default=0)
        self._used: set[int] = set()

    def answer(self, saying: Saying) -> Saying | None:
        """What becomes of one finding of the rules, or None if it is dropped."""
        near = self._near(saying)
        if saying.kind is QuoteKind.DIRECT and saying.cue is not None and not self._marked.in_contents(saying):
            inside = [(number, other) for number, other in near if _shared(other, saying)]
            if not any(self._is_other(other, saying) for _, other in inside):
                self._used.update(number for number, _ in inside)
                return saying
        if saying.kind in _NO_SPEECH:
            return None if any(_shared(other, saying) for _, other in near) else saying
        if QuoteFlag.FLOATING in saying.flags:
            return self._with_speaker(saying, near)
        free = [(number, other) for number, other in near if number not in self._used]
        same = [(number, other) for number, other in free if _touch(other.cue, saying.cue)]
        if not self._marked.in_contents(saying):
            return self._unmarked(saying, near, same)
        alike = [(number, other) for number, other in free if _alike(other, saying)]
        self._used.update(number for number, _ in (*same, *alike))
        if not (same or alike):
            return saying
        number, rival = (*same, *alike)[0]
        if not self._marked.hold(saying):
            contents = self._until_next(self._agreed(rival, saying), saying)
            self._tagged[number] = rival._replace(contents=contents)
            return rival._replace(
                contents=contents,
                mention=rival.mention or saying.mention,
                addressee=saying.addressee,
                occasion=saying.occasion,
                channel=saying.channel,
                negated=saying.negated,
                flags=saying.flags,
            )
        cue = rival.cue if _touch(rival.cue, saying.cue) else saying.cue
        mention = rival.mention if _holds(rival.mention, saying.mention) else saying.mention
        return saying._replace(cue=cue, mention=mention)

    def _is_other(self, other: Saying, saying: Saying) -> bool:
        """Whether a turn of a conversation reports what somebody else says, neither its speaker nor "I"."""
        if other.mention is None or saying.mention is None or _touch(other.cue, saying.cue):
            return False
        if saying.mention[0] <= other.mention[0] and other.mention[1] <= saying.mention[1]:
            return False
        return self._text[slice(*other.mention)].lower() not in self._selves

    def _agreed(self, rival: Saying, saying: Saying) -> tuple[Range, ...]:
        """The contents of *rival* behind the cue, if *saying* has all of its own there, from the "that" on."""
        cue = saying.cue
        if cue is None or saying.start < cue[1]:
            return rival.contents
        behind = [part for part in rival.contents if part[1] > cue[0] or self._marked.in_part(part)]
        start, end = behind[0] if behind else (0, 0)
        if cue[1] <= start < saying.start < end and self._text.startswith("that ", saying.start):
            behind[0] = saying.start, end
        return tuple(behind) or rival.contents

    def _until_next(self, contents: tuple[Range, ...], saying: Saying) -> tuple[Range, ...]:
        """*contents* up to where *saying* ends, if another cue of the rules follows at once: "and warned that"."""
        at = bisect_left(self._cues, saying.end)
        if saying.cue is None or saying.start < saying.cue[1] or at == len(self._cues):
            return contents
        between = self._text[saying.end : self._cues[at]]
        if len(between) > _JOINT or not between[:1].isspace():
            return contents
        return tuple((start, min(end, saying.end)) for start, end in contents if start < saying.end)

    def rest(self, kept: Sequence[Saying]) -> list[Saying]:
        """What only the tagger found and nothing that is *kept* contradicts."""
        cues = sorted(saying.cue for saying in kept if saying.cue is not None and saying.kind not in _NO_SPEECH)
        starts = [start for start, _ in cues]
        frames = sorted(begin for saying in kept if (begin := _frame(saying)) < saying.start)
        found = []
        for number, saying in enumerate(self._tagged):
            if number in self._used:
                continue
            if saying.cue is not None:
                at = bisect_left(starts, saying.cue[1]) - 1
                if at >= 0 and cues[at][1] > saying.cue[0]:
                    continue
            found.append(self._before_frames(saying, frames))
        return found

    def _before_frames(self, saying: Saying, frames: Sequence[int]) -> Saying:
        """*saying* without what another says behind a comma: "She was asked why, and he replied: “...”"."""
        contents = []
        for start, end in saying.contents:
            at = bisect_right(frames, start)
            before = self._text[start : frames[at]].rstrip() if at < len(frames) and frames[at] < end else ""
            contents.append(
                (start, start + len(before) - 1) if before.endswith(",") and len(before) > 1 else (start, end)
            )
        return saying if tuple(contents) == saying.contents else saying._replace(contents=tuple(contents))

    def _near(self, saying: Saying) -> list[tuple[int, Saying]]:
        """What the tagger found that shares a character with *saying* or touches its cue."""
        low = min(saying.start, saying.cue[0] if saying.cue is not None else saying.start)
        high = max(saying.end, saying.cue[1] if saying.cue is not None else saying.end)
        first = bisect_left(self._starts, low - self._reach - 400)
        last = bisect_right(self._starts, high + 400)
        start, end, starts, ends = saying.start, saying.end, self._starts, self._ends
        return [
            (number, other)
            for number, other in enumerate(self._tagged[first:last], first)
            if (starts[number] < end and start < ends[number] and _shared(other, saying))
            or _touch(other.cue, saying.cue)
        ]

    def _with_speaker(self, saying: Saying, near: list[tuple[int, Saying]]) -> Saying:
        size = sum(end - start for start, end in saying.contents)
        held = [(_shared(other, saying), -number, other) for number, other in near if other.mention is not None]
        best = max(held, default=None, key=lambda item: item[:2])
        if best is None or best[0] < _ALIKE * size:
            return saying
        self._used.add(-best[1])
        return (
            best[2]
            if not self._marked.hold(best[2]) or best[2].end - best[2].start > size
            else best[2]._replace(contents=saying.contents)
        )

    def _unmarked(
        self,
        saying: Saying,
        near: list[tuple[int, Saying]],
        same: list[tuple[int, Saying]],
    ) -> Saying | None:
        """Indirect speech of the rules: kept where it stands before its cue and the tagger saw no such cue."""
        for number, other in same:
            self._tagged[number] = other._replace(
                mention=other.mention or saying.mention,
                addressee=saying.addressee,
                occasion=saying.occasion,
                channel=saying.channel,
                negated=saying.negated,
            )
        if same or saying.cue is None or saying.mention is None:
            return None if same else saying
        begin, end = (
            min(saying.cue[0], saying.mention[0]),
            max(saying.cue[1], saying.mention[1]),
        )
        if begin < saying.end:
            return saying if not any(_shared(other, saying) for _, other in near) else None
        for number, other in near:
            self._tagged[number] = _cut(other, begin, end, self._text)
        return saying

    def _whole(self, saying: Saying) -> Saying:
        """*saying* with all of every quotation that a content begins or ends in, cue and mention without a comma."""
        contents: list[Range] = []
        for start, end in saying.contents:
            low, high = self._marked.whole((start, end))
            if contents and low <= contents[-1][1]:
                contents[-1] = (contents[-1][0], max(high, contents[-1][1]))
            else:
                contents.append((low, high))
        cue, mention = self._trimmed(saying.cue), self._trimmed(saying.mention)
        if cue == saying.cue and mention == saying.mention and tuple(contents) == saying.contents:
            return saying
        return saying._replace(contents=tuple(contents), cue=cue, mention=mention)

    def _trimmed(self, span: Range | None) -> Range | None:
        """*span* without a colon or a comma at its end."""
        while span is not None and span[1] - span[0] > 1 and self._text[span[1] - 1] in ":,;- ":
            span = span[0], span[1] - 1
        return span


def _touch(one: Range | None, other: Range | None) -> bool:
    return one is not None and other is not None and one[0] < other[1] and other[0] < one[1]


def _frame(saying: Saying) -> int:
    """Where a cue and mention begin."""
    return min(span[0] for span in (saying.cue, saying.mention, saying.contents[0]) if span is not None)


def _holds(outer: Range | None, inner: Range | None) -> bool:
    return outer is not None and inner is not None and outer[0] <= inner[0] and inner[1] <= outer[1]


def _shared(one: Saying, other: Saying) -> int:
    """How many characters the contents of both cover."""
    if one.end <= other.start or other.end <= one.start:
        return 0
    return sum(max(0, min(b, d) - max(a, c)) for a, b in one.contents for c, d in other.contents)


def _alike(one: Saying, other: Saying) -> bool:
    shared = _shared(one, other)
    size = sum(b - a for a, b in (*one.contents, *other.contents))
    return shared >= _ALIKE * (size - shared)


def _cut(saying: Saying, begin: int, end: int, text: str) -> Saying:
    """*saying* without ", she said" at the end of a content."""
    contents = []
    for low, high in saying.contents:
        stop = begin if low < begin < high <= end + 2 else high
        while stop > low and text[stop - 1] in " ,":
            stop -= 1
        if stop > low:
            contents.append((low, stop))
    return saying if not contents or tuple(contents) == saying.contents else saying._replace(contents=tuple(contents))
