# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_file_search_tool_call import (
        ResponseFileSearchToolCall as ResponseFileSearchToolCall,
        ResponseFileSearchToolCallResult as Result,
    )


__all__ = ["ResponseFileSearchToolCall", "Result"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseFileSearchToolCall": "openai_generated.models.response_file_search_tool_call",
        "Result": "openai_generated.models.response_file_search_tool_call:ResponseFileSearchToolCallResult",
    },
)
