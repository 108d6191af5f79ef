"""What stands behind subject and cue: addressee, occasion and time, and what is reported."""

from __future__ import annotations

from typing import NamedTuple

from newsmodel.attribution.grammar import WALLS, Line
from newsmodel.attribution.saying import Range
from newsmodel.lexicon._speech import Cue

#: Limits, in tokens: an addressee, a circumstance, the beginning of a clause with its verb.
_ADDRESSEE, _CIRCUMSTANCE, _CLAUSE = 14, 22, 40
#: Days that stand bare beside a verb, and what goes on with them.
_PARTS = frozenset({"morning", "afternoon", "evening", "night"})
_RELATIVE_TIMES = frozenset({"last", "this", "earlier", "early", "later", "late", "next"})
#: Prepositions that a quotation may follow as what is reported: "described it as “...”".
_LEADING = frozenset({"as", "about", "of", "like"})
_CONTRACTED = frozenset({"s", "re", "ll", "ve", "d", "m"})


class Tail(NamedTuple):
    """``after`` is the first token behind addressee and occasion; ``reports`` says what begins there.

    "clause", "quote", "colon" (and then what follows the colon), "label" (a thing and what it is called), or "".
    """

    after: int
    reports: str
    addressee: Range | None = None
    occasion: Range | None = None


def read_tail(line: Line, right: int, end: int, cue: Cue, *, inverted: bool) -> Tail:
    """The tail of a cue whose subject and verb end before *right*, in a sentence that ends before *end*."""
    at, addressee, occasion = right, None, None
    if cue.addressee and not inverted and at < end and line.quoted[at] < 0:
        addressee = _addressee(line, at, end)
        at = addressee[1] if addressee is not None else at
    plain = at
    for _ in range(4):
        further = circumstance(line, at, end)
        if further is None:
            break
        if occasion is None and line.lower[at] not in line.vocabulary.speech.times:
            occasion = (at, further)
        at = further
    if inverted or at >= end or line.words[at] in ",:" or line.quoted[at] >= 0:
        reports, after = _marked(line, at, end, cue, inverted=inverted)
    else:
        reports, after = _unmarked(line, at, plain, end, cue, labels=plain == right)
    if not reports and cue.quotes and (colon := _later_colon(line, after, end)) is not None:
        reports, after = "quote", colon + 1
    return Tail(after, reports, addressee, occasion)


def _later_colon(line: Line, at: int, end: int) -> int | None:
    """The colon before a quotation that what stands behind the verb leads to: "put it like this: “...”"."""
    known = line.vocabulary
    for token in range(at, min(end - 1, at + _CIRCUMSTANCE)):
        lower = line.lower[token]
        if lower == ":":
            return token if line.quoted[token + 1] >= 0 else None
        if line.quoted[token] >= 0 or lower in ",;" or (lower in known.forms and lower not in known.nouns):
            return None
    return None


def is_particle(line: Line, at: int, end: int) -> bool:
    """Whether the token goes with the verb before it: "shot back", "pointed out", "put it"."""
    if at < end and line.lower[at] == "it":
        return line.lower[at - 1] in ("put", "puts")
    if at >= end or line.lower[at] not in line.vocabulary.speech.particles or line.quoted[at] >= 0:
        return False
    return line.lower[at] in ("back", "out") or at + 1 >= end or line.words[at + 1] in ",:"


def _addressee(line: Line, at: int, end: int) -> Range | None:
    """To whom: "reporters", "her", "the Associated Press (AP)"."""
    speech, lower = line.vocabulary.speech, line.lower[at]
    if lower in speech.objects and not (lower in speech.possessives and _owns(line, at + 1, end)):
        return at, at + 1
    if lower in speech.subordinators or not (line.words[at][0].isalnum() or line.words[at] == "@"):
        return None
    if lower in line.vocabulary.pronouns and lower not in speech.possessives:
        return None
    stop = at
    while stop < min(end, at + _ADDRESSEE):
        if line.words[stop] == "(" and stop + 2 < end and line.words[stop + 2] == ")":
            stop += 3
            continue
        if _stops(line, stop) or (stop > at and _ends_addressee(line, stop)):
            break
        stop += 1
    while stop > at and not line.words[stop - 1][0].isalnum() and line.words[stop - 1] not in ").":
        stop -= 1
    return (at, stop) if stop > at else None


def _owns(line: Line, at: int, end: int) -> bool:
    """Whether a noun follows "her": "told her staff" rather than "told her that"."""
    if at >= end or line.quoted[at] >= 0 or not line.words[at][0].isalnum():
        return False
    lower, known = line.lower[at], line.vocabulary
    return not (lower in known.closed or lower in known.pronouns or lower in known.speech.times)


def _stops(line: Line, token: int) -> bool:
    """Whether the token ends any phrase: a mark, a quotation, a full stop."""
    word = line.words[token]
    if line.quoted[token] >= 0 or word == ",":
        return True
    return not line.short_point(token) if word == "." else word in WALLS


def _ends_addressee(line: Line, token: int) -> bool:
    speech, lower = line.vocabulary.speech, line.lower[token]
    if lower in speech.subordinators or lower in speech.times or lower in speech.auxiliaries or lower == "there":
        return True
    if lower in speech.circumstantial and lower not in ("of", "with", "from", "about"):
        return True
    return _opens_subject(line, token)


def _opens_subject(line: Line, token: int) -> bool:
    """Whether a new noun phrase begins here that nothing before it governs."""
    speech, lower, before = (
        line.vocabulary.speech,
        line.lower[token],
        line.lower[token - 1],
    )
    if before in speech.prepositions or before in ("and", "all"):
        return False
    if lower in line.vocabulary.pronouns and lower not in speech.possessives:
        return True
    return lower in speech.determiners


def circumstance(line: Line, at: int, end: int) -> int | None:
    """The end of "in an interview with Sky", "on Monday", "last week" that begins at *at*, or None."""
    if at >= end or line.quoted[at] >= 0:
        return None
    speech, lower, stop = line.vocabulary.speech, line.lower[at], at + 1
    if lower in _RELATIVE_TIMES:
        while stop < end and line.lower[stop] in speech.spells:
            stop += 1
        alone = lower in ("earlier", "later") and (stop >= end or not line.words[stop][0].isalnum())
        return stop if stop > at + 1 or alone else None
    if lower in speech.times:
        while stop < end and line.lower[stop] in _PARTS:
            stop += 1
        return stop
    if lower in line.vocabulary.manner or (lower.endswith("ly") and len(lower) > 4 and not line.capital(at)):
        return stop
    if lower not in speech.circumstantial:
        return None
    while stop < min(end, at + _CIRCUMSTANCE) and not _stops(line, stop):
        if line.lower[stop] in speech.subordinators or line.lower[stop] in speech.auxiliaries:
            break
        if stop > at + 1 and _opens_subject(line, stop):
            break
        stop += 1
    return stop if stop > at + 1 else None


def _marked(line: Line, at: int, end: int, cue: Cue, *, inverted: bool) -> tuple[str, int]:
    """What a mark behind the cue announces: a quotation, a colon, a comma and what follows it."""
    if at >= end:
        return "", at
    if line.quoted[at] >= 0:
        before = line.lower[at - 1]
        if before in line.vocabulary.speech.prepositions and before not in _LEADING:
            return "", at
        return ("quote" if cue.quotes or cue.labels else "label"), at
    if line.words[at] == ":":
        return "colon", at + 1
    if line.words[at] != ",":
        return "", at
    if at + 1 < end and line.quoted[at + 1] >= 0:
        return "quote", at + 1
    closing = None if inverted or not cue.clause else _closing_comma(line, at, end)
    if closing is not None and line.quoted[closing + 1] >= 0:
        return "quote", closing + 1
    return ("clause", closing + 1) if closing is not None and line.lower[closing + 1] == "that" else ("", at)


def _closing_comma(line: Line, at: int, end: int) -> int | None:
    """The comma that closes what the one at *at* opens, if no verb of saying stands between them."""
    known = line.vocabulary
    for token in range(at + 1, min(end - 1, at + 30)):
        lower = line.lower[token]
        if line.quoted[token] >= 0 or (lower in known.forms and lower not in known.nouns):
            return None
        if lower == "," or (lower == ":" and line.quoted[token + 1] >= 0):
            return token
    return None


def _unmarked(line: Line, at: int, plain: int, end: int, cue: Cue, *, labels: bool) -> tuple[str, int]:
    """What begins without a mark: a clause with "that" or without, a thing that is labelled."""
    speech, lower = line.vocabulary.speech, line.lower[at]
    if lower in speech.subordinators and (cue.clause or lower in ("that", "whether")):
        return "clause", at
    if cue.labels and labels and line.words[plain] not in WALLS:
        return "label", plain
    if cue.bare and _is_clause(line, at, end):
        return "clause", at
    if cue.bare and at > plain and line.lower[plain] not in speech.prepositions and _is_clause(line, plain, end):
        return "clause", plain
    return "", plain


def _is_clause(line: Line, at: int, end: int) -> bool:
    """Whether a clause begins at *at*: a subject, and a verb among the tokens that follow."""
    if end - at < 3:
        return False
    lower, known = line.lower[at], line.vocabulary
    pronoun = lower in known.pronouns
    if not line.words[at][0].isalnum() or lower in ("to", "for", "of"):
        return False
    if lower in known.speech.conjunctions and lower not in (
        "while",
        "if",
        "once",
        "although",
    ):
        return False
    if lower == "it" and line.lower[at + 2] in ("to", "for") and not line.lower[at + 1].endswith(("s", "ed")):
        return False  # "found it hard to say"
    for token in range(at + 1, min(end, at + _CLAUSE)):
        word = line.lower[token]
        if line.quoted[token] >= 0 or word in known.speech.auxiliaries or word in known.forms or word.endswith("ed"):
            return True
        if pronoun and ((word in _CONTRACTED and line.words[token - 1] in "'’") or word.endswith("s")):
            return True
    return False
