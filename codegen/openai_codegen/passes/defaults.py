"""A default of the description is what the server assumes; a class with it would send it. It moves to `x-default`."""

from __future__ import annotations

from openai_codegen.document import Node, each_schema, slots


def apply(document: Node) -> int:
    """Rename `default` to `x-default` in every schema."""
    touched = 0
    for holder, key, _ in slots(document):
        for schema, _ in each_schema(holder[key]):
            if "default" in schema:
                schema["x-default"] = schema.pop("default")
                touched += 1
    return touched
