# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_prompt_cache_breakpoint_param import (
        BetaPromptCacheBreakpointParam as PromptCacheBreakpoint,
    )
    from openai_generated.models.beta_response_input_image_content import (
        BetaResponseInputImageContent as BetaResponseInputImageContent,
    )


__all__ = ["BetaResponseInputImageContent", "PromptCacheBreakpoint"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseInputImageContent": "openai_generated.models.beta_response_input_image_content",
        "PromptCacheBreakpoint": "openai_generated.models.beta_prompt_cache_breakpoint_param:BetaPromptCacheBreakpointParam",
    },
)
