# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_file_search_tool_call_param import (
        ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam,
    )
    from openai_generated.params.response_file_search_tool_call_result_param import (
        ResponseFileSearchToolCallResultParam as Result,
    )


__all__ = ["ResponseFileSearchToolCallParam", "Result"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseFileSearchToolCallParam": "openai_generated.params.response_file_search_tool_call_param",
        "Result": "openai_generated.params.response_file_search_tool_call_result_param:ResponseFileSearchToolCallResultParam",
    },
)
