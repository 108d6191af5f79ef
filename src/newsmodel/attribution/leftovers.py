"""What has no verb of saying: "according to", floating quotations, and marks around no speech."""

from __future__ import annotations

from newsmodel.attribution.backward import phrase_before
from newsmodel.attribution.clauses import trimmed, whole_quotations
from newsmodel.attribution.draft import Draft
from newsmodel.attribution.grammar import Line
from newsmodel.attribution.labels import Announced
from newsmodel.attribution.phrases import is_nickname, main_subject, phrase_after
from newsmodel.attribution.saying import Range, Saying
from newsmodel.attribution.tails import is_particle
from newsmodel.model import AttributionBasis, QuoteFlag, QuoteKind

#: Subjects that are nobody.
_THINGS = frozenset({"it", "this", "that", "there", "which"})
#: How many tokens 'On "Face the Nation,"' has at most before the subject of its sentence.
_INTRODUCTION = 8
#: How many earlier sayings of a passage are asked who speaks.
_MANY = 40


def according(line: Line, claimed: dict[int, Draft]) -> list[Draft]:
    """The drafts of "According to NAME, CLAUSE" and "CLAUSE, according to NAME"."""
    found: list[Draft] = []
    words = line.vocabulary.speech.according
    if not words or words[0] not in line.lower:
        return found
    for token in range(len(line) - len(words)):
        if line.quoted[token] >= 0 or tuple(line.lower[token : token + len(words)]) != words:
            continue
        draft = _accorded(line, token, token + len(words))
        inner = draft.holds(line) if draft is not None else set()
        if draft is not None and not any(number in claimed for number in inner):
            claimed.update(dict.fromkeys(inner, draft))
            found.append(draft)
    return found


def _accorded(line: Line, token: int, first: int) -> Draft | None:
    """The draft of the "according to" at *token*, whose source begins at *first*."""
    start, end = line.sentence(token)
    phrase = phrase_after(line, first, end)
    comma = line.comma(first, min(end, first + 30)) if token == start else None
    if comma is not None and (phrase is None or line.words[phrase[1] : phrase[1] + 1] != [","]):
        phrase = first, comma
    if phrase is None:
        return None
    head = whole_quotations(line, trimmed(line, start, token))
    contents = [] if head is None else [head]
    if phrase[1] < end and line.words[phrase[1]] == ",":
        tail = _tail(line, phrase[1] + 1, end)
        if tail is not None and (head is None or line.lower[tail[0]] not in ("who", "which", "and", "but")):
            contents.append(tail)
    if not contents:
        return None
    draft = Draft(contents)
    draft.mention, draft.cue = phrase, (token, first)
    return draft


def _tail(line: Line, at: int, end: int) -> Range | None:
    """The clause after "According to NAME,": a quotation with its own end alone, else all of the sentence."""
    number = line.quoted[at] if at < end else -1
    if number >= 0 and line.spans[number][0] == at and line.final(number) in ",.?!":
        return line.spans[number]
    return whole_quotations(line, trimmed(line, at, end))


def unheard(line: Line, claimed: dict[int, Draft]) -> list[Draft]:
    """The drafts of "“...,” Ada began.": a name or a pronoun behind the comma, with any verb or none."""
    found = []
    for number, (first, last) in enumerate(line.spans):
        final = line.final(number)
        if first > 0 and line.lower[first - 1] in line.vocabulary.speech.prepositions:
            continue
        if number in claimed or last + 1 >= len(line) or line.quoted[last] >= 0 or final not in ",?!":
            continue
        inverted = _is_past(line, last) and line.capital(last + 1)
        phrase = _speaker_after(line, last + inverted)
        if phrase is None:
            continue
        draft, verb = Draft([line.spans[number]]), phrase[1]
        draft.mention = phrase
        if inverted:
            draft.cue = (last, last + 1)
        elif verb >= line.sentence(last)[1] - 1 and verb - last > 1 and line.capital(last):
            draft.basis = AttributionBasis.LABEL
        elif verb < len(line) and line.words[verb].islower() and _may_be_verb(line, verb):
            draft.cue = (verb, verb + 1 + is_particle(line, verb + 1, len(line)))
        else:
            continue
        claimed[number] = draft
        found.append(draft)
    return found


def _speaker_after(line: Line, first: int) -> Range | None:
    """The pronoun, name or "old nurse" that begins with *first*; None for "which is", which goes on."""
    phrase, known = phrase_after(line, first, len(line)), line.vocabulary
    lower = line.lower[first]
    if phrase is None or lower in known.speech.relatives:
        return None
    if lower in known.speech.personal or line.capital(first):
        return phrase
    if lower not in known.speech.determiners:
        return None
    noun = next((t for t in range(phrase[1] - 1, first, -1) if line.lower[t] in known.nouns), None)
    return None if noun is None else (first, noun + 1)


def _is_past(line: Line, token: int) -> bool:
    """Whether the word looks like a verb in the past: "reacted Ada"."""
    return line.lower[token].endswith("ed") and not line.capital(token)


def _may_be_verb(line: Line, token: int) -> bool:
    lower, known = line.lower[token], line.vocabulary
    return lower not in known.closed or lower in known.speech.auxiliaries


def floating(
    line: Line,
    claimed: dict[int, Draft],
    drafts: list[Draft],
    before: list[Saying],
    announced: Announced | None,
) -> list[Draft]:
    """Drafts for quotations that no frame reports: speech that goes on, and marks around no speech."""
    found: list[Draft] = []
    heard = [draft for draft in drafts if draft.contents]
    for number, (first, _) in enumerate(line.spans):
        if number in claimed:
            continue
        draft = Draft([line.spans[number]])
        found.append(draft)
        if announced is not None and first == 0:
            draft.given, draft.given_cue, draft.kind = (
                announced.mention,
                announced.cue,
                QuoteKind.DIRECT,
            )
            claimed[number] = draft
            continue
        draft.kind = _not_speech(line, number)
        if draft.kind is None and (host := _goes_on(line, first, heard)) is not None:
            host.contents.append(line.spans[number])
            claimed[number] = host
            found.remove(draft)
        elif draft.kind is None:
            draft.flags.add(QuoteFlag.FLOATING)
            draft.kind = QuoteKind.DIRECT
            _take_speaker(line, draft, heard, before)
            heard.append(draft)
            claimed[number] = draft
    return found


def _goes_on(line: Line, first: int, drafts: list[Draft]) -> Draft | None:
    """The draft that a sentence in marks goes on with: the last one before it, if that has a cue and is in marks."""
    if first != line.sentence(first)[0]:
        return None
    last = _last(line, first, drafts)
    if last is None or (last.frame is None and last.cue is None):
        return None
    return last if all(line.quoted[start] >= 0 <= line.quoted[end - 1] for start, end in last.contents) else None


def _last(line: Line, first: int, drafts: list[Draft]) -> Draft | None:
    """The last draft before the token *first*; of "..., said Ada, who added that" the one that is no aside."""
    before = [d for d in drafts[-_MANY:] if d.contents[0][0] < first]
    for draft in reversed(before):
        frame = draft.frame
        aside = frame is not None and frame.subject is not None and line.lower[frame.subject[0]] in ("who", "which")
        if not aside:
            return draft
    return before[-1] if before else None


def _take_speaker(line: Line, draft: Draft, drafts: list[Draft], before: list[Saying]) -> None:
    """Gives a floating quotation the speaker of what stands before it."""
    first = draft.contents[0][0]
    start, _ = line.sentence(first)
    last = _last(line, first, drafts)
    subject = _subject_before(line, first) if last is None or start < first else None
    if subject is not None:
        draft.mention = subject
    elif last is not None:
        draft.mention = last.mention or (last.frame.subject if last.frame is not None else None)
        draft.given, draft.basis = last.given, AttributionBasis.CONTINUED
    elif before and first == start == 0:
        draft.given, draft.basis = (
            max(before[-6:], key=lambda saying: saying.end).mention,
            AttributionBasis.CONTINUED,
        )


def _subject_before(line: Line, first: int) -> Range | None:
    """The subject of the sentence before a floating quotation, or of the words before it in its own sentence."""
    start, _ = line.sentence(first)
    if start < first:
        return _named_before(line, first, start) or main_subject(line, start, first)
    if start == 0:
        return None
    previous, _ = line.sentence(start - 1)
    quoted = [t for t in range(previous, start) if line.quoted[t] >= 0]
    if quoted and quoted[-1] - previous > _INTRODUCTION:
        return None
    subject = main_subject(line, quoted[-1] + 1 if quoted else previous, start)
    if subject is not None and line.lower[subject[0]] in _THINGS:
        return None
    if subject is None or (
        line.lower[subject[0]] not in line.vocabulary.speech.subjects and not line.capital(subject[0])
    ):
        return None
    return subject


def _named_before(line: Line, first: int, start: int) -> Range | None:
    """The name before a colon and a quotation: "it doesn't surprise pollster Ada Diaz: “..."."""
    if line.words[first - 1] != ":" or first - 2 < start:
        return None
    named, known = phrase_before(line, first - 2, start), line.vocabulary
    if named is None or not line.capital(named[1] - 1):
        return None
    at = named[1] - 1
    while at > named[0] and (line.capital(at - 1) or line.lower[at - 1] in known.nouns or line.lower[at - 1] == "and"):
        at -= 1
    return None if line.lower[at - 1] in ("on", "in", "at", "of") else (at, named[1])


def _not_speech(line: Line, number: int) -> QuoteKind | None:
    """Scare, title or nickname, or None if the marks may hold somebody's words."""
    first, last = line.spans[number]
    final = line.final(number)
    alnum = [t for t in range(first, last) if line.words[t][0].isalnum()]
    if not alnum:
        return QuoteKind.SCARE
    if is_nickname(line, number):
        return QuoteKind.NICKNAME
    speech = line.vocabulary.speech
    before, capital = first - 1, line.capital(alnum[0])
    if capital and final in ".?!" and before >= 0 and line.words[before] == ":" and len(alnum) > 1:
        return None
    start, end = line.sentence(first)
    alone = first == 0 and last == len(line) and capital and final in ".?!" and len(alnum) > 1
    if alone or (first == start and last >= end and len(alnum) >= 4):
        return None
    capitals = all(line.capital(t) or line.lower[t] in line.vocabulary.closed or line.words[t].isdigit() for t in alnum)
    cued = any(word in speech.called or word in speech.works for word in line.lower[max(start, first - 4) : first])
    if len(alnum) <= 12 and (cued or (capital and capitals and len(alnum) > 1)):
        return QuoteKind.TITLE
    opens = first == start or line.words[before] in ",:" or (capital and final in ".?!,")
    if len(alnum) <= 5 and final not in "?!":
        return QuoteKind.SCARE
    return None if opens else QuoteKind.SCARE
