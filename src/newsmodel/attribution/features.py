"""What the tagger sees of a passage: every token as a few small numbers, and the features made of them.

A word is its number in the vocabulary (or that of its ending, where the vocabulary lacks it), its class (induced from
the training text: words that stand between the same neighbours), its capital, and how often it was part of a cue.
Training and reading build features from the same numbers, so that they cannot drift apart.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import compress

from attrs import define, field, frozen

from newsmodel.quotations import Quotation
from newsmodel.text.story import Passage

#: Pseudo-words, the first numbers of every vocabulary: edges of a window, quotation marks, and endings of rare words.
EDGE_LEFT, EDGE_RIGHT, OPEN, CLOSE = 0, 1, 2, 3
ENDINGS = ("ing", "ed", "ly", "s", "ion", "er", "al", "ity", "ness", "ment", "ive", "able", "y", "e")
_FIXED = ("<left>", "<right>", "<open>", "<close>", "<capital>", "<number>", "<sign>", "<other>")
PSEUDO = (*_FIXED, *(f"<{ending}>" for ending in ENDINGS))
_CAPITAL, _NUMBER, _SIGN, _OTHER = 4, 5, 6, 7

#: Where a token stands to quotation marks.
OUTSIDE, INSIDE, OPENING, CLOSING = 0, 1, 2, 3

#: What a token does to the state between it and the cue.
PLAIN, COMMA, THAT, MARK, STOP, CUE = 0, 1, 2, 3, 4, 5
#: What a capital says: nothing, a name, the first word of a sentence; a pronoun that may speak has its own number.
SMALL, NAME, FIRST, PRONOUN = 0, 1, 2, 3
_KINDS = {",": COMMA, "that": THAT, "if": THAT, "whether": THAT, ".": STOP, "?": STOP, "!": STOP, ";": STOP}

#: Words that part clauses: told apart from one another where other words are only classes.
CLAUSE = (
    *("that", "if", "whether", "because", "while", "but", "and", "as", "who", "which", "after", "before", "when"),
    *("since", "although", "though", ",", ";", ":", "—", "–", "-", ".", "?", "!", "to", "for"),
)
_CLAUSE = {word: 256 + number for number, word in enumerate(CLAUSE)}

#: Shares of a word's uses as part of a cue, as steps 0 to 5.
_STEPS = (0.01, 0.03, 0.1, 0.25, 0.5)
#: From this step on a word between cue and token counts as another cue.
LIKELY = 4

#: Words that stand for a speaker.
_SPEAKERS = frozenset(["he", "she", "they", "i", "we", "who", "it", "you"])

#: How many tokens of a window are looked at before and after a cue.
REACH = (50, 60)
#: Longer quotations are seen as their first and last tokens.
_LONG, _KEPT = 24, 10


def step(share: float) -> int:
    """The step of a share between 0 and 1."""
    return sum(share >= bound for bound in _STEPS)


def normal(word: str) -> str:
    """The form a vocabulary holds: small letters, of a compound its last part; numbers by length; one apostrophe."""
    if word in "'‘`´":
        return "’"
    if "-" in word:
        word = word.rpartition("-")[2] or word
    if word[0].isdigit():
        return "0" if len(word) < 3 else "0000" if len(word) == 4 else "00"
    return word.lower()


def ending(word: str) -> int:
    """The pseudo-word for a word that the vocabulary lacks."""
    first = word[0]
    if not first.isalpha():
        return _NUMBER if first.isdigit() else _SIGN
    if first.isupper():
        return _CAPITAL
    for number, suffix in enumerate(ENDINGS, len(_FIXED)):
        if word.endswith(suffix):
            return number
    return _OTHER


#: Number, class, capital, cue step, kind, clause code, whether it may head a cue, and number, class and step as one.
Facts = tuple[int, int, int, int, int, int, bool, int]

_MEMO = 40_000


@frozen(eq=False)
class Vocabulary:
    """The words of a trained tagger: ``numbers`` counts from ``len(PSEUDO)``; the other tables go by number.

    ``classes`` has the class of a word and ``names`` that of its capitalised form; ``steps`` how often it is a cue;
    ``traits`` has bit 1 for words that may head a cue and bit 2 for words mostly written with a capital.
    """

    numbers: dict[str, int] = field(repr=False)
    classes: bytes = field(repr=False)
    names: bytes = field(repr=False)
    steps: bytes = field(repr=False)
    traits: bytes = field(repr=False)
    _facts: dict[str, Facts] = field(factory=dict, init=False, repr=False)
    _initial: dict[str, Facts] = field(factory=dict, init=False, repr=False)

    def rows(self, words: Sequence[str], first: Iterable[int]) -> list[Facts]:
        """What is known of each of *words*; *first* are the places where a sentence begins."""
        known = self._facts
        try:
            rows = [known[word] for word in words]
        except KeyError:
            if len(known) >= _MEMO:
                known.clear()
            for word in words:
                if word not in known:
                    known[word] = self._look_up(word, first=False)
            rows = [known[word] for word in words]
        initial = self._initial
        for at in first:
            word = words[at]
            row = initial.get(word)
            if row is None:
                if len(initial) >= _MEMO:
                    initial.clear()
                row = initial[word] = self._look_up(word, first=True)
            rows[at] = row
        return rows

    def _look_up(self, word: str, *, first: bool) -> Facts:
        form = normal(word)
        upper = word[0].isupper()
        number = self.numbers.get(form)
        traits = 0 if number is None else self.traits[number]
        capital = SMALL if not upper else FIRST if first and not traits & 2 else NAME
        heads = bool(traits & 1)
        if number is None:
            number = ending(word)
            heads = number in _VERBAL
        group = self.names[number] if capital == NAME else self.classes[number]
        rate = self.steps[number]
        kind = _KINDS.get(form, CUE if rate >= LIKELY else PLAIN)
        if form in _SPEAKERS:
            capital = PRONOUN
        return number, group, capital, rate, kind, _CLAUSE.get(form, group), heads, whole(number, group, rate)


def whole(number: int, group: int, rate: int) -> int:
    """A word's number, class and cue step as one."""
    return (number << 8 | group) << 3 | rate


#: Endings of unknown words that may be verbs.
_VERBAL = frozenset(PSEUDO.index(f"<{suffix}>") for suffix in ("ing", "ed", "s"))


@define(eq=False)
class View:
    """A passage as parallel lists, one entry a token, and its sentences as ranges of tokens.

    ``units`` are sentences joined where a quotation runs on from one to the next. ``heads`` are the tokens that may
    head a cue: none in quotation marks, where the one who is quoted says that somebody says something.
    """

    words: Sequence[int]
    classes: Sequence[int]
    capitals: Sequence[int]
    steps: Sequence[int]
    kinds: Sequence[int]
    codes: Sequence[int]
    wholes: Sequence[int]
    marks: list[int]
    pairs: list[int]
    heads: list[int]
    sentences: list[tuple[int, int]]
    units: list[tuple[int, int]]


def view(passage: Passage, quotations: Sequence[Quotation], vocabulary: Vocabulary) -> View:
    """*passage* in numbers; *quotations* are those that lie in it."""
    tokens = passage.tokens
    starts = tokens.starts
    size = len(starts)
    sentences = _token_ranges(passage, starts)
    rows = vocabulary.rows(tokens.words, [start for start, _ in sentences])
    marks, pairs = [OUTSIDE] * size, [-1] * size
    for number, quotation in enumerate(quotations):
        if quotation.depth:
            continue
        opened, inner, outer, closed = (bisect_left(starts, at) for at in quotation[:4])
        pairs[opened:closed] = [number] * (closed - opened)
        marks[inner:outer] = [INSIDE] * (outer - inner)
        for places, mark, word in ((range(opened, inner), OPENING, OPEN), (range(outer, closed), CLOSING, CLOSE)):
            group = vocabulary.classes[word]
            for at in places:
                marks[at], rows[at] = mark, (word, group, 0, 0, MARK, group, False, whole(word, group, 0))
    words, classes, capitals, steps, kinds, codes, may, wholes = zip(*rows, strict=True)
    heads = [at for at in compress(range(size), may) if marks[at] != INSIDE]
    units = _units(sentences, marks, pairs)
    return View(words, classes, capitals, steps, kinds, codes, wholes, marks, pairs, heads, sentences, units)


def _token_ranges(passage: Passage, starts: list[int]) -> list[tuple[int, int]]:
    return [(bisect_left(starts, start), bisect_left(starts, end)) for start, end in passage.sentences]


def _units(sentences: list[tuple[int, int]], marks: list[int], pairs: list[int]) -> list[tuple[int, int]]:
    units: list[tuple[int, int]] = []
    for start, end in sentences:
        runs_on = units and marks[start] in (INSIDE, CLOSING) and pairs[start] == pairs[start - 1]
        units[-1:] = [(units[-1][0], end)] if runs_on else [*units[-1:], (start, end)]
    return units


def window(seen: View, unit: int) -> Sequence[int]:
    """The tokens among which the source and content of a cue in *unit* are looked for, in order.

    That is the unit, with the quotations that follow it as sentences of their own; of a long quotation only the ends
    are kept.
    """
    start, end = seen.units[unit]
    for start_next, end_next in seen.units[unit + 1 : unit + 3]:
        if seen.marks[start_next] != OPENING:
            break
        end = end_next
    return _shortened(seen, start, end)


def picked(values: Sequence[int], among: Sequence[int]) -> Sequence[int]:
    """The *values* of the tokens *among*."""
    return values[among.start : among.stop] if isinstance(among, range) else [values[token] for token in among]


def _shortened(seen: View, start: int, end: int) -> Sequence[int]:
    pairs = seen.pairs
    if max(pairs[start:end]) < 0:
        return range(start, end)
    kept: list[int] = []
    at = start
    while at < end:
        pair, stop = pairs[at], at + 1
        while stop < end and pairs[stop] == pair:
            stop += 1
        if pair >= 0 and stop - at > _LONG:
            kept += range(at, at + _KEPT)
            kept += range(stop - _KEPT, stop)
        else:
            kept += range(at, stop)
        at = stop
    return kept
