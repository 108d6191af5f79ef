"""What other programs and pages say about an article, under the names that they use, as `Metadata`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from newsmodel.dates import find_dates
from newsmodel.lexicon import Lexicon
from newsmodel.model import Metadata, MetadataBasis, Precision, Stated, StatedTime

#: The fields of a record or of JSON-LD, as parsed.
Fields = Mapping[str, Any]

#: Where a value may stand, best first: trafilatura, newspaper4k, news-please, schema.org, ninjs 1 to 3.
HEADLINE = ("headline", "title", "name")
SUBHEADLINE = ("alternativeHeadline", "subheadline", "subtitle", "standfirst")
AUTHORS = ("authors", "author", "by", "byline", "creator")
PUBLISHED = (
    "datePublished", "date_publish", "publish_date", "published", "published_at", "publishedAt", "pubDate", "date",
    "contentCreated", "contentcreated", "firstCreated", "firstcreated", "versionCreated", "versioncreated",
    "dateCreated",
)  # fmt: skip
UPDATED = ("dateModified", "date_modify", "modified", "updated", "updated_at", "updatedAt", "filedate")
PUBLISHER = (
    "publisher", "sitename", "site_name", "source-hostname", "sourceOrganization", "copyrightHolder",
    "copyrightholder",
)  # fmt: skip
COPYRIGHT = ("copyrightNotice", "copyrightnotice", "copyright")
DATELINE = ("dateline", "located")
URL = ("url", "canonical_link", "source_url", "source", "link", "uri", "mainEntityOfPage", "@id")
ORIGIN = ("id", "guid", "altids", "filename")

_ISO = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:[T ]\d\d:?\d\d(?::?\d\d(?:[.,]\d+)?)?\s?(?:Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$")
_BETWEEN_AUTHORS = re.compile(r"\s*(?:;|\||,(?!\s*(?:Jr|Sr|II|III|PhD|MD)\b)|\band\b|&)\s*")
_LEAD = re.compile(r"by\s+", re.IGNORECASE)
_LONGEST = 1000


def metadata_of(fields: Fields, basis: MetadataBasis, words: Lexicon) -> Metadata:
    """The metadata in *fields*; what has another form than expected is left out."""

    def stated(names: tuple[str, ...]) -> Stated | None:
        value = next(_texts(fields, names), None)
        return None if value is None else Stated(value, basis=basis)

    return Metadata(
        headline=stated(HEADLINE) or _ninjs_headline(fields, basis, role="main"),
        subheadline=stated(SUBHEADLINE) or _ninjs_headline(fields, basis, role="subhead"),
        authors=_authors(fields, basis),
        dateline=stated(DATELINE),
        published=_time(fields, PUBLISHED, basis, words),
        updated=_time(fields, UPDATED, basis, words),
        publisher=stated(PUBLISHER),
        copyright=stated(COPYRIGHT),
        url=next((value for value in _texts(fields, URL) if value.startswith(("http://", "https://"))), None),
        origin=next(_texts(fields, ORIGIN), None),
    )


def _texts(fields: Fields, names: tuple[str, ...]) -> Iterator[str]:
    """The texts under *names*, in order: plain, or the name of a thing."""
    for name in names:
        yield from (value for value in named(fields.get(name)) if len(value) <= _LONGEST)


def named(value: object) -> list[str]:
    """The text of a value, the ``name`` of a thing, or those of a list of them."""
    if isinstance(value, str):
        return [said] if (said := " ".join(value.split())) else []
    if isinstance(value, Mapping):
        return named(value.get("name") or value.get("@id") or value.get("url"))
    if isinstance(value, list):
        return [said for item in value[:50] if not isinstance(item, list) for said in named(item)]
    return []


def _ninjs_headline(fields: Fields, basis: MetadataBasis, *, role: str) -> Stated | None:
    listed = fields.get("headlines")
    for entry in listed if isinstance(listed, list) else []:
        if isinstance(entry, Mapping) and entry.get("role", "main") == role and (said := named(entry.get("value"))):
            return Stated(said[0], basis=basis)
    return None


def _authors(fields: Fields, basis: MetadataBasis) -> tuple[Stated, ...]:
    for name in AUTHORS:
        value = fields.get(name)
        split = isinstance(value, str)
        people = [
            part
            for said in named(value)
            for part in (_BETWEEN_AUTHORS.split(_LEAD.sub("", said, count=1)) if split else [said])
            if part and not part.startswith(("http://", "https://")) and len(part) <= 100
        ]
        if people:
            return tuple(Stated(person, basis=basis) for person in dict.fromkeys(people))
    return ()


def _time(fields: Fields, names: tuple[str, ...], basis: MetadataBasis, words: Lexicon) -> StatedTime | None:
    for value in _texts(fields, names):
        if (found := read_time(value, basis, words)) is not None:
            return found
    return None


def read_time(value: str, basis: MetadataBasis, words: Lexicon) -> StatedTime | None:
    """A date as another program writes it: ISO 8601 in any of its forms, else the first absolute date it says."""
    value = value.strip()
    if _ISO.match(value) is None:
        found = find_dates(value, 0, len(value), words)
        return StatedTime(found[0].value, found[0].precision, basis=basis) if found else None
    precision = {4: Precision.YEAR, 7: Precision.MONTH, 10: Precision.DAY}.get(len(value), Precision.TIME)
    try:
        if precision is Precision.TIME:
            value = datetime.fromisoformat(value.replace(" ", "T", 1).replace(" ", "").replace(",", ".")).isoformat()
        else:
            datetime.fromisoformat((value + "-01-01")[:10])
    except ValueError:
        return None
    return StatedTime(value, precision, basis=basis)
