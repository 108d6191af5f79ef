"""What one reader found: who says what, in plain offsets, before anybody asks who "she" is."""

from __future__ import annotations

from typing import NamedTuple

from newsmodel.model import AttributionBasis, Channel, QuoteFlag, QuoteKind, Reader

#: A half-open range of code points of the whole text, not of a passage.
Range = tuple[int, int]


class Saying(NamedTuple):
    """One attribution as read from the text; every range counts code points of the whole text.

    ``contents`` are ordered, do not overlap, and are never empty. As in PolNeAR they keep their quotation marks and
    the word that opens a clause ("that"), and leave out the full stop after unquoted words. ``mention`` runs to the
    end of an apposition ("Ada Diaz, a nurse in Lima"), ``cue`` keeps auxiliaries ("has said"). ``kind`` is None where
    `resolution` should tell it from the quotation marks; ``basis`` is a hint (label, continued) that the words of the
    mention do not show.
    """

    contents: tuple[Range, ...]
    cue: Range | None = None
    mention: Range | None = None
    addressee: Range | None = None
    occasion: Range | None = None
    channel: Channel | None = None
    negated: bool = False
    flags: tuple[QuoteFlag, ...] = ()
    kind: QuoteKind | None = None
    basis: AttributionBasis | None = None
    reader: Reader = Reader.RULES

    @property
    def start(self) -> int:
        """Where the first content begins: sayings are told in this order."""
        return self.contents[0][0]

    @property
    def end(self) -> int:
        """Where the last content ends."""
        return self.contents[-1][1]
