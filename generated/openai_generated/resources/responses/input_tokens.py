# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.default import GETINPUTTOKENCOUNTS
from openai_runtime.resource import AsyncResource, SyncResource
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
    from typing import Literal

    from openai_generated import params
    from openai_generated.models.input_token_count_response import InputTokenCountResponse
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class InputTokens(SyncResource):
    """`client.responses.input_tokens`."""

    @property
    def with_raw_response(self) -> InputTokensWithRawResponse:
        """The same methods, answering with the raw response."""
        return InputTokensWithRawResponse(self)

    @property
    def with_streaming_response(self) -> InputTokensWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return InputTokensWithStreamingResponse(self)

    def count(
        self,
        *,
        model: str | None | Omit = omit,
        input: str | Iterable[params.ResponseInputItemParam | Model] | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        tools: Iterable[params.ToolParam | Model] | None | Omit = omit,
        text: params.ResponseTextConfigParam | Model | None | Omit = omit,
        reasoning: params.ReasoningParam | Model | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        instructions: str | None | Omit = omit,
        personality: Literal["friendly", "pragmatic"] | str | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        tool_choice: params.ToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> InputTokenCountResponse:
        """Count the input tokens a response request would use, without running the model.

        Args:
            model: The id of the model.
            input: The input to count: text of up to 10485760 characters, or a list of items.
            previous_response_id: The response to continue from; its items come before the new input.
            tools: The tools that the model may call.
            text: The form of the text: plain, JSON or JSON by a schema, and its verbosity.
            reasoning: Settings of reasoning models, such as the effort and the kind of summary.
            truncation: What happens when the input is longer than the context: auto drops items, disabled (the default) fails.
            instructions: Guidance for the model that ranks above the user's input.
            personality: The tone of the model, one of the named personalities or a text of your own.
            conversation: The conversation, or its id, that supplies earlier items and receives the new ones.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
        """
        return self._send(
            GETINPUTTOKENCOUNTS,
            {
                "model": model,
                "input": input,
                "previous_response_id": previous_response_id,
                "tools": tools,
                "text": text,
                "reasoning": reasoning,
                "truncation": truncation,
                "instructions": instructions,
                "personality": personality,
                "conversation": conversation,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncInputTokens(AsyncResource):
    """`client.responses.input_tokens`."""

    @property
    def with_raw_response(self) -> AsyncInputTokensWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncInputTokensWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncInputTokensWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncInputTokensWithStreamingResponse(self)

    async def count(
        self,
        *,
        model: str | None | Omit = omit,
        input: str | Iterable[params.ResponseInputItemParam | Model] | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        tools: Iterable[params.ToolParam | Model] | None | Omit = omit,
        text: params.ResponseTextConfigParam | Model | None | Omit = omit,
        reasoning: params.ReasoningParam | Model | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        instructions: str | None | Omit = omit,
        personality: Literal["friendly", "pragmatic"] | str | Omit = omit,
        conversation: str | params.ResponseConversationParam | Model | None | Omit = omit,
        tool_choice: params.ToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> InputTokenCountResponse:
        """Count the input tokens a response request would use, without running the model.

        Args:
            model: The id of the model.
            input: The input to count: text of up to 10485760 characters, or a list of items.
            previous_response_id: The response to continue from; its items come before the new input.
            tools: The tools that the model may call.
            text: The form of the text: plain, JSON or JSON by a schema, and its verbosity.
            reasoning: Settings of reasoning models, such as the effort and the kind of summary.
            truncation: What happens when the input is longer than the context: auto drops items, disabled (the default) fails.
            instructions: Guidance for the model that ranks above the user's input.
            personality: The tone of the model, one of the named personalities or a text of your own.
            conversation: The conversation, or its id, that supplies earlier items and receives the new ones.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
        """
        return await self._send(
            GETINPUTTOKENCOUNTS,
            {
                "model": model,
                "input": input,
                "previous_response_id": previous_response_id,
                "tools": tools,
                "text": text,
                "reasoning": reasoning,
                "truncation": truncation,
                "instructions": instructions,
                "personality": personality,
                "conversation": conversation,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class InputTokensWithRawResponse(RawView[InputTokens]):
    """`InputTokens` as `with_raw_response`."""

    count = raw_method(InputTokens.count)


class AsyncInputTokensWithRawResponse(RawView[AsyncInputTokens]):
    """`AsyncInputTokens` as `with_raw_response`."""

    count = async_raw_method(AsyncInputTokens.count)


class InputTokensWithStreamingResponse(StreamedView[InputTokens]):
    """`InputTokens` as `with_streaming_response`."""

    count = streamed_method(InputTokens.count)


class AsyncInputTokensWithStreamingResponse(StreamedView[AsyncInputTokens]):
    """`AsyncInputTokens` as `with_streaming_response`."""

    count = async_streamed_method(AsyncInputTokens.count)
