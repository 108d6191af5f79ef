"""A passage as grammar sees it: tokens in small letters, sentences, quotations, and what the lexicon knows of them."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from itertools import compress
from typing import NamedTuple

from newsmodel.attribution.saying import Range
from newsmodel.lexicon import Lexicon
from newsmodel.lexicon._people import Sort
from newsmodel.lexicon._speech import Cue, SpeechWords
from newsmodel.quotations import Quotation
from newsmodel.text.story import Passage

#: Marks that a noun phrase never crosses.
WALLS = frozenset(';:.!?…—–―“”„«»"[]{}|•*_<>')
#: Dashes, the horizontal bar and the hyphen that stands for one.
DASHES = frozenset("—–―-")
#: Marks that belong to a word or a name.
INNER = frozenset({"'", "’", "-", "&", "/", "@", "#", "$", "%", "‑"})

#: Longer sentences are read in pieces, so that no rule looks through a whole book.
_LONGEST = 500


class Form(NamedTuple):
    """A word form of a cue: which forms of the verb it can be."""

    cue: Cue
    finite: bool
    base: bool
    participle: bool
    ing: bool


class Words(NamedTuple):
    """What grammar asks of a lexicon.

    ``introducers`` begin what stands before a subject, ``beside`` are the words of a verb group that are no verb,
    ``joints`` are in no noun phrase, ``manner`` stands freely behind a verb; behind ``governors`` a form is a noun,
    if they are no ``counters``, which may be subjects; ``minded`` is what only somebody is.
    """

    forms: dict[str, Form]
    closed: frozenset[str]
    nouns: frozenset[str]
    groups: frozenset[str]
    pronouns: dict[str, Sort]
    speech: SpeechWords
    introducers: frozenset[str]
    beside: frozenset[str]
    joints: frozenset[str]
    manner: frozenset[str]
    governors: frozenset[str]
    counters: frozenset[str]
    minded: frozenset[str]


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
    beside = speech.auxiliaries | speech.adverbs
    governors = (speech.determiners | speech.prepositions) - beside - speech.negations - {"to"}
    return Words(
        forms,
        closed,
        nouns,
        people.groups,
        dict(people.pronouns),
        speech,
        introducers=speech.prepositions | speech.conjunctions | speech.adverbs,
        beside=beside,
        joints=speech.conjunctions | speech.prepositions | speech.auxiliaries,
        manner=speech.adverbs - speech.negations,
        governors=frozenset(word for word in governors if not word.endswith("ly")),
        counters=(speech.determiners & speech.subjects) - speech.subordinators,
        minded=people.minded,
    )


class Line:
    """A passage as parallel lists of tokens; ``quoted[i]`` is the number of the quotation around token *i*, or -1.

    ``quotations`` are the outermost ones, ``spans`` their tokens, ``bounds`` the tokens of the sentences, ``verbs`` the
    tokens that may be verbs of saying.
    """

    __slots__ = (
        "bounds", "ends", "lower", "number", "quotations", "quoted", "sentence_starts", "spans", "starts", "text",
        "verbs", "vocabulary", "words",
    )  # fmt: skip

    def __init__(
        self,
        text: str,
        number: int,
        passage: Passage,
        quotations: list[Quotation],
        vocabulary: Words,
    ) -> None:
        tokens = passage.tokens
        self.text, self.number, self.vocabulary = text, number, vocabulary
        self.quotations: list[Quotation] = []
        self.spans: list[Range] = []
        self.words, self.starts, self.ends = tokens.words, tokens.starts, tokens.ends
        self.lower = [word.lower() for word in tokens.words]
        self.verbs = list(compress(range(len(self.lower)), map(vocabulary.forms.__contains__, self.lower)))
        self.quoted = [-1] * len(self.words)
        for quotation in quotations:
            inside = tokens.within(quotation.start, quotation.end)
            if quotation.depth == 0 and inside:
                self.quoted[inside.start : inside.stop] = [len(self.spans)] * len(inside)
                self.quotations.append(quotation)
                self.spans.append((inside.start, inside.stop))
        self.bounds = [
            (begin, min(begin + _LONGEST, span.stop))
            for span in (tokens.within(start, end) for start, end in passage.sentences)
            for begin in range(span.start, span.stop, _LONGEST)
        ]
        self.sentence_starts = [start for start, _ in self.bounds]

    def __len__(self) -> int:
        return len(self.words)

    def sentence(self, token: int) -> Range:
        """The tokens of the sentence that *token* is in."""
        return self.bounds[max(bisect_right(self.sentence_starts, token) - 1, 0)]

    def offsets(self, start: int, end: int) -> Range:
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

    def short_point(self, token: int) -> bool:
        """Whether the token is the point of a short form ("Sen.", "J.") rather than a full stop."""
        if self.words[token] != "." or not self.glued(token) or len(self.words[token - 1]) > 4:
            return False
        return token + 1 < self.sentence(token)[1]

    def possessive(self, token: int) -> bool:
        """Whether the token is the "s" of "'s"."""
        return self.lower[token] == "s" and self.glued(token)

    def comma(self, start: int, end: int) -> int | None:
        """The first comma outside quotation marks in the tokens ``[start, end)``."""
        return next(
            (t for t in range(start, end) if self.words[t] == "," and self.quoted[t] < 0),
            None,
        )

    def plain_name(self, token: int) -> bool:
        """Whether an auxiliary with a capital is a given name here ("Will", "May", "Don")."""
        if not self.capital(token):
            return False
        if self.lower[token] == "don":
            return token + 1 < len(self) and self.words[token + 1] not in "'’"
        return self.lower[token] in ("will", "may")
