"""Whether a sentence looks back or ahead from its publication: what decides between the Friday before and after."""

from __future__ import annotations

import re
from functools import cache

from newsmodel.lexicon import Lexicon

#: How far back and ahead of a time expression its verb is looked for, in characters.
_BACK, _AHEAD = 160, 80
_STOP = re.compile(r"[.!?][\"'”’)]*\s|\n|[;:]\s")


def looks_ahead(low: str, within: tuple[int, int], place: tuple[int, int], lexicon: Lexicon) -> bool | None:
    """Whether the verb nearest to *place*, not outside *within*, is in the future; None where there is none.

    The last verb before it in its sentence counts, else the first one after it.
    """
    pattern, (start, end), (at, upto) = _verbs(lexicon), within, place
    before = low[max(start, at - _BACK) : at]
    stops = [match.end() for match in _STOP.finditer(before)]
    verbs = [match.lastgroup for match in pattern.finditer(before, stops[-1] if stops else 0)]
    found = [verb for verb in verbs if verb != "timeless"]
    if found:
        return found[-1] == "ahead"
    after = low[upto : min(end, upto + _AHEAD)]
    stop = _STOP.search(after)
    found = [match.lastgroup for match in pattern.finditer(after, 0, stop.start() if stop else len(after))]
    return next((verb == "ahead" for verb in found if verb != "timeless"), None)


@cache
def _verbs(lexicon: Lexicon) -> re.Pattern[str]:
    words = lexicon.calendar
    ahead, past, timeless, endings, auxiliaries = (
        _alternation(forms)
        for forms in (words.ahead, words.past, words.timeless, words.past_endings, words.auxiliaries)
    )
    participle = rf"(?:[ ]{auxiliaries}(?!\w)){{0,3}}(?:[ ](?!{ahead}(?!\w))(?:\w+{endings}|{past})(?!\w))?"
    return re.compile(
        rf"""(?<!\w)(?: (?P<ahead>{ahead}(?!\w){participle})
          | (?P<timeless>{timeless}(?!\w){participle}) | (?P<past>(?:{past}|\w\w+{endings})(?!\w)) )""",
        re.VERBOSE,
    )


def _alternation(words: frozenset[str]) -> str:
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word) for word in ordered) + ")" if ordered else r"(?!)"
