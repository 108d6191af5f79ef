"""What kind of thing a mention is: a name, a pronoun, a description, several names."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from newsmodel.lexicon import Lexicon
from newsmodel.lexicon._people import Sort
from newsmodel.mentions import PERSON, Name
from newsmodel.model import SourceKind
from newsmodel.resolution.entities import Range
from newsmodel.text.story import Story
from newsmodel.text.tokens import Tokens, in_number

_LOOKING_BACK = frozenset({"the", "this", "that", "these", "those", "his", "her", "their", "its"})
_PERSONAL = frozenset({"i", "he", "she", "we", "they"})
#: A capital here shows a sentence whose full stop was lost.
_ANEW = frozenset({"The", "A", "An"})
_ANEW_BEFORE_NUMBERS = frozenset({"Nearly", "Almost", "About", "Around", "Roughly", "Some", "Over"})
#: Participles of what is done with documents that do not end in "ed".
_PARTICIPLES = frozenset({"done", "led", "made", "written", "given", "sent", "shown", "drawn", "taken", "seen"})
_STOPS = frozenset(".!?;")
_RELATIVE = frozenset({"who", "whose", "which", "that", "whom"})
_WHEN = frozenset(
    """
    january february april june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday today yesterday last this earlier later
    """.split()
)


class Phrase(NamedTuple):
    """A mention in tokens ``[first, last)`` of a passage.

    ``name`` is the name it ends in or is apposed to, ``pronoun`` what a pronoun can stand for, ``head`` the last word
    of a description in small letters, ``core`` the characters of the phrase up to the first comma, ``pair`` whether it
    joins names with "and", ``definite`` whether it looks back.
    """

    passage: int
    first: int
    last: int
    name: Name | None
    pronoun: Sort | None
    head: str
    core: Range
    pair: bool
    definite: bool
    holds_name: bool
    names: tuple[Name, ...] = ()
    #: Whose it is: "his lawyer", "Diaz's lawyer".
    owner: Name | Sort | None = None


class Places:
    """Finds the passage, and its names, around an offset."""

    def __init__(self, story: Story, names: list[Name]) -> None:
        self.story = story
        self.pronouns = dict(story.lexicon.people.pronouns)
        self._starts = [passage.block.start for passage in story.passages]
        #: Last words of people's full names: "Cardinal" may be one.
        self.surnames = {
            name.key[-1]
            for name in names
            if name.sort == PERSON and len(name.key) > 1 and not _is_common(name, story.lexicon)
        }
        self.by_first: dict[int, dict[int, Name]] = {}
        self.by_last: dict[int, dict[int, Name]] = {}
        for name in names:
            firsts = self.by_first.setdefault(name.passage, {})
            for token in range(name.lead, name.first + 1):
                firsts[token] = name
            self.by_last.setdefault(name.passage, {})[name.last] = name

    def passage_of(self, offset: int) -> int:
        """The number of the passage around *offset*."""
        return max(bisect_right(self._starts, offset) - 1, 0)


def read_phrase(mention: Range, places: Places, lexicon: Lexicon) -> Phrase | None:
    """The parts of the noun phrase ``mention``, or None if no token of the story lies in it."""
    number = places.passage_of(mention[0])
    tokens = places.story.passages[number].tokens
    inside = tokens.within(*mention)
    if not inside:
        return None
    words, last = tokens.words, inside.stop
    if last - inside.start > 2 and words[last - 1] == "s" and words[last - 2] in "'’":
        last -= 2
    first = inside.start
    if last - first > 1 and words[last - 1].lower() in _RELATIVE:
        last -= words[last - 2].lower() not in lexicon.speech.prepositions  # not "many of whom"
    if last - first > 1 and words[first].lower() in ("which", "whom"):  # "which the trust said"
        first += 1
    if last - first > 2:
        first = _begins_anew(words, first, last)
    lower = words[first].lower()
    pronoun = places.pronouns.get(lower)
    alone = last - first == 1 or (lower in _PERSONAL and words[first + 1] != "and")
    if alone and pronoun is not None and not (words[first].isupper() and len(lower) > 1):
        return Phrase(number, first, last, None, pronoun, lower, mention, pair=False, definite=True, holds_name=False)
    firsts = places.by_first.get(number, {})
    name = firsts.get(first)
    if name is not None and name.last == last and (name.key[-1] in places.surnames or not _is_common(name, lexicon)):
        return _bare(name, tokens, first, lexicon)
    within = places.by_last.get(number, {}).get(last)
    if within is not None and within.first < first:  # "Hedge" of "Zero Hedge"
        first = within.first
    return _described(number, first, last, places)


def _begins_anew(words: list[str], first: int, last: int) -> int:
    """Where the last sentence in the phrase begins, whose capital alone shows it: *first* if there is but one."""
    for at in range(last - 1, first, -1):
        word = words[at]
        if word in _ANEW or (word in _ANEW_BEFORE_NUMBERS and at + 1 < len(words) and words[at + 1][0].isdigit()):
            return at
    return first


def _bare(name: Name, tokens: Tokens, first: int, lexicon: Lexicon) -> Phrase:
    """The phrase that is nothing but a name, with its titles from the token *first* on."""
    words, last = tokens.words, name.last
    head = _head(words, first, last)
    return Phrase(
        name.passage,
        first,
        last,
        name,
        None,
        words[head].lower(),
        (tokens.starts[first], tokens.ends[last - 1]),
        pair=False,
        definite=_is_headlinese(words, first, head, lexicon),
        holds_name=True,
        names=(name,),
    )


def _described(number: int, first: int, last: int, places: Places) -> Phrase:
    """The parts of a noun phrase of more than a name: its core, its head, who is joined or apposed to it."""
    tokens, lexicon = places.story.passages[number].tokens, places.story.lexicon
    words, firsts = tokens.words, places.by_first.get(number, {})
    lower = words[first].lower()
    stop, names, name, joined = _core(tokens, first, last, firsts, lexicon)
    stop = max(stop, first + 1)  # a mention may begin with what ends others: a dash
    if name is not None and name.key[-1] not in places.surnames and _is_common(name, lexicon):
        name = None
    head = _head(words, first, stop)
    head = _before_participle(words, head, first, lexicon)
    begin, end = (
        tokens.starts[first],
        tokens.ends[max(_cut(tokens, head, max(head + 1, stop), last, lexicon) - 1, first)],
    )
    further = _joined_to(words, stop, last, firsts) if name is not None else None
    if further is not None and name is not None:
        other = firsts.get(further)
        begin, end = names[0].start, tokens.ends[last - 1] if other is None else other.end
        joined, names = True, names if other is None else [*names, other]
    elif joined and len(names) > 1 and names[0].lead == first and name is not None:
        begin, end = names[0].start, name.end
    apposed = None
    if name is None and not joined:
        apposed = _apposed(words, stop, last, firsts, lexicon) or _closing(words, head, last, firsts, lexicon)
    return Phrase(
        number,
        first,
        last,
        name or apposed,
        None,
        words[head].lower(),
        (begin, end),
        pair=joined and apposed is None,
        definite=lower in _LOOKING_BACK or _is_headlinese(words, first, head, lexicon),
        holds_name=bool(names),
        names=tuple(names),
        owner=_owner(words, first, stop, names, places.pronouns.get(lower)),
    )


def _is_common(name: Name, lexicon: Lexicon) -> bool:
    """Whether capitals make a name of "Deputy Commissioner", or of "Critics" at the head of a sentence."""
    people, word = lexicon.people, name.key[0]
    if (
        name.opens
        and len(name.key) == 1
        and (word in people.groups or word in people.documents or word in people.polls)
    ):
        return True
    if "." in name.words or (name.key[-1] not in people.roles and name.key[-1] not in people.titles):
        return False
    return all(word in people.title_parts or word in people.titles for word in name.key[:-1])


def _is_headlinese(words: list[str], first: int, head: int, lexicon: Lexicon) -> bool:
    """Whether a noun for one person stands without its article: "Senator from Ohio says"."""
    people, low = lexicon.people, words[head].lower()
    return words[first][0].isupper() and head == first and (low in people.roles or low in people.titles)


def _owner(words: list[str], first: int, stop: int, names: list[Name], pronoun: Sort | None) -> Name | Sort | None:
    """Whose it is: the name before "'s" that the phrase begins with, or what its possessive stands for."""
    if pronoun is not None:
        return pronoun
    owner = names[0] if names and names[0].lead == first else None
    return owner if owner is not None and owner.last < stop and words[owner.last] in "'’" else None


def _core(
    tokens: Tokens, first: int, last: int, firsts: dict[int, Name], lexicon: Lexicon
) -> tuple[int, list[Name], Name | None, bool]:
    """Where the phrase ends without what is attached to it, its names, the one it ends in, whether "and" joins it."""
    words, speech, people = tokens.words, lexicon.speech, lexicon.people
    at, names, joined = first, [], False
    name: Name | None = None
    while at < last:
        found = firsts.get(at)
        if found is not None and at <= found.first < last:
            name = found if found.last <= last else found._replace(last=last, end=tokens.ends[last - 1])
            names.append(name)
            at = min(found.last, last)
            continue
        word = words[at]
        if not (word[0].isalnum() or word.isupper()):
            if not in_number(words, tokens.starts, tokens.ends, at):
                if word == "," and _goes_on(words, at, last, firsts):
                    joined = True
                elif word in ",(—–―:;" or (word == "-" and tokens.starts[at] > tokens.ends[at - 1]):
                    break
                name = name if word == "." else None
            at += 1
            continue
        low = word.lower()
        if name is not None:
            if at == name.last and word.isupper() and low in people.post_nominals:
                at, name = at + 1, name._replace(last=at + 1)
                continue
            another = at == name.last and name.lead == first and word[0].isupper() and name.sort == PERSON
            if another or low in speech.adverbs or low.endswith("ly"):
                break
        if at > first:
            when = low in _WHEN and words[at - 1].lower() not in speech.determiners
            if when or low in speech.prepositions or low in _RELATIVE:
                break
            joined = joined or low == "and"
        name = None
        at += 1
    return at, names, name, joined


def _head(words: list[str], first: int, stop: int) -> int:
    """The last word of the core, a possessive "'s" left out."""
    head = stop - 1
    while head > first and not words[head][0].isalnum():
        head -= 1
    if words[head].lower() == "s" and head - 2 >= first and words[head - 1] in "'’":
        head -= 2
    return head


def _before_participle(words: list[str], head: int, first: int, lexicon: Lexicon) -> int:
    """The noun of "a study being released", "an analysis done", where the last word is no noun for a source."""
    people, at = lexicon.people, head
    while at > first and at > head - 3 and words[at].islower() and _is_participle(words[at]):
        at -= 1
        if any(words[at] in nouns for nouns in (people.documents, people.polls, people.groups, people.organizations)):
            return at
    return head


def _is_participle(word: str) -> bool:
    return word.endswith(("ed", "ing")) or word in _PARTICIPLES


def _cut(tokens: Tokens, head: int, at: int, last: int, lexicon: Lexicon) -> int:
    """The token after the phrase: before a comma, dash, verb or time behind its head, not "released last year"."""
    words, people, clause = tokens.words, lexicon.people, False
    for token in range(at, last):
        word = words[token]
        if in_number(words, tokens.starts, tokens.ends, token):
            continue
        if word in ",—–;" or (word == "-" and tokens.starts[token] > tokens.ends[token - 1]):
            return token
        before, after = words[token - 1], words[token + 1] if token + 1 < last else ""
        if word in _RELATIVE:
            clause = True
        if not clause and word in people.finite and (after in people.objects or after[:1].isupper()):
            return token
        if not clause and word in people.intransitive and after in lexicon.speech.prepositions:
            return token
        if before.islower() and before.endswith("ed") and token - 1 > head:
            return next((t for t in range(token, last) if words[t] in ",—–;"), last)
        if token <= at + 1 and word.lower() in _WHEN:
            return token - (token > at)
        if word in ("in", "on") and (after.lower() in _WHEN or _is_year(after)):
            return token
    return last


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and word[:2] in ("19", "20")


def _goes_on(words: list[str], comma: int, last: int, firsts: dict[int, Name]) -> bool:
    """Whether the comma is one of a list of names: "Cruz, Rubio and Bush"."""
    name = firsts.get(comma + 1)
    return (
        name is not None
        and name.last < last
        and words[name.last] in ("and", ",")
        and any(words[t] == "and" and t + 1 in firsts for t in range(name.last, min(last, name.last + 6)))
    )


def _joined_to(words: list[str], at: int, last: int, firsts: dict[int, Name]) -> int | None:
    """The token of the other name in "Ada Diaz (D-Ohio) and Bo Li", "Ada Diaz, a nurse, and others", or None."""
    for token in range(at, last - 1):
        if words[token].lower() in _RELATIVE:
            return None
        if words[token] == "and" and token > at and words[token - 1] in ",)":
            following = firsts.get(token + 1)
            if following is not None and (following.last >= last or words[following.last] in ",("):
                return token + 1
            if words[token + 1] in ("other", "others", "several"):
                return token + 1
    return None


def _apposed(words: list[str], stop: int, last: int, firsts: dict[int, Name], lexicon: Lexicon) -> Name | None:
    """The name in "a lawyer for the city, Ada Diaz", behind other appositions too if it is a person's."""
    commas = [token for token in range(stop, last - 1) if words[token] == ","]
    if words[stop - 1].lower().endswith("s"):
        commas = commas[:1]
    for token in commas:
        name = firsts.get(token + 1)
        if name is None or name.key[-1] in lexicon.people.places:
            continue
        if token == commas[0] and name.last >= last:
            return name
        if name.sort == PERSON and (name.last >= last or words[name.last] in ",("):
            return name
    return None


def _closing(words: list[str], head: int, last: int, firsts: dict[int, Name], lexicon: Lexicon) -> Name | None:
    """The name with which the sentence ends behind "said the mayor of Lima" and a comma."""
    role = words[head].lower()
    if (
        last + 1 >= len(words)
        or words[last] != ","
        or not (role in lexicon.people.roles or role in lexicon.people.titles)
    ):
        return None
    name = firsts.get(last + 1)
    if name is None or name.sort != PERSON or len(name.key) == 1:
        return None
    return name if name.last >= len(words) or words[name.last] in _STOPS else None


def sort_of_role(role: list[str], lexicon: Lexicon) -> Sort | None:
    """What the words of a role say of whoever has it: "spokeswoman"."""
    people = lexicon.people
    if people.men.isdisjoint(role):
        return None if people.women.isdisjoint(role) else Sort.SHE
    return Sort.HE if people.women.isdisjoint(role) else None


def kind_of(head: str, lexicon: Lexicon) -> SourceKind:
    """What kind of source a description with this head noun is."""
    people = lexicon.people
    if head in people.groups:
        return SourceKind.GROUP
    if head in people.polls:
        return SourceKind.POLL
    if head in people.roles or head in people.titles:
        return SourceKind.PERSON
    if head in people.organizations or head in people.trades:
        return SourceKind.ORGANIZATION
    if head in people.documents:
        return SourceKind.DOCUMENT
    if head in ("this", "that", "these", "it"):
        return SourceKind.UNKNOWN
    if head.endswith("s") and not head.endswith("ss"):
        return SourceKind.GROUP
    return SourceKind.PERSON if head in ("one", "someone", "another", "person") else SourceKind.UNKNOWN
