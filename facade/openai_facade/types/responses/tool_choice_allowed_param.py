# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.tool_choice_param import ToolChoiceAllowedParam as ToolChoiceAllowedParam


__all__ = ["ToolChoiceAllowedParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ToolChoiceAllowedParam": "openai_generated.params.tool_choice_param",
    },
)
