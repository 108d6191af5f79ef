"""What a court report is: a news article that says who was charged with what, and how it ended."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from attrs import field, frozen

from newsmodel import Article, Span


class Verdict(StrEnum):
    """How a charge ended."""

    GUILTY = "guilty"
    NOT_GUILTY = "not_guilty"


@frozen(kw_only=True)
class PrisonTerm:
    """A prison sentence, in months."""

    words: Span
    months: int = field(metadata={"json_schema": {"minimum": 1}})

    def __attrs_post_init__(self) -> None:
        if self.months < 1:
            raise ValueError(f"a prison term of {self.months} months")


@frozen(kw_only=True)
class Fine:
    """A fine, in major units of its currency; None where the text names no currency."""

    words: Span
    amount: Decimal
    currency: str | None = None


@frozen(kw_only=True)
class Charge:
    """One charge: its words ("theft"), and the verdict where the text gives one."""

    words: Span
    verdict: Verdict | None = None


@frozen(kw_only=True)
class CourtReport(Article):
    """A news article about a trial."""

    docket: Span | None = None
    charges: tuple[Charge, ...] = ()
    sentences: tuple[PrisonTerm | Fine, ...] = ()
