# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ConversationItemMcpListToolsTool(Model):
    """Conversation item MCP list tools tool."""

    name: str
    """What the tool is called on its server."""
    description: str | None = None
    """What the server says about the tool."""
    input_schema: dict[str, object]
    """The JSON schema of the tool's arguments, as the server gave it."""
    annotations: dict[str, object] | None = None
    """Hints of the server, such as that the tool only reads."""
