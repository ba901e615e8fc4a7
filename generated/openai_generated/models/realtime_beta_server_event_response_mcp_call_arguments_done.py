# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeBetaServerEventResponseMCPCallArgumentsDone(Model):
    """Realtime beta server event response MCP call arguments done (`response.mcp_call_arguments.done`)."""

    event_id: str
    type: Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    response_id: str
    item_id: str
    output_index: int
    arguments: str
