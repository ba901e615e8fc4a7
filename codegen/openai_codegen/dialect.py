"""From the habits of OpenAPI 3.0 to what OpenAPI 3.1 means, in place: no schema moves, so pointers stay valid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_codegen.document import Node, each_schema, schemas, slots
from openai_codegen.fits import fits
from openai_codegen.passes import missing_types, recursive_ref

if TYPE_CHECKING:
    from collections.abc import Callable

_MISSPELT = {"min_items": "minItems", "max_items": "maxItems"}


def modernise(document: Node) -> dict[str, int]:
    """Bring every schema to 3.1; answers how often each habit was met."""
    for holder, key, _ in slots(document):
        if isinstance(holder[key], bool):
            holder[key] = {} if holder[key] else {"not": {}}
    counts = {
        "recursive references": recursive_ref.apply(document),
        "missing types": missing_types.apply(document),
    }
    places = [schema for holder, key, _ in slots(document) for schema, _ in each_schema(holder[key])]
    # Innermost first: a union has to know which of its members allow null already.
    for habit, change in (
        ("boolean bounds", _bounds),
        ("misspelt keywords", _spelling),
        ("files", _files),
        ("nullable parts", _nullable_part),
        ("nullable", _nullable),
        ("repeated demands", _demands),
    ):
        counts[habit] = sum(change(schema) for schema in reversed(places))
    lookup = schemas(document).__getitem__
    places = [schema for holder, key, _ in slots(document) for schema, _ in each_schema(holder[key])]
    counts["impossible defaults"] = sum(_default(schema, lookup) for schema in places)
    return counts


def _bounds(schema: Node) -> int:
    touched = 0
    for exclusive, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(schema.get(exclusive), bool):
            touched += 1
            if schema.pop(exclusive) and bound in schema:
                schema[exclusive] = schema.pop(bound)
    return touched


def _spelling(schema: Node) -> int:
    touched = 0
    for wrong, right in _MISSPELT.items():
        if wrong in schema:
            value = schema.pop(wrong)
            touched += 1
            if schema.get("type") == "array":
                schema[right] = value
    touched += schema.pop("optional", None) is not None
    return touched


def _files(schema: Node) -> int:
    """3.1 describes a file by its media type; one spelling is enough, and readers know the older one."""
    media = schema.pop("contentMediaType", None)
    encoded = schema.pop("contentEncoding", None)
    if media is None or encoded is not None or schema.get("type") != "string":
        return 0
    schema["format"] = "binary"
    return 1


def _nullable_part(schema: Node) -> int:
    """A part of an `allOf` that says nothing but `nullable` speaks for the whole."""
    members = schema.get("allOf")
    if isinstance(members, list) and {"nullable": True} in members:
        for member in members:
            if member == {"nullable": True}:
                member.clear()
        rest = [member for member in members if member]
        del schema["allOf"]
        schema["anyOf"] = [*(rest if len(rest) == 1 else [{"allOf": rest}]), {"type": "null"}]
        return 1
    return 0


def _nullable(schema: Node) -> int:
    if "nullable" not in schema:
        return 0
    if not schema.pop("nullable"):
        return 1
    if "$ref" in schema:
        schema["anyOf"] = [{"$ref": schema.pop("$ref")}, {"type": "null"}]
    elif "anyOf" in schema or "oneOf" in schema:
        union = schema["anyOf" if "anyOf" in schema else "oneOf"]
        if not any("null" in _kinds(member) for member in union):
            union.append({"type": "null"})
    elif "type" in schema:
        kinds = _kinds(schema)
        schema["type"] = [*kinds, *(["null"] if "null" not in kinds else [])]
        if isinstance(schema.get("enum"), list) and None not in schema["enum"]:
            schema["enum"].append(None)
    return 1


def _kinds(schema: Node) -> list[str]:
    kinds = schema.get("type", [])
    return kinds if isinstance(kinds, list) else [kinds]


def _demands(schema: Node) -> int:
    required = schema.get("required")
    if not isinstance(required, list) or len(set(required)) == len(required):
        return 0
    schema["required"] = list(dict.fromkeys(required))
    return 1


def _default(schema: Node, lookup: Callable[[str], Node]) -> int:
    """A default that its own schema refuses says nothing."""
    if "default" not in schema or fits(schema["default"], schema, lookup):
        return 0
    del schema["default"]
    return 1
