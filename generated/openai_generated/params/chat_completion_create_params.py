# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class ChatCompletionCreateParams(TypedDict, total=False):
    """What `POST /chat/completions` takes."""

    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, by which stored completions can be found."""
    top_logprobs: int | None
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
    messages: Required[Iterable[params.ChatCompletionMessageParam | Model]]
    """The conversation so far, oldest message first."""
    model: Required[models.ModelIdsShared]
    """The id of a chat model, such as gpt-5.4."""
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None
    """The class of service: auto (the default), default, flex, scale or priority; the answer names the one used."""
    modalities: Iterable[Literal["text", "audio"]] | None
    """The kinds of output wanted: text, audio or both."""
    verbosity: Literal["low", "medium", "high"] | None
    """How wordy the answer is: low, medium (the default) or high."""
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How long a reasoning model thinks: none, minimal, low, medium, high or xhigh."""
    max_completion_tokens: int | None
    """Upper bound on the generated tokens, those of reasoning included."""
    frequency_penalty: float | None
    """Lowers the odds of a token by how often it has occurred already, -2 to 2; 0 by default."""
    presence_penalty: float | None
    """Lowers the odds of any token that has occurred already, -2 to 2; 0 by default."""
    web_search_options: params.ChatCompletionCreateParamsWebSearchOptions | Model
    """Settings of the web search: the user's rough location and the size of the search context."""
    response_format: params.ChatCompletionCreateParamsResponseFormat | Model
    """The form of the answer: text, json_object, or json_schema with a schema of your own."""
    audio: params.ChatCompletionAudioParam | Model | None
    """Voice and format (wav, aac, mp3, flac, opus or pcm16) of spoken output; needed when modalities names audio."""
    store: bool | None
    """Whether the completion is kept on the server; false by default."""
    moderation: params.ModerationParam | Model | None
    """How strictly the result is filtered: auto (the default) or low."""
    stream: bool | None
    """Whether the answer comes as chunks while it is made; false by default."""
    stop: str | SequenceNotStr[str] | None
    """Up to four texts at which generation ends; they are not part of the answer."""
    logit_bias: Mapping[str, int] | None
    """Token id to a number from -100 to 100 that is added to the token's score."""
    logprobs: bool | None
    """Whether the log probabilities of the chosen tokens are returned."""
    max_tokens: int | None
    """Upper bound on the generated tokens; the older name of max_completion_tokens, unknown to o-series models."""
    n: int | None
    """How many alternative answers to make, 1 to 128; all of them are billed."""
    prediction: params.ChatCompletionPredictionContentParam | Model | None
    """Text that the answer will mostly repeat; matching parts arrive faster."""
    seed: int | None
    """A number that makes equal requests likelier to give equal answers."""
    stream_options: params.ChatCompletionStreamOptionsParam | Model | None
    """Settings of the stream: include_usage adds a last chunk with the token usage."""
    tools: Iterable[params.ChatCompletionToolUnionParam | Model]
    """The functions and custom tools that the model may call."""
    tool_choice: params.ChatCompletionToolChoiceOptionParam | Model
    """Whether tools are used: none, auto, required, or one tool named."""
    parallel_tool_calls: bool
    """Whether the model may ask for several tool calls at once; true by default."""
    function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | Model
    """Which function is called: none, auto or one named; the older form of tool_choice."""
    functions: Iterable[params.ChatCompletionCreateParamsFunction | Model]
    """The functions that the model may call; the older form of tools."""


class ChatCompletionCreateParamsWebSearchOptions(TypedDict, total=False):
    """Chat completion create params web search options."""

    user_location: params.ChatCompletionCreateParamsWebSearchOptionsUserLocation | Model | None
    """Where the user roughly is, so that results suit the place."""
    search_context_size: Literal["low", "medium", "high"]
    """How much of the found pages the model reads: low, medium (the default) or high."""


class ChatCompletionCreateParamsWebSearchOptionsUserLocation(TypedDict, total=False):
    """Chat completion create params web search options user location (`approximate`)."""

    type: Required[Literal["approximate"]]
    """Always `approximate`."""
    approximate: Required[params.WebSearchLocationParam | Model]
    """City, region, country and time zone, as far as you know them."""


class WebSearchLocationParam(TypedDict, total=False):
    """Web search location."""

    country: str
    """Two-letter ISO 3166-1 code, such as US."""
    region: str
    """State or province in free text, such as California."""
    city: str
    """Town in free text, such as San Francisco."""
    timezone: str
    """IANA name, such as America/Los_Angeles."""


class ChatCompletionAudioParam(TypedDict, total=False):
    """Chat completion audio param."""

    voice: Required[models.VoiceIdsShared | params.VoiceIdsOrCustomVoiceIdParam | Model]
    """The voice that speaks: a built-in one by name, or a custom one by id."""
    format: Required[Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]]
    """The encoding of the sound that comes back; a stream gives pcm16 only."""


class ChatCompletionPredictionContentParam(TypedDict, total=False):
    """Chat completion prediction content param (`content`)."""

    type: Required[Literal["content"]]
    """Always `content`."""
    content: Required[str | Iterable[params.ChatCompletionContentPartTextParam | Model]]
    """The text that most of the answer is expected to repeat, such as the file being edited."""


class ChatCompletionFunctionCallOptionParam(TypedDict, total=False):
    """Chat completion function call option param."""

    name: Required[str]
    """Which function the model has to call."""


class ChatCompletionCreateParamsFunction(TypedDict, total=False):
    """Chat completion create params function."""

    description: str
    """Tells the model what the function does and when to call it."""
    name: Required[str]
    """What the function is called: letters, digits, underscores and dashes, at most 64."""
    parameters: Mapping[str, object]
    """A JSON schema of the arguments; leave it out for a function that takes none."""


class ChatCompletionCreateParamsNonStreaming(TypedDict, total=False):
    """What `POST /chat/completions` takes."""

    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, by which stored completions can be found."""
    top_logprobs: int | None
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
    messages: Required[Iterable[params.ChatCompletionMessageParam | Model]]
    """The conversation so far, oldest message first."""
    model: Required[models.ModelIdsShared]
    """The id of a chat model, such as gpt-5.4."""
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None
    """The class of service: auto (the default), default, flex, scale or priority; the answer names the one used."""
    modalities: Iterable[Literal["text", "audio"]] | None
    """The kinds of output wanted: text, audio or both."""
    verbosity: Literal["low", "medium", "high"] | None
    """How wordy the answer is: low, medium (the default) or high."""
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How long a reasoning model thinks: none, minimal, low, medium, high or xhigh."""
    max_completion_tokens: int | None
    """Upper bound on the generated tokens, those of reasoning included."""
    frequency_penalty: float | None
    """Lowers the odds of a token by how often it has occurred already, -2 to 2; 0 by default."""
    presence_penalty: float | None
    """Lowers the odds of any token that has occurred already, -2 to 2; 0 by default."""
    web_search_options: params.ChatCompletionCreateParamsWebSearchOptions | Model
    """Settings of the web search: the user's rough location and the size of the search context."""
    response_format: params.ChatCompletionCreateParamsResponseFormat | Model
    """The form of the answer: text, json_object, or json_schema with a schema of your own."""
    audio: params.ChatCompletionAudioParam | Model | None
    """Voice and format (wav, aac, mp3, flac, opus or pcm16) of spoken output; needed when modalities names audio."""
    store: bool | None
    """Whether the completion is kept on the server; false by default."""
    moderation: params.ModerationParam | Model | None
    """How strictly the result is filtered: auto (the default) or low."""
    stream: Literal[False] | None
    """Whether the answer comes as chunks while it is made; false by default."""
    stop: str | SequenceNotStr[str] | None
    """Up to four texts at which generation ends; they are not part of the answer."""
    logit_bias: Mapping[str, int] | None
    """Token id to a number from -100 to 100 that is added to the token's score."""
    logprobs: bool | None
    """Whether the log probabilities of the chosen tokens are returned."""
    max_tokens: int | None
    """Upper bound on the generated tokens; the older name of max_completion_tokens, unknown to o-series models."""
    n: int | None
    """How many alternative answers to make, 1 to 128; all of them are billed."""
    prediction: params.ChatCompletionPredictionContentParam | Model | None
    """Text that the answer will mostly repeat; matching parts arrive faster."""
    seed: int | None
    """A number that makes equal requests likelier to give equal answers."""
    stream_options: params.ChatCompletionStreamOptionsParam | Model | None
    """Settings of the stream: include_usage adds a last chunk with the token usage."""
    tools: Iterable[params.ChatCompletionToolUnionParam | Model]
    """The functions and custom tools that the model may call."""
    tool_choice: params.ChatCompletionToolChoiceOptionParam | Model
    """Whether tools are used: none, auto, required, or one tool named."""
    parallel_tool_calls: bool
    """Whether the model may ask for several tool calls at once; true by default."""
    function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | Model
    """Which function is called: none, auto or one named; the older form of tool_choice."""
    functions: Iterable[params.ChatCompletionCreateParamsFunction | Model]
    """The functions that the model may call; the older form of tools."""
