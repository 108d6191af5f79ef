"""``newsmodel validate``: whether documents fit their schema, and every place where they do not."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable

from newsmodel.cli.inputs import File, find_files, read_bytes
from newsmodel.cli.progress import Messages
from newsmodel.cli.reading import LARGEST_FILE, documents_in, installed_registry
from newsmodel.convert import loads
from newsmodel.errors import DocumentError, InputError
from newsmodel.render import visible


def run(options: Namespace) -> int:
    """Check every document; 0 if all are valid, else 1. Problems go to standard output, one a line."""
    valid = invalid = 0
    for found in find_files(options.inputs):
        try:
            documents = list(_documents(found))
        except InputError as error:
            Messages().say(f"newsmodel: {error}")
            invalid += 1
            continue
        for place, document in documents:
            problems = _problems(document, ignore=options.ignore_unknown)
            for problem in problems:
                print(visible(f"{place}: {problem}"))
            valid, invalid = valid + (not problems), invalid + bool(problems)
    if not options.quiet:
        print(f"{valid} valid, {invalid} not", file=sys.stderr)
    return 1 if invalid else 0


def _documents(found: File | InputError) -> Iterable[tuple[str, bytes]]:
    if isinstance(found, InputError):
        raise found
    return documents_in(found, read_bytes(found, limit=LARGEST_FILE))


def _problems(document: bytes, *, ignore: bool) -> tuple[str, ...]:
    try:
        loads(document, registry=installed_registry(), unknown="ignore" if ignore else "forbid")
    except DocumentError as error:
        return tuple(str(problem) for problem in error.problems)
    return ()
