# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_tool_call_caller import BetaToolCallCaller as BetaToolCallCaller


__all__ = ["BetaToolCallCaller"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaToolCallCaller": "openai_generated.models.beta_tool_call_caller",
    },
)
