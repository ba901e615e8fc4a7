"""Say of every component what it is, and of every union how its variants are told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_codegen.document import Node, each_operation, each_schema, reference, schemas, target
from openai_codegen.names import pascal, snake
from openai_codegen.shapes import kind_of
from openai_codegen.unions import finer, table, variant

if TYPE_CHECKING:
    from collections.abc import Callable


def apply(document: Node) -> int:
    """Set `x-kind` on every component and `x-union` on unions; touches the unions."""
    components = schemas(document)
    lookup = components.__getitem__
    kinds = {name: kind_of(schema, lookup) for name, schema in components.items()}
    answered = _answered(document)
    unions = 0
    for name, kind in kinds.items():
        schema = components[name]
        schema["x-kind"] = kind
        if kind == "union":
            schema["x-union"] = table(schema, lookup, answered=name in answered)
            unions += 1 + _refine(components, name, lookup)
    for schema in components.values():
        schema.pop("discriminator", None)
    document["components"]["schemas"] = {name: components[name] for name in sorted(components)}
    return unions


def _answered(document: Node) -> set[str]:
    """The components that come back: in answers, in events and in what the API sends on its own account."""
    hooks = [
        one for item in (document.get("webhooks") or {}).values() for one in item.values() if isinstance(one, dict)
    ]
    bodies = [hook.get("requestBody") or {} for hook in hooks]
    for _, _, operation in each_operation(document):
        bodies += operation["responses"].values()
    waiting = [media.get("schema") for body in bodies for media in (body.get("content") or {}).values()]
    found: set[str] = set()
    while waiting:
        for schema, _ in each_schema(waiting.pop()):
            name = target(schema)
            if name is not None and name not in found:
                found.add(name)
                waiting.append(schemas(document)[name])
    return found


def _refine(components: Node, name: str, lookup: Callable[[str], Node]) -> int:
    """Variants that share a tag but differ in a second one become a union of their own (messages by `role`, say)."""
    found = components[name]["x-union"]
    made = 0
    for tag, choice in found["variants"].items():
        if isinstance(choice, str):
            continue
        members = [member for _, member in choice]
        if finer([variant(member, lookup) for member in members], found["key"]) is None:
            continue
        inner = name + pascal(tag)
        if snake(inner) in {snake(other) for other in components}:
            continue
        union: Node = {"anyOf": [reference(member) for member in members], "x-kind": "union"}
        union["x-union"] = table(union, lookup)
        components[inner] = union
        found["variants"][tag] = inner
        made += 1
    return made
