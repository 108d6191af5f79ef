"""What is known about a text before its figures are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attrs import frozen

from newsmodel.model import CurrencyBasis, TimeBasis


@frozen(kw_only=True)
class Setting:
    """The publication date to count from, and which country's dollar, pound, franc ... is meant.

    ``published`` is ISO 8601, cut to what is known ("2024", "2024-12", "2024-12-17"); ``published_basis`` says who gave
    it. ``dollar`` is the ISO 4217 code that the caller gives for a bare "$". ``decide`` answers what the names that
    several countries use mean in this text, by family ("dollar", "pound", "franc", "rupee", "krona", "peso", ...), each
    with its basis; it is asked at the first of them, because most texts have none.
    """

    published: str | None = None
    published_basis: TimeBasis | None = None
    dollar: str | None = None
    decide: Callable[[], Mapping[str, tuple[str, CurrencyBasis]]] = dict

    def currency_of(self, family: str) -> tuple[str | None, CurrencyBasis | None]:
        """The code that a bare name or symbol of *family* means here, and what decided it; (None, None) if nothing.

        A bare cent is the dollar's.
        """
        if family not in ("dollar", "cent"):
            return self.decide().get(family, (None, None))
        if self.dollar is not None:
            return self.dollar, CurrencyBasis.CALLER
        decided = self.decide()
        return decided["dollar"] if "dollar" in decided else decided.get(family, (None, None))
