# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chat_completion_create_params import (
        ChatCompletionCreateParams as CompletionCreateParams,
        ChatCompletionCreateParams as CompletionCreateParamsBase,
        ChatCompletionCreateParams as CompletionCreateParamsNonStreaming,
        ChatCompletionCreateParams as CompletionCreateParamsStreaming,
        ChatCompletionCreateParamsFunction as Function,
        ChatCompletionCreateParamsWebSearchOptions as WebSearchOptions,
        ChatCompletionCreateParamsWebSearchOptionsUserLocation as WebSearchOptionsUserLocation,
        WebSearchLocationParam as WebSearchOptionsUserLocationApproximate,
    )
    from openai_generated.params.chat_completion_create_params_response_format import (
        ChatCompletionCreateParamsResponseFormat as ResponseFormat,
    )
    from openai_generated.params.moderation_param import (
        ModerationConfigParam as ModerationPolicyInput,
        ModerationConfigParam as ModerationPolicyOutput,
        ModerationParam as Moderation,
        ModerationPolicyParam as ModerationPolicy,
    )
    from openai_generated.params.prompt_cache_options_param import PromptCacheOptionsParam as PromptCacheOptions


FunctionCall: TypeAlias = Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam
"""Function call."""

__all__ = [
    "CompletionCreateParams",
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
    "Function",
    "FunctionCall",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
    "ResponseFormat",
    "WebSearchOptions",
    "WebSearchOptionsUserLocation",
    "WebSearchOptionsUserLocationApproximate",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CompletionCreateParams": "openai_generated.params.chat_completion_create_params:ChatCompletionCreateParams",
        "CompletionCreateParamsBase": "openai_generated.params.chat_completion_create_params:ChatCompletionCreateParams",
        "CompletionCreateParamsNonStreaming": "openai_generated.params.chat_completion_create_params:ChatCompletionCreateParams",
        "CompletionCreateParamsStreaming": "openai_generated.params.chat_completion_create_params:ChatCompletionCreateParams",
        "Function": "openai_generated.params.chat_completion_create_params:ChatCompletionCreateParamsFunction",
        "Moderation": "openai_generated.params.moderation_param:ModerationParam",
        "ModerationPolicy": "openai_generated.params.moderation_param:ModerationPolicyParam",
        "ModerationPolicyInput": "openai_generated.params.moderation_param:ModerationConfigParam",
        "ModerationPolicyOutput": "openai_generated.params.moderation_param:ModerationConfigParam",
        "PromptCacheOptions": "openai_generated.params.prompt_cache_options_param:PromptCacheOptionsParam",
        "ResponseFormat": "openai_generated.params.chat_completion_create_params_response_format:ChatCompletionCreateParamsResponseFormat",
        "WebSearchOptions": "openai_generated.params.chat_completion_create_params:ChatCompletionCreateParamsWebSearchOptions",
        "WebSearchOptionsUserLocation": "openai_generated.params.chat_completion_create_params:ChatCompletionCreateParamsWebSearchOptionsUserLocation",
        "WebSearchOptionsUserLocationApproximate": "openai_generated.params.chat_completion_create_params:WebSearchLocationParam",
    },
)
