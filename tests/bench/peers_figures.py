"""Figures side by side: newsmodel, Recognizers-Text, quantulum3, price-parser and dateparser, in one run.

Run it by hand (extra ``bench``; Recognizers-Text needs ``recognizers-text-suite`` and ``emoji<2``)::

    python tests/bench/peers_figures.py [--shared ../shared] [--kinds money,number]

It reads the cases of ``SHARED/corpora/cases`` and judges with ``SHARED/score/score_figures.py``, whose docstring says
what "case exact" is. Each tool is asked for the kinds it knows and gets its answers put into the scorer's terms as
kindly as they allow. Speed is characters per second of processor time over the same texts, one call per text, after
warm-up. A tool that is not installed is left out.
"""

from __future__ import annotations

import argparse
import datetime as dt
import importlib.util
import json
import sys
import time
import warnings
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

Answer = list[dict[str, Any]]
Tool = Callable[[str, dt.datetime | None], Answer]
HERE = Path(__file__).resolve().parents[2]


def newsmodel_tool() -> Tool:
    import newsmodel  # noqa: PLC0415  a peer may be missing

    def answers(text: str, now: dt.datetime | None) -> Answer:
        return [_ours(item) for item in newsmodel.find_figures(text, published=now.date() if now else None)]

    return answers


def _ours(item: Any) -> dict[str, Any]:
    row = {"start": item.span.start, "end": item.span.end}
    if type(item).__name__ == "TimeExpression":
        kind = "period" if item.kind.value in ("period", "duration") else "date"
        return row | {
            "kind": kind,
            "date_start": (item.start or "")[:10] or None,
            "date_end": (item.end or "")[:10] or None,
        }
    row["kind"] = "money" if type(item).__name__ == "MonetaryFigure" else item.kind.value
    row["low"], row["high"] = (None if bound is None else format(bound, "f") for bound in (item.low, item.high))
    unit = getattr(item, "unit", None)
    modifier = {"exact": "none"}.get(item.modifier.value, item.modifier.value)
    return row | {"modifier": modifier, "currency": getattr(item, "currency", None), "unit": unit and unit.text}


def quantulum_tool() -> Tool:
    from quantulum3 import parser  # noqa: PLC0415  a peer may be missing

    kinds = {"currency": "money", "dimensionless": "number"}

    def answers(text: str, _now: dt.datetime | None) -> Answer:
        rows = []
        for found in parser.parse(text):
            spread = found.uncertainty or 0
            kind = "percentage" if found.unit.name == "percentage" else kinds.get(found.unit.entity.name, "measure")
            codes = getattr(found.unit, "currency_code", None)
            row = {
                "start": found.span[0],
                "end": found.span[1],
                "kind": kind,
                "unit": found.unit.name,
                "currency": codes,
            }
            rows.append(row | {"low": found.value - spread, "high": found.value + spread})
        return rows

    return answers


def price_parser_tool() -> Tool:
    from price_parser import Price  # noqa: PLC0415  a peer may be missing

    symbols = {"€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "US$": "USD", "C$": "CAD", "AU$": "AUD", "₱": "PHP"}

    def answers(text: str, _now: dt.datetime | None) -> Answer:
        price = Price.fromstring(text)
        if price.amount is None or price.currency is None:
            return []
        places = [text.find(part) for part in (price.amount_text, price.currency)]
        ends = [at + len(part) for at, part in zip(places, (price.amount_text, price.currency), strict=True)]
        if min(places) < 0:
            return []
        code = symbols.get(price.currency, price.currency if len(price.currency) == 3 else None)
        value = str(price.amount)
        return [
            {"start": min(places), "end": max(ends), "kind": "money", "low": value, "high": value, "currency": code}
        ]

    return answers


def recognizers_tool(kind: str) -> Callable[[], Tool]:
    def build() -> Tool:
        from recognizers_date_time import DateTimeRecognizer  # noqa: PLC0415  a peer may be missing
        from recognizers_number import NumberRecognizer  # noqa: PLC0415  a peer may be missing
        from recognizers_number_with_unit import NumberWithUnitRecognizer  # noqa: PLC0415  a peer may be missing
        from recognizers_text import Culture  # noqa: PLC0415  a peer may be missing

        english = Culture.English
        models: dict[str, Callable[[], Any]] = {
            "money": lambda: NumberWithUnitRecognizer(english).get_currency_model(),
            "measure": lambda: NumberWithUnitRecognizer(english).get_dimension_model(),
            "age": lambda: NumberWithUnitRecognizer(english).get_age_model(),
            "number": lambda: NumberRecognizer(english).get_number_model(),
            "ordinal": lambda: NumberRecognizer(english).get_ordinal_model(),
            "percentage": lambda: NumberRecognizer(english).get_percentage_model(),
            "date": lambda: DateTimeRecognizer(english).get_datetime_model(),
        }
        model = models[kind]()

        def answers(text: str, now: dt.datetime | None) -> Answer:
            found = model.parse(text, now or dt.datetime.now()) if kind == "date" else model.parse(text)  # noqa: DTZ005  the cases are naive
            return [row for result in found if (row := _recognized(kind, result)) is not None]

        return answers

    return build


def _recognized(kind: str, result: Any) -> dict[str, Any] | None:
    row = {"start": result.start, "end": result.end + 1, "kind": kind}
    resolution = result.resolution or {}
    if kind == "date":
        values = resolution.get("values") or []
        if not values or values[0].get("type") not in ("date", "daterange", "datetime", "datetimerange"):
            return None
        last = values[-1]
        ranged = "range" in last["type"]
        row |= {
            "kind": "period" if ranged else "date",
            "date_start": (last.get("start") or last.get("value") or "")[:10] or None,
        }
        return row | {"date_end": (last.get("end") or "")[:10] or None}
    value = str(resolution.get("value", "")).removesuffix("%")
    code = resolution.get("isoCurrency")
    return row | {"low": value, "high": value, "unit": resolution.get("unit"), "currency": code}


def dateparser_tool() -> Tool:
    from dateparser.search import search_dates  # noqa: PLC0415  a peer may be missing

    def answers(text: str, now: dt.datetime | None) -> Answer:
        settings = {"RELATIVE_BASE": now} if now else {}
        rows, at = [], 0
        for words, moment in search_dates(text, languages=["en"], settings=settings) or []:
            start = text.find(words, at)
            if start >= 0:
                at = start + len(words)
                day = moment.date().isoformat()
                rows.append({"start": start, "end": at, "kind": "date", "date_start": day, "date_end": day})
        return rows

    return answers


#: Which tools are asked for which kinds of the scorer.
TOOLS: dict[str, tuple[Callable[[], Tool], tuple[str, ...]]] = {
    "newsmodel": (
        newsmodel_tool,
        ("money", "percentage", "number", "ordinal", "measure", "range", "age", "date,period"),
    ),
    "quantulum3": (quantulum_tool, ("money", "percentage", "number", "measure", "range")),
    "price-parser": (price_parser_tool, ("money",)),
    "dateparser": (dateparser_tool, ("date,period",)),
    **{
        f"recognizers ({kind})": (recognizers_tool(kind), ("date,period" if kind == "date" else kind,))
        for kind in ("money", "percentage", "number", "ordinal", "measure", "age", "date")
    },
}


def scorer(shared: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_figures", shared / "score" / "score_figures.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def reference(case: dict[str, Any]) -> dt.datetime | None:
    written = case["reference_date"]
    return dt.datetime.fromisoformat(written) if written else None


def run(tool: Tool, cases: Iterable[dict[str, Any]]) -> tuple[dict[str, Answer], float]:
    """The answers to every case, and characters per second of processor time."""
    chosen = list(cases)
    for case in chosen[:5]:
        tool(case["text"], reference(case))
    answers: dict[str, Answer] = {}
    started = time.process_time()
    for case in chosen:
        try:
            answers[case["id"]] = tool(case["text"], reference(case))
        except Exception as error:  # noqa: BLE001  a peer that fails on a text has found nothing in it
            print(f"  {case['id']}: {type(error).__name__}", file=sys.stderr)
            answers[case["id"]] = []
    return answers, sum(len(case["text"]) for case in chosen) / (time.process_time() - started)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=HERE.parent / "shared")
    parser.add_argument("--kinds", default="", help="only these tables, separated by semicolons")
    arguments = parser.parse_args()
    warnings.simplefilter("ignore")
    judge = scorer(arguments.shared)
    cases = [
        case
        for path in sorted((arguments.shared / "corpora" / "cases").glob("*.jsonl"))
        for case in map(json.loads, path.read_text(encoding="utf-8").splitlines())
        if not case["skip"]
    ]
    print(f"{'kind':12} {'tool':26} {'cases':>6} {'case exact':>10} {'exact F1':>9} {'value':>6} {'chars/s':>10}")
    for name, (build, kinds) in TOOLS.items():
        try:
            tool = build()
        except ImportError as missing:
            print(f"{name}: not installed ({missing.name})", file=sys.stderr)
            continue
        for kind in kinds:
            if arguments.kinds and kind not in arguments.kinds.split(";"):
                continue
            wanted = kind.split(",")
            asked = [case for case in cases if set(case["kinds"]) & set(wanted)]
            answers, speed = run(tool, asked)
            row = judge.score(asked, answers, wanted, by="none")[0]["ALL"]
            shown = [row[key] for key in ("case_exact", "exact_f1", "value_acc")]
            numbers = " ".join(f"{'-' if value is None else format(value, '.3f'):>9}" for value in shown)
            print(f"{kind:12} {name:26} {len(asked):6} {numbers} {speed:10,.0f}", flush=True)


if __name__ == "__main__":
    main()
