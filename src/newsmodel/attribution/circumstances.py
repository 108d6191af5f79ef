"""From drafts to sayings: offsets, occasion, channel, addressee."""

from __future__ import annotations

from functools import cache

from newsmodel.attribution.draft import Draft
from newsmodel.attribution.grammar import Line
from newsmodel.attribution.saying import Range, Saying
from newsmodel.attribution.tails import circumstance
from newsmodel.lexicon import Lexicon
from newsmodel.model import Channel, QuoteFlag


@cache
def _channels(lexicon: Lexicon) -> dict[str, Channel]:
    return dict(lexicon.speech.channels)


def told_of(draft: Draft, line: Line, lexicon: Lexicon) -> Saying:
    """The saying of a *draft*, in characters of the whole text."""
    frame = draft.frame
    subject = draft.mention or (frame.subject if frame is not None else None)
    cue = draft.cue or ((frame.cue, frame.cue_end) if frame is not None else None)
    occasion = None
    if frame is not None:
        occasion = (
            _kept(line, frame.tail.occasion)
            or _trailing(line, frame.after, lexicon)
            or _leading(line, frame.cue, lexicon)
        )
    flags = draft.flags
    if not all(quotation.closed for quotation in line.quotations) and any(
        not line.quotations[number].closed for number in draft.holds(line)
    ):
        flags = flags | {QuoteFlag.UNCLOSED}
    return Saying(
        contents=tuple(line.offsets(start, end) for start, end in sorted(draft.contents)),
        cue=draft.given_cue or _range(line, cue),
        mention=draft.given or _range(line, subject),
        addressee=_range(line, frame.tail.addressee) if frame is not None else None,
        occasion=_range(line, occasion),
        channel=_channel(line, occasion, lexicon),
        negated=frame is not None and frame.negated,
        flags=tuple(sorted(flags)),
        kind=draft.kind,
        basis=draft.basis,
    )


def _range(line: Line, tokens: Range | None) -> Range | None:
    return None if tokens is None else line.offsets(*tokens)


def _kept(line: Line, occasion: Range | None) -> Range | None:
    """An occasion that begins with a preposition; an adverb is none."""
    if occasion is None or line.lower[occasion[0]] not in (
        "in",
        "on",
        "at",
        "during",
        "after",
        "before",
        "via",
        "through",
        "to",
    ):
        return None
    return occasion


def _trailing(line: Line, after: int, lexicon: Lexicon) -> Range | None:
    """What ", in an interview with Sky" behind subject and cue."""
    if after + 1 >= len(line) or line.words[after] != "," or line.lower[after + 1] not in ("in", "on", "at", "during"):
        return None
    stop = circumstance(line, after + 1, line.sentence(after)[1])
    if stop is None or _channel(line, (after + 1, stop), lexicon) is None:
        return None
    return after + 1, stop


def _leading(line: Line, cue: int, lexicon: Lexicon) -> Range | None:
    """What "In an interview with Sky," at the head of the sentence of *cue*."""
    start, _ = line.sentence(cue)
    if start >= cue or line.lower[start] not in ("in", "on", "at", "during", "speaking") or line.quoted[start] >= 0:
        return None
    stop = line.words.index(",", start, cue) if "," in line.words[start:cue] else None
    if stop is None or _channel(line, (start, stop), lexicon) is None:
        return None
    return start, stop


def _channel(line: Line, occasion: Range | None, lexicon: Lexicon) -> Channel | None:
    if occasion is None:
        return None
    channels = _channels(lexicon)
    return next(
        (channels[line.lower[t]] for t in range(*occasion) if line.lower[t] in channels),
        None,
    )
