# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_prompt_cache_breakpoint_config_param import (
        BetaPromptCacheBreakpointConfigParam as BetaPromptCacheBreakpointConfigParam,
    )


__all__ = ["BetaPromptCacheBreakpointConfigParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaPromptCacheBreakpointConfigParam": "openai_generated.params.beta_prompt_cache_breakpoint_config_param",
    },
)
