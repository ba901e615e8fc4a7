"""Answers other than 2xx belong to the error tree, not to the typed result; of what is left JSON comes first."""

from __future__ import annotations

from openai_codegen.document import Node, each_operation
from openai_codegen.media_types import is_json


def apply(document: Node) -> int:
    """Drop every response outside 2xx, and put the content first that the parser is to take."""
    touched = 0
    for _, _, operation in each_operation(document):
        responses = operation.get("responses") or {}
        good = any(str(status).startswith("2") for status in responses)
        for status in [status for status in responses if not str(status).startswith("2")]:
            if status == "default" and not good:
                continue  # the only word about what comes when all goes well
            del responses[status]
            touched += 1
        for response in responses.values():
            response.setdefault("description", "")  # the parser insists on what many leave out
            offered = response.get("content") or {}
            response["content"] = dict(sorted(offered.items(), key=lambda pair: not is_json(pair[0])))
    return touched
