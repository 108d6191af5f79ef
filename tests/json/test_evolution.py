"""Documents outlive the code that wrote them."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve, frozen

import newsmodel
from newsmodel import ARTICLE, DEFAULT, Article, Block, DocumentError, Registry, Schema
from newsmodel.migrations import Migration, chain, migrate
from newsmodel.schemas import ARTICLE as BUILT_IN

DATA = Path(__file__).parent.parent / "data"
GOLDEN = sorted(DATA.glob("article-*.json"))


def golden(version: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((DATA / f"article-{version}.json").read_text(encoding="utf-8"))
    return found


def test_there_is_a_golden_file_of_every_version() -> None:
    versions = {path.stem.removeprefix("article-") for path in GOLDEN}
    known = {name.rpartition("/")[2] for step in BUILT_IN.migrations for name in (step.old, step.new)}
    assert versions == known


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_every_version_is_read(path: Path) -> None:
    assert isinstance(newsmodel.loads(path.read_bytes()), Article)


def test_this_version_is_written_as_it_was() -> None:
    text = (DATA / "article-1.0.json").read_text(encoding="utf-8")
    assert newsmodel.dumps(newsmodel.loads(text), indent=2) + "\n" == text


def test_0_9_says_what_1_0_says_but_for_what_it_could_not_say() -> None:
    old, new = newsmodel.from_dict(golden("0.9")), newsmodel.from_dict(golden("1.0"))
    without_litter = evolve(new, blocks=tuple(evolve(block, litter=()) for block in new.blocks))
    assert old == without_litter
    assert old.blocks[2] == Block(kind=new.blocks[2].kind, start=27, end=new.blocks[2].end)


def test_a_draft_without_quotes_attributions_or_spans_is_read() -> None:
    document = golden("0.9")
    document["quotes"][0]["attribution"] = None
    document["metadata"]["headline"] = None
    document["sources"][0]["mentions"] = []
    assert newsmodel.from_dict(document).quotes[0].attribution is None


def test_a_migration_leaves_the_document_it_was_given() -> None:
    document = golden("0.9")
    before = copy.deepcopy(document)
    newsmodel.from_dict(document)
    assert document == before


def refused(document: Any, registry: Registry = DEFAULT, **options: Any) -> str:
    with pytest.raises(DocumentError) as caught:
        newsmodel.from_dict(document, registry=registry, **options)
    (problem,) = caught.value.problems
    assert problem.path in {"$", "$.schema"}
    return str(problem)


def test_a_damaged_old_document_is_refused_at_the_step_that_cannot_read_it() -> None:
    document = golden("0.9")
    del document["blocks"]
    said = refused(document)
    assert said.startswith("$: the step from newsmodel/article/0.9 to newsmodel/article/1.0 cannot read it: KeyError")
    assert said.endswith("[migration-failed]")


def test_what_no_step_looks_at_is_checked_after_it() -> None:
    document = golden("0.9")
    document["quotes"][0]["kind"] = "oblique"
    with pytest.raises(DocumentError, match=r"\$\.quotes\[0\]\.kind: is none of"):
        newsmodel.from_dict(document)


def test_repeated_keys_of_an_old_document_are_not_lost_on_the_way() -> None:
    text = (DATA / "article-0.9.json").read_text(encoding="utf-8")
    damaged = text.replace('"kind": "headline"', '"kind": "promo", "kind": "headline"').replace(
        '"start": "2024', '"x": [NaN], "start": "2024'
    )
    with pytest.raises(DocumentError) as caught:
        newsmodel.loads(damaged)
    found = {(problem.code, problem.path) for problem in caught.value.problems}
    assert found == {("key-repeated", "$.blocks[0].kind"), ("type", "$.times[0].x[0]")}


def newer(version: str) -> dict[str, Any]:
    return {**newsmodel.to_dict(newsmodel.parse("Hi")), "schema": f"newsmodel/article/{version}", "mood": "glad"}


def test_a_newer_minor_version_is_read_on_request() -> None:
    assert newsmodel.from_dict(newer("1.3"), unknown="ignore") == newsmodel.parse("Hi")
    assert "a newer minor version than newsmodel/article/1.0" in refused(newer("1.3"))


def test_a_newer_major_version_is_never_read() -> None:
    for unknown in ("forbid", "ignore"):
        assert "a newer major version than newsmodel/article/1.0" in refused(newer("2.0"), unknown=unknown)


@pytest.mark.parametrize(
    "name",
    [
        "newsmodel/artikel/1.0",
        "1.0",
        "newsmodel/article",
        "newsmodel/article/1.0\n",
        "newsmodel/article/" + "9" * 5000 + ".0",
    ],
    ids=lambda name: name[:30],
)
def test_a_name_that_nobody_has_is_refused(name: str) -> None:
    assert "[schema-unknown]" in refused({**newer("1.0"), "schema": name})


def test_a_version_that_nothing_leads_from_is_refused() -> None:
    assert "no migration leads from here to newsmodel/article/1.0" in refused(newer("0.1"))


@frozen(kw_only=True)
class Story(Article):
    mood: str | None = None


@frozen(kw_only=True)
class Story2(Article):
    mood: str


def _with_mood(document: Any) -> Any:
    return {**document, "mood": document.get("mood")}


def _mood_is_needed(document: Any) -> Any:
    return {**document, "mood": document["mood"] or "plain"}


STEPS = (
    Migration("acme/story/1.0", "acme/story/1.1", _with_mood),
    Migration("acme/story/1.1", "acme/story/2.0", _mood_is_needed),
)
STORY = Schema("acme/story/1.1", Story, migrations=STEPS)
STORY2 = Schema("acme/story/2.0", Story2, migrations=STEPS)


def story(version: str) -> dict[str, Any]:
    document = newsmodel.to_dict(newsmodel.parse("Hi"))
    return {**document, "schema": f"acme/story/{version}"}


def test_steps_are_chained() -> None:
    article = newsmodel.from_dict(story("1.0"), registry=DEFAULT.with_schema(STORY2))
    assert isinstance(article, Story2)
    assert article.mood == "plain"


def test_the_name_in_the_document_decides_between_versions() -> None:
    both = DEFAULT.with_schema(STORY).with_schema(STORY2)
    assert type(newsmodel.from_dict({**story("1.1"), "mood": None}, registry=both)) is Story
    assert type(newsmodel.from_dict({**story("2.0"), "mood": "glad"}, registry=both)) is Story2
    assert "migrations lead to acme/story/1.1 and acme/story/2.0" in refused(story("1.0"), both)


def test_steps_that_go_round_lead_nowhere() -> None:
    round_trip = (Migration("a/1.0", "a/1.1", dict), Migration("a/1.1", "a/1.0", dict))
    assert chain("a/1.0", "a/2.0", round_trip) is None
    assert chain("a/1.0", "a/1.0", round_trip) == ()


def test_migrating_sets_the_name() -> None:
    assert migrate({"schema": "acme/story/1.0"}, STEPS[:1]) == {"schema": "acme/story/1.1", "mood": None}
    assert ARTICLE.migrations[-1].new == ARTICLE.name
