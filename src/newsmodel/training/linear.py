"""Learning by gradient: a logistic classifier for cues, and a chain of stretch labels for spans (numpy, AdaGrad).

AdaGrad is Duchi, Hazan and Singer 2011; the chain is a conditional random field (Lafferty, McCallum and Pereira 2001)
whose transitions are only allowed or forbidden, never weighed.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from attrs import frozen

from newsmodel.attribution.tag_rows import LABELS
from newsmodel.attribution.tag_spans import OUT

_NEVER = -1e4


@frozen
class Pace:
    """Rounds over the data, first step, how much of it is gone at the end, decay of weights, examples at a time."""

    rounds: int
    step: float
    slowing: float
    decay: float
    batch: int


def fit_cues(rows: np.ndarray, right: np.ndarray, size: int, pace: Pace, seed: int) -> np.ndarray:
    """Weights by feature number.

    *rows* are the feature numbers of each candidate, 0 for none; *right* says which are cues.
    """
    rng = np.random.default_rng(seed)
    weights, squares = np.zeros(size), np.full(size, 1e-2)
    for done in range(pace.rounds):
        order = rng.permutation(len(rows))
        step = pace.step * (1 - pace.slowing * done / pace.rounds)
        for first in range(0, len(order), pace.batch):
            chosen = order[first : first + pace.batch]
            numbers = rows[chosen]
            guess = 1 / (1 + np.exp(-weights[numbers].sum(1)))
            slope = np.bincount(numbers.ravel(), np.repeat(guess - right[chosen], numbers.shape[1]), size) / 8
            used = np.flatnonzero(slope)
            change = slope[used] + pace.decay * weights[used] * len(chosen)
            squares[used] += change * change
            weights[used] -= step * change / np.sqrt(squares[used])
            weights[0] = 0
    return weights


def fit_accept(facts: np.ndarray, right: np.ndarray, penalty: float = 3.0, rounds: int = 30) -> np.ndarray:
    """Weights of a logistic classifier by Newton's method, with a penalty on their squares."""
    weights = np.zeros(facts.shape[1] if facts.ndim == 2 else 0)
    for _ in range(rounds if len(weights) else 0):
        guess = 1 / (1 + np.exp(-(facts @ weights)))
        slope = facts.T @ (guess - right) + penalty * weights
        bend = (facts * (guess * (1 - guess))[:, None]).T @ facts + penalty * np.eye(len(weights))
        weights -= np.linalg.solve(bend, slope)
    return weights


def transitions() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Which label may follow which, begin a stretch of text, and end it: 0 or very negative. O is the last label."""
    names = [*LABELS, "O"]
    opens = [name[1:] in ("B", "I") for name in names]
    follow = [
        [(after[0] == before[0] and after[1:] in ("I", "E")) if open_ else after[1:] != "I" for after in names]
        for before, open_ in zip(names, opens, strict=True)
    ]
    begin = [name[1:] != "I" for name in names]
    end = [not open_ for open_ in opens]
    return tuple(np.where(np.array(allowed), 0.0, _NEVER) for allowed in (follow, begin, end))  # type: ignore[return-value]  # three


def fit_spans(rows: Sequence[np.ndarray], labels: Sequence[np.ndarray], size: int, pace: Pace, seed: int) -> np.ndarray:
    """Weights by feature number and label, O's taken off; *rows* hold the feature numbers of each sequence's tokens."""
    rng = np.random.default_rng(seed)
    order = sorted(range(len(rows)), key=lambda number: len(rows[number]))
    batches = [order[first : first + pace.batch] for first in range(0, len(order), pace.batch)]
    weights, squares = np.zeros((size, OUT + 1), np.float32), np.full((size, OUT + 1), 1e-3, np.float32)
    for done in range(pace.rounds):
        step = pace.step * (1 - pace.slowing * done / pace.rounds)
        for number in rng.permutation(len(batches)):
            numbers, slope = _slopes([rows[n] for n in batches[number]], [labels[n] for n in batches[number]], weights)
            change = slope * (8 / len(batches[number])) + pace.decay * len(batches[number]) * weights[numbers]
            squares[numbers] += change * change
            weights[numbers] -= step * change / np.sqrt(squares[numbers])
            weights[0] = 0
    return weights[:, :OUT] - weights[:, OUT:]


def _slopes(
    rows: Sequence[np.ndarray], labels: Sequence[np.ndarray], weights: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """The features of these sequences and the slope of their negative log-likelihood, per feature and label."""
    lengths = np.array([len(row) for row in rows])
    count, longest, width = len(rows), int(lengths.max()), rows[0].shape[1]
    numbers, wanted = np.zeros((count, longest, width), np.int32), np.zeros((count, longest), np.int64)
    for at, (row, label) in enumerate(zip(rows, labels, strict=True)):
        numbers[at, : len(row)], wanted[at, : len(row)] = row, label
    valid = np.arange(longest)[None] < lengths[:, None]
    chances = _chances(weights[numbers].sum(2), lengths) * valid[:, :, None]
    row_at, column_at = np.nonzero(valid)
    chances[row_at, column_at, wanted[row_at, column_at]] -= 1
    flat, slope = numbers[valid].ravel(), np.repeat(chances[valid], width, axis=0)
    order = np.argsort(flat, kind="stable")
    flat = flat[order]
    starts = np.flatnonzero(np.r_[True, flat[1:] != flat[:-1]])
    return flat[starts], np.add.reduceat(slope[order], starts, axis=0)


def _chances(scores: np.ndarray, lengths: np.ndarray) -> np.ndarray:
    """How likely each label is at each place, by the forward-backward algorithm."""
    follow, begin, end = (part.astype(np.float32) for part in transitions())
    count, longest, _ = scores.shape
    ahead, back = np.empty_like(scores), np.empty_like(scores)
    ahead[:, 0] = scores[:, 0] + begin
    for at in range(1, longest):
        ahead[:, at] = _log_sum(ahead[:, at - 1, :, None] + follow, 1) + scores[:, at]
    total = _log_sum(ahead[np.arange(count), lengths - 1] + end, 1)
    back[:, -1] = end
    for at in range(longest - 2, -1, -1):
        later = _log_sum(follow + (scores[:, at + 1] + back[:, at + 1])[:, None, :], 2)
        back[:, at] = np.where((at + 1 < lengths)[:, None], later, end)
    chances: np.ndarray = np.exp(np.clip(ahead + back - total[:, None, None], -50, 0))
    return chances


def _log_sum(values: np.ndarray, axis: int) -> np.ndarray:
    most = values.max(axis, keepdims=True)
    total: np.ndarray = np.log(np.exp(values - most).sum(axis)) + most.squeeze(axis)
    return total
