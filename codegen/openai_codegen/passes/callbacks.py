"""Callbacks and links say what comes of an answer elsewhere: nothing is generated from them, so they go."""

from __future__ import annotations

from openai_codegen.document import Node, each_operation

_GROUPS = ("callbacks", "links", "examples", "pathItems")


def apply(document: Node) -> int:
    """Drop callbacks, links, and the components that only they and examples use."""
    touched = sum(document["components"].pop(group, None) is not None for group in _GROUPS)
    for _, _, operation in each_operation(document):
        touched += operation.pop("callbacks", None) is not None
        for response in (operation.get("responses") or {}).values():
            touched += response.pop("links", None) is not None
    return touched
