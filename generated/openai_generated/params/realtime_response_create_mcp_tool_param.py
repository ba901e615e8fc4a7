# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class RealtimeResponseCreateMcpToolParam(TypedDict, total=False):
    """Realtime response create MCP tool (`mcp`)."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    server_url: str
    connector_id: models.RealtimeResponseCreateMcpToolConnectorId
    tunnel_id: str
    authorization: str
    server_description: str
    headers: Mapping[str, str] | None
    allowed_tools: (
        params.RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam | Model | SequenceNotStr[str] | None
    )
    allowed_callers: Iterable[Literal["direct", "programmatic"]] | None
    require_approval: (
        Literal["always", "never"] | params.RealtimeResponseCreateMcpToolRequireApprovalParam | Model | None
    )
    defer_loading: bool
