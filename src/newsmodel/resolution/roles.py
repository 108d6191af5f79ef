"""What the text says a person is: role and affiliation from titles before a name and appositions around it."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from newsmodel.lexicon import Lexicon
from newsmodel.mentions import ORGANIZATION, UNSURE, Name
from newsmodel.resolution.entities import Entity, Range
from newsmodel.text.story import Passage

_DETERMINERS = frozenset({"a", "an", "the", "his", "her", "its", "their", "our", "my", "one", "now", "then", "also"})
_TIES = frozenset({"of", "at", "for", "with", "in", "from", "to", "on", "by"})
_ENDS = frozenset(",.;:()—–")
_CLOSERS = frozenset({"who", "that", "which", "whose", "and"})
_CLAUSES = _CLOSERS - {"and"}
_TIED, _AFTER = _TIES | _DETERMINERS, _TIES | _CLOSERS
_VERBS = frozenset({"said", "says", "told", "tells", "added"})
_REACH = 18
_DEGREES = frozenset({"ph", "m", "j", "d", "jr", "sr"})


class Found(NamedTuple):
    """A role, an affiliation, and other names of the latter, each where it stands in the text."""

    role: Range | None = None
    tie: Range | None = None
    aliases: tuple[Range, ...] = ()


class _Words(NamedTuple):
    """Nouns for what people are, what stands before them in a title or a description, and what ends these."""

    nouns: frozenset[str]
    honorifics: frozenset[str]
    #: Verbs of saying in the past that are no nouns.
    verbs: frozenset[str]
    in_titles: frozenset[str]
    in_descriptions: frozenset[str]
    foreign: frozenset[str]
    small: frozenset[str]
    #: Common nouns and adjectives before a role that a sentence may open with: "Transport economist".
    common: frozenset[str]


@cache
def _words(lexicon: Lexicon) -> _Words:
    """The words of *lexicon*, put together once."""
    people, speech = lexicon.people, lexicon.speech
    nouns = people.roles | people.titles
    told = frozenset(cue.past for cue in speech.cues) - nouns
    small = speech.prepositions | speech.conjunctions | speech.auxiliaries | speech.determiners | speech.subordinators
    return _Words(
        nouns,
        frozenset(form for form, _ in people.honorifics),
        told | _VERBS,
        people.title_parts | nouns,
        nouns | people.demonyms,
        people.demonyms | people.places,
        small | _DETERMINERS,
        people.title_parts | people.offices | people.organizations,
    )


def describe(entity: Entity, name: Name, reader: RoleReader) -> None:
    """Adds to *entity* the role and affiliation that stand around one occurrence of its name."""
    for read in (reader.before, reader.behind, reader.apposed_to):
        if entity.role is not None and entity.affiliation is not None:
            return
        found = read(name)
        entity.role = entity.role or found.role
        entity.affiliation = entity.affiliation or found.tie
        if found.tie is not None and found.tie == entity.affiliation:
            entity.affiliation_aliases += [a for a in found.aliases if a not in entity.affiliation_aliases]


class RoleReader:
    """One passage with its names by their first tokens, titles included, and by the token behind them."""

    def __init__(
        self, passage: Passage, lexicon: Lexicon, names: tuple[dict[int, Name], dict[int, Name]], sure: frozenset[str]
    ) -> None:
        tokens = passage.tokens
        self.words, self.starts, self.ends = tokens.words, tokens.starts, tokens.ends
        self.people, self.speech = lexicon.people, lexicon.speech
        self.lists = _words(lexicon)
        self.nouns = self.lists.nouns
        self.by_first, self.by_last = names
        self.sure = sure

    def before(self, name: Name) -> Found:
        """Titles and nouns right before the name: "Public Safety Minister", "Clinton spokesman", "CNN's"."""
        begin, stop = self._titles(name)
        at = self._nouns_before(begin)
        if at < begin:
            opening = self.by_last.get(at)
            if opening is not None and self._is_common(opening):
                return Found(self._range(opening.first, stop))
            return Found(self._range(at, stop), self._adjacent(at))
        if begin < stop:
            return self._titled(self._nouns_from(begin), stop)
        if begin > 1 and self.words[begin - 1] == "s" and self.words[begin - 2] in "'’":
            owner = self.by_last.get(begin - 2)
            party = owner is not None and owner.key[0] in self.people.demonyms
            if owner is not None and (owner.sort == ORGANIZATION or party):
                return Found(tie=(owner.start, owner.end))
            return Found()
        return Found()

    def behind(self, name: Name) -> Found:
        """What follows: "(R-Fla.)", ", executive director of the Centre (CTR)", "of the Times"."""
        words, at, size = self.words, name.last, len(self.words)
        if at + 1 >= size:
            return Found()
        if words[at] == "(":
            return Found(tie=self._party(at + 1, ")"))
        if words[at] in ("of", "at", "from"):
            target = self._named_at(at + 1)
            return Found(tie=(target.start, target.end)) if target is not None else Found()
        if words[at] != ",":
            return Found()
        at = self._behind_degree(at + 1)
        if words[at] in ("of", "at", "from", "with"):
            target = self._named_at(at + 1)
            return Found(tie=(target.start, target.end)) if target is not None else Found()
        if words[at].lower() in self.people.party_tags and at + 1 < size and words[at + 1] in ("-", "of", "‑"):
            return Found(tie=self._party(at, ","))
        if words[at].isdigit() and at + 2 < size and words[at + 1] == ",":
            at += 2
        while at < size and words[at].lower() in _DETERMINERS:
            at += 1
        return self._apposed(at)

    def _behind_degree(self, at: int) -> int:
        """Where the apposition behind ", Ph.D.," begins."""
        words = self.words
        if words[at].lower() in self.people.post_nominals | _DEGREES:
            comma = next((t for t in range(at + 1, min(at + 6, len(words) - 1)) if words[t] == ","), None)
            if comma is not None and all(len(word) <= 2 for word in words[at:comma]):
                return comma + 1
        return at

    def apposed_to(self, name: Name) -> Found:
        """A description before the name and a comma: "Apple's chief executive, Tim Cook,"."""
        words, comma = self.words, name.lead - 1
        if comma < 1 or words[comma] != ",":
            return Found()
        if name.last < len(words) and words[name.last] not in _ENDS:
            return Found()
        at, tie = comma, None
        owner = self.by_last.get(comma)
        if owner is not None and owner.lead > 1:
            governed = owner.key[0] in self.people.offices and self.words[owner.lead - 1] in ("for", "of")
            if governed and self.words[owner.lead - 2].lower() in self.nouns:
                return Found(self._range(self._nouns_from(owner.lead - 2), owner.last))
            tie, at = (owner.start, owner.end), owner.lead
            while at > 0 and words[at - 1].lower() in _TIED:
                at -= 1
        start = self._nouns_before(at)
        if start == at and at > 0 and words[at - 1].lower() in self.nouns:
            start = self._nouns_from(at - 1)
        return Found(self._range(start, at), tie or self._adjacent(start)) if start < at else Found()

    def _nouns_from(self, at: int) -> int:
        """Where the title that ends with the token *at* begins: "Deputy Commissioner"."""
        while at > 0 and self.words[at - 1].lower() in self.people.title_parts and self.words[at - 1][0].isupper():
            at -= 1
        return at

    def _is_common(self, name: Name) -> bool:
        """Whether a capital is but that of a sentence's first word: "Shadow health secretary", not "Texas senator"."""
        word = name.words[0]
        common = word.lower() in self.lists.common and word not in self.sure
        return common and name.opens and len(name.words) == 1 and name.sort is UNSURE

    def _range(self, first: int, last: int) -> Range:
        return self.starts[first], self.ends[last - 1]

    def _titles(self, name: Name) -> tuple[int, int]:
        """The tokens of the titles before a name, without "Mr." and the like."""
        words, lead, stop = self.words, name.lead, name.first
        while lead < stop and words[lead].lower() in self.lists.honorifics:
            lead += 2 if lead + 1 < stop and words[lead + 1] == "." else 1
        while stop > lead:
            if words[stop - 1].lower() in self.lists.honorifics:
                stop -= 1
            elif words[stop - 1] == "." and stop - 2 >= lead and words[stop - 2].lower() in self.lists.honorifics:
                stop -= 2
            else:
                break
        return min(lead, stop), stop

    def _titled(self, begin: int, stop: int) -> Found:
        words = self.words
        heads = [t for t in range(begin, stop) if words[t].lower() in self.nouns]
        title = heads[-1] if heads else stop - 1
        end = stop
        if len(heads) > 1 and words[stop - 1] == "." and words[heads[-2] + 1] != ".":
            title, end = heads[-2], heads[-2] + 1
        cut = title
        while cut > begin and (
            words[cut - 1].lower() in self.lists.in_titles
            or (words[cut - 1] == "." and cut - 2 >= begin and words[cut - 2].lower() in self.lists.in_titles)
        ):
            cut -= 1
        if words[begin].lower() in self.people.title_parts:
            cut = begin
        governs = words[title].lower() in ("minister", "secretary")
        if governs and cut > begin:
            foreign = words[begin].lower() in self.lists.foreign
            cut = min(cut, begin + 1) if foreign else begin
        owner = self._bare(begin, cut)
        tie = self._range(begin, owner) if owner > begin else self._adjacent(begin)
        return Found(self._range(cut, end), tie)

    def _nouns_before(self, stop: int) -> int:
        """Where the nouns and adjectives in small letters that end at *stop* with a role begin."""
        words, at = self.words, stop
        if at == 0 or words[at - 1] not in self.nouns or not words[at - 1].islower():
            return stop
        while at > 0 and stop - at < 7:
            word = words[at - 1]
            if word.islower() and word in self.lists.in_descriptions:
                at -= 1
            elif word in ("-", "‑") and at > 1 and words[at - 2][0].isalnum():
                at -= 2
            elif (
                word.islower()
                and word[0].isalnum()
                and len(word) > 1
                and not self._is_small(word)
                and word not in self.lists.verbs
            ):
                at -= 1
            else:
                break
        return at

    def _is_small(self, word: str) -> bool:
        return word in self.lists.small

    def _bare(self, begin: int, end: int) -> int:
        """*end* without a possessive "'s" and marks before it."""
        words = self.words
        while end > begin and not words[end - 1][0].isalnum() and words[end - 1] != ".":
            end -= 1
        if end - 1 > begin and words[end - 1] == "s" and words[end - 2] in "'’":
            end -= 2
        return end

    def _adjacent(self, at: int) -> Range | None:
        """The name, or the adjective of a nation or party, right before the token *at*."""
        end = self._bare(0, at)
        name = self.by_last.get(end)
        if name is not None:
            return name.start, name.end
        if end > 0 and self.words[end - 1].lower() in self.people.demonyms:
            return self._range(end - 1, end)
        return None

    def _party(self, at: int, mark: str) -> Range | None:
        words, stop = self.words, at
        while stop < len(words) and stop < at + 8 and words[stop] != mark:
            stop += 1
        if stop >= len(words) and words[-1] == "." and mark == ",":
            stop = len(words) - 1
        if stop >= len(words) or stop == at or words[at].lower() not in self.people.party_tags:
            return None
        return self._range(at, stop)

    def _named_at(self, at: int) -> Name | None:
        """The name at the token *at*, an article and up to two adjectives left out."""
        words = self.words
        while at < len(words) and words[at].lower() in _DETERMINERS:
            at += 1
        steps = 3
        while steps > 0 and at < len(words):
            name = self.by_first.get(at)
            if name is not None and name.first == at:
                if words[name.last : name.last + 2] != ["-", "based"]:
                    return name
                at = name.last + 2
                continue
            if not words[at].islower() or self._is_small(words[at]):
                return None
            at += 1
            while at + 1 < len(words) and words[at] in ("-", "‑") and words[at + 1].islower():
                at += 2
            steps -= 1
        return None

    def _apposed(self, at: int) -> Found:
        """The role that an apposition from the token *at* on gives, and what it is tied to."""
        words, size = self.words, min(len(self.words), at + _REACH)
        begin, tie = self._owner(at, size)
        stop = begin
        while stop < size and self._in_role(stop):
            stop += 1
        while stop > begin and not words[stop - 1][0].isalnum():
            stop -= 1
        heads = [t for t in range(begin, stop) if words[t].lower() in self.nouns]
        if not heads:
            return Found()
        begin = max(
            (t + 1 for t in range(begin + 1, heads[-1]) if words[t] == "s" and words[t - 1] in "'’"), default=begin
        )
        role = self._range(begin, stop)
        while stop + 1 < size and words[stop].lower() in _TIES:
            name = self._named_at(stop + 1)
            if name is not None and words[stop].lower() == "to" and words[heads[-1]].lower() in self.people.envoys:
                return Found((self.starts[at], name.end), tie)
            if name is not None:
                alias = name.last + 2 < len(words) and words[name.last] == "(" and words[name.last + 2] == ")"
                aliases = (self._range(name.last + 1, name.last + 2),) if alias else ()
                return Found(role, tie or (name.start, name.end), aliases if tie is None else ())
            stop = self._next_tie(stop + 1, size)
            if stop >= size or words[stop].lower() not in _TIES:
                break
            role = (role[0], self.ends[stop - 1])
        closed = stop >= len(words) or words[stop] in _ENDS or words[stop].lower() in _AFTER
        return Found(role, tie) if closed else Found()

    def _owner(self, at: int, size: int) -> tuple[int, Range | None]:
        """Where the role begins, and the name before it: "Clinton's campaign manager", "the US ambassador"."""
        name, words = self.by_first.get(at), self.words
        if name is None or name.last >= size:
            return at, None
        after = name.last
        if after + 1 < size and words[after] in "'’" and words[after + 1] == "s":
            after += 2
        elif not words[after].islower():
            return at, None
        if after < size and words[after].islower() and not self._is_small(words[after]):
            return after, (name.start, name.end)
        return at, None

    def _in_role(self, at: int) -> bool:
        word, lower = self.words[at], self.words[at].lower()
        if lower in _TIES or lower in _CLAUSES or lower in _VERBS or lower in self.speech.auxiliaries:
            return False
        if lower == "based":
            return self.words[at - 1] in "-‑"
        if word == ".":
            return self.starts[at] == self.ends[at - 1] and len(self.words[at - 1]) <= 4
        return word[0].isalnum() or word in "-’'&"

    def _next_tie(self, at: int, size: int) -> int:
        while at < size and self.words[at].islower() and self.words[at].lower() not in _TIES:
            at += 1
        return at
