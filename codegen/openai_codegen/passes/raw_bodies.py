"""A body that nobody writes for the caller (XML, CSV, …) is given as a text, whatever its schema says of it."""

from __future__ import annotations

from openai_codegen.document import Node, each_operation
from openai_codegen.media_types import ANY, is_json
from openai_codegen.passes.one_body import FORM, URLENCODED


def apply(document: Node) -> int:
    """Make the schema of every such body that is no string one."""
    touched = 0
    for _, _, operation in each_operation(document):
        for media, content in ((operation.get("requestBody") or {}).get("content") or {}).items():
            written = is_json(media) or media in (FORM, URLENCODED, ANY)
            if not written and (content.get("schema") or {}).get("type") != "string":
                content["schema"] = {"type": "string"}
                touched += 1
    return touched
