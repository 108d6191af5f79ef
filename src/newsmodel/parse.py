"""From raw text to an article, with what the caller knows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal

from newsmodel.model import Figure, Metadata, MetadataBasis, Precision, Stated, StatedTime
from newsmodel.schemas import ARTICLE, A, BlockRule, Schema

if TYPE_CHECKING:
    from newsmodel.attribution.tagger import Tagger
    from newsmodel.figures import Finder
    from newsmodel.lexicon import Lexicon

When = date | datetime | str

#: Stands for the weights that ship, which are read the first time they are needed.
SHIPPED: Literal["shipped"] = "shipped"


def parse(
    text: str,
    *,
    published: When | None = None,
    publisher: str | None = None,
    url: str | None = None,
    origin: str | None = None,
    language: str | Lexicon = "en",
    dollar: str | None = None,
    tagger: Tagger | Literal["shipped"] | None = SHIPPED,
    finders: Sequence[Finder] | None = None,
    block_rules: Sequence[BlockRule] | None = None,
    schema: Schema[A] = ARTICLE,  # type: ignore[assignment]  # the default's A is Article
) -> A:
    """The article in *text*: any string gives one, and no character of it is changed.

    Args:
        text: the page as a scraper left it.
        published: when it was published, a date, datetime or ISO 8601 text ("2024", "2024-12", "2024-12-17").
        publisher: who published it.
        url: where it stood.
        origin: your name for it: a file name or an id.
        language: the code of a language that ships, or a `Lexicon` of your own.
        dollar: the ISO 4217 code of a bare "$", where you know it.
        tagger: the weights that ship, a `Tagger` of your own, or None to read attributions by rules alone.
        finders: what finds the figures, in this order: your own beside some or all of `newsmodel.figures.FINDERS`.
        block_rules: your own judges of blocks, asked before anything is read from them; the first answer stands.
        schema: the shape of article to build; its finders and block rules are used where you give none.

    Raises:
        LawError: if what a finder of your own or the schema returns breaks a law.
        UnknownName: if no such language ships.
        ValueError: if *published* is no ISO 8601 date or *dollar* no ISO 4217 code.
    """
    given = caller_metadata(published=published, publisher=publisher, url=url, origin=origin)
    return parse_given(
        text,
        given,
        language=language,
        dollar=dollar,
        tagger=tagger,
        finders=finders,
        block_rules=block_rules,
        schema=schema,
    )


def caller_metadata(
    *,
    published: When | None = None,
    publisher: str | None = None,
    url: str | None = None,
    origin: str | None = None,
) -> Metadata:
    """What a caller knows, as metadata.

    Raises:
        ValueError: if *published* is no ISO 8601 date.
    """
    return Metadata(
        published=_stated_time(published),
        publisher=None if publisher is None else Stated(publisher, basis=MetadataBasis.CALLER),
        url=url,
        origin=origin,
    )


def parse_given(
    text: str,
    given: Metadata,
    *,
    language: str | Lexicon = "en",
    dollar: str | None = None,
    tagger: Tagger | Literal["shipped"] | None = SHIPPED,
    finders: Sequence[Finder] | None = None,
    block_rules: Sequence[BlockRule] | None = None,
    schema: Schema[A] = ARTICLE,  # type: ignore[assignment]  # the default's A is Article
) -> A:
    """`parse`, with all that is known beforehand (from a caller, a page's markup, a record) as metadata that stands."""
    from newsmodel.stages import read_article  # noqa: PLC0415  all stages, loaded with the first text: see there

    return read_article(
        text,
        given,
        language=language,
        dollar=dollar,
        tagger=tagger,
        finders=finders,
        block_rules=block_rules,
        schema=schema,
    )


def find_figures(
    text: str,
    *,
    published: When | None = None,
    dollar: str | None = None,
    language: str | Lexicon = "en",
    finders: Sequence[Finder] | None = None,
) -> tuple[Figure, ...]:
    """The money, statistics and times in any string, in reading order; arguments as for `parse`."""
    from newsmodel.figure_reading import read_figures  # noqa: PLC0415  loaded with the first text

    given = Metadata(published=_stated_time(published))
    return read_figures(text, given, dollar=dollar, language=language, finders=finders)


def _stated_time(when: When | None) -> StatedTime | None:
    if when is None:
        return None
    value, precision = _read_iso(when if isinstance(when, str) else when.isoformat())
    return StatedTime(value, precision, basis=MetadataBasis.CALLER)


def _read_iso(text: str) -> tuple[str, Precision]:
    """A date or time in ISO 8601 as it is written everywhere in newsmodel, and how precise it is."""
    try:
        if re.fullmatch(r"[0-9]{4}(-[0-9]{2})?", text):
            date(int(text[:4]), int(text[5:] or 1), 1)
            return text, Precision.MONTH if text[5:] else Precision.YEAR
        if len(text) <= len("2024-12-17"):
            return date.fromisoformat(text).isoformat(), Precision.DAY
        return datetime.fromisoformat(text).isoformat(), Precision.TIME
    except ValueError:
        raise ValueError(f"published is no ISO 8601 date: {text!r}") from None
