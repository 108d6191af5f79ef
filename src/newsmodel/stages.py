"""The stages in order: what `parse` does with a text once it knows what the caller knows.

A module of its own because it imports all of the library: it is loaded with the first text, so that importing
newsmodel stays light.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, partial
from typing import Any

from attrs import evolve, fields

from newsmodel import figures
from newsmodel.attribution.merge import read_sayings
from newsmodel.attribution.paragraphs import join_paragraphs
from newsmodel.attribution.saying import Saying
from newsmodel.attribution.tagger import Tagger, default_tagger
from newsmodel.contacts import find_contacts
from newsmodel.figure_reading import setting_of
from newsmodel.figures import FINDERS, Finder
from newsmodel.figures.dollar import decide_currencies
from newsmodel.lexicon import Lexicon, lexicon
from newsmodel.mentions import find_mentions
from newsmodel.model import (
    STORY,
    Article,
    Block,
    Contact,
    Metadata,
    MonetaryFigure,
    Statistic,
    TimeExpression,
)
from newsmodel.quotations import find_quotations
from newsmodel.resolution import resolve
from newsmodel.schemas import A, BlockRule, Schema
from newsmodel.text.blocks import find_blocks
from newsmodel.text.metadata import find_metadata
from newsmodel.text.story import read_story
from newsmodel.text.wrapping import rewrapped, unwrapped


def read_article(
    text: str,
    given: Metadata,
    *,
    language: str | Lexicon,
    dollar: str | None,
    tagger: Tagger | str | None,
    finders: Sequence[Finder] | None,
    block_rules: Sequence[BlockRule] | None,
    schema: Schema[A],
) -> A:
    """The article of *schema* in *text*; arguments as for `newsmodel.parse`, what is known beforehand as metadata."""
    words = lexicon(language) if isinstance(language, str) else language
    rules = schema.block_rules if block_rules is None else block_rules
    blocks = _judged(text, find_blocks(text, words), rules)
    metadata = find_metadata(text, blocks, words, given)
    dateline = metadata.dateline.span if metadata.dateline is not None else None
    lines = unwrapped(text, [(block.start, block.end) for block in blocks if block.kind in STORY])
    story = read_story(lines, blocks, words, dateline)
    ranges = [(passage.block.start, passage.block.end) for passage in story.passages]
    contacts = find_contacts(lines, ranges, words)
    setting = setting_of(metadata, dollar, cache(partial(decide_currencies, lines, ranges, metadata, words)))
    taken = [contact.span for contact in contacts]
    found = figures.find_figures(
        lines, ranges, words, setting, taken=taken, finders=finders or schema.finders or FINDERS
    )
    quotations = find_quotations(story)
    sayings = read_sayings(story, quotations, default_tagger() if isinstance(tagger, str) else tagger)
    sayings = join_paragraphs(_without_numbers_to_call(sayings, contacts), story, quotations)
    quotes, sources = resolve(story, sayings, find_mentions(story), quotations)
    if lines is not text:
        quotes, sources, found, contacts = rewrapped((quotes, sources, found, contacts), text)
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


def _without_numbers_to_call(sayings: Iterable[Saying], contacts: Iterable[Contact]) -> list[Saying]:
    """*sayings* but for "Residents can call 1-800-555-0199", in which nobody is called anything."""
    starts = {contact.span.start for contact in contacts}
    return [saying for saying in sayings if saying.start not in starts]


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
