# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, overload

from openai_facade.extensions import threads as written
from openai_generated.resources.beta.threads import threads as generated
from openai_runtime.hints import evaluable
from openai_runtime.lazy import lazy
from openai_runtime.resource import child
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from openai_facade.resources.beta.threads.runs.runs import AsyncRuns, Runs
    from openai_facade.streaming.assistants import (
        AssistantEventHandler,
        AssistantEventHandlerT,
        AssistantStreamManager,
        AsyncAssistantEventHandler,
        AsyncAssistantEventHandlerT,
        AsyncAssistantStreamManager,
    )
    from openai_generated import models, params
    from openai_generated.models.assistant_stream_event import AssistantStreamEvent
    from openai_generated.models.run import Run
    from openai_generated.resources.beta.threads.threads import (
        AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse,
        ThreadsWithRawResponse as ThreadsWithRawResponse,
        ThreadsWithStreamingResponse as ThreadsWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.stream import AsyncStream, Stream
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


__all__ = [
    "AsyncThreads",
    "AsyncThreadsWithRawResponse",
    "AsyncThreadsWithStreamingResponse",
    "Threads",
    "ThreadsWithRawResponse",
    "ThreadsWithStreamingResponse",
]


class Threads(written.Threads):
    """`client.beta.threads`, with the hand-written methods of it and of its children."""

    if TYPE_CHECKING:

        @property
        def runs(self) -> Runs:
            """`client.beta.threads.runs`."""
            ...
    else:
        runs = child("openai_facade.resources.beta.threads.runs.runs", "Runs")

    def create_and_run_poll(
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
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run:
        """Make a thread, run an assistant on it, and wait until the run is over or needs the outputs of tools.

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
            max_prompt_tokens: How many tokens of the thread the run may read in all, 256 or more.
            max_completion_tokens: How many tokens the run may generate in all, 256 or more.
            truncation_strategy: Which messages of the thread the run reads: auto, or the last so many.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            response_format: The form of the answers: auto, text, json_object or json_schema.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
        """
        return self._create_and_run_poll(
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
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "poll_interval_ms": poll_interval_ms,
                "deadline": deadline,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    def create_and_run_stream(
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
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        event_handler: None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AssistantStreamManager[AssistantEventHandler]:
        """Make a thread, run an assistant on it, and follow the run; sent when the `with` block is entered.

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
            max_prompt_tokens: How many tokens of the thread the run may read in all, 256 or more.
            max_completion_tokens: How many tokens the run may generate in all, 256 or more.
            truncation_strategy: Which messages of the thread the run reads: auto, or the last so many.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            response_format: The form of the answers: auto, text, json_object or json_schema.
            event_handler: Its methods are called as things happen; a fresh one for every stream.
        """
        ...

    @overload
    def create_and_run_stream(
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
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        event_handler: AssistantEventHandlerT,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Make a thread, run an assistant on it, and follow the run; sent when the `with` block is entered.

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
            max_prompt_tokens: How many tokens of the thread the run may read in all, 256 or more.
            max_completion_tokens: How many tokens the run may generate in all, 256 or more.
            truncation_strategy: Which messages of the thread the run reads: auto, or the last so many.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            response_format: The form of the answers: auto, text, json_object or json_schema.
            event_handler: Its methods are called as things happen; a fresh one for every stream.
        """
        ...

    def create_and_run_stream(
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
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        event_handler: AssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AssistantStreamManager[AssistantEventHandler] | AssistantStreamManager[AssistantEventHandlerT]:
        """Make a thread, run an assistant on it, and follow the run; sent when the `with` block is entered.

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
            max_prompt_tokens: How many tokens of the thread the run may read in all, 256 or more.
            max_completion_tokens: How many tokens the run may generate in all, 256 or more.
            truncation_strategy: Which messages of the thread the run reads: auto, or the last so many.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            response_format: The form of the answers: auto, text, json_object or json_schema.
            event_handler: Its methods are called as things happen; a fresh one for every stream.
        """
        return self._create_and_run_stream(
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
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "event_handler": event_handler,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncThreads(written.AsyncThreads):
    """`client.beta.threads`, with the hand-written methods of it and of its children."""

    if TYPE_CHECKING:

        @property
        def runs(self) -> AsyncRuns:
            """`client.beta.threads.runs`."""
            ...
    else:
        runs = child("openai_facade.resources.beta.threads.runs.runs", "AsyncRuns")

    async def create_and_run_poll(
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
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run:
        """Make a thread, run an assistant on it, and wait until the run is over or needs the outputs of tools.

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
            max_prompt_tokens: How many tokens of the thread the run may read in all, 256 or more.
            max_completion_tokens: How many tokens the run may generate in all, 256 or more.
            truncation_strategy: Which messages of the thread the run reads: auto, or the last so many.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            response_format: The form of the answers: auto, text, json_object or json_schema.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
        """
        return await self._create_and_run_poll(
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
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "poll_interval_ms": poll_interval_ms,
                "deadline": deadline,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    def create_and_run_stream(
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
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        event_handler: None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]:
        """Make a thread, run an assistant on it, and follow the run; sent when the `with` block is entered.

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
            max_prompt_tokens: How many tokens of the thread the run may read in all, 256 or more.
            max_completion_tokens: How many tokens the run may generate in all, 256 or more.
            truncation_strategy: Which messages of the thread the run reads: auto, or the last so many.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            response_format: The form of the answers: auto, text, json_object or json_schema.
            event_handler: Its methods are called as things happen; a fresh one for every stream.
        """
        ...

    @overload
    def create_and_run_stream(
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
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        event_handler: AsyncAssistantEventHandlerT,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Make a thread, run an assistant on it, and follow the run; sent when the `with` block is entered.

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
            max_prompt_tokens: How many tokens of the thread the run may read in all, 256 or more.
            max_completion_tokens: How many tokens the run may generate in all, 256 or more.
            truncation_strategy: Which messages of the thread the run reads: auto, or the last so many.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            response_format: The form of the answers: auto, text, json_object or json_schema.
            event_handler: Its methods are called as things happen; a fresh one for every stream.
        """
        ...

    def create_and_run_stream(
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
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        event_handler: AsyncAssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> (
        AsyncAssistantStreamManager[AsyncAssistantEventHandler]
        | AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]
    ):
        """Make a thread, run an assistant on it, and follow the run; sent when the `with` block is entered.

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
            max_prompt_tokens: How many tokens of the thread the run may read in all, 256 or more.
            max_completion_tokens: How many tokens the run may generate in all, 256 or more.
            truncation_strategy: Which messages of the thread the run reads: auto, or the last so many.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            response_format: The form of the answers: auto, text, json_object or json_schema.
            event_handler: Its methods are called as things happen; a fresh one for every stream.
        """
        return self._create_and_run_stream(
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
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "event_handler": event_handler,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


__getattr__, __dir__ = lazy(
    __name__,
    {
        "ThreadsWithRawResponse": "openai_generated.resources.beta.threads.threads",
        "AsyncThreadsWithRawResponse": "openai_generated.resources.beta.threads.threads",
        "ThreadsWithStreamingResponse": "openai_generated.resources.beta.threads.threads",
        "AsyncThreadsWithStreamingResponse": "openai_generated.resources.beta.threads.threads",
    },
)

evaluable(__name__)
