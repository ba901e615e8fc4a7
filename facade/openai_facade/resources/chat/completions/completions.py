# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, overload

from openai_facade.extensions import chat_completions as written
from openai_generated.resources.chat.completions import completions as generated
from openai_runtime.unset import omit
from openai_runtime.views import async_raw_method, async_streamed_method, raw_method, streamed_method

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Literal

    from openai_facade.parsing.parsed import ParsedChatCompletion
    from openai_facade.streaming.chat_streams import AsyncChatCompletionStreamManager, ChatCompletionStreamManager
    from openai_facade.tools.calls import Tool
    from openai_facade.tools.loop import ChatToolRun, ToolStep
    from openai_generated import models, params
    from openai_generated.models.chat_completion import ChatCompletion
    from openai_generated.models.chat_completion_chunk import ChatCompletionChunk
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.stream import AsyncStream, Stream
    from openai_runtime.types import Iterable, SequenceNotStr
    from openai_runtime.unset import Omit


__all__ = [
    "AsyncCompletions",
    "AsyncCompletionsWithRawResponse",
    "AsyncCompletionsWithStreamingResponse",
    "Completions",
    "CompletionsWithRawResponse",
    "CompletionsWithStreamingResponse",
]

T = TypeVar("T")


class Completions(written.Completions):
    """`client.chat.completions`, with the hand-written methods of it and of its children."""

    @property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return CompletionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return CompletionsWithStreamingResponse(self)

    @overload
    def parse(
        self,
        *,
        messages: Iterable[params.ChatCompletionMessageParam | Model],
        model: models.ModelIdsShared,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: params.ChatCompletionCreateParamsWebSearchOptions | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: params.ChatCompletionPredictionContentParam | Model | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        tools: Iterable[params.ChatCompletionToolUnionParam | Model] | Omit = omit,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | Model | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | Model | Omit = omit,
        functions: Iterable[params.ChatCompletionCreateParamsFunction | Model] | Omit = omit,
        response_format: Mapping[str, object] | Omit = omit,
        strict: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ParsedChatCompletion[None]: ...

    @overload
    def parse(
        self,
        *,
        messages: Iterable[params.ChatCompletionMessageParam | Model],
        model: models.ModelIdsShared,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: params.ChatCompletionCreateParamsWebSearchOptions | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: params.ChatCompletionPredictionContentParam | Model | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        tools: Iterable[params.ChatCompletionToolUnionParam | Model] | Omit = omit,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | Model | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | Model | Omit = omit,
        functions: Iterable[params.ChatCompletionCreateParamsFunction | Model] | Omit = omit,
        response_format: type[T],
        strict: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ParsedChatCompletion[T]: ...

    def parse(
        self,
        *,
        messages: Iterable[params.ChatCompletionMessageParam | Model],
        model: models.ModelIdsShared,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: params.ChatCompletionCreateParamsWebSearchOptions | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: params.ChatCompletionPredictionContentParam | Model | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        tools: Iterable[params.ChatCompletionToolUnionParam | Model] | Omit = omit,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | Model | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | Model | Omit = omit,
        functions: Iterable[params.ChatCompletionCreateParamsFunction | Model] | Omit = omit,
        response_format: type[T] | Mapping[str, object] | Omit = omit,
        strict: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ParsedChatCompletion[T]:
        """Answer a conversation, with the text and tool arguments read into your own types.

        Args:
            messages: The conversation so far, oldest message first.
            model: The id of a chat model, such as gpt-5.4.
            metadata: Up to 16 pairs of text of your own, by which stored completions can be found.
            top_logprobs: How many of the likeliest tokens to report at each position, 0 to 20.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            user: A stable id of your end user; deprecated in favour of safety_identifier.
            safety_identifier: A stable, hashed id of your end user, at most 64 characters, by which misuse is traced.
            prompt_cache_key: A label shared by requests that start alike, so that they hit the same cache.
            prompt_cache_retention: How long the cached beginning is kept: in_memory or 24h.
            prompt_cache_options: How the beginning of the prompt is cached, such as the mode and the time it is kept.
            service_tier: The class of service: auto (the default), default, flex, scale or priority; the answer names the one used.
            modalities: The kinds of output wanted: text, audio or both.
            verbosity: How wordy the answer is: low, medium (the default) or high.
            reasoning_effort: How long a reasoning model thinks: none, minimal, low, medium, high or xhigh.
            max_completion_tokens: Upper bound on the generated tokens, those of reasoning included.
            frequency_penalty: Lowers the odds of a token by how often it has occurred already, -2 to 2; 0 by default.
            presence_penalty: Lowers the odds of any token that has occurred already, -2 to 2; 0 by default.
            web_search_options: Settings of the web search: the user's rough location and the size of the search context.
            audio: Voice and format (wav, aac, mp3, flac, opus or pcm16) of spoken output; needed when modalities names audio.
            store: Whether the completion is kept on the server; false by default.
            moderation: How strictly the result is filtered: auto (the default) or low.
            stop: Up to four texts at which generation ends; they are not part of the answer.
            logit_bias: Token id to a number from -100 to 100 that is added to the token's score.
            logprobs: Whether the log probabilities of the chosen tokens are returned.
            max_tokens: Upper bound on the generated tokens; the older name of max_completion_tokens, unknown to o-series models.
            n: How many alternative answers to make, 1 to 128; all of them are billed.
            prediction: Text that the answer will mostly repeat; matching parts arrive faster.
            seed: A number that makes equal requests likelier to give equal answers.
            stream_options: Settings of the stream: include_usage adds a last chunk with the token usage.
            tools: The functions and custom tools that the model may call.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            function_call: Which function is called: none, auto or one named; the older form of tool_choice.
            functions: The functions that the model may call; the older form of tools.
            response_format: The type the answer becomes: a pydantic model, dataclass, attrs class or TypedDict; or the format as the API takes it.
            strict: Whether the model is held to the schema of the type, which then must be one that strict mode can express. Unless given, always where the server is the API; elsewhere a schema that strict mode forbids is sent as it is.
        """
        return self._parse(
            {
                "messages": messages,
                "model": model,
                "metadata": metadata,
                "top_logprobs": top_logprobs,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
                "safety_identifier": safety_identifier,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "prompt_cache_options": prompt_cache_options,
                "service_tier": service_tier,
                "modalities": modalities,
                "verbosity": verbosity,
                "reasoning_effort": reasoning_effort,
                "max_completion_tokens": max_completion_tokens,
                "frequency_penalty": frequency_penalty,
                "presence_penalty": presence_penalty,
                "web_search_options": web_search_options,
                "audio": audio,
                "store": store,
                "moderation": moderation,
                "stop": stop,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_tokens": max_tokens,
                "n": n,
                "prediction": prediction,
                "seed": seed,
                "stream_options": stream_options,
                "tools": tools,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "function_call": function_call,
                "functions": functions,
                "response_format": response_format,
                "strict": strict,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    def stream(
        self,
        *,
        messages: Iterable[params.ChatCompletionMessageParam | Model],
        model: models.ModelIdsShared,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: params.ChatCompletionCreateParamsWebSearchOptions | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: params.ChatCompletionPredictionContentParam | Model | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        tools: Iterable[params.ChatCompletionToolUnionParam | Model] | Omit = omit,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | Model | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | Model | Omit = omit,
        functions: Iterable[params.ChatCompletionCreateParamsFunction | Model] | Omit = omit,
        response_format: Mapping[str, object] | Omit = omit,
        strict: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatCompletionStreamManager[None]: ...

    @overload
    def stream(
        self,
        *,
        messages: Iterable[params.ChatCompletionMessageParam | Model],
        model: models.ModelIdsShared,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: params.ChatCompletionCreateParamsWebSearchOptions | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: params.ChatCompletionPredictionContentParam | Model | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        tools: Iterable[params.ChatCompletionToolUnionParam | Model] | Omit = omit,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | Model | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | Model | Omit = omit,
        functions: Iterable[params.ChatCompletionCreateParamsFunction | Model] | Omit = omit,
        response_format: type[T],
        strict: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatCompletionStreamManager[T]: ...

    def stream(
        self,
        *,
        messages: Iterable[params.ChatCompletionMessageParam | Model],
        model: models.ModelIdsShared,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: params.ChatCompletionCreateParamsWebSearchOptions | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: params.ChatCompletionPredictionContentParam | Model | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        tools: Iterable[params.ChatCompletionToolUnionParam | Model] | Omit = omit,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | Model | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | Model | Omit = omit,
        functions: Iterable[params.ChatCompletionCreateParamsFunction | Model] | Omit = omit,
        response_format: type[T] | Mapping[str, object] | Omit = omit,
        strict: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatCompletionStreamManager[T]:
        """Answer a conversation as a stream of events with snapshots; sent when the `with` block is entered.

        Args:
            messages: The conversation so far, oldest message first.
            model: The id of a chat model, such as gpt-5.4.
            metadata: Up to 16 pairs of text of your own, by which stored completions can be found.
            top_logprobs: How many of the likeliest tokens to report at each position, 0 to 20.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            user: A stable id of your end user; deprecated in favour of safety_identifier.
            safety_identifier: A stable, hashed id of your end user, at most 64 characters, by which misuse is traced.
            prompt_cache_key: A label shared by requests that start alike, so that they hit the same cache.
            prompt_cache_retention: How long the cached beginning is kept: in_memory or 24h.
            prompt_cache_options: How the beginning of the prompt is cached, such as the mode and the time it is kept.
            service_tier: The class of service: auto (the default), default, flex, scale or priority; the answer names the one used.
            modalities: The kinds of output wanted: text, audio or both.
            verbosity: How wordy the answer is: low, medium (the default) or high.
            reasoning_effort: How long a reasoning model thinks: none, minimal, low, medium, high or xhigh.
            max_completion_tokens: Upper bound on the generated tokens, those of reasoning included.
            frequency_penalty: Lowers the odds of a token by how often it has occurred already, -2 to 2; 0 by default.
            presence_penalty: Lowers the odds of any token that has occurred already, -2 to 2; 0 by default.
            web_search_options: Settings of the web search: the user's rough location and the size of the search context.
            audio: Voice and format (wav, aac, mp3, flac, opus or pcm16) of spoken output; needed when modalities names audio.
            store: Whether the completion is kept on the server; false by default.
            moderation: How strictly the result is filtered: auto (the default) or low.
            stop: Up to four texts at which generation ends; they are not part of the answer.
            logit_bias: Token id to a number from -100 to 100 that is added to the token's score.
            logprobs: Whether the log probabilities of the chosen tokens are returned.
            max_tokens: Upper bound on the generated tokens; the older name of max_completion_tokens, unknown to o-series models.
            n: How many alternative answers to make, 1 to 128; all of them are billed.
            prediction: Text that the answer will mostly repeat; matching parts arrive faster.
            seed: A number that makes equal requests likelier to give equal answers.
            stream_options: Settings of the stream: include_usage adds a last chunk with the token usage.
            tools: The functions and custom tools that the model may call.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            function_call: Which function is called: none, auto or one named; the older form of tool_choice.
            functions: The functions that the model may call; the older form of tools.
            response_format: The type the answer becomes: a pydantic model, dataclass, attrs class or TypedDict; or the format as the API takes it.
            strict: Whether the model is held to the schema of the type, which then must be one that strict mode can express. Unless given, always where the server is the API; elsewhere a schema that strict mode forbids is sent as it is.
        """
        return self._stream(
            {
                "messages": messages,
                "model": model,
                "metadata": metadata,
                "top_logprobs": top_logprobs,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
                "safety_identifier": safety_identifier,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "prompt_cache_options": prompt_cache_options,
                "service_tier": service_tier,
                "modalities": modalities,
                "verbosity": verbosity,
                "reasoning_effort": reasoning_effort,
                "max_completion_tokens": max_completion_tokens,
                "frequency_penalty": frequency_penalty,
                "presence_penalty": presence_penalty,
                "web_search_options": web_search_options,
                "audio": audio,
                "store": store,
                "moderation": moderation,
                "stop": stop,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_tokens": max_tokens,
                "n": n,
                "prediction": prediction,
                "seed": seed,
                "stream_options": stream_options,
                "tools": tools,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "function_call": function_call,
                "functions": functions,
                "response_format": response_format,
                "strict": strict,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    def run_tools(
        self,
        *,
        messages: Iterable[params.ChatCompletionMessageParam | Model],
        model: models.ModelIdsShared,
        tools: Iterable[Callable[..., object] | Tool | Mapping[str, object] | Model],
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: params.ChatCompletionCreateParamsWebSearchOptions | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: params.ChatCompletionPredictionContentParam | Model | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | Model | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | Model | Omit = omit,
        functions: Iterable[params.ChatCompletionCreateParamsFunction | Model] | Omit = omit,
        response_format: Mapping[str, object] | Omit = omit,
        strict: bool | None | Omit = omit,
        max_turns: int = 10,
        on_error: Literal["report", "raise"] = "report",
        on_step: Callable[[ToolStep[ParsedChatCompletion[None]]], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatToolRun[None]: ...

    @overload
    def run_tools(
        self,
        *,
        messages: Iterable[params.ChatCompletionMessageParam | Model],
        model: models.ModelIdsShared,
        tools: Iterable[Callable[..., object] | Tool | Mapping[str, object] | Model],
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: params.ChatCompletionCreateParamsWebSearchOptions | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: params.ChatCompletionPredictionContentParam | Model | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | Model | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | Model | Omit = omit,
        functions: Iterable[params.ChatCompletionCreateParamsFunction | Model] | Omit = omit,
        response_format: type[T],
        strict: bool | None | Omit = omit,
        max_turns: int = 10,
        on_error: Literal["report", "raise"] = "report",
        on_step: Callable[[ToolStep[ParsedChatCompletion[T]]], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatToolRun[T]: ...

    def run_tools(
        self,
        *,
        messages: Iterable[params.ChatCompletionMessageParam | Model],
        model: models.ModelIdsShared,
        tools: Iterable[Callable[..., object] | Tool | Mapping[str, object] | Model],
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: params.ChatCompletionCreateParamsWebSearchOptions | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: params.ChatCompletionPredictionContentParam | Model | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | Model | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | Model | Omit = omit,
        functions: Iterable[params.ChatCompletionCreateParamsFunction | Model] | Omit = omit,
        response_format: type[T] | Mapping[str, object] | Omit = omit,
        strict: bool | None | Omit = omit,
        max_turns: int = 10,
        on_error: Literal["report", "raise"] = "report",
        on_step: Callable[[ToolStep[ParsedChatCompletion[T]]], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatToolRun[None] | ChatToolRun[T]:
        """Answer a conversation, calling Python functions until the model is done. An async client calls them all at once, plain functions in threads.

        Args:
            messages: The conversation so far, oldest message first.
            model: The id of a chat model, such as gpt-5.4.
            tools: Functions with annotated arguments, sync or async; classes whose objects can be called; `Tool` objects. Definitions as the API takes them are left to the caller.
            metadata: Up to 16 pairs of text of your own, by which stored completions can be found.
            top_logprobs: How many of the likeliest tokens to report at each position, 0 to 20.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            user: A stable id of your end user; deprecated in favour of safety_identifier.
            safety_identifier: A stable, hashed id of your end user, at most 64 characters, by which misuse is traced.
            prompt_cache_key: A label shared by requests that start alike, so that they hit the same cache.
            prompt_cache_retention: How long the cached beginning is kept: in_memory or 24h.
            prompt_cache_options: How the beginning of the prompt is cached, such as the mode and the time it is kept.
            service_tier: The class of service: auto (the default), default, flex, scale or priority; the answer names the one used.
            modalities: The kinds of output wanted: text, audio or both.
            verbosity: How wordy the answer is: low, medium (the default) or high.
            reasoning_effort: How long a reasoning model thinks: none, minimal, low, medium, high or xhigh.
            max_completion_tokens: Upper bound on the generated tokens, those of reasoning included.
            frequency_penalty: Lowers the odds of a token by how often it has occurred already, -2 to 2; 0 by default.
            presence_penalty: Lowers the odds of any token that has occurred already, -2 to 2; 0 by default.
            web_search_options: Settings of the web search: the user's rough location and the size of the search context.
            audio: Voice and format (wav, aac, mp3, flac, opus or pcm16) of spoken output; needed when modalities names audio.
            store: Whether the completion is kept on the server; false by default.
            moderation: How strictly the result is filtered: auto (the default) or low.
            stop: Up to four texts at which generation ends; they are not part of the answer.
            logit_bias: Token id to a number from -100 to 100 that is added to the token's score.
            logprobs: Whether the log probabilities of the chosen tokens are returned.
            max_tokens: Upper bound on the generated tokens; the older name of max_completion_tokens, unknown to o-series models.
            n: How many alternative answers to make, 1 to 128; all of them are billed.
            prediction: Text that the answer will mostly repeat; matching parts arrive faster.
            seed: A number that makes equal requests likelier to give equal answers.
            stream_options: Settings of the stream: include_usage adds a last chunk with the token usage.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            function_call: Which function is called: none, auto or one named; the older form of tool_choice.
            functions: The functions that the model may call; the older form of tools.
            response_format: The type the last answer becomes: a pydantic model, dataclass, attrs class or TypedDict; or the format as the API takes it.
            strict: Whether the model is held to the schema of the type, which then must be one that strict mode can express. Unless given, always where the server is the API; elsewhere a schema that strict mode forbids is sent as it is.
            max_turns: How often the model is asked at most.
            on_error: Tell the model of what a tool raises, or the caller.
            on_step: Called after every turn with the answer and the results; may be async in an async client.

        Raises:
            ToolLoopLimitError: The model still calls tools in the last turn; `run` has everything up to there.
            StrictSchemaError: Strict mode cannot express an argument of a function.
        """
        return self._run_tools(
            {
                "messages": messages,
                "model": model,
                "tools": tools,
                "metadata": metadata,
                "top_logprobs": top_logprobs,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
                "safety_identifier": safety_identifier,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "prompt_cache_options": prompt_cache_options,
                "service_tier": service_tier,
                "modalities": modalities,
                "verbosity": verbosity,
                "reasoning_effort": reasoning_effort,
                "max_completion_tokens": max_completion_tokens,
                "frequency_penalty": frequency_penalty,
                "presence_penalty": presence_penalty,
                "web_search_options": web_search_options,
                "audio": audio,
                "store": store,
                "moderation": moderation,
                "stop": stop,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_tokens": max_tokens,
                "n": n,
                "prediction": prediction,
                "seed": seed,
                "stream_options": stream_options,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "function_call": function_call,
                "functions": functions,
                "response_format": response_format,
                "strict": strict,
                "max_turns": max_turns,
                "on_error": on_error,
                "on_step": on_step,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncCompletions(written.AsyncCompletions):
    """`client.chat.completions`, with the hand-written methods of it and of its children."""

    @property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncCompletionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncCompletionsWithStreamingResponse(self)

    @overload
    async def parse(
        self,
        *,
        messages: Iterable[params.ChatCompletionMessageParam | Model],
        model: models.ModelIdsShared,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: params.ChatCompletionCreateParamsWebSearchOptions | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: params.ChatCompletionPredictionContentParam | Model | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        tools: Iterable[params.ChatCompletionToolUnionParam | Model] | Omit = omit,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | Model | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | Model | Omit = omit,
        functions: Iterable[params.ChatCompletionCreateParamsFunction | Model] | Omit = omit,
        response_format: Mapping[str, object] | Omit = omit,
        strict: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ParsedChatCompletion[None]: ...

    @overload
    async def parse(
        self,
        *,
        messages: Iterable[params.ChatCompletionMessageParam | Model],
        model: models.ModelIdsShared,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: params.ChatCompletionCreateParamsWebSearchOptions | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: params.ChatCompletionPredictionContentParam | Model | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        tools: Iterable[params.ChatCompletionToolUnionParam | Model] | Omit = omit,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | Model | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | Model | Omit = omit,
        functions: Iterable[params.ChatCompletionCreateParamsFunction | Model] | Omit = omit,
        response_format: type[T],
        strict: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ParsedChatCompletion[T]: ...

    async def parse(
        self,
        *,
        messages: Iterable[params.ChatCompletionMessageParam | Model],
        model: models.ModelIdsShared,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: params.ChatCompletionCreateParamsWebSearchOptions | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: params.ChatCompletionPredictionContentParam | Model | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        tools: Iterable[params.ChatCompletionToolUnionParam | Model] | Omit = omit,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | Model | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | Model | Omit = omit,
        functions: Iterable[params.ChatCompletionCreateParamsFunction | Model] | Omit = omit,
        response_format: type[T] | Mapping[str, object] | Omit = omit,
        strict: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ParsedChatCompletion[T]:
        """Answer a conversation, with the text and tool arguments read into your own types.

        Args:
            messages: The conversation so far, oldest message first.
            model: The id of a chat model, such as gpt-5.4.
            metadata: Up to 16 pairs of text of your own, by which stored completions can be found.
            top_logprobs: How many of the likeliest tokens to report at each position, 0 to 20.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            user: A stable id of your end user; deprecated in favour of safety_identifier.
            safety_identifier: A stable, hashed id of your end user, at most 64 characters, by which misuse is traced.
            prompt_cache_key: A label shared by requests that start alike, so that they hit the same cache.
            prompt_cache_retention: How long the cached beginning is kept: in_memory or 24h.
            prompt_cache_options: How the beginning of the prompt is cached, such as the mode and the time it is kept.
            service_tier: The class of service: auto (the default), default, flex, scale or priority; the answer names the one used.
            modalities: The kinds of output wanted: text, audio or both.
            verbosity: How wordy the answer is: low, medium (the default) or high.
            reasoning_effort: How long a reasoning model thinks: none, minimal, low, medium, high or xhigh.
            max_completion_tokens: Upper bound on the generated tokens, those of reasoning included.
            frequency_penalty: Lowers the odds of a token by how often it has occurred already, -2 to 2; 0 by default.
            presence_penalty: Lowers the odds of any token that has occurred already, -2 to 2; 0 by default.
            web_search_options: Settings of the web search: the user's rough location and the size of the search context.
            audio: Voice and format (wav, aac, mp3, flac, opus or pcm16) of spoken output; needed when modalities names audio.
            store: Whether the completion is kept on the server; false by default.
            moderation: How strictly the result is filtered: auto (the default) or low.
            stop: Up to four texts at which generation ends; they are not part of the answer.
            logit_bias: Token id to a number from -100 to 100 that is added to the token's score.
            logprobs: Whether the log probabilities of the chosen tokens are returned.
            max_tokens: Upper bound on the generated tokens; the older name of max_completion_tokens, unknown to o-series models.
            n: How many alternative answers to make, 1 to 128; all of them are billed.
            prediction: Text that the answer will mostly repeat; matching parts arrive faster.
            seed: A number that makes equal requests likelier to give equal answers.
            stream_options: Settings of the stream: include_usage adds a last chunk with the token usage.
            tools: The functions and custom tools that the model may call.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            function_call: Which function is called: none, auto or one named; the older form of tool_choice.
            functions: The functions that the model may call; the older form of tools.
            response_format: The type the answer becomes: a pydantic model, dataclass, attrs class or TypedDict; or the format as the API takes it.
            strict: Whether the model is held to the schema of the type, which then must be one that strict mode can express. Unless given, always where the server is the API; elsewhere a schema that strict mode forbids is sent as it is.
        """
        return await self._parse(
            {
                "messages": messages,
                "model": model,
                "metadata": metadata,
                "top_logprobs": top_logprobs,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
                "safety_identifier": safety_identifier,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "prompt_cache_options": prompt_cache_options,
                "service_tier": service_tier,
                "modalities": modalities,
                "verbosity": verbosity,
                "reasoning_effort": reasoning_effort,
                "max_completion_tokens": max_completion_tokens,
                "frequency_penalty": frequency_penalty,
                "presence_penalty": presence_penalty,
                "web_search_options": web_search_options,
                "audio": audio,
                "store": store,
                "moderation": moderation,
                "stop": stop,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_tokens": max_tokens,
                "n": n,
                "prediction": prediction,
                "seed": seed,
                "stream_options": stream_options,
                "tools": tools,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "function_call": function_call,
                "functions": functions,
                "response_format": response_format,
                "strict": strict,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    def stream(
        self,
        *,
        messages: Iterable[params.ChatCompletionMessageParam | Model],
        model: models.ModelIdsShared,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: params.ChatCompletionCreateParamsWebSearchOptions | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: params.ChatCompletionPredictionContentParam | Model | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        tools: Iterable[params.ChatCompletionToolUnionParam | Model] | Omit = omit,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | Model | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | Model | Omit = omit,
        functions: Iterable[params.ChatCompletionCreateParamsFunction | Model] | Omit = omit,
        response_format: Mapping[str, object] | Omit = omit,
        strict: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncChatCompletionStreamManager[None]: ...

    @overload
    def stream(
        self,
        *,
        messages: Iterable[params.ChatCompletionMessageParam | Model],
        model: models.ModelIdsShared,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: params.ChatCompletionCreateParamsWebSearchOptions | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: params.ChatCompletionPredictionContentParam | Model | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        tools: Iterable[params.ChatCompletionToolUnionParam | Model] | Omit = omit,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | Model | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | Model | Omit = omit,
        functions: Iterable[params.ChatCompletionCreateParamsFunction | Model] | Omit = omit,
        response_format: type[T],
        strict: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncChatCompletionStreamManager[T]: ...

    def stream(
        self,
        *,
        messages: Iterable[params.ChatCompletionMessageParam | Model],
        model: models.ModelIdsShared,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: params.ChatCompletionCreateParamsWebSearchOptions | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: params.ChatCompletionPredictionContentParam | Model | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        tools: Iterable[params.ChatCompletionToolUnionParam | Model] | Omit = omit,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | Model | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | Model | Omit = omit,
        functions: Iterable[params.ChatCompletionCreateParamsFunction | Model] | Omit = omit,
        response_format: type[T] | Mapping[str, object] | Omit = omit,
        strict: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncChatCompletionStreamManager[T]:
        """Answer a conversation as a stream of events with snapshots; sent when the `with` block is entered.

        Args:
            messages: The conversation so far, oldest message first.
            model: The id of a chat model, such as gpt-5.4.
            metadata: Up to 16 pairs of text of your own, by which stored completions can be found.
            top_logprobs: How many of the likeliest tokens to report at each position, 0 to 20.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            user: A stable id of your end user; deprecated in favour of safety_identifier.
            safety_identifier: A stable, hashed id of your end user, at most 64 characters, by which misuse is traced.
            prompt_cache_key: A label shared by requests that start alike, so that they hit the same cache.
            prompt_cache_retention: How long the cached beginning is kept: in_memory or 24h.
            prompt_cache_options: How the beginning of the prompt is cached, such as the mode and the time it is kept.
            service_tier: The class of service: auto (the default), default, flex, scale or priority; the answer names the one used.
            modalities: The kinds of output wanted: text, audio or both.
            verbosity: How wordy the answer is: low, medium (the default) or high.
            reasoning_effort: How long a reasoning model thinks: none, minimal, low, medium, high or xhigh.
            max_completion_tokens: Upper bound on the generated tokens, those of reasoning included.
            frequency_penalty: Lowers the odds of a token by how often it has occurred already, -2 to 2; 0 by default.
            presence_penalty: Lowers the odds of any token that has occurred already, -2 to 2; 0 by default.
            web_search_options: Settings of the web search: the user's rough location and the size of the search context.
            audio: Voice and format (wav, aac, mp3, flac, opus or pcm16) of spoken output; needed when modalities names audio.
            store: Whether the completion is kept on the server; false by default.
            moderation: How strictly the result is filtered: auto (the default) or low.
            stop: Up to four texts at which generation ends; they are not part of the answer.
            logit_bias: Token id to a number from -100 to 100 that is added to the token's score.
            logprobs: Whether the log probabilities of the chosen tokens are returned.
            max_tokens: Upper bound on the generated tokens; the older name of max_completion_tokens, unknown to o-series models.
            n: How many alternative answers to make, 1 to 128; all of them are billed.
            prediction: Text that the answer will mostly repeat; matching parts arrive faster.
            seed: A number that makes equal requests likelier to give equal answers.
            stream_options: Settings of the stream: include_usage adds a last chunk with the token usage.
            tools: The functions and custom tools that the model may call.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            function_call: Which function is called: none, auto or one named; the older form of tool_choice.
            functions: The functions that the model may call; the older form of tools.
            response_format: The type the answer becomes: a pydantic model, dataclass, attrs class or TypedDict; or the format as the API takes it.
            strict: Whether the model is held to the schema of the type, which then must be one that strict mode can express. Unless given, always where the server is the API; elsewhere a schema that strict mode forbids is sent as it is.
        """
        return self._stream(
            {
                "messages": messages,
                "model": model,
                "metadata": metadata,
                "top_logprobs": top_logprobs,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
                "safety_identifier": safety_identifier,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "prompt_cache_options": prompt_cache_options,
                "service_tier": service_tier,
                "modalities": modalities,
                "verbosity": verbosity,
                "reasoning_effort": reasoning_effort,
                "max_completion_tokens": max_completion_tokens,
                "frequency_penalty": frequency_penalty,
                "presence_penalty": presence_penalty,
                "web_search_options": web_search_options,
                "audio": audio,
                "store": store,
                "moderation": moderation,
                "stop": stop,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_tokens": max_tokens,
                "n": n,
                "prediction": prediction,
                "seed": seed,
                "stream_options": stream_options,
                "tools": tools,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "function_call": function_call,
                "functions": functions,
                "response_format": response_format,
                "strict": strict,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    async def run_tools(
        self,
        *,
        messages: Iterable[params.ChatCompletionMessageParam | Model],
        model: models.ModelIdsShared,
        tools: Iterable[Callable[..., object] | Tool | Mapping[str, object] | Model],
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: params.ChatCompletionCreateParamsWebSearchOptions | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: params.ChatCompletionPredictionContentParam | Model | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | Model | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | Model | Omit = omit,
        functions: Iterable[params.ChatCompletionCreateParamsFunction | Model] | Omit = omit,
        response_format: Mapping[str, object] | Omit = omit,
        strict: bool | None | Omit = omit,
        max_turns: int = 10,
        on_error: Literal["report", "raise"] = "report",
        on_step: Callable[[ToolStep[ParsedChatCompletion[None]]], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatToolRun[None]: ...

    @overload
    async def run_tools(
        self,
        *,
        messages: Iterable[params.ChatCompletionMessageParam | Model],
        model: models.ModelIdsShared,
        tools: Iterable[Callable[..., object] | Tool | Mapping[str, object] | Model],
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: params.ChatCompletionCreateParamsWebSearchOptions | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: params.ChatCompletionPredictionContentParam | Model | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | Model | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | Model | Omit = omit,
        functions: Iterable[params.ChatCompletionCreateParamsFunction | Model] | Omit = omit,
        response_format: type[T],
        strict: bool | None | Omit = omit,
        max_turns: int = 10,
        on_error: Literal["report", "raise"] = "report",
        on_step: Callable[[ToolStep[ParsedChatCompletion[T]]], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatToolRun[T]: ...

    async def run_tools(
        self,
        *,
        messages: Iterable[params.ChatCompletionMessageParam | Model],
        model: models.ModelIdsShared,
        tools: Iterable[Callable[..., object] | Tool | Mapping[str, object] | Model],
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None | Omit = omit,
        modalities: Iterable[Literal["text", "audio"]] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        web_search_options: params.ChatCompletionCreateParamsWebSearchOptions | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: params.ChatCompletionPredictionContentParam | Model | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: params.ChatCompletionStreamOptionsParam | Model | None | Omit = omit,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | Model | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | Model | Omit = omit,
        functions: Iterable[params.ChatCompletionCreateParamsFunction | Model] | Omit = omit,
        response_format: type[T] | Mapping[str, object] | Omit = omit,
        strict: bool | None | Omit = omit,
        max_turns: int = 10,
        on_error: Literal["report", "raise"] = "report",
        on_step: Callable[[ToolStep[ParsedChatCompletion[T]]], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatToolRun[None] | ChatToolRun[T]:
        """Answer a conversation, calling Python functions until the model is done. An async client calls them all at once, plain functions in threads.

        Args:
            messages: The conversation so far, oldest message first.
            model: The id of a chat model, such as gpt-5.4.
            tools: Functions with annotated arguments, sync or async; classes whose objects can be called; `Tool` objects. Definitions as the API takes them are left to the caller.
            metadata: Up to 16 pairs of text of your own, by which stored completions can be found.
            top_logprobs: How many of the likeliest tokens to report at each position, 0 to 20.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            user: A stable id of your end user; deprecated in favour of safety_identifier.
            safety_identifier: A stable, hashed id of your end user, at most 64 characters, by which misuse is traced.
            prompt_cache_key: A label shared by requests that start alike, so that they hit the same cache.
            prompt_cache_retention: How long the cached beginning is kept: in_memory or 24h.
            prompt_cache_options: How the beginning of the prompt is cached, such as the mode and the time it is kept.
            service_tier: The class of service: auto (the default), default, flex, scale or priority; the answer names the one used.
            modalities: The kinds of output wanted: text, audio or both.
            verbosity: How wordy the answer is: low, medium (the default) or high.
            reasoning_effort: How long a reasoning model thinks: none, minimal, low, medium, high or xhigh.
            max_completion_tokens: Upper bound on the generated tokens, those of reasoning included.
            frequency_penalty: Lowers the odds of a token by how often it has occurred already, -2 to 2; 0 by default.
            presence_penalty: Lowers the odds of any token that has occurred already, -2 to 2; 0 by default.
            web_search_options: Settings of the web search: the user's rough location and the size of the search context.
            audio: Voice and format (wav, aac, mp3, flac, opus or pcm16) of spoken output; needed when modalities names audio.
            store: Whether the completion is kept on the server; false by default.
            moderation: How strictly the result is filtered: auto (the default) or low.
            stop: Up to four texts at which generation ends; they are not part of the answer.
            logit_bias: Token id to a number from -100 to 100 that is added to the token's score.
            logprobs: Whether the log probabilities of the chosen tokens are returned.
            max_tokens: Upper bound on the generated tokens; the older name of max_completion_tokens, unknown to o-series models.
            n: How many alternative answers to make, 1 to 128; all of them are billed.
            prediction: Text that the answer will mostly repeat; matching parts arrive faster.
            seed: A number that makes equal requests likelier to give equal answers.
            stream_options: Settings of the stream: include_usage adds a last chunk with the token usage.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            function_call: Which function is called: none, auto or one named; the older form of tool_choice.
            functions: The functions that the model may call; the older form of tools.
            response_format: The type the last answer becomes: a pydantic model, dataclass, attrs class or TypedDict; or the format as the API takes it.
            strict: Whether the model is held to the schema of the type, which then must be one that strict mode can express. Unless given, always where the server is the API; elsewhere a schema that strict mode forbids is sent as it is.
            max_turns: How often the model is asked at most.
            on_error: Tell the model of what a tool raises, or the caller.
            on_step: Called after every turn with the answer and the results; may be async in an async client.

        Raises:
            ToolLoopLimitError: The model still calls tools in the last turn; `run` has everything up to there.
            StrictSchemaError: Strict mode cannot express an argument of a function.
        """
        return await self._run_tools(
            {
                "messages": messages,
                "model": model,
                "tools": tools,
                "metadata": metadata,
                "top_logprobs": top_logprobs,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
                "safety_identifier": safety_identifier,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "prompt_cache_options": prompt_cache_options,
                "service_tier": service_tier,
                "modalities": modalities,
                "verbosity": verbosity,
                "reasoning_effort": reasoning_effort,
                "max_completion_tokens": max_completion_tokens,
                "frequency_penalty": frequency_penalty,
                "presence_penalty": presence_penalty,
                "web_search_options": web_search_options,
                "audio": audio,
                "store": store,
                "moderation": moderation,
                "stop": stop,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_tokens": max_tokens,
                "n": n,
                "prediction": prediction,
                "seed": seed,
                "stream_options": stream_options,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "function_call": function_call,
                "functions": functions,
                "response_format": response_format,
                "strict": strict,
                "max_turns": max_turns,
                "on_error": on_error,
                "on_step": on_step,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class CompletionsWithRawResponse(generated.CompletionsWithRawResponse):
    """`Completions` as `with_raw_response`."""

    parse = raw_method(Completions.parse)


class AsyncCompletionsWithRawResponse(generated.AsyncCompletionsWithRawResponse):
    """`AsyncCompletions` as `with_raw_response`."""

    parse = async_raw_method(AsyncCompletions.parse)


class CompletionsWithStreamingResponse(generated.CompletionsWithStreamingResponse):
    """`Completions` as `with_streaming_response`."""

    parse = streamed_method(Completions.parse)


class AsyncCompletionsWithStreamingResponse(generated.AsyncCompletionsWithStreamingResponse):
    """`AsyncCompletions` as `with_streaming_response`."""

    parse = async_streamed_method(AsyncCompletions.parse)
