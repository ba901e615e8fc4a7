# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.chat.completions import (
        message_list_params as message_list_params,
        prompt_cache_breakpoint_param as prompt_cache_breakpoint_param,
    )
    from openai_generated.params.get_chat_completion_messages_params import (
        GetChatCompletionMessagesParams as MessageListParams,
    )
    from openai_generated.params.prompt_cache_breakpoint_param import (
        PromptCacheBreakpointParam as PromptCacheBreakpointParam,
    )


__all__ = ["MessageListParams", "PromptCacheBreakpointParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "MessageListParams": "openai_generated.params.get_chat_completion_messages_params:GetChatCompletionMessagesParams",
        "PromptCacheBreakpointParam": "openai_generated.params.prompt_cache_breakpoint_param",
        "message_list_params": ".message_list_params:",
        "prompt_cache_breakpoint_param": ".prompt_cache_breakpoint_param:",
    },
)
