# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, overload

from openai_generated.endpoints.chat import (
    CREATE_CHAT_COMPLETION,
    DELETE_CHAT_COMPLETION,
    GET_CHAT_COMPLETION,
    LIST_CHAT_COMPLETIONS,
    UPDATE_CHAT_COMPLETION,
)
from openai_runtime.resource import AsyncResource, SyncResource, child
from openai_runtime.unset import omit
from openai_runtime.views import (
    RawView,
    StreamedView,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from openai_generated import models, params
    from openai_generated.models.chat_completion import ChatCompletion
    from openai_generated.models.chat_completion_chunk import ChatCompletionChunk
    from openai_generated.models.chat_completion_deleted import ChatCompletionDeleted
    from openai_generated.resources.chat.completions.messages import (
        AsyncMessages,
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
        Messages,
        MessagesWithRawResponse,
        MessagesWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.stream import AsyncStream, Stream
    from openai_runtime.types import Iterable, SequenceNotStr
    from openai_runtime.unset import Omit


class Completions(SyncResource):
    """`client.chat.completions`."""

    if TYPE_CHECKING:

        @property
        def messages(self) -> Messages:
            """`client.chat.completions.messages`."""
            ...
    else:
        messages = child("openai_generated.resources.chat.completions.messages", "Messages")

    @property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return CompletionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return CompletionsWithStreamingResponse(self)

    @overload
    def create(
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
        response_format: params.ChatCompletionCreateParamsResponseFormat | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatCompletion: ...

    @overload
    def create(
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
        response_format: params.ChatCompletionCreateParamsResponseFormat | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream: Literal[True],
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Stream[ChatCompletionChunk]: ...

    @overload
    def create(
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
        response_format: params.ChatCompletionCreateParamsResponseFormat | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream: bool,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatCompletion | Stream[ChatCompletionChunk]: ...

    def create(
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
        response_format: params.ChatCompletionCreateParamsResponseFormat | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream: bool | None | Omit = omit,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatCompletion | Stream[ChatCompletionChunk]:
        """Answer a conversation with one or more model messages, whole or as a stream of chunks.

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
            response_format: The form of the answer: text, json_object, or json_schema with a schema of your own.
            audio: Voice and format (wav, aac, mp3, flac, opus or pcm16) of spoken output; needed when modalities names audio.
            store: Whether the completion is kept on the server; false by default.
            moderation: How strictly the result is filtered: auto (the default) or low.
            stream: Whether the answer comes as chunks while it is made; false by default.
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
        """
        return self._send(
            CREATE_CHAT_COMPLETION,
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
                "response_format": response_format,
                "audio": audio,
                "store": store,
                "moderation": moderation,
                "stream": stream,
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
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatCompletion:
        """Read back a stored chat completion.

        Args:
            completion_id: The id of the stored chat completion.
        """
        return self._send(
            GET_CHAT_COMPLETION, {"completion_id": completion_id}, extra_headers, extra_query, extra_body, timeout
        )

    def update(
        self,
        completion_id: str,
        *,
        metadata: Mapping[str, str] | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatCompletion:
        """Replace the metadata of a stored chat completion.

        Args:
            completion_id: The id of the stored chat completion.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return self._send(
            UPDATE_CHAT_COMPLETION,
            {"completion_id": completion_id, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        model: str | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[ChatCompletion]:
        """Page through the chat completions that were kept because they were made with store set.

        Args:
            model: Only completions made by this model.
            metadata: Only completions that carry these pairs.
            after: Cursor: the id of the last completion already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._send(
            LIST_CHAT_COMPLETIONS,
            {"model": model, "metadata": metadata, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatCompletionDeleted:
        """Delete a stored chat completion.

        Args:
            completion_id: The id of the stored chat completion.
        """
        return self._send(
            DELETE_CHAT_COMPLETION, {"completion_id": completion_id}, extra_headers, extra_query, extra_body, timeout
        )


class AsyncCompletions(AsyncResource):
    """`client.chat.completions`."""

    if TYPE_CHECKING:

        @property
        def messages(self) -> AsyncMessages:
            """`client.chat.completions.messages`."""
            ...
    else:
        messages = child("openai_generated.resources.chat.completions.messages", "AsyncMessages")

    @property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncCompletionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncCompletionsWithStreamingResponse(self)

    @overload
    async def create(
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
        response_format: params.ChatCompletionCreateParamsResponseFormat | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatCompletion: ...

    @overload
    async def create(
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
        response_format: params.ChatCompletionCreateParamsResponseFormat | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream: Literal[True],
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncStream[ChatCompletionChunk]: ...

    @overload
    async def create(
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
        response_format: params.ChatCompletionCreateParamsResponseFormat | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream: bool,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]: ...

    async def create(
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
        response_format: params.ChatCompletionCreateParamsResponseFormat | Model | Omit = omit,
        audio: params.ChatCompletionAudioParam | Model | None | Omit = omit,
        store: bool | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream: bool | None | Omit = omit,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]:
        """Answer a conversation with one or more model messages, whole or as a stream of chunks.

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
            response_format: The form of the answer: text, json_object, or json_schema with a schema of your own.
            audio: Voice and format (wav, aac, mp3, flac, opus or pcm16) of spoken output; needed when modalities names audio.
            store: Whether the completion is kept on the server; false by default.
            moderation: How strictly the result is filtered: auto (the default) or low.
            stream: Whether the answer comes as chunks while it is made; false by default.
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
        """
        return await self._send(
            CREATE_CHAT_COMPLETION,
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
                "response_format": response_format,
                "audio": audio,
                "store": store,
                "moderation": moderation,
                "stream": stream,
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
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatCompletion:
        """Read back a stored chat completion.

        Args:
            completion_id: The id of the stored chat completion.
        """
        return await self._send(
            GET_CHAT_COMPLETION, {"completion_id": completion_id}, extra_headers, extra_query, extra_body, timeout
        )

    async def update(
        self,
        completion_id: str,
        *,
        metadata: Mapping[str, str] | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatCompletion:
        """Replace the metadata of a stored chat completion.

        Args:
            completion_id: The id of the stored chat completion.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return await self._send(
            UPDATE_CHAT_COMPLETION,
            {"completion_id": completion_id, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        model: str | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[ChatCompletion, AsyncCursorPage[ChatCompletion]]:
        """Page through the chat completions that were kept because they were made with store set.

        Args:
            model: Only completions made by this model.
            metadata: Only completions that carry these pairs.
            after: Cursor: the id of the last completion already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._page(
            LIST_CHAT_COMPLETIONS,
            {"model": model, "metadata": metadata, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        completion_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatCompletionDeleted:
        """Delete a stored chat completion.

        Args:
            completion_id: The id of the stored chat completion.
        """
        return await self._send(
            DELETE_CHAT_COMPLETION, {"completion_id": completion_id}, extra_headers, extra_query, extra_body, timeout
        )


class CompletionsWithRawResponse(RawView[Completions]):
    """`Completions` as `with_raw_response`."""

    create = raw_method(Completions.create)
    retrieve = raw_method(Completions.retrieve)
    update = raw_method(Completions.update)
    list = raw_method(Completions.list)
    delete = raw_method(Completions.delete)

    @property
    def messages(self) -> MessagesWithRawResponse:
        """The view of the child."""
        return self._resource.messages.with_raw_response


class AsyncCompletionsWithRawResponse(RawView[AsyncCompletions]):
    """`AsyncCompletions` as `with_raw_response`."""

    create = async_raw_method(AsyncCompletions.create)
    retrieve = async_raw_method(AsyncCompletions.retrieve)
    update = async_raw_method(AsyncCompletions.update)
    list = async_raw_method(AsyncCompletions.list)
    delete = async_raw_method(AsyncCompletions.delete)

    @property
    def messages(self) -> AsyncMessagesWithRawResponse:
        """The view of the child."""
        return self._resource.messages.with_raw_response


class CompletionsWithStreamingResponse(StreamedView[Completions]):
    """`Completions` as `with_streaming_response`."""

    create = streamed_method(Completions.create)
    retrieve = streamed_method(Completions.retrieve)
    update = streamed_method(Completions.update)
    list = streamed_method(Completions.list)
    delete = streamed_method(Completions.delete)

    @property
    def messages(self) -> MessagesWithStreamingResponse:
        """The view of the child."""
        return self._resource.messages.with_streaming_response


class AsyncCompletionsWithStreamingResponse(StreamedView[AsyncCompletions]):
    """`AsyncCompletions` as `with_streaming_response`."""

    create = async_streamed_method(AsyncCompletions.create)
    retrieve = async_streamed_method(AsyncCompletions.retrieve)
    update = async_streamed_method(AsyncCompletions.update)
    list = async_streamed_method(AsyncCompletions.list)
    delete = async_streamed_method(AsyncCompletions.delete)

    @property
    def messages(self) -> AsyncMessagesWithStreamingResponse:
        """The view of the child."""
        return self._resource.messages.with_streaming_response
