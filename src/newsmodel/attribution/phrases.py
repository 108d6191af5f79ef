"""Just enough grammar of news English to read a noun phrase to the left or the right of a verb."""

from __future__ import annotations

from newsmodel.attribution.grammar import INNER, WALLS, Line
from newsmodel.attribution.saying import Range

#: How far a noun phrase reaches at most, in tokens; news has longer ones, but not many.
_REACH = 45
#: How long a relative clause between a noun and its verb may be.
_CLAUSE = 9
#: How far an opening bracket is looked for.
_BRACKET = 25
#: Letters that stand for a party ("R-Fla.", "D-Mich.").
_PARTIES = frozenset({"R", "D"})


def is_nominal(line: Line, token: int) -> bool:
    """Whether the token can be the last word of a noun phrase."""
    word, known = line.lower[token], line.vocabulary
    if word in known.speech.determiners:
        return token > 0 and line.lower[token - 1] == "of"
    if not word[0].isalnum():
        return False
    return (
        word in known.nouns
        or line.plain_name(token)
        or (word not in known.closed and (line.capital(token) or not word.endswith("ly")))
    )


def phrase_before(line: Line, last: int, floor: int) -> Range | None:
    """The noun phrase whose last token is *last* (a comma that closes an apposition included), not before *floor*."""
    if last < floor:
        return None
    lower, word = line.lower[last], line.words[last]
    if lower in line.vocabulary.speech.subjects and (lower == "i" or last == floor or not word.isupper()):
        return last, last + 1
    if word in ",)—–―-":
        start = _before_mark(line, last, floor)
        return None if start is None else (start, last + (word == ")"))
    start = _core_before(line, last, floor) if is_nominal(line, last) or word == "." else None
    whole = _before_relative(line, last if start is None else start, floor)
    if whole is not None:
        return whole, last + 1
    if start is None or (start == last and lower.endswith("ing") and not line.capital(last)):
        return None
    return _before_list(line, start, last, floor), last + 1


def _before_list(line: Line, start: int, last: int, floor: int) -> int:
    """Where the list of names that ends in "Ruiz and Li" begins: "Diaz, Ruiz and Li"."""
    if "and" not in line.lower[start:last]:
        return start
    while start - 2 >= floor and line.words[start - 1] == "," and line.capital(start - 2):
        further = _core_before(line, start - 2, floor)
        if further is None or not line.capital(further) or (further > floor and line.words[further - 1] != ","):
            break
        start = further
    return start


def _before_relative(line: Line, at: int, floor: int) -> int | None:
    """Where "the nurse who runs" before the token *at* begins, or None if no such clause ends there."""
    for token in range(at - 1, max(floor, at - _CLAUSE), -1):
        if line.words[token] in WALLS or line.words[token] == "," or line.quoted[token] >= 0:
            return None
        if line.lower[token] == "who" and at - token > 1:
            return _core_before(line, token - 1, floor) if is_nominal(line, token - 1) else None
    return None


def _core_before(line: Line, last: int, floor: int) -> int | None:
    """Where the noun phrase without appositions that ends with *last* begins."""
    at = start = last + 1
    lowest = max(floor, last - _REACH)
    while at > lowest:
        token = at - 1
        word = line.words[token]
        if word == "." and token > lowest and line.short_point(token):
            at = token
        elif word == ")":
            opening = _opening(line, token, lowest)
            if opening is None:
                break
            at = opening
        elif word in INNER or line.possessive(token) or (line.quoted[token] >= 0 and _is_name_part(line, token)):
            at = start = token
        elif line.lower[token] in line.vocabulary.speech.determiners:
            at = start = token
            if not _goes_left(line, token, lowest):
                break
        elif token > lowest and _links(line, token, start, last, lowest):
            at = token
        elif word[0].isalnum() and _inside(line, token, floor):
            at = start = token
            if _begins_anew(line, token, lowest):
                break
        else:
            break
    return start if start <= last else None


def _goes_left(line: Line, determiner: int, lowest: int) -> bool:
    """Whether a phrase goes on to the left of its determiner: "all the", "of the"."""
    if determiner <= lowest:
        return False
    before = line.lower[determiner - 1]
    if line.capital(determiner):
        return before == "of"
    return before in ("all", "both") or before in line.vocabulary.speech.attaching


def _links(line: Line, token: int, start: int, last: int, lowest: int) -> bool:
    """Whether a preposition, "and" or a relative pronoun holds two parts of one noun phrase together."""
    lower = line.lower[token]
    if lower in line.vocabulary.speech.attaching:
        return _attaches(line, token, lowest)
    if lower == "and":
        return _coordinates(line, token, start, lowest)
    return lower in ("who", "that") and start < last and _is_relative(line, token, last)


def _begins_anew(line: Line, token: int, lowest: int) -> bool:
    """Whether a capital on a common noun after a small letter shows a sentence whose full stop was lost."""
    before = token - 1
    return (
        before >= lowest
        and line.capital(token)
        and not line.words[token].isupper()
        and line.lower[token] in line.vocabulary.groups
        and line.words[before][0].islower()
        and line.lower[before] not in line.vocabulary.closed
    )


def _inside(line: Line, token: int, floor: int) -> bool:
    """Whether the word can stand inside a noun phrase that is read leftwards."""
    lower, known = line.lower[token], line.vocabulary
    speech = known.speech
    if lower in speech.times or lower in known.pronouns:
        return False
    if lower in known.closed:
        small = lower in speech.conjunctions | speech.prepositions | speech.auxiliaries
        return token > floor and line.capital(token) and line.capital(token - 1) and not small
    if lower in speech.adverbs or (lower.endswith("ly") and not line.capital(token)):
        return False
    form = known.forms.get(lower)
    return form is None or not form.finite or lower in known.nouns or line.capital(token)


def _attaches(line: Line, preposition: int, lowest: int) -> bool:
    before = preposition - 1
    lower, known = line.lower[before], line.vocabulary
    if lower in known.closed:
        return line.lower[preposition] == "of" and lower in known.speech.subjects
    if not lower[0].isalnum() or lower in known.speech.times or lower.isdigit():
        return False
    if line.lower[preposition] == "of" or lower in known.nouns or lower in ("familiar", "close"):
        return True
    return line.capital(before) and before > lowest and line.lower[preposition] in ("for", "at")


def _coordinates(line: Line, conjunction: int, right: int, lowest: int) -> bool:
    """Whether "and" joins two nouns rather than two clauses: alike on both sides and no verb before it."""
    before, known = conjunction - 1, line.vocabulary
    if line.words[before] == ")":
        before = (_opening(line, before, lowest) or lowest) - 1
        if before < lowest:
            return False
    if right <= conjunction or right >= len(line) or not line.lower[before][0].isalnum():
        return False
    near = line.lower[max(lowest, before - 6) : before]
    if line.capital(right) and line.capital(before) and line.lower[before] not in known.closed:
        return not any(word in known.speech.auxiliaries or word in known.forms for word in near)
    common = line.lower[before] in known.nouns and line.lower[right] not in known.pronouns
    return common and not any(word in known.speech.auxiliaries for word in near)


def _is_relative(line: Line, relative: int, last: int) -> bool:
    before, known = line.lower[relative - 1], line.vocabulary
    if before in ("those", "anyone", "everyone"):
        return line.lower[relative] == "who"
    if before in known.forms or before in known.closed or not before[0].isalnum():
        return False
    return line.lower[relative] == "who" or (before in known.nouns and last - relative >= 3)


def _opening(line: Line, closing: int, lowest: int) -> int | None:
    """The bracket that the one at *closing* closes."""
    return next(
        (t for t in range(closing - 1, max(lowest - 1, closing - _BRACKET), -1) if line.words[t] == "("),
        None,
    )


def _before_mark(line: Line, mark: int, floor: int) -> int | None:
    """Where "NAME, more about it," or "NAME (D-Ohio)" begins, read from its last mark back, piece by piece."""
    sign, right, lowest = line.words[mark], mark, max(floor, mark - 2 * _REACH)
    if sign == ")":
        opening = _opening(line, mark, lowest)
        return _start(line, opening - 1, floor) if opening is not None and opening > floor else None
    while True:
        left = _piece_start(line, right, lowest, sign)
        parted = line.words[left] == sign
        piece = left + 1 if parted and left > floor else left
        if piece >= right:
            return None
        if left > floor and parted and _adds(line, piece):
            right = left
            continue
        core = _start(line, right - 1, piece) if line.words[right - 1] == ")" else _core_before(line, right - 1, piece)
        fits = core is not None and (
            core == piece or line.capital(core) or line.lower[core] in line.vocabulary.speech.determiners
        )
        return core if fits else None


def _start(line: Line, last: int, floor: int) -> int | None:
    phrase = phrase_before(line, last, floor)
    return None if phrase is None else phrase[0]


def _piece_start(line: Line, right: int, lowest: int, sign: str) -> int:
    """The mark before the piece that ends at *right*, brackets skipped."""
    depth = 0
    for token in range(right - 1, lowest - 1, -1):
        word = line.words[token]
        if word == ")":
            depth += 1
        elif word == "(":
            depth -= 1
        elif depth == 0 and (word == sign or word in ";:" or (line.quoted[token] >= 0 and word in '”»"')):
            return token
    return lowest


def _adds(line: Line, token: int) -> bool:
    """Whether the piece that begins with *token* tells more about the noun before its comma."""
    lower, known = line.lower[token], line.vocabulary
    if lower in known.speech.openers or lower.isdigit() or lower in known.nouns:
        return True
    if not line.capital(token):
        return lower not in known.closed and lower not in known.pronouns and lower not in known.speech.adverbs
    if line.words[token] in _PARTIES or any(word in known.nouns for word in line.lower[token : token + 5]):
        return True
    return token + 1 < len(line) and line.words[token + 1] == "." and len(line.words[token]) <= 5


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
            if at == first or not _is_name_part(line, at):
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


def _is_name_part(line: Line, at: int) -> bool:
    """Whether the quotation at *at* goes on, or begins as a nickname or a title inside a name, not as speech."""
    quotation = line.quotations[line.quoted[at]]
    return line.quoted[at - 1] == line.quoted[at] or quotation.outer - quotation.inner <= 40


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
    if not named and not _adds(line, first):
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


def _introduces(line: Line, at: int, limit: int) -> bool:
    """Whether the word begins what stands before a subject: "On Monday,", "Asked about it,"."""
    lower, known = line.lower[at], line.vocabulary
    if lower in known.speech.prepositions | known.speech.conjunctions | known.speech.adverbs:
        return True
    if lower.endswith(("ing", "ly")):
        return True
    return lower in known.forms and not line.capital(min(at + 1, limit - 1))


def _is_aside(line: Line, at: int, limit: int) -> bool:
    """Whether what stands behind a phrase shows that it is a time or a place before the subject: "Hours later,"."""
    if at < limit and line.lower[at] in line.vocabulary.speech.adverbs | {
        "ago",
        "earlier",
    }:
        at += 1
    return at < limit and line.words[at] == ","
