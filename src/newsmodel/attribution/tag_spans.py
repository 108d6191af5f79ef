"""Which words around a cue are its source and its content: a chain of labels, decoded outward from the cue.

Each side of the cue is decoded on its own. A token is outside (O), part of the cue (K), or begins, continues or ends a
stretch of source (SB, SI, SE) or content (CB, CI, CE; a stretch of one token is an end). Labels have weights given the
token's surroundings and its place relative to the cue; only the order within a stretch binds neighbours, so three states
decode it. Weights of the seven labels are packed into one integer, 16 bits each, and added as one; O weighs nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import field, frozen

from newsmodel.attribution.features import (
    COMMA,
    CLOSING,
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
)

LABELS = ("K", "SB", "SI", "SE", "CB", "CI", "CE")
OUT = len(LABELS)
_SLOT = 16
_SIDE = _SLOT * len(LABELS)
_PLACE = 2 * _SIDE
_LOW = (1 << _SLOT) - 1
_MASK = (1 << _SIDE) - 1
_BOTH = (1 << _PLACE) - 1
#: Added to every slot of a window's five words, so that no sum of a slot is negative.
_LIFT = 1024
_LIFTED = sum(_LIFT << (_SLOT * slot) for slot in range(5 * 2 * len(LABELS)))
_LIFTED_FACT = sum(_LIFT << (_SLOT * slot) for slot in range(2 * 6 * len(LABELS)))
#: What a label weighs that has no weight at all: five words and eight facts.
_ZERO = (5 + 8) * _LIFT
_MEMO = 40_000

LEFT, RIGHT = 0, 1
_FAMILY = 28
#: Families of features; a key is ``(family * 2 + side) << 28 | value``.
_WORD, _GROUP, _BEFORE, _AFTER, _STEP, _CAPITALS = 0, 5, 10, 11, 12, 13
_DISTANCE, _NEAR, _NEAR_GROUP, _STATE, _CLAUSE = 14, 15, 19, 23, 24
#: Families about the cue itself, each by the step of the distance from it, up to `_FAR`: its head, class, neighbours on
#: both sides as words and as classes, and where quotation marks stand to it, alone and by class.
_CUE = 25
_CLOSE = 4

#: Steps of the distance from the cue, by distance.
_STEPS = (0, 1, 2, 3, 4, 5, 5, *[6] * 3, *[7] * 5, *[8] * 7, *[9] * 12)
DISTANCE = bytes([*_STEPS, *[10] * (max(REACH) + 2 - len(_STEPS))])
_FAR = 6

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


def _key(family: int, side: int, value: int) -> int:
    return (family * 2 + side) << _FAMILY | value


def cue_facts(seen: View, among: Sequence[int], head: int, edges: tuple[int, int]) -> tuple[int, ...]:
    """What is known of the cue whose head is at the place *head*, one value a family from `_CUE` on."""
    at, last = among[head], head + 1 == len(among)
    before, after = among[head - 1] if head else -1, -1 if last else among[head + 1]
    marks, group = seen.marks, seen.classes[at]
    here = [marks[token] for token in among]
    quoted = (
        (OPENING in here[:head] or CLOSING in here[:head])
        | (OPENING in here[head:] or CLOSING in here[head:]) << 1
        | (marks[at] == INSIDE) << 2
    )
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
    """The features of each place in *among* around its place *head*, for training; `SpanModel` adds up the same ones."""
    words = [seen.words[at] for at in among]
    edges = vocabulary.classes[EDGE_LEFT], vocabulary.classes[EDGE_RIGHT]
    padded = [EDGE_LEFT, EDGE_LEFT, *words, EDGE_RIGHT, EDGE_RIGHT]
    groups = [edges[0], edges[0], *(seen.classes[at] for at in among), edges[1], edges[1]]
    capitals = [0, *(seen.capitals[at] for at in among), 0]
    top, group = words[head], groups[head + 2]
    inside = seen.marks[among[head]] == INSIDE
    facts = cue_facts(seen, among, head, edges)
    found: dict[int, list[int]] = {}
    for side, places in ((LEFT, range(head - 1, max(head - REACH[0], 0) - 1, -1)),
                         (RIGHT, range(head + 1, min(len(words), head + REACH[1])))):  # fmt: skip
        state = 0
        for place in places:
            at, far = among[place], abs(place - head)
            near = DISTANCE[far]
            values = [
                *((_WORD + o, padded[place + o]) for o in range(5)),
                *((_GROUP + o, groups[place + o]) for o in range(5)),
                (_BEFORE, groups[place + 1] << 8 | groups[place + 2]),
                (_AFTER, groups[place + 2] << 8 | groups[place + 3]),
                (_STEP, seen.steps[at]),
                (_CAPITALS, capitals[place] << 4 | capitals[place + 1] << 2 | capitals[place + 2]),
                (_DISTANCE, near),
                *((_CUE + family, fact << 3 | min(near, _FAR)) for family, fact in enumerate(facts)),
                (_STATE, (state << 2 | seen.marks[at]) << 1 | inside),
                (_CLAUSE, state % 24 << 9 | seen.codes[at]),
            ]
            if far <= _CLOSE:
                values += [
                    (_NEAR + far - 1, top << 14 | words[place]),
                    (_NEAR_GROUP + far - 1, group << 8 | groups[place + 2]),
                ]
            found[place] = [_key(family, side, value) for family, value in values]
            kind = seen.kinds[at]
            state = _NEXT[state][PLAIN if kind == CUE and (seen.marks[at] == INSIDE) != inside else kind]
    return found


@frozen(eq=False)
class SpanModel:
    """The weights, packed, by feature; ``memo`` holds sums of them, bounded."""

    weights: dict[int, int] = field(repr=False)
    vocabulary: Vocabulary = field(repr=False)
    _words: dict[int, int] = field(factory=dict, init=False, repr=False)
    _pairs: dict[int, int] = field(factory=dict, init=False, repr=False)
    _facts: dict[int, int] = field(factory=dict, init=False, repr=False)
    _distances: tuple[list[int], list[int]] = field(init=False, repr=False)
    _capitals: list[int] = field(init=False, repr=False)
    _states: tuple[list[int], list[int]] = field(init=False, repr=False)
    _clauses: tuple[dict[int, int], dict[int, int]] = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        weights = self.weights.get
        both = [
            weights(_key(_CAPITALS, LEFT, v), 0) + (weights(_key(_CAPITALS, RIGHT, v), 0) << _SIDE) for v in range(64)
        ]
        object.__setattr__(self, "_capitals", both)
        distances = tuple([weights(_key(_DISTANCE, side, near), 0) for near in DISTANCE[1:]] for side in (LEFT, RIGHT))
        object.__setattr__(self, "_distances", distances)
        states = tuple([weights(_key(_STATE, side, v), 0) for v in range(_STATES * 8)] for side in (LEFT, RIGHT))
        object.__setattr__(self, "_states", states)
        clauses = tuple(
            {key & 0xFFFFFFF: weight for key, weight in self.weights.items() if key >> _FAMILY == _CLAUSE * 2 + side}
            for side in (LEFT, RIGHT)
        )
        object.__setattr__(self, "_clauses", clauses)

    def surroundings(self, seen: View, among: Sequence[int]) -> list[int]:
        """What each place in *among* weighs by itself and its neighbours: both sides, packed and lifted."""
        vocabulary, pairs, packed = self.vocabulary, self._pairs, self._words
        edges = vocabulary.classes[EDGE_LEFT], vocabulary.classes[EDGE_RIGHT]
        rows = [(EDGE_LEFT, edges[0], 0)] * 2
        rows += [(seen.words[at], seen.classes[at], seen.steps[at]) for at in among]
        rows += [(EDGE_RIGHT, edges[1], 0)] * 2
        total, before, found = 0, edges[0], []
        for word, group, rate in rows:
            code = (word << 8 | group) << 3 | rate
            own = packed.get(code)
            if own is None:
                own = self._pack(code)
            pair = before << 8 | group
            joint = pairs.get(pair)
            if joint is None:
                joint = self._pack_pair(pair)
            total = (total >> _PLACE) + own + joint
            found.append(total & _BOTH)
            before = group
        del found[:4]
        capitals, shapes = [0, *[seen.capitals[at] for at in among], 0], self._capitals
        return [
            x + shapes[a << 4 | b << 2 | c]
            for x, a, b, c in zip(found, capitals, capitals[1:], capitals[2:], strict=False)
        ]

    def _pack(self, code: int) -> int:
        weights, total = self.weights.get, _LIFTED
        word, group, rate = code >> 11, code >> 3 & 255, code & 7
        for side in (LEFT, RIGHT):
            for o in range(5):
                weight = weights(_key(_WORD + o, side, word), 0) + weights(_key(_GROUP + o, side, group), 0)
                total += weight << (4 - o) * _PLACE + side * _SIDE
            total += weights(_key(_STEP, side, rate), 0) << 2 * _PLACE + side * _SIDE
        if len(self._words) >= _MEMO:
            self._words.clear()
        self._words[code] = total
        return total

    def _pack_pair(self, pair: int) -> int:
        weights, total = self.weights.get, 0
        for side in (LEFT, RIGHT):
            total += weights(_key(_AFTER, side, pair), 0) << _PLACE + side * _SIDE
            total += weights(_key(_BEFORE, side, pair), 0) << 2 * _PLACE + side * _SIDE
        self._pairs[pair] = total
        return total

    def about(self, seen: View, among: Sequence[int], head: int) -> tuple[list[int], list[int]]:
        """What the cue itself weighs on each side, by steps of the distance from it."""
        vocabulary, known = self.vocabulary, self._facts
        total = 0
        facts = cue_facts(seen, among, head, (vocabulary.classes[EDGE_LEFT], vocabulary.classes[EDGE_RIGHT]))
        for family, fact in enumerate(facts):
            key = family << _FAMILY | fact
            weight = known.get(key)
            total += self._pack_fact(key) if weight is None else weight
        steps = [total >> step * _SIDE & _MASK for step in range(2 * _FAR)]
        return steps[:_FAR], steps[_FAR:]

    def _pack_fact(self, key: int) -> int:
        weights, total = self.weights.get, _LIFTED_FACT
        family, fact = key >> _FAMILY, key & (1 << _FAMILY) - 1
        for side in (LEFT, RIGHT):
            for step in range(_FAR):
                weight = weights(_key(_CUE + family, side, fact << 3 | step + 1), 0)
                total += weight << (side * _FAR + step) * _SIDE
        if len(self._facts) >= _MEMO:
            self._facts.clear()
        self._facts[key] = total
        return total

    def weigh(
        self, seen: View, among: Sequence[int], sums: list[int], head: int, side: int, about: list[int]
    ) -> list[int]:
        """The packed weights of the places on one side of the place *head*, from the nearest outward."""
        at = among[head]
        word, group, inside = seen.words[at], seen.classes[at], seen.marks[at] == INSIDE
        if side == LEFT:
            first = max(head - REACH[0], 0)
            places, here = among[first:head][::-1], [x & _MASK for x in sums[first:head][::-1]]
        else:
            last = min(len(sums), head + REACH[1])
            places, here = among[head + 1 : last], [x >> _SIDE for x in sums[head + 1 : last]]
        weights = self.weights.get
        for place, token in enumerate(places[:_CLOSE]):
            here[place] += weights(_key(_NEAR + place, side, word << 14 | seen.words[token]), 0)
            here[place] += weights(_key(_NEAR_GROUP + place, side, group << 8 | seen.classes[token]), 0)
        state, states, clauses = 0, self._states[side], self._clauses[side].get
        kinds, codes, marks = seen.kinds, seen.codes, seen.marks
        steps = [*about[:5], about[4], *[about[5]] * len(places)]
        found = []
        for token, x, y, z in zip(places, here, steps, self._distances[side], strict=False):
            kind, mark = kinds[token], marks[token]
            found.append(
                x + y + z + states[(state << 2 | mark) << 1 | inside] + clauses(state % 24 << 9 | codes[token], 0)
            )
            if kind:
                state = _NEXT[state][PLAIN if kind == CUE and (mark == INSIDE) != inside else kind]
        return found


def decode(packed: Iterable[int], side: int) -> tuple[int, list[int]]:
    """The best labels of tokens given their packed weights, from the cue outward, and by how much they beat all O."""
    never = -(1 << 40)
    out, source, content = 0, never, never
    trail = []
    for x in packed:
        cue = x & _LOW
        s1, s2, s3 = x >> 16 & _LOW, x >> 32 & _LOW, x >> 48 & _LOW
        c1, c2, c3 = x >> 64 & _LOW, x >> 80 & _LOW, x >> 96
        enter_s, leave_s, enter_c, leave_c = (s3, s1, c3, c1) if side == LEFT else (s1, s3, c1, c3)
        best, how = out + _ZERO, 0
        if (score := out + cue) > best:
            best, how = score, 1
        if (score := out + s3) > best:
            best, how = score, 2
        if (score := source + leave_s) > best:
            best, how = score, 3
        if (score := out + c3) > best:
            best, how = score, 4
        if (score := content + leave_c) > best:
            best, how = score, 5
        source += s2
        content += c2
        if out + enter_s >= source:
            source, how = out + enter_s, how | 8
        if out + enter_c >= content:
            content, how = out + enter_c, how | 16
        out = best
        trail.append(how)
    return out - _ZERO * len(trail), _labels(trail, side)


#: The labels of the ways into `out`, by side: O, K, source of one token, end of source, content of one token, end of it.
_ENDS = ((OUT, 0, 3, 1, 6, 4), (OUT, 0, 3, 3, 6, 6))
_STARTS = ((3, 6), (1, 4))


def _labels(trail: list[int], side: int) -> list[int]:
    labels, role = [], 0
    for how in reversed(trail):
        if role == 0:
            choice = how & 7
            labels.append(_ENDS[side][choice])
            role = 1 if choice == 3 else 2 if choice == 5 else 0
        elif how & (8 if role == 1 else 16):
            labels.append(_STARTS[side][role - 1])
            role = 0
        else:
            labels.append(2 if role == 1 else 5)
    return labels[::-1]
