"""Spans: half-open ranges of Unicode code points, with the words they cover."""

from __future__ import annotations

from typing import Self

from attrs import field, frozen


@frozen(order=True)
class Span:
    """The characters ``text[start:end]`` of an article, and what they say.

    ``start`` and ``end`` count Unicode code points, half-open, so ``end - start == len(text) > 0``. Whether the words
    really stand there is checked when an `Article` is built. Spans sort in reading order and are hashable.

    Raises:
        ValueError: if the offsets are negative, empty, reversed, or disagree with the length of ``text``.

    >>> span = Span.of("rose to 40% in May", 8, 11)
    >>> span
    Span(8, 11, '40%')
    >>> str(span), len(span)
    ('40%', 3)
    """

    start: int
    end: int
    text: str = field(order=False)

    def __attrs_post_init__(self) -> None:
        if self.start < 0 or self.end <= self.start:
            raise ValueError(f"empty, reversed or negative span: [{self.start}, {self.end})")
        if self.end - self.start != len(self.text):
            raise ValueError(
                f"span [{self.start}, {self.end}) holds {self.end - self.start} characters, "
                f"its text {len(self.text)}: {self.text!r}"
            )

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Self:
        """The span of ``text[start:end]``."""
        return cls(start, end, text[start:end])

    def __len__(self) -> int:
        return self.end - self.start

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.end}, {self.text!r})"

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether every character of *other* is also in this span."""
        return self.start <= other.start and other.end <= self.end
