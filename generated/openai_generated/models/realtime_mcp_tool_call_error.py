# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.realtime_mcp_protocol_error import RealtimeMcpProtocolError
    from openai_generated.models.realtime_mcp_tool_execution_error import RealtimeMcpToolExecutionError
    from openai_generated.models.realtime_mcphttp_error import RealtimeMcphttpError

    RealtimeMcpToolCallError: TypeAlias = (
        RealtimeMcpProtocolError | RealtimeMcpToolExecutionError | RealtimeMcphttpError
    )
    """Realtime MCP tool call error: one of 3 kinds, told apart by `type`."""
else:
    RealtimeMcpToolCallError = TaggedUnion(
        "RealtimeMcpToolCallError",
        __package__,
        key="type",
        variants={
            "http_error": "RealtimeMcphttpError",
            "protocol_error": "RealtimeMcpProtocolError",
            "tool_execution_error": "RealtimeMcpToolExecutionError",
        },
        shapes=(),
    )
