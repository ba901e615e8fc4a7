# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.persisted_mcp_transport import PersistedMcpTransport


@model
class PersistedAgentToolResourceMcp(Model):
    """Persisted agent tool resource MCP (`mcp`)."""

    allowed_tools: list[str] | None = None
    connection_origin: Literal["service", "environment"] | str
    credential_id: str | None = None
    request_metadata: dict[str, object]
    required: bool
    server_label: str
    transport: PersistedMcpTransport
    type: Literal["mcp"] = "mcp"
