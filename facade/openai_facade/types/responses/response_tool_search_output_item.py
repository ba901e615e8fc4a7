# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_tool_search_output_item import (
        ResponseToolSearchOutputItem as ResponseToolSearchOutputItem,
    )


__all__ = ["ResponseToolSearchOutputItem"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseToolSearchOutputItem": "openai_generated.models.response_tool_search_output_item",
    },
)
