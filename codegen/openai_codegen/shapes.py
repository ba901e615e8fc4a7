"""What kind of thing a schema describes, in the few words the generator needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openai_codegen.document import Node, target

if TYPE_CHECKING:
    from collections.abc import Callable

Kind = Literal["object", "enum", "union", "map", "alias"]
TAGS = ("type", "object", "event", "role", "kind", "status", "action", "mode", "id", "format")


def is_object(schema: Node) -> bool:
    """An object with properties of its own."""
    return bool(schema.get("properties")) and "anyOf" not in schema


def is_map(schema: Node) -> bool:
    """An object without properties: a dictionary."""
    return schema.get("type") == "object" and not schema.get("properties") and "anyOf" not in schema


def members_of(schema: Node, lookup: Callable[[str], Node]) -> list[Node]:
    """The alternatives that a schema stands for, through references, unions and null."""
    found: list[Node] = []
    _collect(schema, lookup, found, set())
    return found


def _collect(schema: Node, lookup: Callable[[str], Node], found: list[Node], seen: set[str]) -> None:
    name = target(schema)
    if name is not None:
        if name in seen:
            return
        seen.add(name)
        _collect(lookup(name), lookup, found, seen)
    elif "anyOf" in schema or "oneOf" in schema:
        for member in [*schema.get("anyOf", ()), *schema.get("oneOf", ())]:
            _collect(member, lookup, found, seen)
    else:
        found.append(schema)


def needs_name(members: list[Node], lookup: Callable[[str], Node]) -> bool:
    """Whether a union cannot be written in place: two alternatives that are objects, lists or maps each."""
    objects = lists = maps = 0
    for member in members:
        inner = members_of(member, lookup)
        if any(is_object(one) for one in inner):
            objects += 1 if target(member) is not None or is_object(member) else 2
        elif any("items" in one or one.get("type") == "array" for one in inner):
            lists += 1
        elif any(is_map(one) for one in inner):
            maps += 1
    return max(objects, lists, maps) > 1 or (objects > 0 and maps > 0)


def kind_of(schema: Node, lookup: Callable[[str], Node]) -> Kind:
    """Kind of a component."""
    if is_object(schema):
        return "object"
    if "enum" in schema:
        return "enum"
    if "anyOf" in schema:
        return "union" if needs_name([m for m in schema["anyOf"] if m.get("type") != "null"], lookup) else "alias"
    return "map" if is_map(schema) else "alias"


def constants(schema: Node, lookup: Callable[[str], Node] | None = None) -> dict[str, list[Any]]:
    """The properties of an object whose values are fixed, with these values; through references given a `lookup`."""
    found = {}
    for key, value in schema.get("properties", {}).items():
        name = target(value)
        if name is not None and lookup is not None:
            value = lookup(name)
        values = [member for member in value.get("anyOf", ()) if member.get("type") != "null"]
        if len(values) == 1:
            value = values[0]
        if "const" in value:
            found[key] = [value["const"]]
        elif value.get("enum"):
            found[key] = list(value["enum"])
    return found


def tag_of(schema: Node, preferred: str | None = None) -> Any:
    """The constant that tells an inline variant apart, or None."""
    fixed = {key: values[0] for key, values in constants(schema).items() if len(values) == 1}
    for key in (preferred, *TAGS, *fixed):
        if key in fixed:
            return fixed[key]
    return None
