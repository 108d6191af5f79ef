"""``newsmodel validate``: whether documents fit their schema, and every place where they do not."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator

from newsmodel.cli.inputs import File, find_files, read_bytes
from newsmodel.cli.progress import Messages
from newsmodel.cli.reading import installed_registry
from newsmodel.convert import loads
from newsmodel.errors import DocumentError, InputError
from newsmodel.render import visible

#: Larger than any file that `convert` writes for a text of the size it accepts.
_LIMIT = 2_000_000_000
_LINES = (".jsonl", ".ndjson")


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


def _documents(found: File | InputError) -> Iterator[tuple[str, bytes]]:
    """Each document with its place: the file, or the line of a file of lines."""
    if isinstance(found, InputError):
        raise found
    data = read_bytes(found, limit=_LIMIT)
    if found.suffix not in _LINES:
        yield found.place, data
        return
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.strip():
            yield f"{found.place}:{number}", line


def _problems(document: bytes, *, ignore: bool) -> tuple[str, ...]:
    try:
        loads(document, registry=installed_registry(), unknown="ignore" if ignore else "forbid")
    except DocumentError as error:
        return tuple(str(problem) for problem in error.problems)
    return ()
