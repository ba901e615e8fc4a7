# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import SequenceNotStr, TypedDict


class BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam(TypedDict, total=False):
    """Beta realtime response create MCP tool allowed tools MCP tool filter."""

    tool_names: SequenceNotStr[str]
    read_only: bool
