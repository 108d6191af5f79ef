"""Quotations that go on: in the next paragraph, where a mark opens each, or later in the same one without a cue."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsmodel.attribution.saying import Saying
from newsmodel.model import AttributionBasis, QuoteFlag
from newsmodel.quotations import Quotation
from newsmodel.text.story import Story

#: How many sayings back the one is looked for that a quotation without a cue goes on with.
_BACK = 6


def join_paragraphs(sayings: Iterable[Saying], story: Story, quotations: Sequence[Quotation]) -> list[Saying]:
    """*sayings* with those made one whose quotation runs on in the next paragraph, or later in its own.

    Of two paragraphs only one may say who speaks: "Ann Lee said: “One. / “Two.”", or "“One. / “Two,” Ann Lee said."
    In one paragraph it is the first: "“One,” Ann Lee said, smiling at Bo. She got up. “Two.”"
    """
    following = _runs_on(story, quotations)
    begins = {q.start: story.passages[q.passage].block.start for q in quotations if q.depth == 0}
    joined: list[Saying] = []
    for saying in sayings:
        last = joined[-1] if joined else None
        if last is not None and following.get(last.end) == saying.start and (speaker := _speaker(last, saying)):
            flags = tuple(flag for flag in saying.flags if flag is QuoteFlag.UNCLOSED)
            joined[-1] = speaker._replace(contents=(*last.contents, *saying.contents), flags=flags)
        elif (host := _host(joined, saying, begins)) is not None:
            joined[host] = joined[host]._replace(contents=(*joined[host].contents, *saying.contents))
        else:
            joined.append(saying)
    return joined


def _host(joined: list[Saying], saying: Saying, begins: dict[int, int]) -> int | None:
    """Which of *joined* a quotation without a cue goes on with: the same speaker's, earlier in its paragraph."""
    if saying.cue is not None or saying.mention is None or saying.basis is not AttributionBasis.CONTINUED:
        return None
    paragraph = begins.get(saying.start, saying.start)
    for at in range(len(joined) - 1, max(len(joined) - _BACK, 0) - 1, -1):
        host = joined[at]
        if host.start < paragraph:
            return None
        if host.cue is not None and host.mention is not None and host.end <= saying.start:
            low, high = host.mention
            return at if low < saying.mention[1] and saying.mention[0] < high else None
    return None


def _runs_on(story: Story, quotations: Sequence[Quotation]) -> dict[int, int]:
    """Where quotations that no mark closes end, and where the one that goes on in the next paragraph begins."""
    opening = {quotation.start for quotation in quotations if quotation.depth == 0}
    found = {}
    for quotation in quotations:
        after = quotation.passage + 1
        if quotation.closed or quotation.depth or after >= len(story.passages):
            continue
        start = story.passages[after].block.start
        if start in opening and story.text[quotation.end - 1] in ".?!…":
            found[quotation.end] = start
    return found


def _speaker(first: Saying, second: Saying) -> Saying | None:
    """The one of two that says who speaks, None if both do, or if neither does and one may be no speech."""
    if first.cue is not None and second.cue is not None:
        return None
    if first.cue is not None or second.cue is not None:
        return first if first.cue is not None else second
    return second if QuoteFlag.FLOATING in first.flags and QuoteFlag.FLOATING in second.flags else None
