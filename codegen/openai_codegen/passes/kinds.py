"""Say of every component what it is, and of every union how its variants are told apart."""

from __future__ import annotations

from openai_codegen.document import Node, schemas
from openai_codegen.shapes import kind_of
from openai_codegen.unions import table


def apply(document: Node) -> int:
    """Set `x-kind` on every component and `x-union` on unions; touches the unions."""
    components = schemas(document)
    lookup = components.__getitem__
    kinds = {name: kind_of(schema, lookup) for name, schema in components.items()}
    unions = 0
    for name, schema in components.items():
        schema["x-kind"] = kinds[name]
        if kinds[name] == "union":
            schema["x-union"] = table(schema, lookup)
            unions += 1
        schema.pop("discriminator", None)
    return unions
