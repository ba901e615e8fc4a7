# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.tool_choice_allowed import ToolChoiceShell as ToolChoiceShell


__all__ = ["ToolChoiceShell"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ToolChoiceShell": "openai_generated.models.tool_choice_allowed",
    },
)
