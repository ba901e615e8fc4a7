# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeBetaServerEventResponseMCPCallFailed(Model):
    """Realtime beta server event response MCP call failed (`response.mcp_call.failed`)."""

    event_id: str
    type: Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    output_index: int
    item_id: str
