"""From a place in the upstream file to the schema that stands for it after normalisation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openai_codegen.document import Node

_MEMBER = re.compile(r"/(?:anyOf|oneOf|allOf)/\d+\Z")


def resolve(document: Node, pointer: str) -> Node | None:
    """The normalised schema of an upstream place, or None where nothing is left of it.

    Null is left out: a name stands for the value, and whoever may hold null says so. Places that were merged into their
    surroundings (a variant beside null, a part of an `allOf`) answer with these.

    Args:
        document: What `normalize` returned.
        pointer: JSON pointer into the upstream file, `/components/schemas/X` for a named schema.
    """
    places: Node = document["x-places"]
    while True:
        if pointer in places:
            return _without_null(places[pointer])
        if not _MEMBER.search(pointer):
            return None
        pointer = _MEMBER.sub("", pointer)


def _without_null(schema: Node) -> Node:
    members = [member for member in schema.get("anyOf", ()) if member.get("type") != "null"]
    if not members:
        return schema
    return members[0] if len(members) == 1 else {**schema, "anyOf": members}
