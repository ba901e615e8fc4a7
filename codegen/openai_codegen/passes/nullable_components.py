"""A component that may be null keeps its plain name for the value; whoever refers to it adds the null."""

from __future__ import annotations

from openai_codegen.document import Node, rewrite_all, schemas, target
from openai_codegen.passes.nullable import NULL
from openai_codegen.passes.unions import flat


def apply(document: Node) -> int:
    """Move the null of nullable components to every reference to them."""
    nullable: set[str] = set()
    while True:
        found = {name for name, schema in schemas(document).items() if NULL in schema.get("anyOf", ())}
        if not found:
            return len(nullable)
        nullable |= found
        for name in found:
            schemas(document)[name] = _without_null(schemas(document)[name])

        def change(schema: Node, found: set[str] = found) -> Node:
            if target(schema) in found:
                notes = {key: value for key, value in schema.items() if key != "$ref"}
                return {**notes, "anyOf": [{"$ref": schema["$ref"]}, dict(NULL)]}
            if "anyOf" in schema:
                return {**schema, "anyOf": flat(schema["anyOf"])}
            return schema

        rewrite_all(document, change)


def _without_null(schema: Node) -> Node:
    members = [member for member in schema["anyOf"] if member != NULL]
    if len(members) > 1:
        return {**schema, "anyOf": members}
    notes = {key: value for key, value in schema.items() if key not in ("anyOf", "x-name")}
    return {**members[0], **notes}
