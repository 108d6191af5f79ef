"""English words for numerals, magnitudes, modifiers, units, and the names of currencies."""

from __future__ import annotations

from decimal import Decimal

from newsmodel.lexicon._numbers import NumberWords, magnitude
from newsmodel.lexicon.en.currencies import CURRENCIES, PLACE_ADJECTIVES
from newsmodel.lexicon.en.figure_words import AFTER, BEFORE, COMPARATIVES, PHRASES, TRANSPARENT
from newsmodel.lexicon.en.places import PLACES
from newsmodel.lexicon.en.units import UNITS

WORDS = NumberWords(
    small={
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19,
    },
    tens={
        "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
        "ninety": 90, "ninty": 90,
    },
    ordinals={
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "nineth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
        "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
    },
    tens_ordinals={
        "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fourtieth": 40, "fiftieth": 50, "sixtieth": 60,
        "seventieth": 70, "eightieth": 80, "ninetieth": 90,
    },
    hundreds=frozenset({"hundred"}),
    dozens={"dozen": 12},
    magnitudes=(
        magnitude(3, "thousand", loose=("thsd",), glued=("k",)),
        magnitude(5, "lakh", "lac", loose=("lkh", "lkhs")),
        magnitude(6, "million", loose=("mn", "mln", "mil", "mm"), glued=("m",)),
        magnitude(7, "crore", loose=("cr",)),
        magnitude(9, "billion", loose=("bn", "bln", "bil"), glued=("b",)),
        magnitude(12, "trillion", loose=("tn", "trn", "tln", "tril"), glued=("t",)),
        magnitude(15, "quadrillion"),
        magnitude(18, "quintillion"),
    ),
    magnitude_currencies={"lakh": "INR", "crore": "INR"},
    vague={
        "dozens": 24, "hundreds": 200, "thousands": 2_000, "lakhs": 200_000, "millions": 2_000_000,
        "crores": 20_000_000, "billions": 2_000_000_000, "trillions": 2_000_000_000_000,
    },
    vague_of={"tens": 20, "scores": 40, "dozens": 24, "hundreds": 200, "thousands": 2_000},
    vague_before={"several": 3, "few": 3, "couple": 2, "couple of": 2, "many": 3},
    fractions={
        "half": Decimal("0.5"), "halves": Decimal("0.5"), "quarter": Decimal("0.25"), "quarters": Decimal("0.25"),
    },
    zeros=frozenset({"zero", "nought", "naught"}),
    points=frozenset({"point"}),
    ands=frozenset({"and"}),
    articles=frozenset({"a", "an"}),
    negatives=frozenset({"minus", "negative"}),
    multiples={
        "doubled": 2, "doubling": 2, "tripled": 3, "tripling": 3, "trebled": 3,
        "trebling": 3, "quadrupled": 4, "quadrupling": 4, "quintupled": 5, "quintupling": 5,
    },
    multiples_before={"twice": 2, "thrice": 3, "double": 2, "doubles": 2, "triple": 3, "triples": 3, "treble": 3, "quadruple": 4, "quintuple": 5},
    fold="fold",
    halvings={"halved": Decimal("0.5"), "halving": Decimal("0.5")},
    before=BEFORE,
    after=AFTER,
    comparatives=COMPARATIVES,
    or_equal=frozenset({"or equal to", "or equal than", "or equals", "or equals to", "or equal"}),
    equal_to=frozenset({"equal to", "equal than", "equals", "equal"}),
    transparent=TRANSPARENT,
    range_before=frozenset({"between"}),
    range_between=frozenset({"to", "or", "through", "until", "till", "thru"}),
    units=UNITS,
    currencies=CURRENCIES,
    currency_places=PLACE_ADJECTIVES,
    percents=frozenset({"percent", "per cent", "pct", "pct.", "percents", "%", "％", "p.c."}),
    glued_percents=frozenset({"pc"}),
    percentage_points=frozenset(
        {
            "percentage point", "percentage points", "percent point", "percent points", "per cent point",
            "per cent points", "percentage-point", "percentage-points", "pct point", "pct points", "ppt", "ppts", "pp",
            "pps", "%-point", "%-points",
        }
    ),
    places=PLACES,
    phrases=PHRASES,
)  # fmt: skip
