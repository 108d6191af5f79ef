"""What a careful editor expects of an article, read from the TOML file beside it, as checks with a name each.

Every list holds strings whose columns are divided by `` | ``; the last column may be ``key=value`` pairs divided by two
spaces. ``a/b`` in a column means that either will do; ``-`` means nothing at all, ``*`` anything.

``[given]``       keyword arguments of `newsmodel.parse`.
``[metadata]``    fields of `Metadata` by name; ``authors`` is a list.
``blocks``        the kinds of the non-blank lines in order: ``"headline"``, ``"promo/navigation"``, ``"paragraph x4"``.
``quotes``        ``kind | content | cue | mention | source``: the content by its words (marks, full stops and an
                  opening "that" do not count; ``first words ... last words`` shortens it, `` + `` joins parts), a word
                  of the cue, words that the mention holds, the name of the source it resolves to. ``kind`` may be
                  ``speech`` for any speech. Nothing else is direct or mixed speech.
``open_quotes``   contents that an editor may or may not call quotations.
``not_speech``    stretches that no quotation and no indirect speech touches (scare quotes, titles, plain prose).
``sources``       ``name | kind | named``, then ``role=``, ``affiliation=``.
``money``         ``amount | value | currency``, then ``modifier=``, ``per=``, ``subject=``; nothing else is money.
``statistics``    ``number | kind | value``, then ``modifier=``, ``unit=``, ``per=``, ``of=``, ``period=``, ``change=``,
                  ``vague=``.
``times``         ``words | ISO day``, or ``start..end``, each possibly cut; ``open`` for one that nothing resolves.
``no_figure``     digits and words that no figure or time covers.
``contacts``      ``words | kind``.

A place in the text is its words, or words around it with brackets: ``rose by [12] per cent``. A value is a number,
``low..high``, or ``-`` for none.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import newsmodel
from newsmodel import Article
from newsmodel.model import SPEECH, Quote, QuoteKind, Source

Range = tuple[int, int]


class Check(NamedTuple):
    """One expectation: its name in its article, and a function that gives the difference, or None where it holds."""

    area: str
    name: str
    differs: Callable[[Article], str | None]


class Case(NamedTuple):
    """An article and everything that is expected of it."""

    name: str
    text: str
    given: dict[str, Any]
    checks: list[Check]


def read_case(path: Path) -> Case:
    """The case whose expectations stand in *path*, its text in the ``.txt`` beside it."""
    text = path.with_suffix(".txt").read_bytes().decode("utf-8")
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    checks = [*_blocks(text, table.get("blocks", [])), *_metadata(table.get("metadata", {}))]
    for area, read in _READERS.items():
        for row in table.get(area, []):
            checks += read(text, row)
    if "money" in table:
        checks.append(_only_money(text, table["money"]))
    if "quotes" in table:
        checks.append(_only_quotes(text, table["quotes"], table.get("open_quotes", [])))
    names = [check.name for check in checks]
    assert len(set(names)) == len(names), f"{path.name}: named twice: {[n for n in names if names.count(n) > 1]}"
    return Case(path.stem, text, table.get("given", {}), checks)


# -- places -----------------------------------------------------------------------------------------------------------


def _place(text: str, words: str) -> Range:
    """Where *words* stand, or what brackets among them enclose."""
    marked = re.search(r"\[(.*)\]", words)
    bare = words.replace("[", "", 1).replace("]", "", 1) if marked else words
    at = text.find(bare)
    assert at >= 0, f"not in the text: {words!r}"
    return (at + marked.start(), at + marked.start() + len(marked[1])) if marked else (at, at + len(bare))


def _stretches(text: str, words: str) -> list[Range]:
    found: list[Range] = []
    for part in words.split(" + "):
        first, _, last = part.partition(" ... ")
        start = text.find(first, found[-1][1] if found else 0)
        assert start >= 0, f"not in the text: {first!r}"
        end = text.find(last, start + len(first)) + len(last) if last else start + len(first)
        assert end > start, f"not in the text: {last!r}"
        found.append((start, end))
    return found


def _touch(a: Range, b: Range) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _range(span: Any) -> Range:
    return span.start, span.end


def _words(text: str) -> list[str]:
    found = re.findall(r"\w+", text)
    return found[1:] if found[:1] == ["that"] else found


def _columns(row: str, least: int) -> tuple[list[str], dict[str, str]]:
    columns = row.split(" | ")
    pairs: dict[str, str] = {}
    if len(columns) > least:
        for pair in columns.pop().split("  "):
            key, _, value = pair.partition("=")
            pairs[key.strip()] = value.strip()
    assert len(columns) == least, f"{len(columns)} columns, not {least}: {row!r}"
    return columns, pairs


def _one_of(wanted: str, found: str | None) -> bool:
    if wanted == "*":
        return True
    return ("-" if found is None else found) in wanted.split("/")


# -- blocks and metadata ----------------------------------------------------------------------------------------------


def _blocks(text: str, kinds: list[str]) -> Iterator[Check]:
    if not kinds:
        return
    wanted: list[str] = []
    for kind in kinds:
        one, _, times = kind.partition(" x")
        wanted += [one] * int(times or 1)
    starts = [match.start() for match in re.finditer(r"(?m)^[^\n]*\S[^\n]*$", text)]
    assert len(starts) == len(wanted), f"{len(starts)} lines, {len(wanted)} kinds"
    for number, (start, kind) in enumerate(zip(starts, wanted, strict=True), 1):
        yield Check("blocks", f"line {number}", _block_at(start, kind))


def _block_at(start: int, wanted: str) -> Callable[[Article], str | None]:
    def differs(article: Article) -> str | None:
        rest = article.text[start:].split("\n", 1)[0]
        inked = re.search(r"[^\s\-•*]|\S", rest)
        at = start + (inked.start() if inked else 0)
        kind = next((b.kind.value for b in article.blocks if b.start <= at < b.end), None)
        return None if _one_of(wanted, kind) else f"{rest[:70]!r} is {wanted}, not {kind}"

    return differs


def _metadata(table: dict[str, Any]) -> Iterator[Check]:
    for key, wanted in table.items():

        def differs(article: Article, key: str = key, wanted: Any = wanted) -> str | None:
            value = getattr(article.metadata, key)
            if isinstance(value, tuple):
                given = [str(part) for part in value]
                return None if given == wanted else f"{key} is {wanted}, not {given}"
            found = None if value is None else str(value)
            return None if _one_of(wanted, found) else f"{key} is {wanted!r}, not {found!r}"

        yield Check("metadata", key, differs)


# -- voices -----------------------------------------------------------------------------------------------------------


def _quote_at(article: Article, parts: list[Range]) -> Quote | None:
    """The speech that shares most characters with *parts*."""

    def shared(quote: Quote) -> int:
        pairs = [(_range(span), part) for span in quote.contents for part in parts]
        return sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a, b in pairs)

    best = max((q for q in article.quotes if q.kind in SPEECH), key=shared, default=None)
    return best if best is not None and shared(best) else None


def _quotes(text: str, row: str) -> Iterator[Check]:
    (kind, content, cue, mention, source), pairs = _columns(row, 5)
    parts = _stretches(text, content)
    label = " ".join(_words(text[parts[0][0] : parts[0][1]])[:5])

    def aspect(name: str, wanted: str, read: Callable[[Article, Quote], tuple[bool, str | None]]) -> Check:
        def differs(article: Article) -> str | None:
            quote = _quote_at(article, parts)
            if quote is None:
                return "nothing found there"
            right, found = read(article, quote)
            return None if right else f"{name} is {wanted!r}, not {found!r}"

        return Check("quotes", f"quote {label!r} {name}", differs)

    whole = " ".join(text[start:end] for start, end in parts)

    def contents(article: Article, quote: Quote) -> tuple[bool, str | None]:
        found = " ".join(span.text for span in quote.contents)
        return _words(found) == _words(whole), found

    yield aspect("content", whole, contents)
    if kind != "speech":
        yield aspect("kind", kind, lambda _, quote: (_one_of(kind, quote.kind.value), quote.kind.value))
    yield aspect("cue", cue, lambda _, quote: _holds(quote.attribution and quote.attribution.cue, cue))
    yield aspect("mention", mention, lambda _, quote: _holds(quote.attribution and quote.attribution.mention, mention))
    yield aspect("source", source, lambda article, quote: _named(article, quote, source))
    for key, wanted in pairs.items():
        yield aspect(
            key, wanted, lambda _, q, key=key, wanted=wanted: _holds(getattr(q.attribution, key, None), wanted)
        )


def _holds(found: Any, wanted: str) -> tuple[bool, str | None]:
    if wanted == "*":
        return True, None
    value = None if found is None or found is False else str(getattr(found, "value", getattr(found, "text", found)))
    if value is None:
        return "-" in wanted.split("/"), None
    return any(re.search(rf"(?i)(?<!\w){re.escape(w)}(?!\w)", value) for w in wanted.split("/") if w != "-"), value


def _named(article: Article, quote: Quote, wanted: str) -> tuple[bool, str | None]:
    held = quote.attribution.source if quote.attribution is not None else None
    name = next((source.name.text for source in article.sources if source.id == held), None)
    return _one_of(wanted, name), name


def _only_quotes(text: str, rows: list[str], open_to_choice: list[str]) -> Check:
    contents = [*(row.split(" | ")[1] for row in rows), *open_to_choice]
    known = [place for content in contents for place in _stretches(text, content)]

    def differs(article: Article) -> str | None:
        extra = [
            " ".join(span.text for span in quote.contents)
            for quote in article.quotes
            if quote.kind in (QuoteKind.DIRECT, QuoteKind.MIXED)
            and not any(_touch(_range(span), place) for span in quote.contents for place in known)
        ]
        return f"no quotations: {extra}" if extra else None

    return Check("quotes", "no other quotation", differs)


def _not_speech(text: str, row: str) -> Iterator[Check]:
    place = _place(text, row)

    def differs(article: Article) -> str | None:
        for quote in article.quotes:
            for span in quote.contents:
                if quote.kind in SPEECH and _touch(_range(span), place):
                    return f"taken for {quote.kind.value} speech: {span.text!r}"
        return None

    yield Check("not_speech", f"no speech {row!r}", differs)


def _sources(text: str, row: str) -> Iterator[Check]:
    (name, kind, named), pairs = _columns(row, 3)

    def find(article: Article) -> Source | None:
        return next((source for source in article.sources if _one_of(name, source.name.text)), None)

    def aspect(key: str, wanted: str, read: Callable[[Source], Any]) -> Check:
        def differs(article: Article) -> str | None:
            source = find(article)
            if source is None:
                return f"no such source among {[s.name.text for s in article.sources]}"
            value = read(source)
            found = None if value is None else str(getattr(value, "value", getattr(value, "text", value)))
            return None if _one_of(wanted, found) else f"{key} is {wanted!r}, not {found!r}"

        return Check("sources", f"source {name!r} {key}", differs)

    yield aspect("kind", kind, lambda source: source.kind)
    yield aspect("named", named, lambda source: "named" if source.named else "unnamed")
    for key, wanted in pairs.items():
        yield aspect(key, wanted, lambda source, key=key: getattr(source, key))


# -- figures ----------------------------------------------------------------------------------------------------------


def _figure(area: str, label: str, place: Range, read: Callable[[Any], str | None], among: str) -> Check:
    def differs(article: Article) -> str | None:
        touching = [f for f in article.figures if _touch(_range(f.span), place)]
        right = [f for f in touching if f in getattr(article, among)]
        if not right:
            return f"found as {[(type(f).__name__, f.span.text) for f in touching]}"
        return read(right[0])

    return Check(area, label, differs)


def _value(wanted: str) -> Callable[[Any], str | None]:
    bounds = [] if wanted == "-" else [Decimal(part) for part in wanted.split("..") if part]

    def read(figure: Any) -> str | None:
        found = [bound for bound in (figure.low, figure.high) if bound is not None]
        return None if set(found) == set(bounds) else f"value is {wanted}, not {figure.low}..{figure.high}"

    return read


def _aspects(area: str, among: str, label: str, place: Range, pairs: dict[str, str]) -> Iterator[Check]:
    for key, wanted in pairs.items():

        def read(figure: Any, key: str = key, wanted: str = wanted) -> str | None:
            value = getattr(figure, key)
            found = None if value is None else str(getattr(value, "value", getattr(value, "text", value)))
            return None if _one_of(wanted, found) else f"{key} is {wanted!r}, not {found!r}"

        yield _figure(area, f"{label} {key}", place, read, among)


def _span(text: str, place: Range) -> Callable[[Any], str | None]:
    def read(figure: Any) -> str | None:
        return None if _range(figure.span) == place else f"span is {text[slice(*place)]!r}, not {figure.span.text!r}"

    return read


def _money(text: str, row: str) -> Iterator[Check]:
    (words, value, currency), pairs = _columns(row, 3)
    place, label = _place(text, words), f"money {words!r}"
    yield _figure("money", f"{label} span", place, _span(text, place), "money")
    yield _figure("money", f"{label} value", place, _value(value), "money")
    yield from _aspects("money", "money", label, place, {"currency": currency, "modifier": "exact"} | pairs)


def _only_money(text: str, rows: list[str]) -> Check:
    places = [_place(text, row.split(" | ")[0]) for row in rows]

    def differs(article: Article) -> str | None:
        extra = [m.span.text for m in article.money if not any(_touch(_range(m.span), place) for place in places)]
        return f"no money: {extra}" if extra else None

    return Check("money", "no other money", differs)


def _statistics(text: str, row: str) -> Iterator[Check]:
    (words, kind, value), pairs = _columns(row, 3)
    place, label = _place(text, words), f"statistic {words!r}"
    yield _figure("statistics", f"{label} span", place, _span(text, place), "statistics")
    yield _figure("statistics", f"{label} value", place, _value(value), "statistics")
    yield from _aspects("statistics", "statistics", label, place, {"kind": kind, "modifier": "exact"} | pairs)


def _times(text: str, row: str) -> Iterator[Check]:
    (words, when), pairs = _columns(row, 2)
    place, label = _place(text, words), f"time {words!r}"

    def covers(figure: Any) -> str | None:
        span = _range(figure.span)
        return None if span[0] <= place[0] and place[1] <= span[1] else f"span is only {figure.span.text!r}"

    def reads(figure: Any) -> str | None:
        start, _, end = when.partition("..")
        wanted = (None, None) if when == "open" else (start or None, (end or None) if ".." in when else start)
        found = (figure.start, figure.end)
        if figure.end is None and figure.start is not None and wanted[0] == wanted[1]:
            found = (figure.start, figure.start)
        right = all((f or "").startswith(w) if w else f is None for w, f in zip(wanted, found, strict=True))
        return None if right else f"{when}, not {figure.start}..{figure.end}"

    yield _figure("times", f"{label} span", place, covers, "times")
    if when != "any":
        yield _figure("times", f"{label} ISO", place, reads, "times")
    yield from _aspects("times", "times", label, place, pairs)


def _no_figure(text: str, row: str) -> Iterator[Check]:
    place = _place(text, row)

    def differs(article: Article) -> str | None:
        found = [(type(f).__name__, f.span.text) for f in article.figures if _touch(_range(f.span), place)]
        return f"found as {found}" if found else None

    yield Check("no_figure", f"no figure {row!r}", differs)


def _contacts(text: str, row: str) -> Iterator[Check]:
    (words, kind), _ = _columns(row, 2)
    place = _place(text, words)

    def differs(article: Article) -> str | None:
        found = [c for c in article.contacts if _range(c.span) == place]
        return None if found and found[0].kind.value == kind else f"contacts: {[c.span.text for c in article.contacts]}"

    yield Check("contacts", f"contact {words!r}", differs)


_READERS: dict[str, Callable[[str, str], Iterator[Check]]] = {
    "quotes": _quotes,
    "not_speech": _not_speech,
    "sources": _sources,
    "money": _money,
    "statistics": _statistics,
    "times": _times,
    "no_figure": _no_figure,
    "contacts": _contacts,
}


def parse(case: Case) -> Article:
    """The article that newsmodel reads from the case's text."""
    return newsmodel.parse(case.text, **case.given)
