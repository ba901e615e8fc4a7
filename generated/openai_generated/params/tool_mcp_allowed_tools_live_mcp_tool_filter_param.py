# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import SequenceNotStr, TypedDict


class ToolMcpAllowedToolsLiveMCPToolFilterParam(TypedDict, total=False):
    """Tool MCP allowed tools live MCP tool filter param."""

    read_only: bool | None
    tool_names: SequenceNotStr[str] | None
