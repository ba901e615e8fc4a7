"""The description as lines of JSON, for the emulator to read piece by piece: a table of contents, then the pieces."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from openai_codegen.document import VERBS
from openai_codegen.imports import HEADER

if TYPE_CHECKING:
    from openai_codegen.document import Node

FOLDER = "testing/api"
PATH = f"{FOLDER}/openapi.jsonl"
"""Where they stand in the facade."""


def lines(description: Node) -> str:
    """The paths and schemas of a vendored description, each on a line of its own.

    Args:
        description: The description as it was read, before any pass.
    """
    paths: Node = description["paths"]
    schemas: Node = description.get("components", {}).get("schemas", {})
    ids = {
        path: {verb: item[verb].get("operationId") for verb in item if verb in VERBS} for path, item in paths.items()
    }
    contents = {"comment": HEADER.removeprefix("# "), "security": description.get("security", [])}
    contents |= {"paths": ids, "schemas": sorted(schemas)}
    return "".join(_line(piece) for piece in (contents, *paths.values(), *(schemas[name] for name in sorted(schemas))))


def _line(piece: Any) -> str:
    return json.dumps(piece, ensure_ascii=False, separators=(",", ":")) + "\n"
