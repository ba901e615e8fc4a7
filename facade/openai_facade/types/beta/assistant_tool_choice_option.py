# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.assistant_tool_choice_option import (
        AssistantToolChoiceOption as AssistantToolChoiceOption,
    )


__all__ = ["AssistantToolChoiceOption"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AssistantToolChoiceOption": "openai_generated.models.assistant_tool_choice_option",
    },
)
