"""What comes for free: laws, JSON both ways, and articles to try them on."""

# ruff: noqa: D103, S101  # tests state claims

from __future__ import annotations

from pathlib import Path

from court_report import COURT_REPORT, CourtReport, Verdict
from hypothesis import given, settings

import newsmodel
from newsmodel.strategies import articles

REGISTRY = newsmodel.DEFAULT.with_schema(COURT_REPORT)
SAMPLE = (Path(__file__).parent.parent / "sample.txt").read_text(encoding="utf-8")


def test_the_sample_is_read() -> None:
    report = newsmodel.parse(SAMPLE, schema=COURT_REPORT)
    assert str(report.docket) == "24-CR-1187"
    assert [(str(charge.words), charge.verdict) for charge in report.charges] == [
        ("theft", Verdict.GUILTY),
        ("forgery", Verdict.GUILTY),
        ("conspiracy", Verdict.NOT_GUILTY),
    ]
    assert [str(sentence.words) for sentence in report.sentences] == ["18 months", "$4,500"]


@settings(deadline=None, max_examples=25)
@given(articles(COURT_REPORT))
def test_every_report_comes_back(report: CourtReport) -> None:
    assert newsmodel.loads(newsmodel.dumps(report, registry=REGISTRY), registry=REGISTRY) == report
