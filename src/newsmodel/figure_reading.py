"""The figures of a bare string, and what is known when figures are read.

A module of its own beside the stages: who only looks for figures loads nothing that reads quotations.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from newsmodel import figures
from newsmodel.contacts import find_contacts
from newsmodel.currencies import CODES
from newsmodel.figures import FINDERS, Finder
from newsmodel.lexicon import Lexicon, lexicon
from newsmodel.model import CurrencyBasis, Figure, Metadata, MetadataBasis, TimeBasis


def read_figures(
    text: str,
    given: Metadata,
    *,
    dollar: str | None,
    language: str | Lexicon,
    finders: Sequence[Finder] | None,
) -> tuple[Figure, ...]:
    """The figures of any string; arguments as for `newsmodel.find_figures`."""
    words = lexicon(language) if isinstance(language, str) else language
    setting = setting_of(given, dollar)
    whole = [(0, len(text))]
    taken = [contact.span for contact in find_contacts(text, whole, words)]
    return figures.find_figures(text, whole, words, setting, taken=taken, finders=finders or FINDERS)


def setting_of(
    metadata: Metadata,
    dollar: str | None,
    decide: Callable[[], Mapping[str, tuple[str, CurrencyBasis]]] = dict,
) -> figures.Setting:
    """What *metadata* and the caller say; *decide* answers what names of currencies that countries share mean.

    Raises:
        ValueError: if *dollar* is no ISO 4217 code.
    """
    if dollar is not None and dollar not in CODES:
        raise ValueError(f"dollar is no ISO 4217 code: {dollar!r}")
    published = metadata.published or metadata.updated
    if published is None:
        return figures.Setting(dollar=dollar, decide=decide)
    given_by = TimeBasis.CALLER if published.basis is MetadataBasis.CALLER else TimeBasis.ARTICLE
    return figures.Setting(published=published.value, published_basis=given_by, dollar=dollar, decide=decide)
