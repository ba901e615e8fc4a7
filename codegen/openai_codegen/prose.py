"""Taking the prose out of an upstream file: what is left are names, types, flags and values."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openai_codegen.document import Node

_PROSE = {"description", "summary", "example", "examples", "externalDocs", "termsOfService", "contact", "$comment"}
_NAMED = {"properties", "patternProperties", "$defs", "definitions", "mapping", "encoding", "callbacks", "headers"}
_SECTIONS = {"paths", "webhooks", "schemas", "responses", "parameters", "requestBodies", "securitySchemes", "links"}
_VALUES = {"default", "enum", "const", "required", "security", "scopes"}
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_]*\Z")


def strip(tree: Node) -> Node:
    """The same tree without prose, examples, vendor notes and titles that are phrases."""
    found: Node = _strip(tree, names=False)
    title = (tree.get("info") or {}).get("title")
    if isinstance(title, str):
        found.setdefault("info", {})["title"] = title
    return found


def _strip(value: Any, *, names: bool) -> Any:
    if isinstance(value, list):
        return [_strip(inner, names=False) for inner in value]
    if not isinstance(value, dict):
        return value
    found: Node = {}
    for key, inner in value.items():
        if names and _computed(inner):
            continue
        if not names and (key in _PROSE or str(key).startswith("x-")):
            continue
        if not names and key == "title" and not (isinstance(inner, str) and _WORD.match(inner)):
            continue
        if not names and key in _VALUES:
            found[key] = inner
        else:
            named = not names and key in _NAMED | _SECTIONS and isinstance(inner, dict)
            found[key] = _strip(inner, names=named)
    return found


def _computed(schema: Any) -> bool:
    """A property that upstream lists although only SDKs make it up from others: it is never on the wire."""
    if not isinstance(schema, dict):
        return False
    return any(
        "x-oaiSupportedSDKs" in member for member in (schema, *schema.get("anyOf", ())) if isinstance(member, dict)
    )


def status_phrase(status: str) -> str:
    """What a status code means: the description that the format demands of a response."""
    try:
        return HTTPStatus(int(status)).phrase
    except ValueError:
        return {"2XX": "Success", "4XX": "Client error", "5XX": "Server error"}.get(status.upper(), "Any other answer")
