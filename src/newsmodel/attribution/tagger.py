"""The trained tagger: who says, thinks or wants what, above all where no quotation mark tells."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from attrs import field, frozen

from newsmodel.attribution.features import INSIDE, OPENING, PSEUDO, View, Vocabulary, view, window
from newsmodel.attribution.saying import Range, Saying
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
        return cls(weights.about, vocabulary, cues, spans, weights.threshold)

    def read(self, story: Story, quotations: Sequence[Quotation]) -> list[Saying]:
        """What is said in *story* and by whom, ordered by where the contents begin; *quotations* are its quotation marks."""
        by_passage: dict[int, list[Quotation]] = {}
        for quotation in quotations:
            by_passage.setdefault(quotation.passage, []).append(quotation)
        found: list[Saying] = []
        for number, passage in enumerate(story.passages):
            if passage.tokens.words:
                found += self._read_passage(passage, by_passage.get(number, []))
        return sorted(found, key=lambda saying: (saying.start, -saying.end))

    def _read_passage(self, passage: Passage, quotations: Sequence[Quotation]) -> list[Saying]:
        seen = view(passage, quotations, self._vocabulary)
        heads = self._heads(seen)
        if not heads:
            return []
        units = [start for start, _ in seen.units]
        taken: set[int] = set()
        sums: dict[tuple[int, int], tuple[Sequence[int], list[int], dict[int, int]]] = {}
        found = []
        for _, at, sentence in sorted(heads, key=lambda head: (-head[0], head[1])):
            if at in taken:
                continue
            unit = bisect_right(units, at) - 1
            where = (sentence, 1) if seen.marks[at] == INSIDE else (unit, 0)
            if where not in sums:
                among = window(seen, at, unit, sentence)
                sums[where] = among, self._spans.surroundings(seen, among), {t: n for n, t in enumerate(among)}
            among, weighed, places = sums[where]
            if at not in places:
                continue
            saying, cue = self._saying(seen, passage, among, weighed, places[at])
            if saying is not None:
                found.append(saying)
                taken.update(cue)
        return found

    def _heads(self, seen: View) -> list[tuple[int, int, int]]:
        """Score, token and sentence of each word that heads a cue."""
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
            if score > self._threshold:
                found.append((score, at, number))
        return found

    def _saying(
        self, seen: View, passage: Passage, among: Sequence[int], sums: list[int], head: int
    ) -> tuple[Saying | None, list[int]]:
        """The saying whose cue has its head at the place *head*, and the tokens of its cue."""
        spans = self._spans
        about = spans.about(seen, among, head)
        _, left = decode(spans.weigh(seen, among, sums, head, LEFT, about[LEFT]), LEFT)
        _, right = decode(spans.weigh(seen, among, sums, head, RIGHT, about[RIGHT]), RIGHT)
        first = head - len(left)
        labels = [*left[::-1], 0, *right]
        roles = [_ROLE[label] for label in labels]
        cue = _stretch(roles, head - first, "K")
        contents = [part for part in _stretches(roles, "C") if _says(seen, among, part, first)]
        if not contents:
            return None, []
        tokens = passage.tokens

        def pin(part: tuple[int, int]) -> Range:
            return tokens.starts[among[first + part[0]]], tokens.ends[among[first + part[1] - 1]]

        sources = _stretches(roles, "S")
        nearest = min(sources, key=lambda part: min(abs(part[0] - cue[1]), abs(cue[0] - part[1])), default=None)
        saying = Saying(
            contents=tuple(pin(part) for part in contents),
            cue=pin(cue),
            mention=None if nearest is None else pin(nearest),
            reader=Reader.TAGGER,
        )
        return saying, [among[first + place] for place in range(*cue)]


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
