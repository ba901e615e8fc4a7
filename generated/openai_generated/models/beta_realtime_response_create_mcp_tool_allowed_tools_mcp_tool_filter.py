# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter(Model):
    """Beta realtime response create MCP tool allowed tools MCP tool filter."""

    tool_names: list[str] | None = None
    read_only: bool | None = None
