"""Structured outputs fit the schema that the user sends, and where there can be none the error says why."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from openai_facade.testing.schemas import Unfit, fitting

if TYPE_CHECKING:
    import httpx


def closed(**properties: Any) -> dict[str, Any]:
    """An object as strict mode wants it."""
    return {"type": "object", "properties": properties, "required": [*properties], "additionalProperties": False}


TREE = {
    "type": "object",
    "properties": {"value": {"type": "string"}, "children": {"type": "array", "items": {"$ref": "#"}}},
    "required": ["value", "children"],
    "additionalProperties": False,
}
LINKED = {
    "$ref": "#/$defs/node",
    "$defs": {"node": closed(value={"type": "number"}, next={"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]})},
}
SCHEMAS: dict[str, dict[str, Any]] = {
    "plain": closed(name={"type": "string"}, age={"type": "integer", "minimum": 18, "maximum": 19}),
    "tree": TREE,
    "linked": LINKED,
    "recursive through anyOf": {
        "$defs": {
            "expr": {"anyOf": [closed(op={"enum": ["+"]}, left={"$ref": "#/$defs/expr"}), closed(n={"type": "number"})]}
        },
        **closed(e={"$ref": "#/$defs/expr"}),
    },
    "unique": {"type": "array", "items": {"enum": ["a", "b", "c"]}, "minItems": 3, "uniqueItems": True},
    "unique objects": {"type": "array", "items": closed(a={"type": "string"}), "minItems": 4, "uniqueItems": True},
    "unique booleans": {"type": "array", "items": {"type": "boolean"}, "minItems": 2, "uniqueItems": True},
    "contains": {"type": "array", "items": {"type": "integer"}, "contains": {"minimum": 7}, "minContains": 2},
    "patternProperties": {
        "type": "object",
        "patternProperties": {"^x-": {"type": "integer"}},
        "required": ["x-a"],
        "additionalProperties": False,
        "minProperties": 1,
    },
    "if then": {
        **closed(kind={"enum": ["a", "b"]}, n={"type": "integer"}),
        "if": {"properties": {"kind": {"const": "a"}}},
        "then": {"properties": {"n": {"minimum": 100}}},
    },
    "if else": {
        "type": "object",
        "properties": {"kind": {"const": "b"}, "n": {"type": "integer"}},
        "required": ["kind", "n"],
        "if": {"properties": {"kind": {"const": "a"}}},
        "else": {"properties": {"n": {"maximum": -100}}},
    },
    "lookahead": {"type": "string", "pattern": r"^(?=.*[A-Z])(?=.*\d)[A-Za-z\d]{8,}$"},
    "pattern and length": {"type": "string", "pattern": "^[a-z]+$", "minLength": 30},
    "date": closed(d={"type": "string", "format": "date-time"}, m={"type": "string", "format": "email"}),
    "multiple": closed(n={"type": "number", "multipleOf": 0.25, "exclusiveMinimum": 3, "maximum": 4}),
    "integer multiple": {"type": "integer", "multipleOf": 7, "minimum": 15},
    "negative": {"type": "number", "exclusiveMaximum": -5},
    "not": {"type": "string", "not": {"const": "example"}},
    "all of": {"allOf": [{"$ref": "#/$defs/a"}, closed(a={"type": "string"})], "$defs": {"a": {"minProperties": 1}}},
    "one of": {"oneOf": [{"type": "integer", "multipleOf": 2}, {"type": "integer", "multipleOf": 3}]},
    "tuple": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": False, "minItems": 2},
    "nullable": closed(a={"type": ["string", "null"]}, b={"anyOf": [{"type": "integer"}, {"type": "null"}]}),
    "dependent": {"type": "object", "properties": {"a": {}}, "required": ["a"], "dependentRequired": {"a": ["b"]}},
    "many properties": closed(**{f"p{number}": {"type": "string", "maxLength": 3} for number in range(300)}),
    "definitions": {"definitions": {"x": {"type": "boolean"}}, **closed(a={"$ref": "#/definitions/x"})},
}


@pytest.mark.parametrize("schema", SCHEMAS.values(), ids=SCHEMAS)
def test_a_structured_output_fits(schema: dict[str, Any], api: Any) -> None:
    form = {"type": "json_schema", "json_schema": {"name": "x", "schema": schema}}
    body = {"model": "m", "messages": [{"role": "user", "content": "Ask Zoe about Oslo."}], "response_format": form}
    text = api.post("/chat/completions", body)["choices"][0]["message"]["content"]
    Draft202012Validator(schema).validate(json.loads(text))


DEEP: dict[str, Any] = {"type": "string"}
for _ in range(60):
    DEEP = {"type": "array", "items": DEEP, "minItems": 1}
IMPOSSIBLE: dict[str, tuple[dict[str, Any], str]] = {
    "without end": ({**closed(a={"$ref": "#"})}, "without an end"),
    "a reference to itself": ({"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/a"}}}, ""),
    "many items": ({"type": "array", "items": {"type": "string"}, "minItems": 10**9}, "1000000000 items"),
    "long": ({"type": "string", "minLength": 10**9}, "characters"),
    "wide": (
        {"type": "array", "minItems": 4000, "items": {"type": "array", "minItems": 4000, "items": {"type": "null"}}},
        "more than 20000 values",
    ),
    "deep": (DEEP, "without an end"),
    "contradiction": ({"type": "integer", "minimum": 3, "maximum": 2}, "less than the minimum"),
    "too few values": (
        {"type": "array", "items": {"type": "boolean"}, "minItems": 3, "uniqueItems": True},
        "different",
    ),
    "nothing": ({"type": "object", "properties": {"a": False}, "required": ["a"]}, "could be made"),
    "type": ({"type": "strung"}, "is not valid"),
    "pattern": ({"type": "string", "pattern": "(?<=x)y(?!y)z("}, ""),
    "slow pattern": ({"type": "string", "pattern": "^(a+)+$"}, "repeats a repetition"),
    "huge repetition": ({"type": "string", "pattern": "^a{1000000000}$"}, ""),
    "away": ({"$ref": "http://127.0.0.1:9/schema.json"}, ""),
    "infinite": ({"type": "number", "minimum": 10**400}, "too large"),
}


@pytest.mark.parametrize(("schema", "why"), IMPOSSIBLE.values(), ids=IMPOSSIBLE)
@pytest.mark.parametrize("where", ["chat", "responses", "tool"])
def test_a_schema_without_a_value_is_refused_in_time(
    where: str, schema: dict[str, Any], why: str, http: httpx.Client
) -> None:
    started = time.process_time()
    messages = [{"role": "user", "content": "x"}]
    if where == "chat":
        form: Any = {"type": "json_schema", "json_schema": {"name": "x", "schema": schema}}
        answer = http.post("/chat/completions", json={"model": "m", "messages": messages, "response_format": form})
    elif where == "responses":
        form = {"format": {"type": "json_schema", "name": "x", "schema": schema}}
        answer = http.post("/responses", json={"model": "m", "input": "x", "text": form})
    else:
        tool = {"type": "function", "function": {"name": "f", "parameters": schema}}
        answer = http.post("/chat/completions", json={"model": "m", "messages": messages, "tools": [tool]})
    assert answer.status_code == 400, answer.text[:300]
    error = answer.json()["error"]
    assert error["code"] == "invalid_json_schema"
    assert error["message"].startswith("Invalid schema for")
    assert why in error["message"]
    assert time.process_time() - started < 2.5


LEAVES = st.sampled_from(
    [
        {"type": "string"},
        {"type": "string", "maxLength": 2},
        {"type": "integer", "minimum": 5, "multipleOf": 3},
        {"type": "number", "exclusiveMaximum": 0},
        {"type": ["boolean", "null"]},
        {"enum": ["x", 1, None]},
        {"const": 7},
        {"type": "string", "pattern": "^[A-Z]{2}-[0-9]+$"},
    ]
)
STRICT = st.recursive(
    LEAVES,
    lambda inner: (
        st.dictionaries(st.sampled_from("abc"), inner, max_size=3).map(lambda found: closed(**found))
        | st.builds(lambda item, least: {"type": "array", "items": item, "minItems": least}, inner, st.integers(0, 3))
        | st.lists(inner, min_size=1, max_size=3).map(lambda found: {"anyOf": found})
    ),
    max_leaves=8,
)


@settings(max_examples=200, deadline=None)
@given(schema=STRICT)
def test_every_schema_of_strict_mode_has_a_value(schema: dict[str, Any]) -> None:
    Draft202012Validator(schema).validate(fitting(schema, []))


def test_words_fill_the_strings() -> None:
    assert fitting(closed(city={"type": "string"}), ["Oslo"]) == {"city": "Oslo"}
    with pytest.raises(Unfit):
        fitting({"not": {}}, [])
