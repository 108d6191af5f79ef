"""The weight file of a tagger: a mark, a check sum, a compressed part, and the rows of weights as they are.

The compressed part, its length before it, holds a JSON header and the columns of numbers. The rows are by far the most,
and the larger part of what reading a compressed file would take.
"""

from __future__ import annotations

import json
import sys
import zlib
from array import array
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from attrs import frozen

from newsmodel.errors import InputError

_MARK = b"newsmodel tagger 4\n"
_COLUMNS = (("classes", "B"), ("names", "B"), ("steps", "B"), ("traits", "B"), ("cue_keys", "Q"), ("cue_weights", "h"),
            ("span_keys", "Q"), ("accept", "i"))  # fmt: skip
_REST = len(_MARK) + 4
_REMEDY = "train it again with `newsmodel train`, or install newsmodel afresh if the file came with it"


@frozen(eq=False, kw_only=True)
class Weights:
    """All a tagger knows, as columns of numbers; see `features.Vocabulary` for the tables that go by word.

    ``span_keys`` and ``span_weights`` are as `tag_rows.stretches` makes them; ``about`` says how it was trained.
    """

    words: tuple[str, ...]
    classes: bytes
    names: bytes
    steps: bytes
    traits: bytes
    cue_keys: array[int]
    cue_weights: array[int]
    span_keys: array[int]
    span_weights: bytes
    accept: array[int]
    threshold: int
    about: dict[str, Any]


def write_weights(weights: Weights, path: Path) -> None:
    """Write *weights*, the same bytes for the same values; keys must be sorted."""
    columns = [_as_bytes(getattr(weights, name), code) for name, code in _COLUMNS]
    header = {
        "words": weights.words,
        "threshold": weights.threshold,
        "about": weights.about,
        "columns": [len(column) for column in columns],
    }
    head = json.dumps(header, ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode()
    packed = zlib.compress(len(head).to_bytes(4, "little") + head + b"".join(columns), 9)
    # Of the two bytes of a weight, the small end first, the other is always 0.
    rest = len(packed).to_bytes(4, "little") + packed + weights.span_weights[::2]
    path.write_bytes(_MARK + zlib.crc32(rest).to_bytes(4, "little") + rest)


def read_weights(path: Path) -> Weights:
    """The weights in the file at *path*.

    Raises:
        InputError: if the file cannot be read, is no weight file, or is damaged.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(str(path), f"the weight file cannot be read ({error.strerror})", _REMEDY) from error
    if not data.startswith(_MARK):
        raise InputError(str(path), "this is no weight file of this version of newsmodel", _REMEDY)
    rest = memoryview(data)[_REST:]
    if zlib.crc32(rest).to_bytes(4, "little") != data[len(_MARK) : _REST]:
        raise InputError(str(path), "the weight file is damaged: its check sum does not fit", _REMEDY)
    packed = 4 + int.from_bytes(rest[:4], "little")
    raw = zlib.decompress(rest[4:packed])
    size = int.from_bytes(raw[:4], "little")
    header = json.loads(raw[4 : 4 + size])
    at, columns = 4 + size, {}
    for (name, code), length in zip(_COLUMNS, header["columns"], strict=True):
        columns[name] = _as_numbers(raw[at : at + length], code)
        at += length
    return Weights(
        words=tuple(header["words"]),
        span_weights=str(rest[packed:], "latin-1").encode("utf-16-le"),  # a 0 after every byte
        threshold=header["threshold"],
        about=header["about"],
        **columns,
    )


def _as_bytes(values: Iterable[int], code: str) -> bytes:
    column = array(code, values)
    return _little(column).tobytes()


def _as_numbers(raw: bytes, code: str) -> Any:  # noqa: ANN401  bytes or an array, as the column says
    if code == "B":
        return raw
    return _little(array(code, raw))


def _little(column: array[int]) -> array[int]:
    """*column* with its bytes swapped where the machine has the large end first; the file has the small end first."""
    if sys.byteorder == "big":  # pragma: no cover  no such machine runs the tests
        column.byteswap()
    return column
