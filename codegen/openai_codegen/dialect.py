"""From the habits of OpenAPI 3.0 to what OpenAPI 3.1 means, in place: no schema moves, so pointers stay valid."""

from __future__ import annotations

from openai_codegen.document import Node, each_schema, slots
from openai_codegen.passes import missing_types, recursive_ref

_MISSPELT = {"min_items": "minItems", "max_items": "maxItems"}


def modernise(document: Node) -> dict[str, int]:
    """Write `nullable`, boolean bounds, misspelt keywords and recursive references as 3.1; answers how often each."""
    counts = {
        "recursive references": recursive_ref.apply(document),
        "missing types": missing_types.apply(document),
        "nullable": 0,
        "boolean bounds": 0,
        "misspelt keywords": 0,
        "files": 0,
    }
    for holder, key, _ in slots(document):
        for schema, _ in each_schema(holder[key]):
            counts["boolean bounds"] += _bounds(schema)
            counts["misspelt keywords"] += _spelling(schema)
            counts["files"] += _files(schema)
        # Members that say nothing but `nullable` speak for the schema around them: innermost last.
        for schema, _ in list(each_schema(holder[key])):
            counts["nullable"] += _nullable(schema)
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


def _nullable(schema: Node) -> int:
    members = schema.get("allOf")
    if isinstance(members, list) and {"nullable": True} in members:
        rest = [member for member in members if member != {"nullable": True}]
        del schema["allOf"]
        schema["anyOf"] = [*(rest if len(rest) == 1 else [{"allOf": rest}]), {"type": "null"}]
        return 1
    if "nullable" not in schema:
        return 0
    if not schema.pop("nullable"):
        return 1
    if "$ref" in schema:
        schema["anyOf"] = [{"$ref": schema.pop("$ref")}, {"type": "null"}]
    elif "anyOf" in schema or "oneOf" in schema:
        union = schema["anyOf" if "anyOf" in schema else "oneOf"]
        if {"type": "null"} not in union:
            union.append({"type": "null"})
    elif "type" in schema:
        kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        schema["type"] = [*kinds, *(["null"] if "null" not in kinds else [])]
        if isinstance(schema.get("enum"), list) and None not in schema["enum"]:
            schema["enum"].append(None)
    return 1
