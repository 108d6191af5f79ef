"""The JSON Schema and `loads` agree on what is valid, as far as JSON Schema can say it."""

from __future__ import annotations

import copy
import json
from importlib.resources import files
from typing import Any

import jsonschema
import pytest
from attrs import frozen
from courtroom import COURT
from hypothesis import given
from hypothesis import strategies as st

import newsmodel
from newsmodel import ARTICLE, DEFAULT, Article, DocumentError, Schema
from newsmodel.json_schema import json_schema, json_schema_text
from newsmodel.strategies import articles

REGISTRY = DEFAULT.with_schema(COURT)
VALIDATORS = {schema.name: jsonschema.Draft202012Validator(json_schema(schema)) for schema in (ARTICLE, COURT)}
SHIPPED = "newsmodel-article-1.0.schema.json"
#: Problems of a document that its JSON Schema sees too; the others relate two places, or are about dates that are none.
SEEN_BY_BOTH = {
    *("type", "integer", "decimal", "length", "value-unknown", "tag-unknown", "field-missing", "field-unknown"),
    *("schema-unknown", "schema-old", "schema-newer"),
}


def test_the_shipped_file_is_what_the_code_says() -> None:
    """If this fails: ``newsmodel schema > src/newsmodel/schemas/newsmodel-article-1.0.schema.json``."""
    shipped = (files("newsmodel") / "schemas" / SHIPPED).read_text(encoding="utf-8")
    assert shipped == json_schema_text(ARTICLE)


@pytest.mark.parametrize("name", VALIDATORS)
def test_it_is_a_json_schema(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(VALIDATORS[name].schema)


def test_every_object_is_closed_and_says_what_it_is() -> None:
    schema = json_schema(ARTICLE)
    for part in (schema, *schema["$defs"].values()):
        assert part["additionalProperties"] is False
        assert part["required"] == list(part["properties"])
        assert part["description"]
    assert schema["$id"] == "urn:newsmodel:newsmodel/article/1.0"


documents = (articles() | articles(COURT)).map(lambda article: newsmodel.to_dict(article, registry=REGISTRY))


@given(documents)
def test_every_document_is_valid(document: dict[str, Any]) -> None:
    VALIDATORS[document["schema"]].validate(document)


#: Any JSON value but whole floats, which JSON Schema takes for integers.
ANYTHING = st.sampled_from(
    [None, True, False, 0, 1, -1, 2**53, 1.5, "", "1", "x", "direct", "2024-01-01", [], {}, [0], [""], {"type": "fine"}]
) | st.text(max_size=3)


@st.composite
def mutated(draw: st.DrawFn) -> dict[str, Any]:
    """A document with one thing changed: a value replaced, a key or an item removed, added or renamed."""
    document: dict[str, Any] = copy.deepcopy(draw(documents))
    at: Any = document
    while True:
        key = draw(st.sampled_from(sorted(at) if isinstance(at, dict) else range(len(at))))
        inner = at[key]
        if not isinstance(inner, (dict, list)) or not inner or draw(st.integers(0, 3)) == 0:
            break
        at = inner
    match draw(st.sampled_from(["replace", "remove", "add", "repeat"])):
        case "replace":
            at[key] = draw(ANYTHING)
        case "remove":
            del at[key]
        case "add" if isinstance(at, dict):
            at[draw(st.sampled_from(["type", "text", "note", "Schema"]))] = draw(ANYTHING)
        case "add":
            at.append(draw(ANYTHING))
        case "repeat" if isinstance(inner, str):
            at[key] = inner + inner
        case "repeat" if isinstance(at, list):
            at.append(copy.deepcopy(inner))
    return document


@given(mutated())
def test_a_changed_document_is_refused_alike(document: dict[str, Any]) -> None:
    validator = next((v for name, v in VALIDATORS.items() if name == document.get("schema")), VALIDATORS[ARTICLE.name])
    try:
        newsmodel.from_dict(document, registry=REGISTRY)
    except DocumentError as error:
        if SEEN_BY_BOTH & {problem.code for problem in error.problems}:
            assert not validator.is_valid(document)
    else:
        assert validator.is_valid(document)


@pytest.mark.parametrize("text", ["5\n", "5.", ".5", "+5", "05", "1e3", "NaN", "٥", " 5", "9" * 62, "--5"])
def test_decimals_are_spelled_one_way_only(text: str) -> None:
    assert not jsonschema.Draft202012Validator(
        json_schema(ARTICLE)["$defs"]["MonetaryFigure"]["properties"]["low"]
    ).is_valid(text)


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        ("2024-12-17T09:30:00", True),
        ("2024-12-17T09:30:00.000250-05:00", True),
        ("2024-12-17T09:30:00+00:00:30.000001", True),
        ("2024-12-17", False),
        ("2024-12-17T09:30", False),
        ("2024-12-17T09:30:00Z", False),
        ("2024-12-17T09:30:00\n", False),
    ],
)
def test_times_are_spelled_one_way_only(text: str, valid: bool) -> None:
    validator = jsonschema.Draft202012Validator(json_schema(COURT)["properties"]["filed"])
    assert validator.is_valid(text) is valid
    data = {**newsmodel.to_dict(newsmodel.parse("Hi")), "schema": COURT.name, "docket": None, "number": None}
    data |= {"charges": [], "heard": None, "filed": text, "level": "first", "score": [0, False], "remark": None}
    data |= {"cited": [], "empty": []}
    if valid:
        assert newsmodel.from_dict(data, registry=REGISTRY).filed.isoformat() == text  # type: ignore[attr-defined]  # a CourtReport
    else:
        with pytest.raises(DocumentError):
            newsmodel.from_dict(data, registry=REGISTRY)


def test_limits_that_a_class_states_are_in_the_schema() -> None:
    term = json_schema(COURT)["$defs"]["PrisonTerm.prison"]
    assert term["properties"]["months"]["minimum"] == 1
    assert term["properties"]["type"] == {"const": "prison"}


def test_two_classes_of_one_name_stay_apart() -> None:
    inner = frozen(type("Stated", (), {"__annotations__": {"who": str}}))
    outer = frozen(kw_only=True)(
        type("Outer", (Article,), {"__annotations__": {"added": tuple[inner, ...]}, "added": (), "__doc__": None})
    )
    schema = json_schema(Schema("acme/outer/1.0", outer))
    assert {"Stated", "Stated.2"} <= set(schema["$defs"])
    assert schema["properties"]["added"]["items"] == {"$ref": "#/$defs/Stated"}
    assert "description" not in schema


def test_the_text_of_a_schema_is_json() -> None:
    assert json.loads(json_schema_text(COURT)) == json_schema(COURT)
