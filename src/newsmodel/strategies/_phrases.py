"""The words that written articles are made of: plain, invented, and open to one reading only."""

from __future__ import annotations

from newsmodel.quantity import Modifier

WOMEN = ("Julia", "Priya", "Sarah", "Maria", "Elizabeth", "Karen")
MEN = ("Mark", "David", "Robert", "Ahmed", "Thomas", "Peter")
SURNAMES = ("Hollis", "Reyes", "Nair", "Kowalski", "O'Brien", "Dupont-Leroy", "Castellano", "Jensen")
TITLES = ("Mayor", "Judge", "Sheriff", "Senator", "Professor", "Police Chief")
ROLES = (
    "the city engineer",
    "a spokesperson for the Harbour Union",
    "the director of the Ellery Museum",
    "a biologist at Ellery University",
    "a resident of the valley",
)
CUES = ("said", "added", "explained")
OPENINGS = ("said:", "told reporters:", "said in a statement:")
REPORTS = ("said", "told reporters", "argued", "warned")

SUBJECTS = (
    "The bridge",
    "The plan",
    "Our school",
    "The town",
    "The old ferry",
    "The new law",
    "The river",
)
PREDICATES = (
    "will open in spring",
    "has failed the families of the valley",
    "needs more time",
    "is too small for the summer",
    "was never meant to last",
    "must be ready before winter",
    "deserves better",
)
SENTENCES = tuple(f"{subject} {predicate}" for subject in SUBJECTS for predicate in PREDICATES)
CONDITIONS = ("If the snow comes early", "When the work is done", "As long as the money lasts")
HEADLINES = (
    "Ellery bridge to open after years of delay",
    "Harbour town votes on new stadium",
    "New law divides the valley",
)
AUTHORS = ("Karen Whitfield", "Samuel Osei", "Laura Bianchi")
DATELINES = ("ELLERY", "WASHINGTON", "NEW YORK")
PUBLISHERS = ("Ellery Gazette", "Harbour News")
THINGS = ("The bridge", "The new hall", "The road to the coast", "The stadium")
CROWDS = ("residents", "voters", "students", "workers")
WEEKDAYS = ("Monday", "Tuesday", "Thursday", "Saturday")
MODIFIERS = (
    ("", Modifier.EXACT),
    ("about ", Modifier.ABOUT),
    ("more than ", Modifier.MORE_THAN),
    ("at least ", Modifier.AT_LEAST),
    ("nearly ", Modifier.NEARLY),
    ("less than ", Modifier.LESS_THAN),
)
LITTER = (
    "Story continues below advertisement",
    "Advertisement",
    "Sign up for our daily newsletter",
    "Read more: Museum reopens after storm",
    "Share this article",
)
