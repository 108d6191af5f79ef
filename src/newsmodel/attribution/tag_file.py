"""The weight file of a tagger: a mark, a check sum, and one compressed body of a JSON header and number columns."""

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
#: Numbers of two bytes in memory, small end first, of which the file has the lower: the other is 0.
_LOWER = "lower"
_COLUMNS = (("classes", "B"), ("names", "B"), ("steps", "B"), ("traits", "B"), ("cue_keys", "Q"), ("cue_weights", "h"),
            ("span_keys", "Q"), ("span_weights", _LOWER), ("accept", "i"))  # fmt: skip
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
    body = zlib.compress(len(head).to_bytes(4, "little") + head + b"".join(columns), 9)
    path.write_bytes(_MARK + zlib.crc32(body).to_bytes(4, "little") + body)


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
    body = data[len(_MARK) + 4 :]
    if zlib.crc32(body).to_bytes(4, "little") != data[len(_MARK) : len(_MARK) + 4]:
        raise InputError(str(path), "the weight file is damaged: its check sum does not fit", _REMEDY)
    raw = zlib.decompress(body)
    size = int.from_bytes(raw[:4], "little")
    header = json.loads(raw[4 : 4 + size])
    at, columns = 4 + size, {}
    for (name, code), length in zip(_COLUMNS, header["columns"], strict=True):
        columns[name] = _as_numbers(raw[at : at + length], code)
        at += length
    return Weights(words=tuple(header["words"]), threshold=header["threshold"], about=header["about"], **columns)


def _as_bytes(values: Iterable[int], code: str) -> bytes:
    if code == _LOWER:
        return bytes(values)[::2]
    column = array(code, values)
    return _little(column).tobytes()


def _as_numbers(raw: bytes, code: str) -> Any:  # noqa: ANN401  bytes or an array, as the column says
    if code == "B":
        return raw
    if code == _LOWER:
        wide = bytearray(2 * len(raw))
        wide[::2] = raw
        return bytes(wide)
    return _little(array(code, raw))


def _little(column: array[int]) -> array[int]:
    """*column* with its bytes swapped where the machine has the large end first; the file has the small end first."""
    if sys.byteorder == "big":  # pragma: no cover  no such machine runs the tests
        column.byteswap()
    return column
