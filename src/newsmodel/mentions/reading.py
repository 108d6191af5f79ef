"""The names of a passage: every run of capitalised words that can be one, read once however often it occurs."""

from __future__ import annotations

from functools import cache, lru_cache, partial
from typing import NamedTuple

from newsmodel.lexicon import Lexicon
from newsmodel.lexicon._people import Sort
from newsmodel.mentions.names import HYPHENS, JOINTS, ORGANIZATION, Name, Tables, tables_of
from newsmodel.mentions.runs import run_end
from newsmodel.mentions.sorts import TELLING, given_says, key_of, sort_of
from newsmodel.mentions.titles import behind_office, behind_others, behind_titles, behind_trade, is_place
from newsmodel.text.story import Passage

#: How many runs of words are kept with their names.
_REMEMBERED = 8192


class _Cut(NamedTuple):
    """A name in a run of capitalised words, its tokens counted from the first of the run.

    ``opening`` is the token that begins a sentence if the name does.
    """

    lead: int
    first: int
    last: int
    opening: int
    words: tuple[str, ...]
    sort: str
    evidence: Sort | None
    key: tuple[str, ...]


class NameReader:
    """Reads the names of a story's passages, and remembers how each run of words was read."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._links = JOINTS | HYPHENS | tables.particles | {"."}
        self._telling = TELLING | tables.trades
        #: The same names come again and again, in one article and in the next.
        self._cut_out = lru_cache(_REMEMBERED)(partial(_cut_out, tables))

    def names_of(self, number: int, passage: Passage) -> list[Name]:
        """The names of the passage with that number, in reading order."""
        tables, (words, starts, ends) = self._tables, (passage.tokens.words, passage.tokens.starts, passage.tokens.ends)
        openings = {start for start, _ in passage.sentences}
        found: list[Name] = []
        stop, size = 0, len(words)
        capitals = [token for token, word in enumerate(words) if word[0].isupper()]
        further = set(capitals)
        for at in capitals:
            if at < stop:
                continue
            if at + 1 not in further:
                if words[at].lower() in tables.not_names and not is_place(words[at], tables):
                    continue
                stop = at + 1 if at + 1 == size or words[at + 1] not in self._links else run_end(passage, at, tables)
            else:
                stop = run_end(passage, at, tables)
            cut = self._cut(words, at, stop, opens=starts[at] in openings)
            if cut is not None:
                lead, first, last, opening, kept, sort, evidence, key = cut
                found.append(
                    Name(
                        number, at + lead, at + first, at + last, starts[at + first], ends[at + last - 1],
                        kept, sort, evidence, starts[at + opening] in openings, key,
                    )
                )  # fmt: skip
        return found

    def _cut(self, words: list[str], at: int, stop: int, *, opens: bool) -> _Cut | None:
        """The name in the run ``[at, stop)``, as the words before it make it one."""
        titles = self._tables.titles
        office = (
            at >= 2
            and words[at - 1] in ("of", "for")
            and words[at - 2][0].isupper()
            and words[at - 2].lower() in titles
        )
        before = words[at - 1].lower() if at > 0 else ""
        if before not in self._telling:
            before = ""
        if stop < len(words) and words[stop] in self._tables.of_companies:
            before = "company"
        return self._cut_out(tuple(words[at:stop]), opens, office, before)


def _cut_out(tables: Tables, run: tuple[str, ...], opens: bool, office: bool, before: str) -> _Cut | None:  # noqa: FBT001  positional: the key of a cache
    """The name in a *run* of capitalised words, its titles and words that are none cut off."""
    size = len(run)
    first = behind_office(run, tables) if office else 0
    office = first > 0
    if not office:
        first = behind_others(run, tables, opens=opens)
    trade = behind_trade(run, tables) if opens and first == 0 else 0
    lead = -2 if office else first + trade
    if trade:
        first, before = trade, run[0].lower()
    first, titled, evidence = behind_titles(run, first, tables)
    last = size
    while last > first and not run[last - 1][0].isalnum() and not (run[last - 1] == "." and last - first > 1):
        last -= 1
    while last - first > 1 and run[last - 1].lower() in tables.weekdays:
        last -= 1
    while last - first > 2 - titled and run[last - 1].isupper() and run[last - 1].lower() in tables.post_nominals:
        last -= 1
    if last <= first or not any(run[t][0].isupper() for t in range(first, last)):
        return None
    kept = run[first:last]
    key = key_of(kept, tables.generations)
    if not key:  # circled letters are capitals, but no words
        return None
    sort = sort_of(kept, run[first - 1].lower() if first > 0 else before, tables, titled=titled or office)
    if evidence is None and sort is not ORGANIZATION:
        evidence = given_says(kept[0].lower(), tables)
    article = trade > 0 or (lead == 1 and run[0].lower() in ("the", "a", "an"))
    return _Cut(lead, first, last, 0 if article else lead, kept, sort, evidence, key)


@cache
def name_reader(lexicon: Lexicon) -> NameReader:
    """The reader of names for *lexicon*, made once."""
    return NameReader(tables_of(lexicon))
