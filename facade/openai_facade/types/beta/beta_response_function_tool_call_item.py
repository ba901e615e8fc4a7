# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_function_tool_call_resource import (
        BetaFunctionToolCallResource as BetaResponseFunctionToolCallItem,
    )


__all__ = ["BetaResponseFunctionToolCallItem"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseFunctionToolCallItem": "openai_generated.models.beta_function_tool_call_resource:BetaFunctionToolCallResource",
    },
)
