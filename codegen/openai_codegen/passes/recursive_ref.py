"""`$recursiveRef: "#"` points back at the enclosing component; write it as an ordinary reference."""

from __future__ import annotations

from openai_codegen.document import Node, each_schema, reference, schemas


def apply(document: Node) -> int:
    """Write recursive and dynamic references as references to the component around them."""
    touched = 0
    for name, component in schemas(document).items():
        for schema, _ in each_schema(component):
            for old in ("$recursiveRef", "$dynamicRef"):
                if schema.get(old) == "#":
                    del schema[old]
                    schema.update(reference(name))
                    touched += 1
            for anchor in ("$recursiveAnchor", "$dynamicAnchor"):
                schema.pop(anchor, None)
    return touched
