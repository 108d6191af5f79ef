"""Shapes of the tables for what marks lines of a page that are not the story; abbreviations."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen


class Mark(StrEnum):
    """What a phrase says about the line it stands on, or about the lines that follow."""

    AD = "ad"  # an advertisement's own label
    AD_LIST = "ad_list"  # the lines that follow are paid for
    PROMO = "promo"  # asks the reader to subscribe, to install, to donate, to follow
    BUTTON = "button"  # a field label or button of a sign-up box
    LINK_LIST = "link_list"  # the lines that follow are titles of other stories
    LINK = "link"  # this line leads to another story
    SHARE = "share"  # a network's name or another button of a share bar
    MENU = "menu"  # a menu, a section label, a breadcrumb
    TAG_LIST = "tag_list"  # the lines that follow are topics
    COMMENTS = "comments"  # a comment form and its rules begin here
    AGE = "age"  # how long ago, or how long it takes to read
    CHROME = "chrome"  # words of a player, form or counter
    NOTE = "note"  # a remark about the page: corrections, standards, how it was made
    COMPANY = "company"  # what a release says of the company that issued it
    SUMMARY = "summary"  # the bulleted lines that follow sum up the story
    EMBED = "embed"  # what an embedded post leaves around its words
    PLAYER = "player"  # a video's label; its title and description follow
    STAMP = "stamp"  # when the page was published or changed
    BYLINE = "byline"  # who wrote it
    CREDIT = "credit"  # who else worked on it, at the end
    CAPTION = "caption"  # a picture's description or credit
    CONTACT = "contact"  # how to reach somebody
    COPYRIGHT = "copyright"


@frozen
class Whole:
    """A line that says just this, in any case, with any marks around it."""

    phrase: str
    mark: Mark


@frozen
class Opening:
    """A line that begins with this and has at most ``longest`` words."""

    phrase: str
    mark: Mark
    longest: int


@frozen
class Inside:
    """A line that says this anywhere and has at most ``longest`` words.

    With ``asks``, only where it also speaks to the reader (`PageWords.reader_words`) and quotes nobody.
    """

    phrase: str
    mark: Mark
    longest: int
    asks: bool = False


def whole(mark: Mark, *phrases: str) -> tuple[Whole, ...]:
    """One `Whole` a phrase."""
    return tuple(Whole(phrase, mark) for phrase in phrases)


def opening(mark: Mark, longest: int, *phrases: str) -> tuple[Opening, ...]:
    """One `Opening` a phrase."""
    return tuple(Opening(phrase, mark, longest) for phrase in phrases)


def inside(mark: Mark, longest: int, *phrases: str, asks: bool = False) -> tuple[Inside, ...]:
    """One `Inside` a phrase."""
    return tuple(Inside(phrase, mark, longest, asks) for phrase in phrases)


@frozen(eq=False, kw_only=True)
class PageWords:
    """Words for what marks lines of a page that are not the story; abbreviations.

    All phrases are lower-case. ``list_adjectives`` and ``list_nouns`` make headings of link lists ("latest stories",
    "our top picks") when a short line holds nothing else; ``stamp_words`` are all a date line may hold beside numbers;
    ``credit_words`` mark a bracket that credits a picture; ``litter`` are phrases a page leaves inside its prose.
    """

    wholes: tuple[Whole, ...] = ()
    openings: tuple[Opening, ...] = ()
    insides: tuple[Inside, ...] = ()
    publisher_words: frozenset[str] = frozenset()
    reader_words: frozenset[str] = frozenset()
    list_adjectives: frozenset[str] = frozenset()
    list_nouns: frozenset[str] = frozenset()
    stamp_words: frozenset[str] = frozenset()
    publish_words: frozenset[str] = frozenset()
    change_words: frozenset[str] = frozenset()
    age_words: frozenset[str] = frozenset()
    byline_leads: frozenset[str] = frozenset()
    byline_labels: frozenset[str] = frozenset()
    agencies: frozenset[str] = frozenset()
    credit_words: frozenset[str] = frozenset()
    name_particles: frozenset[str] = frozenset()
    stopwords: frozenset[str] = frozenset()
    counters: frozenset[str] = frozenset()
    age_ends: frozenset[str] = frozenset()
    caption_words: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    bio_leads: tuple[str, ...] = ()
    company_words: tuple[str, ...] = ()
    sections: frozenset[str] = frozenset()
    continuations: tuple[str, ...] = ()
    picture_words: tuple[str, ...] = ()
    picture_sources: tuple[str, ...] = ()
    author_words: frozenset[str] = frozenset()
    litter: tuple[str, ...] = ()
