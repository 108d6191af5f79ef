"""The model: an article and everything pinned to its characters.

Offsets are half-open ranges of Unicode code points of `Article.text`; amounts are `decimal.Decimal` in major units of
their currency; times are ISO 8601 text. What text and caller leave open is None.
"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from hashlib import sha256

from attrs import field, frozen

from newsmodel.errors import LawError
from newsmodel.identifiers import find_unexplained
from newsmodel.laws import broken_laws
from newsmodel.quantity import Modifier, check_bounds
from newsmodel.span import Span
from newsmodel.walk import spans_in


class BlockKind(StrEnum):
    """What a stretch of the page is."""

    HEADLINE = "headline"
    SUBHEADLINE = "subheadline"
    BYLINE = "byline"
    DATELINE = "dateline"
    TIMESTAMP = "timestamp"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    CAPTION = "caption"
    RELATED_LINK = "related_link"
    ADVERTISEMENT = "advertisement"
    PROMO = "promo"
    NAVIGATION = "navigation"
    CONTACT = "contact"
    COPYRIGHT = "copyright"
    CREDIT = "credit"
    BOILERPLATE = "boilerplate"


#: Blocks that quotations, figures, times and sources are taken from.
STORY = frozenset(
    {
        BlockKind.HEADLINE,
        BlockKind.SUBHEADLINE,
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.LIST_ITEM,
        BlockKind.CAPTION,
        BlockKind.CONTACT,
    }
)
#: Blocks that make up the running story, in `Article.body`.
BODY = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.CONTACT})


@frozen(kw_only=True)
class Block:
    """The characters ``[start, end)`` of the article, as one kind of thing; blocks tile the text.

    ``litter`` lists stretches inside it that a page left in the prose ("opens new tab").
    """

    kind: BlockKind
    start: int
    end: int
    litter: tuple[Span, ...] = ()

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"empty, reversed or negative block: [{self.start}, {self.end})")


class MetadataBasis(StrEnum):
    """Where a value of the metadata was read."""

    TEXT = "text"
    CALLER = "caller"
    HTML = "html"
    JSON_LD = "json_ld"
    RECORD = "record"


class Precision(StrEnum):
    """The smallest unit that is known of a time."""

    CENTURY = "century"
    DECADE = "decade"
    YEAR = "year"
    SEASON = "season"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    TIME = "time"


@frozen
class Stated:
    """A value of the metadata, where it stands in the text (if it does), and who says so."""

    value: str
    span: Span | None = None
    basis: MetadataBasis = MetadataBasis.TEXT

    def __str__(self) -> str:
        return self.value


@frozen
class StatedTime:
    """A date of the metadata: ``value`` is ISO 8601, cut to ``precision`` (year, month, day or time).

    A time of day carries its offset only where the text or the caller gives one.
    """

    value: str
    precision: Precision
    span: Span | None = None
    basis: MetadataBasis = MetadataBasis.TEXT

    def __str__(self) -> str:
        return self.value


@frozen(kw_only=True)
class Metadata:
    """What the page says about itself; absent is None.

    ``dateline`` is the place as written, ``language`` a BCP 47 code, ``origin`` the file name or id the caller gave.
    """

    headline: Stated | None = None
    subheadline: Stated | None = None
    authors: tuple[Stated, ...] = ()
    dateline: Stated | None = None
    published: StatedTime | None = None
    updated: StatedTime | None = None
    publisher: Stated | None = None
    copyright: Stated | None = None
    language: str = "en"
    url: str | None = None
    origin: str | None = None


class SourceKind(StrEnum):
    """What kind of thing speaks."""

    PERSON = "person"
    ORGANIZATION = "organization"
    GROUP = "group"
    DOCUMENT = "document"
    POLL = "poll"
    UNKNOWN = "unknown"


@frozen(kw_only=True)
class Source:
    """Somebody or something that is quoted, with every mention of it in reading order.

    ``name`` is the fullest form in the text, without titles; of an unnamed source, the words of its first mention.
    ``affiliation_aliases`` are other names the text gives the affiliation: "(CCEHT)".
    """

    id: str
    kind: SourceKind
    named: bool
    name: Span
    role: Span | None = None
    affiliation: Span | None = None
    mentions: tuple[Span, ...] = ()
    aliases: tuple[Span, ...] = ()
    affiliation_aliases: tuple[Span, ...] = ()


class AttributionBasis(StrEnum):
    """How the source was found."""

    EXPLICIT = "explicit"
    SURNAME = "surname"
    ALIAS = "alias"
    PRONOUN = "pronoun"
    DESCRIPTION = "description"
    RELATIVE = "relative"
    CONTINUED = "continued"
    LABEL = "label"
    UNRESOLVED = "unresolved"


class Reader(StrEnum):
    """Which reader found an attribution: the rules of grammar or the trained tagger."""

    RULES = "rules"
    TAGGER = "tagger"


class Channel(StrEnum):
    """How the words reached the reporter, where the text says so."""

    INTERVIEW = "interview"
    STATEMENT = "statement"
    SPEECH = "speech"
    EMAIL = "email"
    SOCIAL_MEDIA = "social_media"
    COURT = "court"
    DOCUMENT = "document"
    PRESS_REPORT = "press_report"
    BROADCAST = "broadcast"
    DECLINED = "declined"


@frozen(kw_only=True)
class Attribution:
    """Who is said to have said it.

    ``source`` is a `Source.id`, or None where the text does not tell; ``mention`` is the source as written, ``cue`` the
    words that say so ("said", "according to"), ``negated`` true for "did not say".
    """

    source: str | None = None
    mention: Span | None = None
    cue: Span | None = None
    addressee: Span | None = None
    occasion: Span | None = None
    channel: Channel | None = None
    basis: AttributionBasis = AttributionBasis.EXPLICIT
    reader: Reader = Reader.RULES
    negated: bool = False


class QuoteKind(StrEnum):
    """Direct: all inside quotation marks; mixed: some; indirect: none. The others are marks around no speech."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    SCARE = "scare"
    TITLE = "title"
    NICKNAME = "nickname"


#: Kinds that are somebody's words or thoughts.
SPEECH = frozenset({QuoteKind.DIRECT, QuoteKind.MIXED, QuoteKind.INDIRECT})


class QuoteFlag(StrEnum):
    """Unclosed: a mark never closes; floating: no cue of its own; nested: inside another quotation."""

    UNCLOSED = "unclosed"
    FLOATING = "floating"
    NESTED = "nested"


@frozen(kw_only=True)
class Quote:
    """What is attributed: one or several spans (a split quotation is ONE quote), with their quotation marks.

    Marks belong to ``contents``, as in PARC and PolNeAR; `text` leaves the outer pair out.
    """

    id: str
    kind: QuoteKind
    contents: tuple[Span, ...]
    attribution: Attribution | None = None
    flags: tuple[QuoteFlag, ...] = ()

    def __attrs_post_init__(self) -> None:
        if not self.contents:
            raise ValueError(f"quote {self.id}: no contents")
        several = len(self.contents) > 1
        if several and any(a.end > b.start for a, b in zip(self.contents, self.contents[1:], strict=False)):
            raise ValueError(f"quote {self.id}: contents overlap or are out of order")

    @property
    def text(self) -> str:
        """The contents without the pair of marks around each of them, joined by a space."""
        return " ".join(_unquoted(span.text) for span in self.contents)


#: Opening marks and what closes them; only the outer pair of a content is left out of `Quote.text`.
_MARKS = (("``", "''"), ("''", "''"), ("“", "”"), ("„", "“"), ("«", "»"), ('"', '"'), ("‘", "’"), ("'", "'"))


def _unquoted(text: str) -> str:
    """*text* without the marks around it, if one pair holds all of it or its opening mark is never closed."""
    for opening, closing in _MARKS:
        inside = text.removeprefix(opening)
        if inside != text and closing not in inside.removesuffix(closing):
            return inside.removesuffix(closing) or text
    return text


class CurrencyBasis(StrEnum):
    """What decided the currency."""

    CODE = "code"
    SYMBOL = "symbol"
    NAME = "name"
    CALLER = "caller"
    PUBLISHER = "publisher"
    DATELINE = "dateline"
    CONTEXT = "context"


class StatisticKind(StrEnum):
    """What a number says."""

    COUNT = "count"
    PERCENTAGE = "percentage"
    PERCENTAGE_POINTS = "percentage_points"
    FRACTION = "fraction"
    RATIO = "ratio"
    MULTIPLE = "multiple"
    MEASURE = "measure"
    AGE = "age"
    ORDINAL = "ordinal"
    SCORE = "score"


class Change(StrEnum):
    """Which way a statistic moved, where the text says so."""

    UP = "up"
    DOWN = "down"


@frozen(kw_only=True)
class MonetaryFigure:
    """An amount of money; ``low`` and ``high`` are Decimal in major units (34 cents = 0.34), None an open end.

    ``currency`` is an ISO 4217 code, or None where nothing decides it; ``per`` the denominator of a rate ("hour");
    ``subject`` what it is for. The modifier's words are not in ``span``.
    """

    span: Span
    low: Decimal | None
    high: Decimal | None
    modifier: Modifier = Modifier.EXACT
    vague: bool = False
    currency: str | None = None
    currency_basis: CurrencyBasis | None = None
    per: Span | None = None
    subject: Span | None = None

    def __attrs_post_init__(self) -> None:
        check_bounds(self.low, self.high)


@frozen(kw_only=True)
class Statistic:
    """A number that says how many, how large or which; percentages are 69, not 0.69; a ratio "one in five" is 0.2.

    ``unit`` is the counted noun phrase or the unit of measure, ``of`` the base ("of those cases"), ``per`` the
    denominator of a rate ("week" in "60 hours a week"), ``period`` the time frame. A count's span is the number alone.
    A score ("52-48") has no bounds.
    """

    span: Span
    kind: StatisticKind
    low: Decimal | None
    high: Decimal | None
    modifier: Modifier = Modifier.EXACT
    vague: bool = False
    unit: Span | None = None
    of: Span | None = None
    per: Span | None = None
    period: Span | None = None
    change: Change | None = None

    def __attrs_post_init__(self) -> None:
        check_bounds(self.low, self.high)


class TimeKind(StrEnum):
    """A day, a time of day, a stretch with two ends, a length, or a reference that names no date of its own."""

    DATE = "date"
    TIME = "time"
    PERIOD = "period"
    DURATION = "duration"
    RELATIVE = "relative"


class TimeBasis(StrEnum):
    """What fixed a time expression: its own words, the caller's publication date, or the article's own date."""

    TEXT = "text"
    CALLER = "caller"
    ARTICLE = "article"


@frozen(kw_only=True)
class TimeExpression:
    """A time in the text. ``start`` and ``end`` are ISO 8601 days or times, both included; None is open or unresolved.

    ``precision`` is the smallest unit stated; ``basis`` is None while only a publication date could resolve it.
    """

    span: Span
    kind: TimeKind
    start: str | None = None
    end: str | None = None
    precision: Precision | None = None
    basis: TimeBasis | None = None

    def __attrs_post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.start[:10] > self.end[:10]:
            raise ValueError(f"reversed time: {self.start} > {self.end}")


class ContactKind(StrEnum):
    """A way to reach somebody."""

    PHONE = "phone"
    EMAIL = "email"
    URL = "url"


@frozen(kw_only=True)
class Contact:
    """A phone number, e-mail address or web address as written; ``value`` is free of surrounding words."""

    span: Span
    kind: ContactKind
    value: str


Figure = MonetaryFigure | Statistic | TimeExpression
Item = MonetaryFigure | Statistic | TimeExpression | Contact


@frozen
class SourceRow:
    """One line of `Article.sources_table`: a source, its quotes and the words in them."""

    source: Source
    quotes: int
    words: int


@frozen(kw_only=True)
class Article:
    """A news text and all that was read from it; ``text`` is verbatim, tuples are in reading order.

    Raises:
        LawError: if spans, blocks, ids or references contradict one another or the text.
    """

    text: str = field(repr=lambda text: repr(text if len(text) <= 60 else text[:57] + "..."))
    metadata: Metadata = Metadata()
    blocks: tuple[Block, ...] = ()
    sources: tuple[Source, ...] = ()
    quotes: tuple[Quote, ...] = ()
    money: tuple[MonetaryFigure, ...] = ()
    statistics: tuple[Statistic, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    contacts: tuple[Contact, ...] = ()

    def __attrs_post_init__(self) -> None:
        if problems := tuple(broken_laws(self)):
            raise LawError(problems)

    @property
    def id(self) -> str:
        """SHA-256 of the text as UTF-8, in hexadecimal; a lone surrogate is hashed as its three bytes."""
        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def body(self) -> str:
        """The story alone, in order: prose, headings and list items, a blank line between, without litter."""
        return "\n\n".join(_without_litter(self.text, block) for block in self.blocks if block.kind in BODY)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Money, statistics and times in reading order."""
        return tuple(sorted((*self.money, *self.statistics, *self.times), key=lambda figure: figure.span))

    def figures_in(self, quote: Quote) -> tuple[Figure, ...]:
        """The figures that stand inside *quote*, in reading order."""
        return tuple(f for f in self.figures if any(part.covers(f.span) for part in quote.contents))

    def source_of(self, item: Item) -> Source | None:
        """Who states this figure, time or contact: the source of the innermost quote around it, else None."""
        holding = [
            (len(part), quote.attribution)
            for quote in self.quotes
            if quote.kind in SPEECH
            for part in quote.contents
            if part.covers(item.span)
        ]
        if not holding:
            return None
        attribution = min(holding, key=lambda pair: pair[0])[1]
        wanted = attribution.source if attribution is not None else None
        return next((source for source in self.sources if source.id == wanted), None)

    def quotes_by(self, source: Source | str) -> tuple[Quote, ...]:
        """The quotes attributed to *source* (a `Source` or its id), in reading order."""
        wanted = source if isinstance(source, str) else source.id
        return tuple(q for q in self.quotes if q.attribution is not None and q.attribution.source == wanted)

    def sources_table(self) -> tuple[SourceRow, ...]:
        """How many quotes, and words in them, each source has; most words first."""
        rows = []
        for source in self.sources:
            quotes = self.quotes_by(source)
            words = sum(len(part.text.split()) for quote in quotes for part in quote.contents)
            rows.append(SourceRow(source, len(quotes), words))
        return tuple(sorted(rows, key=lambda row: -row.words))

    def unexplained(self) -> tuple[Span, ...]:
        """Every digit run and quotation mark of the story that no item, contact, quote or name accounts for."""
        story = [(block.start, block.end) for block in self.blocks if block.kind in STORY]
        items = [item.span for item in (*self.figures, *self.contacts)]
        known = [
            *items,
            *(span for part in (self.quotes, self.sources, self.metadata) for span in spans_in(part)),
        ]
        quoted = [part for quote in self.quotes for part in quote.contents]
        return find_unexplained(self.text, story, known, quoted)


def _without_litter(text: str, block: Block) -> str:
    pieces, at = [], block.start
    for litter in block.litter:
        pieces.append(text[at : litter.start])
        at = litter.end
    return "".join([*pieces, text[at : block.end]])
