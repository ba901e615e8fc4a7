# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chat_completion_content_part_param import (
        ChatCompletionContentPartParam as ChatCompletionContentPartParam,
        ChatCompletionContentPartParamFile as File,
        ChatCompletionContentPartParamFileFile as FileFile,
    )
    from openai_generated.params.prompt_cache_breakpoint_param import (
        PromptCacheBreakpointParam as FilePromptCacheBreakpoint,
    )


__all__ = ["ChatCompletionContentPartParam", "File", "FileFile", "FilePromptCacheBreakpoint"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionContentPartParam": "openai_generated.params.chat_completion_content_part_param",
        "File": "openai_generated.params.chat_completion_content_part_param:ChatCompletionContentPartParamFile",
        "FileFile": "openai_generated.params.chat_completion_content_part_param:ChatCompletionContentPartParamFileFile",
        "FilePromptCacheBreakpoint": "openai_generated.params.prompt_cache_breakpoint_param:PromptCacheBreakpointParam",
    },
)
