# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.run import (
        RequiredActionFunctionToolCall as RequiredActionFunctionToolCall,
        RequiredActionFunctionToolCallFunction as Function,
    )


__all__ = ["Function", "RequiredActionFunctionToolCall"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Function": "openai_generated.models.run:RequiredActionFunctionToolCallFunction",
        "RequiredActionFunctionToolCall": "openai_generated.models.run",
    },
)
