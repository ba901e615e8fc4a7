# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import SequenceNotStr, TypedDict


class RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam(TypedDict, total=False):
    """Realtime response create MCP tool allowed tools MCP tool filter."""

    tool_names: SequenceNotStr[str]
    """The tools that are meant, by name."""
    read_only: bool
    """Whether only tools count that the server says change nothing."""
