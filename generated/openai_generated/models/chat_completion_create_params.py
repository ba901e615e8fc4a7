# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_content_part_text import ChatCompletionContentPartText
    from openai_generated.models.chat_completion_create_params_response_format import (
        ChatCompletionCreateParamsResponseFormat,
    )
    from openai_generated.models.chat_completion_message_param import ChatCompletionMessageParam
    from openai_generated.models.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
    from openai_generated.models.chat_completion_tool_choice_option_param import ChatCompletionToolChoiceOptionParam
    from openai_generated.models.chat_completion_tool_union_param import ChatCompletionToolUnionParam
    from openai_generated.models.model_ids_shared import ModelIdsShared
    from openai_generated.models.moderation_param import ModerationParam
    from openai_generated.models.prompt_cache_options_param import PromptCacheOptionsParam
    from openai_generated.models.voice_ids_or_custom_voice_id import VoiceIdsOrCustomVoiceId
    from openai_generated.models.voice_ids_shared import VoiceIdsShared


@model
class ChatCompletionCreateParams(Model):
    """Chat completion create params."""

    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    top_logprobs: int | None = None
    """How many of the likeliest tokens to report at each position, 0 to 20."""
    temperature: float | None = None
    """Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic."""
    top_p: float | None = None
    """Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature."""
    user: str | None = None
    """A stable id of your end user; deprecated in favour of safety_identifier."""
    safety_identifier: str | None = None
    """A stable, hashed id of your end user, at most 64 characters, by which misuse is traced."""
    prompt_cache_key: str | None = None
    """A label shared by requests that start alike, so that they hit the same cache."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    """How long the cached beginning is kept: in_memory or 24h."""
    prompt_cache_options: PromptCacheOptionsParam | None = None
    """How the beginning of the prompt is cached, such as the mode and the time it is kept."""
    messages: list[ChatCompletionMessageParam]
    """The conversation so far, oldest message first."""
    model: ModelIdsShared
    """The id of a chat model, such as gpt-5.4."""
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = None
    """The class of service: auto (the default), default, flex, scale or priority; the answer names the one used."""
    modalities: list[Literal["text", "audio"]] | None = None
    """The kinds of output wanted: text, audio or both."""
    verbosity: Literal["low", "medium", "high"] | None = None
    """How wordy the answer is: low, medium (the default) or high."""
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    """How long a reasoning model thinks: none, minimal, low, medium, high or xhigh."""
    max_completion_tokens: int | None = None
    """Upper bound on the generated tokens, those of reasoning included."""
    frequency_penalty: float | None = None
    """Lowers the odds of a token by how often it has occurred already, -2 to 2; 0 by default."""
    presence_penalty: float | None = None
    """Lowers the odds of any token that has occurred already, -2 to 2; 0 by default."""
    web_search_options: ChatCompletionCreateParamsWebSearchOptions | None = None
    """Settings of the web search: the user's rough location and the size of the search context."""
    response_format: ChatCompletionCreateParamsResponseFormat | None = None
    """The form of the answer: text, json_object, or json_schema with a schema of your own."""
    audio: ChatCompletionAudioParam | None = None
    """Voice and format (wav, aac, mp3, flac, opus or pcm16) of spoken output; needed when modalities names audio."""
    store: bool | None = None
    """Whether the completion is kept on the server; false by default."""
    moderation: ModerationParam | None = None
    """How strictly the result is filtered: auto (the default) or low."""
    stream: bool | None = None
    """Whether the answer comes as chunks while it is made; false by default."""
    stop: str | list[str] | None = None
    """Up to four texts at which generation ends; they are not part of the answer."""
    logit_bias: dict[str, int] | None = None
    """Token id to a number from -100 to 100 that is added to the token's score."""
    logprobs: bool | None = None
    """Whether the log probabilities of the chosen tokens are returned."""
    max_tokens: int | None = None
    """Upper bound on the generated tokens; the older name of max_completion_tokens, unknown to o-series models."""
    n: int | None = None
    """How many alternative answers to make, 1 to 128; all of them are billed."""
    prediction: ChatCompletionPredictionContentParam | None = None
    """Text that the answer will mostly repeat; matching parts arrive faster."""
    seed: int | None = None
    """A number that makes equal requests likelier to give equal answers."""
    stream_options: ChatCompletionStreamOptionsParam | None = None
    """Settings of the stream: include_usage adds a last chunk with the token usage."""
    tools: list[ChatCompletionToolUnionParam] | None = None
    """The functions and custom tools that the model may call."""
    tool_choice: ChatCompletionToolChoiceOptionParam | None = None
    """Whether tools are used: none, auto, required, or one tool named."""
    parallel_tool_calls: bool | None = None
    """Whether the model may ask for several tool calls at once; true by default."""
    function_call: Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam | None = None
    """Which function is called: none, auto or one named; the older form of tool_choice."""
    functions: list[ChatCompletionCreateParamsFunction] | None = None
    """The functions that the model may call; the older form of tools."""


@model
class ChatCompletionCreateParamsWebSearchOptions(Model):
    """Chat completion create params web search options."""

    user_location: ChatCompletionCreateParamsWebSearchOptionsUserLocation | None = None
    """Where the user roughly is, so that results suit the place."""
    search_context_size: Literal["low", "medium", "high"] | None = None
    """How much of the found pages the model reads: low, medium (the default) or high."""


@model
class ChatCompletionCreateParamsWebSearchOptionsUserLocation(Model):
    """Chat completion create params web search options user location (`approximate`)."""

    type: Literal["approximate"] = "approximate"
    """Always `approximate`."""
    approximate: WebSearchLocation
    """City, region, country and time zone, as far as you know them."""


@model
class WebSearchLocation(Model):
    """Web search location."""

    country: str | None = None
    """Two-letter ISO 3166-1 code, such as US."""
    region: str | None = None
    """State or province in free text, such as California."""
    city: str | None = None
    """Town in free text, such as San Francisco."""
    timezone: str | None = None
    """IANA name, such as America/Los_Angeles."""


WebSearchContextSize: TypeAlias = Literal["low", "medium", "high"]
"""Web search context size: the values known when this was generated."""


@model
class ChatCompletionAudioParam(Model):
    """Chat completion audio param."""

    voice: VoiceIdsShared | VoiceIdsOrCustomVoiceId
    """The voice that speaks: a built-in one by name, or a custom one by id."""
    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]
    """The encoding of the sound that comes back; a stream gives pcm16 only."""


ChatCompletionAudioParamFormat: TypeAlias = Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]
"""Chat completion audio param format: the values known when this was generated."""


@model
class ChatCompletionPredictionContentParam(Model):
    """Chat completion prediction content param (`content`)."""

    type: Literal["content"] = "content"
    """Always `content`."""
    content: str | list[ChatCompletionContentPartText]
    """The text that most of the answer is expected to repeat, such as the file being edited."""


ChatCompletionCreateParamsFunctionCall: TypeAlias = Literal["none", "auto"]
"""Chat completion create params function call: the values known when this was generated."""


@model
class ChatCompletionFunctionCallOptionParam(Model):
    """Chat completion function call option param."""

    name: str
    """Which function the model has to call."""


@model
class ChatCompletionCreateParamsFunction(Model):
    """Chat completion create params function."""

    description: str | None = None
    """Tells the model what the function does and when to call it."""
    name: str
    """What the function is called: letters, digits, underscores and dashes, at most 64."""
    parameters: dict[str, object] | None = None
    """A JSON schema of the arguments; leave it out for a function that takes none."""
