# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.tool_choice_function import ToolChoiceFunction as ToolChoiceFunction


__all__ = ["ToolChoiceFunction"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ToolChoiceFunction": "openai_generated.models.tool_choice_function",
    },
)
