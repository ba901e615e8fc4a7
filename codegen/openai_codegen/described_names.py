"""Public names that a description gives to its own schemas and operations, as rows of the table of public names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_codegen.document import each_operation, each_schema, slots

if TYPE_CHECKING:
    from openai_codegen.document import Node

PUBLIC, TABLE = "x-public", "x-public-types"


def described_names(description: Node, known: Node) -> Node:
    """The rows of a table together with what a description says beside it.

    Args:
        description: What `vendor` wrote: `x-public` of a schema or operation is a mapping from public paths to kinds,
            `x-public-types` at its root has rows as they stand in `aliases.yaml`.
        known: Content of `aliases.yaml`, which comes first.
    """
    found: Node = dict(description.get(TABLE) or {})
    for _, _, operation in each_operation(description):
        for path, kind in (operation.get(PUBLIC) or {}).items():
            found[path] = {"kind": kind, "operation": operation["operationId"]}
    for holder, key, pointer in slots(description):
        start = holder[key].get("x-origin", pointer) if isinstance(holder[key], dict) else pointer
        for schema, place in each_schema(holder[key], start):
            for path, kind in (schema.get(PUBLIC) or {}).items():
                found[path] = {"kind": kind, "inline": place}
    taken = {path for entry in known.values() for path in entry.get("also") or ()}
    new = {path: row for path, row in sorted(found.items()) if path not in known and path not in taken}
    return {**known, **{path: {**row, "described": True} for path, row in new.items()}}
