# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_content_part_image import (
        ChatCompletionContentPartImage as ChatCompletionContentPartImage,
        ChatCompletionContentPartImageImageUrl as ImageURL,
    )
    from openai_generated.models.prompt_cache_breakpoint_param import (
        PromptCacheBreakpointParam as PromptCacheBreakpoint,
    )


__all__ = ["ChatCompletionContentPartImage", "ImageURL", "PromptCacheBreakpoint"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionContentPartImage": "openai_generated.models.chat_completion_content_part_image",
        "ImageURL": "openai_generated.models.chat_completion_content_part_image:ChatCompletionContentPartImageImageUrl",
        "PromptCacheBreakpoint": "openai_generated.models.prompt_cache_breakpoint_param:PromptCacheBreakpointParam",
    },
)
