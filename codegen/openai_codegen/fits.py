"""Whether a value fits a schema, as far as types and listed values go: enough to find defaults that cannot be meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_codegen.document import target

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_codegen.document import Node

_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}


def fits(value: Any, schema: Node, lookup: Callable[[str], Node]) -> bool:
    """Whether a schema, which may refer to others, allows a value."""
    name = target(schema)
    if name is not None and not fits(value, lookup(name), lookup):
        return False
    if "enum" in schema and value not in schema["enum"]:
        return False
    if "const" in schema and value != schema["const"]:
        return False
    kinds = schema.get("type")
    if kinds is not None and not any(_is(value, kind) for kind in ([kinds] if isinstance(kinds, str) else kinds)):
        return False
    for key in ("anyOf", "oneOf"):
        if key in schema and not any(fits(value, member, lookup) for member in schema[key]):
            return False
    if not all(fits(value, member, lookup) for member in schema.get("allOf", ())):
        return False
    items = schema.get("items")
    if isinstance(value, list) and isinstance(items, dict):
        return all(fits(member, items, lookup) for member in value)
    return True


def _is(value: Any, kind: str) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    return isinstance(value, _TYPES.get(kind, (object,)))
