"""What is known about a text before its figures are read."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from newsmodel.model import CurrencyBasis, TimeBasis


@frozen(kw_only=True)
class Setting:
    """The publication date to count from, and which country's dollar, pound, franc ... is meant.

    ``published`` is ISO 8601, cut to what is known ("2024", "2024-12", "2024-12-17"); ``published_basis`` says who gave
    it. ``dollar`` is an ISO 4217 code for a bare "$", with its basis; ``shared`` does the same for the other names that
    several countries use, by family ("pound", "franc", "rupee", "krona", "peso", ...).
    """

    published: str | None = None
    published_basis: TimeBasis | None = None
    dollar: str | None = None
    dollar_basis: CurrencyBasis | None = None
    shared: Mapping[str, tuple[str, CurrencyBasis]] = field(factory=dict)

    def currency_of(self, family: str) -> tuple[str | None, CurrencyBasis | None]:
        """The code that a bare name or symbol of *family* means here, and what decided it; (None, None) if nothing.

        A bare cent is the dollar's.
        """
        if family in ("dollar", "cent") and self.dollar is not None:
            return self.dollar, self.dollar_basis
        return self.shared.get(family, (None, None))
