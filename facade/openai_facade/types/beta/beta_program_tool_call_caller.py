# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_tool_call_caller import BetaProgramToolCallCaller as BetaProgramToolCallCaller


__all__ = ["BetaProgramToolCallCaller"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaProgramToolCallCaller": "openai_generated.models.beta_tool_call_caller",
    },
)
