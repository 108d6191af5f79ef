"""Parts of articles about a given text."""

# ruff: noqa: ANN401  # a strategy for any type

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, timedelta, timezone
from decimal import Decimal
from itertools import pairwise
from typing import Any, TypeVar

from hypothesis import reject
from hypothesis import strategies as st

from newsmodel.model import (
    Attribution,
    AttributionBasis,
    Block,
    BlockKind,
    Change,
    Channel,
    Contact,
    ContactKind,
    CurrencyBasis,
    Metadata,
    MetadataBasis,
    MonetaryFigure,
    Precision,
    Quote,
    QuoteFlag,
    QuoteKind,
    Reader,
    Source,
    SourceKind,
    Stated,
    StatedTime,
    Statistic,
    StatisticKind,
    TimeBasis,
    TimeExpression,
    TimeKind,
)
from newsmodel.quantity import Modifier
from newsmodel.shapes import (
    MAX_INTEGER,
    Choice,
    Day,
    Either,
    Fixed,
    Many,
    Moment,
    Number,
    Record,
    Shape,
    Tags,
    Text,
    Truth,
    Whole,
    fields_of,
)
from newsmodel.span import Span

P = TypeVar("P")

#: Pieces that a page is made of, and what breaks those who expect only them.
_PIECES = (
    "She said the plan “will work.”",
    "Sales rose 40% to $12 million on Tuesday",
    " told reporters: “No",
    "\n\n",
    "\r\n",
    "\u2028",
    "1.5",
    "’",
    "\x00",
    "\ud83d",
    "\udcff",
    "e\u0301",
    "👩‍👩‍👧",
    "\u202eעברית",
    "\ufeff",
    " ",
)


def texts(*, min_size: int = 0) -> st.SearchStrategy[str]:
    """Any string at all: surrogates, NUL, every kind of line end, right-to-left, combining marks, bits of news."""
    every = st.characters()
    news = st.lists(st.sampled_from(_PIECES) | st.text(every, max_size=5), min_size=min_size, max_size=12).map("".join)
    return st.text(every, min_size=min_size) | news.filter(lambda text: len(text) >= min_size)


def spans(text: str) -> st.SearchStrategy[Span]:
    """Spans of *text*; of an empty text there are none to draw."""
    if not text:
        return st.nothing()
    offsets = st.integers(0, len(text) - 1)
    return st.tuples(offsets, offsets).map(lambda pair: Span.of(text, min(pair), max(pair) + 1))


def disjoint(found: Iterable[P], span_of: Callable[[P], Span]) -> tuple[P, ...]:
    """Those of *found* that share no character with an earlier one, in reading order."""
    kept: list[P] = []
    for part in found:
        if not any(span_of(part).overlaps(span_of(other)) for other in kept):
            kept.append(part)
    return tuple(sorted(kept, key=span_of))


def _disjoint_spans(text: str, *, min_size: int = 0, max_size: int = 3) -> st.SearchStrategy[tuple[Span, ...]]:
    some = st.lists(spans(text), min_size=min_size, max_size=max_size)
    return some.map(lambda found: disjoint(found, lambda span: span))


def _maybe(text: str) -> st.SearchStrategy[Span | None]:
    return st.none() | spans(text)


def decimals() -> st.SearchStrategy[Decimal]:
    """Decimals as the news has them, and some as it has not: up to twenty digits, up to six after the point."""
    digits = st.integers(0, 1000) | st.integers(-(10**20), 10**20)
    return st.builds(lambda number, places: Decimal(number).scaleb(-places), digits, st.integers(0, 6))


def _bounds() -> st.SearchStrategy[tuple[Decimal | None, Decimal | None]]:
    pairs = st.tuples(decimals(), decimals()).map(lambda pair: (min(pair), max(pair)))
    return (
        decimals().map(lambda one: (one, one))
        | pairs
        | st.tuples(decimals(), st.none())
        | st.tuples(st.none(), decimals())
    )


def money(text: str) -> st.SearchStrategy[MonetaryFigure]:
    """Amounts of money in *text*."""
    currency = st.one_of(
        st.tuples(st.none(), st.none()),
        st.tuples(st.sampled_from(["USD", "CAD", "EUR", "JPY"]), st.sampled_from(CurrencyBasis)),
    )
    return st.builds(
        lambda bounds, currency, **fields: MonetaryFigure(
            low=bounds[0], high=bounds[1], currency=currency[0], currency_basis=currency[1], **fields
        ),
        _bounds(),
        currency,
        span=spans(text),
        modifier=st.sampled_from(Modifier),
        vague=st.booleans(),
        per=_maybe(text),
        subject=_maybe(text),
    )


def statistics(text: str) -> st.SearchStrategy[Statistic]:
    """Numbers in *text* that count or measure, at *span* if one is given."""
    return st.builds(
        lambda bounds, **fields: Statistic(low=bounds[0], high=bounds[1], **fields),
        _bounds(),
        span=spans(text),
        kind=st.sampled_from(StatisticKind),
        modifier=st.sampled_from(Modifier),
        vague=st.booleans(),
        unit=_maybe(text),
        of=_maybe(text),
        per=_maybe(text),
        period=_maybe(text),
        change=st.none() | st.sampled_from(Change),
    )


def times(text: str) -> st.SearchStrategy[TimeExpression]:
    """Times in *text*; resolved to days, or open."""
    days = st.dates().map(date.isoformat)
    pairs = st.tuples(days, days).map(lambda pair: (min(pair), max(pair)))
    resolved = st.tuples(pairs | st.tuples(st.none(), days) | st.tuples(days, st.none()), st.sampled_from(TimeBasis))
    return st.builds(
        lambda found, **fields: TimeExpression(start=found[0][0], end=found[0][1], basis=found[1], **fields),
        st.just(((None, None), None)) | resolved,
        span=spans(text),
        kind=st.sampled_from(TimeKind),
        precision=st.none() | st.sampled_from(Precision),
    )


def contacts(text: str) -> st.SearchStrategy[Contact]:
    """Phone numbers and addresses, as far as a type can tell."""
    return spans(text).flatmap(
        lambda span: st.builds(Contact, span=st.just(span), kind=st.sampled_from(ContactKind), value=st.just(span.text))
    )


def sources(text: str, *, id: str | None = None) -> st.SearchStrategy[Source]:  # noqa: A002  # the field's name
    """Sources named in *text*, with the *id* given or any."""
    some = st.lists(spans(text), max_size=3).map(lambda found: tuple(sorted(found)))
    return st.builds(
        Source,
        id=st.text(min_size=1, max_size=8) if id is None else st.just(id),
        kind=st.sampled_from(SourceKind),
        named=st.booleans(),
        name=spans(text),
        role=_maybe(text),
        affiliation=_maybe(text),
        mentions=some,
        aliases=some,
        affiliation_aliases=some,
    )


def attributions(text: str, *, ids: Iterable[str] = ()) -> st.SearchStrategy[Attribution]:
    """Attributions in *text* to one of the sources with these *ids*, or to none."""
    return st.builds(
        Attribution,
        source=st.sampled_from([None, *ids]),
        mention=_maybe(text),
        cue=_maybe(text),
        addressee=_maybe(text),
        occasion=_maybe(text),
        channel=st.none() | st.sampled_from(Channel),
        basis=st.sampled_from(AttributionBasis),
        reader=st.sampled_from(Reader),
        negated=st.booleans(),
    )


def quotes(text: str, *, id: str | None = None, ids: Iterable[str] = ()) -> st.SearchStrategy[Quote]:  # noqa: A002  # the field's name
    """Quotes in *text*, with the *id* given or any, attributed to one of the sources with these *ids* or to none."""
    if not text:
        return st.nothing()
    return st.builds(
        Quote,
        id=st.text(min_size=1, max_size=8) if id is None else st.just(id),
        kind=st.sampled_from(QuoteKind),
        contents=_disjoint_spans(text, min_size=1),
        attribution=st.none() | attributions(text, ids=ids),
        flags=st.lists(st.sampled_from(QuoteFlag), unique=True).map(lambda flags: tuple(sorted(flags))),
    )


@st.composite
def blocks(draw: st.DrawFn, text: str) -> tuple[Block, ...]:
    """All of *text* as blocks, cut anywhere, with only white space between them."""
    at = [0, *draw(st.lists(st.integers(0, len(text)), unique=True, max_size=6).map(sorted)), len(text)]
    found = []
    for left, right in pairwise(at):
        piece = text[left:right]
        start, end = left + len(piece) - len(piece.lstrip()), left + len(piece.rstrip())
        if start < end:
            litter = draw(st.just(()) | _disjoint_spans(text[start:end], max_size=2))
            moved = tuple(Span(start + span.start, start + span.end, span.text) for span in litter)
            found.append(Block(kind=draw(st.sampled_from(BlockKind)), start=start, end=end, litter=moved))
    return tuple(found)


def metadata(text: str) -> st.SearchStrategy[Metadata]:
    """What a page says about itself, in its *text* or elsewhere."""
    outside = st.builds(
        Stated, st.text(max_size=8), st.none(), st.sampled_from([MetadataBasis.CALLER, MetadataBasis.JSON_LD])
    )
    stated = outside | spans(text).map(lambda span: Stated(span.text, span))
    day = st.dates().map(date.isoformat)
    when = st.builds(StatedTime, day, st.just(Precision.DAY), _maybe(text), st.sampled_from(MetadataBasis)) | st.builds(
        lambda value: StatedTime(value[:4], Precision.YEAR), day
    )
    return st.builds(
        Metadata,
        headline=st.none() | stated,
        subheadline=st.none() | stated,
        authors=st.lists(stated, max_size=2).map(tuple),
        dateline=st.none() | stated,
        published=st.none() | when,
        updated=st.none() | when,
        publisher=st.none() | stated,
        copyright=st.none() | stated,
        language=st.sampled_from(["en", "fr", "pt-BR"]),
        url=st.none() | st.just("https://example.org/news/1"),
        origin=st.none() | st.text(max_size=8),
    )


_BY_CLASS: Mapping[type, Callable[[str], st.SearchStrategy[Any]]] = {
    Span: spans,
    MonetaryFigure: money,
    Statistic: statistics,
    TimeExpression: times,
    Contact: contacts,
    Source: sources,
    Attribution: attributions,
    Quote: quotes,
    Metadata: metadata,
}
#: Classes of the model that cannot do without a span.
_ABOUT_SPANS = frozenset(_BY_CLASS) - {Attribution, Metadata}
_ZONES = st.none() | st.sampled_from([UTC, timezone(timedelta(hours=-5)), timezone(timedelta(hours=5, minutes=30))])
_SIMPLE: Mapping[type, st.SearchStrategy[Any]] = {
    Text: st.text(max_size=20),
    Whole: st.integers(0, 100) | st.integers(-MAX_INTEGER, MAX_INTEGER),
    Truth: st.booleans(),
    Number: decimals(),
    Day: st.dates(),
    Moment: st.datetimes(timezones=_ZONES),
}


def needs_text(shape: Shape, tags: Tags, within: frozenset[type] = frozenset()) -> bool:
    """Whether every value of *shape* holds a span, so that an empty text has none to offer."""
    match shape:
        case Record(cls):
            if cls in _BY_CLASS or cls in within:
                return cls in _ABOUT_SPANS
            return any(needs_text(part, tags, within | {cls}) for part in fields_of(cls, tags).values())
        case Fixed(parts):
            return any(needs_text(part, tags, within) for part in parts)
        case Either(none=none, plain=plain, tagged=tagged):
            return not none and all(needs_text(part, tags, within) for part in (*plain.values(), *tagged.values()))
        case _:
            return False


@st.composite
def values(draw: st.DrawFn, /, shape: Shape, text: str, tags: Tags, depth: int = 3) -> Any:
    """Values of any shape that a field can have; spans are of *text*, other classes are built from their fields.

    Classes are nested at most *depth* times where their fields can be empty.
    """
    return _drawn(draw, shape, text, tags, depth)


def _drawn(draw: st.DrawFn, shape: Shape, text: str, tags: Tags, depth: int) -> Any:
    match shape:
        case Record(cls) if cls in _BY_CLASS:
            return draw(_BY_CLASS[cls](text))
        case Record(cls):
            parts = fields_of(cls, tags)
            return built(cls, {name: _drawn(draw, part, text, tags, max(depth - 1, 0)) for name, part in parts.items()})
        case Choice(members=members):
            return draw(st.sampled_from(list(members.values())))
        case Many(of):
            possible = depth and (text or not needs_text(of, tags))
            count = draw(st.integers(0, 3)) if possible else 0
            return tuple(_drawn(draw, of, text, tags, depth) for _ in range(count))
        case Fixed(parts):
            return tuple(_drawn(draw, part, text, tags, depth) for part in parts)
        case Either(none=none, plain=plain, tagged=tagged):
            every = () if none and not depth else (*plain.values(), *tagged.values())
            some = [part for part in every if text or not needs_text(part, tags)]
            chosen = draw(st.sampled_from([*([None] if none else []), *some]))
            return None if chosen is None else _drawn(draw, chosen, text, tags, depth)
        case _:
            return draw(_SIMPLE[type(shape)])


def built(cls: type, fields: Mapping[str, Any]) -> Any:
    """An instance of *cls*; where the class refuses the values, Hypothesis draws others."""
    try:
        return cls(**fields)
    except (ArithmeticError, LookupError, TypeError, ValueError):
        return reject()
