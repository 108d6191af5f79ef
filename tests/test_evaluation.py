"""Scoring anyone's gold: a table of small cases, the layouts, and the reference scorer where it is at hand."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import newsmodel
from newsmodel.brat import Marked, MarkedArticle, read_marked
from newsmodel.errors import InputError
from newsmodel.evaluation import Count, Predicted, Report, evaluate, predicted_in, quoted_stretches, report, score

SHARED = Path(__file__).resolve().parents[2] / "shared"
SCORER = SHARED / "score" / "score_quotes.py"
DEV = SHARED / "corpora" / "polnear" / "dev"

TEXT = "“It is far too late now,” Ms. Oduya said. Critics say “too late” is an excuse. Rain fell."


def at(words: str, text: str = TEXT) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


DIRECT = Marked((at("said"),), (at("Ms. Oduya"),), (at("“It is far too late now,”"),))
MIXED = Marked((at("say"),), (at("Critics"),), (at("“too late” is an excuse"),))


def right(one: Marked) -> Predicted:
    return Predicted(cue=one.cue, sources=one.sources, contents=one.contents)


def scored(*predicted: Predicted) -> Report:
    return score([(MarkedArticle("one", TEXT, (DIRECT, MIXED)), predicted)])


def test_what_is_right_scores_one() -> None:
    result = scored(right(DIRECT), right(MIXED))
    assert {count.f1 for (measure, kind), count in result.counts.items() if kind == "all"} == {1.0}
    assert result.speaker_accuracy == result.name_accuracy == 1.0
    assert result.kinds == {
        **{(side, "all"): 2 for side in ("gold", "predicted")},
        **{(side, kind): 1 for side in ("gold", "predicted") for kind in ("direct", "mixed")},
    }


def test_a_source_without_a_word_is_nobody() -> None:
    nobody = Predicted(cue=DIRECT.cue, sources=(at("."),), contents=DIRECT.contents)
    result = scored(nobody, right(MIXED))
    assert result.counts["source exact", "all"].right == 1


def test_only_speech_is_predicted() -> None:
    article = newsmodel.parse("The film “The Old Harbour” opened on Monday. “It sank,” Ann Sorley said.")
    assert {quote.kind.value for quote in article.quotes} == {"title", "direct"}
    assert len(predicted_in(article)) == 1


def test_nothing_found_scores_nothing() -> None:
    result = scored()
    assert {count.f1 for count in result.counts.values()} == {0.0}
    assert result.counts["lenient", "all"] == Count(predicted=0, right=0, gold=2, found=0)
    assert (result.articles, result.predicted_in, result.speaker_accuracy, result.name_accuracy) == (1, 0, 0.0, 0.0)


CASES = [
    # what differs from the direct gold, the measures it loses, the measures it keeps
    ({"cue": ()}, ["cue exact", "quote exact"], ["source exact", "content exact", "lenient"]),
    ({"sources": ()}, ["source exact", "quote exact", "lenient", "quoted attributed"], ["lenient, content only"]),
    (
        {"sources": (at("Critics"),)},
        ["source exact", "lenient", "quoted attributed", "quoted attributed, same name"],
        ["cue exact", "quoted found"],
    ),
    (
        {"contents": (at("It is far too late now"),)},
        ["content exact", "quote exact"],
        ["content trimmed", "quote trimmed", "lenient"],
    ),
    ({"contents": (at("It is"),)}, ["content trimmed", "lenient", "quoted found"], ["cue exact", "source exact"]),
    (
        {"cue": (at("Rain"),)},
        ["cue exact", "source exact", "content exact"],
        ["lenient", "quoted attributed"],
    ),
    (
        {"sources": (at("Critics"),), "speaker": "Ann Oduya"},
        ["quoted attributed"],
        ["quoted attributed, same name"],
    ),
]


@pytest.mark.parametrize(("change", "lost", "kept"), CASES)
def test_each_measure_loses_what_it_measures(change: dict[str, object], lost: list[str], kept: list[str]) -> None:
    values = {"cue": DIRECT.cue, "sources": DIRECT.sources, "contents": DIRECT.contents} | change
    result = score([(MarkedArticle("one", TEXT, (DIRECT,)), [Predicted(**values)])])  # type: ignore[arg-type]  # a table's values
    f1 = {measure: count.f1 for (measure, kind), count in result.counts.items() if kind == "all"}
    assert {measure: f1[measure] for measure in lost} == dict.fromkeys(lost, 0.0)
    assert {measure: f1[measure] for measure in kept} == dict.fromkeys(kept, 1.0)


def test_a_second_copy_costs_precision_and_adds_no_recall() -> None:
    result = scored(right(DIRECT), right(DIRECT))
    assert result.counts["lenient", "direct"] == Count(predicted=2, right=1, gold=1, found=1)
    assert result.counts["cue exact", "direct"] == Count(predicted=2, right=2, gold=1, found=1)
    overlap = result.counts["content overlap", "all"]
    assert overlap.right == overlap.found == overlap.predicted // 2


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ("“One” and «two» and ``three'' and ''four''", ["One", "two", "three", "four"]),
        ('She said "left open', ["left open"]),
        ('He " is said', []),
        ("“one “two” and", ["one “two"]),
        ("“” nothing", []),
        ("“first\nsecond”", ["first"]),
        ("no marks, it's", []),
    ],
)
def test_stretches_between_marks(text: str, stretches: list[str]) -> None:
    assert [text[start:end].strip() for start, end in quoted_stretches(text)] == stretches


def brat_folder(folder: Path, text: str, annotation: str) -> Path:
    (folder / "text").mkdir()
    (folder / "attributions").mkdir()
    (folder / "text" / "a.txt").write_text(text, encoding="utf-8")
    (folder / "text" / "unmarked.txt").write_text("Nothing.", encoding="utf-8")
    (folder / "attributions" / "a_1.ann").write_text(annotation, encoding="utf-8")
    (folder / "attributions" / "a_2.ann").write_text("", encoding="utf-8")
    return folder


ANNOTATION = "\n".join(
    [
        "T1\tCue 3 7\tsaid",
        "T2\tSource 0 2\tHe",
        "T3\tContent 8 11;12 15\tyes and",
        "T4\tDiscuss 0 2\tHe",
        "E1\tAttribution:T1 Cue:T1 Source1:T2 Content:T3 Other:T4",
        "E2\tAttribution:T1 Cue:T1",
        "#1\tAnnotatorNotes T1\ta note",
    ]
)


def test_brat_folders_are_read(tmp_path: Path) -> None:
    folder = brat_folder(tmp_path, "He said yes and no.", ANNOTATION)
    expected = Marked(((3, 7),), ((0, 2),), ((8, 11), (12, 15)))
    assert list(read_marked(folder)) == [MarkedArticle("a", "He said yes and no.", (expected,))]


def test_citrons_json_is_read(tmp_path: Path) -> None:
    quote = {"cue": {"start": 3, "end": 7, "text": "said"}, "sources": [], "contents": [{"start": 8, "end": 11}]}
    record = {"text": "He said yes.", "quotes": [quote, {"contents": []}]}
    (tmp_path / "a.json").write_text(json.dumps(record), encoding="utf-8")
    assert list(read_marked(tmp_path)) == [MarkedArticle("a", "He said yes.", (Marked(((3, 7),), (), ((8, 11),)),))]


@pytest.mark.parametrize(
    ("annotation", "reason"),
    [
        ("T1\tContent 3 99\tsaid\nE1\tContent:T1", "outside the text"),
        ("T1\tContent 3 3\t\nE1\tContent:T1", "is empty"),
        ("E1\tAttribution:T9 Content:T9", "names no text-bound line"),
    ],
)
def test_a_bad_annotation_is_named(tmp_path: Path, annotation: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        list(read_marked(brat_folder(tmp_path, "He said yes.", annotation)))


@pytest.mark.parametrize(
    "content",
    [
        b"[]",
        b"{}",
        b"no",
        b'{"text": "a", "quotes": [{"contents": [{"start": 0, "end": 9}]}]}',
        b"\xff",
        b'{"text": 1}',
    ],
)
def test_a_bad_json_file_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.json").write_bytes(content)
    with pytest.raises(InputError, match=r"a\.json"):
        list(read_marked(tmp_path))


def test_a_folder_without_gold_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no annotated article"):
        evaluate(tmp_path)


def test_the_report_reads_like_a_table(tmp_path: Path) -> None:
    text = "He said yes and no."
    lines = report(brat_folder(tmp_path, text, ANNOTATION), tagger=None).splitlines()
    assert lines[0].startswith("articles: 1 (")
    assert lines[1] == "gold quotes: 1 (0 direct, 0 mixed, 1 indirect)"
    assert lines[4].split() == ["metric", "kind", "P", "R", "F1", "pred", "gold"]
    assert lines[-1].startswith("speaker accuracy on the 0 stretches in both: 0.000")


@pytest.mark.skipif(
    not (SCORER.exists() and DEV.exists()), reason="the reference scorer and corpus stand beside a checkout"
)
def test_scores_are_those_of_the_reference_scorer(tmp_path: Path) -> None:
    articles = list(read_marked(DEV))[:12]
    pairs = [(article, predicted_in(newsmodel.parse(article.text))) for article in articles]
    # Worse predictions too, so that no measure is tried on easy cases alone.
    pairs = [
        (article, [*found, *(Predicted(contents=one.contents[:1]) for one in found[::3])]) for article, found in pairs
    ]
    result = score(pairs)
    lines = [
        {
            "name": article.name,
            "quotes": [
                {"cue": one.cue, "sources": one.sources, "contents": one.contents, "speaker": one.speaker}
                for one in found
            ],
        }
        for article, found in pairs
    ]
    (tmp_path / "predicted.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    (tmp_path / "names").write_text(" ".join(article.name for article in articles), encoding="utf-8")
    command = [sys.executable, SCORER, DEV, tmp_path / "predicted.jsonl", "--json", "--names", tmp_path / "names"]
    expected = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    for measure, kinds in expected["scores"].items():
        for kind, row in kinds.items():
            count = result.counts[measure, kind]
            ours = (count.precision, count.recall, count.f1, count.predicted, count.gold)
            assert ours == pytest.approx([row[key] for key in ("p", "r", "f1", "predicted", "gold")]), (measure, kind)
    accuracy = expected["speaker accuracy"]
    assert result.speaker_accuracy == pytest.approx(accuracy["source overlaps"])
    assert result.name_accuracy == pytest.approx(accuracy["same name"])
    assert result.stretches["matched"] == accuracy["stretches in both"]
