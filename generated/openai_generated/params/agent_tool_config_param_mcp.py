# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import SequenceNotStr, TypedDict


class AgentToolConfigParamMcp(TypedDict, total=False):
    """Agent tool config param MCP (`mcp`)."""

    server_label: Required[str]
    transport: Required[params.McpTransportParam | Model]
    type: Required[Literal["mcp"]]
    allowed_tools: SequenceNotStr[str] | None
    connection_origin: Literal["service", "environment"] | None
    credential_id: str | None
    request_metadata: Mapping[str, object] | None
    required: bool
