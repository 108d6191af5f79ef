"""Shapes of the tables for what marks lines of a page that are not the story."""

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
    CONTACT_LIST = "contact_list"  # the lines that follow say whom to reach
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
    """Words for what marks lines of a page that are not the story. All but ``cities`` are lower-case.

    Lines are looked up whole, by their first words, and by phrases anywhere in them. The other tables:

    ``reader_words``, ``publisher_words``: a pitch speaks to the reader, or of those who publish the page.
    ``list_adjectives``, ``list_nouns``: a short line of nothing else heads a list of links ("our latest stories").
    ``sections``: headings of such lists that are also names of sections, when no list follows.
    ``stamp_words``: what a date line may hold beside numbers, months, weekdays and zones; ``publish_words`` and
    ``change_words`` say which date it is; ``age_words`` and ``age_ends`` make "3 hours ago" and "4 min read".
    ``byline_leads`` stand before names ("by"), ``byline_labels`` before a colon and names ("author:"); ``agencies`` are
    outlets and jobs that sign in place of people, ``outlet_words`` end the names of others ("Harbour Beacon").
    ``author_words`` say what a writer does; ``bio_leads`` continue a sentence about one; ``sign_offs`` say
    where a writer was. ``name_particles`` may stand
    between the capitals of a name.
    ``credit_words``, ``picture_words``, ``picture_sources``: who took a picture; ``caption_words``: what it shows;
    ``reporting_words``: what a description in the present tense does not say.
    ``bar_words`` may stand between the names of networks in a share bar; ``follow_leads`` and a name of ``platforms``
    ask the reader to follow somebody.
    ``watch_leads`` begin a link to a video, ``post_leads`` what stands over an embedded post; ``box_begins`` and
    ``box_ends`` are the links around a box that screen readers skip; ``pull_verbs`` follow a pull quote.
    ``name_breaks`` stand between the names of a byline, ``place_breaks`` are those before a place or an outlet;
    ``cities`` head a story with a colon ("New Delhi: "). ``rights_words`` stand before the owner of rights,
    ``rights_ends`` behind.
    ``ago`` says that a time is counted back; ``comment_counters`` are those ``counters`` that count comments.
    ``counters`` are what a page counts ("12 comments"); ``continuations`` begin a sentence and no heading.
    ``about`` and ``company_words`` begin and fill what a release says of its company.
    ``litter``: phrases that a page leaves inside its prose. ``stopwords`` say nothing of a line's topic.

    Raises:
        ValueError: if a phrase is empty, has capitals, or stands twice in a table.
    """

    wholes: tuple[Whole, ...] = ()
    openings: tuple[Opening, ...] = ()
    insides: tuple[Inside, ...] = ()
    publisher_words: frozenset[str] = frozenset()
    reader_words: frozenset[str] = frozenset()
    list_adjectives: frozenset[str] = frozenset()
    list_nouns: frozenset[str] = frozenset()
    sections: frozenset[str] = frozenset()
    bar_words: frozenset[str] = frozenset()
    platforms: frozenset[str] = frozenset()
    follow_leads: tuple[str, ...] = ()
    stamp_words: frozenset[str] = frozenset()
    publish_words: frozenset[str] = frozenset()
    change_words: frozenset[str] = frozenset()
    age_words: frozenset[str] = frozenset()
    age_ends: frozenset[str] = frozenset()
    byline_leads: frozenset[str] = frozenset()
    byline_labels: frozenset[str] = frozenset()
    agencies: frozenset[str] = frozenset()
    outlet_words: frozenset[str] = frozenset()
    author_words: frozenset[str] = frozenset()
    bio_leads: tuple[str, ...] = ()
    sign_offs: tuple[str, ...] = ()
    name_particles: frozenset[str] = frozenset()
    credit_words: frozenset[str] = frozenset()
    picture_words: tuple[str, ...] = ()
    picture_sources: tuple[str, ...] = ()
    caption_words: tuple[str, ...] = ()
    counters: frozenset[str] = frozenset()
    reporting_words: frozenset[str] = frozenset()
    watch_leads: tuple[str, ...] = ()
    post_leads: tuple[str, ...] = ()
    box_begins: tuple[str, ...] = ()
    box_ends: tuple[str, ...] = ()
    pull_verbs: tuple[str, ...] = ()
    name_breaks: tuple[str, ...] = ()
    place_breaks: frozenset[str] = frozenset()
    cities: frozenset[str] = frozenset()
    ago: frozenset[str] = frozenset()
    comment_counters: frozenset[str] = frozenset()
    rights_words: tuple[str, ...] = ()
    rights_ends: tuple[str, ...] = ()
    continuations: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    company_words: tuple[str, ...] = ()
    stopwords: frozenset[str] = frozenset()
    litter: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        for entries in (self.wholes, self.openings, self.insides):
            phrases = [entry.phrase for entry in entries]
            if len(set(phrases)) < len(phrases):
                raise ValueError(f"phrases that stand twice: {sorted({p for p in phrases if phrases.count(p) > 1})}")
            if wrong := [phrase for phrase in phrases if not phrase.strip() or phrase != phrase.lower()]:
                raise ValueError(f"phrases that are empty or have capitals: {wrong}")
