"""Sphinx: `python -m sphinx -n -W -b html docs docs/_build`."""

from importlib.metadata import version as installed_version

project = "newsmodel"
author = "The newsmodel authors"
copyright = "2026, The newsmodel authors"  # noqa: A001  Sphinx wants this name
version = release = installed_version("newsmodel")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build", "examples"]
html_theme = "furo"
html_title = f"newsmodel {release}"

myst_heading_anchors = 3
# `Article` in a docstring is a link where there is such a thing in the reference, and code where there is not.
default_role = "py:obj"
nitpick_ignore_regex = [
    ("py:obj", r".*"),
    # Standard library, attrs and type variables: not documented here, and no build may need the network.
    ("py:class", r"(argparse|collections|datetime|decimal|enum|importlib|os|pathlib|typing|types)\..*"),
    ("py:class", r"(date|datetime|Decimal|StrEnum|Path|Iterable|Iterator|Mapping|Callable|Sequence|Any|Self|Literal)"),
    ("py:class", r"(A|T|.*\.[AT])"),
    ("py:class", r"newsmodel\..*\._.*"),  # private modules
    ("py:class", r"(BlockRule|Finder|Shape|Tagger|Tags|When)"),  # aliases, and what only the type checker imports
    ("py:class", r"(hypothesis|st|SearchStrategy).*"),
    ("py:exc", r"(TypeError|ValueError|LookupError|OSError|SystemExit|Exception)"),
]

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True, "undoc-members": True}
autodoc_preserve_defaults = True
python_use_unqualified_type_names = True


def _keep_sentence(app, what, name, obj, options, lines):
    """Keep Napoleon from reading "The story, in order: ..." as a type and its description."""
    if what in {"attribute", "data", "property"}:
        lines[:0] = ["..", ""]  # an empty comment of reStructuredText


def setup(app):
    """Called by Sphinx; before Napoleon, whose priority is 500."""
    app.connect("autodoc-process-docstring", _keep_sentence, priority=400)
