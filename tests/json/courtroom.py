"""A schema of somebody else: every kind of field that a document can hold."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Literal, NewType

from attrs import field, frozen

from newsmodel import Article, Figure, Quote, Schema, Span

Docket = NewType("Docket", str)


class Verdict(StrEnum):
    GUILTY = "guilty"
    NOT_GUILTY = "not_guilty"


@frozen(kw_only=True)
class Fine:
    amount: Decimal
    currency: str = "USD"
    words: Span | None = None


@frozen(kw_only=True)
class PrisonTerm:
    months: int = field(metadata={"json_schema": {"minimum": 1}})
    suspended: bool = False

    def __attrs_post_init__(self) -> None:
        if self.months < 1:
            raise ValueError(f"a term of {self.months} months")


@frozen
class Charge:
    words: Span
    verdict: Verdict | None = None
    sentence: Fine | PrisonTerm | None = None
    counts: tuple[Charge, ...] = ()  # a class that holds itself


@frozen(kw_only=True)
class CourtReport(Article):
    docket: Span | None = None
    number: Docket | None = None
    charges: tuple[Charge, ...] = ()
    heard: date | None = None
    filed: datetime | None = None
    level: Literal["first", "appeal"] = "first"
    score: tuple[int, bool] = (0, False)
    remark: str | int | Fine | tuple[Verdict, ...] | None = None
    cited: tuple[Figure | Quote, ...] = ()
    empty: tuple[()] = ()


COURT = Schema("acme/court-report/1.0", CourtReport, tags={PrisonTerm: "prison"})


@frozen(kw_only=True)
class VerdictReport(Article):
    verdict: Verdict | None = None


SCHEMAS = (COURT, Schema("acme/verdict/1.0", VerdictReport))
