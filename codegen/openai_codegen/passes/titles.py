"""Titles are not unique, and stock generators name classes by them: all of them go."""

from __future__ import annotations

from openai_codegen.document import Node, each_schema, slots


def apply(document: Node) -> int:
    """Drop the title of every schema."""
    touched = 0
    for holder, key, _ in slots(document):
        for schema, _ in each_schema(holder[key]):
            touched += schema.pop("title", None) is not None
    return touched
