# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_prompt_cache_breakpoint_param import (
        BetaPromptCacheBreakpointParam as PromptCacheBreakpoint,
    )
    from openai_generated.params.beta_response_input_text_content_param import (
        BetaResponseInputTextContentParam as BetaResponseInputTextContentParam,
    )


__all__ = ["BetaResponseInputTextContentParam", "PromptCacheBreakpoint"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseInputTextContentParam": "openai_generated.params.beta_response_input_text_content_param",
        "PromptCacheBreakpoint": "openai_generated.params.beta_prompt_cache_breakpoint_param:BetaPromptCacheBreakpointParam",
    },
)
