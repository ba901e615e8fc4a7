# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, overload

from openai_generated.endpoints.default import BETA_COMPACTCONVERSATION
from openai_generated.endpoints.responses import (
    BETA_CANCEL_RESPONSE,
    BETA_CREATE_RESPONSE,
    BETA_DELETE_RESPONSE,
    BETA_GET_RESPONSE,
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
    from openai_generated.models.beta_compacted_response import BetaCompactedResponse
    from openai_generated.models.beta_response import BetaResponse
    from openai_generated.models.beta_response_stream_event import BetaResponseStreamEvent
    from openai_generated.resources.beta.responses.input_items import (
        AsyncInputItems,
        AsyncInputItemsWithRawResponse,
        AsyncInputItemsWithStreamingResponse,
        InputItems,
        InputItemsWithRawResponse,
        InputItemsWithStreamingResponse,
    )
    from openai_generated.resources.beta.responses.input_tokens import (
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
    """`client.beta.responses`."""

    if TYPE_CHECKING:

        @property
        def input_items(self) -> InputItems:
            """`client.beta.responses.input_items`."""
            ...

        @property
        def input_tokens(self) -> InputTokens:
            """`client.beta.responses.input_tokens`."""
            ...
    else:
        input_items = child("openai_generated.resources.beta.responses.input_items", "InputItems")
        input_tokens = child("openai_generated.resources.beta.responses.input_tokens", "InputTokens")

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
        prompt_cache_options: params.BetaPromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.BetaResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.BetaResponseTextConfigParam | Model | Omit = omit,
        tools: Iterable[params.BetaToolParam | Model] | Omit = omit,
        tool_choice: params.BetaToolChoiceParam | Model | Omit = omit,
        prompt: params.BetaResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.BetaReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.BetaResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.BetaResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.BetaModerationParam | Model | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: params.BetaResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.BetaResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.BetaResponsesClientEventContextManagementParam | Model]
        | None
        | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        multi_agent: params.BetaMultiAgentParam | Model | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> BetaResponse: ...

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
        prompt_cache_options: params.BetaPromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.BetaResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.BetaResponseTextConfigParam | Model | Omit = omit,
        tools: Iterable[params.BetaToolParam | Model] | Omit = omit,
        tool_choice: params.BetaToolChoiceParam | Model | Omit = omit,
        prompt: params.BetaResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.BetaReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.BetaResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.BetaResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.BetaModerationParam | Model | None | Omit = omit,
        stream: Literal[True],
        stream_options: params.BetaResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.BetaResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.BetaResponsesClientEventContextManagementParam | Model]
        | None
        | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        multi_agent: params.BetaMultiAgentParam | Model | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Stream[BetaResponseStreamEvent]: ...

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
        prompt_cache_options: params.BetaPromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.BetaResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.BetaResponseTextConfigParam | Model | Omit = omit,
        tools: Iterable[params.BetaToolParam | Model] | Omit = omit,
        tool_choice: params.BetaToolChoiceParam | Model | Omit = omit,
        prompt: params.BetaResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.BetaReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.BetaResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.BetaResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.BetaModerationParam | Model | None | Omit = omit,
        stream: bool,
        stream_options: params.BetaResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.BetaResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.BetaResponsesClientEventContextManagementParam | Model]
        | None
        | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        multi_agent: params.BetaMultiAgentParam | Model | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]: ...

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
        prompt_cache_options: params.BetaPromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.BetaResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.BetaResponseTextConfigParam | Model | Omit = omit,
        tools: Iterable[params.BetaToolParam | Model] | Omit = omit,
        tool_choice: params.BetaToolChoiceParam | Model | Omit = omit,
        prompt: params.BetaResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.BetaReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.BetaResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.BetaResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.BetaModerationParam | Model | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: params.BetaResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.BetaResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.BetaResponsesClientEventContextManagementParam | Model]
        | None
        | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        multi_agent: params.BetaMultiAgentParam | Model | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]:
        """Have a model answer, with what is still in beta, such as several agents at work.

        Args:
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            top_logprobs: How many of the likeliest tokens to report at each position, 0 to 20.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            user: A stable id of your end user.
            safety_identifier: A stable, hashed id of your end user, at most 64 characters, by which misuse is traced.
            prompt_cache_key: A label shared by requests that start alike, so that they hit the same cache.
            prompt_cache_retention: How long the cached beginning is kept: in_memory or 24h.
            prompt_cache_options: How the beginning of the prompt is cached, such as the mode and the time it is kept.
            previous_response_id: The response to continue from; its items come before the new input.
            model: The id of the model.
            background: Whether to answer at once and work on in the background; poll the response or cancel it.
            max_tool_calls: How many calls of built-in tools one response may make in all.
            text: The form of the text: plain, JSON or JSON by a schema, and its verbosity.
            tools: The tools that the model may call.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            prompt: A prompt template kept on the server, with its id, its version and its variables.
            service_tier: The class of service: auto (the default), default, flex, scale or priority.
            truncation: What happens when the input is longer than the context: auto drops items, disabled (the default) fails.
            reasoning: Settings of reasoning models, such as the effort and the kind of summary.
            input: What the model is given to answer: text, or a list of items.
            include: Extra parts of the answer that are left out unless named here.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            store: Whether the result is kept on the server, to be read back later.
            instructions: Guidance for the model that ranks above the user's input.
            moderation: How input and output are checked, and what happens to what is found.
            stream: Whether the response comes as typed events while it is made; false by default.
            stream_options: Settings that only a stream knows, such as whether a last chunk carries the token usage.
            conversation: The conversation, or its id, that supplies earlier items and receives the new ones.
            context_management: What to do when the context grows, such as compaction from a token threshold (1000 or more) on.
            max_output_tokens: Upper bound on the generated tokens, those of reasoning included.
            multi_agent: Whether the model may set subagents to work, and how many at once.
            access_programs: The access programs that the request makes use of, by field.
            background_options: When a response in the background is to be done (soonest, 2h or 8h), and what it goes on from.
            image: Settings of the pictures in the input, such as whether their context is compressed.
            betas: Features of the beta to switch on, such as responses_multi_agent=v1.
        """
        return self._send(
            BETA_CREATE_RESPONSE,
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
                "multi_agent": multi_agent,
                "access_programs": access_programs,
                "background_options": background_options,
                "image": image,
                "betas": betas,
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
        include: Iterable[models.BetaResponseIncludable] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> BetaResponse: ...

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[models.BetaResponseIncludable] | Omit = omit,
        stream: Literal[True],
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Stream[BetaResponseStreamEvent]: ...

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[models.BetaResponseIncludable] | Omit = omit,
        stream: bool,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]: ...

    def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[models.BetaResponseIncludable] | Omit = omit,
        stream: bool | Omit = omit,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]:
        """Fetch a stored response of the beta, or follow its events again.

        Args:
            response_id: The id of the response.
            include: Extra parts of the answer that are left out unless named here.
            stream: Whether the events of the response are sent again, and followed while it is being made.
            starting_after: The sequence number of the last event already seen; the stream goes on behind it.
            include_obfuscation: Whether events carry padding that hides their true length from onlookers.
            betas: Features of the beta to switch on, such as responses_multi_agent=v1.
        """
        return self._send(
            BETA_GET_RESPONSE,
            {
                "response_id": response_id,
                "include": include,
                "stream": stream,
                "starting_after": starting_after,
                "include_obfuscation": include_obfuscation,
                "betas": betas,
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
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Delete a stored response of the beta.

        Args:
            response_id: The id of the response.
            betas: Features of the beta to switch on, such as responses_multi_agent=v1.
        """
        return self._send(
            BETA_DELETE_RESPONSE,
            {"response_id": response_id, "betas": betas},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def cancel(
        self,
        response_id: str,
        *,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> BetaResponse:
        """Stop a response of the beta that is being produced in the background.

        Args:
            response_id: The id of the response.
            betas: Features of the beta to switch on, such as responses_multi_agent=v1.
        """
        return self._send(
            BETA_CANCEL_RESPONSE,
            {"response_id": response_id, "betas": betas},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def compact(
        self,
        *,
        model: models.BetaModelIdsCompaction | None,
        input: str | Iterable[params.BetaResponseInputItemParam | Model] | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.BetaPromptCacheOptionsParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> BetaCompactedResponse:
        """Shrink a conversation of the beta into fewer items.

        Args:
            model: The id of the model.
            input: What the model is given to answer: text, or a list of items.
            previous_response_id: The response to continue from; its items come before the new input.
            instructions: Guidance for the model that ranks above the user's input.
            prompt_cache_key: A label shared by requests that start alike, so that they hit the same cache.
            prompt_cache_retention: How long the cached beginning is kept: in_memory or 24h.
            prompt_cache_options: How the beginning of the prompt is cached, such as the mode and the time it is kept.
            service_tier: The class of service: auto (the default), default, flex, scale or priority.
            image: Settings of the pictures in the input, such as whether their context is compressed.
            betas: Features of the beta to switch on, such as responses_multi_agent=v1.
        """
        return self._send(
            BETA_COMPACTCONVERSATION,
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
                "betas": betas,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncResponses(AsyncResource):
    """`client.beta.responses`."""

    if TYPE_CHECKING:

        @property
        def input_items(self) -> AsyncInputItems:
            """`client.beta.responses.input_items`."""
            ...

        @property
        def input_tokens(self) -> AsyncInputTokens:
            """`client.beta.responses.input_tokens`."""
            ...
    else:
        input_items = child("openai_generated.resources.beta.responses.input_items", "AsyncInputItems")
        input_tokens = child("openai_generated.resources.beta.responses.input_tokens", "AsyncInputTokens")

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
        prompt_cache_options: params.BetaPromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.BetaResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.BetaResponseTextConfigParam | Model | Omit = omit,
        tools: Iterable[params.BetaToolParam | Model] | Omit = omit,
        tool_choice: params.BetaToolChoiceParam | Model | Omit = omit,
        prompt: params.BetaResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.BetaReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.BetaResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.BetaResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.BetaModerationParam | Model | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: params.BetaResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.BetaResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.BetaResponsesClientEventContextManagementParam | Model]
        | None
        | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        multi_agent: params.BetaMultiAgentParam | Model | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> BetaResponse: ...

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
        prompt_cache_options: params.BetaPromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.BetaResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.BetaResponseTextConfigParam | Model | Omit = omit,
        tools: Iterable[params.BetaToolParam | Model] | Omit = omit,
        tool_choice: params.BetaToolChoiceParam | Model | Omit = omit,
        prompt: params.BetaResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.BetaReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.BetaResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.BetaResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.BetaModerationParam | Model | None | Omit = omit,
        stream: Literal[True],
        stream_options: params.BetaResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.BetaResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.BetaResponsesClientEventContextManagementParam | Model]
        | None
        | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        multi_agent: params.BetaMultiAgentParam | Model | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncStream[BetaResponseStreamEvent]: ...

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
        prompt_cache_options: params.BetaPromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.BetaResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.BetaResponseTextConfigParam | Model | Omit = omit,
        tools: Iterable[params.BetaToolParam | Model] | Omit = omit,
        tool_choice: params.BetaToolChoiceParam | Model | Omit = omit,
        prompt: params.BetaResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.BetaReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.BetaResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.BetaResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.BetaModerationParam | Model | None | Omit = omit,
        stream: bool,
        stream_options: params.BetaResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.BetaResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.BetaResponsesClientEventContextManagementParam | Model]
        | None
        | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        multi_agent: params.BetaMultiAgentParam | Model | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]: ...

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
        prompt_cache_options: params.BetaPromptCacheOptionsParam | Model | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        model: models.BetaResponsesModel | Omit = omit,
        background: bool | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: params.BetaResponseTextConfigParam | Model | Omit = omit,
        tools: Iterable[params.BetaToolParam | Model] | Omit = omit,
        tool_choice: params.BetaToolChoiceParam | Model | Omit = omit,
        prompt: params.BetaResponsePromptParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        reasoning: params.BetaReasoningParam | Model | None | Omit = omit,
        input: str | Iterable[params.BetaResponseInputItemParam | Model] | Omit = omit,
        include: Iterable[models.BetaResponseIncludable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        moderation: params.BetaModerationParam | Model | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: params.BetaResponsesClientEventStreamOptionsParam | Model | None | Omit = omit,
        conversation: str | params.BetaResponseConversationParam | Model | None | Omit = omit,
        context_management: Iterable[params.BetaResponsesClientEventContextManagementParam | Model]
        | None
        | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        multi_agent: params.BetaMultiAgentParam | Model | None | Omit = omit,
        access_programs: params.ResponseCreateParamsAccessPrograms | Model | Omit = omit,
        background_options: params.ResponseCreateParamsBackgroundOptions | Model | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]:
        """Have a model answer, with what is still in beta, such as several agents at work.

        Args:
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            top_logprobs: How many of the likeliest tokens to report at each position, 0 to 20.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            user: A stable id of your end user.
            safety_identifier: A stable, hashed id of your end user, at most 64 characters, by which misuse is traced.
            prompt_cache_key: A label shared by requests that start alike, so that they hit the same cache.
            prompt_cache_retention: How long the cached beginning is kept: in_memory or 24h.
            prompt_cache_options: How the beginning of the prompt is cached, such as the mode and the time it is kept.
            previous_response_id: The response to continue from; its items come before the new input.
            model: The id of the model.
            background: Whether to answer at once and work on in the background; poll the response or cancel it.
            max_tool_calls: How many calls of built-in tools one response may make in all.
            text: The form of the text: plain, JSON or JSON by a schema, and its verbosity.
            tools: The tools that the model may call.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            prompt: A prompt template kept on the server, with its id, its version and its variables.
            service_tier: The class of service: auto (the default), default, flex, scale or priority.
            truncation: What happens when the input is longer than the context: auto drops items, disabled (the default) fails.
            reasoning: Settings of reasoning models, such as the effort and the kind of summary.
            input: What the model is given to answer: text, or a list of items.
            include: Extra parts of the answer that are left out unless named here.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            store: Whether the result is kept on the server, to be read back later.
            instructions: Guidance for the model that ranks above the user's input.
            moderation: How input and output are checked, and what happens to what is found.
            stream: Whether the response comes as typed events while it is made; false by default.
            stream_options: Settings that only a stream knows, such as whether a last chunk carries the token usage.
            conversation: The conversation, or its id, that supplies earlier items and receives the new ones.
            context_management: What to do when the context grows, such as compaction from a token threshold (1000 or more) on.
            max_output_tokens: Upper bound on the generated tokens, those of reasoning included.
            multi_agent: Whether the model may set subagents to work, and how many at once.
            access_programs: The access programs that the request makes use of, by field.
            background_options: When a response in the background is to be done (soonest, 2h or 8h), and what it goes on from.
            image: Settings of the pictures in the input, such as whether their context is compressed.
            betas: Features of the beta to switch on, such as responses_multi_agent=v1.
        """
        return await self._send(
            BETA_CREATE_RESPONSE,
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
                "multi_agent": multi_agent,
                "access_programs": access_programs,
                "background_options": background_options,
                "image": image,
                "betas": betas,
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
        include: Iterable[models.BetaResponseIncludable] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> BetaResponse: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[models.BetaResponseIncludable] | Omit = omit,
        stream: Literal[True],
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncStream[BetaResponseStreamEvent]: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[models.BetaResponseIncludable] | Omit = omit,
        stream: bool,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]: ...

    async def retrieve(
        self,
        response_id: str,
        *,
        include: Iterable[models.BetaResponseIncludable] | Omit = omit,
        stream: bool | Omit = omit,
        starting_after: int | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]:
        """Fetch a stored response of the beta, or follow its events again.

        Args:
            response_id: The id of the response.
            include: Extra parts of the answer that are left out unless named here.
            stream: Whether the events of the response are sent again, and followed while it is being made.
            starting_after: The sequence number of the last event already seen; the stream goes on behind it.
            include_obfuscation: Whether events carry padding that hides their true length from onlookers.
            betas: Features of the beta to switch on, such as responses_multi_agent=v1.
        """
        return await self._send(
            BETA_GET_RESPONSE,
            {
                "response_id": response_id,
                "include": include,
                "stream": stream,
                "starting_after": starting_after,
                "include_obfuscation": include_obfuscation,
                "betas": betas,
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
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Delete a stored response of the beta.

        Args:
            response_id: The id of the response.
            betas: Features of the beta to switch on, such as responses_multi_agent=v1.
        """
        return await self._send(
            BETA_DELETE_RESPONSE,
            {"response_id": response_id, "betas": betas},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def cancel(
        self,
        response_id: str,
        *,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> BetaResponse:
        """Stop a response of the beta that is being produced in the background.

        Args:
            response_id: The id of the response.
            betas: Features of the beta to switch on, such as responses_multi_agent=v1.
        """
        return await self._send(
            BETA_CANCEL_RESPONSE,
            {"response_id": response_id, "betas": betas},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def compact(
        self,
        *,
        model: models.BetaModelIdsCompaction | None,
        input: str | Iterable[params.BetaResponseInputItemParam | Model] | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit = omit,
        prompt_cache_options: params.BetaPromptCacheOptionsParam | Model | None | Omit = omit,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None | Omit = omit,
        image: params.ResponseCompactParamsImage | Model | Omit = omit,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> BetaCompactedResponse:
        """Shrink a conversation of the beta into fewer items.

        Args:
            model: The id of the model.
            input: What the model is given to answer: text, or a list of items.
            previous_response_id: The response to continue from; its items come before the new input.
            instructions: Guidance for the model that ranks above the user's input.
            prompt_cache_key: A label shared by requests that start alike, so that they hit the same cache.
            prompt_cache_retention: How long the cached beginning is kept: in_memory or 24h.
            prompt_cache_options: How the beginning of the prompt is cached, such as the mode and the time it is kept.
            service_tier: The class of service: auto (the default), default, flex, scale or priority.
            image: Settings of the pictures in the input, such as whether their context is compressed.
            betas: Features of the beta to switch on, such as responses_multi_agent=v1.
        """
        return await self._send(
            BETA_COMPACTCONVERSATION,
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
                "betas": betas,
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
