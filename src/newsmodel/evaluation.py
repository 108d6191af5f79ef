r"""How well attributions are found: the field's measures, on anyone's annotated articles.

Tokens are the matches of ``\w+|[^\w\s]``; a span stands for the tokens it touches, a role with several spans for all
of theirs. A content is *direct* when all its word tokens stand between quotation marks, *mixed* when some do,
*indirect* when none does; the row of a kind has the recall of the gold of that kind and the precision of the
predictions of that kind. Measures:

- ``cue exact``, ``source exact``, ``content exact``, ``quote exact``: equal tokens; for source and content the cues
  must meet (Citron's test, which accepts neighbours), or, where one side has no cue, the contents. ``trimmed`` forgives
  punctuation at the edges. A quote without the role does not count for it.
- ``cue overlap``, ``source overlap``, ``content overlap``: tokens shared, over tokens predicted and tokens in gold.
- ``lenient``: one-to-one matches, best first, of contents with a Jaccard index of a half or more and sources that share
  a token or are both absent; ``lenient, content only`` does not ask for the source.
- ``quoted found``, ``quoted attributed``: stretches between quotation marks of four words or more, held to four fifths
  by a content on both sides, and with the right source; ``same name`` also accepts a source that shares a capitalised
  word.

Citron's measures are those of Newell, Cowlishaw and Man (2018); lenient matching after the PolNeAR paper's own
tolerance for spans (Newell, Margolin and Ruths 2018).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Literal

from attrs import frozen

from newsmodel.attribution.tagger import Tagger
from newsmodel.brat import MarkedArticle, Range, read_marked
from newsmodel.model import SPEECH, Article, QuoteKind
from newsmodel.parse import SHIPPED, parse
from newsmodel.text.tokens import TOKEN

#: Share of a stretch a content must hold, words a stretch must have, Jaccard index a match must reach.
COVERAGE, LEAST_WORDS, JACCARD = 0.8, 4, 0.5

KINDS = (QuoteKind.DIRECT, QuoteKind.MIXED, QuoteKind.INDIRECT)
ROLES = ("cue", "source", "content")

_MARK = re.compile(r"[\"“”„‟«»]|''|``|‘‘|’’")
_OPENING = frozenset(["“", "„", "‟", "«", "``", "‘‘"])
_CLOSING = frozenset(["”", "»", "’’"])
#: Capitalised words that name nobody in particular.
_COMMON = frozenset(
    "mr mrs ms miss dr sen senator rep representative gov governor president vice sir judge justice the a an his her "
    "its their gop democratic republican democrat new york united states american".split()
)


@frozen(kw_only=True)
class Predicted:
    """One attribution as it is scored: half-open ranges of code points, and perhaps the speaker's name."""

    cue: tuple[Range, ...] = ()
    sources: tuple[Range, ...] = ()
    contents: tuple[Range, ...]
    speaker: str | None = None


@frozen
class Count:
    """What was predicted and what of it is right; what the gold has and what of it was found."""

    predicted: int = 0
    right: int = 0
    gold: int = 0
    found: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(
            self.predicted + other.predicted,
            self.right + other.right,
            self.gold + other.gold,
            self.found + other.found,
        )

    @property
    def precision(self) -> float:
        """The share of the predicted that is right, 0 where nothing is predicted."""
        return self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """The share of the gold that was found, 0 where there is none."""
        return self.found / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@frozen(eq=False)
class Report:
    """The scores of a set of articles: a count for each measure and kind ("all", "direct", "mixed", "indirect")."""

    articles: int
    predicted_in: int
    counts: Mapping[tuple[str, str], Count]
    kinds: Mapping[tuple[str, str], int]
    stretches: Mapping[str, int]

    @property
    def speaker_accuracy(self) -> float:
        """Of the quoted stretches that both sides have, the share whose source is right."""
        return self.stretches["right"] / self.stretches["matched"] if self.stretches["matched"] else 0.0

    @property
    def name_accuracy(self) -> float:
        """As `speaker_accuracy`, also counting sources that share a name."""
        return self.stretches["named"] / self.stretches["matched"] if self.stretches["matched"] else 0.0

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield f"articles: {self.articles} ({self.predicted_in} with a prediction)"
        for side in ("gold", "predicted"):
            parts = ", ".join(f"{self.kinds.get((side, kind), 0)} {kind}" for kind in KINDS)
            yield f"{side} quotes: {self.kinds.get((side, 'all'), 0)} ({parts})"
        yield ""
        yield f"{'metric':<32}{'kind':<10}{'P':>7}{'R':>7}{'F1':>7}{'pred':>8}{'gold':>8}"
        for (measure, kind), count in self.counts.items():
            scores = f"{count.precision:7.3f}{count.recall:7.3f}{count.f1:7.3f}{count.predicted:8d}{count.gold:8d}"
            yield f"{measure:<32}{kind:<10}{scores}"
        yield ""
        matched = self.stretches["matched"]
        yield (
            f"speaker accuracy on the {matched} stretches in both: {self.speaker_accuracy:.3f} (source overlaps), "
            f"{self.name_accuracy:.3f} (same name)"
        )


def report(gold_dir: Path | str, *, tagger: Tagger | Literal["shipped"] | None = SHIPPED) -> str:
    """The scores of newsmodel on the annotated articles of *gold_dir*, as a table to print; see `evaluate`."""
    return str(evaluate(gold_dir, tagger=tagger))


def evaluate(gold_dir: Path | str, *, tagger: Tagger | Literal["shipped"] | None = SHIPPED) -> Report:
    """The scores of newsmodel on the annotated articles of *gold_dir* (see `newsmodel.brat.read_marked`).

    *tagger* is given to `newsmodel.parse`: your own weights, or None for the rules alone.

    Raises:
        InputError: if there are no annotated articles, or a file is not what its layout says.
    """
    pairs = ((marked, predicted_in(parse(marked.text, tagger=tagger))) for marked in read_marked(Path(gold_dir)))
    return score(pairs)


def predicted_in(article: Article) -> tuple[Predicted, ...]:
    """The attributions of *article* as they are scored: its quotes that are speech, floating ones included."""
    return tuple(_predicted(article))


def _predicted(article: Article) -> Iterator[Predicted]:
    names = {source.id: source.name.text for source in article.sources}
    for quote in article.quotes:
        if quote.kind not in SPEECH:
            continue
        said = quote.attribution
        cue = said.cue if said is not None else None
        mention = said.mention if said is not None else None
        yield Predicted(
            cue=() if cue is None else ((cue.start, cue.end),),
            sources=() if mention is None else ((mention.start, mention.end),),
            contents=tuple((part.start, part.end) for part in quote.contents),
            speaker=None if said is None or said.source is None else names.get(said.source),
        )


def score(pairs: Iterable[tuple[MarkedArticle, Sequence[Predicted]]]) -> Report:
    """The scores of predictions against the articles they were made for."""
    counts: dict[tuple[str, str], Count] = {}
    kinds: Counter[tuple[str, str]] = Counter()
    stretches = Counter(matched=0, right=0, named=0)
    articles = predicted = 0
    for marked, found in pairs:
        articles += 1
        predicted += bool(found)
        words = _Words(marked.text)
        gold = [_Seen.of(words, one.cue, one.sources, one.contents) for one in marked.marked]
        ours = [_Seen.of(words, one.cue, one.sources, one.contents, one.speaker) for one in found if one.contents]
        for side, seen in (("gold", gold), ("predicted", ours)):
            for one in seen:
                kinds[side, "all"] += 1
                kinds[side, one.kind] += 1
        for measure, kind, count in _measured(words, ours, gold, stretches):
            counts[measure, kind] = counts.get((measure, kind), Count()) + count
    return Report(articles, predicted, counts, kinds, stretches)


class _Words:
    """A text as tokens, with its stretches between quotation marks as sets of word tokens."""

    def __init__(self, text: str) -> None:
        self.text = text
        spans = [match.span() for match in TOKEN.finditer(text)]
        self.starts = [start for start, _ in spans]
        self.ends = [end for _, end in spans]
        self.is_word = [text[start].isalnum() or text[start] == "_" for start in self.starts]
        self.stretches = [
            frozenset(at for at in self.touched([span]) if self.is_word[at]) for span in quoted_stretches(text)
        ]
        self.quoted = frozenset[int]().union(*self.stretches)

    def touched(self, ranges: Iterable[Range]) -> frozenset[int]:
        return frozenset(at for start, end in ranges for at in self._range(start, end))

    def trimmed(self, ranges: Iterable[Range]) -> frozenset[int]:
        found: set[int] = set()
        for start, end in ranges:
            inside = self._range(start, end)
            words = [at for at in inside if self.is_word[at]]
            if words:
                found.update(range(words[0], words[-1] + 1))
        return frozenset(found)

    def _range(self, start: int, end: int) -> range:
        return range(bisect_right(self.ends, start), bisect_left(self.starts, end))

    def names(self, text: str) -> frozenset[str]:
        """The capitalised words of *text* that may name somebody."""
        words = re.findall(r"\w+", text)
        return frozenset(w.lower() for w in words if w[0].isupper() and len(w) > 1 and w.lower() not in _COMMON)


def quoted_stretches(text: str) -> list[Range]:
    """The stretches between double quotation marks, line by line, without the marks.

    A straight mark opens unless white space follows and closes unless it stands between white space and a word; a mark
    left open runs to the end of its line. Single marks are never looked at: this is how the gold's kinds are told.
    """
    found = []
    for line in re.finditer(r"[^\n]+", text):
        opened: int | None = None
        for mark in _MARK.finditer(text, *line.span()):
            sign = mark[0]
            before = text[mark.start() - 1] if mark.start() > line.start() else " "
            after = text[mark.end()] if mark.end() < line.end() else " "
            if opened is None:
                if sign in _OPENING or (sign not in _CLOSING and not after.isspace()):
                    opened = mark.end()
            elif sign in _CLOSING or (sign not in _OPENING and not (before.isspace() and not after.isspace())):
                found.append((opened, mark.start()))
                opened = None
        if opened is not None:
            found.append((opened, line.end()))
    return [(start, end) for start, end in found if text[start:end].strip()]


@frozen(eq=False)
class _Seen:
    """An attribution as sets of tokens."""

    exact: Mapping[str, frozenset[int]]
    trimmed: Mapping[str, frozenset[int]]
    cues: Sequence[Range]
    names: frozenset[str]
    kind: QuoteKind

    @classmethod
    def of(
        cls,
        words: _Words,
        cue: Sequence[Range],
        sources: Sequence[Range],
        contents: Sequence[Range],
        speaker: str | None = None,
    ) -> _Seen:
        roles = {"cue": cue, "source": sources, "content": contents}
        exact = {role: words.touched(ranges) for role, ranges in roles.items()}
        cues = [(min(tokens), max(tokens) + 1) for tokens in (words.touched([one]) for one in cue) if tokens]
        names = words.names(" ".join(words.text[start:end] for start, end in sources)) | words.names(speaker or "")
        spoken = {at for at in exact["content"] if words.is_word[at]}
        quoted = spoken & words.quoted
        kind = QuoteKind.INDIRECT if not quoted else QuoteKind.DIRECT if quoted == spoken else QuoteKind.MIXED
        return cls(exact, {role: words.trimmed(ranges) for role, ranges in roles.items()}, cues, names, kind)


def _measured(
    words: _Words, ours: Sequence[_Seen], gold: Sequence[_Seen], stretches: Counter[str]
) -> Iterator[tuple[str, str, Count]]:
    for form in ("exact", "trimmed"):
        for role in ROLES:
            mine = [one for one in ours if one.exact[role]]
            theirs = [one for one in gold if one.exact[role]]
            right = {
                (a, b)
                for a, one in enumerate(mine)
                for b, other in enumerate(theirs)
                if getattr(one, form)[role] == getattr(other, form)[role] and (role == "cue" or _cues_meet(one, other))
            }
            yield from _tallied(f"{role} {form}", mine, theirs, {a for a, _ in right}, {b for _, b in right})
        right = {
            (a, b)
            for a, one in enumerate(ours)
            for b, other in enumerate(gold)
            if getattr(one, form) == getattr(other, form)
        }
        yield from _tallied(f"quote {form}", ours, gold, {a for a, _ in right}, {b for _, b in right})
    for role in ROLES:
        yield from _overlaps(role, ours, gold)
    for measure, with_source in (("lenient", True), ("lenient, content only", False)):
        pairs = _matches(ours, gold, with_source=with_source)
        yield from _tallied(measure, ours, gold, {a for a, _ in pairs}, {b for _, b in pairs})
    yield from _held(words, ours, gold, stretches)


def _cues_meet(one: _Seen, other: _Seen) -> bool:
    if not one.cues or not other.cues:
        return bool(one.exact["content"] & other.exact["content"])
    return any(a <= d and b > c for a, b in one.cues for c, d in other.cues)


def _same_source(one: _Seen, other: _Seen) -> bool:
    ours, theirs = one.exact["source"], other.exact["source"]
    return bool(ours & theirs) or not (ours or theirs)


def _tallied(
    measure: str, ours: Sequence[_Seen], gold: Sequence[_Seen], right: set[int], found: set[int]
) -> Iterator[tuple[str, str, Count]]:
    for kind in ("all", *KINDS):
        mine = [at for at, one in enumerate(ours) if kind in ("all", one.kind)]
        theirs = [at for at, one in enumerate(gold) if kind in ("all", one.kind)]
        yield (
            measure,
            kind,
            Count(len(mine), len(right.intersection(mine)), len(theirs), len(found.intersection(theirs))),
        )


def _overlaps(role: str, ours: Sequence[_Seen], gold: Sequence[_Seen]) -> Iterator[tuple[str, str, Count]]:
    def tokens(seen: Sequence[_Seen], wanted: Callable[[_Seen], bool]) -> Counter[int]:
        return Counter(at for one in seen if wanted(one) for at in one.exact[role])

    all_ours, all_gold = tokens(ours, lambda _: True), tokens(gold, lambda _: True)
    for kind in ("all", *KINDS):
        mine, theirs = (tokens(seen, lambda one, kind=kind: kind in ("all", one.kind)) for seen in (ours, gold))  # type: ignore[misc]  # a bound default
        count = Count(mine.total(), (mine & all_gold).total(), theirs.total(), (theirs & all_ours).total())
        yield f"{role} overlap", kind, count


def _matches(ours: Sequence[_Seen], gold: Sequence[_Seen], *, with_source: bool) -> set[tuple[int, int]]:
    """One-to-one matches: the highest Jaccard index first, then in order."""
    candidates = []
    for a, one in enumerate(ours):
        for b, other in enumerate(gold):
            shared = len(one.exact["content"] & other.exact["content"])
            index = shared / len(one.exact["content"] | other.exact["content"]) if shared else 0.0
            if index >= JACCARD and (not with_source or _same_source(one, other)):
                candidates.append((-index, a, b))
    taken: set[tuple[str, int]] = set()
    found = set()
    for _, a, b in sorted(candidates):
        if ("ours", a) not in taken and ("gold", b) not in taken:
            taken |= {("ours", a), ("gold", b)}
            found.add((a, b))
    return found


def _held(
    words: _Words, ours: Sequence[_Seen], gold: Sequence[_Seen], stretches: Counter[str]
) -> Iterator[tuple[str, str, Count]]:
    measures = ("quoted found", "quoted attributed", "quoted attributed, same name")
    totals = dict.fromkeys(measures, Count())
    for stretch in words.stretches:
        if len(stretch) < LEAST_WORDS:
            continue
        mine, theirs = _owner(stretch, ours), _owner(stretch, gold)
        both = right = named = False
        if mine is not None and theirs is not None:
            both, right = True, _same_source(mine, theirs)
            named = right or bool(mine.names & theirs.names)
        stretches.update(matched=both, right=right, named=named)
        for measure, hit in zip(measures, (both, right, named), strict=True):
            totals[measure] += Count(mine is not None, hit, theirs is not None, hit)
    for measure, count in totals.items():
        yield measure, "all", count


def _owner(stretch: frozenset[int], seen: Sequence[_Seen]) -> _Seen | None:
    """The attribution whose content holds most of *stretch*, if it holds enough of it."""
    best, most = None, 0
    for one in seen:
        held = len(stretch & one.exact["content"])
        if held > most:
            best, most = one, held
    return best if most >= COVERAGE * len(stretch) else None
