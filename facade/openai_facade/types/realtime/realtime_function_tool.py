# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_function_tool import RealtimeFunctionTool as RealtimeFunctionTool


__all__ = ["RealtimeFunctionTool"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeFunctionTool": "openai_generated.models.realtime_function_tool",
    },
)
