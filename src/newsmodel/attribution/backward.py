"""Just enough grammar of news English to read a noun phrase to the left of a verb."""

from __future__ import annotations

from newsmodel.attribution.grammar import INNER, WALLS, Line
from newsmodel.attribution.phrases import adds, is_name_part, is_nickname
from newsmodel.attribution.saying import Range
from newsmodel.text.tokens import in_number

#: How far a noun phrase reaches at most, in tokens; news has longer ones, but not many.
_REACH = 45
#: What may stand before "the", "his" and "three".
_BEFORE_NUMERALS = frozenset({"all", "both", "the", "these", "those", "a"})
#: How long a relative clause between a noun and its verb may be.
_CLAUSE = 9
#: How far an opening bracket is looked for.
_BRACKET = 25


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
        elif word in INNER or line.possessive(token) or (line.quoted[token] >= 0 and is_name_part(line, token)):
            at = start = token
        elif line.lower[token] in line.vocabulary.speech.determiners:
            at = start = token
            if not _goes_left(line, token, lowest):
                break
        elif token > lowest and (
            _links(line, token, start, last, lowest) or in_number(line.words, line.starts, line.ends, token)
        ):
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
    return before in _BEFORE_NUMERALS or before in line.vocabulary.speech.attaching


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
        return token > floor and line.capital(token) and line.capital(token - 1) and lower not in known.joints
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
        if left > floor and parted and adds(line, piece):
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


def _closes_speech(line: Line, token: int) -> bool:
    """Whether the token is the mark behind a quotation that is no nickname."""
    return line.words[token] in '”»"' and line.quoted[token] >= 0 and not is_nickname(line, line.quoted[token])


def _piece_start(line: Line, right: int, lowest: int, sign: str) -> int:
    """The mark before the piece that ends at *right*, brackets skipped."""
    depth = 0
    for token in range(right - 1, lowest - 1, -1):
        word = line.words[token]
        if word == ")":
            depth += 1
        elif word == "(":
            depth -= 1
        elif depth == 0 and (word == sign or word in ";:" or _closes_speech(line, token)):
            return token
    return lowest
