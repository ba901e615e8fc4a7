# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ToolMcpAllowedToolsLiveMCPToolFilterParam(Model):
    """Tool MCP allowed tools live MCP tool filter param."""

    read_only: bool | None = None
    tool_names: list[str] | None = None
