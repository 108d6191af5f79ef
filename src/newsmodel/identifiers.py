"""Digits that are a name, not a number: Bill C-70, G20, Interstate 95, 24-7, handles; and what nothing explains."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsmodel.span import Span

_UNEXPLAINED = re.compile(r"[0-9]+|[\"“”„‟«»‹›]|''|``")

#: Runs of digits and letters that hold both, and compounds of a capital and a number: G20, COVID-19, 3D, EB-5, F-35A.
_GLUED_BEFORE = re.compile(r"[A-Za-z_@#&][A-Za-z_]*[-‑–.]?$")
_GLUED_AFTER = re.compile(r"[A-Za-z_]|[-‑][A-Z]|\([a-z]\)|([-‑.])[0-9]+\1[0-9]|:[0-9]|\.[0-9]|\.[A-Z]{1,2}(?![A-Za-z])")
_CHAINED_BEFORE = re.compile(
    r"[0-9]([-‑.])[0-9]{1,8}\1$|[0-9]:$|[0-9]/$|[A-Za-z]/$|=[\"'“”]?$|\([0-9]{3}\) ?$|[0-9]\([a-z]\)\($"
)
_ROUND_THE_CLOCK = re.compile(r"24[-/‑–]7(?![0-9])|(?<![0-9])9-1-1(?![0-9])|7-eleven", re.IGNORECASE)
_CLOCK_DIGITS = frozenset({"24", "7", "9", "1", "9-1"})
_STREET = re.compile(
    r"""[ ](?:[NSEW]\.?[ ])?(?:[A-Z][\w.'’]*|[0-9]{1,3}(?:st|nd|rd|th))
        (?:[ ](?:[A-Z][\w.'’]*|[0-9]{1,3}(?:st|nd|rd|th))){0,2}?[ ]
        (?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Place|Pl|Highway|Hwy|Parkway|Pkwy
        |Square|Plaza|Terrace|Circle|Broadway)\b""",
    re.VERBOSE,
)
_CAPITALISED = re.compile(r"(?:^|[\s(“\"‘'—–/-])(#|[A-Z][\w.&'’-]*)[ \u00a0]$")
_COUNTED = re.compile(
    r"""[ \u00a0-](?:[a-z][\w-]*[ ]){0,2}?
        (?: (?!(?:its|his|this|was|is|has|as|us|yes|does|goes|says|whereas|versus)\b)[A-Za-z][\w-]*s
          | people|men|women|children|percent|per[ ]cent|million|billion
          | or[ ]older|or[ ]younger|and[ ]older | of[ ](?:the|those|these|its|his|her|their|all|our) )\b
      | % | [-–‑][0-9]{1,3}(?![\w-])""",
    re.VERBOSE,
)
_POSTAL = re.compile(r"[A-Z]{2}[ \u00a0]$")
_PLACE = re.compile(r"\S*$")
#: Capitalised words that begin a sentence before a plain number.
_OPENERS = frozenset(
    """A About Above After All Almost Among An And Another Any Approximately Around As At Before Below Between But By
    Despite During Each Even Every Exactly Except Fewer First For From Her His If In Including Into Its Just Last
    Least Less Like Meanwhile More Most My Nearly Next No Not Now Of On Only Or Our Over Part Past Roughly She Since
    So Some Such That The Their Then There These They This Those Though Through To Under Until Up We When Where
    Which While With Within You He It Is Are Was Were Has Have Had Also Additionally Today Yesterday Tomorrow Monday
    Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
    October November Although Because Unless Whether Why What Who Whose How Here Can Could Should Would Will May
    Might Must Per Plus Minus Precisely Fully Barely Hardly Given
    Ages Aged Besides Following Behind Beyond Inside Outside Off
    Out Via Or Me Us Them Both Either Neither Several Many Few Much Other Others Yes Upon Against Amid Along Across
    Toward Towards Instead However Perhaps Maybe Still Yet Even Once Twice Again Already Almost Nor Your Mine Ours
    Overall Total Combined Estimated Authorities Officials Police Investigators Organizers Researchers Scientists
    December Today's Got Gets Get Killed Dead Kills Injured Injures""".split()
)


def is_name(text: str, start: int, end: int, *, designators: frozenset[str] = frozenset()) -> bool:
    """Whether the digits ``text[start:end]`` are part of a name, an address, a phone number, a score of the clock.

    *designators* are lower-case words that name what follows by its number ("page", "interstate").

    >>> is_name("a G20 summit", 3, 5), is_name("about 20 people", 6, 8)
    (True, False)
    """
    before, after = text[max(0, start - 40) : start], text[end : end + 60]
    if before[-1:] in ("’", "'") and end - start == 2 and not before[-2:-1].isalnum() and not _counts(after):
        return True
    if before.endswith("[") and after.startswith("]"):
        return True
    if _GLUED_AFTER.match(after):
        return True
    if before and (not before[-1].isspace() or before[-2:-1] == ")") and _is_tied(before, after):
        return True
    if text[start:end] in _CLOCK_DIGITS and _is_round_the_clock(text, start, end):
        return True
    digits = text[start:end]
    if not digits.isdigit():
        return digits.startswith("10.") and after.startswith("/")
    return (
        len(digits) > 11
        or (len(digits) == 5 and _POSTAL.search(before) is not None)
        or (len(digits) < 6 and _STREET.match(after) is not None)
        or _is_named(before, digits, after, designators)
    )


def _is_tied(before: str, after: str) -> bool:
    """Whether digits hang on what stands before them without a space, or on a dialling code in brackets."""
    if _CHAINED_BEFORE.search(before[-24:]):
        return True
    if before[-1].isspace():
        return False
    if before[-1] in "-‑." and before[-2:-1].isdigit() and after[:1] in ("-", "‑", ".") and after[1:2].isdigit():
        return True
    glued = _GLUED_BEFORE.search(before[-16:])
    if glued and not (glued[0].islower() and glued[0][-1] in "-‑–"):
        return True
    token = _token(before, after)
    return "://" in token or "www." in token or "@" in token


def _is_round_the_clock(text: str, start: int, end: int) -> bool:
    """As in "24-7", "9-1-1"."""
    first = max(0, start - 4)
    return any(
        match.start() + first < end and start < match.end() + first
        for match in _ROUND_THE_CLOCK.finditer(text[first : end + 7])
    )


def _token(before: str, after: str) -> str:
    """What stands around the digits without a space between."""
    head = _PLACE.search(before)
    return (
        (head[0] if head else "") + after.split(None, 1)[0]
        if after and not after[0].isspace()
        else head[0]
        if head
        else ""
    )


def _is_named(before: str, digits: str, after: str, designators: frozenset[str]) -> bool:
    """Whether a word before the digits makes them a name: "Interstate 95", "No. 2", "page 3"."""
    word = before.rstrip().rsplit(None, 1)[-1:] if before[-1:] in (" ", "\u00a0") else []
    if not word:
        return before.endswith("#")
    last = word[0].lstrip("(“\"‘'")
    if last in ("No.", "Nos.", "no.", "nos.", "No", "#"):
        return True
    capital = _CAPITALISED.search(before)
    lower = last.lower()
    if lower in designators and (capital is not None or len(lower) > 3):
        return not _counts(after) or capital is not None
    if capital is None or capital[1] in _OPENERS or capital[1].endswith(".") or len(digits) > 4:
        return False
    return not _counts(after)


def _counts(after: str) -> bool:
    """Whether a lower-case plural or a word of amount follows, so that the number counts it."""
    return _COUNTED.match(after) is not None


def find_unexplained(
    text: str, story: Iterable[tuple[int, int]], known: Iterable[Span], quoted: Iterable[Span]
) -> tuple[Span, ...]:
    """Digit runs and quotation marks inside *story* in no *known* span, in no name, and beside no *quoted* one."""
    covered = {at for span in known for at in range(span.start, span.end)}
    beside = {at for span in quoted for at in (*range(span.start - 2, span.start), *range(span.end, span.end + 2))}
    return tuple(
        Span.of(text, match.start(), match.end())
        for start, end in story
        for match in _UNEXPLAINED.finditer(text, start, end)
        if match.start() not in covered
        and (not is_name(text, match.start(), match.end()) if match[0].isdigit() else match.start() not in beside)
    )
