# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_prompt_cache_breakpoint_param import (
        BetaPromptCacheBreakpointParam as BetaPromptCacheBreakpointParam,
    )


__all__ = ["BetaPromptCacheBreakpointParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaPromptCacheBreakpointParam": "openai_generated.params.beta_prompt_cache_breakpoint_param",
    },
)
