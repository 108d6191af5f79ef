"""Pages, records and compressed files on the command line, and training on one's own articles."""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

import newsmodel
from newsmodel import MetadataBasis

Run = Callable[..., SimpleNamespace]

STORY = "“We will appeal,” said Ana Ruiz, who leads the union. It paid $300 in May.\n"
PAGE = """<html><head><title>Union to appeal</title></head><body><nav><a href="/">Home</a></nav><article>
<h1>Union to appeal</h1>
<p>The union of hospital workers will appeal against the ruling of the labour court, its leader said on Monday.</p>
<p>“We will appeal as soon as we have the reasons in writing,” said Ana Ruiz, who has led the union since 2019.</p>
<p>Caf\u00e9s near the court stayed open while members waited for the decision for most of the afternoon.</p>
</article></body></html>
"""


def only(folder: Path) -> newsmodel.Article:
    (path,) = folder.glob("*.json")
    return newsmodel.loads(path.read_bytes())


@pytest.mark.parametrize("name", ["a.html", "a.htm.gz"])
def test_a_page_is_read(run: Run, folder: Path, name: str) -> None:
    data = PAGE.encode()
    (folder / name).write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    assert run("convert", name).status == 0
    article = only(folder / "out")
    assert (str(article.metadata.headline), article.metadata.origin) == ("Union to appeal", name)
    assert "<" not in article.text
    assert [source.name.text for source in article.sources if source.named] == ["Ana Ruiz"]


def test_a_page_in_a_named_encoding_is_read(run: Run, folder: Path) -> None:
    (folder / "a.html").write_bytes(PAGE.encode("latin-1", "replace"))
    assert run("convert", "a.html").status == 1
    assert run("convert", "a.html", "--encoding", "latin-1").status == 0
    assert "Cafés" in only(folder / "out").text


def test_a_page_without_a_story_fails(run: Run, folder: Path) -> None:
    (folder / "a.html").write_text("<html><body><script>start()</script></body></html>")
    said = run("convert", "a.html")
    assert said.status == 1
    assert said.err.startswith("newsmodel: a.html: holds no readable story; ")


def test_a_record_is_read_with_what_it_knows(run: Run, folder: Path) -> None:
    record = {"text": STORY, "title": "Union to appeal", "date": "2024-05-02", "id": "x-1"}
    (folder / "a.json").write_text(json.dumps(record))
    assert run("convert", "a.json", "--publisher", "Daily").status == 0
    metadata = only(folder / "out").metadata
    assert metadata.headline is not None
    assert (metadata.headline.value, metadata.headline.basis) == ("Union to appeal", MetadataBasis.RECORD)
    assert (str(metadata.published), str(metadata.publisher), metadata.origin) == ("2024-05-02", "Daily", "x-1")


def test_what_the_caller_knows_stands(run: Run, folder: Path) -> None:
    (folder / "a.json").write_text(json.dumps({"text": STORY, "date": "2024-05-02"}))
    run("convert", "a.json", "--published", "2023")
    published = only(folder / "out").metadata.published
    assert published is not None
    assert (published.value, published.basis) == ("2023", MetadataBasis.CALLER)


@pytest.mark.parametrize("name", ["all.jsonl", "all.json", "all.ndjson.gz"])
def test_many_records_get_numbers(run: Run, folder: Path, name: str) -> None:
    records = [{"body": {"main": STORY}}, {"body": {}}, {"body": {"main": STORY * 2}}]
    lines = json.dumps(records) if name == "all.json" else "\n".join(map(json.dumps, records))
    (folder / name).write_bytes(gzip.compress(lines.encode()) if name.endswith(".gz") else lines.encode())
    said = run("convert", name, "--text-field", "body.main")
    assert said.status == 1
    assert said.err.splitlines()[0].startswith(f"newsmodel: {name}, ")
    assert said.err.splitlines()[-1] == "2 texts converted, in out/; 1 failed"
    origins = {
        path.name: newsmodel.loads(path.read_bytes()).metadata.origin for path in (folder / "out").glob("*.json")
    }
    assert origins == {"all-1.json": f"{name}#1", "all-3.json": f"{name}#3"}


def test_a_file_that_is_no_json_is_said(run: Run, folder: Path) -> None:
    (folder / "a.json").write_text("{")
    said = run("convert", "a.json")
    assert said.status == 1
    assert said.err.startswith("newsmodel: a.json: is not JSON: ")


def test_pages_and_records_are_shown(run: Run, folder: Path) -> None:
    (folder / "a.html").write_text(PAGE, encoding="utf-8")
    (folder / "b.json").write_text(json.dumps([{"text": STORY}, {"text": ""}]))
    assert "Ana Ruiz" in run("show", "a.html").out
    said = run("show", "b.json")
    assert (said.status, said.out.count("Sources\n")) == (1, 1)
    assert said.err.startswith("newsmodel: b.json, record 2: has no text under ")


def test_lines_of_documents_are_shown(run: Run, folder: Path) -> None:
    document = newsmodel.dumps(newsmodel.parse(STORY))
    (folder / "a.jsonl").write_text(f"{document}\n{document}\n", encoding="utf-8")
    assert run("show", "a.jsonl").out.count("Sources\n") == 2


# --- learning ---------------------------------------------------------------------------------------------------------

SPEAKERS = ["Ruiz", "Lee", "Okafor", "Haddad"]


@pytest.fixture(name="corpus")
def _corpus(folder: Path) -> Path:
    """Annotated articles in Citron's layout, all of one pattern."""
    (folder / "gold").mkdir()
    for number in range(12):
        text, quotes = "", []
        for speaker in SPEAKERS:
            start = len(text)
            sentence = f"{speaker} said the plan would cost {number} jobs. "
            text += sentence
            content = start + len(speaker) + 6
            quotes.append(
                {
                    "cue": {"start": start + len(speaker) + 1, "end": start + len(speaker) + 5},
                    "sources": [{"start": start, "end": start + len(speaker)}],
                    "contents": [{"start": content, "end": start + len(sentence) - 2}],
                }
            )
        (folder / "gold" / f"{number}.json").write_text(json.dumps({"text": text, "quotes": quotes}))
    return folder / "gold"


def test_annotated_articles_are_scored(run: Run, corpus: Path) -> None:
    said = run("evaluate", "gold")
    assert said.status == 0
    assert said.out.startswith("articles: 12 (")
    assert run("evaluate", "gold", "--tagger", "none").status == 0


def test_a_trained_tagger_can_be_used(run: Run, corpus: Path, folder: Path) -> None:
    assert run("train", "gold", "-o", "new/weights.bin").status == 0
    assert [path.name for path in (folder / "new").iterdir()] == ["weights.bin"]
    assert run("evaluate", "gold", "--tagger", "new/weights.bin").status == 0
    (folder / "a.txt").write_text(STORY, encoding="utf-8")
    assert run("convert", "a.txt", "--tagger", "new/weights.bin").status == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("evaluate", "missing"),
        ("train", "missing", "-o", "weights.bin"),
        ("evaluate", "gold", "--tagger", "missing.bin"),
        ("convert", "gold", "--tagger", "missing.bin"),
    ],
    ids=" ".join,
)
def test_what_cannot_be_read_is_said(run: Run, corpus: Path, folder: Path, arguments: tuple[str, ...]) -> None:
    said = run(*arguments)
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith("newsmodel: missing")
    assert not (folder / "weights.bin").exists()


def test_training_says_that_it_needs_numpy(run: Run, corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "newsmodel.training", None)
    assert run("train", "gold", "-o", "w.bin").err == "newsmodel: training: needs numpy; install newsmodel[train]\n"
