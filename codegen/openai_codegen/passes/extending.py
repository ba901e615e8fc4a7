"""A variant of a union that only adds fields to a named object is a kind of that object, not another one.

The events that travel over a websocket are those of a stream with a field or two more. Whoever looks for the one finds
the other, so the class of such a variant extends the class of the object (`x-extends`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_codegen.document import each_schema, schemas, slots, target

if TYPE_CHECKING:
    from openai_codegen.document import Node


def apply(document: Node) -> int:
    """Note on every such variant what it extends."""
    touched = 0
    for holder, key, _ in slots(document):
        for schema, _ in each_schema(holder[key]):
            for member in [*schema.get("anyOf", ()), *schema.get("oneOf", ())]:
                base = _extended(document, member)
                if base is not None:
                    member["x-extends"] = base
                    touched += 1
    return touched


def _extended(document: Node, schema: Node) -> str | None:
    parts = schema.get("allOf") or []
    if len(parts) != 2 or "properties" in schema:
        return None
    base, added = target(parts[0]), parts[1]
    known = schemas(document).get(base or "", {})
    if base is None or "properties" not in known or set(added) - {"type", "properties", "required", "x-origin"}:
        return None
    return None if set(added.get("properties") or ()) & set(known["properties"]) else base
