# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_function_tool_param import (
        RealtimeFunctionToolParam as RealtimeFunctionToolParam,
    )


__all__ = ["RealtimeFunctionToolParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeFunctionToolParam": "openai_generated.params.realtime_function_tool_param",
    },
)
