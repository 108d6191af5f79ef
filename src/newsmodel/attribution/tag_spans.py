"""Which words around a cue are its source and its content: a chain of labels, decoded outward from the cue.

Each side of the cue is decoded on its own, outward. A token is outside (O), part of the cue (K), or begins, continues
or ends a stretch of source (SB, SI, SE) or content (CB, CI, CE; a stretch of one token is an end): it begins near the
cue and ends far from it. Labels have weights given the surroundings of the token and its place relative to the cue;
only the order within a stretch binds neighbours, so three states decode it. Weights of the seven labels for both sides
are packed into one integer, 16 bits each, and added as one; O weighs nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import pairwise
from operator import add
from struct import Struct
from typing import NamedTuple

from newsmodel.attribution.features import (
    CLOSING,
    COMMA,
    CUE,
    EDGE_LEFT,
    EDGE_RIGHT,
    INSIDE,
    MARK,
    OPENING,
    PLAIN,
    REACH,
    STOP,
    THAT,
    View,
    Vocabulary,
    picked,
)
from newsmodel.attribution.tag_rows import (
    AFTER,
    BEFORE,
    BY_CAPITALS,
    BY_CLAUSE,
    BY_DISTANCE,
    BY_FACT,
    BY_GROUP,
    BY_PAIR,
    BY_STATE,
    BY_STEP,
    BY_WORD,
    CAPITALS,
    CLAUSES,
    CUE_FACT,
    DISTANCES,
    FAMILY_BITS,
    FAR,
    GROUP,
    LABELS,
    LEFT,
    LIFTS,
    RIGHT,
    ROW,
    STATES,
    STEP,
    WIDTHS,
    WORD,
    key,
)

OUT = len(LABELS)
_SLOT = 16
_SIDE = _SLOT * len(LABELS)
_PLACE = 2 * _SIDE
_LOW = (1 << _SLOT) - 1
_BOTH = (1 << _PLACE) - 1
#: Added to every slot of a window's five words, so that no sum of a slot is negative.
_LIFT = 1024
_LIFTED = sum(_LIFT << (_SLOT * slot) for slot in range(5 * 2 * len(LABELS)))
_LIFTED_FACT = sum(_LIFT << (_SLOT * slot) for slot in range(2 * 6 * len(LABELS)))
#: What a label weighs that has no weight at all: five words and eight facts.
_ZERO = (5 + 8) * _LIFT
#: How many bytes the stretches of each kind have, and what they are above their weights.
_STRETCHES = tuple((width * ROW, LIFTS[width]) for width in WIDTHS)
_MEMO = 40_000
_NEVER = -(1 << 40)
#: The weights of the labels on either side, unpacked.
_LABELS = Struct(f"<{len(LABELS)}H{ROW}x").iter_unpack, Struct(f"<{ROW}x{len(LABELS)}H").iter_unpack

#: Steps of the distance from the cue, by distance.
_STEPS = (0, 1, 2, 3, 4, 5, 5, *[6] * 3, *[7] * 5, *[8] * 7, *[9] * 12)
DISTANCE = bytes([*_STEPS, *[10] * (max(REACH) + 2 - len(_STEPS))])
#: What has been passed on the way from the cue: commas (0, 1, more), "that", another cue, a quotation mark, an end.
_STATES = 48


def _next_state(state: int, kind: int) -> int:
    commas, flags = state % 3, state // 3
    if kind == COMMA:
        commas = min(commas + 1, 2)
    else:
        flags |= {THAT: 1, CUE: 2, MARK: 4, STOP: 8}.get(kind, 0)
    return flags * 3 + commas


_NEXT = tuple(tuple(_next_state(state, kind) for kind in range(6)) for state in range(_STATES))


def cue_facts(seen: View, among: Sequence[int], head: int, edges: tuple[int, int]) -> tuple[int, ...]:
    """What is known of the cue whose head is at the place *head*, one value a family from `CUE_FACT` on."""
    at, last = among[head], head + 1 == len(among)
    before, after = among[head - 1] if head else -1, -1 if last else among[head + 1]
    group = seen.classes[at]
    here, quoted = picked(seen.marks, among), 0
    if any(here):
        quoted = (OPENING in here[:head] or CLOSING in here[:head]) | (
            OPENING in here[head:] or CLOSING in here[head:]
        ) << 1
    return (
        seen.words[at],
        group,
        seen.words[before] if head else EDGE_LEFT,
        EDGE_RIGHT if last else seen.words[after],
        seen.classes[before] if head else edges[0],
        edges[1] if last else seen.classes[after],
        quoted,
        group << 3 | quoted,
    )


def span_features(seen: View, among: Sequence[int], head: int, vocabulary: Vocabulary) -> dict[int, list[int]]:
    """The features of each place in *among* around its place *head*, for training."""
    words = [seen.words[at] for at in among]
    edges = vocabulary.classes[EDGE_LEFT], vocabulary.classes[EDGE_RIGHT]
    padded = [EDGE_LEFT, EDGE_LEFT, *words, EDGE_RIGHT, EDGE_RIGHT]
    groups = [edges[0], edges[0], *(seen.classes[at] for at in among), edges[1], edges[1]]
    capitals = [0, *(seen.capitals[at] for at in among), 0]
    facts = cue_facts(seen, among, head, edges)
    found: dict[int, list[int]] = {}
    for side, places in ((LEFT, range(head - 1, max(head - REACH[0], 0) - 1, -1)),
                         (RIGHT, range(head + 1, min(len(words), head + REACH[1])))):  # fmt: skip
        state = 0
        for place in places:
            at, near = among[place], DISTANCE[abs(place - head)]
            values = [
                *((WORD + o, padded[place + o]) for o in range(5)),
                *((GROUP + o, groups[place + o]) for o in range(5)),
                (BEFORE, groups[place + 1] << 8 | groups[place + 2]),
                (AFTER, groups[place + 2] << 8 | groups[place + 3]),
                (STEP, seen.steps[at]),
                (CAPITALS, capitals[place] << 4 | capitals[place + 1] << 2 | capitals[place + 2]),
                (DISTANCES, near),
                *((CUE_FACT + family, fact << 3 | min(near, FAR)) for family, fact in enumerate(facts)),
                (STATES, state << 2 | seen.marks[at]),
                (CLAUSES, state % 24 << 9 | seen.codes[at]),
            ]
            found[place] = [key(family, side, value) for family, value in values]
            kind = seen.kinds[at]
            state = _NEXT[state][PLAIN if kind == CUE and seen.marks[at] == INSIDE else kind]
    return found


class SpanModel:
    """The weights of features: *places* says where the stretch of a value begins in *rows*, by kind (see `tag_rows`).

    What is added up often is remembered, up to a bound.
    """

    __slots__ = (
        "_capitals",
        "_classes",
        "_clauses",
        "_distances",
        "_facts",
        "_pairs",
        "_states",
        "_words",
        "places",
        "rows",
        "vocabulary",
    )

    def __init__(self, places: tuple[dict[int, int], ...], rows: bytes, vocabulary: Vocabulary) -> None:
        self.places, self.rows, self.vocabulary = places, rows, vocabulary
        self._words: dict[int, int] = {}
        self._pairs: dict[tuple[int, int], int] = {}
        self._facts: dict[int, int] = {}
        self._capitals = {
            (value >> 4, value >> 2 & 3, value & 3): self.weight(BY_CAPITALS, value) for value in range(64)
        }
        self._distances = [self.weight(BY_DISTANCE, value) for value in DISTANCE[1:]]
        self._states = [self.weight(BY_STATE, value) for value in range(_STATES * 4)]
        self._clauses = _Asked(partial(self.weight, BY_CLAUSE))
        self._classes = _Asked(self._pack_class)

    def weight(self, kind: int, value: int) -> int:
        """What one value weighs wherever it weighs, packed; 0 for one that has no weight."""
        at = self.places[kind].get(value)
        if at is None:
            return 0
        size, lift = _STRETCHES[kind]
        return int.from_bytes(self.rows[at : at + size], "little") - lift

    def surroundings(self, seen: View, among: Sequence[int]) -> list[int]:
        """What each place in *among* weighs by itself and its neighbours on either side of a cue, packed and lifted."""
        classes = self.vocabulary.classes
        left, right = classes[EDGE_LEFT], classes[EDGE_RIGHT]
        before, after = (EDGE_LEFT << 8 | left) << 3, (EDGE_RIGHT << 8 | right) << 3
        codes = [before, before, *picked(seen.wholes, among), after, after]
        groups = [left, left, left, *picked(seen.classes, among), right, right]
        own, joint = list(map(self._words.get, codes)), list(map(self._pairs.get, pairwise(groups)))
        if None in own:
            own = [self._pack(code) if weight is None else weight for code, weight in zip(codes, own, strict=True)]
        if None in joint:
            pairs = zip(pairwise(groups), joint, strict=True)
            joint = [self._pack_pair(pair) if weight is None else weight for pair, weight in pairs]
        total, found = 0, []
        for weight in map(add, own, joint):
            total = (total >> _PLACE) + weight
            found.append(total & _BOTH)
        capitals = [0, *picked(seen.capitals, among), 0]
        shapes = map(self._capitals.__getitem__, zip(capitals, capitals[1:], capitals[2:], strict=False))
        return list(map(add, found[4:], shapes))

    def _pack(self, code: int) -> int:
        if len(self._words) >= _MEMO:
            self._words.clear()
        total = self._words[code] = self.weight(BY_WORD, code >> 11) + self._classes[code & 2047]
        return total

    def _pack_class(self, code: int) -> int:
        """What a class and a step weigh, which are together the lower 11 bits of a word's code, lifted."""
        return _LIFTED + self.weight(BY_GROUP, code >> 3) + (self.weight(BY_STEP, code & 7) << 2 * _PLACE)

    def _pack_pair(self, pair: tuple[int, int]) -> int:
        total = self._pairs[pair] = self.weight(BY_PAIR, pair[0] << 8 | pair[1]) << _PLACE
        return total

    def about(self, seen: View, among: Sequence[int], head: int) -> list[int]:
        """What the cue and the distance from it weigh on either side, from its neighbours on."""
        vocabulary, known = self.vocabulary, self._facts
        total = 0
        facts = cue_facts(seen, among, head, (vocabulary.classes[EDGE_LEFT], vocabulary.classes[EDGE_RIGHT]))
        for family, fact in enumerate(facts):
            name = family << FAMILY_BITS | fact
            weight = known.get(name)
            total += self._pack_fact(name) if weight is None else weight
        *steps, far = (total >> step * _PLACE & _BOTH for step in range(FAR))
        beyond = max(head, len(among) - head) - len(steps)
        return list(map(add, [*steps, steps[-1], *[far] * beyond], self._distances))

    def _pack_fact(self, name: int) -> int:
        family, fact = name >> FAMILY_BITS, name & (1 << FAMILY_BITS) - 1
        if len(self._facts) >= _MEMO:
            self._facts.clear()
        total = self._facts[name] = _LIFTED_FACT + self.weight(BY_FACT + family, fact)
        return total

    def label(
        self, seen: View, among: Sequence[int], sums: list[int], head: int, *, side: int, about: list[int]
    ) -> Side:
        """The best labels on one side of the place *head*; *about* is what the cue weighs, by the distance from it."""
        first, last = (head - REACH[LEFT], head) if side == LEFT else (head + 1, head + REACH[RIGHT])
        first = max(first, 0)
        places, weights = among[first:last], sums[first:last]
        if side == LEFT:
            places, weights = places[::-1], weights[::-1]
        next_state, states, clauses = _NEXT, self._states, self._clauses
        kinds, codes, marks = seen.kinds, seen.codes, seen.marks
        packed, state, by_state, by_clause = [], 0, 0, 0
        for token, x, y in zip(places, weights, about, strict=False):
            mark = marks[token]
            weight = x + y + states[by_state | mark] + clauses[by_clause | codes[token]]
            packed.append(weight.to_bytes(2 * ROW, "little"))
            if kind := kinds[token]:
                state = next_state[state][PLAIN if kind == CUE and mark == INSIDE else kind]
                by_state, by_clause = state << 2, state % 24 << 9
        return _best(_LABELS[side](b"".join(packed)))


class _Asked(dict[int, int]):
    """What values weigh, looked up where it is first asked for."""

    __slots__ = ("_look_up",)

    def __init__(self, look_up: Callable[[int], int]) -> None:
        super().__init__()
        self._look_up = look_up

    def __missing__(self, value: int) -> int:
        weight = self[value] = self._look_up(value)
        return weight


class Side(NamedTuple):
    """What stands on one side of a cue's head, in tokens from it: 0 is its neighbour.

    ``score`` says by how much this beats all O, ``cue`` how many tokens next to the head belong to the cue; the others
    are stretches from their nearest token to the one after their farthest.
    """

    score: int
    cue: int
    sources: list[tuple[int, int]]
    contents: list[tuple[int, int]]


#: Choices that are outside, and those by which no source or no content is entered.
_OUTSIDE = bytes(choice for choice in range(32) if not choice & 7)
_NO_SOURCE = bytes(choice for choice in range(32) if not choice & 8)
_NO_CONTENT = bytes(choice for choice in range(32) if not choice & 16)


def _best(places: Iterable[tuple[int, ...]]) -> Side:
    """The best labels of *places*, given the weights of the labels at each."""
    total, source, content, outside = 0, _NEVER, _NEVER, _ZERO
    trail = bytearray()
    # An open source and an open content are scored relative to being outside, which then always scores 0.
    for cue, source_first, source_on, source_last, content_first, content_on, content_last in places:
        best, how = outside, 0
        if cue > best:
            best, how = cue, 1
        if source_last > best:
            best, how = source_last, 2
        if (score := source + source_last) > best:
            best, how = score, 3
        if content_last > best:
            best, how = content_last, 4
        if (score := content + content_last) > best:
            best, how = score, 5
        source += source_on
        if source < source_first:
            source, how = source_first, how | 8
        content += content_on
        if content < content_first:
            content, how = content_first, how | 16
        total += best - outside
        source -= best
        content -= best
        trail.append(how)
    return _traced(total, bytes(trail))


def _traced(score: int, trail: bytes) -> Side:
    """The stretches behind a trail of choices: bits 0 to 2 the way out, bits 3 and 4 a source and a content entered."""
    sources: list[tuple[int, int]] = []
    contents: list[tuple[int, int]] = []
    at = cue = len(trail)
    while at:
        choice = trail[at - 1] & 7
        if choice == 1:
            at -= 1
        elif not choice:
            cue = at = len(trail[:at].rstrip(_OUTSIDE))
        else:
            beyond, into = at, contents if choice > 3 else sources
            at -= 1
            if choice & 1:
                at = len(trail[:at].rstrip(_NO_CONTENT if choice == 5 else _NO_SOURCE)) - 1
            cue = at
            into.append((at, beyond))
    return Side(score, cue, sources[::-1], contents[::-1])
