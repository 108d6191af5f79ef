"""The news article: the model as it is, and how its documents grew.

0.9 was the draft. A span was the pair ``[start, end]``, which nothing could check against the text; litter, further
names of an affiliation, the denominator of a rate and the reader of an attribution had no place.
"""

from __future__ import annotations

from typing import Any

from newsmodel.migrations import Document, Migration
from newsmodel.model import Article
from newsmodel.schemas._schema import Schema

#: Where 0.9 had pairs of offsets: by list, the fields that are a span or a list of spans.
_PAIRS_IN_0_9 = {
    "sources": ("name", "role", "affiliation", "mentions", "aliases"),
    "quotes": ("contents",),
    "money": ("span", "per", "subject"),
    "statistics": ("span", "unit", "of", "period"),
    "times": ("span",),
    "contacts": ("span",),
}
_STATED = ("headline", "subheadline", "dateline", "published", "updated", "publisher", "copyright")
_ATTRIBUTION = ("mention", "cue", "addressee", "occasion")

#: What 0.9 could not say, and 1.0 says of its documents.
_NEW_IN_1_0: dict[str, dict[str, Any]] = {
    "blocks": {"litter": []},
    "sources": {"affiliation_aliases": []},
    "statistics": {"per": None},
}


def _from_0_9(document: Document) -> Document:
    """Spans gain their text, and every list the fields that are new."""
    text, metadata = document["text"], document["metadata"]
    new: dict[str, Any] = {
        **document,
        "metadata": {
            **metadata,
            **{name: _with_spans(text, metadata[name], ("span",)) for name in _STATED},
            "authors": [_with_spans(text, author, ("span",)) for author in metadata["authors"]],
        },
    }
    for name, fields in _PAIRS_IN_0_9.items():
        new[name] = [_with_spans(text, item, fields) for item in document[name]]
    for name, values in _NEW_IN_1_0.items():
        new[name] = [{**item, **values} for item in new[name]]
    new["quotes"] = [{**quote, "attribution": _attribution(text, quote["attribution"])} for quote in new["quotes"]]
    return new


def _attribution(text: str, attribution: dict[str, Any] | None) -> dict[str, Any] | None:
    if attribution is None:
        return None
    return {**_with_spans(text, attribution, _ATTRIBUTION), "reader": "rules"}


def _with_spans(text: str, item: Any, fields: tuple[str, ...]) -> Any:  # noqa: ANN401  # JSON data: an object or null
    """*item* with the pairs in *fields* as spans with their text."""
    return None if item is None else {**item, **{name: _span(text, item[name]) for name in fields}}


def _span(text: str, pair: Any) -> Any:  # noqa: ANN401  # JSON data: a pair, a list of pairs, or null
    if pair is None:
        return None
    if not pair or isinstance(pair[0], list):
        return [_span(text, one) for one in pair]
    start, end = pair
    return {"start": start, "end": end, "text": text[start:end]}


ARTICLE = Schema(
    "newsmodel/article/1.0",
    Article,
    migrations=(Migration("newsmodel/article/0.9", "newsmodel/article/1.0", _from_0_9),),
)
