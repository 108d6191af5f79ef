"""What the shape of a line says: dates, bylines, credits of pictures, names."""

from __future__ import annotations

import re

from newsmodel.lexicon._pages import Mark, PageWords
from newsmodel.text.blocks._cues import Cues, picture_pattern, source_pattern
from newsmodel.text.blocks._lines import AROUND, PROSE, Line

_WORD = re.compile(r"[^\W\d_]+")
#: A clock time or a date in figures from its last digit of the hour, or of the first number, on.
_CLOCK = re.compile(r"[0-9](?:[:.][0-9]{2}| ?[ap]\.?m\b)")
_DAY = re.compile(r"[0-9](?:[0-9]{3}-[0-9]{1,2}-[0-9]|[/.][0-9]{1,2}[/.][0-9]{2})")
_BRACKET = re.compile(r"[(\[]\s*([^()\[\]]{2,120}?)\s*[)\]][\s.|]*$")
_NAMED_BRACKET = re.compile(r"[.!?][\"”’]? ?[(\[][A-Z][^()\[\]]{3,80}[)\]]$")
_CALLED = re.compile(r"\+[1-9][0-9() .-]{6,20}[0-9]")
_LINK = re.compile(r"(?:https?://)?[a-z0-9-]+(?:\.[a-z0-9-]+)+/\S+")
_HANDLE = re.compile(r"\(@\w+\)")
_SLASH = re.compile(r"[^\W\d_]\.?\s?[/|]\s?(?:[A-Z]|via\b)")
_GALLERY = re.compile(r"\[\d{1,2}/\d{1,2}\]|\d{1,2}(?:/| of )\d{1,2}(?:\s|$)|\(\d{1,2} of \d{1,2}\)")
_DURATION = re.compile(r"(?:\d{1,2}:)?\d{1,2}:\d\d(?=\D|$)")
_TAG = re.compile(r"<[^<>]{1,500}>")
_INITIALS = re.compile(r"[a-z]{2,4}(?:[/-][a-z]{2,4})+(?: \([A-Za-z][^()]{1,60}\))?|[A-Z]+(?:\.[A-Z]+)+/[A-Z]{2,4}")
_DIGIT = re.compile(r"[0-9]")
_AD_SIZE = re.compile(r"\d{2,3}x\d{2,3}\b")
_CRUMBS = frozenset({"/", "›", "»", ">", "|", ">>", "\\", "‹", "«", "<"})
_TRAIL = re.compile(r"\S\s[>»›→/]\s(?=\S)")
_CODE_SIGNS = "{}<>=;^\\|_@[]"
_SEPARATORS = "|•·/"
#: What a title has none of, mostly: without these a line is no date, trail, tag, address or bracket.
SIGN = re.compile(r"[0-9@/|:<>#»›→]")
#: How a credit in brackets ends.
_ENDS_CREDIT = frozenset(")]|.")
#: A credit stands within so many characters of the line's end.
_TAIL = 130
_LONGEST_BYLINE = 20
_LONGEST_CREDIT = 6


def symbol_mark(text: str) -> Mark:
    """What a line without letters is: a date, a breadcrumb, or a leftover of the page."""
    if text[0] == "©":
        return Mark.COPYRIGHT
    if text[0] == "+" and _CALLED.fullmatch(text):
        return Mark.CONTACT
    if _DAY.search(text):
        return Mark.STAMP
    if _CLOCK.search(text):
        return Mark.STAMP if text.count(":") < 2 else Mark.CHROME  # a clock time, or how long a video is
    return Mark.MENU if text in _CRUMBS else Mark.CHROME


def is_initials(text: str) -> bool:
    """Whether a line is the initials of those who worked on the story: "str/abc (AFP, dpa)", "BEACON.EXAMPLE/ABC"."""
    return "/" in text and _INITIALS.fullmatch(text) is not None


def is_code(text: str) -> bool:
    """Whether a line is dense in the signs of program code or of an encrypted text."""
    return ("{" in text or "=" in text or "^" in text) and sum(map(text.count, _CODE_SIGNS)) * 16 > len(text) > 20


def is_plain(line: Line, cues: Cues) -> bool:
    """Whether a line without a `SIGN` has none of the words, and no end, that give its shape away: most titles."""
    text = line.text
    return text[-1] not in _ENDS_CREDIT and ". " not in text and cues.shaping.isdisjoint(line.parts)


def is_credited(line: Line, cues: Cues, *, signed: bool) -> bool:
    """Whether the line ends as a picture's description does: with who took it; *signed*: a `SIGN` is in it."""
    text = line.text
    if text[-1] in _ENDS_CREDIT:
        return _has_credit_bracket(text, cues)
    if line.size <= _LONGEST_CREDIT and signed and _is_name_and_agency(text, cues.words):
        return True
    tail = text[-_TAIL:]
    if ". " in tail and (author := cues.signed.search(tail)) is not None and _is_titled(author[1], cues.words):
        return True
    parted = signed and ("/" in tail or "|" in tail or ":" in tail)
    if not (parted or " by " in tail or " via " in tail or " courtesy " in tail):
        return line.parts[-1] in cues.words.credit_words and _has_credit(text, _WORD.findall(line.key), cues)
    return _has_credit(text, _WORD.findall(line.key, max(0, len(line.key) - _TAIL)), cues)


def _is_name_and_agency(text: str, words: PageWords) -> bool:
    """Whether a line is a person's name and an agency's, with a slash and no space between: "Jane Doe/Harbour News"."""
    name, slash, agency = text.partition("/")
    return bool(slash) and agency[:1].isupper() and name[-1:].isalpha() and is_name(name, words)


def _has_credit(text: str, said: list[str], cues: Cues) -> bool:
    first = max(0, len(text) - _TAIL)
    if not cues.picture_words.isdisjoint(said) and picture_pattern(cues.words).search(text, first):
        return True
    return not cues.source_ends.isdisjoint(said) and source_pattern(cues.words).search(text, first) is not None


def begins_with_date(line: Line, cues: Cues) -> bool:
    """Whether a line that begins as a date line may is one."""
    return _DIGIT.search(line.key) is not None and _stamp(line, _WORD.findall(line.key), cues) is Mark.STAMP


def _has_credit_bracket(text: str, cues: Cues) -> bool:
    bracket = _BRACKET.search(text, max(0, len(text) - _TAIL))
    if bracket is None or (bracket.start() == 0 and bracket[1].lower() in cues.words.agencies):
        return False
    inner = bracket[1]
    if inner[-1] in ".!?" or inner.count(" ") > 9:
        return False
    square = text[bracket.start()] == "["
    if _SLASH.search(inner) and inner[0].isupper() and not square:
        return True
    said = {word.lower() for word in _WORD.findall(inner)}
    if said & cues.stamp_leads and said & cues.months:
        return True
    if square:
        return bool(said & cues.words.credit_words) and (":" in inner or "/" in inner)
    if said & cues.words.credit_words and not said & cues.words.stopwords:
        return True
    return _NAMED_BRACKET.search(text, max(0, len(text) - _TAIL)) is not None and _is_titled(inner, cues.words)


def _is_titled(text: str, words: PageWords) -> bool:
    """Whether every word has its capital, small words aside."""
    return all(word[0].isupper() or word.lower() in words.name_particles for word in text.replace(",", " ").split())


def shape_mark(line: Line, cues: Cues, *, signed: bool) -> Mark | None:
    """What a short line's shape says; *signed*: a `SIGN` is in it."""
    text, key, words, parts = line.text, line.key, cues.words, line.parts
    if signed and ("@" in text or _DIGIT.search(key)) and (found := _numbered(line, cues)) is not None:
        return found
    if signed and not line.bullet and _has_trail_sign(text) and len(_TRAIL.findall(text)) > 1:
        return Mark.MENU
    if line.size <= _LONGEST_BYLINE and parts[0] in cues.bar and _is_share_bar(parts, cues):
        return Mark.SHARE
    if line.size <= _LONGEST_BYLINE and key.startswith(words.follow_leads) and not words.platforms.isdisjoint(parts):
        return Mark.PROMO
    if line.size <= 5 and cues.list_words.issuperset(parts):
        return Mark.LINK_LIST if not words.list_nouns.isdisjoint(parts) else None
    if line.size <= 6 and key in words.agencies:
        return Mark.BYLINE
    if not signed:
        return None
    if line.size == 1 and "/" in text and _LINK.fullmatch(text):
        return Mark.MENU
    if text[0] == "<" and not _TAG.sub("", text).strip(" ."):
        return Mark.CHROME
    if text[0] == "#" and all(part[0] == "#" for part in text.split()):
        return Mark.MENU
    return None


def _is_share_bar(parts: list[str], cues: Cues) -> bool:
    """Whether a line is names of networks and buttons, with nothing but small words between them."""
    names = [part for part in parts if part not in cues.words.bar_words]
    return bool(names) and all(part in cues.networks for part in names)


def _has_trail_sign(text: str) -> bool:
    return " / " in text or " > " in text or " » " in text or " › " in text or " → " in text


def _numbered(line: Line, cues: Cues) -> Mark | None:
    """What a short line with a number or an address in it is."""
    said = _WORD.findall(line.key)
    if line.size == 1 and "@" in line.text[1:]:
        return Mark.CONTACT
    if "@" in line.text and line.size <= 8 and said and said[0] in cues.words.agencies:
        return Mark.BYLINE
    if line.size <= 4 and _AD_SIZE.match(line.key):
        return Mark.AD
    if line.size <= 16 and "(@" in line.text and _HANDLE.search(line.text):
        return Mark.EMBED
    if _GALLERY.match(line.text) or (_DURATION.match(line.text) and sum(word not in cues.stamp for word in said) > 1):
        return Mark.CAPTION
    if line.size <= 3 and len(said) == 1 and said[0] in cues.words.counters:
        return Mark.COMMENTS if said[0] in cues.words.comment_counters else Mark.SHARE
    return _stamp(line, said, cues)


def _stamp(line: Line, said: list[str], cues: Cues) -> Mark | None:
    words = cues.words
    unknown = [word for word in said if word not in cues.stamp]
    if len(unknown) > 5 and not words.age_words.issuperset(unknown):
        return None
    named = not cues.months.isdisjoint(said)
    dated = named or _CLOCK.search(line.key) is not None or _DAY.search(line.key) is not None
    if not unknown and dated and (named or words.ago.isdisjoint(said)):
        return Mark.STAMP
    if words.age_words.issuperset(unknown):
        if named:
            return Mark.STAMP
        if not words.age_ends.isdisjoint(said):
            return Mark.AGE
    if not dated or len(unknown) > 5:
        return None
    if len(unknown) <= 3:
        if _is_signed(line.text, words) or any(
            lead in said and said.index(lead) < said.index(unknown[-1]) for lead in words.byline_leads
        ):
            return Mark.BYLINE  # "Posted on May 3 by Jane Doe"
        glued = any(lead in word for word in unknown for lead in cues.stamp_leads)
        if glued or not cues.stamp_leads.isdisjoint(said) or all(word in words.agencies for word in unknown):
            return Mark.STAMP
    return _dated_beside(line, said, unknown, cues) if named or _is_barred(line) else None


def _is_signed(text: str, words: PageWords) -> bool:
    """Whether a line with a date begins with a person's name and a bar."""
    first, bar, _ = text.partition(" | ")
    return bool(bar) and is_name(first, words) and first.lower().split()[-1] not in words.outlet_words


def _is_barred(line: Line) -> bool:
    return any(sign in line.text for sign in _SEPARATORS)


def _dated_beside(line: Line, said: list[str], unknown: list[str], cues: Cues) -> Mark | None:
    """What a line with a date is that also holds up to five other words: a section, an outlet, or who wrote it."""
    words = cues.words
    if not _is_barred(line):
        outlet = _CLOCK.search(line.key) is not None and _is_titled(_DIGIT.split(line.text, maxsplit=1)[0], words)
        return Mark.STAMP if outlet else None
    if len(unknown) == 1 or cues.list_words.issuperset(unknown):
        return Mark.STAMP
    capitals = {word.lower() for word in _WORD.findall(line.text) if word[0].isupper()}
    if all(word in words.name_particles or word in capitals for word in unknown):
        return Mark.BYLINE if said[0] in unknown else Mark.STAMP
    return None


def is_byline(line: Line, cues: Cues) -> bool:
    """Whether the line is "By" and names: capitals, particles, an outlet, a date."""
    if line.size > _LONGEST_BYLINE:
        return False
    bare = line.text.lstrip(AROUND)
    lead = cues.byline.match(bare)
    named, _, job = ("", "", "") if lead is None else bare[lead.end() :].partition(", ")
    if job.split()[-1:] and job.split()[-1] not in cues.words.author_words:
        named = f"{named} {job}"
    parts = named.replace(",", " ").replace("|", " ").split()
    if not parts or not parts[0][0].isupper() or parts[0].lower().strip(".,") in cues.stamp:
        return False
    small = sum(part[0].islower() and part not in cues.words.name_particles and "@" not in part for part in parts)
    return small <= len(parts) // 4


def is_labelled(line: Line, cues: Cues) -> bool:
    """Whether a label stands before names without a colon: "SOURCE Norvane Oyj", "Source Harbour University."."""
    label, _, rest = line.text.partition(" ")
    set_apart = label.isupper() != rest.isupper() if label.isupper() else line.form is PROSE
    return set_apart and _is_titled(rest, cues.words)


def is_sign_off(line: Line, cues: Cues) -> bool:
    """Whether a sentence says where its authors were: "Doe reported from Fife, and Smith from Oslo."."""
    for phrase in cues.words.sign_offs:
        if phrase in line.key:
            small = {*phrase.split(), *cues.words.name_particles}
            return all(word[0].isupper() or word.strip(",.") in small for word in line.text.split())
    return False


def is_name(text: str, words: PageWords) -> bool:
    """Whether *text* could be one or more people's names and nothing else."""
    parts = text.replace(",", " , ").split()
    names = [part for part in parts if part.lower() not in words.name_particles and part != ","]
    if not 2 <= len(names) <= 8 or len(parts) > 12:
        return False
    return all(_is_name_part(part) and part.lower() not in words.stopwords for part in names)


def _is_name_part(part: str) -> bool:
    return part[0].isupper() and part.translate(_NAME_SIGNS).isalpha()


_NAME_SIGNS = {ord(sign): None for sign in ".'’-"}
