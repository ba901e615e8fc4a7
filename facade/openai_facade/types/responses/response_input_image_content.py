# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.prompt_cache_breakpoint_param import (
        PromptCacheBreakpointParam as PromptCacheBreakpoint,
    )
    from openai_generated.models.response_input_image_content import (
        ResponseInputImageContent as ResponseInputImageContent,
    )


__all__ = ["PromptCacheBreakpoint", "ResponseInputImageContent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PromptCacheBreakpoint": "openai_generated.models.prompt_cache_breakpoint_param:PromptCacheBreakpointParam",
        "ResponseInputImageContent": "openai_generated.models.response_input_image_content",
    },
)
