"""Every example in the README, the docs and the docstrings is run.

In a page, ``python`` blocks run from top to bottom with names in common: one with ``>>>`` must print what it shows,
another must run. ``console`` blocks are lines ``$ command``, each followed by what it prints (``...`` stands for
anything), run in a folder that holds a copy of `seeds/`. Blocks of any other language are not run.
"""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import ModuleType

import pytest

import newsmodel

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
PAGES = [page for page in PAGES if not {"_build", "examples"} & set(page.parts)]
MODULES = sorted(
    module.name for module in walk_packages(newsmodel.__path__, "newsmodel.") if not module.name.endswith("__main__")
)
FENCE = re.compile(r"^```(?P<language>python|console)\n(?P<code>.*?)^```$", re.MULTILINE | re.DOTALL)
FLAGS = doctest.ELLIPSIS


def blocks(page: Path) -> list[tuple[int, str, str]]:
    """The runnable blocks of a page: the line each begins on, its language, its code."""
    text = page.read_text(encoding="utf-8")
    return [
        (text.count("\n", 0, fence.start()) + 1, fence["language"], fence["code"]) for fence in FENCE.finditer(text)
    ]


RUNNABLE = [page for page in PAGES if blocks(page)]


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def check_examples(examples: doctest.DocTest) -> int:
    """Run doctest's examples and fail with what they print; how many there were."""
    said: list[str] = []
    runner = doctest.DocTestRunner(optionflags=FLAGS, verbose=False)
    failed, ran = runner.run(examples, out=said.append, clear_globs=False)
    assert not failed, "".join(said)
    return ran


def check_console(code: str, folder: Path, page: Path, line: int) -> None:
    commands = re.split(r"^\$ ", code, flags=re.MULTILINE)[1:]
    assert commands, f"{name_of(page)}:{line}: a console block without a line that begins with '$ '"
    for command, _, expected in (part.partition("\n") for part in commands):
        ran = subprocess.run(
            ["bash", "-c", command],
            cwd=folder,
            env=environment(folder),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        same = doctest.OutputChecker().check_output(expected, ran.stdout, FLAGS)
        assert same, f"{name_of(page)}:{line}: $ {command}\nprints\n{ran.stdout}\nnot\n{expected}"


def environment(folder: Path) -> dict[str, str]:
    """One in which ``newsmodel`` is the package under test, whether or not its script is on the path."""
    bin_folder = folder / ".bin"
    if not bin_folder.exists():
        bin_folder.mkdir()
        for name, arguments in (("newsmodel", " -m newsmodel"), ("python", "")):
            script = bin_folder / name
            script.write_text(f'#!/bin/sh\nexec "{sys.executable}"{arguments} "$@"\n')
            script.chmod(0o755)
    return {**os.environ, "PATH": f"{bin_folder}{os.pathsep}{os.environ['PATH']}", "NO_COLOR": "1"}


@pytest.mark.parametrize("page", RUNNABLE, ids=name_of)
def test_every_block_of_a_page_runs(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    # A module, so that classes defined on the page can be looked up where they say they are.
    module = ModuleType(f"page_{page.stem.replace('-', '_')}")
    monkeypatch.setitem(sys.modules, module.__name__, module)
    names = vars(module)
    for line, language, code in blocks(page):
        if language == "console":
            check_console(code, tmp_path, page, line)
        elif ">>>" in code:
            examples = doctest.DocTestParser().get_doctest(code, names, name_of(page), str(page), line)
            examples.globs = names
            assert check_examples(examples), f"{name_of(page)}:{line}: no example"
        else:
            runnable = compile("\n" * line + code, str(page), "exec", dont_inherit=True)
            exec(runnable, names)  # noqa: S102  it is our own documentation


@pytest.mark.parametrize("name", ["README.md", "docs/tutorial.md", "docs/index.md"])
def test_the_pages_people_start_with_have_examples(name: str) -> None:
    assert ROOT / name in RUNNABLE


@pytest.mark.parametrize("page", [*PAGES, ROOT / "CHANGELOG.md", ROOT / "seeds" / "README.md"], ids=name_of)
def test_links_lead_somewhere(page: Path) -> None:
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    links = re.findall(r"\]\(([^)#:\s]+)(?:#[^)\s]*)?\)", text)
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("name", MODULES)
def test_docstring_examples_run(name: str) -> None:
    module = import_module(name)
    for examples in doctest.DocTestFinder(exclude_empty=True).find(module):
        check_examples(examples)


def test_docstrings_have_examples() -> None:
    finder = doctest.DocTestFinder()
    assert sum(len(t.examples) for name in MODULES for t in finder.find(import_module(name))) >= 15


def test_the_readme_has_exactly_two_set_up_commands() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"^```sh\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    assert ["newsmodel convert seeds" in command for command in commands] == [True, False]
    assert ["-m pytest" in command for command in commands] == [False, True]
    for command in commands:
        assert command.startswith("python3 -m venv .venv")
