# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_conversation_item_param import (
        RealtimeMcpToolCallParam as RealtimeMcpToolCallParam,
    )
    from openai_generated.params.realtime_mcp_tool_call_error_param import RealtimeMcpToolCallErrorParam as Error


__all__ = ["Error", "RealtimeMcpToolCallParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Error": "openai_generated.params.realtime_mcp_tool_call_error_param:RealtimeMcpToolCallErrorParam",
        "RealtimeMcpToolCallParam": "openai_generated.params.realtime_conversation_item_param",
    },
)
