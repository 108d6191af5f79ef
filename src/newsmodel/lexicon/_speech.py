"""Shapes of the tables for cues and what surrounds them."""

from __future__ import annotations

from attrs import frozen

from newsmodel.model import Channel


@frozen(kw_only=True)
class Cue:
    """A verb that says that something is said, thought or written.

    ``base``, ``third``, ``past``, ``participle`` and ``ing`` are its forms. It *quotes* when it may stand beside words
    in quotation marks ("...", he smiled), takes a *clause* ("warned that"), takes it *bare* where "that" may be left
    out ("said it rained"), names an *addressee* first ("told reporters that"), or *labels* ("called it a farce"). It
    *inverts* when its subject may follow it ("said Ada").
    """

    base: str
    third: str
    past: str
    participle: str
    ing: str
    quotes: bool
    clause: bool
    bare: bool
    addressee: bool
    labels: bool
    inverts: bool

    @property
    def forms(self) -> tuple[str, ...]:
        """Every form once, the base first."""
        return tuple(dict.fromkeys((self.base, self.third, self.past, self.participle, self.ing)))


def cue(
    base: str,
    past: str | None = None,
    ing: str | None = None,
    *,
    third: str | None = None,
    participle: str | None = None,
    quotes: bool = True,
    clause: bool = True,
    bare: bool = False,
    addressee: bool = False,
    labels: bool = False,
    inverts: bool = True,
) -> Cue:
    """A cue of which only the forms that English does not predict are spelled out.

    >>> cue("reply").forms
    ('reply', 'replies', 'replied', 'replying')
    >>> cue("say", "said").forms
    ('say', 'says', 'said', 'saying')
    """
    consonant_y = base.endswith("y") and base[-2] not in "aeiou"
    stem = base[:-1] if base.endswith("e") and not base.endswith("ee") else base
    hissing = base.endswith(("s", "sh", "ch", "x", "z", "o"))
    regular = base[:-1] + "ied" if consonant_y else stem + "ed"
    return Cue(
        base=base,
        third=third or (base[:-1] + "ies" if consonant_y else base + ("es" if hissing else "s")),
        past=past or regular,
        participle=participle or past or regular,
        ing=ing or stem + "ing",
        quotes=quotes,
        clause=clause,
        bare=bare,
        addressee=addressee,
        labels=labels,
        inverts=inverts,
    )


@frozen(eq=False, kw_only=True)
class SpeechWords:
    """Words for cues and what surrounds them, all in small letters.

    ``according`` opens "according to", ``subordinators`` open a reported clause, ``auxiliaries`` (``being`` among them
    make a passive), ``adverbs`` and ``negations`` stand between subject and cue, ``particles`` behind it ("shot back"),
    ``light`` verbs before an infinitive ("went on to say"), ``refusals`` are those that deny it.
    ``subjects`` are words that are a subject alone, ``personal`` those of them that nothing follows, ``selves`` who
    speaks and who is spoken to, ``objects`` and ``possessives`` the other forms; ``feelings`` are participles of who is
    moved by himself ("is convinced"). ``openers`` begin an apposition,
    ``attaching`` prepositions tie to a noun before,
    ``circumstantial`` ones begin an occasion; ``relatives`` open a relative clause, ``coordinators`` join.
    ``times`` can stand bare beside a verb ("said Monday"), ``spells`` go on with them ("late last week").
    ``channels`` are nouns of an occasion ("interview") with what they tell of the channel; ``called``, ``works`` stand
    before a title in quotation marks ("a book called", "the film").
    """

    cues: tuple[Cue, ...] = ()
    according: tuple[str, ...] = ()
    subordinators: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    being: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    light: frozenset[str] = frozenset()
    refusals: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    attaching: frozenset[str] = frozenset()
    circumstantial: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    coordinators: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    personal: frozenset[str] = frozenset()
    selves: frozenset[str] = frozenset()
    feelings: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    spells: frozenset[str] = frozenset()
    channels: tuple[tuple[str, Channel], ...] = ()
    called: frozenset[str] = frozenset()
    works: frozenset[str] = frozenset()
