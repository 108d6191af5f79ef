"""Raw news text into checkable objects: who said what, how much, how many, when."""

from importlib import import_module
from typing import TYPE_CHECKING

from newsmodel.convert import dumps, from_dict, loads, to_dict
from newsmodel.errors import DocumentError, InputError, LawError, NewsmodelError, Problem, SchemaError, UnknownName
from newsmodel.model import (
    Article,
    Attribution,
    AttributionBasis,
    Block,
    BlockKind,
    Change,
    Channel,
    Contact,
    ContactKind,
    CurrencyBasis,
    Figure,
    Item,
    Metadata,
    MetadataBasis,
    MonetaryFigure,
    Precision,
    Quote,
    QuoteFlag,
    QuoteKind,
    Reader,
    Source,
    SourceKind,
    SourceRow,
    Stated,
    StatedTime,
    Statistic,
    StatisticKind,
    TimeBasis,
    TimeExpression,
    TimeKind,
)
from newsmodel.parse import find_figures, parse
from newsmodel.quantity import Modifier
from newsmodel.registry import DEFAULT, Registry
from newsmodel.schemas import ARTICLE, Schema
from newsmodel.span import Span

if TYPE_CHECKING:
    from newsmodel.html import parse_html
    from newsmodel.lexicon import Lexicon

__all__ = [
    "ARTICLE",
    "DEFAULT",
    "Article",
    "Attribution",
    "AttributionBasis",
    "Block",
    "BlockKind",
    "Change",
    "Channel",
    "Contact",
    "ContactKind",
    "CurrencyBasis",
    "DocumentError",
    "Figure",
    "InputError",
    "Item",
    "LawError",
    "Lexicon",
    "Metadata",
    "MetadataBasis",
    "Modifier",
    "MonetaryFigure",
    "NewsmodelError",
    "Precision",
    "Problem",
    "Quote",
    "QuoteFlag",
    "QuoteKind",
    "Reader",
    "Registry",
    "Schema",
    "SchemaError",
    "Source",
    "SourceKind",
    "SourceRow",
    "Span",
    "Stated",
    "StatedTime",
    "Statistic",
    "StatisticKind",
    "TimeBasis",
    "TimeExpression",
    "TimeKind",
    "UnknownName",
    "dumps",
    "find_figures",
    "from_dict",
    "loads",
    "parse",
    "parse_html",
    "to_dict",
]

#: Names that load with their first use, and the modules they are in: importing newsmodel stays light.
_LATER = {"Lexicon": "newsmodel.lexicon", "parse_html": "newsmodel.html"}

if not TYPE_CHECKING:  # pragma: no branch  # a type checker would take any name for one of these

    def __getattr__(name: str) -> object:
        if name not in _LATER:
            raise AttributeError(f"module 'newsmodel' has no attribute {name!r}")
        return getattr(import_module(_LATER[name]), name)

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
