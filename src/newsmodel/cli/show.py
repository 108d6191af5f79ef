"""``newsmodel show``: a text with what was read from it marked in place."""

from __future__ import annotations

import os
import shutil
import sys
from argparse import Namespace

from newsmodel.cli.inputs import find_files
from newsmodel.cli.reading import Knowledge, read_articles
from newsmodel.errors import InputError
from newsmodel.render import render_terminal, visible

_WIDTH = 88


def run(options: Namespace) -> int:
    """Print every text of one input; 0 if all could be shown, else 1."""
    known = Knowledge.of(options)
    status = 0
    for number, article in enumerate(
        article
        for file in find_files(options.inputs)
        for article in ([file] if isinstance(file, InputError) else read_articles(file, options, known))
    ):
        if isinstance(article, InputError):
            print(visible(f"newsmodel: {article}"), file=sys.stderr)
            status = 1
            continue
        if number:
            print("\n")
        print(render_terminal(article, color=_wants_color(options.color), width=_width(options.width)), end="")
    return status


def _wants_color(choice: str) -> bool:
    """Whether to use colours: as asked, else on a terminal that can, unless NO_COLOR (https://no-color.org) is set."""
    if choice != "auto":
        return choice == "always"
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _width(asked: int | None) -> int:
    """The columns to use: as asked, else the terminal's, but no wider than is good to read."""
    if asked is not None:
        return asked
    return max(20, min(shutil.get_terminal_size().columns, 100)) if sys.stdout.isatty() else _WIDTH
