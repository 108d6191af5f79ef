"""Phone numbers, e-mail addresses and web addresses.

Each kind is looked for from a mark it must have (a digit, "@", "://", "www.", a slash behind a domain), and read around
that mark, so that text without contacts costs almost nothing. A short code (988, 741741) counts only where the sentence
tells the reader to call or text it; a handle ("@name") is no contact.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache

from newsmodel.lexicon import Lexicon
from newsmodel.model import Contact, ContactKind
from newsmodel.span import Span

_LOCAL = re.compile(r"[A-Za-z0-9._%+'-]{1,64}$")
_DOMAIN = re.compile(r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,5}[A-Za-z]{2,24}(?![A-Za-z0-9-])")
_SCHEME = re.compile(r"(?:https?|ftp)$", re.IGNORECASE)
_ADDRESS = re.compile(r"[^\s<>\"“”«»]{1,2000}")
_HOST = re.compile(r"(?<![\w@./-])(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,4}[A-Za-z]{2,12}$")
_SITE = re.compile(r"(?<![\w@./-])(?:[a-z0-9][a-z0-9-]{0,62}\.){0,3}[a-z0-9][a-z0-9-]{1,62}$")
_DOMAIN_END = re.compile(
    r"""\.(?:com|org|net|gov|edu|info|io|ca|co\.uk|org\.uk|gov\.uk|com\.au|org\.au|co\.nz|ie|eu|int)
        (?![\w/-]|\.\w)""",
    re.VERBOSE,
)
_TRAILING = ".,;:!?'\"’”…"
_PAIRS = {")": "(", "]": "[", "}": "{"}

#: (Begins with more than digits for the look-up in a table, see `_CANDIDATES`.)
_DIGITS = re.compile(r"[0-9(+](?<=[0-9])[0-9().\u00a0\u2011\u2013 -]{1,24}[0-9](?![0-9])")
_TIED = frozenset("$£€#@/.,:%-_")
_SHAPE = re.compile(
    r"""
    (?:\+?1[-.\u2011 ])?(?:\([2-9][0-9]{2}\)[ ]?|[2-9][0-9]{2}[-.\u2011\u2013 ])       # North America
        [2-9][0-9]{2}[-.\u2011\u2013 ][0-9]{4}
    | \+[1-9][0-9]{0,2}(?:[ .\u00a0-]?\(?[0-9]{1,5}\)?){2,6}                                  # with a country's code
    | \(?0[0-9]{2,4}\)?[ -][0-9]{3,4}[ -][0-9]{3,4}                                           # 020 7946 0958
    | \(?0[0-9]{3,4}\)?[ -][0-9]{5,6}                                                         # 01632 960001
    | 0[0-9][ -][0-9]{4}[ -][0-9]{4}                                                          # 03 9000 0000
    | 1[38]00[ -][0-9]{3}[ -][0-9]{3}                                                         # 1800 000 000
    """,
    re.VERBOSE,
)
_VANITY = re.compile(r"1[- ]8[0-9]{2}[- ](?=[0-9-]*[A-Z])[A-Z0-9]{1,8}(?:-[A-Z0-9]{1,8}){0,3}(?![\w-])")
_EXTENSION = re.compile(r",?[ ]?(?:\(?(?:ext|extn|extension|x)\.?[ ]?[0-9]{1,6}\)?)(?![0-9])", re.IGNORECASE)
_SHORT = re.compile(r"[0-9]{3}(?:[ -]?[0-9]{3}|[ -][0-9]{2}[ -]?[0-9]{2}|[0-9]{2})?(?![\w%]|[,.:/-][0-9])")


#: How many characters no number to call has, but most other numbers without a mark between their digits: "2016".
_YEAR = 4

#: Without one of these no contact begins or goes on: an address's marks, a domain's end, three signs of a number. (A
#: class of three runs of characters is looked up in a table; of two it would be compared, in twice the time.)
_MARKS = ("@", "/", "www.")
_CANDIDATES = (
    re.compile(r"\.(?:com|org|net|gov|edu|info|io|ca|co\.|ie|eu|int)"),
    re.compile(r"[0-9(+][0-9().\u00a0\u2011\u2013 -]{1,24}[0-9]"),
    re.compile(r"1[- ]8[0-9]"),
)


def find_contacts(text: str, ranges: Iterable[tuple[int, int]], lexicon: Lexicon) -> tuple[Contact, ...]:
    """The contacts inside the *ranges* of *text*, which are in reading order, no two overlapping."""
    found: list[tuple[int, int, ContactKind]] = []
    ranges = list(ranges)
    for start, end in ranges if len(ranges) == 1 else _holding(text, ranges):
        candidates = [
            *_urls(text, start, end, lexicon),
            *_emails(text, start, end),
            *_phones(text, start, end, lexicon),
        ]
        last = start
        for first, stop, kind in sorted(candidates):
            if first >= last:
                found.append((first, stop, kind))
                last = stop
    return tuple(Contact(span=Span.of(text, a, b), kind=kind, value=text[a:b]) for a, b, kind in found)


def _holding(text: str, ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those of the *ranges* that may hold a contact: few do, and one look at the whole text finds them."""
    starts = [start for start, _ in ranges]
    places = [place for mark in _MARKS for place in _places(text, mark)]
    for pattern in _CANDIDATES:
        for match in pattern.finditer(text):
            places += (match.start(), match.end() - 1)
    numbers = {bisect_right(starts, place) for place in places} - {0}
    return [ranges[number - 1] for number in sorted(numbers)]


def _places(text: str, mark: str) -> Iterator[int]:
    at = text.find(mark)
    while at >= 0:
        yield at
        at = text.find(mark, at + 1)


def _urls(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[tuple[int, int, ContactKind]]:
    for first in _starts_of_urls(text, start, end):
        match = _ADDRESS.match(text, first, end)
        if match is not None:  # pragma: no branch  a mark of an address has been seen here
            stop = _trimmed(text, first, match.end())
            if stop - first > 4 and "." in match[0]:
                yield first, stop, ContactKind.URL
    cues = lexicon.numbers.phrases.get("site_cues", frozenset())
    for match in _DOMAIN_END.finditer(text, start, end):
        head = _SITE.search(text[max(start, match.start() - 80) : match.start()])
        if head is None or not cues:
            continue
        first = match.start() - len(head[0])
        words = text[max(start, first - 24) : first].lower().split()
        if words and words[-1].rstrip(":") in cues:
            yield first, match.end(), ContactKind.URL


def _starts_of_urls(text: str, start: int, end: int) -> Iterator[int]:
    at = text.find("/", start, end)
    while at >= 0:
        before = text[max(start, at - 80) : at]
        if text.startswith("://", at - 1):
            scheme = _SCHEME.search(before[:-1])
            if scheme is not None:
                yield at - 1 - len(scheme[0])
        elif (
            before[-1:].isalpha()
            and "." in before
            and not text[at + 1 : at + 2].isspace()
            and at + 1 < end
            and (host := _HOST.search(before))
        ):
            yield at - len(host[0])
        at = text.find("/", at + 1, end)
    at = text.find("www.", start, end)
    while at >= 0:
        if at == start or not (text[at - 1].isalnum() or text[at - 1] in "@./-"):
            yield at
        at = text.find("www.", at + 4, end)


def _trimmed(text: str, start: int, end: int) -> int:
    """*end* without the punctuation of the sentence; a bracket stays if it was opened inside."""
    while end > start and (
        text[end - 1] in _TRAILING
        or (
            text[end - 1] in _PAIRS
            and text.count(_PAIRS[text[end - 1]], start, end) < text.count(text[end - 1], start, end)
        )
    ):
        end -= 1
    return end


def _emails(text: str, start: int, end: int) -> Iterator[tuple[int, int, ContactKind]]:
    at = text.find("@", start, end)
    while at >= 0:
        local = _LOCAL.search(text[max(start, at - 64) : at])
        domain = _DOMAIN.match(text, at + 1, end)
        if local is not None and domain is not None:
            yield at - len(local[0].lstrip(".'-")), domain.end(), ContactKind.EMAIL
        at = text.find("@", at + 1, end)


@cache
def _cues(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Patterns for the words before a number that can only be called, and before a short code."""
    phrases = lexicon.numbers.phrases
    words = "|".join(sorted(map(re.escape, phrases.get("phone_cues", frozenset())))) or r"(?!)"
    verbs = "|".join(sorted(map(re.escape, phrases.get("call_verbs", frozenset())))) or r"(?!)"
    number = re.compile(
        rf"(?:^|[^a-z])(?:{words})[^a-z0-9]{{0,4}}(?:(?:at|on|is|line|number|the|or|us|them)[^a-z0-9]{{1,3}}){{0,3}}$"
    )
    code = re.compile(
        rf"(?:^|[^a-z])(?:{verbs})[ ](?:(?:or|and)[ ](?:{verbs})[ ])?"
        r"(?:(?:the|at|on)[ ])?(?:[a-z0-9“”\"'’]{1,20}[ ]to[ ])?$"
    )
    return number, code


def _phones(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[tuple[int, int, ContactKind]]:
    number, code = _cues(lexicon)
    for match in _DIGITS.finditer(text, start, end):
        first = match.start()
        if match.end() - first == _YEAR:
            continue
        if first > start and text[first - 1] in "+(":
            first -= 1
        if first > start and (text[first - 1].isalnum() or text[first - 1] in _TIED):
            continue
        shape = _SHAPE.match(text, first, match.end())
        if shape is not None and not text[shape.end() : shape.end() + 1].isalnum() and _could_be_phone(shape[0]):
            yield first, _with_extension(text, shape.end(), end), ContactKind.PHONE
            continue
        short = _SHORT.match(text, first, end)
        digits = sum(map(str.isdigit, match[0]))
        if digits < 5 and short is None:
            continue
        before = text[max(start, first - 48) : first].lower()
        cued = 5 <= digits <= 15 and "." not in match[0] and number.search(before[-40:]) is not None
        if cued and not text[match.end() : match.end() + 1].isalnum():
            yield first, _with_extension(text, match.end(), end), ContactKind.PHONE
            continue
        if short is not None and code.search(before) and _ends_call(text, short.end(), end, lexicon):
            yield first, short.end(), ContactKind.PHONE
    for match in _VANITY.finditer(text, start, end):
        if match.start() == start or not (text[match.start() - 1].isalnum() or text[match.start() - 1] == "-"):
            yield match.start(), match.end(), ContactKind.PHONE


def _could_be_phone(written: str) -> bool:
    return 7 <= sum(map(str.isdigit, written)) <= 15


def _with_extension(text: str, at: int, end: int) -> int:
    match = _EXTENSION.match(text, at, end)
    return at if match is None else match.end()


def _ends_call(text: str, at: int, end: int, lexicon: Lexicon) -> bool:
    """Whether nothing behind a short number says that it counts something ("call 500 people")."""
    following = text[at : min(end, at + 24)].split(None, 1)
    if not following or not text[at : at + 1].isspace():
        return True
    return following[0].lower().strip(".,;:)") in lexicon.numbers.phrases.get("call_followers", frozenset())
