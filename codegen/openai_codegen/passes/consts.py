"""An enum of one value is a constant: it narrows unions and is no class of its own."""

from __future__ import annotations

from openai_codegen.document import Node, each_schema, slots


def apply(document: Node) -> int:
    """Turn every enum of exactly one value into `const`."""
    touched = 0
    for holder, key, _ in slots(document):
        for schema, _ in each_schema(holder[key]):
            if isinstance(schema.get("enum"), list) and len(schema["enum"]) == 1 and schema["enum"][0] is not None:
                schema["const"] = schema.pop("enum")[0]
                touched += 1
    return touched
