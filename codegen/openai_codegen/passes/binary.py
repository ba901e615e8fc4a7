"""Downloads are bytes: marked, so that nobody calls `json()` on a video."""

from __future__ import annotations

from openai_codegen.document import Node, each_operation

_STREAM = "text/event-stream"


def apply(document: Node) -> int:
    """Mark each response that carries content other than JSON, and keep only that content."""
    touched = 0
    for path, verb, operation in each_operation(document):
        for response in (operation.get("responses") or {}).values():
            content = response.get("content") or {}
            media = next((media for media in content if _is_binary(media, content[media])), None)
            if media is None and verb == "get" and path.endswith("/content") and _is_text(content):
                media = "application/octet-stream"
            if media is not None and "x-content" not in response:
                stream = {_STREAM: content[_STREAM]} if _STREAM in content else {}
                response["content"] = {media: {"schema": {"type": "string", "format": "binary"}}, **stream}
                response["x-content"] = "binary"
                touched += 1
    return touched


def _is_binary(media: str, content: Node) -> bool:
    if media in ("application/json", _STREAM) or media.endswith("+json"):
        return False
    return (content.get("schema") or {}).get("format") == "binary" or not media.startswith("text/")


def _is_text(content: Node) -> bool:
    """A JSON answer whose schema is a bare string is the raw file in this description."""
    schema = (content.get("application/json") or {}).get("schema") or {}
    return not content or schema.get("type") == "string"
