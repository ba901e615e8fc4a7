# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decision_prompt_cache_breakpoint_param import (
        DecisionPromptCacheBreakpointParam as DecisionPromptCacheBreakpointParam,
    )


__all__ = ["DecisionPromptCacheBreakpointParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionPromptCacheBreakpointParam": "openai_generated.params.decision_prompt_cache_breakpoint_param",
    },
)
