"""Court reports for newsmodel."""

from court_report.finders import find_court_fields
from court_report.model import Charge, CourtReport, Fine, PrisonTerm, Verdict
from newsmodel import Schema

__all__ = ["COURT_REPORT", "Charge", "CourtReport", "Fine", "PrisonTerm", "Verdict"]

#: The name stands in every document, so it is never reused for another meaning; the tags outlive the class names.
COURT_REPORT = Schema(
    "acme/court-report/1.0",
    CourtReport,
    find_court_fields,
    tags={PrisonTerm: "prison", Fine: "fine"},
)
