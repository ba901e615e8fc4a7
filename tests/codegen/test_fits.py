"""Whether a default is a value that its own schema allows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from openai_codegen.fits import fits

if TYPE_CHECKING:
    from openai_codegen.document import Node

NAMED: dict[str, Node] = {"Mode": {"type": "string", "enum": ["a", "b"]}}
MODE = {"$ref": "#/components/schemas/Mode"}


@pytest.mark.parametrize(
    ("value", "schema", "fitting"),
    [
        ("a", {"type": "string"}, True),
        (1, {"type": "string"}, False),
        (1, {"type": "number"}, True),
        (True, {"type": "integer"}, False),
        (True, {"type": "boolean"}, True),
        (None, {"type": ["string", "null"]}, True),
        (None, {"type": "object"}, False),
        ("a", MODE, True),
        ("c", MODE, False),
        (["a"], {"type": "array", "items": MODE}, True),
        (["c"], {"type": "array", "items": MODE}, False),
        ("c", {"anyOf": [MODE, {"type": "null"}]}, False),
        (None, {"anyOf": [MODE, {"type": "null"}]}, True),
        ("c", {"allOf": [MODE]}, False),
        ("x", {"const": "y"}, False),
        ({}, {}, True),
    ],
)
def test_fits(value: Any, schema: Node, fitting: bool) -> None:
    assert fits(value, schema, NAMED.__getitem__) is fitting
