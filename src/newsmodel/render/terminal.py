"""An article for a terminal: its text in order, quotes and figures marked in place, a note below for each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from attrs import fields

from newsmodel.model import STORY, Article, Block, BlockKind, Stated, StatedTime
from newsmodel.render.marks import Mark, Note, read_marks, source_words
from newsmodel.render.styles import Run, painted, wrapped

#: Blocks whose kind goes without saying.
_PLAIN = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
_INDENT = "    "


def render_terminal(article: Article, *, color: bool = False, width: int = 88) -> str:
    """*article* as lines for a terminal: metadata, the text with marks and notes, the sources, what stays unexplained.

    A marked stretch reads ``[words]q1``, and the note "q1" below its block says what was read there; with *color*, each
    source has a colour of its own. Characters that could drive the terminal are written as escapes, so text from
    strangers is safe to show.

    Args:
        article: of any schema; fields that a schema adds are listed at the end.
        color: use ANSI styles.
        width: columns to wrap at; a longer word is not broken.
    """
    marks, notes = read_marks(article)
    lines = [*_metadata_lines(article, color=color, width=width)]
    for block, inside, below in _by_block(article, marks, notes):
        lines += [""] * bool(lines)
        lines += _block_lines(article.text, block, inside, color=color, width=width)
        for note in below:
            runs = [(note.label, ("dim",)), (f" {note.words}", ("dim",))]
            lines += wrapped(runs, width=width, color=color, indent=_INDENT, hanging=_INDENT * 2)
    lines += _source_lines(article, color=color, width=width)
    lines += _added_lines(article, color=color, width=width)
    lines += _unexplained_lines(article, color=color, width=width)
    return "\n".join(lines) + "\n"


def _metadata_lines(article: Article, *, color: bool, width: int) -> Iterator[str]:
    metadata = article.metadata
    rows: list[tuple[str, Stated | StatedTime | str | None]] = [
        ("origin", metadata.origin),
        ("url", metadata.url),
        ("headline", metadata.headline),
        *(("author", author) for author in metadata.authors),
        ("dateline", metadata.dateline),
        ("published", metadata.published),
        ("updated", metadata.updated),
        ("publisher", metadata.publisher),
    ]
    for name, value in rows:
        if value is None:
            continue
        basis = "" if isinstance(value, str) else f" (by {value.basis.replace('_', ' ')})"
        runs = [(f"{name} ", ("dim",)), (str(value), ("bold",)), (basis, ("dim",))]
        yield from wrapped(runs, width=width, color=color, hanging=_INDENT)


def _by_block(
    article: Article, marks: Sequence[Mark], notes: Sequence[Note]
) -> Iterator[tuple[Block, list[Mark], list[Note]]]:
    """Each block with the marks that touch it and the notes of what begins in it."""
    starts = [block.start for block in article.blocks]
    ends = [block.end for block in article.blocks]
    inside: list[list[Mark]] = [[] for _ in starts]
    for mark in marks:
        for number in range(bisect_right(ends, mark.start), bisect_left(starts, mark.end)):
            inside[number].append(mark)
    below: list[list[Note]] = [[] for _ in starts]
    for note in notes:
        below[bisect_right(starts, note.start) - 1].append(note)
    return zip(article.blocks, inside, below, strict=True)


def _block_lines(text: str, block: Block, marks: Sequence[Mark], *, color: bool, width: int) -> Iterator[str]:
    aside = block.kind not in STORY
    kind = "" if block.kind in _PLAIN else f"({block.kind.replace('_', ' ')}) "
    base: tuple[str, ...] = ("dim",) if aside else ("bold",) if kind else ()
    runs = [(kind, ("dim",)), *_marked(text, block, marks, base)]
    return wrapped(runs, width=width, color=color)


def _marked(text: str, block: Block, marks: Iterable[Mark], base: tuple[str, ...]) -> Iterator[Run]:
    """The block's characters in runs, with a bracket where a labelled mark opens and closes."""
    cuts: dict[int, tuple[list[Mark], list[Mark]]] = {block.start: ([], []), block.end: ([], [])}
    for mark in marks:
        cuts.setdefault(max(mark.start, block.start), ([], []))[1].append(mark)
        cuts.setdefault(min(mark.end, block.end), ([], []))[0].append(mark)
    active: list[Mark] = []
    at = block.start
    for cut in sorted(cuts):
        closing, opening = cuts[cut]
        yield text[at:cut], (*base, *(mark.style for mark in active))
        at = cut
        for mark in sorted(closing, key=lambda mark: -mark.start):
            active.remove(mark)
            if mark.label:
                yield f"]{mark.label}", ("dim",)
        for mark in opening:
            active.append(mark)
            if mark.label:
                yield "[", ("dim",)


def _source_lines(article: Article, *, color: bool, width: int) -> Iterator[str]:
    rows = article.sources_table()
    if not rows:
        return
    yield ""
    yield painted("Sources", ("bold",), color=color)
    for row in rows:
        said = f", {_counted(row.quotes, 'quote')}, {_counted(row.words, 'word')}: {source_words(row.source)}"
        runs = [(row.source.name.text, ("bold",)), (said, ())]
        yield from wrapped(runs, width=width, color=color, indent=_INDENT, hanging=_INDENT * 2)


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _added_lines(article: Article, *, color: bool, width: int) -> Iterator[str]:
    """Fields that a schema of the user's own adds, as Python shows them."""
    known = {attribute.name for attribute in fields(Article)}
    added = [attribute.name for attribute in fields(type(article)) if attribute.name not in known]
    if not added:
        return
    yield ""
    yield painted(type(article).__name__, ("bold",), color=color)
    for name in added:
        runs = [(f"{name} ", ("dim",)), (repr(getattr(article, name)), ())]
        yield from wrapped(runs, width=width, color=color, indent=_INDENT, hanging=_INDENT * 2)


def _unexplained_lines(article: Article, *, color: bool, width: int) -> Iterator[str]:
    unexplained = article.unexplained()
    if not unexplained:
        return
    yield ""
    yield painted("Unexplained", ("bold",), color=color)
    words = ", ".join(f"{span.text} at {span.start}" for span in unexplained)
    yield from wrapped([(words, ("warning",))], width=width, color=color, indent=_INDENT, hanging=_INDENT)
