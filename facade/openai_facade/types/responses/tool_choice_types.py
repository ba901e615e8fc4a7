# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.tool_choice_allowed import ToolChoiceTypes as ToolChoiceTypes


__all__ = ["ToolChoiceTypes"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ToolChoiceTypes": "openai_generated.models.tool_choice_allowed",
    },
)
