# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.mcp_tool_call_error_param import (
        MCPToolExecutionErrorParam as MCPToolExecutionErrorParam,
    )


__all__ = ["MCPToolExecutionErrorParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "MCPToolExecutionErrorParam": "openai_generated.params.mcp_tool_call_error_param",
    },
)
