"""What has no verb of saying: labels, "according to", dashes, floating quotations, and marks around no speech."""

from __future__ import annotations

from typing import NamedTuple

from newsmodel.attribution.clauses import trimmed, whole_quotations
from newsmodel.attribution.draft import Draft
from newsmodel.attribution.frames import find_frames
from newsmodel.attribution.grammar import _PERSONAL, _SUBJECTS, DASHES, Line, Words, main_subject, phrase_after
from newsmodel.attribution.saying import Range, Saying
from newsmodel.attribution.transcripts import Label
from newsmodel.model import AttributionBasis, QuoteFlag, QuoteKind
from newsmodel.text.story import Story


def labelled(line: Line, words: Words, label: Label | None) -> Draft | None:
    """The draft of "WALLACE: ..." in a transcript, and of "Rep. Trey Gowdy (R-S.C.): “...”" anywhere."""
    if label is not None:
        return _turn(line, label)
    limit = min(len(line), 40)
    if not line.spans or line.spans[0][0] > limit:
        return None
    colon = next((t for t in range(1, limit) if line.words[t] == ":" or line.quoted[t] >= 0), None)
    if colon is None or line.quoted[colon] >= 0 or colon + 1 >= len(line) or line.quoted[colon + 1] < 0:
        return None
    begin = next((t + 1 for t in range(colon - 1, 0, -1) if line.words[t] in DASHES and not line.glued(t)), 0)
    if not 0 < sum(line.words[t][0].isalnum() for t in range(begin, colon)) <= 9 or not _is_name(
        line, begin, colon, words
    ):
        return None
    draft = Draft([line.spans[line.quoted[colon + 1]]])
    draft.mention, draft.cue, draft.basis = (begin, colon), (colon, colon + 1), AttributionBasis.LABEL
    return draft


def _turn(line: Line, label: Label) -> Draft | None:
    """All of a passage behind its label."""
    first = next((t for t in range(len(line)) if line.starts[t] >= label.after), None)
    colon = next((t for t in range(len(line)) if line.starts[t] >= label.end), 0)
    name = next(t for t in range(len(line)) if line.starts[t] >= label.start)
    if first is None or not any(line.words[t][0].isalnum() for t in range(first, len(line))):
        return None
    draft = Draft([(first, len(line))])
    draft.mention, draft.cue = (name, colon), (colon, colon + 1)
    draft.basis, draft.kind = AttributionBasis.LABEL, QuoteKind.DIRECT
    return draft


def _is_name(line: Line, begin: int, colon: int, words: Words) -> bool:
    """Whether all tokens before the colon can be a name with titles."""
    return all(
        line.capital(t)
        or not line.words[t][0].isalnum()
        or line.lower[t] in words.nouns
        or line.lower[t] in ("of", "the", "for", "former")
        for t in range(begin, colon)
    ) and not any(line.lower[t] in words.forms for t in range(begin, colon))


def according(line: Line, words: Words, claimed: dict[int, Draft]) -> list[Draft]:
    """The drafts of "According to NAME, CLAUSE" and "CLAUSE, according to NAME"."""
    found: list[Draft] = []
    if "according" not in line.lower:
        return found
    for token in range(len(line) - 2):
        if line.lower[token] != "according" or line.lower[token + 1] != "to" or line.quoted[token] >= 0:
            continue
        start, end = line.sentence(token)
        phrase = phrase_after(line, token + 2, end, words)
        if token == start:
            comma = next((t for t in range(token + 2, end) if line.words[t] == "," and line.quoted[t] < 0), None)
            if comma is not None and (phrase is None or comma > phrase[1]) and comma - token < 30:
                phrase = token + 2, comma
        if phrase is None:
            continue
        contents = []
        head = whole_quotations(line, trimmed(line, start, token))
        if head is not None:
            contents.append(head)
        after = phrase[1]
        if after < end and line.words[after] == ",":
            tail = _tail(line, after + 1, end)
            if tail is not None and (head is None or line.lower[tail[0]] not in ("who", "which", "and", "but")):
                contents.append(tail)
        if not contents:
            continue
        draft = Draft(contents)
        draft.mention, draft.cue = phrase, (token, token + 2)
        if any(number in claimed for number in draft.holds(line)):
            continue
        for number in draft.holds(line):
            claimed[number] = draft
        found.append(draft)
    return found


def _tail(line: Line, at: int, end: int) -> Range | None:
    """The clause after "According to NAME,": a quotation with its own end alone, else all of the sentence."""
    number = line.quoted[at] if at < end else -1
    if number >= 0 and line.spans[number][0] == at and line.text[line.quotations[number].outer - 1] in ",.?!":
        return line.spans[number]
    return whole_quotations(line, trimmed(line, at, end))


def signed(line: Line, words: Words, claimed: dict[int, Draft]) -> list[Draft]:
    """The draft of "“...” — Ada Diaz"."""
    if not line.spans:
        return []
    number = len(line.spans) - 1
    last = line.spans[number][1]
    if number in claimed or last + 1 >= len(line) or line.words[last] not in DASHES or len(line) - last > 24:
        return []
    at = last
    while at < len(line) and line.words[at] in DASHES:
        at += 1
    phrase = phrase_after(line, at, len(line), words)
    if phrase is None or not line.capital(at) or phrase[1] < len(line) - 3:
        return []
    draft = Draft([line.spans[number]])
    draft.mention, draft.basis = phrase, AttributionBasis.LABEL
    claimed[number] = draft
    return [draft]


class Announced(NamedTuple):
    """Who says, in characters, what the next paragraph quotes: "The minister said:"."""

    mention: Range | None
    cue: Range | None


def announcement(line: Line, words: Words) -> Announced | None:
    """What a passage that ends with a colon announces, if it does."""
    last = len(line) - 1
    if line.words[last] != ":" or line.quoted[last] >= 0:
        return None
    frames = [frame for frame in find_frames(line, words) if frame.cue >= line.sentence(last)[0]]
    frame = next((frame for frame in reversed(frames) if frame.subject is not None), None)
    if frame is not None and frame.subject is not None:
        return Announced(line.offsets(*frame.subject), line.offsets(frame.cue, frame.cue_end))
    subject = main_subject(line, line.sentence(last)[0], last, words)
    return Announced(None if subject is None else line.offsets(*subject), None)


def unheard(line: Line, words: Words, claimed: dict[int, Draft]) -> list[Draft]:
    """The drafts of "“...,” Ada began.": a name or a pronoun behind the comma, whatever the verb."""
    found = []
    for number, (_, last) in enumerate(line.spans):
        final = line.text[line.quotations[number].outer - 1 : line.quotations[number].outer]
        if number in claimed or last + 1 >= len(line) or line.quoted[last] >= 0 or final not in ",?!":
            continue
        phrase = phrase_after(line, last, len(line), words)
        if phrase is None or not (line.lower[last] in _PERSONAL or line.capital(last)):
            continue
        verb = phrase[1]
        if verb >= len(line) or not line.words[verb].islower() or line.lower[verb] in words.closed - words.auxiliaries:
            continue
        draft = Draft([line.spans[number]])
        draft.mention, draft.cue = phrase, (verb, verb + 1)
        claimed[number] = draft
        found.append(draft)
    return found


def signature(line: Line, words: Words) -> Range | None:
    """The name, in characters, of a passage that is nothing but a dash and a name."""
    at = 0
    while at < len(line) and line.words[at] in DASHES:
        at += 1
    if at == 0 or at >= len(line) or len(line) > 30 or not line.capital(at):
        return None
    phrase = phrase_after(line, at, len(line), words)
    return None if phrase is None else line.offsets(*phrase)


def floating(
    line: Line,
    words: Words,
    claimed: dict[int, Draft],
    drafts: list[Draft],
    before: list[Saying],
    story: Story,
    announced: Announced | None,
) -> list[Draft]:
    """Drafts for quotations that no frame reports: speech that goes on, and marks around no speech."""
    found: list[Draft] = []
    for number, (first, _) in enumerate(line.spans):
        if number in claimed:
            continue
        draft = Draft([line.spans[number]])
        found.append(draft)
        if announced is not None and first == 0:
            draft.given, draft.given_cue, draft.kind = announced.mention, announced.cue, QuoteKind.DIRECT
            claimed[number] = draft
            continue
        draft.kind = _not_speech(line, number, words, story)
        if draft.kind is None:
            draft.flags.add(QuoteFlag.FLOATING)
            draft.kind = QuoteKind.DIRECT
            _take_speaker(line, draft, [*drafts, *found[:-1]], before, words)
            claimed[number] = draft
    return found


def _take_speaker(line: Line, draft: Draft, drafts: list[Draft], before: list[Saying], words: Words) -> None:
    """Gives a floating quotation the speaker of what stands before it."""
    first = draft.contents[0][0]
    start, _ = line.sentence(first)
    same = [d for d in drafts if d.contents[0][0] < first and d.kind not in _MARKED]
    subject = _subject_before(line, first, words)
    if subject is not None:
        draft.mention = subject
    elif same:
        last = same[-1]
        draft.mention = last.mention or (last.frame.subject if last.frame is not None else None)
        draft.given, draft.basis = last.given, AttributionBasis.CONTINUED
    elif before and first == start == 0:
        draft.given, draft.basis = max(before[-6:], key=lambda saying: saying.end).mention, AttributionBasis.CONTINUED


_MARKED = frozenset({QuoteKind.SCARE, QuoteKind.TITLE, QuoteKind.NICKNAME})


def _subject_before(line: Line, first: int, words: Words) -> Range | None:
    """The subject of the sentence before a floating quotation, or of the words before it in its own sentence."""
    start, _ = line.sentence(first)
    if start < first:
        return main_subject(line, start, first, words)
    if start == 0:
        return None
    previous, _ = line.sentence(start - 1)
    if any(line.quoted[t] >= 0 for t in range(previous, start)):
        return None
    subject = main_subject(line, previous, start, words)
    if subject is None or (line.lower[subject[0]] not in _SUBJECTS and not line.capital(subject[0])):
        return None
    return subject


def _not_speech(line: Line, number: int, words: Words, story: Story) -> QuoteKind | None:
    """Scare, title or nickname, or None if the marks may hold somebody's words."""
    first, last = line.spans[number]
    quotation = line.quotations[number]
    final = line.text[quotation.outer - 1 : quotation.outer]
    alnum = [t for t in range(first, last) if line.words[t][0].isalnum()]
    if not alnum:
        return QuoteKind.SCARE
    speech = story.lexicon.speech
    before, capital = first - 1, line.capital(alnum[0])
    around = before >= 0 and last < len(line) and line.capital(before) and line.capital(last)
    if len(alnum) <= 2 and around and capital:
        return QuoteKind.NICKNAME
    start, end = line.sentence(first)
    if first == start and last >= end and len(alnum) >= 4:
        return None
    capitals = all(line.capital(t) or line.lower[t] in words.closed or line.words[t].isdigit() for t in alnum)
    cued = any(line.lower[t] in speech.called | speech.works for t in range(max(start, first - 4), first))
    if len(alnum) <= 12 and (cued or (capital and capitals and len(alnum) > 1)):
        return QuoteKind.TITLE
    opens = first == start or line.words[before] in ",:" or (capital and final in ".?!,")
    if len(alnum) <= 5 and final not in "?!":
        return QuoteKind.SCARE
    return None if opens else QuoteKind.SCARE
