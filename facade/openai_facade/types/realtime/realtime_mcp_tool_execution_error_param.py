# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_mcp_tool_call_error_param import (
        RealtimeMcpToolExecutionErrorParam as RealtimeMcpToolExecutionErrorParam,
    )


__all__ = ["RealtimeMcpToolExecutionErrorParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeMcpToolExecutionErrorParam": "openai_generated.params.realtime_mcp_tool_call_error_param",
    },
)
