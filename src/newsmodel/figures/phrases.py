"""The words that belong to a figure: what is counted, of what, per what, for what, and when."""

from __future__ import annotations

import re
from bisect import bisect_left

from newsmodel.figures.quantity import Quantity
from newsmodel.figures.reading import Reading
from newsmodel.model import Change, TimeExpression
from newsmodel.span import Span

_WORD = re.compile(r"[A-Za-z\u00c0-\u024f][\w&./-]*(?:[’'][a-z]+)?|[0-9][0-9,.]*|[,]")
_LETTERS = re.compile(r"[A-Za-z]+")
_STEP = re.compile(r"[ \u00a0]{1,2}")
#: "low- and middle-income": the rest of the first word follows later.
_LIST = re.compile(r"(?:, [a-z]{2,24}s){1,4},? and [a-z]{2,24}s(?![a-z])")
_COORDINATION = re.compile(r",?[ ](?:and|or)[ ]|,[ ]")
_SUSPENDED = re.compile(r"[ ](?:and|or|to)[ ](?=[A-Za-z]+-)")

_Words = list[tuple[str, int, int]]


def noun_phrase(
    reading: Reading, at: int, *, most: int = 7, plural: bool = False, whole: bool = False
) -> tuple[int, int] | None:
    """The noun phrase that starts at *at*: up to its head, the last of the first plural nouns, else the last word.

    Whether a word is a noun is told by closed lists and endings alone: the words up to the first function word are
    taken, and of these, up to the first plural and those plurals that follow it. With *plural*, a phrase without one is
    none; lists of plurals are taken whole. With *whole*, the last word is the head.
    """
    words = _content_words(reading, at, most)
    if not words:
        return None
    if whole:
        return words[0][1], words[_last_noun(reading, words)][2]
    head = _head(reading, words)
    if plural:
        if not is_plural(reading, words[head][0]):
            joined = _coordinated(reading, words)
            return None if joined is None else (words[0][1], joined)
        return words[0][1], _listed(reading, words[head][2])
    return words[0][1], words[head][2]


def _last_noun(reading: Reading, words: _Words) -> int:
    """The last word before an adverb, a participle or a verb in "s" that follows a noun."""
    verbs = reading.words.of("verbs_s")
    last = 0
    for at, (word, _, _) in enumerate(words):
        if at and word.islower() and (word.endswith(("ly", "ed")) or word in verbs):
            break
        last = at
    return last


def _coordinated(reading: Reading, words: _Words) -> int | None:
    """The end of "lobbying and consulting firms", whose head comes after "and"."""
    match = _COORDINATION.match(reading.text, words[-1][2], reading.end)
    following = _content_words(reading, match.end(), 4) if match is not None and len(words) < 4 else []
    if not following:
        return None
    head = _head(reading, following)
    return following[head][2] if is_plural(reading, following[head][0]) else None


def _content_words(reading: Reading, at: int, most: int) -> _Words:
    words: _Words = []
    stops, verbs = reading.words.of("stops"), reading.words.of("verbs_s")
    position = at
    for _ in range(most):
        match = _WORD.match(reading.text, position, reading.end)
        if match is None or (written := match[0]) == ",":
            break
        word = written.rstrip("./-")
        lower = word.lower()
        if lower in verbs and words and not is_plural(reading, words[-1][0]) and len(words) > 1:
            break
        named = word == "US" or (words and word[0].isupper() and words[-1][0][0].isupper())
        if lower in stops and not named:
            break
        words.append((word, match.start(), match.start() + len(word)))
        if written[-1] == "-" and (suspended := _SUSPENDED.match(reading.text, match.end(), reading.end)):
            position = suspended.end()
            continue
        if len(word) < len(written) and not (len(word) < 4 and word[0].isupper()):
            break
        step = _STEP.match(reading.text, match.end(), reading.end)
        if step is None:
            break
        position = step.end()
    return words


def is_plural(reading: Reading, word: str) -> bool:
    """Whether *word* looks like a plural noun."""
    lower = word.lower()
    if lower in reading.words.of("irregular_plurals"):
        return True
    return (
        len(lower) > 3
        and lower.endswith("s")
        and not lower.endswith(("ss", "us", "is", "'s", "’s"))
        and lower not in reading.words.of("false_plurals")
    )


def _head(reading: Reading, words: _Words) -> int:
    """The index of the head noun."""
    plural = next((at for at, (word, _, _) in enumerate(words) if is_plural(reading, word)), -1)
    if plural < 0:
        return _singular_head(words)
    while plural + 1 < len(words) and is_plural(reading, words[plural + 1][0]):
        plural += 1
    following = plural + 2
    if following < len(words) and words[plural + 1][0][0].isupper() and words[plural][0][0].isupper():
        later = next((at for at in range(following, len(words)) if is_plural(reading, words[at][0])), -1)
        plural = later if later > 0 else plural
    return plural


def _singular_head(words: _Words) -> int:
    """Without a plural: the last word before one that looks like a verb or adverb, at most the third."""
    last = 0
    for at, (word, _, _) in enumerate(words[:4]):
        if at and word.islower() and (word.endswith(("ed", "ly")) or (word.endswith("ing") and at + 1 < len(words))):
            break
        last = at
    return last


def _listed(reading: Reading, end: int) -> int:
    """The end of a list of plurals: "individuals, companies and unions"."""
    match = _LIST.match(reading.text, end, reading.end)
    return end if match is None else match.end()


def counted(reading: Reading, quantity: Quantity) -> Span | None:
    """What a number counts: the noun phrase behind it, past "more", "other", "of the"."""
    text, at = reading.text, quantity.end
    if text[at : at + 1] == "-" and text[at + 1 : at + 2].isalpha():
        match = _LETTERS.match(text, at + 1, reading.end)
        return None if match is None else Span.of(text, match.start(), match.end())
    step = _STEP.match(text, at, reading.end)
    if step is None:
        return None
    at = step.end()
    of = False
    for _ in range(4):
        match = _WORD.match(text, at, reading.end)
        if match is None or match[0] == ",":
            return None
        lower = match[0].lower()
        if lower == "of" and (quantity.vague or quantity.number.scale > 1):
            of = True
        elif not (lower in reading.words.of("unit_skips") and (of or lower not in ("of", "the"))):
            break
        step = _STEP.match(text, match.end(), reading.end)
        if step is None:
            return None
        at = step.end()
    phrase = noun_phrase(reading, at, plural=quantity.number.value > 1 or quantity.vague)
    if phrase is None:
        return None
    start, end = _with_complement(reading, phrase)
    return Span.of(text, start, end)


def _with_complement(reading: Reading, phrase: tuple[int, int]) -> tuple[int, int]:
    """As in "cases of human trafficking": a bare noun phrase behind "of" belongs to what is counted."""
    start, end = phrase
    if reading.low[end : end + 4] != " of ":
        return phrase
    following = noun_phrase(reading, end + 4, most=3)
    if following is None or following[0] != end + 4 or reading.text[following[0]].isdigit():
        return phrase
    if reading.text[following[0]].isupper():
        return phrase
    return start, following[1]


_OF = re.compile(r"[ ](?:out )?of ")
_OPENING_BASE = re.compile(r"\s*[\"“]?((?:out )?of [^,.;:!?\n]{2,80}),")

_OUT_OF = re.compile(
    r"""(?<![a-z])out[ ]of[ ](?=(?:(?:more|less|fewer|than|about|nearly|over|the|a|some|all|every)[ ]){0,3}
        (?:[0-9]|hundred|thousand|million|billion|dozen))""",
    re.VERBOSE,
)


def base(reading: Reading, start: int, end: int) -> Span | None:
    """What a share is of: "of those cases" behind the figure, or before it ("Of those cases, 69 percent")."""
    text, low = reading.text, reading.low
    match = _OF.match(low, end, reading.end)
    if match is not None and not low[match.end() : match.end() + 1].isdigit():
        phrase = _phrase_with_determiner(reading, match.end())
        return None if phrase is None else Span.of(text, match.start() + 1, phrase)
    first = reading.sentence(start)[0]
    opening = _OPENING_BASE.match(low, first, start)
    if opening is not None and start - opening.end() < 40:
        return Span.of(text, opening.start(1), opening.end(1))
    return None


_DETERMINERS = re.compile(
    r"(?:(?:all|the|those|these|this|that|its|his|her|their|our|my|your|an?|some|any|more|than|about|nearly)[ ]){0,4}",
    re.IGNORECASE,
)


def _phrase_with_determiner(reading: Reading, at: int) -> int | None:
    match = _DETERMINERS.match(reading.text, at, reading.end)
    start = match.end() if match else at
    phrase = noun_phrase(reading, start)
    return None if phrase is None else phrase[1]


def out_of(reading: Reading, end: int) -> Span | None:
    """The base of a count, later in its sentence: "out of more than 12,000 calls"."""
    if reading.low.find("out of ", end, end + 120) < 0:
        return None
    limit = min(reading.sentence(end)[1], end + 120)
    match = _OUT_OF.search(reading.low, end, limit)
    if match is None:
        return None
    stop = _phrase_with_determiner(reading, match.end())
    return None if stop is None else Span.of(reading.text, match.start(), stop)


def period(reading: Reading, start: int, end: int) -> Span | None:
    """The time frame of a figure: the nearest date or period of its sentence, "between" and "from" included."""
    before, after = _nearest_frames(reading, start)
    if before is None and after is None:
        return None
    first, last = reading.sentence(start)
    if before is not None and before.span.start < first:
        before = None
    if after is not None and (after.span.end > last or _is_anothers(reading, end, after)):
        after = None
    chosen = after or before
    if chosen is None:
        return None
    if (
        after is not None
        and before is not None
        and _far(reading, before.span.end, start) < _far(reading, end, after.span.start)
    ):
        chosen = before
    at = chosen.span.start
    for word in ("between ", "from "):
        if (
            reading.low.startswith(word, at - len(word))
            and at - len(word) >= first
            and any(c in reading.low[at : chosen.span.end] for c in (" and ", " to "))
        ):
            at -= len(word)
            break
    return Span.of(reading.text, at, chosen.span.end)


def _nearest_frames(reading: Reading, start: int) -> tuple[TimeExpression | None, TimeExpression | None]:
    """The last time frame before the figure at *start*, and the first one behind it: times overlap no figure."""
    frames = reading.frames
    at = bisect_left(frames, start, key=_start_of)
    return frames[at - 1] if at else None, frames[at] if at < len(frames) else None


def _start_of(time: TimeExpression) -> int:
    return time.span.start


_COMPARED = (" from", " than in", " than", " compared with", " compared to", " against", " versus", " vs.")


def _is_anothers(reading: Reading, end: int, time: TimeExpression) -> bool:
    """Whether a time belongs to a later number ("4%, down from 7% in 2019"), or is what a figure is compared with."""
    at = time.span.start
    if " to " not in time.span.text and reading.low[max(end, at - 16) : at].rstrip().endswith(_COMPARED):
        return True
    first = bisect_left(reading.quantities, end, key=lambda quantity: quantity.start)
    between = [q for q in reading.quantities[first : first + 2] if q.end <= at]
    gap = reading.low[end : between[0].start] if between else " to "
    return len(between) > 1 or not (gap.strip() in ("to", "and", "or") or "out of " in gap)


def _far(reading: Reading, start: int, end: int) -> int:
    """How far apart two places are: in characters, a mark between clauses counting as sixty."""
    return end - start + 60 * len(_CLAUSES.findall(reading.text, start, end))


_CLAUSES = re.compile(r"[,;:(—–] | - ")


def counted_change(reading: Reading, start: int) -> Change | None:
    """Which way a count moved: only "rose by 5,000", "fell to 12" and the like tell."""
    before = reading.low[max(reading.start, start - 64) : start]
    if not (" by " in before or " to " in before or " from " in before):
        return None
    match = _MOVED.search(reading.low, max(reading.start, start - 64), start)
    if match is None or match[0].startswith("up to "):
        return None
    if match[1] in reading.words.of("up"):
        return Change.UP
    return Change.DOWN if match[1] in reading.words.of("down") else None


_MOVED = re.compile(r"(?<![a-z])([a-z]+)(?: [a-z]+ly)? (?:by|to|from) (?:[a-z]+ ){0,3}$")


_CLAUSE = re.compile(r"[,;:(]| and | but ")
_MARK = re.compile(r"[,;:.(]")


def change(reading: Reading, start: int, end: int) -> Change | None:
    """Which way a figure moved: by a verb in the words before it, or a noun right behind it."""
    of = reading.words.of
    up, down, particle_verbs = of("up"), of("down"), of("particle_verbs")
    begin = max(reading.sentence(start)[0], start - 60)
    clause = _CLAUSE.split(reading.low[begin:start])[-1]
    bare_clause = clause.removesuffix("up to ")
    words = [word.strip(".“”\"'’") for word in bare_clause.split()[-6:]]
    if bare_clause is not clause and not of("upward").isdisjoint(words[-1:]):
        return Change.UP
    for at in range(len(words) - 1, max(-1, len(words) - 6), -1):
        bare = words[at]
        if bare in up or bare in down:
            if at and words[at - 1] in particle_verbs:
                continue
            return Change.UP if bare in up else Change.DOWN
    if not of("gone").isdisjoint(words[-1:]):
        return Change.DOWN
    after = _MARK.split(reading.low[end : end + 40], maxsplit=1)[0].split()[:2]
    for word in after:
        if word in up:
            return Change.UP
        if word in down:
            return Change.DOWN
    return None
