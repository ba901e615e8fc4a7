"""A schema that contains itself with no object in between has no class to stand for it: the inner place is untyped."""

from __future__ import annotations

from openai_codegen.document import Node, each_schema, schemas, target
from openai_codegen.shapes import is_object


def apply(document: Node) -> int:
    """Cut every cycle of references that runs through unions, lists, maps and aliases only."""
    components = schemas(document)
    plain = {name for name, schema in components.items() if not is_object(schema)}
    done: set[str] = set()
    touched = 0

    def visit(name: str, above: tuple[str, ...]) -> None:
        nonlocal touched
        if name in done:
            return
        for schema, _ in list(each_schema(components[name])):
            inner = target(schema)
            if inner == name or inner in above:
                del schema["$ref"]
                touched += 1
            elif inner in plain:
                visit(inner, (*above, name))
        done.add(name)

    for name in sorted(plain):
        visit(name, ())
    return touched
