# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone(Model):
    """Responses web socket stream event response MCP call arguments done (`response.mcp_call_arguments.done`)."""

    type: Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    output_index: int
    item_id: str
    arguments: str
    sequence_number: int
    stream_id: str | None = None
