"""Whether a sentence looks back or ahead from its publication: what decides between the Friday before and after."""

from __future__ import annotations

import re
from functools import cache

from newsmodel.figures.alternation import alternation
from newsmodel.lexicon import Lexicon

#: How far back and ahead of a time expression its verb is looked for, in characters.
_BACK, _AHEAD = 120, 80
#: Where a sentence ends: not behind "Mr.", "Sen.", "p.m." or a single letter.
_STOP = re.compile(
    r"""
    [.!?] (?<!\b[A-Z]\.)(?<!\b[A-Z][a-z]\.)(?<!\b[A-Z][a-z]{2}\.)(?<!\.[A-Za-z]\.)
    ["'”’)]*\s+(?=["“‘'(]*[A-Z]) | \n | [;:]\s
    """,
    re.VERBOSE,
)


def looks_ahead(text: str, within: tuple[int, int], place: tuple[int, int], lexicon: Lexicon) -> bool | None:
    """Whether the verb nearest to *place*, not outside *within*, is in the future; None where there is none.

    The last verb before it in its sentence counts, else the first one after it.
    """
    pattern, (start, end), (at, upto) = _verbs(lexicon), within, place
    before = text[max(start, at - _BACK) : at]
    stops = [match.end() for match in _STOP.finditer(before)]
    found = [match.lastgroup for match in pattern.finditer(" " + before[stops[-1] if stops else 0 :].lower())]
    verbs = [verb for verb in found if verb != "timeless"]
    if verbs:
        return verbs[-1] == "ahead"
    after = text[upto : min(end, upto + _AHEAD)]
    stop = _STOP.search(after)
    found = [match.lastgroup for match in pattern.finditer(" " + after[: stop.start() if stop else None].lower())]
    return next((verb == "ahead" for verb in found if verb != "timeless"), None)


@cache
def _verbs(lexicon: Lexicon) -> re.Pattern[str]:
    words = lexicon.calendar
    ahead, past, timeless, endings, auxiliaries = (
        _any_of(forms) for forms in (words.ahead, words.past, words.timeless, words.past_endings, words.auxiliaries)
    )
    participle = rf"(?:[ ]{auxiliaries}(?!\w)){{0,3}}(?:[ ](?!{ahead}(?!\w))(?:\w+{endings}|{past})(?!\w))?"
    return re.compile(
        rf"""[ '’"“‘(-](?: (?:(?P<ahead>{ahead})|(?P<timeless>{timeless}))(?!\w){participle}
          | (?P<past>(?:{past}|\w\w+{endings})(?!\w)) )""",
        re.VERBOSE,
    )


def _any_of(words: frozenset[str]) -> str:
    return f"(?:{alternation(words)})" if words else r"(?!)"
