"""Just enough grammar of news English to read a noun phrase to the left or the right of a verb."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from typing import NamedTuple

from newsmodel.lexicon import Lexicon
from newsmodel.lexicon._people import Sort
from newsmodel.lexicon._speech import Cue
from newsmodel.quotations import Quotation
from newsmodel.text.story import Passage

#: Marks that a noun phrase never crosses.
_WALLS = frozenset(';:.!?…—–―“”„«»"[]{}|•*_<>')
#: Dashes, the horizontal bar and the hyphen that stands for one.
DASHES = frozenset("—–―-")
#: Subject pronouns by what they can stand for.
_SUBJECTS = frozenset(
    "he she they it i we who which that you one others some many another both several few most all none".split()
)
_PERSONAL = frozenset({"he", "she", "they", "it", "i", "we", "who", "which", "you"})
#: What a phrase after a comma begins with, if it tells more about the noun before it.
_APPOSITION = frozenset(
    "a an the one his her its their our my who whose which whom of from now then also formerly former once both himself "
    "herself aged himself then-".split()
)
#: Prepositions that attach to the noun before them.
_ATTACHING = frozenset("of for at in from with on to by against within close".split())
_ARTICLES = frozenset({"a", "an", "the", "this", "that", "these", "those"})
_TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow earlier later recently last "
    "this next".split()
)
#: How far a noun phrase reaches at most, in tokens; news has longer ones, but not many.
_REACH = 45


class Form(NamedTuple):
    """A word form of a cue: which forms of the verb it can be."""

    cue: Cue
    finite: bool
    base: bool
    participle: bool
    ing: bool


class Words(NamedTuple):
    """What grammar asks of a lexicon, as sets of small letters."""

    forms: dict[str, Form]
    closed: frozenset[str]
    auxiliaries: frozenset[str]
    adverbs: frozenset[str]
    negations: frozenset[str]
    prepositions: frozenset[str]
    conjunctions: frozenset[str]
    determiners: frozenset[str]
    subordinators: frozenset[str]
    pronouns: dict[str, Sort]
    nouns: frozenset[str]
    groups: frozenset[str]


@cache
def words_of(lexicon: Lexicon) -> Words:
    """The tables of *lexicon* in the shape that grammar reads."""
    speech, people = lexicon.speech, lexicon.people
    forms = {
        form: Form(
            cue,
            form in (cue.third, cue.past, cue.base),
            form == cue.base and form != cue.past,
            form == cue.participle,
            form == cue.ing,
        )
        for cue in speech.cues
        for form in cue.forms
        if form not in speech.prepositions
    }
    closed = speech.auxiliaries | speech.prepositions | speech.conjunctions | speech.determiners | speech.subordinators
    nouns = people.roles | people.groups | people.organizations | people.documents | people.polls | people.titles
    return Words(
        forms,
        closed,
        speech.auxiliaries,
        speech.adverbs,
        speech.negations,
        speech.prepositions,
        speech.conjunctions,
        speech.determiners,
        speech.subordinators,
        dict(people.pronouns),
        nouns,
        people.groups,
    )


class Line:
    """A passage as parallel lists of tokens; ``quoted[i]`` is the number of the quotation around token *i*, or -1."""

    __slots__ = (
        "bounds",
        "ends",
        "lower",
        "number",
        "quotations",
        "quoted",
        "sentence_starts",
        "spans",
        "starts",
        "text",
        "words",
    )

    def __init__(self, text: str, number: int, passage: Passage, quotations: list[Quotation]) -> None:
        tokens = passage.tokens
        self.text, self.number = text, number
        self.quotations: list[Quotation] = []
        self.spans: list[tuple[int, int]] = []
        self.words, self.starts, self.ends = tokens.words, tokens.starts, tokens.ends
        self.lower = [word.lower() for word in tokens.words]
        self.quoted = [-1] * len(self.words)
        for quotation in quotations:
            inside = tokens.within(quotation.start, quotation.end)
            if quotation.depth == 0 and inside:
                self.quoted[inside.start : inside.stop] = [len(self.spans)] * len(inside)
                self.quotations.append(quotation)
                self.spans.append((inside.start, inside.stop))
        self.bounds = [
            (span.start, span.stop)
            for span in (tokens.within(start, end) for start, end in passage.sentences)
            if span.stop > span.start
        ]
        self.sentence_starts = [start for start, _ in self.bounds]

    def __len__(self) -> int:
        return len(self.words)

    def sentence(self, token: int) -> tuple[int, int]:
        """The tokens of the sentence that *token* is in."""
        return self.bounds[max(bisect_right(self.sentence_starts, token) - 1, 0)]

    def offsets(self, start: int, end: int) -> tuple[int, int]:
        """The characters of the tokens ``[start, end)``."""
        return self.starts[start], self.ends[end - 1]

    def final(self, number: int) -> str:
        """The last character inside the marks of a quotation."""
        outer = self.quotations[number].outer
        return self.text[outer - 1 : outer]

    def capital(self, token: int) -> bool:
        """Whether the token begins with a capital letter."""
        return self.words[token][0].isupper()

    def glued(self, token: int) -> bool:
        """Whether no space stands between the token and the one before it."""
        return token > 0 and self.ends[token - 1] == self.starts[token]


def is_nominal(line: Line, token: int, words: Words) -> bool:
    """Whether the token can be the last word of a noun phrase."""
    word = line.lower[token]
    if word in words.determiners:
        return token > 0 and line.lower[token - 1] == "of"
    return word[0].isalnum() and (
        (line.capital(token) and word not in words.closed)
        or word in words.nouns
        or _is_given(line, token)
        or (word not in words.closed and not word.endswith("ly"))
    )


def phrase_before(line: Line, last: int, floor: int, words: Words) -> tuple[int, int] | None:
    """The noun phrase whose last token is *last* (a comma that closes an apposition included), not before *floor*."""
    if last < floor:
        return None
    if line.lower[last] in _SUBJECTS and not line.words[last].isupper() | (line.lower[last] == "i"):
        return last, last + 1
    if line.lower[last] in _SUBJECTS and (line.lower[last] == "i" or last == floor):
        return last, last + 1
    if line.words[last] in ",)—–―-":
        start = _before_apposition(line, last, floor, words)
        return None if start is None else (start, last if line.words[last] != ")" else last + 1)
    if not is_nominal(line, last, words) and line.words[last] != ".":
        return None
    start = _core_before(line, last, floor, words)
    return None if start is None else (start, last + 1)


def _core_before(line: Line, last: int, floor: int, words: Words) -> int | None:
    """Where the noun phrase without appositions that ends with *last* begins."""
    at = start = last + 1
    lowest = max(floor, last - _REACH)
    while at > lowest:
        token = at - 1
        word, lower = line.words[token], line.lower[token]
        if lower == "." and (line.glued(token) and token > lowest and len(line.words[token - 1]) <= 4):
            at = token
        elif word == ")":
            opening = _opening(line, token, lowest)
            if opening is None:
                break
            at = opening
        elif word in ("'", "’", "-", "&", "/", "@", "#", "$", "%", "‑") or (lower == "s" and line.glued(token)):
            at = start = token
        elif line.quoted[token] >= 0 and word not in _WALLS:
            at = start = token
        elif lower in words.determiners:
            at = start = token
            if (line.capital(token) and token > lowest and line.lower[token - 1] != "of") or not (
                token - 1 >= lowest and line.lower[token - 1] in ("of", "all", "both", *_ATTACHING)
            ):
                break
        elif lower in _ATTACHING and token - 1 >= lowest and _attaches(line, token, lowest, words):
            at = token
        elif lower == "and" and token - 1 >= lowest and _coordinates(line, token, start, lowest, words):
            at = token
        elif (
            lower in ("who", "that") and token - 1 >= lowest and start < last and _is_relative(line, token, last, words)
        ):
            at = token
        elif word[0].isalnum() and _inside_phrase(line, token, floor, words):
            at = start = token
            if _begins_anew(line, token, lowest, words):
                break
        else:
            break
    return start if start <= last else None


def _begins_anew(line: Line, token: int, lowest: int, words: Words) -> bool:
    """Whether a capital on a common noun after a small letter shows a sentence whose full stop was lost."""
    before = token - 1
    return (
        before >= lowest
        and line.capital(token)
        and not line.words[token].isupper()
        and (line.lower[token] in words.groups or line.lower[token] in words.determiners)
        and line.words[before][0].islower()
        and line.lower[before] not in words.closed
    )


def _inside_phrase(line: Line, token: int, floor: int, words: Words) -> bool:
    lower = line.lower[token]
    if lower in words.closed or lower in words.pronouns or lower in _TIMES:
        return (
            token > floor
            and line.capital(token)
            and lower not in words.pronouns
            and line.capital(token - 1)
            and lower not in words.conjunctions
            and lower not in words.prepositions
            and lower not in words.auxiliaries
            and lower not in _TIMES
        )
    if lower in words.adverbs or (lower.endswith("ly") and not line.capital(token)):
        return False
    form = words.forms.get(lower)
    return form is None or not form.finite or lower in words.nouns or line.capital(token)


def _attaches(line: Line, preposition: int, lowest: int, words: Words) -> bool:
    before = preposition - 1
    lower = line.lower[before]
    if lower in words.closed or not lower[0].isalnum() or lower in _TIMES or lower.isdigit():
        return False
    if line.lower[preposition] == "of":
        return True
    if lower in words.nouns or lower in ("familiar", "close"):
        return True
    return line.capital(before) and before > lowest and line.lower[preposition] in ("of", "for", "at")


def _coordinates(line: Line, conjunction: int, right: int, lowest: int, words: Words) -> bool:
    """Whether "and" joins two nouns rather than two clauses: alike on both sides and no verb before it."""
    before = conjunction - 1
    if right <= conjunction or right >= len(line) or not line.lower[before][0].isalnum():
        return False
    if line.capital(right) and line.capital(before) and line.lower[before] not in words.closed:
        return not any(
            line.lower[t] in words.auxiliaries or line.lower[t] in words.forms
            for t in range(max(lowest, before - 6), before)
        )
    return (
        line.lower[before] in words.nouns
        and line.lower[right] not in words.pronouns
        and not any(line.lower[t] in words.auxiliaries for t in range(max(lowest, before - 6), before))
    )


def _is_relative(line: Line, relative: int, last: int, words: Words) -> bool:
    before = line.lower[relative - 1]
    if before in words.forms or before in words.closed or not before[0].isalnum():
        return False
    if line.lower[relative] == "who":
        return True
    return before in words.nouns and last - relative >= 3


def _opening(line: Line, closing: int, lowest: int) -> int | None:
    for token in range(closing - 1, max(lowest - 1, closing - 25), -1):
        if line.words[token] == "(":
            return token
    return None


def _before_apposition(line: Line, comma: int, floor: int, words: Words) -> int | None:
    """Where "NAME, more about it," begins, read from its last mark back, piece by piece."""
    mark, right, lowest = line.words[comma], comma, max(floor, comma - 2 * _REACH)
    if mark == ")":
        opening = _opening(line, comma, lowest)
        return (
            None if opening is None or opening <= floor else _start_of(phrase_before(line, opening - 1, floor, words))
        )
    best: int | None = None
    for _ in range(5):
        left = _piece_start(line, right, lowest, mark)
        piece = left if left == floor else left + 1 if line.words[left] == mark else left
        if piece >= right:
            break
        more = left > floor and line.words[left] == mark and _adds(line, piece, words)
        if not more:
            core = (
                _core_before(line, right - 1, max(piece, floor), words)
                if line.words[right - 1] != ")"
                else _start_of(phrase_before(line, right - 1, max(piece, floor), words))
            )
            if core is not None and (core == piece or line.capital(core) or line.lower[core] in words.determiners):
                best = core
            break
        right = left
    return best


def _start_of(phrase: tuple[int, int] | None) -> int | None:
    return None if phrase is None else phrase[0]


def _piece_start(line: Line, right: int, lowest: int, mark: str) -> int:
    depth = 0
    for token in range(right - 1, lowest - 1, -1):
        word = line.words[token]
        if word == ")":
            depth += 1
        elif word == "(":
            depth -= 1
        elif depth == 0 and (word == mark or word in ";:" or line.quoted[token] >= 0 and word in '”»"'):
            return token
    return lowest


def _adds(line: Line, token: int, words: Words) -> bool:
    """Whether the piece that begins with *token* tells more about the noun before its comma."""
    lower = line.lower[token]
    if lower in _APPOSITION or lower.isdigit() or lower in words.nouns:
        return True
    if not line.capital(token):
        return lower not in words.closed and lower not in words.pronouns and lower not in words.adverbs
    return (
        line.words[token] in ("R", "D", "Republican", "Democrat", "Democratic", "Conservative", "Labour", "Liberal")
        or any(
            line.lower[t] in words.nouns for t in range(token, min(token + 5, len(line))) if not line.words[t] == ","
        )
        or (token + 1 < len(line) and line.words[token + 1] == "." and len(line.words[token]) <= 5)
    )


def phrase_after(line: Line, first: int, ceiling: int, words: Words) -> tuple[int, int] | None:
    """The noun phrase that begins with *first*, with its appositions, ending before *ceiling*."""
    if first >= ceiling:
        return None
    if line.lower[first] in _PERSONAL and not (first + 1 < ceiling and line.capital(first) and line.capital(first + 1)):
        return first, first + 1
    if not (line.words[first][0].isalnum() or line.words[first] in "@#") or (
        line.lower[first] in words.closed and line.lower[first] not in words.determiners and not _is_given(line, first)
    ):
        return None
    end = _core_after(line, first, ceiling, words)
    while end < ceiling and end > first:
        further = _apposition_after(line, end, ceiling, words)
        if further is None:
            break
        end = further
    return (first, end) if end > first else None


def _is_given(line: Line, first: int) -> bool:
    """Whether a word like "Will" begins a name here."""
    return line.capital(first) and line.lower[first] in ("will", "may")


def _core_after(line: Line, first: int, ceiling: int, words: Words) -> int:
    at = end = first
    ceiling = min(ceiling, first + _REACH)
    while at < ceiling:
        word, lower = line.words[at], line.lower[at]
        if line.quoted[at] >= 0:
            if at == first or line.quoted[at - 1] != line.quoted[at] and not _is_short(line, at):
                break
            at = end = at + 1
        elif word == "." and line.glued(at) and (len(line.words[at - 1]) <= 4) and at + 1 < ceiling:
            at = end = at + 1
        elif word in ("'", "’", "-", "&", "/", "@", "#", "$", "%", "‑") or (lower == "s" and line.glued(at)):
            at = end = at + 1
        elif word == "(":
            closing = _closing(line, at, ceiling)
            if closing is None:
                break
            at = end = closing + 1
        elif lower in _ATTACHING and at > first and at + 1 < ceiling and _continues(line, at, first, words):
            at += 1
        elif lower == "and" and at > first and at + 1 < ceiling and line.capital(at - 1) and line.capital(at + 1):
            at += 1
        elif lower in ("who", "that", "which") and at > first and not line.words[at - 1] == ",":
            return _clause_end(line, at, ceiling, words)
        elif lower in words.determiners and not (line.capital(at) and at > first):
            if (
                at > first
                and line.lower[at - 1] not in words.prepositions
                and line.lower[at - 1] not in ("all", "and", "both")
            ):
                break
            at += 1
        elif word[0].isalnum() and _goes_on(line, at, first, words):
            at = end = at + 1
        else:
            break
    return end


def _goes_on(line: Line, at: int, first: int, words: Words) -> bool:
    """Whether the word can be part of a noun phrase that begins with *first*."""
    lower, capital = line.lower[at], line.capital(at)
    if capital and at > first and len(lower) == 1:
        return True
    if lower in words.closed or lower in words.pronouns:
        return at == first and _is_given(line, at)
    if lower in _TIMES:
        return at > first and line.lower[at - 1] in words.determiners
    if capital or at == first:
        return lower not in words.adverbs or capital
    if lower in words.adverbs or lower.endswith("ly"):
        return False
    if lower in words.nouns:
        return True
    if lower in words.forms:
        return False
    if line.capital(at - 1) and at - 1 >= first and line.lower[at - 1] not in words.determiners:
        return any(
            line.lower[token] in words.nouns and line.lower[token] not in words.forms
            for token in range(at + 1, min(at + 4, len(line)))
        ) and not lower.endswith("ed")
    return True


def _is_short(line: Line, at: int) -> bool:
    """Whether the quotation that begins here is a nickname or a title inside a name, not speech."""
    quotation = line.quotations[line.quoted[at]]
    return quotation.outer - quotation.inner <= 40


def _continues(line: Line, preposition: int, first: int, words: Words) -> bool:
    before = line.lower[preposition - 1]
    if line.lower[preposition] == "of":
        return True
    following = line.lower[preposition + 1]
    if following in _TIMES or (following in ("a", "an") and line.lower[preposition] == "in"):
        return False
    return (
        before in words.nouns
        and (preposition - first <= 8)
        and line.lower[preposition] in ("for", "at", "in", "from", "with", "to", "on")
    )


def _closing(line: Line, opening: int, ceiling: int) -> int | None:
    for token in range(opening + 1, min(ceiling, opening + 25)):
        if line.words[token] == ")":
            return token
    return None


def _clause_end(line: Line, at: int, ceiling: int, words: Words) -> int:
    """The end of a relative clause: the next comma, wall or quotation."""
    for token in range(at, ceiling):
        if (
            line.words[token] in _WALLS | {","}
            and not (line.words[token] == "." and token + 1 < ceiling)
            or line.quoted[token] >= 0
        ):
            return token
    return ceiling


def _apposition_after(line: Line, end: int, ceiling: int, words: Words) -> int | None:
    """The end of the apposition that opens at the comma ``end``, or None if what follows is something else."""
    if line.words[end] != "," or end + 1 >= ceiling or line.quoted[end] >= 0 or line.quoted[end + 1] >= 0:
        return None
    first = end + 1
    lower = line.lower[first]
    if lower in ("who", "whose", "which"):
        stop = _clause_end(line, first, ceiling, words)
        speaks = any(line.lower[t] in words.forms and words.forms[line.lower[t]].cue.bare for t in range(first, stop))
        return None if speaks else stop
    if lower in words.forms and words.forms[lower].ing or not _adds(line, first, words):
        return None
    if lower in words.adverbs or lower.endswith("ing") or lower in ("later", "speaking"):
        return None
    stop = _core_after(line, first, ceiling, words)
    if stop <= first and lower in ("of", "from", "now", "then", "also", "formerly", "once"):
        stop = _core_after(line, first + 1, ceiling, words)
    return stop if stop > first else None


def main_subject(line: Line, start: int, limit: int, words: Words) -> tuple[int, int] | None:
    """The noun phrase that the sentence from *start* is about, if it comes before *limit*: behind what introduces it."""
    at = start
    for _ in range(4):
        while (
            at < limit
            and (line.lower[at] in ("and", "but", "so", "yet", "or") or not line.words[at][0].isalnum())
            and line.quoted[at] < 0
        ):
            at += 1
        if at >= limit or line.quoted[at] >= 0:
            return None
        phrase = phrase_after(line, at, limit, words)
        lower = line.lower[at]
        introduces = (
            lower in words.prepositions
            or lower in words.conjunctions
            or lower in words.adverbs
            or lower.endswith(("ing", "ly"))
            or (lower in words.forms and not line.capital(at + 1 if at + 1 < limit else at))
        )
        if phrase is not None and not introduces and not _is_aside(line, phrase[1], limit, words):
            return phrase
        comma = next((t for t in range(at, limit) if line.words[t] == "," and line.quoted[t] < 0), None)
        if comma is None:
            return None if introduces else phrase
        at = comma + 1
    return None


def _is_aside(line: Line, at: int, limit: int, words: Words) -> bool:
    """Whether what stands behind a phrase shows that it is a time or a place before the subject: "Hours later,"."""
    if at < limit and (line.lower[at] in words.adverbs or line.lower[at] in ("ago", "earlier", "later")):
        at += 1
    return at < limit and line.words[at] == ","
