# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_tool_call_caller_param import (
        BetaProgramToolCallCallerParam as BetaProgramToolCallCallerParam,
    )


__all__ = ["BetaProgramToolCallCallerParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaProgramToolCallCallerParam": "openai_generated.params.beta_tool_call_caller_param",
    },
)
