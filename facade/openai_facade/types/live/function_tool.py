# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.function_tool_schema import FunctionToolSchema as FunctionTool


__all__ = ["FunctionTool"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FunctionTool": "openai_generated.models.function_tool_schema:FunctionToolSchema",
    },
)
