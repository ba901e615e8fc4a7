# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaRealtimeResponseCreateMcpToolRequireApprovalValue: TypeAlias = Literal["always", "never"]
"""Beta realtime response create MCP tool require approval value: the values known when this was generated."""
