"""What is marked in the text of an article, and the notes that say what was read there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from attrs import frozen

from newsmodel.model import (
    SPEECH,
    Article,
    Attribution,
    AttributionBasis,
    MonetaryFigure,
    Quote,
    Source,
    Statistic,
    TimeExpression,
)
from newsmodel.quantity import Modifier
from newsmodel.render.styles import SOURCE_STYLES


@frozen
class Mark:
    """The characters ``[start, end)`` in a style; ``label`` names the note that explains them, "" if none does."""

    start: int
    end: int
    label: str
    style: str


@frozen
class Note:
    """What was read at ``start``, in words."""

    start: int
    label: str
    words: str


def read_marks(article: Article) -> tuple[list[Mark], list[Note]]:
    """The marks of *article*, outer before inner, and its notes in reading order."""
    marks = [*_quote_marks(article), *_litter_marks(article)]
    sources = {source.id: source for source in article.sources}
    notes = [Note(q.contents[0].start, q.id, _quote_words(q, sources)) for q in article.quotes]
    for prefix, style, items in (
        ("m", "figure", [(m.span, _money_words(m)) for m in article.money]),
        ("n", "figure", [(s.span, _statistic_words(s)) for s in article.statistics]),
        ("t", "time", [(t.span, _time_words(t)) for t in article.times]),
        ("c", "contact", [(c.span, f"{c.kind} {c.value}") for c in article.contacts]),
    ):
        for number, (span, words) in enumerate(items, 1):
            marks.append(Mark(span.start, span.end, f"{prefix}{number}", style))
            notes.append(Note(span.start, f"{prefix}{number}", words))
    marks.sort(key=lambda mark: (mark.start, -mark.end))
    notes.sort(key=lambda note: note.start)
    return marks, notes


def source_words(source: Source) -> str:
    """Kind, role, affiliation and other names of *source*."""
    parts = [source.kind if source.named else f"{source.kind}, unnamed"]
    parts += [span.text for span in (source.role, source.affiliation) if span is not None]
    also = sorted({span.text for span in source.aliases} - {source.name.text})
    parts += [f"also {', '.join(also)}"] if also else []
    parts += [f"affiliation also {', '.join(span.text for span in source.affiliation_aliases)}"] * bool(
        source.affiliation_aliases
    )
    return "; ".join(parts)


def _quote_marks(article: Article) -> Iterator[Mark]:
    styles = {source.id: SOURCE_STYLES[n % len(SOURCE_STYLES)] for n, source in enumerate(article.sources)}
    for quote in article.quotes:
        attribution = quote.attribution or Attribution()
        style = styles.get(attribution.source or "", "warning" if quote.kind in SPEECH else "italic")
        for part in quote.contents:
            yield Mark(part.start, part.end, quote.id, style)
        if attribution.mention is not None:
            yield Mark(attribution.mention.start, attribution.mention.end, "", "bold")
        if attribution.cue is not None:
            yield Mark(attribution.cue.start, attribution.cue.end, "", "underline")


def _litter_marks(article: Article) -> Iterator[Mark]:
    for block in article.blocks:
        for span in block.litter:
            yield Mark(span.start, span.end, "litter", "dim")


def _quote_words(quote: Quote, sources: Mapping[str, Source]) -> str:
    words = [" ".join([quote.kind, *(f"({flag})" for flag in quote.flags)])]
    attribution = quote.attribution
    if attribution is None:
        return words[0] if quote.kind not in SPEECH else f"{words[0]}: no source"
    words.append(_source_name(sources.get(attribution.source or ""), attribution))
    if attribution.cue is not None:
        words.append(f"{'not ' * attribution.negated}“{attribution.cue.text}”")
    if attribution.addressee is not None:
        words.append(f"to {attribution.addressee.text}")
    if attribution.occasion is not None:
        words.append(attribution.occasion.text)
    elif attribution.channel is not None:
        words.append(attribution.channel.replace("_", " "))
    return ", ".join(words)


def _source_name(source: Source | None, attribution: Attribution) -> str:
    if source is None:
        return "source unresolved" if attribution.mention is None else f"“{attribution.mention.text}” (unresolved)"
    if attribution.basis is AttributionBasis.EXPLICIT:
        return source.name.text
    return f"{source.name.text} (by {attribution.basis})"


def _amount(low: Decimal | None, high: Decimal | None, modifier: Modifier) -> str:
    """Bounds as people write them, behind the modifier."""
    said = "" if modifier is Modifier.EXACT else modifier.replace("_", " ")
    if low is None and high is None:
        return f"{said} an open amount".lstrip()
    if low is None:
        return f"{said or 'at most'} {high:,f}"
    if high is None:
        return f"{said or 'at least'} {low:,f}"
    return f"{said} {low:,f}{'' if low == high else f' to {high:,f}'}".lstrip()


def _money_words(money: MonetaryFigure) -> str:
    words = [_amount(money.low, money.high, money.modifier)]
    words.append(money.currency or "currency open")
    if money.currency_basis is not None:
        words.append(f"(by {money.currency_basis})")
    words += ["vague"] * money.vague
    words += [f"per {money.per.text}"] if money.per is not None else []
    words += [f"for: {money.subject.text}"] if money.subject is not None else []
    return " ".join(words)


def _statistic_words(statistic: Statistic) -> str:
    words = [statistic.kind.replace("_", " "), _amount(statistic.low, statistic.high, statistic.modifier)]
    words += ["vague"] * statistic.vague
    words += [statistic.unit.text] if statistic.unit is not None else []
    words += [f"per {statistic.per.text}"] if statistic.per is not None else []
    words += [f"({statistic.change})"] if statistic.change is not None else []
    words += [f"of: {statistic.of.text}"] if statistic.of is not None else []
    words += [f"in: {statistic.period.text}"] if statistic.period is not None else []
    return " ".join(words)


def _time_words(time: TimeExpression) -> str:
    if time.start is None and time.end is None:
        return f"{time.kind}, open"
    ends = time.start or "..", time.end or ".."
    when = ends[0] if ends[0] == ends[1] else f"{ends[0]} to {ends[1]}"
    return " ".join([time.kind, when, *([f"(by {time.basis})"] if time.basis is not None else [])])
