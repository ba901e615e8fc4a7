"""Names that users give: of people in a chat, of formats, and of the servers that tools come from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..answers import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .rule import JSON

_PERSON = re.compile(r"^[^\s<|\\/>]+$")
_FORMAT = re.compile(r"^[a-zA-Z0-9_-]{1,64}$")


def people(body: JSON) -> Iterator[Refused]:
    """A participant's name has no blanks and none of the signs that part messages."""
    for at, message in enumerate(body.get("messages") or ()):
        name = message.get("name")
        if isinstance(name, str) and not _PERSON.match(name):
            yield _unfit(f"messages[{at}].name", r"^[^\s<|\\/>]+$")


def formats(body: JSON) -> Iterator[Refused]:
    """A format has a plain name."""
    form: Any = body.get("response_format")
    if isinstance(form, dict) and form.get("type") == "json_schema":
        yield from _format(form.get("json_schema"), "response_format.json_schema.name")
    text = body.get("text")
    inner: Any = text.get("format") if isinstance(text, dict) else None
    if isinstance(inner, dict) and inner.get("type") == "json_schema":
        yield from _format(inner, "text.format.name")


def _format(form: Any, place: str) -> Iterator[Refused]:
    name = form.get("name") if isinstance(form, dict) else None
    if isinstance(name, str) and not _FORMAT.match(name):
        yield _unfit(place, "^[a-zA-Z0-9_-]+$")


def _unfit(place: str, pattern: str) -> Refused:
    words = f"Invalid '{place}': string does not match pattern. Expected a string that matches the pattern '{pattern}'."
    return Refused(words, param=place, code="invalid_value")


def servers(body: JSON) -> Iterator[Refused]:
    """Each MCP server has a label of its own, and a place where it is."""
    seen: set[str] = set()
    for at, tool in enumerate(body.get("tools") or ()):
        if tool.get("type") != "mcp":
            continue
        label = str(tool.get("server_label"))
        if label in seen:
            words = f"Duplicate mcp server_label found: {label:.64}. Please provide a unique label for each mcp server."
            yield Refused(words, param="tools")
        seen.add(label)
        if not any(tool.get(name) for name in ("server_url", "connector_id", "tunnel_id")):
            words = "One of 'server_url' or 'connector_id' must be provided."
            yield Refused(words, param=f"tools[{at}].server_url", code="missing_required_parameter")
