"""Quotations of several paragraphs: a mark opens each, and only the last one has a mark that closes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsmodel.attribution.saying import Saying
from newsmodel.model import QuoteFlag
from newsmodel.quotations import Quotation
from newsmodel.text.story import Story


def join_paragraphs(sayings: Iterable[Saying], story: Story, quotations: Sequence[Quotation]) -> list[Saying]:
    """*sayings* with those made one whose quotation runs on in the next paragraph.

    Of the two only one may say who speaks: "Ann Lee said: “One. / “Two.”", or "“One. / “Two,” Ann Lee said."
    """
    following = _runs_on(story, quotations)
    joined: list[Saying] = []
    for saying in sayings:
        last = joined[-1] if joined else None
        if last is not None and following.get(last.end) == saying.start and (speaker := _speaker(last, saying)):
            flags = tuple(flag for flag in saying.flags if flag is QuoteFlag.UNCLOSED)
            joined[-1] = speaker._replace(contents=(*last.contents, *saying.contents), flags=flags)
        else:
            joined.append(saying)
    return joined


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
