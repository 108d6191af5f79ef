"""``newsmodel convert``: texts into JSON documents."""

from __future__ import annotations

import os
import signal
import sys
from argparse import Namespace
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from itertools import chain
from multiprocessing import get_context
from pathlib import Path

from newsmodel.cli.inputs import RECORDS, STDIN, File, find_files
from newsmodel.cli.outputs import Folder, whole_file
from newsmodel.cli.progress import Messages, make_progress
from newsmodel.cli.reading import Knowledge, Page, document_of, read_pages
from newsmodel.errors import InputError

_DEFAULT_FOLDER = Path("out")

Write = Callable[[Page, str], None]
Work = Callable[[Page], str | InputError]
Outcome = tuple[Page, str] | InputError


def run(options: Namespace) -> int:
    """Convert every input; 0 if all went well, 1 if something failed.

    Raises:
        OutputError: if a document cannot be written.
    """
    known = Knowledge.of(options)
    folder = _folder(options)
    files = list(find_files(options.inputs, skip=folder))
    work = partial(document_of, known=known, indent=None if folder is None and options.jsonl else 2)
    pages = chain.from_iterable(read_pages(f, options) if isinstance(f, File) else [f] for f in files)
    done = failed = 0
    with (
        make_progress(_total(files), quiet=options.quiet) as progress,
        _writer(options, folder, files, progress) as write,
    ):
        for outcome in _in_order(pages, work, options.jobs):
            if isinstance(outcome, InputError):
                failed += 1
                progress.say(f"newsmodel: {outcome}")
                progress.advance(outcome.place)
            else:
                done += 1
                write(*outcome)
                progress.advance(outcome[0].place)
    if not options.quiet:
        place = f"{folder}{os.sep}" if folder is not None else options.jsonl or STDIN
        Messages().say(_summary(done, failed, place))
    return 1 if failed else 0


def _folder(options: Namespace) -> Path | None:
    """The folder that documents go to, if they go to a folder."""
    if options.jsonl is not None or (options.output_dir is None and options.inputs == [STDIN]):
        return None
    folder: Path = options.output_dir or _DEFAULT_FOLDER
    return folder


def _total(files: Iterable[File | InputError]) -> int | None:
    """How many texts there are, if each file holds one."""
    found = list(files)
    return None if any(isinstance(file, File) and file.suffix in RECORDS for file in found) else len(found)


@contextmanager
def _writer(
    options: Namespace, folder: Path | None, files: Iterable[File | InputError], progress: Messages
) -> Iterator[Write]:
    """What puts a document where the options say."""
    if folder is not None:
        inputs = frozenset(f.path.resolve() for f in files if isinstance(f, File) and f.path is not None)
        target = Folder(folder, inputs)

        def write(page: Page, document: str) -> None:
            path = target.write(page.name, page.file_name, document)
            if path.stem != page.name.name:
                progress.say(f"newsmodel: {page.place}: its name was taken, so it is in {path}")

        yield write
    elif options.jsonl in {None, STDIN}:
        yield _print
    else:
        with whole_file(Path(options.jsonl)) as stream:

            def append(_: Page, document: str) -> None:
                stream.write(document)

            yield append


def _print(_: Page, document: str) -> None:
    """Write to standard output in UTF-8, whatever the terminal's encoding: JSON is UTF-8."""
    sys.stdout.buffer.write(document.encode("utf-8", "surrogatepass"))
    sys.stdout.buffer.flush()


def _in_order(pages: Iterable[Page | InputError], work: Work, jobs: int) -> Iterator[Outcome]:
    """Each page with its document, in the order of the pages, however many are worked on at once."""
    if jobs == 1:
        for page in pages:
            yield page if isinstance(page, InputError) else _finished(page, work(page))
        return
    # Started afresh rather than forked: the same on every platform, and safe beside the progress bar's thread.
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=leave_interrupts) as pool:
        waiting: deque[InputError | tuple[Page, Future[str | InputError]]] = deque()
        try:
            for page in pages:
                waiting.append(page if isinstance(page, InputError) else (page, pool.submit(work, page)))
                if len(waiting) > 4 * jobs:
                    yield _awaited(waiting.popleft())
            while waiting:
                yield _awaited(waiting.popleft())
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _awaited(task: InputError | tuple[Page, Future[str | InputError]]) -> Outcome:
    return task if isinstance(task, InputError) else _finished(task[0], task[1].result())


def _finished(page: Page, document: str | InputError) -> Outcome:
    return document if isinstance(document, InputError) else (page, document)


def leave_interrupts() -> None:
    """Ctrl-C is for the process that writes; it lets the others finish their text."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _summary(done: int, failed: int, place: str) -> str:
    texts = f"{done} text{'' if done == 1 else 's'} converted"
    where = "" if not done else " to standard output" if place == STDIN else f", in {place}"
    return f"{texts}{where}" + (f"; {failed} failed" if failed else "")
