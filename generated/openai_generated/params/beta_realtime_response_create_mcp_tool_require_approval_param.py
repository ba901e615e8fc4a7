# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaRealtimeResponseCreateMcpToolRequireApprovalParam(TypedDict, total=False):
    """Beta realtime response create MCP tool require approval."""

    always: params.BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam | Model
    never: params.BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam | Model
