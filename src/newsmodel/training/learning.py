"""From a folder of annotated articles to a weight file."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from attrs import evolve, frozen

from newsmodel.attribution.features import (
    INSIDE,
    OPENING,
    REACH,
    View,
    Vocabulary,
    view,
    window,
)
from newsmodel.attribution.tag_accept import ONE
from newsmodel.attribution.tag_cues import far_features, near_features
from newsmodel.attribution.tag_file import Weights, write_weights
from newsmodel.attribution.tag_rows import LABELS, ROW_ZERO, stretches
from newsmodel.attribution.tag_spans import OUT, span_features
from newsmodel.attribution.tagger import Found, Tagger, as_words, vocabulary_of
from newsmodel.brat import Marked, read_marked
from newsmodel.lexicon import Lexicon, lexicon
from newsmodel.quotations import Quotation, find_quotations
from newsmodel.text.blocks import find_blocks
from newsmodel.text.story import read_story
from newsmodel.training.linear import Pace, fit_accept, fit_cues, fit_spans
from newsmodel.training.tables import Heads, ReadPassage, TableSettings, word_tables

#: One unit of a weight in the file.
_CUE_UNIT, _SPAN_UNIT = 1 / 256, 1 / 32


_TABLES = TableSettings()
_CUES = Pace(rounds=6, step=0.08, slowing=0.8, decay=1e-4, batch=512)
_SPANS = Pace(rounds=5, step=0.06, slowing=0.7, decay=2e-5, batch=128)


@frozen(kw_only=True)
class Settings:
    """How to learn; the defaults are those of the tagger that ships.

    ``least_cue`` and ``least_span`` are the least counts of a feature; ``threshold`` the log-odds a finding must
    reach; ``weighty`` the least weight of a feature of spans that is kept, in 32nds; ``folds`` into how many parts the
    articles are split to learn which findings of an unseen text are right; ``seeds`` how many times cues and spans are
    learned, in different orders, to be averaged.
    """

    least_cue: int = 4
    least_span: int = 4
    weighty: int = 3
    threshold: float = -1.3
    folds: int = 2
    tables: TableSettings = _TABLES
    cues: Pace = _CUES
    spans: Pace = _SPANS
    seeds: int = 5


def train(
    folder: Path | str,
    output: Path | str,
    *,
    settings: Settings | None = None,
    language: str | Lexicon = "en",
    report: Callable[[str], object] = lambda _: None,
) -> dict[str, Any]:
    """Learn from the annotated articles of *folder* (see `newsmodel.brat.read_marked`), write the weight file *output*.

    The same folder gives the same file on the same machine. Returns what the file says about itself; *report* is told
    how far the work has come.

    Raises:
        InputError: if the folder has no annotated articles, or one cannot be read.
        OSError: if *output* cannot be written.
    """
    articles = [(article.text, article.marked) for article in read_marked(Path(folder))]
    weights = learn(articles, settings=settings, language=language, report=report)
    write_weights(weights, Path(output))
    return weights.about


def learn(
    articles: Sequence[tuple[str, Sequence[Marked]]],
    *,
    settings: Settings | None = None,
    language: str | Lexicon = "en",
    report: Callable[[str], object] = lambda _: None,
) -> Weights:
    """The weights learned from texts and the attributions marked in them."""
    settings = settings or Settings()
    words = lexicon(language) if isinstance(language, str) else language
    read = [list(_read(text, marked, words)) for text, marked in articles]
    count = sum(len(passage.marked) for passages in read for passage in passages)
    report(f"{len(articles)} articles, {count} attributions")
    facts: list[list[int]] = []
    right: list[bool] = []
    for fold in range(settings.folds):
        rest = [passage for at, passages in enumerate(read) if at % settings.folds != fold for passage in passages]
        tagger = Tagger.of(_learn(rest, settings, lambda _: None))
        for passage in (passage for passages in read[fold :: settings.folds] for passage in passages):
            found = list(tagger.candidates(passage.passage, passage.quotations))
            facts += [one.facts for one in found]
            right += _judged(found, passage)
        report(f"part {fold + 1} of {settings.folds} judged")
    weights = _learn([passage for passages in read for passage in passages], settings, report)
    accept = np.rint(fit_accept(np.array(facts, np.float64) / ONE, np.array(right, np.float64)) * ONE).astype(int)
    about = {"articles": len(articles), "attributions": count}
    threshold = round(settings.threshold * ONE * ONE)
    return evolve(weights, accept=array("i", accept.tolist()), threshold=threshold, about=about)


def _learn(read: Sequence[ReadPassage], settings: Settings, report: Callable[[str], object]) -> Weights:
    """All weights but those that judge findings."""
    tables = word_tables(read, settings.tables)
    vocabulary = vocabulary_of(tables)
    heads = Heads(read)
    views = [(passage, view(passage.passage, passage.quotations, vocabulary)) for passage in read]
    report(f"{len(tables.words)} words")
    cue_keys, cue_weights = _learn_cues(views, heads, settings)
    report(f"{len(cue_keys)} features of cues")
    span_keys, span_weights = _learn_spans(views, heads, vocabulary, settings)
    report(f"{len(span_keys)} features of spans")
    keys, rows = stretches(span_keys, span_weights)
    return evolve(tables, cue_keys=cue_keys, cue_weights=cue_weights, span_keys=keys, span_weights=rows)


def _judged(found: Sequence[Found], passage: ReadPassage) -> list[bool]:
    """Which findings are right: half of what content and gold cover together, and a shared source; one a gold each."""
    free = [(set(sources), set(contents)) for _, sources, contents in passage.marked]
    right = []
    for one in found:
        content = {at for part in one.contents for at in range(*part)}
        source = set(range(*one.source)) if one.source else set()
        good = [
            gold
            for gold in free
            if 2 * len(content & gold[1]) >= len(content | gold[1]) and (source & gold[0] or not (source or gold[0]))
        ]
        right.append(bool(good))
        if good:
            free.remove(good[0])
    return right


def _read(text: str, marked: Sequence[Marked], words: Lexicon) -> Iterator[ReadPassage]:
    """The passages of *text*, with the attributions whose cue lies in each."""
    story = read_story(text, find_blocks(text, words), words)
    by_passage: dict[int, list[Quotation]] = {}
    for quotation in find_quotations(story):
        by_passage.setdefault(quotation.passage, []).append(quotation)
    for number, passage in enumerate(map(as_words, story.passages)):
        tokens, here = passage.tokens, []
        for one in marked:
            cue, sources, contents = (
                _touched(part, tokens.starts, tokens.ends) for part in (one.cue, one.sources, one.contents)
            )
            if cue:
                here.append((cue, sources, contents))
        yield ReadPassage(passage, by_passage.get(number, []), here)


def _touched(ranges: Iterable[tuple[int, int]], starts: list[int], ends: list[int]) -> list[int]:
    found = {at for start, end in ranges for at in range(bisect_right(ends, start), bisect_left(starts, end))}
    return sorted(found)


def _learn_cues(
    views: Sequence[tuple[ReadPassage, View]], heads: Heads, settings: Settings
) -> tuple[array[int], array[int]]:
    rows: list[Sequence[int]] = []
    right: list[bool] = []
    for passage, seen in views:
        mine = {heads.of(passage, cue) for cue, _, _ in passage.marked}
        may = set(seen.heads)
        for start, end in seen.sentences:
            quoted = any(mark >= OPENING for mark in seen.marks[start:end])
            for at in range(start, end):
                if at in may:
                    near = near_features(seen, start, end, at)
                    rows.append((*near, *far_features(seen, start, end, at, quoted=quoted)))
                    right.append(at in mine)
    numbers, keys = _numbered(rows, settings.least_cue)
    wanted, size = np.array(right, np.float64), len(keys) + 1
    weights = np.mean([fit_cues(numbers, wanted, size, settings.cues, seed) for seed in range(settings.seeds)], axis=0)
    whole = np.clip(np.rint(weights[1:] / _CUE_UNIT), -32000, 32000).astype(int)
    keys_kept, kept = _sorted(keys, whole[:, None])
    return keys_kept, array("h", kept.ravel().tolist())


def _numbered(rows: Sequence[Sequence[int]], least: int) -> tuple[np.ndarray, list[int]]:
    """Rows of feature numbers from 1, 0 for features rarer than *least*, and the keys of the numbers."""
    counts = Counter(key for row in rows for key in row)
    keys = [key for key, count in counts.items() if count >= least]
    number = {key: at for at, key in enumerate(keys, 1)}
    width = max(map(len, rows), default=0)
    table = np.zeros((len(rows), width), np.int32)
    for at, row in enumerate(rows):
        table[at, : len(row)] = [number.get(key, 0) for key in row]
    return table, keys


def _sorted(keys: Sequence[int], weights: np.ndarray) -> tuple[array[int], np.ndarray]:
    """The features that weigh anything, by key, and their weights."""
    order = sorted((at for at in range(len(keys)) if weights[at].any()), key=lambda at: keys[at])
    return array("Q", (keys[at] for at in order)), weights[order]


def _learn_spans(
    views: Sequence[tuple[ReadPassage, View]], heads: Heads, vocabulary: Vocabulary, settings: Settings
) -> tuple[array[int], bytes]:
    rows: list[list[int]] = []
    labels: list[list[int]] = []
    for passage, seen in views:
        for cue, sources, contents in passage.marked:
            for side in _sides(seen, heads.of(passage, cue), vocabulary, (set(cue), set(sources), set(contents))):
                rows += [row for row, _ in side]
                labels.append([label for _, label in side])
    numbers, keys = _numbered(rows, settings.least_span)
    ends = np.cumsum([len(side) for side in labels])
    sequences = np.split(numbers, ends[:-1]) if len(ends) else []
    wanted, size = [np.array(side) for side in labels], len(keys) + 1
    weights = np.mean(
        [fit_spans(sequences, wanted, size, settings.spans, seed) for seed in range(settings.seeds)], axis=0
    )
    whole = np.clip(np.rint(weights[1:] / _SPAN_UNIT), -127, 127).astype(int)
    whole[np.abs(whole).max(1) < settings.weighty] = 0
    keys_kept, kept = _sorted(keys, whole)
    return keys_kept, (kept + ROW_ZERO).astype("<u2").tobytes()


def _sides(
    seen: View, head: int, vocabulary: Vocabulary, roles: tuple[set[int], set[int], set[int]]
) -> Iterator[list[tuple[list[int], int]]]:
    """The features and labels of the tokens before and after a cue, outward; empty sides are left out."""
    unit = max(bisect_right([start for start, _ in seen.units], head) - 1, 0)
    among = window(seen, unit)
    if head not in among or seen.marks[head] == INSIDE:
        return
    place = among.index(head)
    features = span_features(seen, among, place, vocabulary)
    for places in (
        range(place - 1, max(place - REACH[0], 0) - 1, -1),
        range(place + 1, min(len(among), place + REACH[1])),
    ):
        named = [
            "K" if among[at] in roles[0] else "S" if among[at] in roles[1] else "C" if among[at] in roles[2] else "O"
            for at in places
        ]
        if named:
            yield [(features[at], label) for at, label in zip(places, _labelled(named), strict=True)]


def _labelled(roles: Sequence[str]) -> list[int]:
    labels = []
    for at, role in enumerate(roles):
        if role == "O":
            labels.append(OUT)
        elif role == "K":
            labels.append(0)
        else:
            last = at + 1 == len(roles) or roles[at + 1] != role
            first = at == 0 or roles[at - 1] != role
            labels.append(LABELS.index(role + ("E" if last else "B" if first else "I")))
    return labels
