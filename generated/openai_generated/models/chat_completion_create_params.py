# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_audio_param import ChatCompletionAudioParam
    from openai_generated.models.chat_completion_create_params_function import ChatCompletionCreateParamsFunction
    from openai_generated.models.chat_completion_create_params_response_format import (
        ChatCompletionCreateParamsResponseFormat,
    )
    from openai_generated.models.chat_completion_create_params_web_search_options import (
        ChatCompletionCreateParamsWebSearchOptions,
    )
    from openai_generated.models.chat_completion_function_call_option_param import ChatCompletionFunctionCallOptionParam
    from openai_generated.models.chat_completion_message_param import ChatCompletionMessageParam
    from openai_generated.models.chat_completion_prediction_content_param import ChatCompletionPredictionContentParam
    from openai_generated.models.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
    from openai_generated.models.chat_completion_tool_choice_option_param import ChatCompletionToolChoiceOptionParam
    from openai_generated.models.chat_completion_tool_union_param import ChatCompletionToolUnionParam
    from openai_generated.models.model_ids_shared import ModelIdsShared
    from openai_generated.models.moderation_param import ModerationParam
    from openai_generated.models.prompt_cache_options_param import PromptCacheOptionsParam


@model
class ChatCompletionCreateParams(Model):
    """Chat completion create params."""

    metadata: dict[str, str] | None = None
    top_logprobs: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    user: str | None = None
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None
    prompt_cache_options: PromptCacheOptionsParam | None = None
    messages: list[ChatCompletionMessageParam]
    model: ModelIdsShared | str
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | str | None = None
    modalities: list[Literal["text", "audio"] | str] | None = None
    verbosity: Literal["low", "medium", "high"] | str | None = None
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None = None
    max_completion_tokens: int | None = None
    frequency_penalty: float | None = None
    presence_penalty: float | None = None
    web_search_options: ChatCompletionCreateParamsWebSearchOptions | None = None
    response_format: ChatCompletionCreateParamsResponseFormat | None = None
    audio: ChatCompletionAudioParam | None = None
    store: bool | None = None
    moderation: ModerationParam | None = None
    stream: bool | None = None
    stop: str | list[str] | None = None
    logit_bias: dict[str, int] | None = None
    logprobs: bool | None = None
    max_tokens: int | None = None
    n: int | None = None
    prediction: ChatCompletionPredictionContentParam | None = None
    seed: int | None = None
    stream_options: ChatCompletionStreamOptionsParam | None = None
    tools: list[ChatCompletionToolUnionParam] | None = None
    tool_choice: ChatCompletionToolChoiceOptionParam | None = None
    parallel_tool_calls: bool | None = None
    function_call: Literal["none", "auto"] | str | ChatCompletionFunctionCallOptionParam | None = None
    functions: list[ChatCompletionCreateParamsFunction] | None = None
