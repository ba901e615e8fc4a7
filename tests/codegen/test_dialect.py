"""OpenAPI 3.0 habits written as 3.1, without moving a schema from its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openai_codegen.dialect import modernise
from openai_codegen.document import Node, schemas

if TYPE_CHECKING:
    from collections.abc import Callable

A = {"$ref": "#/components/schemas/A"}
NULL = {"type": "null"}


@pytest.mark.parametrize(
    ("old", "new", "habit"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}, "nullable"),
        ({"type": "string", "nullable": False}, {"type": "string"}, "nullable"),
        (
            {"type": "string", "enum": ["a"], "nullable": True},
            {"type": ["string", "null"], "enum": ["a", None]},
            "nullable",
        ),
        ({**A, "nullable": True}, {"anyOf": [A, NULL]}, "nullable"),
        ({"oneOf": [A], "nullable": True}, {"oneOf": [A, NULL]}, "nullable"),
        ({"allOf": [A, {"nullable": True}]}, {"anyOf": [A, NULL]}, "nullable parts"),
        (
            {"type": "number", "minimum": 0, "exclusiveMinimum": True},
            {"type": "number", "exclusiveMinimum": 0},
            "boolean bounds",
        ),
        (
            {"type": "number", "maximum": 1, "exclusiveMaximum": False},
            {"type": "number", "maximum": 1},
            "boolean bounds",
        ),
        (
            {"type": "array", "items": {}, "min_items": 2},
            {"type": "array", "items": {}, "minItems": 2},
            "misspelt keywords",
        ),
        ({"type": "number", "min_items": 2}, {"type": "number"}, "misspelt keywords"),
        ({"type": "string", "contentMediaType": "image/png"}, {"type": "string", "format": "binary"}, "files"),
        ({"type": "string", "contentMediaType": "image/png", "contentEncoding": "base64"}, {"type": "string"}, None),
        (
            {"type": "object", "required": ["a", "b", "a"]},
            {"type": "object", "required": ["a", "b"]},
            "repeated demands",
        ),
        ({"type": "string", "default": ["a"]}, {"type": "string"}, "impossible defaults"),
        ({**A, "default": None}, A, "impossible defaults"),
        ({"type": ["string", "null"], "default": None}, {"type": ["string", "null"], "default": None}, None),
        (
            {"oneOf": [{"type": "string", "nullable": True}, A], "nullable": True},
            {"oneOf": [{"type": ["string", "null"]}, A]},
            "nullable",
        ),
        ({"items": {"type": "string"}}, {"items": {"type": "string"}, "type": "array"}, "missing types"),
        ({"type": "array"}, {"type": "array", "items": {}}, "missing types"),
        ({"$recursiveRef": "#"}, {"$ref": "#/components/schemas/X"}, "recursive references"),
    ],
)
def test_habits(describe: Callable[..., Node], old: Node, new: Node, habit: str | None) -> None:
    document = describe({"X": old, "A": {"type": "object"}})
    counts = modernise(document)
    assert schemas(document)["X"] == new
    assert {name for name, count in counts.items() if count} == ({habit} if habit else set())
