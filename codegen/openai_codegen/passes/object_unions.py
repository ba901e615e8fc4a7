"""`type: object` beside a union, alternatives that only demand fields, and `not` add no shape of their own."""

from __future__ import annotations

from copy import deepcopy

from openai_codegen.document import Node, rewrite_all

_HOLLOW = {"required", "not", "minProperties", "maxProperties", "x-origin", "description", "title"}


def apply(document: Node) -> int:
    """Leave every schema either an object or a union, never both."""
    touched = 0

    def change(schema: Node) -> Node:
        nonlocal touched
        if "not" in schema:
            del schema["not"]
            touched += 1
        for union in ("anyOf", "oneOf"):
            if union not in schema:
                continue
            members = schema[union]
            if members and all(set(member) <= _HOLLOW for member in members):
                del schema[union]
                touched += 1
            elif schema.get("properties"):
                schema = _spread(schema, union)
                touched += 1
            elif "type" in schema:
                members[:] = [_inherit(member, schema["type"]) for member in members]
                for key in ("type", "additionalProperties", "required"):
                    schema.pop(key, None)
                touched += 1
        return schema

    rewrite_all(document, change)
    return touched


def _inherit(member: Node, kind: object) -> Node:
    typed = any(key in member for key in ("type", "$ref", "anyOf", "oneOf", "allOf", "enum", "const"))
    return member if typed else {"type": kind, **member}


def _spread(schema: Node, union: str) -> Node:
    """Give the properties that stand beside a union to each of its inline objects; references stay what they are."""
    shared = schema["properties"]
    required = schema.get("required") or []
    members = []
    for member in schema[union]:
        if "$ref" in member or member.get("type", "object") != "object" or "properties" not in member:
            members.append(member)
            continue
        names = [*required, *(name for name in member.get("required") or () if name not in required)]
        member = {**member, "type": "object", "properties": {**deepcopy(shared), **member["properties"]}}
        members.append({**member, "required": names} if names else member)
    outer = {
        key: value for key, value in schema.items() if key.startswith("x-") or key in ("description", "deprecated")
    }
    return {**outer, union: members}
