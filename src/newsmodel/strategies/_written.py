"""News written from its own analysis: what is said, by whom and how much is drawn first, then put into words.

Only what English news says clearly is written: nobody could read these texts in two ways, so a parser must find in them
what was drawn.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import field, frozen, mutable
from hypothesis import strategies as st

from newsmodel.model import QuoteKind, StatisticKind
from newsmodel.quantity import Modifier, bounded
from newsmodel.span import Span
from newsmodel.strategies import _phrases as phrases


@frozen(kw_only=True)
class Person:
    """Somebody who speaks: "Mayor Ann Hollis", or "Ann Hollis, the city engineer"; the pronoun is "he" or "she"."""

    first: str
    last: str
    title: str | None
    role: str | None
    pronoun: str

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first} {self.last}"

    @property
    def introduced(self) -> str:
        """The name as it is first given."""
        return f"{self.title} {self.name}" if self.title else f"{self.name}, {self.role}"


@frozen(kw_only=True)
class WrittenQuote:
    """One thing said: the full name of who said it, and the contents with their marks, as `Quote.contents` has them."""

    speaker: str
    kind: QuoteKind
    contents: tuple[Span, ...]


@frozen(kw_only=True)
class WrittenFigure:
    """One amount; ``kind`` is None for money, ``currency`` None where the text does not decide it."""

    span: Span
    low: Decimal | None
    high: Decimal | None
    modifier: Modifier
    kind: StatisticKind | None = None
    currency: str | None = None


@frozen(kw_only=True)
class WrittenArticle:
    """A news text, and what it says; ``headline``, ``author``, ``dateline``, ``publisher`` are None if not written."""

    text: str = field(repr=False)
    headline: str | None
    author: str | None
    dateline: str | None
    publisher: str | None
    people: tuple[Person, ...]
    quotes: tuple[WrittenQuote, ...]
    figures: tuple[WrittenFigure, ...]
    weekdays: tuple[Span, ...]
    contacts: tuple[Span, ...]
    litter: tuple[Span, ...]


@mutable
class _Page:
    """A text in the making."""

    marks: tuple[str, str]
    gap: str
    text: str = ""
    quotes: list[WrittenQuote] = field(factory=list)
    figures: list[WrittenFigure] = field(factory=list)
    weekdays: list[Span] = field(factory=list)
    contacts: list[Span] = field(factory=list)
    litter: list[Span] = field(factory=list)
    introduced: set[str] = field(factory=set)
    used: set[str] = field(factory=set)

    def put(self, words: str) -> None:
        self.text += words

    def span(self, words: str) -> Span:
        start = len(self.text)
        self.text += words
        return Span(start, len(self.text), words)

    def quoted(self, words: str) -> Span:
        opening, closing = self.marks
        return self.span(opening + words + closing)

    def name(self, person: Person, *, subject: bool = True) -> str:
        """How *person* is called here: in full the first time, then by the surname, or by a pronoun right after."""
        if person.name not in self.introduced:
            self.introduced.add(person.name)
            return person.introduced if not subject or person.title else f"{person.introduced},"
        return person.last


@st.composite
def written_articles(draw: st.DrawFn) -> WrittenArticle:
    """News texts, each with what it says: people with roles, quotes in many constructions, figures, days, litter."""
    people = draw(_people())
    gap = draw(st.sampled_from(["\n\n", "\n"]))
    page = _Page(draw(st.sampled_from([("“", "”"), ('"', '"')])), gap)
    headline, author, dateline = _write_head(draw, page)
    paragraphs = (_write_quote, _write_quote, _write_figures, _write_litter)
    for number in range(draw(st.integers(1, 8))):
        # A story begins with what somebody said and ends with a figure, or its ends could be something else.
        draw(st.sampled_from(paragraphs if number else paragraphs[:1]))(draw, page, people)
        page.put(gap)
    _write_figures(draw, page, people)
    publisher = _write_copyright(draw, page)
    return WrittenArticle(
        text=page.text,
        headline=headline,
        author=author,
        dateline=dateline,
        publisher=publisher,
        people=tuple(person for person in people if person.name in page.introduced),
        quotes=tuple(page.quotes),
        figures=tuple(page.figures),
        weekdays=tuple(page.weekdays),
        contacts=tuple(page.contacts),
        litter=tuple(page.litter),
    )


def _write_head(draw: st.DrawFn, page: _Page) -> tuple[str | None, str | None, str | None]:
    """Headline, author and dateline, or none of them: a byline without a headline could be a signature."""
    if not draw(st.booleans()):
        return None, None, None
    headline = draw(st.sampled_from(phrases.HEADLINES))
    author = draw(st.sampled_from(phrases.AUTHORS))
    page.put(f"{headline}\n\nBy {author}\n\n")
    dateline = draw(st.none() | st.sampled_from(phrases.DATELINES))
    if dateline is not None:
        page.put(f"{dateline} — ")
    return headline, author, dateline


def _write_copyright(draw: st.DrawFn, page: _Page) -> str | None:
    publisher = draw(st.none() | st.sampled_from(phrases.PUBLISHERS))
    if publisher is not None:
        page.put(page.gap)
        page.litter.append(page.span(f"Copyright 2024 {publisher}. All rights reserved."))
    return publisher


def _people() -> st.SearchStrategy[list[Person]]:
    given = st.sampled_from([*((name, "she") for name in phrases.WOMEN), *((name, "he") for name in phrases.MEN)])
    described = st.tuples(st.sampled_from(phrases.TITLES), st.none()) | st.tuples(
        st.none(), st.sampled_from(phrases.ROLES)
    )
    person = st.builds(
        lambda first, last, how: Person(first=first[0], last=last, title=how[0], role=how[1], pronoun=first[1]),
        given,
        st.sampled_from(phrases.SURNAMES),
        described,
    )
    return st.lists(person, min_size=1, max_size=3, unique_by=(lambda who: who.last, lambda who: who.first))


def _sentence(draw: st.DrawFn, page: _Page) -> str:
    """Something to say that nobody in this article has said yet."""
    said = draw(st.sampled_from([words for words in phrases.SENTENCES if words not in page.used]))
    page.used.add(said)
    return said


def _clause(draw: st.DrawFn, page: _Page) -> str:
    """A sentence that can follow "that"."""
    sentence = _sentence(draw, page)
    return sentence[0].lower() + sentence[1:]


def _write_quote(draw: st.DrawFn, page: _Page, people: list[Person]) -> None:
    person = draw(st.sampled_from(people))
    draw(st.sampled_from(_CONSTRUCTIONS))(draw, page, person)


def _add(page: _Page, person: Person, kind: QuoteKind, *contents: Span) -> None:
    page.quotes.append(WrittenQuote(speaker=person.name, kind=kind, contents=contents))


def _quote_then_name(draw: st.DrawFn, page: _Page, person: Person) -> None:
    """The words, then who: "...," Mayor Ann Hollis said."""
    content = page.quoted(_sentence(draw, page) + ",")
    cue = draw(st.sampled_from(phrases.CUES))
    name = page.name(person)
    page.put(f" {name} {cue}." if not name.endswith(",") else f" said {name.removesuffix(',')}.")
    _add(page, person, QuoteKind.DIRECT, content)


def _quote_then_verb(draw: st.DrawFn, page: _Page, person: Person) -> None:
    """The words, then the verb: "...," said Ann Hollis, the city engineer."""
    content = page.quoted(_sentence(draw, page) + ",")
    page.put(f" said {page.name(person, subject=False)}.")
    _add(page, person, QuoteKind.DIRECT, content)


def _split(draw: st.DrawFn, page: _Page, person: Person) -> None:
    """Words on both sides, one quotation: "...," said Hollis. "...", in two parts."""
    first = page.quoted(_sentence(draw, page) + ",")
    page.put(f" said {page.name(person, subject=False)}. ")
    second = page.quoted(_sentence(draw, page) + ".")
    _add(page, person, QuoteKind.DIRECT, first, second)


def _name_then_quote(draw: st.DrawFn, page: _Page, person: Person) -> None:
    """Who, then the words: Mayor Ann Hollis said: "...", to the full stop."""
    page.put(f"{page.name(person)} {draw(st.sampled_from(phrases.OPENINGS))} ")
    _add(page, person, QuoteKind.DIRECT, page.quoted(_sentence(draw, page) + "."))


def _said_that(draw: st.DrawFn, page: _Page, person: Person) -> None:
    """Ann Hollis, the city engineer, said that ..."""
    page.put(f"{page.name(person)} {draw(st.sampled_from(phrases.REPORTS))} ")
    content = page.span(f"that {_clause(draw, page)}")
    page.put(".")
    _add(page, person, QuoteKind.INDIRECT, content)


def _according_to(draw: st.DrawFn, page: _Page, person: Person) -> None:
    """..., according to Ann Hollis, the city engineer."""
    content = page.span(_sentence(draw, page))
    page.put(f", according to {page.name(person, subject=False)}.")
    _add(page, person, QuoteKind.INDIRECT, content)


def _interrupted(draw: st.DrawFn, page: _Page, person: Person) -> None:
    """A sentence around who says it: "If it rains," said Hollis, "the bridge will open in spring."."""
    first = page.quoted(draw(st.sampled_from(phrases.CONDITIONS)) + ",")
    page.put(f" said {page.name(person, subject=False)}, ")
    second = page.quoted(_clause(draw, page) + ".")
    _add(page, person, QuoteKind.DIRECT, first, second)


def _paragraphs(draw: st.DrawFn, page: _Page, person: Person) -> None:
    """Two paragraphs of one quotation, the first without a mark at its end."""
    first = page.span(f"{page.marks[0]}{_sentence(draw, page)}. {_sentence(draw, page)}.")
    page.put("\n\n")
    second = page.quoted(_sentence(draw, page) + ",")
    page.put(f" said {page.name(person, subject=False)}.")
    _add(page, person, QuoteKind.DIRECT, first, second)


def _pronoun(draw: st.DrawFn, page: _Page, person: Person) -> None:
    """A second sentence by a pronoun: "...," said Mayor Ann Hollis. She said that ..."""
    _quote_then_verb(draw, page, person)
    page.put(f" {person.pronoun.capitalize()} {draw(st.sampled_from(phrases.REPORTS))} ")
    content = page.span(f"that {_clause(draw, page)}")
    page.put(".")
    _add(page, person, QuoteKind.INDIRECT, content)


_CONSTRUCTIONS = (
    _quote_then_name,
    _quote_then_verb,
    _split,
    _name_then_quote,
    _said_that,
    _according_to,
    _interrupted,
    _paragraphs,
    _pronoun,
)


def _write_figures(draw: st.DrawFn, page: _Page, people: list[Person]) -> None:  # noqa: ARG001  # one signature for all
    for number in range(draw(st.integers(1, 2))):
        page.put(" " if number else "")
        draw(st.sampled_from([_money, _percentage, _count, _telephone]))(draw, page)


def _add_figure(page: _Page, words: str, value: Decimal, modifier: Modifier, **fields: Any) -> None:  # noqa: ANN401  # of the figure
    low, high = bounded(value, modifier)
    span = page.span(words)
    page.figures.append(WrittenFigure(span=span, low=low, high=high, modifier=modifier, **fields))


def _modifier(draw: st.DrawFn, page: _Page) -> Modifier:
    words, modifier = draw(st.sampled_from(phrases.MODIFIERS))
    page.put(words)
    return modifier


def _money(draw: st.DrawFn, page: _Page) -> None:
    page.put(f"{draw(st.sampled_from(phrases.THINGS))} cost ")
    modifier = _modifier(draw, page)
    symbol, currency = draw(st.sampled_from([("$", None), ("€", "EUR"), ("£", "GBP")]))
    if draw(st.booleans()):
        number = draw(st.integers(2, 999_999))
        words, value = f"{symbol}{number:,}", Decimal(number)
    else:
        tenths = draw(st.integers(11, 999))
        name, factor = draw(st.sampled_from([("million", 10**6), ("billion", 10**9)]))
        words, value = f"{symbol}{Decimal(tenths) / 10:f} {name}", Decimal(tenths) * factor / 10
    _add_figure(page, words, value, modifier, currency=currency)
    page.put(".")


def _percentage(draw: st.DrawFn, page: _Page) -> None:
    page.put("On the east bank, ")
    modifier = _modifier(draw, page)
    number = draw(st.integers(2, 97))
    mark = draw(st.sampled_from([" percent", "%"]))
    _add_figure(page, f"{number}{mark}", Decimal(number), modifier, kind=StatisticKind.PERCENTAGE)
    page.put(f" of {draw(st.sampled_from(phrases.CROWDS))} own a boat.")


def _count(draw: st.DrawFn, page: _Page) -> None:
    page.put("The hall was opened to ")
    modifier = _modifier(draw, page)
    number = draw(st.integers(12, 98_765).filter(lambda number: not 1900 <= number <= 2100))
    _add_figure(page, f"{number:,}", Decimal(number), modifier, kind=StatisticKind.COUNT)
    page.put(f" {draw(st.sampled_from(phrases.CROWDS))} on ")
    page.weekdays.append(page.span(draw(st.sampled_from(phrases.WEEKDAYS))))
    page.put(".")


def _telephone(draw: st.DrawFn, page: _Page) -> None:
    page.put("Residents can call ")
    page.contacts.append(page.span(f"1-800-555-{draw(st.integers(100, 199)):04}"))
    page.put(" to learn more.")


def _write_litter(draw: st.DrawFn, page: _Page, people: list[Person]) -> None:  # noqa: ARG001  # one signature for all
    line = draw(st.sampled_from(phrases.LITTER))
    if line not in page.used:
        page.used.add(line)
        page.litter.append(page.span(line))
