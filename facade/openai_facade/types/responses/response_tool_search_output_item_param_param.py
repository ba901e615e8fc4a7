# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_tool_search_output_item_param import (
        ResponseToolSearchOutputItemParam as ResponseToolSearchOutputItemParamParam,
    )


__all__ = ["ResponseToolSearchOutputItemParamParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseToolSearchOutputItemParamParam": "openai_generated.params.response_tool_search_output_item_param:ResponseToolSearchOutputItemParam",
    },
)
