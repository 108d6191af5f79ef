"""From raw text to an article: the stages in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal, TypeVar

from attrs import evolve, fields

from newsmodel import figures
from newsmodel.attribution.merge import read_sayings
from newsmodel.attribution.tagger import Tagger, default_tagger
from newsmodel.contacts import find_contacts
from newsmodel.currencies import CODES
from newsmodel.figures import FINDERS, Finder
from newsmodel.figures.dollar import Decision, decide_currencies
from newsmodel.lexicon import Lexicon, lexicon
from newsmodel.mentions import find_mentions
from newsmodel.model import (
    Article,
    Block,
    CurrencyBasis,
    Figure,
    Metadata,
    MetadataBasis,
    MonetaryFigure,
    Precision,
    Stated,
    StatedTime,
    Statistic,
    TimeBasis,
    TimeExpression,
)
from newsmodel.quotations import find_quotations
from newsmodel.resolution import resolve
from newsmodel.schemas import ARTICLE, BlockRule, Schema
from newsmodel.text.blocks import find_blocks
from newsmodel.text.metadata import find_metadata
from newsmodel.text.story import read_story

A = TypeVar("A", bound=Article)
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
    words = lexicon(language) if isinstance(language, str) else language
    rules = schema.block_rules if block_rules is None else block_rules
    blocks = _judged(text, find_blocks(text, words), rules)
    metadata = find_metadata(text, blocks, words, given)
    story = read_story(text, blocks, words)
    ranges = [(passage.block.start, passage.block.end) for passage in story.passages]
    contacts = find_contacts(text, ranges, words)
    setting = _setting(metadata, dollar, decide_currencies(text, ranges, metadata, words))
    taken = [contact.span for contact in contacts]
    found = figures.find_figures(
        text, ranges, words, setting, taken=taken, finders=finders or schema.finders or FINDERS
    )
    quotations = find_quotations(story)
    sayings = read_sayings(story, quotations, default_tagger() if tagger == SHIPPED else tagger)
    quotes, sources = resolve(story, sayings, find_mentions(story), quotations)
    article = Article(
        text=text,
        metadata=metadata,
        blocks=blocks,
        sources=sources,
        quotes=quotes,
        money=tuple(figure for figure in found if isinstance(figure, MonetaryFigure)),
        statistics=tuple(figure for figure in found if isinstance(figure, Statistic)),
        times=tuple(figure for figure in found if isinstance(figure, TimeExpression)),
        contacts=contacts,
    )
    return _as_schema(article, schema)


def find_figures(
    text: str,
    *,
    published: When | None = None,
    dollar: str | None = None,
    language: str | Lexicon = "en",
    finders: Sequence[Finder] = FINDERS,
) -> tuple[Figure, ...]:
    """The money, statistics and times in any string, in reading order; arguments as for `parse`."""
    words = lexicon(language) if isinstance(language, str) else language
    setting = _setting(Metadata(published=_stated_time(published)), dollar, {})
    whole = [(0, len(text))]
    taken = [contact.span for contact in find_contacts(text, whole, words)]
    return figures.find_figures(text, whole, words, setting, taken=taken, finders=finders)


def _stated_time(when: When | None) -> StatedTime | None:
    if when is None:
        return None
    if isinstance(when, datetime):
        return StatedTime(when.isoformat(), Precision.TIME, basis=MetadataBasis.CALLER)
    value = when.isoformat() if isinstance(when, date) else when
    return StatedTime(
        value,
        {4: Precision.YEAR, 7: Precision.MONTH}.get(len(value), Precision.DAY),
        basis=MetadataBasis.CALLER,
    )


def _setting(metadata: Metadata, dollar: str | None, decided: Mapping[str, Decision]) -> figures.Setting:
    if dollar is not None and dollar not in CODES:
        raise ValueError(f"dollar is no ISO 4217 code: {dollar!r}")
    bare, basis = (dollar, CurrencyBasis.CALLER) if dollar is not None else decided.get("dollar", (None, None))
    published = metadata.published
    if published is None:
        return figures.Setting(dollar=bare, dollar_basis=basis, shared=decided)
    given_by = TimeBasis.CALLER if published.basis is MetadataBasis.CALLER else TimeBasis.ARTICLE
    return figures.Setting(
        published=published.value, published_basis=given_by, dollar=bare, dollar_basis=basis, shared=decided
    )


def _judged(text: str, blocks: tuple[Block, ...], rules: Sequence[BlockRule]) -> tuple[Block, ...]:
    """*blocks* with the kinds that the first of the *rules* to answer gives them."""
    if not rules:
        return blocks
    judged = []
    for block in blocks:
        answers = (rule(text[block.start : block.end]) for rule in rules)
        kind = next((answer for answer in answers if answer is not None), block.kind)
        judged.append(evolve(block, kind=kind, litter=block.litter if kind is block.kind else ()))
    return tuple(judged)


def _as_schema(article: Article, schema: Schema[A]) -> A:
    if schema.article is Article and schema.extend is None:
        return article  # type: ignore[return-value]  # A is Article here
    values: dict[str, Any] = {attribute.name: getattr(article, attribute.name) for attribute in fields(Article)}
    if schema.extend is not None:
        values.update(schema.extend(article))
    return schema.article(**values)
