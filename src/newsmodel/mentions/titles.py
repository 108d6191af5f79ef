"""Where a name begins in its run of capitalised words: behind titles, offices and words that are no names."""

from __future__ import annotations

from newsmodel.lexicon._people import Sort
from newsmodel.mentions.names import HYPHENS, JOINTS, Tables

#: Small words that are given names too, where a capital in a sentence shows it.
_ALSO_NAMES = frozenset({"may", "will", "april", "june", "mark", "march"})


def behind_office(run: tuple[str, ...], tables: Tables) -> int:
    """Where the name behind "of State" begins."""
    at = 0
    while at < len(run) - 1 and run[at].lower() in tables.offices:
        at += 1
        if at + 1 < len(run) and run[at] in ("for", "and") and run[at + 1].lower() in tables.offices:
            at += 1
    return at


def behind_trade(run: tuple[str, ...], tables: Tables) -> int:
    """Where the name behind "Insurer" begins."""
    return int(len(run) > 1 and run[0].lower() in tables.makers)


def behind_others(run: tuple[str, ...], tables: Tables, *, opens: bool) -> int:
    """Where the name behind "But", "On Monday" begins."""
    at, size = 0, len(run)
    while at < size and run[at].lower() in tables.not_names and not is_place(run[at], tables):
        if size - at > 1 and not opens and run[at].lower() in _ALSO_NAMES:
            break
        if run[at] == "New" and size - at > 1 and (run[at + 1].lower() in tables.new_places or run[:at] == ("The",)):
            break
        at += 1
    if opens and at == 0 and size > 1 and _leads(run, tables):
        return 1
    return at


def _leads(run: tuple[str, ...], tables: Tables) -> bool:
    """Whether the first word has its capital from the sentence: "Top", "Entrusting" before a given name."""
    first, second = run[0].lower(), run[1].lower()
    if first in tables.leading:
        return True
    given = second in tables.he or second in tables.she
    known = first in tables.he or first in tables.she
    return len(run) > 2 and given and not known and first.endswith(("ing", "ed", "ly"))


def is_place(word: str, tables: Tables) -> bool:
    """Whether capitals make a country of a small word: "US"."""
    return word.isupper() and len(word) > 1 and word.lower() in tables.places


def behind_titles(run: tuple[str, ...], first: int, tables: Tables) -> tuple[int, bool, Sort | None]:
    """Where the name behind its titles begins, whether there are any, and what a honorific says."""
    evidence: Sort | None = None
    begin, stop = first, len(run)
    while first < stop - 1:
        lower = run[first].lower()
        if lower in tables.honorifics:
            evidence = tables.honorifics[lower] or evidence
        elif not (lower in tables.titles and _is_title(run, first, tables)):
            further = _title_ahead(run, first, tables)
            if further is None:
                break
            first = further
            continue
        first += 1
        if first < stop and run[first] == ".":
            first += 1
    return first, first > begin, evidence


def _is_title(run: tuple[str, ...], at: int, tables: Tables) -> bool:
    return (
        len(run) - at > 1
        and run[at + 1] not in HYPHENS
        and (run[at].lower() not in tables.particles or run[at + 1] == ".")
        and not (len(run) - at == 2 and run[at + 1].lower() in tables.demonyms)
        and not any(word in JOINTS or word.lower() in tables.organizations for word in run[at + 1 :])
    )


def _title_ahead(run: tuple[str, ...], first: int, tables: Tables) -> int | None:
    """Where the name begins behind "Public Safety Minister" or "Texas Sen.", or None."""
    for token in range(min(len(run) - 2, first + 6), first, -1):
        lower = run[token].lower()
        if (
            lower in tables.titles
            and run[token][0].isupper()
            and lower not in tables.he
            and lower not in tables.she
            and lower not in tables.particles
        ):
            after = token + 1
            if after < len(run) and run[after] == ".":
                after += 1
            rest = run[after:]
            if rest and rest[0][0].isupper() and not any(word.lower() in tables.organizations for word in rest):
                return after
    return None
