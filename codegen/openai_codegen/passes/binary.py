"""Downloads are bytes: marked, so that nobody calls `json()` on a video."""

from __future__ import annotations

from openai_codegen.document import Node, each_operation
from openai_codegen.media_types import ANY, JSON, bare, is_data, is_json, is_stream


def apply(document: Node) -> int:
    """Mark each response that carries content other than JSON, and keep only that content."""
    touched = 0
    for path, verb, operation in each_operation(document):
        for response in (operation.get("responses") or {}).values():
            content = response.get("content") or {}
            media = next((media for media in content if _is_binary(media, content)), None)
            if media is None and verb == "get" and path.endswith("/content") and _is_text(content):
                media = "application/octet-stream"
            if media is not None and "x-content" not in response:
                stream = {kind: content[kind] for kind in content if is_stream(kind)}
                response["content"] = {media: {"schema": {"type": "string", "format": "binary"}}, **stream}
                response["x-content"] = "binary"
                touched += 1
    return touched


def _is_binary(media: str, content: Node) -> bool:
    if is_json(media) or is_stream(media):
        return False
    schema = content[media].get("schema") or {}
    if schema.get("format") == "binary":
        return True
    # what is offered as JSON too is read as JSON, and what may be of any type is what its schema says
    json = [kind for kind in content if is_json(kind)]
    structured = any(is_data(media) or not _is_text({JSON: content[kind]}) for kind in json)
    structured = structured or (bare(media) == ANY and schema.get("type", "object") != "string")
    return not media.startswith("text/") and not structured


def _is_text(content: Node) -> bool:
    """A JSON answer whose schema is a bare string is the raw file in this description."""
    schema = (content.get(JSON) or {}).get("schema") or {}
    return not content or schema.get("type") == "string"
