"""A small folder of annotated articles in brat's layout, made of marked sentences, and a tagger learned from it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from newsmodel.attribution.tagger import Tagger
from newsmodel.training import Settings, train
from newsmodel.training.learning import TableSettings

_ROLES = {"S": "Source", "K": "Cue", "C": "Content"}
_MARK = re.compile(r"\[([SKC]) ([^\]]*)\]")

PEOPLE = ("Ada Moor", "The minister", "Lee Brandt", "Officials", "The mayor", "Nia Okoro", "Residents", "The union")
CLAIMS = (
    "the bridge would close",
    "the harvest was late this year",
    "taxes must fall",
    "nobody had seen the letter",
    "the river had risen again",
    "prices would not rise before spring",
)
NOISE = (
    "The bridge closed on a cold morning and the trucks waited.",
    "A letter lay on the table for a week.",
    "The mayor walked along the river.",
)


def sentences() -> list[str]:
    """Sentences with their source, cue and content in brackets."""
    found = []
    for number, person in enumerate(PEOPLE):
        for claim in CLAIMS:
            found.append(f"[S {person}] [K said] [C {claim}].")
            found.append(f"[S {person}] [K argued] [C that {claim}].")
            found.append(f"[C {claim.capitalize()}], [K according to] [S {person.lower()}].")
            found.append(f"[C “{claim.capitalize()},”] [S {person}] [K said].")
        found.append(f"[K According to] [S {person.lower()}], [C {CLAIMS[number % len(CLAIMS)]}].")
        found.append(NOISE[number % len(NOISE)])
    return found


def write_article(folder: Path, name: str, marked: list[str]) -> None:
    """One article of *marked* sentences, a paragraph each."""
    text, lines, number = "", [], 0
    for sentence in marked:
        at, arguments = 0, []
        for match in _MARK.finditer(sentence):
            text += sentence[at : match.start()]
            number += 1
            role = _ROLES[match[1]]
            lines.append(f"T{number}\t{role} {len(text)} {len(text) + len(match[2])}\t{match[2]}")
            arguments.append(f"{role}:T{number}")
            text += match[2]
            at = match.end()
        if arguments:
            lines.append(f"E{number}\tAttribution:T{number} {' '.join(arguments)}")
        text += sentence[at:] + "\n\n"
    (folder / "text").mkdir(parents=True, exist_ok=True)
    (folder / "attributions").mkdir(exist_ok=True)
    (folder / "text" / f"{name}.txt").write_text(text, encoding="utf-8")
    (folder / "attributions" / f"{name}_one.ann").write_text("\n".join(lines), encoding="utf-8")


@pytest.fixture(scope="session")
def gold(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of six articles."""
    folder = tmp_path_factory.mktemp("gold")
    marked = sentences()
    for number in range(6):
        write_article(folder, f"story-{number}", marked[number::6])
    return folder


@pytest.fixture(scope="session")
def small_settings() -> Settings:
    """Settings fit for a few hundred words."""
    return Settings(tables=TableSettings(rare=2), least_cue=2, least_span=2)


@pytest.fixture(scope="session")
def weights(gold: Path, small_settings: Settings, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The weight file learned from `gold`."""
    path = tmp_path_factory.mktemp("weights") / "small.bin"
    train(gold, path, settings=small_settings)
    return path


@pytest.fixture(scope="session")
def small(weights: Path) -> Tagger:
    """The tagger with those weights."""
    return Tagger.load(weights)
