"""How fast articles go to JSON and back, beside pydantic v2 and msgspec on models with the same fields.

Run it by hand (extra ``bench``): ``python tests/bench/json_peers.py [TEXT...]``. For each text (the seed, if none is
given) it parses once, then prints the best of several rounds, in milliseconds of processor time. The peers' classes are
made from ours, field by field; pydantic is strict and forbids extra keys, msgspec is strict and forbids unknown fields.
Neither checks the laws (that spans say what stands there, that blocks tile the text), which newsmodel does on reading.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import attrs
import msgspec
import pydantic

import newsmodel
from newsmodel import Article, jsontext

SEEDS = Path(__file__).parents[2] / "seeds"


def as_pydantic(cls: Any, made: dict[Any, Any]) -> Any:
    """A pydantic model with the fields of *cls*."""
    if cls not in made:
        fields: Any = {name: (_mapped(hint, made, as_pydantic), ...) for name, hint in get_type_hints(cls).items()}
        config = pydantic.ConfigDict(strict=True, extra="forbid", frozen=True)
        made[cls] = pydantic.create_model(cls.__name__, __config__=config, **fields)
    return made[cls]


def as_msgspec(cls: Any, made: dict[Any, Any]) -> Any:
    """A msgspec struct with the fields of *cls*."""
    if cls not in made:
        fields = [(name, _mapped(hint, made, as_msgspec)) for name, hint in get_type_hints(cls).items()]
        made[cls] = msgspec.defstruct(cls.__name__, fields, frozen=True, forbid_unknown_fields=True, kw_only=True)
    return made[cls]


def _mapped(hint: Any, made: dict[Any, Any], convert: Callable[[Any, dict[Any, Any]], Any]) -> Any:
    if isinstance(hint, type) and attrs.has(hint):
        return convert(hint, made)
    if get_origin(hint) is tuple:
        return tuple[_mapped(get_args(hint)[0], made, convert), ...]
    if members := get_args(hint):
        first, *rest = [_mapped(member, made, convert) for member in members]
        for member in rest:
            first = first | member
        return first
    return hint


def best(work: Callable[[], object], rounds: int = 15, repeat: int = 20) -> float:
    """Milliseconds for one call, the best of several rounds."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        for _ in range(repeat):
            work()
        times.append((time.process_time() - start) / repeat)
    return min(times) * 1000


def measure(text: str) -> None:
    """Print one table for *text*."""
    article = newsmodel.parse(text)
    document = newsmodel.dumps(article)
    fields = document.replace(f'"schema":"{newsmodel.ARTICLE.name}",', "", 1)
    model = as_pydantic(Article, {})
    struct = as_msgspec(Article, {})
    as_model, as_struct = model.model_validate_json(fields), msgspec.json.decode(fields, type=struct)
    decoder, encoder = msgspec.json.Decoder(struct), msgspec.json.Encoder()
    parse = best(lambda: newsmodel.parse(text), rounds=5, repeat=3)
    rows = [
        ("newsmodel, orjson", lambda: newsmodel.dumps(article), lambda: newsmodel.loads(document)),
        ("newsmodel", lambda: newsmodel.dumps(article), lambda: newsmodel.loads(document)),
        ("pydantic", as_model.model_dump_json, lambda: model.model_validate_json(fields)),
        ("msgspec", lambda: encoder.encode(as_struct), lambda: decoder.decode(fields)),
    ]
    print(f"{len(text)} characters, {len(document)} characters of JSON, parse {parse:.2f} ms")
    for name, dump, load in rows:
        kept, jsontext.orjson = jsontext.orjson, None if name == "newsmodel" else jsontext.orjson
        dumping, loading = best(dump), best(load)
        jsontext.orjson = kept
        share = (dumping + loading) / parse
        print(f"{name:18} dumps {dumping:6.3f} ms   loads {loading:6.3f} ms   together {share:5.1%} of parse")


def main() -> None:
    """Measure every text named, or the seed."""
    for path in [Path(name) for name in sys.argv[1:]] or sorted(SEEDS.glob("*.txt")):
        measure(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
