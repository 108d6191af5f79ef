"""The example package in docs/, built, installed beside a built newsmodel in a fresh environment, and used there."""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
import venv
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "docs" / "examples" / "court-report"
NAME = "acme/court-report/1.0"


def run(*command: str | Path, status: int = 0) -> str:
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture(name="program", scope="module")
def _program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command ``newsmodel`` of a fresh environment that holds the two wheels and, read only, our dependencies."""
    place = tmp_path_factory.mktemp("court")
    isolation = ["--no-build-isolation"] if find_spec("hatchling") else []
    for package in (ROOT, EXAMPLE):
        run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", *isolation, "-w", place / "wheels", package)
    environment = place / "fresh"
    venv.create(environment, with_pip=False)
    variables = {"base": str(environment), "platbase": str(environment)}
    library = Path(sysconfig.get_path("purelib", vars=variables))
    scripts = Path(sysconfig.get_path("scripts", vars=variables))
    wheels = sorted((place / "wheels").glob("*.whl"))
    python = next(scripts.glob("python*"))
    run(sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps", "--no-index", *wheels)
    (library / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return next(scripts.glob("newsmodel*"))


def test_the_schema_is_listed(program: Path) -> None:
    assert NAME in run(program, "schemas")


def test_its_json_schema_is_printed(program: Path) -> None:
    printed = json.loads(run(program, "schema", NAME))
    assert printed["properties"]["schema"] == {"const": NAME}
    assert {"Charge", "Fine.fine", "PrisonTerm.prison"} <= set(printed["$defs"])


def test_texts_are_converted_and_documents_validated(program: Path, tmp_path: Path) -> None:
    run(program, "convert", "--schema", NAME, EXAMPLE / "sample.txt", "-o", tmp_path)
    (written,) = tmp_path.glob("*.json")
    document = json.loads(written.read_text(encoding="utf-8"))
    assert document["schema"] == NAME
    assert document["docket"]["text"] == "24-CR-1187"
    assert [charge["words"]["text"] for charge in document["charges"]] == ["theft", "forgery", "conspiracy"]
    assert [sentence["type"] for sentence in document["sentences"]] == ["prison", "fine"]
    run(program, "validate", written)
    written.write_text(written.read_text(encoding="utf-8").replace('"theft"', '"fraud"'), encoding="utf-8")
    assert "$.charges[0].words: the text has 'theft' here (got 'fraud') [span-drifted]" in run(
        program, "validate", written, status=1
    )


def test_without_the_package_the_schema_is_unknown(tmp_path: Path) -> None:
    said = run(
        sys.executable, "-m", "newsmodel", "convert", "--schema", NAME, EXAMPLE / "sample.txt", "-o", tmp_path, status=2
    )
    assert f"no article schema named '{NAME}'" in said
