# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_mcp_tool_call import RealtimeMcpToolCall as RealtimeMcpToolCall
    from openai_generated.models.realtime_mcp_tool_call_error import RealtimeMcpToolCallError as Error


__all__ = ["Error", "RealtimeMcpToolCall"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Error": "openai_generated.models.realtime_mcp_tool_call_error:RealtimeMcpToolCallError",
        "RealtimeMcpToolCall": "openai_generated.models.realtime_mcp_tool_call",
    },
)
