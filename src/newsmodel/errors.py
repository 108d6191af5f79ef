"""Errors are records; each builds its sentence from its fields.

Fields stay positional: unpickling calls ``cls(*args)``, and corpora are parsed in several processes.
"""

from __future__ import annotations

from difflib import get_close_matches

from attrs import frozen


class NewsmodelError(Exception):
    """Anything newsmodel refuses. Parsing itself never does: any text is an article."""


@frozen
class UnknownName(NewsmodelError, LookupError):  # noqa: N818  what it says reads better without "Error"
    """No *kind* is known under *name*."""

    kind: str
    name: str
    known: tuple[str, ...]

    def __str__(self) -> str:
        near = get_close_matches(self.name, self.known, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        return f"no {self.kind} named {self.name!r}{hint} (known: {', '.join(self.known) or 'none'})"


@frozen
class Problem:
    """One thing wrong with a document.

    ``code`` is a stable name for the kind of problem, ``path`` its place (``$.quotes[2].kind``), ``value`` what stood
    there, shortened.
    """

    code: str
    path: str
    message: str
    value: str | None = None

    def __str__(self) -> str:
        shown = "" if self.value is None else f" (got {self.value})"
        return f"{self.path}: {self.message}{shown} [{self.code}]"


@frozen
class LawError(NewsmodelError, ValueError):
    """The parts of an article contradict one another or its text; ``problems`` names every place."""

    problems: tuple[Problem, ...]

    def __str__(self) -> str:
        return _listed("the article breaks its laws", self.problems)


@frozen
class DocumentError(NewsmodelError, ValueError):
    """A JSON document is not what its schema says; ``problems`` names every place."""

    problems: tuple[Problem, ...]

    def __str__(self) -> str:
        return _listed("the document does not fit its schema", self.problems)


@frozen
class SchemaError(NewsmodelError, TypeError):
    """A class cannot be an article schema; ``problems`` names every field that stands in the way."""

    problems: tuple[Problem, ...]

    def __str__(self) -> str:
        return _listed("the class does not fit a schema", self.problems)


@frozen
class InputError(NewsmodelError, ValueError):
    """A file or stream cannot be read as news text: where, why, and what to do about it."""

    place: str
    reason: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.place}: {self.reason}; {self.remedy}"


def _listed(headline: str, problems: tuple[Problem, ...]) -> str:
    count = f"{len(problems)} problem{'' if len(problems) == 1 else 's'}"
    return "\n".join([f"{headline} ({count}):", *(f"  {problem}" for problem in problems)])
