"""Session descriptions (`application/sdp`) are text on both ways: no typed body, a text answer."""

from __future__ import annotations

from openai_codegen.document import Node, each_operation

_SDP = "application/sdp"


def apply(document: Node) -> int:
    """Drop a raw body beside a form (keeping a note of it), and mark the answer as content."""
    touched = 0
    for _, _, operation in each_operation(document):
        content = (operation.get("requestBody") or {}).get("content") or {}
        if _SDP in content and len(content) > 1:
            del content[_SDP]
            operation["requestBody"]["x-plain"] = _SDP
            touched += 1
        for response in (operation.get("responses") or {}).values():
            if _SDP in (response.get("content") or {}):
                response["content"] = {_SDP: {"schema": {"type": "string"}}}
                response["x-content"] = "binary"
                touched += 1
    return touched
