# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ResponseCreateParams(TypedDict, total=False):
    """What `POST /responses` takes."""

    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    top_logprobs: int
    """How many of the likeliest tokens to report at each position, 0 to 20."""
    temperature: float | None
    """Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic."""
    top_p: float | None
    """Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature."""
    user: str
    """A stable id of your end user; deprecated in favour of safety_identifier."""
    safety_identifier: str | None
    """A stable, hashed id of your end user, at most 64 characters, by which misuse is traced."""
    prompt_cache_key: str | None
    """A label shared by requests that start alike, so that they hit the same cache."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long the cached beginning is kept: in_memory or 24h."""
    prompt_cache_options: params.PromptCacheOptionsParam | Model
    """How the beginning of the prompt is cached, such as the mode and the time it is kept."""
    previous_response_id: str | None
    """The response to continue from; its items come before the new input."""
    model: models.ResponsesModel
    """The id of the model, such as gpt-5.4."""
    background: bool | None
    """Whether to return at once with the status queued and work on in the background; false by default."""
    max_tool_calls: int | None
    """How many calls of built-in tools one response may make in all."""
    text: params.ResponseTextConfigParam | Model
    """The form of the text: plain, JSON or JSON by a schema, and its verbosity."""
    tools: Iterable[params.ToolParam | Model]
    """The tools that the model may call: built-in ones, MCP servers, functions and custom tools."""
    tool_choice: params.ToolChoiceParam | Model
    """Whether tools are used: none, auto, required, or one tool named."""
    prompt: params.ResponsePromptParam | Model | None
    """A prompt template kept on the server: its id, its version and its variables."""
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None
    """The class of service: auto (the default), default, flex, scale or priority."""
    truncation: Literal["auto", "disabled"] | None
    """What happens when the input exceeds the context: auto drops early items, disabled (the default) fails."""
    reasoning: params.ReasoningParam | Model | None
    """Settings of reasoning models, such as the effort and the kind of summary."""
    input: str | Iterable[params.ResponseInputItemParam | Model]
    """What to answer: text, or a list of messages, files, tool results and earlier output items."""
    include: Iterable[models.ResponseIncludable] | None
    """Extra parts of the answer, such as file_search_call.results or reasoning.encrypted_content."""
    parallel_tool_calls: bool | None
    """Whether the model may ask for several tool calls at once; true by default."""
    store: bool | None
    """Whether the response is kept on the server; true by default."""
    instructions: str | None
    """A system message for this response only; one of a previous response is not taken over."""
    moderation: params.ModerationParam | Model | None
    """How strictly the result is filtered: auto (the default) or low."""
    stream: bool | None
    """Whether the response comes as typed events while it is made; false by default."""
    stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None
    """Settings of the stream: include_obfuscation turns the padding of events on or off."""
    conversation: str | params.ResponseConversationParam | Model | None
    """The conversation, or its id, that supplies earlier items and receives the new ones."""
    context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None
    """What to do when the context grows, such as compaction from a token threshold (1000 or more) on."""
    max_output_tokens: int | None
    """Upper bound on the generated tokens, those of reasoning included; 16 or more."""
    access_programs: params.ResponseCreateParamsAccessPrograms | Model
    """The access programs that the request makes use of, by field."""
    background_options: params.ResponseCreateParamsBackgroundOptions | Model
    """When a response in the background is to be done (soonest, 2h or 8h), and what it goes on from."""
    image: params.ResponseCompactParamsImage | Model
    """The picture or pictures to work on."""


class ResponseCreateParamsNonStreaming(TypedDict, total=False):
    """What `POST /responses` takes."""

    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    top_logprobs: int
    """How many of the likeliest tokens to report at each position, 0 to 20."""
    temperature: float | None
    """Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic."""
    top_p: float | None
    """Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature."""
    user: str
    """A stable id of your end user; deprecated in favour of safety_identifier."""
    safety_identifier: str | None
    """A stable, hashed id of your end user, at most 64 characters, by which misuse is traced."""
    prompt_cache_key: str | None
    """A label shared by requests that start alike, so that they hit the same cache."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long the cached beginning is kept: in_memory or 24h."""
    prompt_cache_options: params.PromptCacheOptionsParam | Model
    """How the beginning of the prompt is cached, such as the mode and the time it is kept."""
    previous_response_id: str | None
    """The response to continue from; its items come before the new input."""
    model: models.ResponsesModel
    """The id of the model, such as gpt-5.4."""
    background: bool | None
    """Whether to return at once with the status queued and work on in the background; false by default."""
    max_tool_calls: int | None
    """How many calls of built-in tools one response may make in all."""
    text: params.ResponseTextConfigParam | Model
    """The form of the text: plain, JSON or JSON by a schema, and its verbosity."""
    tools: Iterable[params.ToolParam | Model]
    """The tools that the model may call: built-in ones, MCP servers, functions and custom tools."""
    tool_choice: params.ToolChoiceParam | Model
    """Whether tools are used: none, auto, required, or one tool named."""
    prompt: params.ResponsePromptParam | Model | None
    """A prompt template kept on the server: its id, its version and its variables."""
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None
    """The class of service: auto (the default), default, flex, scale or priority."""
    truncation: Literal["auto", "disabled"] | None
    """What happens when the input exceeds the context: auto drops early items, disabled (the default) fails."""
    reasoning: params.ReasoningParam | Model | None
    """Settings of reasoning models, such as the effort and the kind of summary."""
    input: str | Iterable[params.ResponseInputItemParam | Model]
    """What to answer: text, or a list of messages, files, tool results and earlier output items."""
    include: Iterable[models.ResponseIncludable] | None
    """Extra parts of the answer, such as file_search_call.results or reasoning.encrypted_content."""
    parallel_tool_calls: bool | None
    """Whether the model may ask for several tool calls at once; true by default."""
    store: bool | None
    """Whether the response is kept on the server; true by default."""
    instructions: str | None
    """A system message for this response only; one of a previous response is not taken over."""
    moderation: params.ModerationParam | Model | None
    """How strictly the result is filtered: auto (the default) or low."""
    stream: Literal[False] | None
    """Whether the response comes as typed events while it is made; false by default."""
    stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None
    """Settings of the stream: include_obfuscation turns the padding of events on or off."""
    conversation: str | params.ResponseConversationParam | Model | None
    """The conversation, or its id, that supplies earlier items and receives the new ones."""
    context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None
    """What to do when the context grows, such as compaction from a token threshold (1000 or more) on."""
    max_output_tokens: int | None
    """Upper bound on the generated tokens, those of reasoning included; 16 or more."""
    access_programs: params.ResponseCreateParamsAccessPrograms | Model
    """The access programs that the request makes use of, by field."""
    background_options: params.ResponseCreateParamsBackgroundOptions | Model
    """When a response in the background is to be done (soonest, 2h or 8h), and what it goes on from."""
    image: params.ResponseCompactParamsImage | Model
    """The picture or pictures to work on."""
