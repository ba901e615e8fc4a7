# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, overload

from openai_facade.extensions import responses as written
from openai_generated.resources.responses import responses as generated
from openai_runtime.lazy import lazy
from openai_runtime.unset import omit
from openai_runtime.views import async_raw_method, raw_method

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Literal

    from openai_facade.parsing.parsed import ParsedResponse
    from openai_facade.realtime.responses import (
        AsyncResponsesConnection as AsyncResponsesConnection,
        AsyncResponsesConnectionManager as AsyncResponsesConnectionManager,
        AsyncResponsesResponseResource as AsyncResponsesResponseResource,
        BaseAsyncResponsesConnectionResource as BaseAsyncResponsesConnectionResource,
        BaseResponsesConnectionResource as BaseResponsesConnectionResource,
        ResponsesConnection as ResponsesConnection,
        ResponsesConnectionManager as ResponsesConnectionManager,
        ResponsesResponseResource as ResponsesResponseResource,
    )
    from openai_facade.streaming.responses_streams import AsyncResponseStreamManager, ResponseStreamManager
    from openai_facade.tools.calls import Tool
    from openai_facade.tools.loop import ResponseToolRun, ToolStep
    from openai_generated import models, params
    from openai_generated.models.response import Response
    from openai_generated.models.response_stream_event import ResponseStreamEvent
    from openai_generated.resources.responses.responses import (
        AsyncResponsesWithStreamingResponse as AsyncResponsesWithStreamingResponse,
        ResponsesWithStreamingResponse as ResponsesWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.stream import AsyncStream, Stream
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


__all__ = [
    "AsyncResponses",
    "AsyncResponsesConnection",
    "AsyncResponsesConnectionManager",
    "AsyncResponsesResponseResource",
    "AsyncResponsesWithRawResponse",
    "AsyncResponsesWithStreamingResponse",
    "BaseAsyncResponsesConnectionResource",
    "BaseResponsesConnectionResource",
    "Responses",
    "ResponsesConnection",
    "ResponsesConnectionManager",
    "ResponsesResponseResource",
    "ResponsesWithRawResponse",
    "ResponsesWithStreamingResponse",
]

T = TypeVar("T")


class Responses(written.Responses):
    """`client.responses`, with the hand-written methods of it and of its children."""

    @property
    def with_raw_response(self) -> ResponsesWithRawResponse:
        """The same methods, answering with the raw response."""
        return ResponsesWithRawResponse(self)

    @overload
    def parse(
        self,
        *,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.ResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.ResponseTextConfigParam | Model | Omit = omit,
        tools: Iterable[params.ToolParam | Model] | Omit = omit,
        tool_choice: params.ToolChoiceParam | Model | Omit = omit,
        prompt: params.ResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.ReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.ResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        text_format: Omit = omit,
        strict: bool | None | Omit = omit,
        parse_as: Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ParsedResponse[None]: ...

    @overload
    def parse(
        self,
        *,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.ResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.ResponseTextConfigParam | Model | Omit = omit,
        tools: Iterable[params.ToolParam | Model] | Omit = omit,
        tool_choice: params.ToolChoiceParam | Model | Omit = omit,
        prompt: params.ResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.ReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.ResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        text_format: type[T],
        strict: bool | None | Omit = omit,
        parse_as: type[T] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ParsedResponse[T]: ...

    @overload
    def parse(
        self,
        *,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.ResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.ResponseTextConfigParam | Model | Omit = omit,
        tools: Iterable[params.ToolParam | Model] | Omit = omit,
        tool_choice: params.ToolChoiceParam | Model | Omit = omit,
        prompt: params.ResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.ReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.ResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        text_format: type[T] | Omit = omit,
        strict: bool | None | Omit = omit,
        parse_as: type[T],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ParsedResponse[T]: ...

    def parse(
        self,
        *,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.ResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.ResponseTextConfigParam | Model | Omit = omit,
        tools: Iterable[params.ToolParam | Model] | Omit = omit,
        tool_choice: params.ToolChoiceParam | Model | Omit = omit,
        prompt: params.ResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.ReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.ResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        text_format: type[T] | Omit = omit,
        strict: bool | None | Omit = omit,
        parse_as: type[T] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ParsedResponse[T]:
        """Create a response, with its text and function arguments read into your own types.

        Args:
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            top_logprobs: How many of the likeliest tokens to report at each position, 0 to 20.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            user: A stable id of your end user; deprecated in favour of safety_identifier.
            safety_identifier: A stable, hashed id of your end user, at most 64 characters, by which misuse is traced.
            prompt_cache_key: A label shared by requests that start alike, so that they hit the same cache.
            prompt_cache_retention: How long the cached beginning is kept: in_memory or 24h.
            prompt_cache_options: How the beginning of the prompt is cached, such as the mode and the time it is kept.
            previous_response_id: The response to continue from; its items come before the new input.
            model: The id of the model, such as gpt-5.4.
            background: Whether to return at once with the status queued and work on in the background; false by default.
            max_tool_calls: How many calls of built-in tools one response may make in all.
            text: The form of the text: plain, JSON or JSON by a schema, and its verbosity.
            tools: The tools that the model may call: built-in ones, MCP servers, functions and custom tools.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            prompt: A prompt template kept on the server: its id, its version and its variables.
            service_tier: The class of service: auto (the default), default, flex, scale or priority.
            truncation: What happens when the input exceeds the context: auto drops early items, disabled (the default) fails.
            reasoning: Settings of reasoning models, such as the effort and the kind of summary.
            input: What to answer: text, or a list of messages, files, tool results and earlier output items.
            include: Extra parts of the answer, such as file_search_call.results or reasoning.encrypted_content.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            store: Whether the response is kept on the server; true by default.
            instructions: A system message for this response only; one of a previous response is not taken over.
            moderation: How strictly the result is filtered: auto (the default) or low.
            stream_options: Settings of the stream: include_obfuscation turns the padding of events on or off.
            conversation: The conversation, or its id, that supplies earlier items and receives the new ones.
            context_management: What to do when the context grows, such as compaction from a token threshold (1000 or more) on.
            max_output_tokens: Upper bound on the generated tokens, those of reasoning included; 16 or more.
            access_programs: The access programs that the request makes use of, by field.
            background_options: When a response in the background is to be done (soonest, 2h or 8h), and what it goes on from.
            image: The picture or pictures to work on.
            stream: Not for this method: use `stream`.
            verbosity: Short for `text={'verbosity': ...}`.
            text_format: The type the answer becomes: a pydantic model, dataclass, attrs class or TypedDict.
            strict: Whether the model is held to the schema of the type, which then must be one that strict mode can express. Unless given, always where the server is the API; elsewhere a schema that strict mode forbids is sent as it is.
            parse_as: Another name of `text_format`.
        """
        return self._parse(
            {
                "metadata": metadata,
                "top_logprobs": top_logprobs,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
                "safety_identifier": safety_identifier,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "prompt_cache_options": prompt_cache_options,
                "previous_response_id": previous_response_id,
                "model": model,
                "background": background,
                "max_tool_calls": max_tool_calls,
                "text": text,
                "tools": tools,
                "tool_choice": tool_choice,
                "prompt": prompt,
                "service_tier": service_tier,
                "truncation": truncation,
                "reasoning": reasoning,
                "input": input,
                "include": include,
                "parallel_tool_calls": parallel_tool_calls,
                "store": store,
                "instructions": instructions,
                "moderation": moderation,
                "stream_options": stream_options,
                "conversation": conversation,
                "context_management": context_management,
                "max_output_tokens": max_output_tokens,
                "access_programs": access_programs,
                "background_options": background_options,
                "image": image,
                "stream": stream,
                "verbosity": verbosity,
                "text_format": text_format,
                "strict": strict,
                "parse_as": parse_as,
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
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.ResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.ResponseTextConfigParam | Model | Omit = omit,
        tools: Iterable[params.ToolParam | Model] | Omit = omit,
        tool_choice: params.ToolChoiceParam | Model | Omit = omit,
        prompt: params.ResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.ReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.ResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        text_format: Omit = omit,
        strict: bool | None | Omit = omit,
        response_id: str | Omit = omit,
        starting_after: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ResponseStreamManager[None]: ...

    @overload
    def stream(
        self,
        *,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.ResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.ResponseTextConfigParam | Model | Omit = omit,
        tools: Iterable[params.ToolParam | Model] | Omit = omit,
        tool_choice: params.ToolChoiceParam | Model | Omit = omit,
        prompt: params.ResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.ReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.ResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        text_format: type[T],
        strict: bool | None | Omit = omit,
        response_id: str | Omit = omit,
        starting_after: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ResponseStreamManager[T]: ...

    def stream(
        self,
        *,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.ResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.ResponseTextConfigParam | Model | Omit = omit,
        tools: Iterable[params.ToolParam | Model] | Omit = omit,
        tool_choice: params.ToolChoiceParam | Model | Omit = omit,
        prompt: params.ResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.ReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.ResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        text_format: type[T] | Omit = omit,
        strict: bool | None | Omit = omit,
        response_id: str | Omit = omit,
        starting_after: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ResponseStreamManager[T]:
        """Create a response, or take one up again, as a stream of events with snapshots; sent when the `with` block is entered.

        Args:
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            top_logprobs: How many of the likeliest tokens to report at each position, 0 to 20.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            user: A stable id of your end user; deprecated in favour of safety_identifier.
            safety_identifier: A stable, hashed id of your end user, at most 64 characters, by which misuse is traced.
            prompt_cache_key: A label shared by requests that start alike, so that they hit the same cache.
            prompt_cache_retention: How long the cached beginning is kept: in_memory or 24h.
            prompt_cache_options: How the beginning of the prompt is cached, such as the mode and the time it is kept.
            previous_response_id: The response to continue from; its items come before the new input.
            model: The id of the model, such as gpt-5.4.
            background: Whether to return at once with the status queued and work on in the background; false by default.
            max_tool_calls: How many calls of built-in tools one response may make in all.
            text: The form of the text: plain, JSON or JSON by a schema, and its verbosity.
            tools: The tools that the model may call: built-in ones, MCP servers, functions and custom tools.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            prompt: A prompt template kept on the server: its id, its version and its variables.
            service_tier: The class of service: auto (the default), default, flex, scale or priority.
            truncation: What happens when the input exceeds the context: auto drops early items, disabled (the default) fails.
            reasoning: Settings of reasoning models, such as the effort and the kind of summary.
            input: What to answer: text, or a list of messages, files, tool results and earlier output items.
            include: Extra parts of the answer, such as file_search_call.results or reasoning.encrypted_content.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            store: Whether the response is kept on the server; true by default.
            instructions: A system message for this response only; one of a previous response is not taken over.
            moderation: How strictly the result is filtered: auto (the default) or low.
            stream_options: Settings of the stream: include_obfuscation turns the padding of events on or off.
            conversation: The conversation, or its id, that supplies earlier items and receives the new ones.
            context_management: What to do when the context grows, such as compaction from a token threshold (1000 or more) on.
            max_output_tokens: Upper bound on the generated tokens, those of reasoning included; 16 or more.
            access_programs: The access programs that the request makes use of, by field.
            background_options: When a response in the background is to be done (soonest, 2h or 8h), and what it goes on from.
            image: The picture or pictures to work on.
            text_format: The type the answer becomes: a pydantic model, dataclass, attrs class or TypedDict.
            strict: Whether the model is held to the schema of the type, which then must be one that strict mode can express. Unless given, always where the server is the API; elsewhere a schema that strict mode forbids is sent as it is.
            response_id: Take up the stream of this response again, instead of asking for a new one.
            starting_after: Hand on only events behind this sequence number; earlier ones still make the snapshot whole.
        """
        return self._stream(
            {
                "metadata": metadata,
                "top_logprobs": top_logprobs,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
                "safety_identifier": safety_identifier,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "prompt_cache_options": prompt_cache_options,
                "previous_response_id": previous_response_id,
                "model": model,
                "background": background,
                "max_tool_calls": max_tool_calls,
                "text": text,
                "tools": tools,
                "tool_choice": tool_choice,
                "prompt": prompt,
                "service_tier": service_tier,
                "truncation": truncation,
                "reasoning": reasoning,
                "input": input,
                "include": include,
                "parallel_tool_calls": parallel_tool_calls,
                "store": store,
                "instructions": instructions,
                "moderation": moderation,
                "stream_options": stream_options,
                "conversation": conversation,
                "context_management": context_management,
                "max_output_tokens": max_output_tokens,
                "access_programs": access_programs,
                "background_options": background_options,
                "image": image,
                "text_format": text_format,
                "strict": strict,
                "response_id": response_id,
                "starting_after": starting_after,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    def wait(
        self,
        response_id: str,
        *,
        include: Iterable[models.ResponseIncludable] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        text_format: Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Response: ...

    @overload
    def wait(
        self,
        response_id: str,
        *,
        include: Iterable[models.ResponseIncludable] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        text_format: type[T],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ParsedResponse[T]: ...

    def wait(
        self,
        response_id: str,
        *,
        include: Iterable[models.ResponseIncludable] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        text_format: type[T] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Response | ParsedResponse[T]:
        """Wait until a response that was created with `background=True` is there or has failed, which its `status` says.

        Args:
            response_id: The id of the response.
            include: Extra parts of the answer that are left out unless named here.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.
            text_format: The type the answer becomes: a pydantic model, dataclass, attrs class or TypedDict.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
        """
        return self._wait(
            {
                "response_id": response_id,
                "include": include,
                "poll_interval_ms": poll_interval_ms,
                "deadline": deadline,
                "text_format": text_format,
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
        tools: Iterable[Callable[..., object] | Tool | Mapping[str, object] | Model],
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.ResponsesModel | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.ResponseTextConfigParam | Model | Omit = omit,
        tool_choice: params.ToolChoiceParam | Model | Omit = omit,
        prompt: params.ResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.ReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.ResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        text_format: Omit = omit,
        strict: bool | None | Omit = omit,
        max_turns: int = 10,
        on_error: Literal["report", "raise"] = "report",
        on_step: Callable[[ToolStep[ParsedResponse[None]]], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ResponseToolRun[None]: ...

    @overload
    def run_tools(
        self,
        *,
        tools: Iterable[Callable[..., object] | Tool | Mapping[str, object] | Model],
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.ResponsesModel | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.ResponseTextConfigParam | Model | Omit = omit,
        tool_choice: params.ToolChoiceParam | Model | Omit = omit,
        prompt: params.ResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.ReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.ResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        text_format: type[T],
        strict: bool | None | Omit = omit,
        max_turns: int = 10,
        on_error: Literal["report", "raise"] = "report",
        on_step: Callable[[ToolStep[ParsedResponse[T]]], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ResponseToolRun[T]: ...

    def run_tools(
        self,
        *,
        tools: Iterable[Callable[..., object] | Tool | Mapping[str, object] | Model],
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.ResponsesModel | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.ResponseTextConfigParam | Model | Omit = omit,
        tool_choice: params.ToolChoiceParam | Model | Omit = omit,
        prompt: params.ResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.ReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.ResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        text_format: type[T] | Omit = omit,
        strict: bool | None | Omit = omit,
        max_turns: int = 10,
        on_error: Literal["report", "raise"] = "report",
        on_step: Callable[[ToolStep[ParsedResponse[T]]], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ResponseToolRun[None] | ResponseToolRun[T]:
        """Create responses, calling Python functions until the model is done. An async client calls them all at once, plain functions in threads.

        Args:
            tools: Functions with annotated arguments, sync or async; classes whose objects can be called; `Tool` objects. Definitions as the API takes them are left to the caller.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            top_logprobs: How many of the likeliest tokens to report at each position, 0 to 20.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            user: A stable id of your end user; deprecated in favour of safety_identifier.
            safety_identifier: A stable, hashed id of your end user, at most 64 characters, by which misuse is traced.
            prompt_cache_key: A label shared by requests that start alike, so that they hit the same cache.
            prompt_cache_retention: How long the cached beginning is kept: in_memory or 24h.
            prompt_cache_options: How the beginning of the prompt is cached, such as the mode and the time it is kept.
            previous_response_id: The response to continue from; its items come before the new input.
            model: The id of the model, such as gpt-5.4.
            max_tool_calls: How many calls of built-in tools one response may make in all.
            text: The form of the text: plain, JSON or JSON by a schema, and its verbosity.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            prompt: A prompt template kept on the server: its id, its version and its variables.
            service_tier: The class of service: auto (the default), default, flex, scale or priority.
            truncation: What happens when the input exceeds the context: auto drops early items, disabled (the default) fails.
            reasoning: Settings of reasoning models, such as the effort and the kind of summary.
            input: What to answer: text, or a list of messages, files, tool results and earlier output items.
            include: Extra parts of the answer, such as file_search_call.results or reasoning.encrypted_content.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            store: Whether the response is kept on the server; true by default.
            instructions: A system message for this response only; one of a previous response is not taken over.
            moderation: How strictly the result is filtered: auto (the default) or low.
            stream_options: Settings of the stream: include_obfuscation turns the padding of events on or off.
            conversation: The conversation, or its id, that supplies earlier items and receives the new ones.
            context_management: What to do when the context grows, such as compaction from a token threshold (1000 or more) on.
            max_output_tokens: Upper bound on the generated tokens, those of reasoning included; 16 or more.
            access_programs: The access programs that the request makes use of, by field.
            background_options: When a response in the background is to be done (soonest, 2h or 8h), and what it goes on from.
            image: The picture or pictures to work on.
            text_format: The type the last answer becomes: a pydantic model, dataclass, attrs class or TypedDict.
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
                "previous_response_id": previous_response_id,
                "model": model,
                "max_tool_calls": max_tool_calls,
                "text": text,
                "tool_choice": tool_choice,
                "prompt": prompt,
                "service_tier": service_tier,
                "truncation": truncation,
                "reasoning": reasoning,
                "input": input,
                "include": include,
                "parallel_tool_calls": parallel_tool_calls,
                "store": store,
                "instructions": instructions,
                "moderation": moderation,
                "stream_options": stream_options,
                "conversation": conversation,
                "context_management": context_management,
                "max_output_tokens": max_output_tokens,
                "access_programs": access_programs,
                "background_options": background_options,
                "image": image,
                "text_format": text_format,
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


class AsyncResponses(written.AsyncResponses):
    """`client.responses`, with the hand-written methods of it and of its children."""

    @property
    def with_raw_response(self) -> AsyncResponsesWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncResponsesWithRawResponse(self)

    @overload
    async def parse(
        self,
        *,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.ResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.ResponseTextConfigParam | Model | Omit = omit,
        tools: Iterable[params.ToolParam | Model] | Omit = omit,
        tool_choice: params.ToolChoiceParam | Model | Omit = omit,
        prompt: params.ResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.ReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.ResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        text_format: Omit = omit,
        strict: bool | None | Omit = omit,
        parse_as: Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ParsedResponse[None]: ...

    @overload
    async def parse(
        self,
        *,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.ResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.ResponseTextConfigParam | Model | Omit = omit,
        tools: Iterable[params.ToolParam | Model] | Omit = omit,
        tool_choice: params.ToolChoiceParam | Model | Omit = omit,
        prompt: params.ResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.ReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.ResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        text_format: type[T],
        strict: bool | None | Omit = omit,
        parse_as: type[T] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ParsedResponse[T]: ...

    @overload
    async def parse(
        self,
        *,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.ResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.ResponseTextConfigParam | Model | Omit = omit,
        tools: Iterable[params.ToolParam | Model] | Omit = omit,
        tool_choice: params.ToolChoiceParam | Model | Omit = omit,
        prompt: params.ResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.ReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.ResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        text_format: type[T] | Omit = omit,
        strict: bool | None | Omit = omit,
        parse_as: type[T],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ParsedResponse[T]: ...

    async def parse(
        self,
        *,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.ResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.ResponseTextConfigParam | Model | Omit = omit,
        tools: Iterable[params.ToolParam | Model] | Omit = omit,
        tool_choice: params.ToolChoiceParam | Model | Omit = omit,
        prompt: params.ResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.ReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.ResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        text_format: type[T] | Omit = omit,
        strict: bool | None | Omit = omit,
        parse_as: type[T] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ParsedResponse[T]:
        """Create a response, with its text and function arguments read into your own types.

        Args:
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            top_logprobs: How many of the likeliest tokens to report at each position, 0 to 20.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            user: A stable id of your end user; deprecated in favour of safety_identifier.
            safety_identifier: A stable, hashed id of your end user, at most 64 characters, by which misuse is traced.
            prompt_cache_key: A label shared by requests that start alike, so that they hit the same cache.
            prompt_cache_retention: How long the cached beginning is kept: in_memory or 24h.
            prompt_cache_options: How the beginning of the prompt is cached, such as the mode and the time it is kept.
            previous_response_id: The response to continue from; its items come before the new input.
            model: The id of the model, such as gpt-5.4.
            background: Whether to return at once with the status queued and work on in the background; false by default.
            max_tool_calls: How many calls of built-in tools one response may make in all.
            text: The form of the text: plain, JSON or JSON by a schema, and its verbosity.
            tools: The tools that the model may call: built-in ones, MCP servers, functions and custom tools.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            prompt: A prompt template kept on the server: its id, its version and its variables.
            service_tier: The class of service: auto (the default), default, flex, scale or priority.
            truncation: What happens when the input exceeds the context: auto drops early items, disabled (the default) fails.
            reasoning: Settings of reasoning models, such as the effort and the kind of summary.
            input: What to answer: text, or a list of messages, files, tool results and earlier output items.
            include: Extra parts of the answer, such as file_search_call.results or reasoning.encrypted_content.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            store: Whether the response is kept on the server; true by default.
            instructions: A system message for this response only; one of a previous response is not taken over.
            moderation: How strictly the result is filtered: auto (the default) or low.
            stream_options: Settings of the stream: include_obfuscation turns the padding of events on or off.
            conversation: The conversation, or its id, that supplies earlier items and receives the new ones.
            context_management: What to do when the context grows, such as compaction from a token threshold (1000 or more) on.
            max_output_tokens: Upper bound on the generated tokens, those of reasoning included; 16 or more.
            access_programs: The access programs that the request makes use of, by field.
            background_options: When a response in the background is to be done (soonest, 2h or 8h), and what it goes on from.
            image: The picture or pictures to work on.
            stream: Not for this method: use `stream`.
            verbosity: Short for `text={'verbosity': ...}`.
            text_format: The type the answer becomes: a pydantic model, dataclass, attrs class or TypedDict.
            strict: Whether the model is held to the schema of the type, which then must be one that strict mode can express. Unless given, always where the server is the API; elsewhere a schema that strict mode forbids is sent as it is.
            parse_as: Another name of `text_format`.
        """
        return await self._parse(
            {
                "metadata": metadata,
                "top_logprobs": top_logprobs,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
                "safety_identifier": safety_identifier,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "prompt_cache_options": prompt_cache_options,
                "previous_response_id": previous_response_id,
                "model": model,
                "background": background,
                "max_tool_calls": max_tool_calls,
                "text": text,
                "tools": tools,
                "tool_choice": tool_choice,
                "prompt": prompt,
                "service_tier": service_tier,
                "truncation": truncation,
                "reasoning": reasoning,
                "input": input,
                "include": include,
                "parallel_tool_calls": parallel_tool_calls,
                "store": store,
                "instructions": instructions,
                "moderation": moderation,
                "stream_options": stream_options,
                "conversation": conversation,
                "context_management": context_management,
                "max_output_tokens": max_output_tokens,
                "access_programs": access_programs,
                "background_options": background_options,
                "image": image,
                "stream": stream,
                "verbosity": verbosity,
                "text_format": text_format,
                "strict": strict,
                "parse_as": parse_as,
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
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.ResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.ResponseTextConfigParam | Model | Omit = omit,
        tools: Iterable[params.ToolParam | Model] | Omit = omit,
        tool_choice: params.ToolChoiceParam | Model | Omit = omit,
        prompt: params.ResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.ReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.ResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        text_format: Omit = omit,
        strict: bool | None | Omit = omit,
        response_id: str | Omit = omit,
        starting_after: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncResponseStreamManager[None]: ...

    @overload
    def stream(
        self,
        *,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.ResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.ResponseTextConfigParam | Model | Omit = omit,
        tools: Iterable[params.ToolParam | Model] | Omit = omit,
        tool_choice: params.ToolChoiceParam | Model | Omit = omit,
        prompt: params.ResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.ReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.ResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        text_format: type[T],
        strict: bool | None | Omit = omit,
        response_id: str | Omit = omit,
        starting_after: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncResponseStreamManager[T]: ...

    def stream(
        self,
        *,
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.ResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.ResponseTextConfigParam | Model | Omit = omit,
        tools: Iterable[params.ToolParam | Model] | Omit = omit,
        tool_choice: params.ToolChoiceParam | Model | Omit = omit,
        prompt: params.ResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.ReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.ResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        text_format: type[T] | Omit = omit,
        strict: bool | None | Omit = omit,
        response_id: str | Omit = omit,
        starting_after: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncResponseStreamManager[T]:
        """Create a response, or take one up again, as a stream of events with snapshots; sent when the `with` block is entered.

        Args:
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            top_logprobs: How many of the likeliest tokens to report at each position, 0 to 20.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            user: A stable id of your end user; deprecated in favour of safety_identifier.
            safety_identifier: A stable, hashed id of your end user, at most 64 characters, by which misuse is traced.
            prompt_cache_key: A label shared by requests that start alike, so that they hit the same cache.
            prompt_cache_retention: How long the cached beginning is kept: in_memory or 24h.
            prompt_cache_options: How the beginning of the prompt is cached, such as the mode and the time it is kept.
            previous_response_id: The response to continue from; its items come before the new input.
            model: The id of the model, such as gpt-5.4.
            background: Whether to return at once with the status queued and work on in the background; false by default.
            max_tool_calls: How many calls of built-in tools one response may make in all.
            text: The form of the text: plain, JSON or JSON by a schema, and its verbosity.
            tools: The tools that the model may call: built-in ones, MCP servers, functions and custom tools.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            prompt: A prompt template kept on the server: its id, its version and its variables.
            service_tier: The class of service: auto (the default), default, flex, scale or priority.
            truncation: What happens when the input exceeds the context: auto drops early items, disabled (the default) fails.
            reasoning: Settings of reasoning models, such as the effort and the kind of summary.
            input: What to answer: text, or a list of messages, files, tool results and earlier output items.
            include: Extra parts of the answer, such as file_search_call.results or reasoning.encrypted_content.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            store: Whether the response is kept on the server; true by default.
            instructions: A system message for this response only; one of a previous response is not taken over.
            moderation: How strictly the result is filtered: auto (the default) or low.
            stream_options: Settings of the stream: include_obfuscation turns the padding of events on or off.
            conversation: The conversation, or its id, that supplies earlier items and receives the new ones.
            context_management: What to do when the context grows, such as compaction from a token threshold (1000 or more) on.
            max_output_tokens: Upper bound on the generated tokens, those of reasoning included; 16 or more.
            access_programs: The access programs that the request makes use of, by field.
            background_options: When a response in the background is to be done (soonest, 2h or 8h), and what it goes on from.
            image: The picture or pictures to work on.
            text_format: The type the answer becomes: a pydantic model, dataclass, attrs class or TypedDict.
            strict: Whether the model is held to the schema of the type, which then must be one that strict mode can express. Unless given, always where the server is the API; elsewhere a schema that strict mode forbids is sent as it is.
            response_id: Take up the stream of this response again, instead of asking for a new one.
            starting_after: Hand on only events behind this sequence number; earlier ones still make the snapshot whole.
        """
        return self._stream(
            {
                "metadata": metadata,
                "top_logprobs": top_logprobs,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
                "safety_identifier": safety_identifier,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "prompt_cache_options": prompt_cache_options,
                "previous_response_id": previous_response_id,
                "model": model,
                "background": background,
                "max_tool_calls": max_tool_calls,
                "text": text,
                "tools": tools,
                "tool_choice": tool_choice,
                "prompt": prompt,
                "service_tier": service_tier,
                "truncation": truncation,
                "reasoning": reasoning,
                "input": input,
                "include": include,
                "parallel_tool_calls": parallel_tool_calls,
                "store": store,
                "instructions": instructions,
                "moderation": moderation,
                "stream_options": stream_options,
                "conversation": conversation,
                "context_management": context_management,
                "max_output_tokens": max_output_tokens,
                "access_programs": access_programs,
                "background_options": background_options,
                "image": image,
                "text_format": text_format,
                "strict": strict,
                "response_id": response_id,
                "starting_after": starting_after,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    async def wait(
        self,
        response_id: str,
        *,
        include: Iterable[models.ResponseIncludable] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        text_format: Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Response: ...

    @overload
    async def wait(
        self,
        response_id: str,
        *,
        include: Iterable[models.ResponseIncludable] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        text_format: type[T],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ParsedResponse[T]: ...

    async def wait(
        self,
        response_id: str,
        *,
        include: Iterable[models.ResponseIncludable] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        text_format: type[T] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Response | ParsedResponse[T]:
        """Wait until a response that was created with `background=True` is there or has failed, which its `status` says.

        Args:
            response_id: The id of the response.
            include: Extra parts of the answer that are left out unless named here.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.
            text_format: The type the answer becomes: a pydantic model, dataclass, attrs class or TypedDict.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
        """
        return await self._wait(
            {
                "response_id": response_id,
                "include": include,
                "poll_interval_ms": poll_interval_ms,
                "deadline": deadline,
                "text_format": text_format,
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
        tools: Iterable[Callable[..., object] | Tool | Mapping[str, object] | Model],
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.ResponsesModel | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.ResponseTextConfigParam | Model | Omit = omit,
        tool_choice: params.ToolChoiceParam | Model | Omit = omit,
        prompt: params.ResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.ReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.ResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        text_format: Omit = omit,
        strict: bool | None | Omit = omit,
        max_turns: int = 10,
        on_error: Literal["report", "raise"] = "report",
        on_step: Callable[[ToolStep[ParsedResponse[None]]], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ResponseToolRun[None]: ...

    @overload
    async def run_tools(
        self,
        *,
        tools: Iterable[Callable[..., object] | Tool | Mapping[str, object] | Model],
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.ResponsesModel | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.ResponseTextConfigParam | Model | Omit = omit,
        tool_choice: params.ToolChoiceParam | Model | Omit = omit,
        prompt: params.ResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.ReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.ResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        text_format: type[T],
        strict: bool | None | Omit = omit,
        max_turns: int = 10,
        on_error: Literal["report", "raise"] = "report",
        on_step: Callable[[ToolStep[ParsedResponse[T]]], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ResponseToolRun[T]: ...

    async def run_tools(
        self,
        *,
        tools: Iterable[Callable[..., object] | Tool | Mapping[str, object] | Model],
        metadata: Mapping[str, str] | None | Omit = omit,
        top_logprobs: int | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.ResponsesModel | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.ResponseTextConfigParam | Model | Omit = omit,
        tool_choice: params.ToolChoiceParam | Model | Omit = omit,
        prompt: params.ResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.ReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.ResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.ResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.ModerationParam | Model | None | Omit = omit,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        text_format: type[T] | Omit = omit,
        strict: bool | None | Omit = omit,
        max_turns: int = 10,
        on_error: Literal["report", "raise"] = "report",
        on_step: Callable[[ToolStep[ParsedResponse[T]]], object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ResponseToolRun[None] | ResponseToolRun[T]:
        """Create responses, calling Python functions until the model is done. An async client calls them all at once, plain functions in threads.

        Args:
            tools: Functions with annotated arguments, sync or async; classes whose objects can be called; `Tool` objects. Definitions as the API takes them are left to the caller.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            top_logprobs: How many of the likeliest tokens to report at each position, 0 to 20.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            user: A stable id of your end user; deprecated in favour of safety_identifier.
            safety_identifier: A stable, hashed id of your end user, at most 64 characters, by which misuse is traced.
            prompt_cache_key: A label shared by requests that start alike, so that they hit the same cache.
            prompt_cache_retention: How long the cached beginning is kept: in_memory or 24h.
            prompt_cache_options: How the beginning of the prompt is cached, such as the mode and the time it is kept.
            previous_response_id: The response to continue from; its items come before the new input.
            model: The id of the model, such as gpt-5.4.
            max_tool_calls: How many calls of built-in tools one response may make in all.
            text: The form of the text: plain, JSON or JSON by a schema, and its verbosity.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            prompt: A prompt template kept on the server: its id, its version and its variables.
            service_tier: The class of service: auto (the default), default, flex, scale or priority.
            truncation: What happens when the input exceeds the context: auto drops early items, disabled (the default) fails.
            reasoning: Settings of reasoning models, such as the effort and the kind of summary.
            input: What to answer: text, or a list of messages, files, tool results and earlier output items.
            include: Extra parts of the answer, such as file_search_call.results or reasoning.encrypted_content.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            store: Whether the response is kept on the server; true by default.
            instructions: A system message for this response only; one of a previous response is not taken over.
            moderation: How strictly the result is filtered: auto (the default) or low.
            stream_options: Settings of the stream: include_obfuscation turns the padding of events on or off.
            conversation: The conversation, or its id, that supplies earlier items and receives the new ones.
            context_management: What to do when the context grows, such as compaction from a token threshold (1000 or more) on.
            max_output_tokens: Upper bound on the generated tokens, those of reasoning included; 16 or more.
            access_programs: The access programs that the request makes use of, by field.
            background_options: When a response in the background is to be done (soonest, 2h or 8h), and what it goes on from.
            image: The picture or pictures to work on.
            text_format: The type the last answer becomes: a pydantic model, dataclass, attrs class or TypedDict.
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
                "previous_response_id": previous_response_id,
                "model": model,
                "max_tool_calls": max_tool_calls,
                "text": text,
                "tool_choice": tool_choice,
                "prompt": prompt,
                "service_tier": service_tier,
                "truncation": truncation,
                "reasoning": reasoning,
                "input": input,
                "include": include,
                "parallel_tool_calls": parallel_tool_calls,
                "store": store,
                "instructions": instructions,
                "moderation": moderation,
                "stream_options": stream_options,
                "conversation": conversation,
                "context_management": context_management,
                "max_output_tokens": max_output_tokens,
                "access_programs": access_programs,
                "background_options": background_options,
                "image": image,
                "text_format": text_format,
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


class ResponsesWithRawResponse(generated.ResponsesWithRawResponse):
    """`Responses` as `with_raw_response`."""

    parse = raw_method(Responses.parse)


class AsyncResponsesWithRawResponse(generated.AsyncResponsesWithRawResponse):
    """`AsyncResponses` as `with_raw_response`."""

    parse = async_raw_method(AsyncResponses.parse)


__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponsesWithStreamingResponse": "openai_generated.resources.responses.responses",
        "AsyncResponsesWithStreamingResponse": "openai_generated.resources.responses.responses",
        "AsyncResponsesConnection": "openai_facade.realtime.responses",
        "AsyncResponsesConnectionManager": "openai_facade.realtime.responses",
        "AsyncResponsesResponseResource": "openai_facade.realtime.responses",
        "BaseAsyncResponsesConnectionResource": "openai_facade.realtime.responses",
        "BaseResponsesConnectionResource": "openai_facade.realtime.responses",
        "ResponsesConnection": "openai_facade.realtime.responses",
        "ResponsesConnectionManager": "openai_facade.realtime.responses",
        "ResponsesResponseResource": "openai_facade.realtime.responses",
    },
)
