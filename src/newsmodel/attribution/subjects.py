"""The subject of a verb: to its left, behind a quotation, or at the head of its sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from newsmodel.attribution.backward import phrase_before
from newsmodel.attribution.grammar import Line
from newsmodel.attribution.phrases import is_nickname, main_subject
from newsmodel.attribution.saying import Range, Saying

#: A subject between a quotation and its verb is at most this long.
_BETWEEN = 30
#: What may open an aside between subject and verb: ", for his part,".
_ASIDES = frozenset({"for", "in", "on", "at", "of", "as", "like"})
_CONTRACTED = frozenset({"s", "ve", "d", "re"})
_APOSTROPHES = frozenset({"'", "’"})
#: Participles of what is done with documents that do not end in "ed" or "en".
_PARTICIPLES = frozenset({"done", "led", "made", "put", "sent", "shown", "drawn", "built", "held", "run", "won"})
#: How adjectives end: "its hyperbolic" before "prediction" lacks its noun.
_OF_ADJECTIVES = ("ic", "al", "ous", "ive", "ful", "less", "ing", "ed", "able", "ible", "ary", "ish", "ier", "est")
#: How many letters "it" has, and what it does without being anybody.
_IT = 2
_SEEMING = frozenset({"seem", "seems", "seemed", "appear", "appears", "appeared", "happens", "happened"})


class Group(NamedTuple):
    """A verb with its auxiliaries and adverbs, from the token ``start`` on."""

    start: int
    passive: bool
    negated: bool


def verb_group(line: Line, token: int, floor: int) -> Group:
    """The group of the verb at *token*: "has also", "did not", "went on to"."""
    speech, lower = line.vocabulary.speech, line.lower
    at, passive, negated, infinitive = token, False, False, False
    while at > floor and token - at < 8:
        before = lower[at - 1]
        if line.capital(at - 1) and (at - 1 > floor or line.plain_name(at - 1)):
            break
        if before in speech.auxiliaries:
            passive = passive or (before in speech.being and not infinitive)
            at -= 1
        elif before in speech.negations or _is_negation(line, at - 1, floor):
            negated = True
            at -= 1
        elif before in speech.adverbs or (len(before) > 4 and before.endswith("ly")):
            at -= 1
        elif before in _CONTRACTED and at - 2 >= floor and line.words[at - 2] in _APOSTROPHES and at < token:
            at -= 2
        else:
            step = _light_steps(line, at, floor)
            if step == 0:
                break
            negated = negated or lower[at - step] in speech.refusals
            infinitive = True
            at -= step
    return Group(at, passive, negated)


def _is_negation(line: Line, token: int, floor: int) -> bool:
    """Whether the token is a part of the "'t" of "didn't"."""
    if token <= floor or line.lower[token] not in ("t", "’", "'") or not line.glued(token):
        return False
    before = line.lower[token - 1]
    return before in line.vocabulary.speech.auxiliaries or before in _APOSTROPHES


def _light_steps(line: Line, at: int, floor: int) -> int:
    """How many tokens "went on to", "declined to" or "prompted to" takes before *at*; 0 if there is none."""
    if at - 2 < floor or line.lower[at - 1] != "to":
        return 0
    light = line.vocabulary.speech.light
    if line.lower[at - 2] in light:
        return 2
    form = line.vocabulary.forms.get(line.lower[at])
    if line.words[at - 2].endswith("ed") and form is not None and form.base and form.cue.quotes:
        return 2
    return 3 if at - 3 >= floor and line.lower[at - 2] == "on" and line.lower[at - 3] in light else 0


def subject_of(line: Line, cue: int, floor: int, start: int) -> Range | None:
    """The subject of the verb group from *cue*; *floor* ends a quotation before it, *start* opens its sentence."""
    if cue > floor and line.lower[cue - 1] in ("and", "but", "then"):
        return main_subject(line, start, cue)
    if start < floor < cue and cue - floor <= _BETWEEN and _closed_by_comma(line, floor):
        between = _between(line, floor, cue)
        if between is not None:
            return between
    subject = phrase_before(line, _before_aside(line, cue - 1, floor), floor)
    if subject is not None and floor < subject[0] and line.lower[subject[0] - 1] == "by":
        begin = _before_participle(line, subject[0], floor)
        return subject if begin is None else (begin, subject[1])
    return subject


def _before_participle(line: Line, agent: int, floor: int) -> int | None:
    """Where "a study being released on Monday by" before the token *agent* begins; None if no such phrase ends there.

    Who released the study does not say what it says: the study does.
    """
    lower, known, at = line.lower, line.vocabulary, agent - 2
    while at > floor and lower[at] in known.speech.spells:
        at -= 1
    if at <= floor or not (lower[at].endswith(("ed", "en")) or lower[at] in _PARTICIPLES):
        return None
    at -= 1
    while at > floor and (lower[at] == "being" or lower[at].endswith("ly")):
        at -= 1
    if lower[at] not in known.nouns or line.quoted[at] >= 0:
        return None
    phrase = phrase_before(line, at, floor)
    return None if phrase is None else phrase[0]


def _between(line: Line, floor: int, cue: int) -> Range | None:
    """All of what stands between a quotation and the verb, if it holds no verb of its own."""
    begin = floor + (line.words[floor] == ",")
    begin += begin < cue and line.lower[begin] == "as"
    end = cue - (line.words[cue - 1] == ",")
    known = line.vocabulary
    if begin >= end or not _opens_subject(line, begin):
        return None
    for token in range(begin, cue):
        form = known.forms.get(line.lower[token])
        if line.quoted[token] >= 0:
            if not is_nickname(line, line.quoted[token]):
                return None
            continue
        titled = form is not None and form.base and line.capital(token + 1)
        if form is not None and form.finite and line.lower[token] not in known.nouns and not titled:
            return None
    return begin, end


def _opens_subject(line: Line, begin: int) -> bool:
    """Whether a noun phrase may begin here: no mark, no preposition, no "which", no "telling reporters"."""
    lower, speech = line.lower[begin], line.vocabulary.speech
    if line.words[begin] in ".;:—–" or lower in speech.prepositions or lower in speech.conjunctions:
        return False
    if line.capital(begin) or lower in speech.determiners or lower in line.vocabulary.nouns:
        return True
    return lower not in speech.relatives and not lower.endswith(("ing", "ed"))


def _closed_by_comma(line: Line, floor: int) -> bool:
    """Whether the quotation that ends before *floor* ends a clause, not a word inside one."""
    number = line.quoted[floor - 1]
    return number >= 0 and (line.final(number) in ",?!—–―" or line.words[floor] == ",")


def _before_aside(line: Line, last: int, floor: int) -> int:
    """The last token of the subject, behind which "on Monday" or ", for his part," may stand before the verb."""
    speech, at = line.vocabulary.speech, last
    while at > floor and line.lower[at] in speech.spells and line.lower[at] not in ("this", "the"):
        at -= 1
    if at < last:
        return at - 1 if at > floor and line.lower[at] in ("on", "in") else at
    if last < floor or line.words[last] != ",":
        return last
    for opening in range(last - 1, max(floor, last - 7), -1):
        if line.words[opening] == ",":
            first = line.lower[opening + 1]
            aside = first in speech.adverbs or first in _ASIDES
            return opening - 1 if aside and line.quoted[opening] < 0 else last
    return last


def with_subjects(tagged: Sequence[Saying], lines: dict[int, Line]) -> list[Saying]:
    """*tagged*, with the subject of every active verb that came without a mention or with a part of it.

    Left out is what "it is a shame" and "it seems" say, where "it" is nobody.
    """
    numbers = list(lines)
    starts = [lines[number].starts[0] for number in numbers]
    found = []
    for saying in tagged:
        at = bisect_right(starts, saying.cue[0]) - 1 if saying.cue is not None else -1
        if at < 0 or saying.cue is None:
            found.append(saying)
            continue
        line = lines[numbers[at]]
        if saying.mention is None:
            mention = _active_subject(line, saying, *saying.cue)
        elif _is_expletive(line, saying.mention, saying.cue):
            continue
        else:
            mention = _whole(line, saying.mention, saying.cue)
        found.append(saying if mention is None else saying._replace(mention=mention))
    return found


def _is_expletive(line: Line, mention: Range, cue: Range) -> bool:
    """Whether "it" is nobody: before "is unclear", "was expected", "seems", not before "is confident", "is saying"."""
    if mention[1] - mention[0] != _IT or line.text[mention[0] : mention[1]].lower() != "it":
        return False
    known = line.vocabulary
    group = line.lower[bisect_left(line.starts, cue[0]) : bisect_left(line.starts, cue[1])]
    said = [word for word in group if word not in known.beside and word[0].isalnum() and not word.endswith("ly")]
    if not said:
        return False
    if len(said) == 1 and said[0] in _SEEMING:
        return True
    if not any(word in known.speech.being for word in group) or not known.minded.isdisjoint(said):
        return False
    return not any(word.endswith("ing") and (word != said[-1] or word in known.forms) for word in said)


def _whole(line: Line, mention: Range, cue: Range) -> Range | None:
    """The mention with the noun that "released by" ties it to, or its possessive where no noun follows; else None."""
    first, last = bisect_left(line.starts, mention[0]), bisect_right(line.ends, mention[1])
    verb, known = bisect_left(line.starts, cue[0]), line.vocabulary
    if not first < last <= verb < len(line):
        return None
    floor = line.sentence(verb)[0]
    if floor < first and line.lower[first - 1] == "by":
        begin = _before_participle(line, first, floor)
        direct = all(word in known.speech.spells for word in line.lower[last:verb])
        return line.offsets(begin, verb) if begin is not None and direct else None
    noun = last == verb and last - first > 1 and line.lower[first] in known.pronouns and line.lower[verb].isalpha()
    form = known.forms.get(line.lower[verb])
    bare = line.lower[last - 1].endswith(_OF_ADJECTIVES) and line.lower[last - 1] not in known.nouns
    if noun and bare and line.lower[verb] not in known.beside and (form is None or not form.finite):
        return line.offsets(first, first + 1)
    return None


def _active_subject(line: Line, saying: Saying, begin: int, end: int) -> Range | None:
    """The subject, in characters, of the verb at ``[begin, end)``; None where it is passive or no verb."""
    cue, stop = bisect_left(line.starts, begin), bisect_left(line.starts, end)
    if cue >= len(line) or line.quoted[cue] >= 0:
        return None
    group, known = line.lower[cue:stop], line.vocabulary
    verb = next((word for word in group if word not in known.beside and not word.endswith("ly")), "")
    form = known.forms.get(verb)
    if any(word in known.speech.being for word in group) or not (
        verb.endswith(("ed", "ing")) or (form is not None and form.finite)
    ):
        return None
    start, limit = line.sentence(cue)
    if not verb.endswith("ing"):
        subject = subject_of(line, cue, start, start)
    elif cue == start or line.words[cue - 1] in ",—–―":
        subject = main_subject(line, start, limit if cue == start else cue)
    else:
        return None
    if subject is None:
        return None
    low, high = line.offsets(*subject)
    return None if any(low < b and a < high for a, b in saying.contents) else (low, high)
