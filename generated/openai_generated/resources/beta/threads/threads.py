# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, overload

from openai_generated.endpoints.assistants import (
    CREATE_THREAD,
    CREATE_THREAD_AND_RUN,
    DELETE_THREAD,
    GET_THREAD,
    MODIFY_THREAD,
)
from openai_runtime.deprecation import deprecated
from openai_runtime.hints import evaluable
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
    from openai_generated.models.assistant_stream_event import AssistantStreamEvent
    from openai_generated.models.run import Run
    from openai_generated.models.thread import Thread
    from openai_generated.models.thread_deleted import ThreadDeleted
    from openai_generated.resources.beta.threads.messages import (
        AsyncMessages,
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
        Messages,
        MessagesWithRawResponse,
        MessagesWithStreamingResponse,
    )
    from openai_generated.resources.beta.threads.runs.runs import (
        AsyncRuns,
        AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse,
        Runs,
        RunsWithRawResponse,
        RunsWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.stream import AsyncStream, Stream
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class Threads(SyncResource):
    """`client.beta.threads`."""

    if TYPE_CHECKING:

        @property
        def runs(self) -> Runs:
            """`client.beta.threads.runs`."""
            ...

        @property
        def messages(self) -> Messages:
            """`client.beta.threads.messages`."""
            ...
    else:
        runs = child("openai_generated.resources.beta.threads.runs.runs", "Runs")
        messages = child("openai_generated.resources.beta.threads.messages", "Messages")

    @property
    def with_raw_response(self) -> ThreadsWithRawResponse:
        """The same methods, answering with the raw response."""
        return ThreadsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ThreadsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return ThreadsWithStreamingResponse(self)

    @deprecated("`client.beta.threads.create` is deprecated by the API.")
    def create(
        self,
        *,
        messages: Iterable[params.MessageCreateParams | Model] | Omit = omit,
        tool_resources: params.ThreadCreateParamsToolResources | Model | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Thread:
        """Open a thread, with first messages if wanted.

        Args:
            messages: The first messages of the thread.
            tool_resources: Files and vector stores that the tools may read, by kind of tool.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return self._send(
            CREATE_THREAD,
            {"messages": messages, "tool_resources": tool_resources, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.threads.retrieve` is deprecated by the API.")
    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Thread:
        """Read a thread's metadata and tool resources.

        Args:
            thread_id: The id of the thread.
        """
        return self._send(GET_THREAD, {"thread_id": thread_id}, extra_headers, extra_query, extra_body, timeout)

    @deprecated("`client.beta.threads.update` is deprecated by the API.")
    def update(
        self,
        thread_id: str,
        *,
        tool_resources: params.ThreadUpdateParamsToolResources | Model | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Thread:
        """Replace a thread's metadata or tool resources.

        Args:
            thread_id: The id of the thread.
            tool_resources: Files and vector stores that the tools may read, by kind of tool.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return self._send(
            MODIFY_THREAD,
            {"thread_id": thread_id, "tool_resources": tool_resources, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.threads.delete` is deprecated by the API.")
    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ThreadDeleted:
        """Delete a thread.

        Args:
            thread_id: The id of the thread.
        """
        return self._send(DELETE_THREAD, {"thread_id": thread_id}, extra_headers, extra_query, extra_body, timeout)

    @overload
    @deprecated("`client.beta.threads.create_and_run` is deprecated by the API.")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: params.ThreadCreateParams | Model | Omit = omit,
        model: str | models.ThreadCreateAndRunParamsModel | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[params.ThreadCreateAndRunParamsTool | Model] | None | Omit = omit,
        tool_resources: params.ThreadCreateAndRunParamsToolResources | Model | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run:
        """Open a thread and run an assistant on it in one request.

        Args:
            assistant_id: The id of the assistant.
            thread: The thread to open, with its messages, tool resources and metadata.
            model: The id of a model that replaces the assistant's own for this run.
            instructions: Text that replaces the assistant's instructions for this run.
            tools: Up to 20 tools that replace the assistant's for this run.
            tool_resources: Files and vector stores that the tools may read, by kind of tool.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            stream: Whether the run comes as events until it ends or waits for tool outputs.
            max_prompt_tokens: How many tokens of the thread the run may read in all, 256 or more.
            max_completion_tokens: How many tokens the run may generate in all, 256 or more.
            truncation_strategy: Which messages of the thread the run reads: auto, or the last so many.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            response_format: The form of the answers: auto, text, json_object or json_schema.
        """
        ...

    @overload
    @deprecated("`client.beta.threads.create_and_run` is deprecated by the API.")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: params.ThreadCreateParams | Model | Omit = omit,
        model: str | models.ThreadCreateAndRunParamsModel | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[params.ThreadCreateAndRunParamsTool | Model] | None | Omit = omit,
        tool_resources: params.ThreadCreateAndRunParamsToolResources | Model | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: Literal[True],
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Stream[AssistantStreamEvent]:
        """Open a thread and run an assistant on it in one request.

        Args:
            assistant_id: The id of the assistant.
            thread: The thread to open, with its messages, tool resources and metadata.
            model: The id of a model that replaces the assistant's own for this run.
            instructions: Text that replaces the assistant's instructions for this run.
            tools: Up to 20 tools that replace the assistant's for this run.
            tool_resources: Files and vector stores that the tools may read, by kind of tool.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            stream: Whether the run comes as events until it ends or waits for tool outputs.
            max_prompt_tokens: How many tokens of the thread the run may read in all, 256 or more.
            max_completion_tokens: How many tokens the run may generate in all, 256 or more.
            truncation_strategy: Which messages of the thread the run reads: auto, or the last so many.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            response_format: The form of the answers: auto, text, json_object or json_schema.
        """
        ...

    @overload
    @deprecated("`client.beta.threads.create_and_run` is deprecated by the API.")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: params.ThreadCreateParams | Model | Omit = omit,
        model: str | models.ThreadCreateAndRunParamsModel | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[params.ThreadCreateAndRunParamsTool | Model] | None | Omit = omit,
        tool_resources: params.ThreadCreateAndRunParamsToolResources | Model | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run | Stream[AssistantStreamEvent]:
        """Open a thread and run an assistant on it in one request.

        Args:
            assistant_id: The id of the assistant.
            thread: The thread to open, with its messages, tool resources and metadata.
            model: The id of a model that replaces the assistant's own for this run.
            instructions: Text that replaces the assistant's instructions for this run.
            tools: Up to 20 tools that replace the assistant's for this run.
            tool_resources: Files and vector stores that the tools may read, by kind of tool.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            stream: Whether the run comes as events until it ends or waits for tool outputs.
            max_prompt_tokens: How many tokens of the thread the run may read in all, 256 or more.
            max_completion_tokens: How many tokens the run may generate in all, 256 or more.
            truncation_strategy: Which messages of the thread the run reads: auto, or the last so many.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            response_format: The form of the answers: auto, text, json_object or json_schema.
        """
        ...

    @deprecated("`client.beta.threads.create_and_run` is deprecated by the API.")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: params.ThreadCreateParams | Model | Omit = omit,
        model: str | models.ThreadCreateAndRunParamsModel | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[params.ThreadCreateAndRunParamsTool | Model] | None | Omit = omit,
        tool_resources: params.ThreadCreateAndRunParamsToolResources | Model | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run | Stream[AssistantStreamEvent]:
        """Open a thread and run an assistant on it in one request.

        Args:
            assistant_id: The id of the assistant.
            thread: The thread to open, with its messages, tool resources and metadata.
            model: The id of a model that replaces the assistant's own for this run.
            instructions: Text that replaces the assistant's instructions for this run.
            tools: Up to 20 tools that replace the assistant's for this run.
            tool_resources: Files and vector stores that the tools may read, by kind of tool.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            stream: Whether the run comes as events until it ends or waits for tool outputs.
            max_prompt_tokens: How many tokens of the thread the run may read in all, 256 or more.
            max_completion_tokens: How many tokens the run may generate in all, 256 or more.
            truncation_strategy: Which messages of the thread the run reads: auto, or the last so many.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            response_format: The form of the answers: auto, text, json_object or json_schema.
        """
        return self._send(
            CREATE_THREAD_AND_RUN,
            {
                "assistant_id": assistant_id,
                "thread": thread,
                "model": model,
                "instructions": instructions,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "stream": stream,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncThreads(AsyncResource):
    """`client.beta.threads`."""

    if TYPE_CHECKING:

        @property
        def runs(self) -> AsyncRuns:
            """`client.beta.threads.runs`."""
            ...

        @property
        def messages(self) -> AsyncMessages:
            """`client.beta.threads.messages`."""
            ...
    else:
        runs = child("openai_generated.resources.beta.threads.runs.runs", "AsyncRuns")
        messages = child("openai_generated.resources.beta.threads.messages", "AsyncMessages")

    @property
    def with_raw_response(self) -> AsyncThreadsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncThreadsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncThreadsWithStreamingResponse(self)

    @deprecated("`client.beta.threads.create` is deprecated by the API.")
    async def create(
        self,
        *,
        messages: Iterable[params.MessageCreateParams | Model] | Omit = omit,
        tool_resources: params.ThreadCreateParamsToolResources | Model | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Thread:
        """Open a thread, with first messages if wanted.

        Args:
            messages: The first messages of the thread.
            tool_resources: Files and vector stores that the tools may read, by kind of tool.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return await self._send(
            CREATE_THREAD,
            {"messages": messages, "tool_resources": tool_resources, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.threads.retrieve` is deprecated by the API.")
    async def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Thread:
        """Read a thread's metadata and tool resources.

        Args:
            thread_id: The id of the thread.
        """
        return await self._send(GET_THREAD, {"thread_id": thread_id}, extra_headers, extra_query, extra_body, timeout)

    @deprecated("`client.beta.threads.update` is deprecated by the API.")
    async def update(
        self,
        thread_id: str,
        *,
        tool_resources: params.ThreadUpdateParamsToolResources | Model | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Thread:
        """Replace a thread's metadata or tool resources.

        Args:
            thread_id: The id of the thread.
            tool_resources: Files and vector stores that the tools may read, by kind of tool.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return await self._send(
            MODIFY_THREAD,
            {"thread_id": thread_id, "tool_resources": tool_resources, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.threads.delete` is deprecated by the API.")
    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ThreadDeleted:
        """Delete a thread.

        Args:
            thread_id: The id of the thread.
        """
        return await self._send(
            DELETE_THREAD, {"thread_id": thread_id}, extra_headers, extra_query, extra_body, timeout
        )

    @overload
    @deprecated("`client.beta.threads.create_and_run` is deprecated by the API.")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: params.ThreadCreateParams | Model | Omit = omit,
        model: str | models.ThreadCreateAndRunParamsModel | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[params.ThreadCreateAndRunParamsTool | Model] | None | Omit = omit,
        tool_resources: params.ThreadCreateAndRunParamsToolResources | Model | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run:
        """Open a thread and run an assistant on it in one request.

        Args:
            assistant_id: The id of the assistant.
            thread: The thread to open, with its messages, tool resources and metadata.
            model: The id of a model that replaces the assistant's own for this run.
            instructions: Text that replaces the assistant's instructions for this run.
            tools: Up to 20 tools that replace the assistant's for this run.
            tool_resources: Files and vector stores that the tools may read, by kind of tool.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            stream: Whether the run comes as events until it ends or waits for tool outputs.
            max_prompt_tokens: How many tokens of the thread the run may read in all, 256 or more.
            max_completion_tokens: How many tokens the run may generate in all, 256 or more.
            truncation_strategy: Which messages of the thread the run reads: auto, or the last so many.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            response_format: The form of the answers: auto, text, json_object or json_schema.
        """
        ...

    @overload
    @deprecated("`client.beta.threads.create_and_run` is deprecated by the API.")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: params.ThreadCreateParams | Model | Omit = omit,
        model: str | models.ThreadCreateAndRunParamsModel | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[params.ThreadCreateAndRunParamsTool | Model] | None | Omit = omit,
        tool_resources: params.ThreadCreateAndRunParamsToolResources | Model | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: Literal[True],
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncStream[AssistantStreamEvent]:
        """Open a thread and run an assistant on it in one request.

        Args:
            assistant_id: The id of the assistant.
            thread: The thread to open, with its messages, tool resources and metadata.
            model: The id of a model that replaces the assistant's own for this run.
            instructions: Text that replaces the assistant's instructions for this run.
            tools: Up to 20 tools that replace the assistant's for this run.
            tool_resources: Files and vector stores that the tools may read, by kind of tool.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            stream: Whether the run comes as events until it ends or waits for tool outputs.
            max_prompt_tokens: How many tokens of the thread the run may read in all, 256 or more.
            max_completion_tokens: How many tokens the run may generate in all, 256 or more.
            truncation_strategy: Which messages of the thread the run reads: auto, or the last so many.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            response_format: The form of the answers: auto, text, json_object or json_schema.
        """
        ...

    @overload
    @deprecated("`client.beta.threads.create_and_run` is deprecated by the API.")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: params.ThreadCreateParams | Model | Omit = omit,
        model: str | models.ThreadCreateAndRunParamsModel | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[params.ThreadCreateAndRunParamsTool | Model] | None | Omit = omit,
        tool_resources: params.ThreadCreateAndRunParamsToolResources | Model | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Open a thread and run an assistant on it in one request.

        Args:
            assistant_id: The id of the assistant.
            thread: The thread to open, with its messages, tool resources and metadata.
            model: The id of a model that replaces the assistant's own for this run.
            instructions: Text that replaces the assistant's instructions for this run.
            tools: Up to 20 tools that replace the assistant's for this run.
            tool_resources: Files and vector stores that the tools may read, by kind of tool.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            stream: Whether the run comes as events until it ends or waits for tool outputs.
            max_prompt_tokens: How many tokens of the thread the run may read in all, 256 or more.
            max_completion_tokens: How many tokens the run may generate in all, 256 or more.
            truncation_strategy: Which messages of the thread the run reads: auto, or the last so many.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            response_format: The form of the answers: auto, text, json_object or json_schema.
        """
        ...

    @deprecated("`client.beta.threads.create_and_run` is deprecated by the API.")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: params.ThreadCreateParams | Model | Omit = omit,
        model: str | models.ThreadCreateAndRunParamsModel | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[params.ThreadCreateAndRunParamsTool | Model] | None | Omit = omit,
        tool_resources: params.ThreadCreateAndRunParamsToolResources | Model | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Open a thread and run an assistant on it in one request.

        Args:
            assistant_id: The id of the assistant.
            thread: The thread to open, with its messages, tool resources and metadata.
            model: The id of a model that replaces the assistant's own for this run.
            instructions: Text that replaces the assistant's instructions for this run.
            tools: Up to 20 tools that replace the assistant's for this run.
            tool_resources: Files and vector stores that the tools may read, by kind of tool.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            stream: Whether the run comes as events until it ends or waits for tool outputs.
            max_prompt_tokens: How many tokens of the thread the run may read in all, 256 or more.
            max_completion_tokens: How many tokens the run may generate in all, 256 or more.
            truncation_strategy: Which messages of the thread the run reads: auto, or the last so many.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            response_format: The form of the answers: auto, text, json_object or json_schema.
        """
        return await self._send(
            CREATE_THREAD_AND_RUN,
            {
                "assistant_id": assistant_id,
                "thread": thread,
                "model": model,
                "instructions": instructions,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "stream": stream,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ThreadsWithRawResponse(RawView[Threads]):
    """`Threads` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Threads) -> None:
            self.create = raw_method(resource.create)
            self.retrieve = raw_method(resource.retrieve)
            self.update = raw_method(resource.update)
            self.delete = raw_method(resource.delete)
            self.create_and_run = raw_method(resource.create_and_run)
    else:
        create = raw_method(Threads.create)
        retrieve = raw_method(Threads.retrieve)
        update = raw_method(Threads.update)
        delete = raw_method(Threads.delete)
        create_and_run = raw_method(Threads.create_and_run)

    @property
    def runs(self) -> RunsWithRawResponse:
        """The view of the child."""
        return self._resource.runs.with_raw_response

    @property
    def messages(self) -> MessagesWithRawResponse:
        """The view of the child."""
        return self._resource.messages.with_raw_response


class AsyncThreadsWithRawResponse(RawView[AsyncThreads]):
    """`AsyncThreads` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncThreads) -> None:
            self.create = async_raw_method(resource.create)
            self.retrieve = async_raw_method(resource.retrieve)
            self.update = async_raw_method(resource.update)
            self.delete = async_raw_method(resource.delete)
            self.create_and_run = async_raw_method(resource.create_and_run)
    else:
        create = async_raw_method(AsyncThreads.create)
        retrieve = async_raw_method(AsyncThreads.retrieve)
        update = async_raw_method(AsyncThreads.update)
        delete = async_raw_method(AsyncThreads.delete)
        create_and_run = async_raw_method(AsyncThreads.create_and_run)

    @property
    def runs(self) -> AsyncRunsWithRawResponse:
        """The view of the child."""
        return self._resource.runs.with_raw_response

    @property
    def messages(self) -> AsyncMessagesWithRawResponse:
        """The view of the child."""
        return self._resource.messages.with_raw_response


class ThreadsWithStreamingResponse(StreamedView[Threads]):
    """`Threads` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Threads) -> None:
            self.create = streamed_method(resource.create)
            self.retrieve = streamed_method(resource.retrieve)
            self.update = streamed_method(resource.update)
            self.delete = streamed_method(resource.delete)
            self.create_and_run = streamed_method(resource.create_and_run)
    else:
        create = streamed_method(Threads.create)
        retrieve = streamed_method(Threads.retrieve)
        update = streamed_method(Threads.update)
        delete = streamed_method(Threads.delete)
        create_and_run = streamed_method(Threads.create_and_run)

    @property
    def runs(self) -> RunsWithStreamingResponse:
        """The view of the child."""
        return self._resource.runs.with_streaming_response

    @property
    def messages(self) -> MessagesWithStreamingResponse:
        """The view of the child."""
        return self._resource.messages.with_streaming_response


class AsyncThreadsWithStreamingResponse(StreamedView[AsyncThreads]):
    """`AsyncThreads` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncThreads) -> None:
            self.create = async_streamed_method(resource.create)
            self.retrieve = async_streamed_method(resource.retrieve)
            self.update = async_streamed_method(resource.update)
            self.delete = async_streamed_method(resource.delete)
            self.create_and_run = async_streamed_method(resource.create_and_run)
    else:
        create = async_streamed_method(AsyncThreads.create)
        retrieve = async_streamed_method(AsyncThreads.retrieve)
        update = async_streamed_method(AsyncThreads.update)
        delete = async_streamed_method(AsyncThreads.delete)
        create_and_run = async_streamed_method(AsyncThreads.create_and_run)

    @property
    def runs(self) -> AsyncRunsWithStreamingResponse:
        """The view of the child."""
        return self._resource.runs.with_streaming_response

    @property
    def messages(self) -> AsyncMessagesWithStreamingResponse:
        """The view of the child."""
        return self._resource.messages.with_streaming_response


evaluable(__name__)
