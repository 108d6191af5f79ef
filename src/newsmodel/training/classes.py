"""Word classes out of plain text: words that stand between the same neighbours share one.

Each word is a row of its left and right neighbours' counts, weighted by positive pointwise mutual information (Church
and Hanks 1990), brought to a few dimensions by a randomised singular value decomposition (Halko, Martinsson and Tropp
2011), and grouped by k-means on the sphere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from attrs import frozen


@frozen
class ClassSettings:
    """How many classes, neighbours that count, dimensions, rounds; and how rare a word may be."""

    classes: int = 160
    neighbours: int = 1200
    dimensions: int = 64
    rounds: int = 25
    least: int = 4


def word_classes(sentences: Sequence[Sequence[str]], settings: ClassSettings, seed: int) -> dict[str, int]:
    """The class of each word that occurs at least ``settings.least`` times; a capitalised word begins with ``^``."""
    counts = Counter(word for sentence in sentences for word in sentence)
    words = [word for word, count in counts.most_common() if count >= settings.least]
    if not words:
        return {}
    rows = _contexts(sentences, words, settings.neighbours)
    points = _reduced(_weighted(rows), settings, seed)
    weights = np.sqrt(np.array([counts[word] for word in words], dtype=np.float64))
    groups = _grouped(points, weights, min(settings.classes, len(words)), settings.rounds)
    return {word: int(group) for word, group in zip(words, groups, strict=True)}


def _contexts(sentences: Sequence[Sequence[str]], words: Sequence[str], neighbours: int) -> np.ndarray:
    row = {word: number for number, word in enumerate(words)}
    column = {word: number for number, word in enumerate(words[:neighbours])}
    name, other, edge = len(column), len(column) + 1, len(column) + 2
    width = len(column) + 3
    table = np.zeros((len(words), 2 * width))
    for sentence in sentences:
        columns = [edge, *(column.get(word, name if word[0] == "^" else other) for word in sentence), edge]
        for at, word in enumerate(sentence):
            number = row.get(word)
            if number is not None:
                table[number, columns[at]] += 1
                table[number, width + columns[at + 2]] += 1
    return table


def _weighted(table: np.ndarray) -> np.ndarray:
    rows, columns, total = table.sum(1, keepdims=True), table.sum(0, keepdims=True), table.sum()
    ratio = table * total / np.maximum(rows * columns, 1e-9)
    positive: np.ndarray = np.log(np.maximum(ratio, 1.0)) * np.sqrt(rows / (rows + 5))
    return positive


def _reduced(table: np.ndarray, settings: ClassSettings, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    wanted = min(settings.dimensions, *table.shape)
    sample = table @ rng.standard_normal((table.shape[1], wanted + 16))
    for _ in range(3):
        basis, _ = np.linalg.qr(sample)
        sample = table @ (table.T @ basis)
    basis, _ = np.linalg.qr(sample)
    left, sizes, _ = np.linalg.svd(basis.T @ table, full_matrices=False)
    points = (basis @ left)[:, :wanted] * np.sqrt(sizes[:wanted])
    scaled: np.ndarray = points / (np.linalg.norm(points, axis=1, keepdims=True) + 1e-9)
    return scaled


def _grouped(points: np.ndarray, weights: np.ndarray, classes: int, rounds: int) -> np.ndarray:
    """k-means by cosine, from the most frequent words as first centres."""
    centres = points[:classes].copy()
    groups = np.zeros(len(points), dtype=np.int64)
    for _ in range(rounds):
        groups = (points @ centres.T).argmax(1)
        for number in range(classes):
            mine = groups == number
            if mine.any():
                centre = (points[mine] * weights[mine, None]).sum(0)
                centres[number] = centre / (np.linalg.norm(centre) + 1e-9)
    return groups
