# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_prompt_cache_breakpoint_param import (
        BetaPromptCacheBreakpointParam as PromptCacheBreakpoint,
    )
    from openai_generated.params.beta_response_input_file_content_param import (
        BetaResponseInputFileContentParam as BetaResponseInputFileContentParam,
    )


__all__ = ["BetaResponseInputFileContentParam", "PromptCacheBreakpoint"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseInputFileContentParam": "openai_generated.params.beta_response_input_file_content_param",
        "PromptCacheBreakpoint": "openai_generated.params.beta_prompt_cache_breakpoint_param:BetaPromptCacheBreakpointParam",
    },
)
