# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class ResponsesDelegationConfigToolMcpParam(TypedDict, total=False):
    """Responses delegation config tool MCP (`mcp`)."""

    type: Required[Literal["mcp"]]
    allowed_callers: Iterable[Literal["direct", "programmatic"]] | None
    allowed_tools: params.ToolMcpAllowedToolsLiveMCPToolFilterParam | Model | SequenceNotStr[str] | None
    authorization: str | None
    connector_id: str | None
    defer_loading: bool | None
    headers: Mapping[str, str] | None
    require_approval: (
        Literal["always", "never"] | params.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam | Model | None
    )
    server_description: str | None
    server_label: str | None
    server_url: str | None
    tunnel_id: str | None
