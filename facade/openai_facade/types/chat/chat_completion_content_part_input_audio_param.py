# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chat_completion_content_part_param import (
        ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam,
        ChatCompletionContentPartInputAudioParamInputAudio as InputAudio,
    )
    from openai_generated.params.prompt_cache_breakpoint_param import (
        PromptCacheBreakpointParam as PromptCacheBreakpoint,
    )


__all__ = ["ChatCompletionContentPartInputAudioParam", "InputAudio", "PromptCacheBreakpoint"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionContentPartInputAudioParam": "openai_generated.params.chat_completion_content_part_param",
        "InputAudio": "openai_generated.params.chat_completion_content_part_param:ChatCompletionContentPartInputAudioParamInputAudio",
        "PromptCacheBreakpoint": "openai_generated.params.prompt_cache_breakpoint_param:PromptCacheBreakpointParam",
    },
)
