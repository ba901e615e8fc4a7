# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter(Model):
    """Realtime response create MCP tool allowed tools MCP tool filter."""

    tool_names: list[str] | None = None
    """The tools that are meant, by name."""
    read_only: bool | None = None
    """Whether only tools count that the server says change nothing."""
