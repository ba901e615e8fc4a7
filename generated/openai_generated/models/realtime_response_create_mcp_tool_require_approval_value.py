# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeResponseCreateMcpToolRequireApprovalValue: TypeAlias = Literal["always", "never"]
"""Realtime response create MCP tool require approval value: the values known when this was generated."""
