"""What the text says a person is: role and affiliation from titles before a name and appositions behind it."""

from __future__ import annotations

from newsmodel.lexicon import Lexicon
from newsmodel.mentions import Name
from newsmodel.resolution.entities import Entity, Range
from newsmodel.text.story import Passage

_DETERMINERS = frozenset({"a", "an", "the", "his", "her", "its", "their", "our", "my", "one", "now", "then", "also"})
_TIES = frozenset({"of", "at", "for", "with", "in", "from", "to", "on", "by"})
_PARTS = frozenset(
    "prime vice foreign attorney deputy press chief executive acting former managing finance health defense defence interior "
    "justice education public safety homeland security state treasury housing energy transport labor labour environment trade "
    "general special senior junior assistant associate associated lieutenant major high first founding national supreme circuit "
    "district police fire city home shadow cabinet immigration veterans affairs agriculture retired current co chair-elect "
    "majority minority crown lord executive board".split()
)
_PARTY = frozenset({"r", "d", "i", "republican", "democrat", "independent", "lab", "con"})
_REACH = 18
_RELATIVE = frozenset({"who", "that", "which", "whose", "and"})


def describe(entity: Entity, name: Name, passage: Passage, lexicon: Lexicon, names: dict[int, Name]) -> None:
    """Adds to *entity* the role and affiliation that stand around one occurrence of its name."""
    if entity.role is None or entity.affiliation is None:
        role, tie = _before(name, passage, lexicon, names)
        _keep(entity, role, tie)
    if entity.role is None or entity.affiliation is None:
        role, tie, aliases = _behind(name, passage, lexicon, names)
        _keep(entity, role, tie)
        if tie is not None and tie == entity.affiliation:
            entity.affiliation_aliases += [alias for alias in aliases if alias not in entity.affiliation_aliases]


def _keep(entity: Entity, role: Range | None, tie: Range | None) -> None:
    if entity.role is None:
        entity.role = role
    if entity.affiliation is None:
        entity.affiliation = tie


def _before(
    name: Name, passage: Passage, lexicon: Lexicon, names: dict[int, Name]
) -> tuple[Range | None, Range | None]:
    tokens, people = passage.tokens, lexicon.people
    words = tokens.words
    nouns = people.roles | people.titles
    first, lead = name.first, name.lead
    honorifics = {form for form, _ in people.honorifics}
    while lead < first and words[lead].lower() in honorifics:
        lead += 1
        if lead < first and words[lead] == ".":
            lead += 1
    stop = first
    while (
        stop > lead
        and words[stop - 1].lower() in honorifics | {"."}
        and not (words[stop - 1] == "." and stop - 2 >= lead and words[stop - 2].lower() not in honorifics)
    ):
        stop -= 1
    if lead < stop:
        begin = lead
        title = next((t for t in range(stop - 1, lead - 1, -1) if words[t].lower() in nouns), stop - 1)
        cut = title
        while cut > lead and words[cut - 1][0].isalnum() and words[cut - 1].lower() in _PARTS | nouns:
            cut -= 1
        minister = words[title].lower() in ("minister", "secretary")
        if minister and cut > lead and words[lead].lower() not in people.demonyms | people.places:
            cut = lead
        elif minister:
            cut = min(cut, lead + 1) if cut > lead else cut
        tie = (
            (tokens.starts[begin], tokens.ends[_bare(words, begin, cut) - 1])
            if _bare(words, begin, cut) > begin
            else None
        )
        if tie is None:
            tie = _adjacent(begin, tokens.starts, tokens.ends, words, names)
        return (tokens.starts[cut], tokens.ends[stop - 1]), tie
    at = name.lead
    while (
        at > 0
        and at > name.lead - 6
        and words[at - 1].islower()
        and words[at - 1] in nouns | people.demonyms
        or (
            at > 0
            and at < name.lead
            and at > name.lead - 6
            and words[at - 1].islower()
            and words[at - 1][0].isalnum()
            and words[at - 1] not in _DETERMINERS
            and words[at - 1] not in lexicon.speech.prepositions
            and words[at - 1] not in lexicon.speech.conjunctions
            and words[at - 1] not in lexicon.speech.auxiliaries
            and len(words[at - 1]) > 1
        )
        or (at > 1 and at < name.lead and words[at - 1] == "-" and words[at - 2][0].isalnum())
    ):
        at -= 1
    if at == name.lead:
        return None, None
    return (tokens.starts[at], tokens.ends[name.lead - 1]), _adjacent(at, tokens.starts, tokens.ends, words, names)


def _bare(words: list[str], begin: int, end: int) -> int:
    while end > begin and not words[end - 1][0].isalnum() and words[end - 1] != ".":
        end -= 1
    if end - 1 > begin and words[end - 1] == "s" and words[end - 2] in "'’":
        end -= 2
    return end


def _adjacent(at: int, starts: list[int], ends: list[int], words: list[str], names: dict[int, Name]) -> Range | None:
    """The name that ends right before the token *at*, a possessive "'s" between them or not."""
    end = at
    if end >= 2 and words[end - 1] == "s" and words[end - 2] in "'’":
        end -= 2
    name = names.get(end)
    return (name.start, name.end) if name is not None else None


def _behind(
    name: Name, passage: Passage, lexicon: Lexicon, names: dict[int, Name]
) -> tuple[Range | None, Range | None, list[Range]]:
    """Role and affiliation from ", executive director of the Centre (CTR)," and "(R-Fla.)", with other names of the latter."""
    tokens = passage.tokens
    words, starts, ends = tokens.words, tokens.starts, tokens.ends
    at, size = name.last, len(tokens.words)
    if at < size and words[at] == "(":
        tie = _party(words, starts, ends, at + 1, ")")
        if tie is not None:
            return None, tie, []
    if at + 1 >= size or words[at] != ",":
        return None, None, []
    at += 1
    if words[at].lower() in _PARTY and at + 1 < size and words[at + 1] in ("-", "of", "‑"):
        return None, _party(words, starts, ends, at, ","), []
    if words[at].isdigit() and at + 1 < size and words[at + 1] == ",":
        at += 2
    while at < size and words[at].lower() in _DETERMINERS:
        at += 1
    return _apposed(at, passage, lexicon, names)


def _party(words: list[str], starts: list[int], ends: list[int], at: int, mark: str) -> Range | None:
    stop = at
    while stop < len(words) and stop < at + 8 and words[stop] != mark:
        stop += 1
    if stop >= len(words) or stop == at or words[at].lower() not in _PARTY:
        return None
    return starts[at], ends[stop - 1]


def _apposed(
    at: int, passage: Passage, lexicon: Lexicon, names: dict[int, Name]
) -> tuple[Range | None, Range | None, list[Range]]:
    tokens, people = passage.tokens, lexicon.people
    words, starts, ends = tokens.words, tokens.starts, tokens.ends
    nouns = people.roles | people.titles
    by_first = {name.lead: name for name in names.values()}
    begin, tie, size = at, None, min(len(words), at + _REACH)
    opening = by_first.get(at)
    if (
        opening is not None
        and opening.last < size
        and (words[opening.last][0].islower() or words[opening.last] in "'’-")
    ):
        after = opening.last
        if after + 1 < size and words[after] in "'’" and words[after + 1] == "s":
            after += 2
        if (
            after < size
            and words[after] not in lexicon.speech.auxiliaries
            and words[after] not in lexicon.speech.prepositions
            and words[after] != "and"
        ):
            tie, begin = (opening.start, opening.end), after
    stop = begin
    while (
        stop < size
        and (words[stop][0].isalnum() or words[stop] in "-’'&.")
        and words[stop].lower() not in _TIES
        and not (words[stop] == "." and starts[stop] != ends[stop - 1])
        and words[stop].lower() not in ("who", "that", "which", "whose", "said", "says", "told")
        and words[stop] not in lexicon.speech.auxiliaries
    ):
        stop += 1
    while stop > begin and not words[stop - 1][0].isalnum():
        stop -= 1
    heads = [t for t in range(begin, stop) if words[t].lower() in nouns]
    if not heads:
        return None, None, []
    role = (starts[begin], ends[stop - 1])
    aliases: list[Range] = []
    while stop + 1 < size and words[stop].lower() in _TIES:
        keep = words[stop].lower() == "to" and words[heads[-1]].lower() in (
            "ambassador",
            "envoy",
            "adviser",
            "advisor",
            "aide",
        )
        target = stop + 2 if words[stop + 1].lower() in ("the", "a", "an", "its", "his", "her") else stop + 1
        name = by_first.get(target) or by_first.get(stop + 1)
        if keep and name is not None:
            begin_role = (
                opening.start
                if opening is not None and tie is not None and words[opening.last] not in "'’"
                else role[0]
            )
            return (begin_role, name.end), tie, []
        if name is not None:
            tie = tie or (name.start, name.end)
            if name.last + 2 < len(words) and words[name.last] == "(" and words[name.last + 2] == ")":
                aliases.append((starts[name.last + 1], ends[name.last + 1]))
            stop = name.last
            break
        following = stop + 1
        while (
            following < size
            and words[following].lower() not in _TIES
            and words[following] not in ",;:.()—"
            and not words[following][0].isupper()
        ):
            following += 1
        if following >= size or words[following].lower() not in _TIES:
            break
        role = (role[0], ends[following - 1])
        stop = following
    closed = stop >= len(words) or words[stop] in ",.;:()—–" or words[stop].lower() in _TIES or words[stop] in _RELATIVE
    return (role, tie, aliases) if closed else (None, None, [])
