"""Every way of allowing null (`nullable`, a list of types, null among the enum values) becomes `anyOf: [.., null]`."""

from __future__ import annotations

from openai_codegen.document import Node, rewrite_all

NULL = {"type": "null"}
_OUTSIDE = ("x-default", "x-origin", "x-name", "description", "deprecated", "readOnly", "writeOnly")


def apply(document: Node) -> int:
    """Write nullable schemas as `anyOf` with a null member; single members of a type list lose the list."""
    touched = 0

    def change(schema: Node) -> Node:
        nonlocal touched
        allowed = _take_null(schema)
        if schema.get("const", 0) is None or schema.get("type") == "null":
            return {**{key: schema[key] for key in _OUTSIDE if key in schema}, **NULL}
        if not allowed:
            return schema
        touched += 1
        for union in ("anyOf", "oneOf"):
            if union in schema:
                if NULL not in schema[union]:
                    schema[union] = [*schema[union], dict(NULL)]
                return schema
        outer: Node = {key: schema[key] for key in ("x-default", "description", "deprecated") if key in schema}
        inner = {key: value for key, value in schema.items() if key not in outer}
        return {**outer, "anyOf": [inner, dict(NULL)]} if inner else schema

    rewrite_all(document, change)
    return touched


def _take_null(schema: Node) -> bool:
    allowed = schema.pop("nullable", False) is True
    kinds = schema.get("type")
    if isinstance(kinds, list):
        rest = [kind for kind in kinds if kind != "null"]
        allowed = allowed or (len(rest) < len(kinds) and bool(rest))
        if len(rest) <= 1:
            schema["type"] = rest[0] if rest else "null"
        else:
            del schema["type"]
            schema["anyOf"] = [{**_of_kind(schema, kind), "type": kind} for kind in rest]
            for key in [key for key in schema if key not in (*_OUTSIDE, "anyOf")]:
                del schema[key]
    if isinstance(schema.get("enum"), list) and None in schema["enum"]:
        schema["enum"] = [value for value in schema["enum"] if value is not None]
        if not schema["enum"]:
            del schema["enum"]
            schema["type"] = "null"
            return False
        allowed = True
    return allowed


_KEYWORDS = {
    "object": ("properties", "required", "additionalProperties", "patternProperties", "propertyNames", "maxProperties"),
    "array": ("items", "minItems", "maxItems", "prefixItems", "uniqueItems"),
    "string": ("enum", "const", "format", "pattern", "minLength", "maxLength"),
    "integer": ("enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "format"),
    "number": ("enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "format"),
}


def _of_kind(schema: Node, kind: str) -> Node:
    found = {key: schema[key] for key in _KEYWORDS.get(kind, ()) if key in schema}
    fits = {"string": str, "integer": int, "number": (int, float)}.get(kind)
    if "enum" in found and fits is not None:
        values = [value for value in found["enum"] if isinstance(value, fits)]  # type: ignore[arg-type]
        found = {**found, "enum": values} if values else {key: found[key] for key in found if key != "enum"}
    return found
