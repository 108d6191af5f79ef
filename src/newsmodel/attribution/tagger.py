"""The trained tagger: who says, thinks or wants what, above all where no quotation mark tells."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from attrs import field, frozen

from newsmodel.attribution.features import INSIDE, OPENING, PLAIN, PSEUDO, View, Vocabulary, view, window
from newsmodel.attribution.saying import Range, Saying
from newsmodel.attribution.tag_accept import ONE, accept_facts, accepted
from newsmodel.attribution.tag_cues import cue_features
from newsmodel.attribution.tag_file import Weights, little, read_weights
from newsmodel.attribution.tag_spans import LABELS, LEFT, OUT, RIGHT, SpanModel, decode
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
    _cues: dict[int, int] = field(repr=False)
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
        spans = SpanModel(dict(zip(weights.span_keys, packed(weights.span_weights), strict=True)), vocabulary)
        cues = dict(zip(weights.cue_keys, weights.cue_weights, strict=True))
        return cls(weights.about, vocabulary, cues, spans, tuple(weights.accept), weights.threshold)

    def read(self, story: Story, quotations: Sequence[Quotation]) -> list[Saying]:
        """What is said in *story* and by whom, ordered by where the contents begin; *quotations* are its quotation marks."""
        by_passage: dict[int, list[Quotation]] = {}
        for quotation in quotations:
            by_passage.setdefault(quotation.passage, []).append(quotation)
        found = [
            saying
            for number, passage in enumerate(story.passages)
            for saying, facts in self.candidates(passage, by_passage.get(number, ()))
            if accepted(facts, self._accept) > self._threshold
        ]
        return sorted(found, key=lambda saying: (saying.start, -saying.end))

    def candidates(self, passage: Passage, quotations: Sequence[Quotation]) -> Iterator[tuple[Saying, list[int]]]:
        """What may be said in *passage*, each with what `accepted` judges it by; *quotations* are those that lie in it."""
        if not passage.tokens.words:
            return
        seen = view(passage, quotations, self._vocabulary)
        units = [start for start, _ in seen.units]
        taken: set[int] = set()
        known: dict[tuple[int, bool], tuple[Sequence[int], list[int], dict[int, int]]] = {}
        for score, at, sentence in sorted(self._heads(seen), key=lambda head: (-head[0], head[1])):
            if at in taken:
                continue
            inside, unit = seen.marks[at] == INSIDE, bisect_right(units, at) - 1
            where = (sentence if inside else unit, inside)
            if where not in known:
                among = window(seen, at, unit, sentence)
                places = {token: place for place, token in enumerate(among)}
                known[where] = among, self._spans.surroundings(seen, among), places
            among, sums, places = known[where]
            if at in places:
                found = self._around(seen, among, sums, places[at], score)
                if found is not None:
                    saying, facts = _pinned(found, passage, among)
                    taken.update(among[place] for place in range(*found.cue))
                    yield saying, facts

    def _heads(self, seen: View) -> list[tuple[int, int, int]]:
        """Score, token and sentence of each word that may well head a cue."""
        found, weight, number = [], self._cues.get, 0
        sentences, quoted, last = seen.sentences, False, -1
        for at in seen.heads:
            while number < len(sentences) and at >= sentences[number][1]:
                number += 1
            if number == len(sentences):
                break
            start, end = sentences[number]
            if number != last:
                quoted, last = any(mark >= OPENING for mark in seen.marks[start:end]), number
            score = sum([weight(key, 0) for key in cue_features(seen, start, end, at, quoted=quoted)])
            if score > _PLAUSIBLE:
                found.append((score, at, number))
        return found

    def _around(self, seen: View, among: Sequence[int], sums: list[int], head: int, score: int) -> _Found | None:
        """What is found around the cue whose head is at the place *head*, or None if there is no content."""
        spans = self._spans
        about = spans.about(seen, among, head)
        before = spans.weigh(seen, among, sums, head, LEFT, about[LEFT])
        on_left, left = decode(before, LEFT)
        on_right, right = decode(spans.weigh(seen, among, sums, head, RIGHT, about[RIGHT]), RIGHT)
        wanted = _SOURCES.isdisjoint(left) and _SOURCES.isdisjoint(right)
        if wanted:
            on_left, left = decode([weight + _WANTED for weight in before], LEFT)
        first = head - len(left)
        roles = [_ROLE[label] for label in (*left[::-1], 0, *right)]
        cue = _stretch(roles, len(left), "K")
        contents = [part for part in _stretches(roles, "C") if _says(seen, among, part, first)]
        if not contents:
            return None
        sources = _stretches(roles, "S")
        tokens = [among[first + place] for part in contents for place in range(*part)]
        ends = [part[1] for part in contents]
        facts = accept_facts(
            (score, on_left, on_right),
            cue,
            contents,
            sources,
            wanted=wanted,
            marked=any(seen.marks[token] for token in tokens),
            inside=seen.marks[among[head]] == INSIDE,
            closed=any(
                end == len(roles) or roles[end] != "O" or seen.kinds[among[first + end]] != PLAIN for end in ends
            ),
            step=seen.steps[among[head]],
        )
        nearest = min(sources, key=lambda part: min(abs(part[0] - cue[1]), abs(cue[0] - part[1])), default=None)
        return _Found(
            (cue[0] + first, cue[1] + first),
            None if nearest is None else (nearest[0] + first, nearest[1] + first),
            [(start + first, end + first) for start, end in contents],
            facts,
        )


class _Found(NamedTuple):
    """What was found around a cue, as ranges of places in a window."""

    cue: tuple[int, int]
    source: tuple[int, int] | None
    contents: list[tuple[int, int]]
    facts: list[int]


def _pinned(found: _Found, passage: Passage, among: Sequence[int]) -> tuple[Saying, list[int]]:
    """*found* in code points of the text, with its facts."""
    starts, ends = passage.tokens.starts, passage.tokens.ends

    def pin(part: tuple[int, int]) -> Range:
        return starts[among[part[0]]], ends[among[part[1] - 1]]

    saying = Saying(
        contents=tuple(pin(part) for part in found.contents),
        cue=pin(found.cue),
        mention=None if found.source is None else pin(found.source),
        reader=Reader.TAGGER,
    )
    return saying, found.facts


#: Log-odds from which a word is tried as head of a cue, in the unit of cue weights.
_PLAUSIBLE = round(-1.4 * ONE)
_SOURCES = frozenset(number for number, label in enumerate(LABELS) if label[0] == "S")
#: Where no source is found, it is looked for again with this much more weight on the end of one before the cue.
_WANTED = 40 << 16 * LABELS.index("SE")
_ROLE = [label[0] for label in LABELS] + ["O"]


def _stretch(roles: Sequence[str], at: int, role: str) -> tuple[int, int]:
    start, end = at, at + 1
    while start > 0 and roles[start - 1] == role:
        start -= 1
    while end < len(roles) and roles[end] == role:
        end += 1
    return start, end


def _stretches(roles: Sequence[str], role: str) -> list[tuple[int, int]]:
    found, at = [], 0
    while at < len(roles):
        if roles[at] == role:
            start, at = _stretch(roles, at, role)
            found.append((start, at))
        at += 1
    return found


def _says(seen: View, among: Sequence[int], part: tuple[int, int], first: int) -> bool:
    """Whether a stretch has a word and not only marks."""
    return any(seen.words[among[first + place]] > 3 for place in range(*part))


def vocabulary_of(weights: Weights) -> Vocabulary:
    """The vocabulary of a weight file."""
    numbers = {word: number for number, word in enumerate(weights.words, len(PSEUDO))}
    return Vocabulary(numbers, weights.classes, weights.names, weights.steps, weights.traits)


def packed(rows: Iterable[int]) -> Iterable[int]:
    """Rows of one weight a label, each row as one integer."""
    wide = array("H", [weight + 128 for weight in rows])
    data, step = little(wide).tobytes(), 2 * len(LABELS)
    lift = sum(128 << (16 * slot) for slot in range(len(LABELS)))
    return [int.from_bytes(data[at : at + step], "little") - lift for at in range(0, len(data), step)]


@cache
def default_tagger() -> Tagger:
    """The tagger that ships with newsmodel, loaded the first time it is asked for."""
    return Tagger.load(_SHIPPED)
