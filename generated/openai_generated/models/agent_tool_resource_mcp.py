# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.mcp_transport import McpTransport


@model
class AgentToolResourceMcp(Model):
    """Agent tool resource MCP (`mcp`)."""

    allowed_tools: list[str] | None = None
    connection_origin: Literal["service", "environment"] | str
    credential_id: str | None = None
    request_metadata: dict[str, object]
    required: bool
    server_label: str
    transport: McpTransport
    type: Literal["mcp"] = "mcp"
