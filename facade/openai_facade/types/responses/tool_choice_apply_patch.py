# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.tool_choice_apply_patch import ToolChoiceApplyPatch as ToolChoiceApplyPatch


__all__ = ["ToolChoiceApplyPatch"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ToolChoiceApplyPatch": "openai_generated.models.tool_choice_apply_patch",
    },
)
