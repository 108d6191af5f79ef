"""Frames: a cue with its subject, addressee and occasion, and where what it reports begins."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from attrs import evolve

from newsmodel.attribution.grammar import (
    _TIMES,
    _WALLS,
    Form,
    Line,
    Words,
    main_subject,
    phrase_after,
    phrase_before,
)
from newsmodel.attribution.saying import Saying

_BE = frozenset(
    {"am", "are", "be", "been", "being", "is", "was", "were", "isn", "wasn", "weren", "aren", "s", "m", "re"}
)
_LIGHT = frozenset(
    "went goes going go declined declines refused refuses continued continues began begins used failed fails came comes wants "
    "wanted likes liked tried tries had has".split()
)
_SPELLS = _TIMES | frozenset(
    "week month year this last in the day on morning night spring summer fall autumn winter afternoon evening".split()
)
#: What makes one verb of "shot back", "pointed out".
_PARTICLES = frozenset({"back", "out", "on", "up", "off"})
_OBJECTS = frozenset({"him", "her", "them", "me", "us", "you", "it", "himself", "herself", "themselves", "themself"})


class Frame(NamedTuple):
    """A cue at the tokens ``[cue, cue_end)`` of a line, with what stands around it (all in tokens).

    ``left`` and ``right`` are the outer edges of subject and cue together; ``after`` is the first token behind addressee,
    occasion and time. ``reports`` says what begins there: "clause", "quote", "colon", "label", or "" for nothing.
    """

    cue: int
    cue_end: int
    subject: tuple[int, int] | None
    left: int
    right: int
    after: int
    reports: str
    form: Form
    inverted: bool = False
    negated: bool = False
    addressee: tuple[int, int] | None = None
    occasion: tuple[int, int] | None = None
    follows_ing: bool = False


def find_frames(line: Line, words: Words) -> list[Frame]:
    """Every frame of the line whose cue stands outside quotation marks, in reading order."""
    forms, quoted, found = words.forms, line.quoted, []
    for token, word in enumerate(line.lower):
        if word in forms and quoted[token] < 0:
            frame = _read_frame(line, token, forms[word], words)
            if frame is not None:
                found.append(frame)
    return found


def _read_frame(line: Line, token: int, form: Form, words: Words) -> Frame | None:
    start, end = line.sentence(token)
    if (
        token > start
        and line.capital(token)
        and (line.quoted[token - 1] < 0 or _is_finite(line, token + 1, end, words))
    ):
        return None
    floor = start
    for at in range(token - 1, max(start - 1, token - 90), -1):
        if line.quoted[at] >= 0 and not _is_inner(line, at, start, token):
            floor = at + 1
            break
    cue, passive, negated = _extend_left(line, token, floor, words)
    if passive and not (form.ing or line.lower[token] in ("quoted",)):
        return None
    if form.base and not form.participle and cue > floor and line.lower[cue - 1] in words.determiners:
        return None
    touching = token > 0 and (
        line.quoted[token - 1] >= 0 or (line.words[token - 1] == "," and token > 1 and line.quoted[token - 2] >= 0)
    )
    if form.ing and cue == token:
        return _participial(line, token, form, floor, end, words)
    if touching or cue == floor:
        inverted = _inverted(line, token, form, end, words)
        if inverted is not None:
            return inverted
    if line.words[token - 1 : token] == [","] and cue == token:
        inverted = _inverted(line, token, form, end, words)
        if inverted is not None and (inverted.right >= end - 1 or line.words[inverted.right] in ",."):
            return inverted
    subject = _subject(line, cue, floor, start, words)
    if subject is None:
        return _inverted(line, token, form, end, words) if line.words[token - 1 : token] == [","] else None
    if _is_noun_use(line, cue, token, subject, form, words):
        return None
    cue_end = token + 1
    left = subject[0] if subject[1] <= cue and cue - subject[1] <= 2 else cue
    return _with_tail(line, Frame(cue, cue_end, subject, left, cue_end, cue_end, "", form, negated=negated), end, words)


def _is_finite(line: Line, token: int, end: int, words: Words) -> bool:
    """Whether the token is a finite cue in small letters, so that a capital before it is a name."""
    form = words.forms.get(line.lower[token]) if token < end and not line.capital(token) else None
    return form is not None and form.finite


def _subject(line: Line, cue: int, floor: int, start: int, words: Words) -> tuple[int, int] | None:
    """The subject of the verb group that begins with *cue*."""
    if cue > floor and line.lower[cue - 1] in ("and", "but", "then"):
        return main_subject(line, start, cue, words)
    if start < floor < cue and cue - floor <= 30 and _closed_by_comma(line, floor):
        begin = floor + (line.words[floor] == ",")
        begin += line.lower[begin] == "as"
        if (
            begin < cue
            and not any(
                line.lower[t] in words.forms
                and words.forms[line.lower[t]].finite
                and line.lower[t] not in words.nouns
                or line.quoted[t] >= 0
                for t in range(begin, cue)
            )
            and line.lower[begin] not in words.prepositions | words.conjunctions
            and line.words[begin] not in ".;:—–"
        ):
            end = cue - 1 if line.words[cue - 1] == "," else cue
            return (begin, end) if end > begin else None
    last = _before_aside(line, cue - 1, floor, words)
    return phrase_before(line, last, floor, words)


def _before_aside(line: Line, last: int, floor: int, words: Words) -> int:
    """The last token of the subject, behind which "on Monday" or ", for his part," may stand before the verb."""
    at = last
    while at > floor and (line.lower[at] in _SPELLS and line.lower[at] not in ("this", "the")):
        at -= 1
    if at < last:
        return at - 1 if at > floor and line.lower[at] in ("on", "in") else at
    if line.words[last] != ",":
        return last
    for opening in range(last - 1, max(floor, last - 7), -1):
        if line.words[opening] == ",":
            first = line.lower[opening + 1]
            aside = first in words.adverbs or first in (
                "for",
                "however",
                "meanwhile",
                "in",
                "on",
                "at",
                "of",
                "as",
                "like",
            )
            return opening - 1 if aside and line.quoted[opening] < 0 else last
    return last


def _closed_by_comma(line: Line, floor: int) -> bool:
    """Whether the quotation that ends before *floor* ends a clause, not a word inside one."""
    number = line.quoted[floor - 1] if floor > 0 else -1
    if number < 0:
        return False
    return line.text[line.quotations[number].outer - 1] in ",?!—–―" or line.words[floor] == ","


def _is_inner(line: Line, at: int, start: int, token: int) -> bool:
    """Whether the quotation around *at* is a nickname or a title inside a noun phrase: short, and no comma at its end."""
    quotation = line.quotations[line.quoted[at]]
    return (
        quotation.outer - quotation.inner <= 40
        and line.starts[start] < quotation.start
        and quotation.outer > quotation.inner
        and line.text[quotation.outer - 1].isalnum()
        and line.words[token - 1] != ","
        and token - at <= 4
    )


def _extend_left(line: Line, token: int, floor: int, words: Words) -> tuple[int, bool, bool]:
    """Where the verb group that ends with the cue begins, whether it is passive, whether it is negated."""
    at, passive, negated = token, False, False
    cue = token
    while at > floor and token - at < 8:
        lower = line.lower[at - 1]
        if line.capital(at - 1) and (at - 1 > floor or lower in ("will", "may")):
            break
        if lower in words.auxiliaries:
            passive = passive or (lower in _BE and at == token or (passive is False and lower in _BE and cue == token))
            at, cue = at - 1, at - 1
        elif lower in words.negations or (
            lower in ("t", "’", "'")
            and at - 2 >= floor
            and line.lower[at - 2] in words.auxiliaries | {"’", "'"}
            and line.glued(at - 1)
        ):
            negated = True
            at, cue = at - 1, at - 1
        elif lower in words.adverbs or (lower.endswith("ly") and len(lower) > 4 and lower not in words.nouns):
            at, cue = at - 1, at - 1
        elif lower in ("s", "ve", "d", "re") and at - 2 >= floor and line.words[at - 2] in "'’" and at < token:
            at, cue = at - 2, at - 2
        elif (
            lower == "to"
            and at - 2 >= floor
            and (
                line.lower[at - 2] in _LIGHT
                or (line.lower[at - 2] == "on" and line.lower[at - 3 : at - 2] and line.lower[at - 3] in _LIGHT)
            )
        ):
            step = 2 if line.lower[at - 2] in _LIGHT else 3
            negated = negated or line.lower[at - step] in (
                "declined",
                "declines",
                "refused",
                "refuses",
                "failed",
                "fails",
            )
            at, cue = at - step, at - step
        else:
            break
    return cue, passive, negated


def _is_noun_use(line: Line, cue: int, token: int, subject: tuple[int, int], form: Form, words: Words) -> bool:
    """Whether "claims", "report" is a noun here: what stands before it does not agree with a verb."""
    before = line.lower[token - 1]
    if (
        before in words.determiners
        or before in words.prepositions
        or before in ("'s", "s", "’s")
        and line.words[token - 2] in "'’"
    ):
        return True
    if line.words[token - 1] == "-" or (
        token + 1 < len(line) and line.words[token + 1] == "-" and line.glued(token + 1)
    ):
        return True
    if cue != token or not (form.base or line.lower[token] == form.cue.third):
        return False
    if form.base and not form.participle:
        head = line.lower[subject[1] - 1]
        return not (
            head in ("they", "we", "i", "you", "who", "some", "many", "others", "that", "which")
            or head in words.nouns
            and head.endswith(("s", "people", "police", "men", "women", "media"))
            or head.endswith("s")
        )
    return line.capital(token) and token > 0 and line.capital(token - 1)


def _inverted(line: Line, token: int, form: Form, end: int, words: Words) -> Frame | None:
    """The frame of "said Ada Diaz, a nurse, in an interview"."""
    if not (form.finite and form.cue.quotes):
        return None
    subject = phrase_after(line, token + 1, end, words)
    if subject is None or (line.lower[subject[0]] in _OBJECTS):
        return None
    frame = Frame(token, token + 1, subject, token, subject[1], subject[1], "", form, inverted=True)
    return _with_tail(line, frame, end, words)


def _participial(line: Line, token: int, form: Form, floor: int, end: int, words: Words) -> Frame | None:
    """The frame of ", adding that": its subject is that of the clause before it."""
    if token > floor and not (
        line.words[token - 1] in ",—–―-"
        or line.lower[token - 1] in ("and", "by", "in", "while", "before", "after", "but", "as", "when")
    ):
        if line.quoted[token - 1] < 0 and not line.lower[token - 1] in words.nouns:
            return None
    return _with_tail(
        line, Frame(token, token + 1, None, token, token + 1, token + 1, "", form, follows_ing=True), end, words
    )


def _with_tail(line: Line, frame: Frame, end: int, words: Words) -> Frame:
    """*frame* with addressee and occasion, and what it reports."""
    if not frame.inverted and _is_particle(line, frame.cue_end, end):
        frame = frame._replace(cue_end=frame.cue_end + 1, right=frame.right + 1)
    at, addressee, occasion = frame.right, None, None
    if frame.form.cue.addressee and not frame.inverted and at < end and line.quoted[at] < 0:
        addressee = _addressee(line, at, end, words)
        at = addressee[1] if addressee is not None else at
    for _ in range(4):
        if at >= end:
            break
        further = _circumstance(line, at, end, words)
        if further is None:
            break
        if line.lower[at] not in _TIMES and occasion is None:
            occasion = (at, further)
        at = further
    reports, at = _reports(line, frame, at, end, words, addressee)
    return frame._replace(after=at, reports=reports, addressee=addressee, occasion=occasion)


def _is_particle(line: Line, at: int, end: int) -> bool:
    if at >= end or line.lower[at] not in _PARTICLES or line.quoted[at] >= 0:
        return False
    closes = at + 1 >= end or line.words[at + 1] in ",:"
    return closes or line.lower[at] in ("back", "out")


def _addressee(line: Line, at: int, end: int, words: Words) -> tuple[int, int] | None:
    lower = line.lower[at]
    if lower in _OBJECTS:
        return at, at + 1
    if lower in words.pronouns and lower not in ("his", "their", "its", "our", "my") or lower in words.subordinators:
        return None
    if not line.words[at][0].isalnum() and line.words[at] not in "@":
        return None
    stop = at
    while stop < min(end, at + 14):
        lower, word = line.lower[stop], line.words[stop]
        if word == "(" and stop + 2 < end and line.words[stop + 2] == ")":
            stop += 3
            continue
        if line.quoted[stop] >= 0 or word in _WALLS - {"."} or word == ",":
            break
        if word == "." and not line.glued(stop):
            break
        if stop > at and (
            lower in words.subordinators
            or lower in _TIMES
            or lower in ("in", "on", "during", "at", "after", "before", "via", "through", "to", "there", "by")
            or (lower in words.pronouns and lower not in ("his", "her", "their", "its", "my", "our"))
            or (
                lower in words.determiners
                and line.lower[stop - 1] not in words.prepositions
                and line.lower[stop - 1] not in ("and", "all")
            )
            or lower in words.auxiliaries
        ):
            break
        stop += 1
    while stop > at and not line.words[stop - 1][0].isalnum() and line.words[stop - 1] != ")":
        stop -= 1
    return (at, stop) if stop > at else None


def _circumstance(line: Line, at: int, end: int, words: Words) -> int | None:
    """The end of "in an interview with Sky", "on Monday", "last week" that begins at *at*, or None."""
    if line.quoted[at] >= 0:
        return None
    lower = line.lower[at]
    if lower in (
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "today",
        "yesterday",
        "tonight",
    ):
        stop = at + 1
        while stop < end and line.lower[stop] in ("morning", "afternoon", "evening", "night"):
            stop += 1
        return stop
    if lower in ("last", "this", "earlier", "later", "next") and at + 1 < end:
        stop = at + 1
        while stop < end and line.lower[stop] in _SPELLS:
            stop += 1
        return stop if stop > at + 1 else None
    if (
        lower in words.adverbs
        and lower not in ("never",)
        or (lower.endswith("ly") and len(lower) > 4 and not line.capital(at))
    ):
        return at + 1
    if lower not in (
        "in",
        "on",
        "at",
        "during",
        "to",
        "via",
        "through",
        "after",
        "before",
        "by",
        "from",
        "of",
        "with",
        "about",
    ):
        return None
    stop = at + 1
    while stop < min(end, at + 22):
        low, word = line.lower[stop], line.words[stop]
        if line.quoted[stop] >= 0 or word in _WALLS - {"."} or word == "," or (word == "." and not line.glued(stop)):
            break
        if word == "." and stop == end - 1:
            break
        if low in words.subordinators or low in words.auxiliaries:
            break
        if (
            low in words.pronouns
            and low not in ("his", "her", "their", "its", "my", "our")
            and line.lower[stop - 1] not in words.prepositions
        ):
            break
        if (
            stop > at + 1
            and low in words.determiners
            and line.lower[stop - 1] not in words.prepositions
            and line.lower[stop - 1] not in ("and", "all")
        ):
            break
        stop += 1
    return stop if stop > at + 1 else None


def _reports(
    line: Line, frame: Frame, at: int, end: int, words: Words, addressee: tuple[int, int] | None
) -> tuple[str, int]:
    """What begins at *at*: a clause, a quotation, what follows a colon, a labelled thing, or nothing."""
    cue = frame.form.cue
    if at >= end:
        return "", at
    word, lower = line.words[at], line.lower[at]
    if line.quoted[at] >= 0:
        if line.lower[at - 1] in words.prepositions and line.lower[at - 1] not in ("as", "about", "of", "like"):
            return "", at
        return ("quote", at) if cue.quotes or cue.labels else ("label", at)
    if word == ":":
        return "colon", at + 1
    if word == ",":
        if at + 1 < end and line.quoted[at + 1] >= 0:
            return "quote", at + 1
        if frame.inverted or not cue.clause:
            return "", at
        closing = _closing_comma(line, at, end, words)
        if closing is not None and (line.lower[closing + 1] == "that" or line.quoted[closing + 1] >= 0):
            return ("quote" if line.quoted[closing + 1] >= 0 else "clause"), closing + 1
        return "", at
    if frame.inverted:
        return "", at
    plain = frame.right if addressee is None else addressee[1]
    if lower in words.subordinators and (cue.clause or lower in ("that", "whether")):
        return "clause", at
    if cue.labels and plain < end and plain == frame.right and line.words[plain] not in _WALLS | {","}:
        return "label", plain
    if cue.bare and _is_clause(line, at, end, words):
        return "clause", at
    if cue.bare and at > plain and _is_clause(line, plain, end, words) and line.lower[plain] not in words.prepositions:
        return "clause", plain
    return "", plain


def _closing_comma(line: Line, at: int, end: int, words: Words) -> int | None:
    for token in range(at + 1, min(end - 1, at + 30)):
        if line.lower[token] in words.forms and line.lower[token] not in words.nouns:
            return None
        if line.words[token] == "," and line.quoted[token] < 0:
            return token
        if line.quoted[token] >= 0:
            return None
    return None


def _is_clause(line: Line, at: int, end: int, words: Words) -> bool:
    """Whether a clause begins at *at*: a subject, and a verb among the tokens that follow."""
    if at >= end or end - at < 3:
        return False
    lower = line.lower[at]
    if (
        not line.words[at][0].isalnum()
        or lower in words.conjunctions - {"while", "if", "once", "although"}
        or lower in ("to", "for", "of")
    ):
        return False
    for token in range(at + 1, min(end, at + 40)):
        low = line.lower[token]
        if (
            low in words.auxiliaries
            or low in words.forms
            or low.endswith("ed")
            or (low in ("s", "re", "ll", "ve", "d", "m") and line.words[token - 1] in "'’" and lower in words.pronouns)
        ):
            return True
        if line.quoted[token] >= 0 or (token > at + 1 and low.endswith("s") and lower in words.pronouns | {"it": None}):
            return True
    return False


def with_subjects(tagged: list[Saying], lines: dict[int, Line], words: Words) -> list[Saying]:
    """*tagged*, with the subject of every active verb that came without a mention."""
    numbers = list(lines)
    starts = [lines[number].starts[0] for number in numbers]
    found = []
    for saying in tagged:
        if saying.mention is None and saying.cue is not None:
            at = bisect_right(starts, saying.cue[0]) - 1
            line = lines[numbers[at]] if at >= 0 else None
            mention = _active_subject(line, saying, words) if line is not None else None
            saying = saying if mention is None else evolve(saying, mention=mention)
        found.append(saying)
    return found


def _active_subject(line: Line, saying: Saying, words: Words) -> tuple[int, int] | None:
    """The subject, in characters, of the finite verb that the cue of *saying* is; None where it is passive or no verb."""
    assert saying.cue is not None
    cue = bisect_left(line.starts, saying.cue[0])
    stop = bisect_left(line.starts, saying.cue[1])
    if cue >= len(line) or line.quoted[cue] >= 0:
        return None
    group = line.lower[cue:stop]
    verb = next((w for w in group if w not in words.auxiliaries | words.adverbs and not w.endswith("ly")), "")
    form = words.forms.get(verb)
    if any(word in _BE for word in group) or not (verb.endswith(("ed", "ing")) or (form is not None and form.finite)):
        return None
    start, end = line.sentence(cue)
    if verb.endswith("ing"):
        opens = cue == start
        apart = opens or line.words[cue - 1] in ",—–―"
        subject = main_subject(line, start, end if opens else cue, words) if apart else None
    else:
        subject = _subject(line, cue, start, start, words)
    if subject is None:
        return None
    span = line.offsets(*subject)
    return None if any(span[0] < high and low < span[1] for low, high in saying.contents) else span
