# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.assistant_tool_choice_param import (
        AssistantToolChoiceFunctionParam as AssistantToolChoiceFunctionParam,
    )


__all__ = ["AssistantToolChoiceFunctionParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AssistantToolChoiceFunctionParam": "openai_generated.params.assistant_tool_choice_param",
    },
)
