# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chat_completion_content_part_param import (
        ChatCompletionContentPartImageImageUrlParam as ImageURL,
        ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
    )
    from openai_generated.params.prompt_cache_breakpoint_param import (
        PromptCacheBreakpointParam as PromptCacheBreakpoint,
    )


__all__ = ["ChatCompletionContentPartImageParam", "ImageURL", "PromptCacheBreakpoint"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionContentPartImageParam": "openai_generated.params.chat_completion_content_part_param",
        "ImageURL": "openai_generated.params.chat_completion_content_part_param:ChatCompletionContentPartImageImageUrlParam",
        "PromptCacheBreakpoint": "openai_generated.params.prompt_cache_breakpoint_param:PromptCacheBreakpointParam",
    },
)
