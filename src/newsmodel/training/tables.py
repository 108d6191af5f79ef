"""What is learned by counting: the vocabulary, which words are cues, and which word of a cue is its head."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import frozen

from newsmodel.attribution.features import EDGE_LEFT, EDGE_RIGHT, PSEUDO, ending, normal, step
from newsmodel.attribution.tag_file import Weights
from newsmodel.quotations import Quotation
from newsmodel.text.story import Passage
from newsmodel.training.classes import ClassSettings, word_classes

#: Words that are part of many cues but rarely their head.
_SMALL = frozenset(
    "to of in for on by with as that the a an it is are was were be been has have had not at from and or".split()
)
#: The first class that stands for a pseudo-word, and the classes of the edges.
_PSEUDO_CLASS, _LEFT_CLASS, _RIGHT_CLASS = 200, 255, 254

_CLASSES = ClassSettings()


@frozen(kw_only=True)
class TableSettings:
    """How to count.

    ``rare`` is the least count of a word in the vocabulary; ``headed`` and ``part`` are the least shares of its uses as
    head of a cue and as part of one that make a word a candidate; ``seed`` starts the search for word classes.
    """

    rare: int = 3
    headed: float = 0.02
    part: float = 0.1
    classes: ClassSettings = _CLASSES
    seed: int = 0


@frozen(eq=False)
class ReadPassage:
    """A passage as the tagger will read it; ``marked`` has the tokens of each attribution's cue, sources, contents."""

    passage: Passage
    quotations: list[Quotation]
    marked: list[tuple[list[int], list[int], list[int]]]


class Heads:
    """Which word of a cue is its head: the one that is most often part of cues."""

    def __init__(self, read: Sequence[ReadPassage]) -> None:
        self.total, used = Counter[str](), Counter[str]()
        for passage in read:
            forms = [normal(word) for word in passage.passage.tokens.words]
            self.total.update(forms)
            used.update(forms[at] for at in {at for cue, _, _ in passage.marked for at in cue})
        self.share = {
            form: count / (self.total[form] + 3) * (0.5 if form in _SMALL else 1) for form, count in used.items()
        }

    def of(self, passage: ReadPassage, cue: Sequence[int]) -> int:
        """The token of *passage* that heads *cue*."""
        words = passage.passage.tokens.words
        return max(cue, key=lambda at: (self.share.get(normal(words[at]), 0.0), -at))


def word_tables(read: Sequence[ReadPassage], settings: TableSettings) -> Weights:
    """The tables that go by word, in a `Weights` that has no weights yet."""
    heads = Heads(read)
    sentences = [words for passage in read for words in _sentences(passage.passage)]
    names = _names(sentences)
    groups = word_classes([_spelled(sentence, names) for sentence in sentences], settings.classes, settings.seed)
    words = tuple(sorted(form for form, count in heads.total.items() if count >= settings.rare))
    pseudo = [_PSEUDO_CLASS + number for number in range(len(PSEUDO))]
    pseudo[EDGE_LEFT], pseudo[EDGE_RIGHT] = _LEFT_CLASS, _RIGHT_CLASS
    small = [groups.get(form, _PSEUDO_CLASS + ending(form)) for form in words]
    capital = [groups.get("^" + form, groups.get(form, _PSEUDO_CLASS + ending(form.capitalize()))) for form in words]
    as_head = Counter(
        normal(passage.passage.tokens.words[heads.of(passage, cue)]) for passage in read for cue, _, _ in passage.marked
    )
    traits = [
        (as_head[form] / (heads.total[form] + 3) >= settings.headed and heads.share.get(form, 0.0) >= settings.part)
        | (form in names) << 1
        for form in words
    ]
    return Weights(
        words=words,
        classes=bytes([*pseudo, *small]),
        names=bytes([*pseudo, *capital]),
        steps=bytes([*[0] * len(PSEUDO), *(step(heads.share.get(form, 0.0)) for form in words)]),
        traits=bytes([*[0] * len(PSEUDO), *traits]),
        cue_keys=array("Q"),
        cue_weights=array("h"),
        span_keys=array("I"),
        span_weights=b"",
        accept=array("i"),
        threshold=0,
        about={},
    )


def _sentences(passage: Passage) -> Iterator[list[str]]:
    for start, end in passage.sentences:
        here = passage.tokens.within(start, end)
        yield passage.tokens.words[here.start : here.stop]


def _names(sentences: Sequence[Sequence[str]]) -> frozenset[str]:
    """Words that stand with a capital inside sentences more often than with a small letter anywhere."""
    inner, small = Counter[str](), Counter[str]()
    for sentence in sentences:
        for at, word in enumerate(sentence):
            if word[0].isupper():
                inner[normal(word)] += at > 0
            else:
                small[normal(word)] += 1
    return frozenset(form for form, count in inner.items() if count > small[form])


def _spelled(sentence: Sequence[str], names: frozenset[str]) -> list[str]:
    """The words in the vocabulary's form; ``^`` stands before one that is capitalised for its own sake."""
    forms = [normal(word) for word in sentence]
    return [
        "^" + form if word[0].isupper() and (at or form in names) else form
        for at, (word, form) in enumerate(zip(sentence, forms, strict=True))
    ]
