"""How much Hypothesis looks for: `dev` unless HYPOTHESIS_PROFILE names another profile."""

from __future__ import annotations

import os

from hypothesis import settings

# The same examples on every run and machine, so that a red test is red for everybody; `deep` goes looking for new ones.
settings.register_profile("dev", max_examples=25, deadline=None, derandomize=True)
settings.register_profile("ci", max_examples=100, deadline=None, derandomize=True)
settings.register_profile("deep", max_examples=2000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))
