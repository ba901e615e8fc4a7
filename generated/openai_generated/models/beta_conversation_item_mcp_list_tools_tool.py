# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaConversationItemMcpListToolsTool(Model):
    """Beta conversation item MCP list tools tool."""

    name: str
    description: str | None = None
    input_schema: dict[str, object]
    annotations: dict[str, object] | None = None
