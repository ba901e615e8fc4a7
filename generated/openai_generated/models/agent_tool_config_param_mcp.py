# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.mcp_transport_param import McpTransportParam


@model
class AgentToolConfigParamMcp(Model):
    """Agent tool config param MCP (`mcp`)."""

    server_label: str
    transport: McpTransportParam
    type: Literal["mcp"] = "mcp"
    allowed_tools: list[str] | None = None
    connection_origin: Literal["service", "environment"] | str | None = None
    credential_id: str | None = None
    request_metadata: dict[str, object] | None = None
    required: bool | None = None
