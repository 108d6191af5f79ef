"""JSON text: written the same everywhere, read without losing what a lax reader would swallow."""

# ruff: noqa: ANN401  # JSON data may be anything until it has been read

from __future__ import annotations

import json
import re
from collections import Counter
from importlib import import_module
from types import ModuleType
from typing import Any

from newsmodel.errors import DocumentError, Problem

#: The extra "orjson", where it is installed.
orjson: ModuleType | None
try:
    orjson = import_module("orjson")
except ImportError:  # pragma: no cover  # the tests that take orjson away set the name to None
    orjson = None

#: A surrogate that may stand escaped: any but a low one right behind a high one. Written as two escapes, such a pair
#: would be read as one character; its second half is written as it is.
_SURROGATE = re.compile("[\ud800-\udbff]|(?<![\ud800-\udbff])[\udc00-\udfff]")


class Repeated(dict[str, Any]):
    """A JSON object in which a key stands more than once; ``keys_repeated`` says which."""

    keys_repeated: tuple[str, ...] = ()


class NoNumber(str):
    """What stands where a number should, but is none: NaN, Infinity, or more digits than a number has."""

    __slots__ = ()


def write_json(data: object, indent: int | None = None) -> str:
    """*data* as JSON text: the same bytes on every platform, with orjson and without.

    Everything beyond ASCII stands as it is, except lone surrogates, which no UTF-8 file could hold.
    """
    if orjson is not None and indent in {None, 2}:
        try:
            written: bytes = orjson.dumps(data, option=orjson.OPT_INDENT_2 if indent else 0)
        except TypeError:  # surrogates; the way below writes them
            pass
        else:
            return written.decode()
    separators = (",", ":") if indent is None else (",", ": ")
    text = json.dumps(data, ensure_ascii=False, allow_nan=False, indent=indent, separators=separators)
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
    return text


def read_json(document: str | bytes) -> Any:
    """The data in *document*; repeated keys and NaN stand in it as `Repeated` and `NoNumber`.

    Bytes are UTF-8, with or without a byte order mark.

    Raises:
        DocumentError: if it is no JSON text, or nested deeper than Python can follow.
        TypeError: if it is neither str nor bytes.
    """
    if (data := _read_quickly(document)) is not None:
        return data
    text = document.removeprefix("\ufeff") if isinstance(document, str) else _decoded(document)
    try:
        return _read(text)
    except RecursionError:
        raise _broken("too-deep", "nested too deeply") from None
    except json.JSONDecodeError as error:
        message = f"no JSON: {error.msg}, line {error.lineno}, column {error.colno}"
        raise _broken("json-syntax", message, text[error.pos : error.pos + 40]) from None


def _read_quickly(document: str | bytes) -> Any:
    """The data in a document exactly as `write_json` writes it, else None.

    orjson swallows repeated keys and rounds long integers; a document that comes out again as it went in has neither.
    """
    if orjson is None:
        return None
    try:
        raw = document.encode() if isinstance(document, str) else document
        data = orjson.loads(raw)
        option = orjson.OPT_INDENT_2 if raw[:2] == b"{\n" else 0
        return data if orjson.dumps(data, option=option) == raw else None
    except (TypeError, ValueError):
        return None


def _decoded(document: bytes) -> str:
    if not isinstance(document, (bytes, bytearray)):
        raise TypeError(f"a document is str or bytes, not {type(document).__name__}")
    if document.startswith((b"\xff\xfe", b"\xfe\xff")) or 0 in document[:4]:
        raise _broken("encoding", "looks like UTF-16 or UTF-32; JSON is UTF-8")
    try:
        return document.decode("utf-8", "surrogatepass").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise _broken("encoding", f"no UTF-8: {error.reason} at byte {error.start}") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) == len(pairs):
        return data
    counts = Counter(key for key, _ in pairs)
    repeated = Repeated(data)
    repeated.keys_repeated = tuple(key for key, count in counts.items() if count > 1)
    return repeated


def _integer(digits: str) -> int | NoNumber:
    return int(digits) if len(digits) <= 100 else NoNumber(f"a number of {len(digits)} digits")


_QUICK = json.JSONDecoder(object_pairs_hook=_object, parse_constant=NoNumber)
_CAREFUL = json.JSONDecoder(object_pairs_hook=_object, parse_constant=NoNumber, parse_int=_integer)


def _read(text: str) -> Any:
    try:
        return _QUICK.decode(text)
    except json.JSONDecodeError:
        raise
    except ValueError:  # more digits than Python turns into an int
        return _CAREFUL.decode(text)


def _broken(code: str, message: str, value: str | None = None) -> DocumentError:
    return DocumentError((Problem(code, "$", message, None if value is None else repr(value)),))
