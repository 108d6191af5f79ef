"""The commands and their options."""

from __future__ import annotations

import argparse
from codecs import lookup
from importlib.metadata import version
from pathlib import Path

_DESCRIPTION = """\
Raw news text into checkable JSON: who said what, how much, how many, when, each pinned to its exact characters.
"""
_EXIT = """\
exit status: 0 all went well; 1 something failed and is named on standard error; 2 the command was not understood;
130 interrupted.
"""


_ANNOTATED = "text/NAME.txt with attributions/NAME_ANNOTATOR.ann (brat), or JSON files as Citron has them"


def make_parser() -> argparse.ArgumentParser:
    """The parser of the command line; each command's name is in ``command``."""
    parser = argparse.ArgumentParser(prog="newsmodel", description=_DESCRIPTION, epilog=_EXIT)
    parser.add_argument("--version", action="version", version=f"newsmodel {version('newsmodel')}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_convert(commands)
    _add_show(commands)
    _add_validate(commands)
    _add_schema(commands)
    _add_evaluate(commands)
    _add_train(commands)
    return parser


Commands = argparse._SubParsersAction  # noqa: SLF001  argparse has no public name for it


def _add_convert(commands: Commands[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "convert",
        help="turn texts into JSON",
        description="Turn every text into one JSON document. Inputs that fail are named and skipped.",
        epilog="A file is text; .html is extracted first (extra `html`); .json and .jsonl are records that scrapers "
        "write; each may be compressed (.gz). Folders are searched for these.",
    )
    command.add_argument("inputs", nargs="+", metavar="INPUT", help="file, folder, pattern, or - for standard input")
    place = command.add_mutually_exclusive_group()
    place.add_argument(
        "-o",
        "--output-dir",
        type=Path,
        metavar="DIR",
        help="write one NAME.json a text here (default: out; for - alone, standard output)",
    )
    place.add_argument(
        "--jsonl", metavar="FILE", help="write one document a line to FILE instead; - is standard output"
    )
    command.add_argument("--jobs", type=_positive, default=1, metavar="N", help="texts to work on at once (default: 1)")
    command.add_argument("-q", "--quiet", action="store_true", help="print failures only")
    _add_reading(command)


def _add_show(commands: Commands[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "show",
        help="show a text with its quotes, sources and figures in place",
        description="Show a text, or a document that `convert` wrote, with what was read marked in place.",
    )
    command.add_argument("inputs", nargs=1, metavar="FILE", help="text, page, record or document; - is standard input")
    command.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="auto: on a terminal, unless NO_COLOR is set (default)",
    )
    command.add_argument("--width", type=_width, metavar="COLUMNS", help="wrap here (default: the terminal's, or 88)")
    _add_reading(command)


def _add_reading(command: argparse.ArgumentParser) -> None:
    """Options that say what the text cannot."""
    reading = command.add_argument_group("what you know of the texts")
    reading.add_argument("--published", metavar="DATE", help="publication date: 2024-12-17, 2024-12 or 2024")
    reading.add_argument("--publisher", metavar="NAME", help="who published them")
    reading.add_argument("--dollar", metavar="CODE", help='ISO 4217 code of a bare "$": USD, CAD, ...')
    reading.add_argument("--language", default="en", metavar="CODE", help="language of the texts (default: en)")
    reading.add_argument("--encoding", type=_encoding, metavar="NAME", help="of the files (default: UTF-8, or by BOM)")
    reading.add_argument("--text-field", metavar="NAME", help="field of JSON records that holds the text")
    _add_tagger(reading)
    reading.add_argument("--schema", metavar="NAME", help="article schema to build (see `newsmodel schemas`)")
    reading.add_argument(
        "--max-mb", type=_positive, default=20, metavar="N", help="refuse a text larger than this (default: 20)"
    )


def _add_tagger(group: argparse._ActionsContainer) -> None:
    group.add_argument(
        "--tagger", metavar="FILE", help="weights that `newsmodel train` wrote, or none: rules alone (default: shipped)"
    )


def _add_validate(commands: Commands[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "validate",
        help="check documents against their schema",
        description="Check JSON documents: types, spans against the text, ids and references. Names every problem "
        "with its path. In .jsonl files, every line is a document.",
    )
    command.add_argument("inputs", nargs="+", metavar="FILE.json", help="file, folder or pattern; - is standard input")
    command.add_argument("--ignore-unknown", action="store_true", help="accept fields of a newer minor version")
    command.add_argument("-q", "--quiet", action="store_true", help="print problems only")


def _add_schema(commands: Commands[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "schema", help="print a JSON Schema", description="Print the JSON Schema (2020-12) of an article schema."
    )
    command.add_argument("name", nargs="?", metavar="NAME", help="as `newsmodel schemas` lists it (default: the first)")
    commands.add_parser(
        "schemas",
        help="list the article schemas",
        description="List the article schemas: the one that ships, and those of installed packages.",
    )


def _add_evaluate(commands: Commands[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "evaluate",
        help="score quotations against annotated texts",
        description="Score quotations and their sources against annotated articles.",
    )
    command.add_argument("gold", type=Path, metavar="GOLD_DIR", help=_ANNOTATED)
    _add_tagger(command)


def _add_train(commands: Commands[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "train",
        help="train the tagger of indirect speech",
        description="Train the tagger of indirect speech on annotated articles (extra `train`).",
    )
    command.add_argument("corpus", type=Path, metavar="DIR", help=_ANNOTATED)
    command.add_argument("--language", default="en", metavar="CODE", help="language of the texts (default: en)")
    command.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="write the model here")


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{number} is not at least 1")
    return number


def _width(text: str) -> int:
    number = int(text)
    if number < 20:
        raise argparse.ArgumentTypeError(f"{number} is too narrow: at least 20")
    return number


def _encoding(text: str) -> str:
    try:
        "a".encode(text)  # refuses what Python knows, but not as an encoding of text: rot13
        return lookup(text).name
    except LookupError:
        raise argparse.ArgumentTypeError(f"Python knows no encoding {text!r}") from None
