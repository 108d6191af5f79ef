"""The trained tagger: who says, thinks or wants what, above all where no quotation mark tells."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from attrs import field, frozen

from newsmodel.attribution.features import CLOSE, PLAIN, PSEUDO, View, Vocabulary, picked, view, window
from newsmodel.attribution.saying import Range, Saying
from newsmodel.attribution.tag_accept import ONE, accept_facts, accepted
from newsmodel.attribution.tag_cues import CueModel
from newsmodel.attribution.tag_file import Weights, read_weights
from newsmodel.attribution.tag_rows import LABELS, LEFT, RIGHT, places
from newsmodel.attribution.tag_spans import SpanModel
from newsmodel.attribution.tag_words import joined_words
from newsmodel.model import Reader
from newsmodel.quotations import Quotation
from newsmodel.text.story import Passage, Story

_SHIPPED = Path(__file__).with_name("weights-en.bin")


@frozen(eq=False)
class Tagger:
    """A trained model that finds sources, cues and contents sentence by sentence.

    ``about`` says what it was trained on. Reading is deterministic: all weights are whole numbers.
    """

    about: dict[str, object]
    _vocabulary: Vocabulary = field(repr=False)
    _cues: CueModel = field(repr=False)
    _spans: SpanModel = field(repr=False)
    _accept: tuple[int, ...] = field(repr=False)
    _threshold: int = field(repr=False)

    @classmethod
    def load(cls, path: Path | str) -> Tagger:
        """The tagger whose weights stand in the file at *path*, as `newsmodel train` wrote it.

        Raises:
            InputError: if the file cannot be read, is no weight file, or is damaged.
        """
        return cls.of(read_weights(Path(path)))

    @classmethod
    def of(cls, weights: Weights) -> Tagger:
        """The tagger with these weights."""
        vocabulary = vocabulary_of(weights)
        spans = SpanModel(places(weights.span_keys), weights.span_weights, vocabulary)
        cues = CueModel(weights.cue_keys, weights.cue_weights)
        return cls(weights.about, vocabulary, cues, spans, tuple(weights.accept), weights.threshold)

    def read(self, story: Story, quotations: Sequence[Quotation], settled: Iterable[Range] = ()) -> list[Saying]:
        """What is said in *story* and by whom, by where the contents begin; *quotations* are its quotation marks.

        The cues in the ranges *settled* are left out.
        """
        known = sorted(settled)
        by_passage: dict[int, list[Quotation]] = {}
        for quotation in quotations:
            by_passage.setdefault(quotation.passage, []).append(quotation)
        found = [
            _pinned(one, passage)
            for number, passage in enumerate(map(as_words, story.passages))
            for one in self.candidates(passage, by_passage.get(number, ()), _within(known, passage))
            if accepted(one.facts, self._accept) > self._threshold and _can_speak(one.source, passage.tokens.words)
        ]
        return sorted(found, key=lambda saying: (saying.start, -saying.end))

    def candidates(
        self, passage: Passage, quotations: Sequence[Quotation], settled: Iterable[Range] = ()
    ) -> Iterator[Found]:
        """What may be said in *passage*, likeliest cues first, but for those in the ranges *settled*.

        *quotations* are those that lie in the passage.
        """
        if not passage.tokens.words:
            return
        seen = view(passage, quotations, self._vocabulary)
        units = [start for start, _ in seen.units]
        taken, told = bytearray(len(seen.words)), bytearray(len(seen.words))
        for start, end in settled:
            for at in passage.tokens.within(start, end):
                taken[at] = 1
        known: dict[int, tuple[Sequence[int], list[int]]] = {}
        for score, at in sorted(self._cues.heads(seen), key=lambda head: (-head[0], head[1])):
            if taken[at] or (score < _NESTED and told[at]):
                continue
            unit = bisect_right(units, at) - 1
            if unit not in known:
                among = window(seen, unit)
                known[unit] = among, self._spans.surroundings(seen, among)
            among, sums = known[unit]
            if at in among:
                found = self._around(seen, among, sums, among.index(at), score=score, told=told)
                if found is not None:
                    for start, end in found.contents:
                        told[start:end] = b"\1" * (end - start)
                    start, end = found.cue
                    taken[start:end] = b"\1" * (end - start)
                    yield found

    def _around(
        self, seen: View, among: Sequence[int], sums: list[int], head: int, *, score: int, told: bytearray
    ) -> Found | None:
        """What is found around the cue whose head is at the place *head*, or None if there is no content.

        *told* has a 1 for each token of contents found before.
        """
        spans, at, after = self._spans, among[head], head + 1
        about = spans.about(seen, among, head)
        left = spans.label(seen, among, sums, head, side=LEFT, about=about)
        right = spans.label(seen, among, sums, head, side=RIGHT, about=about)
        wanted = not left.sources and not right.sources
        if wanted:
            left = spans.label(seen, among, sums, head, side=LEFT, about=[weight + _WANTED for weight in about])
        contents = [(head - beyond, head - near) for near, beyond in left.contents[::-1]]
        contents += [(after + near, after + beyond) for near, beyond in right.contents]
        contents = [part for part in contents if max(picked(seen.words, among[part[0] : part[1]])) > CLOSE]
        if not contents:
            return None
        cue = head - left.cue, after + right.cue
        sources = [(head - beyond, head - near) for near, beyond in left.sources]
        sources += [(after + near, after + beyond) for near, beyond in right.sources]
        nearest = sources[0] if sources else None
        if len(sources) > 1:
            nearest = min(sources, key=lambda part: min(abs(part[0] - cue[1]), abs(cue[0] - part[1])))
        starts = {start for start, _ in (*contents, *sources)}
        ends = [end for _, end in contents]
        texts = [slice(among[start], among[end - 1] + 1) for start, end in contents]
        facts = accept_facts(
            (score, left.score, right.score),
            cue,
            contents,
            sources,
            wanted=wanted,
            marked=any(any(seen.marks[text]) for text in texts),
            closed=any(end == len(among) or end in starts or seen.kinds[among[end]] != PLAIN for end in ends),
            nested=bool(told[at]),
            again=any(1 in told[text] for text in texts),
            step=seen.steps[at],
        )
        return Found(
            (among[cue[0]], among[cue[1] - 1] + 1),
            None if nearest is None else (among[nearest[0]], among[nearest[1] - 1] + 1),
            [(text.start, text.stop) for text in texts],
            facts,
        )


class Found(NamedTuple):
    """What was found around a cue, as ranges of tokens of a passage, and the facts it is judged by."""

    cue: tuple[int, int]
    source: tuple[int, int] | None
    contents: list[tuple[int, int]]
    facts: list[int]


def _within(ranges: Sequence[Range], passage: Passage) -> Sequence[Range]:
    """Those of the ordered *ranges* that begin in *passage*."""
    return ranges[bisect_left(ranges, (passage.block.start,)) : bisect_left(ranges, (passage.block.end,))]


def as_words(passage: Passage) -> Passage:
    """*passage* with words for tokens, as the tagger reads and learns them."""
    return Passage(passage.block, passage.sentences, joined_words(passage.tokens, passage.sentences))


def _can_speak(source: tuple[int, int] | None, words: Sequence[str]) -> bool:
    """Whether a source has a word in it, if there is one: in "12,000 calls" nobody calls."""
    return source is None or any(word[0].isalpha() for word in words[source[0] : source[1]])


def _pinned(found: Found, passage: Passage) -> Saying:
    """*found* in code points of the text."""
    starts, ends = passage.tokens.starts, passage.tokens.ends
    return Saying(
        contents=tuple((starts[start], ends[end - 1]) for start, end in found.contents),
        cue=(starts[found.cue[0]], ends[found.cue[1] - 1]),
        mention=None if found.source is None else (starts[found.source[0]], ends[found.source[1] - 1]),
        reader=Reader.TAGGER,
    )


#: Log-odds, in the unit of cue weights, from which a word is tried as head of a cue in the content of a likelier one.
_NESTED = ONE // 2

#: Where no source is found, it is looked for again with this much more weight on the end of one before the cue.
_WANTED = 40 << 16 * LABELS.index("SE")


def vocabulary_of(weights: Weights) -> Vocabulary:
    """The vocabulary of a weight file."""
    numbers = {word: number for number, word in enumerate(weights.words, len(PSEUDO))}
    return Vocabulary(numbers, weights.classes, weights.names, weights.steps, weights.traits)


@cache
def default_tagger() -> Tagger:
    """The tagger that ships with newsmodel, loaded the first time it is asked for."""
    return Tagger.load(_SHIPPED)
