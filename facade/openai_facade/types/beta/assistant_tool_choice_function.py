# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.assistant_tool_choice import AssistantToolChoiceFunction as AssistantToolChoiceFunction


__all__ = ["AssistantToolChoiceFunction"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AssistantToolChoiceFunction": "openai_generated.models.assistant_tool_choice",
    },
)
