"""Frames: a cue with its subject, addressee and occasion, and where what it reports begins."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from newsmodel.attribution.grammar import Form, Line
from newsmodel.attribution.phrases import is_nickname, phrase_after
from newsmodel.attribution.saying import Range
from newsmodel.attribution.subjects import Group, subject_of, verb_group
from newsmodel.attribution.tails import Tail, is_particle, read_tail

#: How far back a quotation is looked for that ends before a subject.
_REACH = 90
#: How near to a cue a quotation in its subject ends.
_NEAR = 4
#: Words between which and a cue in -ing no subject stands.
_BEFORE_ING = frozenset({"and", "by", "in", "while", "before", "after", "but", "as", "when"})
#: Irregular plurals, and words that take a plural verb.
_PLURALS = ("s", "people", "police", "men", "women", "media")


class Frame(NamedTuple):
    """A cue at the tokens ``[cue, cue_end)`` of a line, with what stands around it (all in tokens).

    ``left`` and ``right`` are the outer edges of subject and cue together; ``tail`` is what stands behind them.
    """

    cue: int
    cue_end: int
    subject: Range | None
    left: int
    right: int
    form: Form
    tail: Tail
    inverted: bool = False
    negated: bool = False
    participial: bool = False

    @property
    def after(self) -> int:
        """The first token behind addressee, occasion and time."""
        return self.tail.after

    @property
    def reports(self) -> str:
        """What begins there: "clause", "quote", "colon", "label", or "" for nothing."""
        return self.tail.reports


def find_frames(line: Line) -> list[Frame]:
    """Every frame of the line whose cue stands outside quotation marks, in reading order."""
    forms, quoted, found = line.vocabulary.forms, line.quoted, []
    for token in line.verbs:
        if quoted[token] < 0:
            frame = _read_frame(line, token, forms[line.lower[token]])
            if frame is not None:
                found.append(frame)
    return found


def _read_frame(line: Line, token: int, form: Form) -> Frame | None:
    start, end = line.sentence(token)
    if token > start and not form.ing and _is_governed(line, token - 1) and not _is_counted(line, token, form):
        return None
    if token > start and line.capital(token) and (line.quoted[token - 1] < 0 or _is_finite(line, token + 1, end)):
        return None
    floor = _floor(line, token, start)
    group = verb_group(line, token, floor)
    if group.passive and not form.ing:
        return None
    if form.ing and group.start == token:
        return _participial(line, token, form, floor, end)
    inverted = _before_subject(line, token, group, floor, end)
    if inverted is not None:
        return inverted
    subject = subject_of(line, group.start, floor, start)
    if subject is None:
        return _inverted(line, token, form, end) if token > 0 and line.words[token - 1] == "," else None
    if _is_noun_use(line, group.start, token, subject, form):
        return None
    cue_end = token + 1 + is_particle(line, token + 1, end)
    left = subject[0] if 0 <= group.start - subject[1] <= 2 else group.start
    tail = read_tail(line, cue_end, end, form.cue, inverted=False)
    return Frame(group.start, cue_end, subject, left, cue_end, form, tail, negated=group.negated)


def _is_finite(line: Line, token: int, end: int) -> bool:
    """Whether the token is a finite cue in small letters, so that a capital before it is a name."""
    form = line.vocabulary.forms.get(line.lower[token]) if token < end and not line.capital(token) else None
    return form is not None and form.finite


def _is_governed(line: Line, before: int) -> bool:
    """Whether the word makes a noun of the one behind it: "the", "of", "'s"."""
    return line.quoted[before] < 0 and (line.lower[before] in line.vocabulary.governors or line.possessive(before))


def _is_counted(line: Line, token: int, form: Form) -> bool:
    """Whether the word before is a subject of its own: "some say", "many said", "the mother of three said"."""
    before, known = token - 1, line.vocabulary
    past = line.lower[token] == form.cue.past != form.cue.base
    if before > 1 and line.lower[before - 1] == "of":
        return past and line.lower[before] in known.speech.determiners and line.lower[before - 2] in known.nouns
    return line.lower[before] in known.counters and (past or (form.base and form.cue.bare))


def _floor(line: Line, token: int, start: int) -> int:
    """Where the subject of a verb can begin: at its sentence, or behind a quotation that is no part of a name."""
    spans = line.spans
    for number in range(bisect_left(spans, (token, token)) - 1, -1, -1):
        first, last = spans[number]
        if last <= max(start, token - _REACH + 1):
            break
        at = last - 1 if not _is_inner(line, last - 1, start, token) else token - _NEAR - 1
        if at >= first and not is_nickname(line, number):
            return at + 1
    return start


def _is_inner(line: Line, at: int, start: int, token: int) -> bool:
    """Whether the quotation around *at* is a nickname or a title in a noun phrase: short, and no comma ends it."""
    quotation = line.quotations[line.quoted[at]]
    return is_nickname(line, line.quoted[at]) or (
        quotation.outer - quotation.inner <= 40
        and line.starts[start] < quotation.start
        and line.final(line.quoted[at]).isalnum()
        and line.words[token - 1] != ","
        and token - at <= _NEAR
    )


def _before_subject(line: Line, token: int, group: Group, floor: int, end: int) -> Frame | None:
    """The frame of an inverted "said Ada Diaz", if that is the better reading of what stands before the cue."""
    comma = token > 0 and line.words[token - 1] == ","
    touching = token > 0 and (line.quoted[token - 1] >= 0 or (comma and token > 1 and line.quoted[token - 2] >= 0))
    if not (touching or group.start == floor or (comma and group.start == token)):
        return None
    frame = _inverted(line, token, line.vocabulary.forms[line.lower[token]], end)
    if frame is None or touching or group.start == floor:
        return frame
    if frame.form.cue.addressee and subject_of(line, group.start, floor, line.sentence(token)[0]) is not None:
        return None
    return frame if frame.right >= end - 1 or line.words[frame.right] in ",." else None


def _inverted(line: Line, token: int, form: Form, end: int) -> Frame | None:
    """The frame of "said Ada Diaz, a nurse, in an interview"."""
    if not (form.finite and form.cue.quotes and form.cue.inverts):
        return None
    subject = phrase_after(line, token + 1, end)
    if subject is None or line.lower[subject[0]] in line.vocabulary.speech.objects or _is_manner(line, *subject):
        return None
    tail = read_tail(line, subject[1], end, form.cue, inverted=True)
    return Frame(token, token + 1, subject, token, subject[1], form, tail, inverted=True)


def _is_manner(line: Line, first: int, end: int) -> bool:
    """Whether the only word behind the verb is an adverb: "said dryly." rather than "said family members"."""
    return end - first == 1 and line.lower[first].endswith("ly") and not line.capital(first)


def _participial(line: Line, token: int, form: Form, floor: int, end: int) -> Frame | None:
    """The frame of ", adding that": its subject is that of the clause before it."""
    if token > floor and not _may_hang(line, token - 1):
        return None
    tail = read_tail(line, token + 1, end, form.cue, inverted=False)
    return Frame(token, token + 1, None, token, token + 1, form, tail, participial=True)


def _may_hang(line: Line, before: int) -> bool:
    """Whether a cue in -ing may follow the token: a comma, a quotation, "while", a noun."""
    lower = line.lower[before]
    return line.quoted[before] >= 0 or lower in ",—–―-" or lower in _BEFORE_ING or lower in line.vocabulary.nouns


def _is_noun_use(line: Line, cue: int, token: int, subject: Range, form: Form) -> bool:
    """Whether "claims", "report" is a noun here: what stands before it does not agree with a verb."""
    if line.words[token - 1] == "-" or (
        token + 1 < len(line) and line.words[token + 1] == "-" and line.glued(token + 1)
    ):
        return True
    if cue != token:
        return False
    before, speech = line.lower[token - 1], line.vocabulary.speech
    if before in speech.determiners or before in speech.prepositions or line.possessive(token - 1):
        return not _is_counted(line, token, form)
    if form.base and not form.participle:
        head = line.lower[subject[1] - 1]
        return not (head in speech.subjects or head == ")" or head.endswith(_PLURALS))
    return line.lower[token] == form.cue.third and line.capital(token) and line.capital(token - 1)
