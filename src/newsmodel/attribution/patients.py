"""Who is spoken of, not who speaks: the subject of a verb in the passive."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from newsmodel.attribution.grammar import Line
from newsmodel.attribution.saying import Saying

#: Short forms that may stand for "has", or before a participle of another kind ("he's wanted").
_SHORT = frozenset({"s", "re", "m"})
#: At most so many tokens stand between a subject and its verb.
_NEAR = 2


def without_patients(tagged: Sequence[Saying], lines: dict[int, Line]) -> list[Saying]:
    """*tagged*, with the subject of every passive verb among the contents: "The plan was expected to fail".

    Who "was told" is spoken to. Who is worried, convinced or determined speaks; see ``SpeechWords.feelings``.
    """
    numbers = list(lines)
    starts = [lines[number].starts[0] for number in numbers]
    return [_without_patient(saying, numbers, starts, lines) for saying in tagged]


def _without_patient(saying: Saying, numbers: Sequence[int], starts: Sequence[int], lines: dict[int, Line]) -> Saying:
    cue, mention = saying.cue, saying.mention
    if cue is None or mention is None or mention[1] > cue[0]:
        return saying
    line = lines[numbers[bisect_right(starts, cue[0]) - 1]]
    begin, end = bisect_left(line.starts, cue[0]), bisect_left(line.starts, cue[1])
    verb = _passive(line, begin, end) if begin - bisect_left(line.starts, mention[1]) <= _NEAR else ""
    if not verb:
        return saying
    form = line.vocabulary.forms.get(verb)
    if form is not None and form.cue.addressee:
        return saying._replace(mention=None, addressee=saying.addressee or mention)
    if any(start < mention[1] and mention[0] < end for start, end in saying.contents):
        return saying._replace(mention=None)
    return saying._replace(mention=None, contents=tuple(sorted((mention, *saying.contents))))


def _passive(line: Line, start: int, stop: int) -> str:
    """The participle in the tokens ``[start, stop)``: "was told", "is not expected"; "" where nothing is passive."""
    known, words = line.vocabulary, line.lower[start:stop]
    being = next((at for at, word in enumerate(words) if word in known.speech.being and word not in _SHORT), None)
    if being is None:
        return ""
    beside = known.beside | known.speech.negations
    verb = next((word for word in words[being + 1 :] if word not in beside and not word.endswith("ly")), "")
    form = known.forms.get(verb)
    passive = verb.endswith("ed") or (form is not None and form.participle)
    return verb if passive and verb not in known.speech.feelings else ""
