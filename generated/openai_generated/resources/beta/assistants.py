# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.assistants import (
    CREATE_ASSISTANT,
    DELETE_ASSISTANT,
    GET_ASSISTANT,
    LIST_ASSISTANTS,
    MODIFY_ASSISTANT,
)
from openai_runtime.deprecation import deprecated
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
    from collections.abc import Mapping
    from typing import Literal

    from openai_generated import models, params
    from openai_generated.models.assistant import Assistant
    from openai_generated.models.assistant_deleted import AssistantDeleted
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class Assistants(SyncResource):
    """`client.beta.assistants`."""

    @property
    def with_raw_response(self) -> AssistantsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AssistantsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AssistantsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AssistantsWithStreamingResponse(self)

    @deprecated("`client.beta.assistants.create` is deprecated by the API.")
    def create(
        self,
        *,
        model: str | models.AssistantSupportedModels,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        tools: Iterable[params.AssistantCreateParamsTool | Model] | Omit = omit,
        tool_resources: params.AssistantCreateParamsToolResources | Model | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Assistant:
        """Define an assistant: a model with instructions and up to 128 tools.

        Args:
            model: The id of the model.
            name: The name of the assistant, at most 256 characters.
            description: A description for people to read, at most 512 characters.
            instructions: What the assistant is told before every thread, at most 256000 characters.
            reasoning_effort: How long a reasoning model thinks: none, minimal, low, medium, high or xhigh.
            tools: Up to 128 tools: code_interpreter, file_search and functions.
            tool_resources: Files and vector stores that the tools may read, by kind of tool.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            response_format: The form of the answers: auto, text, json_object or json_schema.
        """
        return self._send(
            CREATE_ASSISTANT,
            {
                "model": model,
                "name": name,
                "description": description,
                "instructions": instructions,
                "reasoning_effort": reasoning_effort,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.assistants.retrieve` is deprecated by the API.")
    def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Assistant:
        """Read an assistant's definition.

        Args:
            assistant_id: The id of the assistant.
        """
        return self._send(
            GET_ASSISTANT, {"assistant_id": assistant_id}, extra_headers, extra_query, extra_body, timeout
        )

    @deprecated("`client.beta.assistants.update` is deprecated by the API.")
    def update(
        self,
        assistant_id: str,
        *,
        model: str | models.AssistantSupportedModels | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[params.AssistantUpdateParamsTool | Model] | Omit = omit,
        tool_resources: params.AssistantUpdateParamsToolResources | Model | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Assistant:
        """Change the parts of an assistant that are given and keep the rest.

        Args:
            assistant_id: The id of the assistant.
            model: The id of the model.
            reasoning_effort: How long a reasoning model thinks: none, minimal, low, medium, high or xhigh.
            name: The new name of the assistant, at most 256 characters.
            description: The new description, at most 512 characters.
            instructions: What the assistant is told before every thread, at most 256000 characters.
            tools: Up to 128 tools that replace the present ones: code_interpreter, file_search and functions.
            tool_resources: Files and vector stores that the tools may read, by kind of tool.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            response_format: The form of the answers: auto, text, json_object or json_schema.
        """
        return self._send(
            MODIFY_ASSISTANT,
            {
                "assistant_id": assistant_id,
                "model": model,
                "reasoning_effort": reasoning_effort,
                "name": name,
                "description": description,
                "instructions": instructions,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.assistants.list` is deprecated by the API.")
    def list(
        self,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[Assistant]:
        """Page through the assistants.

        Args:
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            before: Cursor: the id of an item already seen; the page ends in front of it.
        """
        return self._send(
            LIST_ASSISTANTS,
            {"limit": limit, "order": order, "after": after, "before": before},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.assistants.delete` is deprecated by the API.")
    def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AssistantDeleted:
        """Delete an assistant.

        Args:
            assistant_id: The id of the assistant.
        """
        return self._send(
            DELETE_ASSISTANT, {"assistant_id": assistant_id}, extra_headers, extra_query, extra_body, timeout
        )


class AsyncAssistants(AsyncResource):
    """`client.beta.assistants`."""

    @property
    def with_raw_response(self) -> AsyncAssistantsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncAssistantsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncAssistantsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncAssistantsWithStreamingResponse(self)

    @deprecated("`client.beta.assistants.create` is deprecated by the API.")
    async def create(
        self,
        *,
        model: str | models.AssistantSupportedModels,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        tools: Iterable[params.AssistantCreateParamsTool | Model] | Omit = omit,
        tool_resources: params.AssistantCreateParamsToolResources | Model | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Assistant:
        """Define an assistant: a model with instructions and up to 128 tools.

        Args:
            model: The id of the model.
            name: The name of the assistant, at most 256 characters.
            description: A description for people to read, at most 512 characters.
            instructions: What the assistant is told before every thread, at most 256000 characters.
            reasoning_effort: How long a reasoning model thinks: none, minimal, low, medium, high or xhigh.
            tools: Up to 128 tools: code_interpreter, file_search and functions.
            tool_resources: Files and vector stores that the tools may read, by kind of tool.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            response_format: The form of the answers: auto, text, json_object or json_schema.
        """
        return await self._send(
            CREATE_ASSISTANT,
            {
                "model": model,
                "name": name,
                "description": description,
                "instructions": instructions,
                "reasoning_effort": reasoning_effort,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.assistants.retrieve` is deprecated by the API.")
    async def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Assistant:
        """Read an assistant's definition.

        Args:
            assistant_id: The id of the assistant.
        """
        return await self._send(
            GET_ASSISTANT, {"assistant_id": assistant_id}, extra_headers, extra_query, extra_body, timeout
        )

    @deprecated("`client.beta.assistants.update` is deprecated by the API.")
    async def update(
        self,
        assistant_id: str,
        *,
        model: str | models.AssistantSupportedModels | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[params.AssistantUpdateParamsTool | Model] | Omit = omit,
        tool_resources: params.AssistantUpdateParamsToolResources | Model | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Assistant:
        """Change the parts of an assistant that are given and keep the rest.

        Args:
            assistant_id: The id of the assistant.
            model: The id of the model.
            reasoning_effort: How long a reasoning model thinks: none, minimal, low, medium, high or xhigh.
            name: The new name of the assistant, at most 256 characters.
            description: The new description, at most 512 characters.
            instructions: What the assistant is told before every thread, at most 256000 characters.
            tools: Up to 128 tools that replace the present ones: code_interpreter, file_search and functions.
            tool_resources: Files and vector stores that the tools may read, by kind of tool.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            response_format: The form of the answers: auto, text, json_object or json_schema.
        """
        return await self._send(
            MODIFY_ASSISTANT,
            {
                "assistant_id": assistant_id,
                "model": model,
                "reasoning_effort": reasoning_effort,
                "name": name,
                "description": description,
                "instructions": instructions,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.assistants.list` is deprecated by the API.")
    def list(
        self,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[Assistant, AsyncCursorPage[Assistant]]:
        """Page through the assistants.

        Args:
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            before: Cursor: the id of an item already seen; the page ends in front of it.
        """
        return self._page(
            LIST_ASSISTANTS,
            {"limit": limit, "order": order, "after": after, "before": before},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.assistants.delete` is deprecated by the API.")
    async def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AssistantDeleted:
        """Delete an assistant.

        Args:
            assistant_id: The id of the assistant.
        """
        return await self._send(
            DELETE_ASSISTANT, {"assistant_id": assistant_id}, extra_headers, extra_query, extra_body, timeout
        )


class AssistantsWithRawResponse(RawView[Assistants]):
    """`Assistants` as `with_raw_response`."""

    create = raw_method(Assistants.create)
    retrieve = raw_method(Assistants.retrieve)
    update = raw_method(Assistants.update)
    list = raw_method(Assistants.list)
    delete = raw_method(Assistants.delete)


class AsyncAssistantsWithRawResponse(RawView[AsyncAssistants]):
    """`AsyncAssistants` as `with_raw_response`."""

    create = async_raw_method(AsyncAssistants.create)
    retrieve = async_raw_method(AsyncAssistants.retrieve)
    update = async_raw_method(AsyncAssistants.update)
    list = async_raw_method(AsyncAssistants.list)
    delete = async_raw_method(AsyncAssistants.delete)


class AssistantsWithStreamingResponse(StreamedView[Assistants]):
    """`Assistants` as `with_streaming_response`."""

    create = streamed_method(Assistants.create)
    retrieve = streamed_method(Assistants.retrieve)
    update = streamed_method(Assistants.update)
    list = streamed_method(Assistants.list)
    delete = streamed_method(Assistants.delete)


class AsyncAssistantsWithStreamingResponse(StreamedView[AsyncAssistants]):
    """`AsyncAssistants` as `with_streaming_response`."""

    create = async_streamed_method(AsyncAssistants.create)
    retrieve = async_streamed_method(AsyncAssistants.retrieve)
    update = async_streamed_method(AsyncAssistants.update)
    list = async_streamed_method(AsyncAssistants.list)
    delete = async_streamed_method(AsyncAssistants.delete)
