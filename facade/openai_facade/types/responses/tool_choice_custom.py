# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.tool_choice_allowed import ToolChoiceCustom as ToolChoiceCustom


__all__ = ["ToolChoiceCustom"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ToolChoiceCustom": "openai_generated.models.tool_choice_allowed",
    },
)
