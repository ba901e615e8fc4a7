# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, overload

from openai_generated.endpoints.default import COMPACTCONVERSATION
from openai_generated.endpoints.responses import CANCEL_RESPONSE, CREATE_RESPONSE, DELETE_RESPONSE, GET_RESPONSE
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
    from openai_generated.models.compacted_response import CompactedResponse
    from openai_generated.models.response import Response
    from openai_generated.models.response_stream_event import ResponseStreamEvent
    from openai_generated.resources.responses.input_items import (
        AsyncInputItems,
        AsyncInputItemsWithRawResponse,
        AsyncInputItemsWithStreamingResponse,
        InputItems,
        InputItemsWithRawResponse,
        InputItemsWithStreamingResponse,
    )
    from openai_generated.resources.responses.input_tokens import (
        AsyncInputTokens,
        AsyncInputTokensWithRawResponse,
        AsyncInputTokensWithStreamingResponse,
        InputTokens,
        InputTokensWithRawResponse,
        InputTokensWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.stream import AsyncStream, Stream
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class Responses(SyncResource):
    """`client.responses`."""

    if TYPE_CHECKING:

        @property
        def input_items(self) -> InputItems:
            """`client.responses.input_items`."""
            ...

        @property
        def input_tokens(self) -> InputTokens:
            """`client.responses.input_tokens`."""
            ...
    else:
        input_items = child("openai_generated.resources.responses.input_items", "InputItems")
        input_tokens = child("openai_generated.resources.responses.input_tokens", "InputTokens")

    @property
    def with_raw_response(self) -> ResponsesWithRawResponse:
        """The same methods, answering with the raw response."""
        return ResponsesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ResponsesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return ResponsesWithStreamingResponse(self)

    @overload
    def create(
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
        stream: Literal[False] | None | Omit = omit,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Response: ...

    @overload
    def create(
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
        stream: Literal[True],
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Stream[ResponseStreamEvent]: ...

    @overload
    def create(
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
        stream: bool,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Response | Stream[ResponseStreamEvent]: ...

    def create(
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
        stream: bool | None | Omit = omit,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Response | Stream[ResponseStreamEvent]:
        """Have a model answer text, images or files, with tools if wanted, whole or as events.

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
            stream: Whether the response comes as typed events while it is made; false by default.
            stream_options: Settings of the stream: include_obfuscation turns the padding of events on or off.
            conversation: The conversation, or its id, that supplies earlier items and receives the new ones.
            context_management: What to do when the context grows, such as compaction from a token threshold (1000 or more) on.
            max_output_tokens: Upper bound on the generated tokens, those of reasoning included; 16 or more.
            access_programs: The access programs that the request makes use of, by field.
            background_options: When a response in the background is to be done (soonest, 2h or 8h), and what it goes on from.
            image: The picture or pictures to work on.
        """
        return self._send(
            CREATE_RESPONSE,
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
                "stream": stream,
                "stream_options": stream_options,
                "conversation": conversation,
                "context_management": context_management,
                "max_output_tokens": max_output_tokens,
                "access_programs": access_programs,
                "background_options": background_options,
                "image": image,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[models.ResponseIncludable] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Response: ...

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[models.ResponseIncludable] | Omit = omit,
        stream: Literal[True],
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Stream[ResponseStreamEvent]: ...

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[models.ResponseIncludable] | Omit = omit,
        stream: bool,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Response | Stream[ResponseStreamEvent]: ...

    def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[models.ResponseIncludable] | Omit = omit,
        stream: bool | Omit = omit,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Response | Stream[ResponseStreamEvent]:
        """Fetch a stored response, or follow its events again from a given sequence number.

        Args:
            response_id: The id of the response.
            include: Extra parts of the answer that are left out unless named here.
            stream: Whether the events of the response are sent again, and followed while it is being made.
            starting_after: The sequence number of the last event already seen; the stream goes on behind it.
            include_obfuscation: Whether events carry padding that hides their true length from onlookers.
        """
        return self._send(
            GET_RESPONSE,
            {
                "response_id": response_id,
                "include": include,
                "stream": stream,
                "starting_after": starting_after,
                "include_obfuscation": include_obfuscation,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Delete a stored response.

        Args:
            response_id: The id of the response.
        """
        return self._send(
            DELETE_RESPONSE, {"response_id": response_id}, extra_headers, extra_query, extra_body, timeout
        )

    def cancel(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Response:
        """Stop a response that is being produced in the background.

        Args:
            response_id: The id of the response.
        """
        return self._send(
            CANCEL_RESPONSE, {"response_id": response_id}, extra_headers, extra_query, extra_body, timeout
        )

    def compact(
        self,
        *,
        model: models.ModelIdsCompaction | None,
        input: str | Iterable[params.ResponseInputItemParam | Model] | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> CompactedResponse:
        """Shrink a long conversation into fewer items that a later response can continue from.

        Args:
            model: The id of the model that does the compaction.
            input: The items to compact, or text of up to 10485760 characters.
            previous_response_id: The response to continue from; its items come before the new input.
            instructions: Guidance for the model that ranks above the user's input.
            prompt_cache_key: A label shared by requests that start alike, so that they hit the same cache.
            prompt_cache_retention: How long the cached beginning is kept: in_memory or 24h.
            prompt_cache_options: How the beginning of the prompt is cached, such as the mode and the time it is kept.
            service_tier: The class of service: auto, default, flex or priority.
            image: The picture or pictures to work on.
        """
        return self._send(
            COMPACTCONVERSATION,
            {
                "model": model,
                "input": input,
                "previous_response_id": previous_response_id,
                "instructions": instructions,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "prompt_cache_options": prompt_cache_options,
                "service_tier": service_tier,
                "image": image,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncResponses(AsyncResource):
    """`client.responses`."""

    if TYPE_CHECKING:

        @property
        def input_items(self) -> AsyncInputItems:
            """`client.responses.input_items`."""
            ...

        @property
        def input_tokens(self) -> AsyncInputTokens:
            """`client.responses.input_tokens`."""
            ...
    else:
        input_items = child("openai_generated.resources.responses.input_items", "AsyncInputItems")
        input_tokens = child("openai_generated.resources.responses.input_tokens", "AsyncInputTokens")

    @property
    def with_raw_response(self) -> AsyncResponsesWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncResponsesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncResponsesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncResponsesWithStreamingResponse(self)

    @overload
    async def create(
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
        stream: Literal[False] | None | Omit = omit,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Response: ...

    @overload
    async def create(
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
        stream: Literal[True],
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncStream[ResponseStreamEvent]: ...

    @overload
    async def create(
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
        stream: bool,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Response | AsyncStream[ResponseStreamEvent]: ...

    async def create(
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
        stream: bool | None | Omit = omit,
        stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Response | AsyncStream[ResponseStreamEvent]:
        """Have a model answer text, images or files, with tools if wanted, whole or as events.

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
            stream: Whether the response comes as typed events while it is made; false by default.
            stream_options: Settings of the stream: include_obfuscation turns the padding of events on or off.
            conversation: The conversation, or its id, that supplies earlier items and receives the new ones.
            context_management: What to do when the context grows, such as compaction from a token threshold (1000 or more) on.
            max_output_tokens: Upper bound on the generated tokens, those of reasoning included; 16 or more.
            access_programs: The access programs that the request makes use of, by field.
            background_options: When a response in the background is to be done (soonest, 2h or 8h), and what it goes on from.
            image: The picture or pictures to work on.
        """
        return await self._send(
            CREATE_RESPONSE,
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
                "stream": stream,
                "stream_options": stream_options,
                "conversation": conversation,
                "context_management": context_management,
                "max_output_tokens": max_output_tokens,
                "access_programs": access_programs,
                "background_options": background_options,
                "image": image,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[models.ResponseIncludable] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Response: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[models.ResponseIncludable] | Omit = omit,
        stream: Literal[True],
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncStream[ResponseStreamEvent]: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[models.ResponseIncludable] | Omit = omit,
        stream: bool,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Response | AsyncStream[ResponseStreamEvent]: ...

    async def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[models.ResponseIncludable] | Omit = omit,
        stream: bool | Omit = omit,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Response | AsyncStream[ResponseStreamEvent]:
        """Fetch a stored response, or follow its events again from a given sequence number.

        Args:
            response_id: The id of the response.
            include: Extra parts of the answer that are left out unless named here.
            stream: Whether the events of the response are sent again, and followed while it is being made.
            starting_after: The sequence number of the last event already seen; the stream goes on behind it.
            include_obfuscation: Whether events carry padding that hides their true length from onlookers.
        """
        return await self._send(
            GET_RESPONSE,
            {
                "response_id": response_id,
                "include": include,
                "stream": stream,
                "starting_after": starting_after,
                "include_obfuscation": include_obfuscation,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Delete a stored response.

        Args:
            response_id: The id of the response.
        """
        return await self._send(
            DELETE_RESPONSE, {"response_id": response_id}, extra_headers, extra_query, extra_body, timeout
        )

    async def cancel(
        self,
        response_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Response:
        """Stop a response that is being produced in the background.

        Args:
            response_id: The id of the response.
        """
        return await self._send(
            CANCEL_RESPONSE, {"response_id": response_id}, extra_headers, extra_query, extra_body, timeout
        )

    async def compact(
        self,
        *,
        model: models.ModelIdsCompaction | None,
        input: str | Iterable[params.ResponseInputItemParam | Model] | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.PromptCacheOptionsParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> CompactedResponse:
        """Shrink a long conversation into fewer items that a later response can continue from.

        Args:
            model: The id of the model that does the compaction.
            input: The items to compact, or text of up to 10485760 characters.
            previous_response_id: The response to continue from; its items come before the new input.
            instructions: Guidance for the model that ranks above the user's input.
            prompt_cache_key: A label shared by requests that start alike, so that they hit the same cache.
            prompt_cache_retention: How long the cached beginning is kept: in_memory or 24h.
            prompt_cache_options: How the beginning of the prompt is cached, such as the mode and the time it is kept.
            service_tier: The class of service: auto, default, flex or priority.
            image: The picture or pictures to work on.
        """
        return await self._send(
            COMPACTCONVERSATION,
            {
                "model": model,
                "input": input,
                "previous_response_id": previous_response_id,
                "instructions": instructions,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "prompt_cache_options": prompt_cache_options,
                "service_tier": service_tier,
                "image": image,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ResponsesWithRawResponse(RawView[Responses]):
    """`Responses` as `with_raw_response`."""

    create = raw_method(Responses.create)
    retrieve = raw_method(Responses.retrieve)
    delete = raw_method(Responses.delete)
    cancel = raw_method(Responses.cancel)
    compact = raw_method(Responses.compact)

    @property
    def input_items(self) -> InputItemsWithRawResponse:
        """The view of the child."""
        return self._resource.input_items.with_raw_response

    @property
    def input_tokens(self) -> InputTokensWithRawResponse:
        """The view of the child."""
        return self._resource.input_tokens.with_raw_response


class AsyncResponsesWithRawResponse(RawView[AsyncResponses]):
    """`AsyncResponses` as `with_raw_response`."""

    create = async_raw_method(AsyncResponses.create)
    retrieve = async_raw_method(AsyncResponses.retrieve)
    delete = async_raw_method(AsyncResponses.delete)
    cancel = async_raw_method(AsyncResponses.cancel)
    compact = async_raw_method(AsyncResponses.compact)

    @property
    def input_items(self) -> AsyncInputItemsWithRawResponse:
        """The view of the child."""
        return self._resource.input_items.with_raw_response

    @property
    def input_tokens(self) -> AsyncInputTokensWithRawResponse:
        """The view of the child."""
        return self._resource.input_tokens.with_raw_response


class ResponsesWithStreamingResponse(StreamedView[Responses]):
    """`Responses` as `with_streaming_response`."""

    create = streamed_method(Responses.create)
    retrieve = streamed_method(Responses.retrieve)
    delete = streamed_method(Responses.delete)
    cancel = streamed_method(Responses.cancel)
    compact = streamed_method(Responses.compact)

    @property
    def input_items(self) -> InputItemsWithStreamingResponse:
        """The view of the child."""
        return self._resource.input_items.with_streaming_response

    @property
    def input_tokens(self) -> InputTokensWithStreamingResponse:
        """The view of the child."""
        return self._resource.input_tokens.with_streaming_response


class AsyncResponsesWithStreamingResponse(StreamedView[AsyncResponses]):
    """`AsyncResponses` as `with_streaming_response`."""

    create = async_streamed_method(AsyncResponses.create)
    retrieve = async_streamed_method(AsyncResponses.retrieve)
    delete = async_streamed_method(AsyncResponses.delete)
    cancel = async_streamed_method(AsyncResponses.cancel)
    compact = async_streamed_method(AsyncResponses.compact)

    @property
    def input_items(self) -> AsyncInputItemsWithStreamingResponse:
        """The view of the child."""
        return self._resource.input_items.with_streaming_response

    @property
    def input_tokens(self) -> AsyncInputTokensWithStreamingResponse:
        """The view of the child."""
        return self._resource.input_tokens.with_streaming_response
