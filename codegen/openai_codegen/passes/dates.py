"""Dates stay text: a server that writes one in its own way must not kill a response."""

from __future__ import annotations

from openai_codegen.document import Node, each_schema, slots

_FORMATS = ("date", "date-time", "time", "duration")


def apply(document: Node) -> int:
    """Drop the date formats of strings."""
    touched = 0
    for holder, key, _ in slots(document):
        for schema, _ in each_schema(holder[key]):
            if schema.get("format") in _FORMATS and schema.get("type", "string") == "string":
                del schema["format"]
                touched += 1
    return touched
