"""What is known about a text before its figures are read."""

from __future__ import annotations

from attrs import frozen

from newsmodel.model import CurrencyBasis, TimeBasis


@frozen(kw_only=True)
class Setting:
    """The publication date to count from, and which country's dollar (pound, franc, ...) is meant.

    ``published`` is ISO 8601, cut to what is known ("2024", "2024-12", "2024-12-17"); ``published_basis`` says who gave
    it. ``dollar`` is an ISO 4217 code for a bare "$", with its basis.
    """

    published: str | None = None
    published_basis: TimeBasis | None = None
    dollar: str | None = None
    dollar_basis: CurrencyBasis | None = None
