"""Boolean schemas, tuples, patterns and conditions: what a typed client cannot say is widened, never lost."""

from __future__ import annotations

from typing import Any

from openai_codegen.document import Node, each_schema, slots

_CONDITIONS = (
    *("if", "then", "else", "contains", "minContains", "maxContains", "propertyNames"),
    *("dependentSchemas", "dependentRequired", "unevaluatedProperties", "unevaluatedItems"),
)

_SCALARS: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (float,),
    "boolean": (bool,),
}


def apply(document: Node) -> int:
    """Widen schemas to the keywords that all other passes know."""
    touched = 0
    for holder, key, _ in slots(document):
        if isinstance(holder[key], bool):
            holder[key] = {}
            touched += 1
        for schema, _ in each_schema(holder[key]):
            touched += _booleans(schema) + _tuples(schema) + _patterns(schema) + _values(schema)
            for keyword in [keyword for keyword in _CONDITIONS if keyword in schema]:
                del schema[keyword]
                touched += 1
    return touched


def _values(schema: Node) -> int:
    """Listed values are scalars of one type: others become a union, and what no annotation can say is dropped."""
    touched = 0
    if isinstance(schema.get("const"), dict | list):
        del schema["const"]
        touched += 1
    if "enum" not in schema:
        return touched
    declared = schema.get("type", list(_SCALARS))
    allowed = [kind for kind in _SCALARS if kind in declared or (kind == "integer" and "number" in declared)]
    groups = {kind: [value for value in schema["enum"] if type(value) in _SCALARS[kind]] for kind in allowed}
    groups = {kind: values for kind, values in groups.items() if values}
    null = [None] if None in schema["enum"] else []
    kept = [value for values in groups.values() for value in values]
    if len(groups) == 1 and len(kept) + len(null) == len(schema["enum"]):
        return touched
    del schema["enum"]
    if len(groups) == 1:
        schema["enum"] = kept + null
    elif groups:
        schema.pop("type", None)
        schema["anyOf"] = [{"type": kind, "enum": values} for kind, values in groups.items()]
        schema["anyOf"] += [{"type": "null"}] if null else []
    return touched + 1


def _booleans(schema: Node) -> int:
    """`true` allows everything; a property that is `false` is not there."""
    touched = 0
    properties: Node = schema.get("properties") or {}
    for name in [name for name, inner in properties.items() if isinstance(inner, bool)]:
        touched += 1
        if properties[name]:
            properties[name] = {}
        else:
            del properties[name]
    if isinstance(schema.get("items"), bool):
        schema["items"] = {}
        touched += 1
    for key in ("anyOf", "oneOf", "allOf", "prefixItems"):
        if isinstance(schema.get(key), list):
            touched += sum(isinstance(member, bool) for member in schema[key])
            schema[key] = [{} if member is True else member for member in schema[key] if member is not False]
    return touched


def _tuples(schema: Node) -> int:
    """A tuple is a list of anything that one of its members may be."""
    members: list[Any] = schema.pop("prefixItems", [])
    if not members:
        return 0
    rest = [schema["items"]] if schema.get("items") else []
    different = [member for index, member in enumerate([*members, *rest]) if member not in [*members, *rest][:index]]
    schema["items"] = different[0] if len(different) == 1 else {"anyOf": different}
    schema["type"] = "array"
    return 1


def _patterns(schema: Node) -> int:
    """Properties known by a pattern only are additional properties."""
    patterns: Node = schema.pop("patternProperties", {})
    if not patterns:
        return 0
    values = list(patterns.values())
    if schema.get("additionalProperties") in (None, False):
        schema["additionalProperties"] = values[0] if len(values) == 1 and isinstance(values[0], dict) else True
    return 1
