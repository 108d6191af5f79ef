"""Just enough grammar of news English to read a noun phrase to the right of a verb, and the subject of a sentence."""

from __future__ import annotations

from newsmodel.attribution.grammar import INNER, WALLS, Line
from newsmodel.attribution.saying import Range

#: How far a noun phrase reaches at most, in tokens; news has longer ones, but not many.
_REACH = 45
#: How far an opening bracket is looked for.
_BRACKET = 25
#: How many letters of a title stand behind a name and a comma at most: "KC", "CBE".
_LETTERS = 3
#: Letters that stand for a party ("R-Fla.", "D-Mich.").
_PARTIES = frozenset({"R", "D"})


def adds(line: Line, token: int) -> bool:
    """Whether the piece that begins with *token* tells more about the noun before its comma."""
    lower, known = line.lower[token], line.vocabulary
    if lower in known.speech.openers or lower.isdigit() or lower in known.nouns:
        return True
    if not line.capital(token):
        return lower not in known.closed and lower not in known.pronouns and lower not in known.speech.adverbs
    if line.words[token] in _PARTIES or any(word in known.nouns for word in line.lower[token : token + 5]):
        return True
    after = line.words[token + 1] if token + 1 < len(line) else ""
    letters = after == "," and line.words[token].isupper() and 1 < len(line.words[token]) <= _LETTERS
    return letters or (after == "." and len(line.words[token]) <= 5)


def phrase_after(line: Line, first: int, ceiling: int) -> Range | None:
    """The noun phrase that begins with *first*, with its appositions, ending before *ceiling*."""
    if first >= ceiling:
        return None
    lower, known = line.lower[first], line.vocabulary
    if lower in known.speech.personal and not (first + 1 < ceiling and line.capital(first) and line.capital(first + 1)):
        return first, first + 1
    if not (line.words[first][0].isalnum() or line.words[first] in "@#"):
        return None
    if lower in known.closed and lower not in known.speech.determiners and not line.plain_name(first):
        return None
    end = _core_after(line, first, ceiling)
    while first < end < ceiling:
        further = _apposition_after(line, end, ceiling)
        if further is None:
            break
        end = further
    return (first, end) if end > first else None


def _core_after(line: Line, first: int, ceiling: int) -> int:
    """The end of the noun phrase from *first*, appositions left out."""
    at = end = first
    ceiling = min(ceiling, first + _REACH)
    while at < ceiling:
        word, lower = line.words[at], line.lower[at]
        if line.quoted[at] >= 0:
            if at == first or not is_name_part(line, at):
                break
            at = end = at + 1
        elif (line.short_point(at) and at + 1 < ceiling) or word in INNER or line.possessive(at):
            at = end = at + 1
        elif word == "(":
            closing = next(
                (t for t in range(at + 1, min(ceiling, at + _BRACKET)) if line.words[t] == ")"),
                None,
            )
            if closing is None:
                break
            at = end = closing + 1
        elif at > first and at + 1 < ceiling and _ties(line, at, first):
            at += 1
        elif at > first and lower in ("who", "that", "which") and line.words[at - 1] != ",":
            return _clause_end(line, at, ceiling)
        elif lower in line.vocabulary.speech.determiners and not (line.capital(at) and at > first):
            if at > first and not _takes_determiner(line, at - 1):
                break
            at += 1
        elif word[0].isalnum() and _goes_on(line, at, first):
            at = end = at + 1
        else:
            break
    return first + 1 if end == first and line.lower[first] in line.vocabulary.speech.subjects else end


def is_name_part(line: Line, at: int) -> bool:
    """Whether the quotation at *at* goes on, or begins as a nickname or a title inside a name, not as speech."""
    quotation = line.quotations[line.quoted[at]]
    return line.quoted[at - 1] == line.quoted[at] or quotation.outer - quotation.inner <= 40


def is_nickname(line: Line, number: int) -> bool:
    """Whether a quotation is a name inside a name: one word or two, between words with capitals as it is."""
    first, last = line.spans[number]
    if first == 0 or last >= len(line) or not (line.capital(first - 1) and line.capital(last)):
        return False
    words = [word for word in line.words[first:last] if word[0].isalnum()]
    return 0 < len(words) <= 2 and words[0][0].isupper()


def _takes_determiner(line: Line, before: int) -> bool:
    lower = line.lower[before]
    return lower in line.vocabulary.speech.prepositions or lower in (
        "all",
        "and",
        "both",
    )


def _ties(line: Line, at: int, first: int) -> bool:
    """Whether a preposition or "and" goes on with the phrase from *first*."""
    lower = line.lower[at]
    if lower == "and":
        return line.capital(at - 1) and line.capital(at + 1)
    speech = line.vocabulary.speech
    if lower not in speech.attaching:
        return False
    if lower == "of":
        return True
    following = line.lower[at + 1]
    if following in speech.times or (following in ("a", "an") and lower == "in"):
        return False
    return at - first <= 8 and line.lower[at - 1] in line.vocabulary.nouns and lower not in ("by", "against", "within")


def _goes_on(line: Line, at: int, first: int) -> bool:
    """Whether the word can be part of a noun phrase that begins with *first*."""
    lower, capital, known = line.lower[at], line.capital(at), line.vocabulary
    speech = known.speech
    if capital and at > first and len(lower) == 1:
        return True
    if lower in known.closed or lower in known.pronouns:
        return at == first and line.plain_name(at)
    if lower in speech.times:
        return at > first and line.lower[at - 1] in speech.determiners
    if capital or at == first:
        return capital or lower not in speech.adverbs
    if lower in speech.adverbs or lower.endswith("ly"):
        return False
    if lower in known.nouns or lower in known.forms:
        return lower in known.nouns
    if not line.capital(at - 1) or line.lower[at - 1] in speech.determiners:
        return True
    return not lower.endswith("ed") and _leads_to_noun(line, at + 1)


def _leads_to_noun(line: Line, at: int) -> bool:
    """Whether small words and then a common noun follow: "Sky News senior" before "political analyst"."""
    known = line.vocabulary
    for word in line.lower[at : at + 3]:
        if word in known.closed or word in known.pronouns or word in known.forms:
            return False
        if word in known.nouns:
            return True
    return False


def _clause_end(line: Line, at: int, ceiling: int) -> int:
    """The end of a relative clause: the next comma, wall or quotation."""
    for token in range(at, ceiling):
        word = line.words[token]
        if line.quoted[token] >= 0 or word == "," or (word in WALLS and (word != "." or token + 1 >= ceiling)):
            return token
    return ceiling


def _apposition_after(line: Line, end: int, ceiling: int) -> int | None:
    """The end of the apposition that opens at the comma ``end``, or None if what follows is something else."""
    if line.words[end] != "," or end + 1 >= ceiling or line.quoted[end] >= 0 or line.quoted[end + 1] >= 0:
        return None
    first, known = end + 1, line.vocabulary
    lower = line.lower[first]
    if lower in ("who", "whose", "which"):
        stop = _clause_end(line, first, ceiling)
        forms = (known.forms.get(word) for word in line.lower[first:stop])
        return None if any(form is not None and form.cue.bare for form in forms) else stop
    if lower.endswith("ing") or (lower in known.speech.adverbs and lower not in known.speech.openers):
        return None
    named = line.lower[end - 1] in known.nouns and all(line.capital(t) for t in range(first, min(first + 2, ceiling)))
    if not named and not adds(line, first):
        return None
    stop = _core_after(line, first, ceiling)
    if stop <= first and first + 1 < ceiling and lower in known.speech.openers:
        stop = _core_after(line, first + 1, ceiling)
    return stop if stop > first else None


def main_subject(line: Line, start: int, limit: int) -> Range | None:
    """The noun phrase that the sentence from *start* is about, behind what introduces it and before *limit*."""
    at, speech = start, line.vocabulary.speech
    for _ in range(4):
        while (
            at < limit
            and line.quoted[at] < 0
            and (line.lower[at] in speech.coordinators or not line.words[at][0].isalnum())
        ):
            at += 1
        if at >= limit or line.quoted[at] >= 0:
            return None
        phrase, introduces = phrase_after(line, at, limit), _introduces(line, at, limit)
        if phrase is not None and not introduces and not _is_aside(line, phrase[1], limit):
            return phrase
        comma = line.comma(at, limit)
        if comma is None:
            return None if introduces else phrase
        at = comma + 1
    return None


def clause_subject(line: Line, start: int, limit: int) -> Range | None:
    """The subject of the clause before ", shouting" at *limit*: of that which ", when" opens, if any."""
    for token in range(limit - 2, start + 1, -1):
        if line.words[token] == "," or line.quoted[token] >= 0:
            break
        if line.lower[token] == "when" and line.words[token - 1] == "," and not line.lower[token + 1].endswith("ed"):
            return phrase_after(line, token + 1, limit)
    return main_subject(line, start, limit)


def _introduces(line: Line, at: int, limit: int) -> bool:
    """Whether the word begins what stands before a subject: "On Monday,", "Asked about it,"."""
    lower, known = line.lower[at], line.vocabulary
    if lower in known.introducers:
        return True
    if lower.endswith(("ing", "ly")):
        return True
    return lower in known.forms and not line.capital(min(at + 1, limit - 1))


def _is_aside(line: Line, at: int, limit: int) -> bool:
    """Whether what stands behind a phrase shows that it is a time or a place before the subject: "Hours later,"."""
    if at < limit and (line.lower[at] in line.vocabulary.speech.adverbs or line.lower[at] in ("ago", "earlier")):
        at += 1
    return at < limit and line.words[at] == ","
