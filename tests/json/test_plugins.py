"""Schemas of installed packages; one that fails does not take the others with it."""

from __future__ import annotations

from importlib.metadata import EntryPoint

from courtroom import COURT

from newsmodel import DEFAULT
from newsmodel.plugins import GROUP, PluginFailure, with_installed

GOOD = EntryPoint("court", "courtroom:COURT", GROUP)
BAD = [
    EntryPoint("absent", "no_such_module:SCHEMA", GROUP),
    EntryPoint("nameless", "courtroom:NOTHING", GROUP),
    EntryPoint("wrong", "courtroom:CourtReport", GROUP),
    EntryPoint("zz-again", "courtroom:COURT", GROUP),
]


def test_a_plugin_adds_its_schema() -> None:
    installed = with_installed(offered=[GOOD])
    assert installed.registry[COURT.name] is COURT
    assert installed.failures == ()
    assert COURT.name not in DEFAULT


def test_failing_plugins_are_named_and_the_rest_works() -> None:
    installed = with_installed(offered=[*BAD, GOOD])
    assert list(installed.registry) == ["newsmodel/article/1.0", COURT.name]
    assert [failure.name for failure in installed.failures] == ["absent", "nameless", "wrong", "zz-again"]
    assert str(installed.failures[0]) == (
        "schema plugin 'absent' (no_such_module:SCHEMA): ModuleNotFoundError: No module named 'no_such_module'"
    )
    assert installed.failures[2].reason == "TypeError: expected a Schema, got type"
    assert "is registered already" in installed.failures[3].reason
    assert isinstance(installed.failures[1], PluginFailure)


def test_a_plugin_may_offer_several() -> None:
    installed = with_installed(offered=[EntryPoint("both", "courtroom:SCHEMAS", GROUP)])
    assert list(installed.registry) == ["newsmodel/article/1.0", COURT.name, "acme/verdict/1.0"]


def test_without_plugins_the_registry_is_the_one_given() -> None:
    assert with_installed(offered=[]).registry is DEFAULT
    assert with_installed().registry["newsmodel/article/1.0"] is DEFAULT["newsmodel/article/1.0"]
