"""`items` without `type` means an array, `properties` without it an object, and values without it have their own.

A list that does not say of what is a list of anything.
"""

from __future__ import annotations

from openai_codegen.document import Node, each_schema, slots

_TYPES = ((bool, "boolean"), (int, "integer"), (float, "number"), (str, "string"))


def apply(document: Node) -> int:
    """Write down the types that the description only implies."""
    places = [schema for holder, key, _ in slots(document) for schema, _ in each_schema(holder[key])]
    return sum(_name_type(schema) + _name_items(schema) for schema in places)


def _name_items(schema: Node) -> int:
    if schema.get("type") != "array" or "items" in schema or "prefixItems" in schema:
        return 0
    schema["items"] = {}
    return 1


def _name_type(schema: Node) -> int:
    if any(key in schema for key in ("type", "$ref", "allOf", "anyOf", "oneOf")):
        return 0
    if "items" in schema:
        schema["type"] = "array"
    elif "properties" in schema or "additionalProperties" in schema:
        schema["type"] = "object"
    elif "const" in schema or schema.get("enum"):
        values = [schema["const"]] if "const" in schema else schema["enum"]
        found = {name for value in values for kind, name in _TYPES if type(value) is kind}
        if len(found) != 1:
            return 0
        schema["type"] = found.pop()
    else:
        return 0
    return 1
