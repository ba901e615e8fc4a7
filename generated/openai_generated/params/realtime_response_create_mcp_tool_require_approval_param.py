# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeResponseCreateMcpToolRequireApprovalParam(TypedDict, total=False):
    """Realtime response create MCP tool require approval."""

    always: params.RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam | Model
    """Tools whose calls wait for approval."""
    never: params.RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam | Model
    """Tools that may be called without asking."""
