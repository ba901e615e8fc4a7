"""One spelling for unions: `anyOf`, flat, without doubles; one of constants only is an enum."""

from __future__ import annotations

from openai_codegen.document import Node, rewrite_all
from openai_codegen.passes.nullable import NULL

_NOTES = (
    "x-default",
    "x-origin",
    "x-absorbed",
    "x-name",
    "description",
    "deprecated",
    "discriminator",
    "readOnly",
    "writeOnly",
)


def apply(document: Node) -> int:
    """Bring every union into one form; touches those that change."""
    touched = 0

    def change(schema: Node) -> Node:
        nonlocal touched
        if "anyOf" not in schema and "oneOf" not in schema:
            return schema
        members = flat([*schema.get("anyOf", ()), *schema.get("oneOf", ())])
        notes = {key: schema[key] for key in _NOTES if key in schema}
        values = [member for member in members if member != NULL]
        inner = [member for member in (*schema.get("anyOf", ()), *schema.get("oneOf", ())) if member != NULL]
        if len(inner) == 1 and len(values) > 1 and "x-origin" in inner[0]:
            notes["x-absorbed"] = [inner[0]["x-origin"], *inner[0].get("x-absorbed", ())]
        touched += "oneOf" in schema or len(members) != len(schema.get("anyOf", ()))
        if len(values) > 1 and all(_constant(member) for member in values) and _one_type(values):
            touched += "oneOf" not in schema
            listed = [value for member in values for value in (member.get("enum") or [member.get("const")])]
            merged = {"type": values[0].get("type", "string"), "enum": list(dict.fromkeys(listed))}
            values = [merged]
            if NULL not in members:
                return {**merged, **notes}
        if len(values) == 1 and NULL not in members:
            return {**values[0], **notes, **_own_name(values[0])}
        null = [dict(NULL)] if NULL in members else []
        return {**notes, "anyOf": [*values, *null]}

    rewrite_all(document, change)
    return touched


def flat(members: list[Node]) -> list[Node]:
    """The members, with those of unnamed inline unions in their place; equal ones once, null once and last."""
    found: list[Node] = []
    for member in members:
        inner = [member]
        if "x-name" not in member and ("anyOf" in member or "oneOf" in member):
            inner = flat([*member.get("anyOf", ()), *member.get("oneOf", ())])
        found += [one for one in inner if _bare(one) not in [_bare(other) for other in found]]
    null = [member for member in found if member.get("type") == "null"]
    return [member for member in found if member.get("type") != "null"] + ([dict(NULL)] if null else [])


def _bare(schema: Node) -> Node:
    return {
        key: value for key, value in schema.items() if key not in ("x-origin", "x-absorbed", "x-default", "description")
    }


def _constant(schema: Node) -> bool:
    return ("const" in schema or "enum" in schema) and "x-name" not in schema


def _one_type(members: list[Node]) -> bool:
    return len({str(member.get("type", "string")) for member in members}) == 1


def _own_name(schema: Node) -> Node:
    return {key: schema[key] for key in ("x-name",) if key in schema}
