"""Public names that a description gives to its own schemas and operations, beside the table of public names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from openai_codegen.document import each_operation, each_schema, escape, slots

if TYPE_CHECKING:
    from openai_codegen.document import Node

PUBLIC, TABLE = "x-public", "x-public-types"
_SENT = re.compile(r"(^|\.)(shared_params|\w*_params?)(\.|$)|Params?(Base|Streaming|NonStreaming)?$")
"""Paths of types that describe what is sent."""


def described_names(description: Node, aliases: Node) -> Node:
    """The table of public names together with what a description says beside it.

    Args:
        description: What `vendor` wrote: `x-public` of a schema or operation is a mapping from public paths to kinds,
            `x-public-types` at its root has a row for each further path: `kind`, and one of `operation`, `schema` and
            `inline`.
        aliases: Content of `aliases.yaml`, whose `names` come first.

    Returns:
        The table with the rows among its `names`, and as `described` the paths of schemas and operations that name
        everything inside of them as well.
    """
    found: dict[str, Node] = {}
    for _, _, operation in each_operation(description):
        for path in operation.get(PUBLIC) or {}:
            found[path] = {"operation": operation["operationId"]}
    for holder, key, pointer in slots(description):
        start = holder[key].get("x-origin", pointer) if isinstance(holder[key], dict) else pointer
        for schema, place in each_schema(holder[key], start):
            for path, kind in (schema.get(PUBLIC) or {}).items():
                found[path] = _entry(path, {"kind": kind, "inline": place})
    rows = {path: _entry(path, row) for path, row in (description.get(TABLE) or {}).items()}
    names = {**dict(sorted({**rows, **found}.items())), **(aliases.get("names") or {})}
    return {**aliases, "names": names, "described": sorted(found)}


def _entry(path: str, row: Node) -> Node:
    """A row as `names` of the table has it."""
    if "operation" in row:
        return {"operation": row["operation"]}
    place = row["inline"] if "inline" in row else f"/components/schemas/{escape(row['schema'])}"
    sent = row["kind"] == "typeddict" or (row["kind"] != "model" and _SENT.search(path) is not None)
    return {"schema": place, "sent": True} if sent else {"schema": place}
