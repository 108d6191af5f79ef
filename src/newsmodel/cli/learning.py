"""``newsmodel evaluate`` and ``newsmodel train``: how well attributions are found, and learning to find them."""

from __future__ import annotations

from argparse import Namespace

from newsmodel.cli.outputs import whole_path
from newsmodel.cli.progress import Messages
from newsmodel.cli.reading import tagger_named
from newsmodel.errors import InputError
from newsmodel.evaluation import evaluate


def run_evaluate(options: Namespace) -> int:
    """Print the scores on a folder of annotated articles.

    Raises:
        InputError: if the folder or the weights cannot be read.
    """
    print(evaluate(options.gold, tagger=tagger_named(options.tagger)))
    return 0


def run_train(options: Namespace) -> int:
    """Learn from a folder of annotated articles and write the weights.

    Raises:
        InputError: if the folder cannot be read, or the extra is missing.
        OutputError: if the weights cannot be written.
    """
    try:
        from newsmodel.training import train  # noqa: PLC0415  an optional dependency
    except ImportError as error:
        raise InputError("training", "needs numpy", "install newsmodel[train]") from error
    with whole_path(options.output) as unfinished:
        train(options.corpus, unfinished, language=options.language, report=Messages().say)
    return 0
