# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, overload

from openai_facade.extensions import runs as written
from openai_generated.resources.beta.threads.runs import runs as generated
from openai_runtime.deprecation import deprecated
from openai_runtime.lazy import lazy
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

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
    from openai_generated.resources.beta.threads.runs.runs import (
        AsyncRunsWithRawResponse as AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse,
        RunsWithRawResponse as RunsWithRawResponse,
        RunsWithStreamingResponse as RunsWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.stream import AsyncStream, Stream
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


__all__ = [
    "AsyncRuns",
    "AsyncRunsWithRawResponse",
    "AsyncRunsWithStreamingResponse",
    "Runs",
    "RunsWithRawResponse",
    "RunsWithStreamingResponse",
]


class Runs(written.Runs):
    """`client.beta.threads.runs`, with the hand-written methods of it and of its children."""

    @deprecated("`client.beta.threads.runs.create_and_poll` is deprecated by the API.")
    def create_and_poll(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        model: str | models.AssistantSupportedModels | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[params.MessageCreateParams | Model] | None | Omit = omit,
        tools: Iterable[params.AssistantToolParam | Model] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run:
        """Run an assistant on a thread and wait until the run is over or needs the outputs of tools.

        Args:
            thread_id: The id of the thread.
            assistant_id: The id of the assistant.
            model: The id of a model that replaces the assistant's own for this run.
            reasoning_effort: How long a reasoning model thinks: none, minimal, low, medium, high or xhigh.
            instructions: Text that replaces the assistant's instructions for this run.
            additional_instructions: Text put behind the assistant's own instructions for this run only.
            additional_messages: Messages added to the thread before the run starts.
            tools: Up to 20 tools that replace the assistant's for this run.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            max_prompt_tokens: How many tokens of the thread the run may read in all, 256 or more.
            max_completion_tokens: How many tokens the run may generate in all, 256 or more.
            truncation_strategy: Which messages of the thread the run reads: auto, or the last so many.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            response_format: The form of the answers: auto, text, json_object or json_schema.
            include: Extra parts of the answer that are left out unless named here.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
        """
        return self._create_and_poll(
            {
                "thread_id": thread_id,
                "assistant_id": assistant_id,
                "model": model,
                "reasoning_effort": reasoning_effort,
                "instructions": instructions,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "tools": tools,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "include": include,
                "poll_interval_ms": poll_interval_ms,
                "deadline": deadline,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.threads.runs.poll` is deprecated by the API.")
    def poll(
        self,
        run_id: str,
        thread_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run:
        """Wait until a run is over or needs the outputs of tools.

        Args:
            run_id: The id of the run.
            thread_id: The id of the thread.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
        """
        return self._poll(
            {"run_id": run_id, "thread_id": thread_id, "poll_interval_ms": poll_interval_ms, "deadline": deadline},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.threads.runs.submit_tool_outputs_and_poll` is deprecated by the API.")
    def submit_tool_outputs_and_poll(
        self,
        *,
        run_id: str,
        thread_id: str,
        tool_outputs: Iterable[params.RunSubmitToolOutputsParamsToolOutput | Model],
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run:
        """Give a run the outputs it waits for, and wait until it is over or needs more of them.

        Args:
            run_id: The id of the run.
            thread_id: The id of the thread.
            tool_outputs: The results, each with the id of the tool call it answers.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
        """
        return self._submit_tool_outputs_and_poll(
            {
                "run_id": run_id,
                "thread_id": thread_id,
                "tool_outputs": tool_outputs,
                "poll_interval_ms": poll_interval_ms,
                "deadline": deadline,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    @deprecated("`client.beta.threads.runs.stream` is deprecated by the API.")
    def stream(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        model: str | models.AssistantSupportedModels | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[params.MessageCreateParams | Model] | None | Omit = omit,
        tools: Iterable[params.AssistantToolParam | Model] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        event_handler: None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AssistantStreamManager[AssistantEventHandler]: ...

    @overload
    @deprecated("`client.beta.threads.runs.stream` is deprecated by the API.")
    def stream(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        model: str | models.AssistantSupportedModels | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[params.MessageCreateParams | Model] | None | Omit = omit,
        tools: Iterable[params.AssistantToolParam | Model] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        event_handler: AssistantEventHandlerT,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AssistantStreamManager[AssistantEventHandlerT]: ...

    @deprecated("`client.beta.threads.runs.stream` is deprecated by the API.")
    def stream(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        model: str | models.AssistantSupportedModels | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[params.MessageCreateParams | Model] | None | Omit = omit,
        tools: Iterable[params.AssistantToolParam | Model] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        event_handler: AssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AssistantStreamManager[AssistantEventHandler] | AssistantStreamManager[AssistantEventHandlerT]:
        """Run an assistant on a thread and follow the run; sent when the `with` block is entered.

        Args:
            thread_id: The id of the thread.
            assistant_id: The id of the assistant.
            model: The id of a model that replaces the assistant's own for this run.
            reasoning_effort: How long a reasoning model thinks: none, minimal, low, medium, high or xhigh.
            instructions: Text that replaces the assistant's instructions for this run.
            additional_instructions: Text put behind the assistant's own instructions for this run only.
            additional_messages: Messages added to the thread before the run starts.
            tools: Up to 20 tools that replace the assistant's for this run.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            max_prompt_tokens: How many tokens of the thread the run may read in all, 256 or more.
            max_completion_tokens: How many tokens the run may generate in all, 256 or more.
            truncation_strategy: Which messages of the thread the run reads: auto, or the last so many.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            response_format: The form of the answers: auto, text, json_object or json_schema.
            include: Extra parts of the answer that are left out unless named here.
            event_handler: Its methods are called as things happen; a fresh one for every stream.
        """
        return self._stream(
            {
                "thread_id": thread_id,
                "assistant_id": assistant_id,
                "model": model,
                "reasoning_effort": reasoning_effort,
                "instructions": instructions,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "tools": tools,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "include": include,
                "event_handler": event_handler,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    @deprecated("`client.beta.threads.runs.create_and_stream` is deprecated by the API.")
    def create_and_stream(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        model: str | models.AssistantSupportedModels | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[params.MessageCreateParams | Model] | None | Omit = omit,
        tools: Iterable[params.AssistantToolParam | Model] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        event_handler: None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AssistantStreamManager[AssistantEventHandler]: ...

    @overload
    @deprecated("`client.beta.threads.runs.create_and_stream` is deprecated by the API.")
    def create_and_stream(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        model: str | models.AssistantSupportedModels | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[params.MessageCreateParams | Model] | None | Omit = omit,
        tools: Iterable[params.AssistantToolParam | Model] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        event_handler: AssistantEventHandlerT,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AssistantStreamManager[AssistantEventHandlerT]: ...

    @deprecated("`client.beta.threads.runs.create_and_stream` is deprecated by the API.")
    def create_and_stream(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        model: str | models.AssistantSupportedModels | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[params.MessageCreateParams | Model] | None | Omit = omit,
        tools: Iterable[params.AssistantToolParam | Model] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        event_handler: AssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AssistantStreamManager[AssistantEventHandler] | AssistantStreamManager[AssistantEventHandlerT]:
        """Run an assistant on a thread and follow the run, as `stream` does.

        Args:
            thread_id: The id of the thread.
            assistant_id: The id of the assistant.
            model: The id of a model that replaces the assistant's own for this run.
            reasoning_effort: How long a reasoning model thinks: none, minimal, low, medium, high or xhigh.
            instructions: Text that replaces the assistant's instructions for this run.
            additional_instructions: Text put behind the assistant's own instructions for this run only.
            additional_messages: Messages added to the thread before the run starts.
            tools: Up to 20 tools that replace the assistant's for this run.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            max_prompt_tokens: How many tokens of the thread the run may read in all, 256 or more.
            max_completion_tokens: How many tokens the run may generate in all, 256 or more.
            truncation_strategy: Which messages of the thread the run reads: auto, or the last so many.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            response_format: The form of the answers: auto, text, json_object or json_schema.
            include: Extra parts of the answer that are left out unless named here.
            event_handler: Its methods are called as things happen; a fresh one for every stream.
        """
        return self._create_and_stream(
            {
                "thread_id": thread_id,
                "assistant_id": assistant_id,
                "model": model,
                "reasoning_effort": reasoning_effort,
                "instructions": instructions,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "tools": tools,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "include": include,
                "event_handler": event_handler,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    @deprecated("`client.beta.threads.runs.submit_tool_outputs_stream` is deprecated by the API.")
    def submit_tool_outputs_stream(
        self,
        *,
        run_id: str,
        thread_id: str,
        tool_outputs: Iterable[params.RunSubmitToolOutputsParamsToolOutput | Model],
        event_handler: None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AssistantStreamManager[AssistantEventHandler]: ...

    @overload
    @deprecated("`client.beta.threads.runs.submit_tool_outputs_stream` is deprecated by the API.")
    def submit_tool_outputs_stream(
        self,
        *,
        run_id: str,
        thread_id: str,
        tool_outputs: Iterable[params.RunSubmitToolOutputsParamsToolOutput | Model],
        event_handler: AssistantEventHandlerT,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AssistantStreamManager[AssistantEventHandlerT]: ...

    @deprecated("`client.beta.threads.runs.submit_tool_outputs_stream` is deprecated by the API.")
    def submit_tool_outputs_stream(
        self,
        *,
        run_id: str,
        thread_id: str,
        tool_outputs: Iterable[params.RunSubmitToolOutputsParamsToolOutput | Model],
        event_handler: AssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AssistantStreamManager[AssistantEventHandler] | AssistantStreamManager[AssistantEventHandlerT]:
        """Give a run the outputs it waits for, and follow it; sent when the `with` block is entered.

        Args:
            run_id: The id of the run.
            thread_id: The id of the thread.
            tool_outputs: The results, each with the id of the tool call it answers.
            event_handler: Its methods are called as things happen; a fresh one for every stream.
        """
        return self._submit_tool_outputs_stream(
            {"run_id": run_id, "thread_id": thread_id, "tool_outputs": tool_outputs, "event_handler": event_handler},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncRuns(written.AsyncRuns):
    """`client.beta.threads.runs`, with the hand-written methods of it and of its children."""

    @deprecated("`client.beta.threads.runs.create_and_poll` is deprecated by the API.")
    async def create_and_poll(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        model: str | models.AssistantSupportedModels | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[params.MessageCreateParams | Model] | None | Omit = omit,
        tools: Iterable[params.AssistantToolParam | Model] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run:
        """Run an assistant on a thread and wait until the run is over or needs the outputs of tools.

        Args:
            thread_id: The id of the thread.
            assistant_id: The id of the assistant.
            model: The id of a model that replaces the assistant's own for this run.
            reasoning_effort: How long a reasoning model thinks: none, minimal, low, medium, high or xhigh.
            instructions: Text that replaces the assistant's instructions for this run.
            additional_instructions: Text put behind the assistant's own instructions for this run only.
            additional_messages: Messages added to the thread before the run starts.
            tools: Up to 20 tools that replace the assistant's for this run.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            max_prompt_tokens: How many tokens of the thread the run may read in all, 256 or more.
            max_completion_tokens: How many tokens the run may generate in all, 256 or more.
            truncation_strategy: Which messages of the thread the run reads: auto, or the last so many.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            response_format: The form of the answers: auto, text, json_object or json_schema.
            include: Extra parts of the answer that are left out unless named here.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
        """
        return await self._create_and_poll(
            {
                "thread_id": thread_id,
                "assistant_id": assistant_id,
                "model": model,
                "reasoning_effort": reasoning_effort,
                "instructions": instructions,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "tools": tools,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "include": include,
                "poll_interval_ms": poll_interval_ms,
                "deadline": deadline,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.threads.runs.poll` is deprecated by the API.")
    async def poll(
        self,
        run_id: str,
        thread_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run:
        """Wait until a run is over or needs the outputs of tools.

        Args:
            run_id: The id of the run.
            thread_id: The id of the thread.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
        """
        return await self._poll(
            {"run_id": run_id, "thread_id": thread_id, "poll_interval_ms": poll_interval_ms, "deadline": deadline},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.threads.runs.submit_tool_outputs_and_poll` is deprecated by the API.")
    async def submit_tool_outputs_and_poll(
        self,
        *,
        run_id: str,
        thread_id: str,
        tool_outputs: Iterable[params.RunSubmitToolOutputsParamsToolOutput | Model],
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run:
        """Give a run the outputs it waits for, and wait until it is over or needs more of them.

        Args:
            run_id: The id of the run.
            thread_id: The id of the thread.
            tool_outputs: The results, each with the id of the tool call it answers.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
        """
        return await self._submit_tool_outputs_and_poll(
            {
                "run_id": run_id,
                "thread_id": thread_id,
                "tool_outputs": tool_outputs,
                "poll_interval_ms": poll_interval_ms,
                "deadline": deadline,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    @deprecated("`client.beta.threads.runs.stream` is deprecated by the API.")
    def stream(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        model: str | models.AssistantSupportedModels | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[params.MessageCreateParams | Model] | None | Omit = omit,
        tools: Iterable[params.AssistantToolParam | Model] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        event_handler: None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...

    @overload
    @deprecated("`client.beta.threads.runs.stream` is deprecated by the API.")
    def stream(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        model: str | models.AssistantSupportedModels | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[params.MessageCreateParams | Model] | None | Omit = omit,
        tools: Iterable[params.AssistantToolParam | Model] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        event_handler: AsyncAssistantEventHandlerT,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]: ...

    @deprecated("`client.beta.threads.runs.stream` is deprecated by the API.")
    def stream(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        model: str | models.AssistantSupportedModels | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[params.MessageCreateParams | Model] | None | Omit = omit,
        tools: Iterable[params.AssistantToolParam | Model] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        event_handler: AsyncAssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> (
        AsyncAssistantStreamManager[AsyncAssistantEventHandler]
        | AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]
    ):
        """Run an assistant on a thread and follow the run; sent when the `with` block is entered.

        Args:
            thread_id: The id of the thread.
            assistant_id: The id of the assistant.
            model: The id of a model that replaces the assistant's own for this run.
            reasoning_effort: How long a reasoning model thinks: none, minimal, low, medium, high or xhigh.
            instructions: Text that replaces the assistant's instructions for this run.
            additional_instructions: Text put behind the assistant's own instructions for this run only.
            additional_messages: Messages added to the thread before the run starts.
            tools: Up to 20 tools that replace the assistant's for this run.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            max_prompt_tokens: How many tokens of the thread the run may read in all, 256 or more.
            max_completion_tokens: How many tokens the run may generate in all, 256 or more.
            truncation_strategy: Which messages of the thread the run reads: auto, or the last so many.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            response_format: The form of the answers: auto, text, json_object or json_schema.
            include: Extra parts of the answer that are left out unless named here.
            event_handler: Its methods are called as things happen; a fresh one for every stream.
        """
        return self._stream(
            {
                "thread_id": thread_id,
                "assistant_id": assistant_id,
                "model": model,
                "reasoning_effort": reasoning_effort,
                "instructions": instructions,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "tools": tools,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "include": include,
                "event_handler": event_handler,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    @deprecated("`client.beta.threads.runs.create_and_stream` is deprecated by the API.")
    def create_and_stream(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        model: str | models.AssistantSupportedModels | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[params.MessageCreateParams | Model] | None | Omit = omit,
        tools: Iterable[params.AssistantToolParam | Model] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        event_handler: None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...

    @overload
    @deprecated("`client.beta.threads.runs.create_and_stream` is deprecated by the API.")
    def create_and_stream(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        model: str | models.AssistantSupportedModels | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[params.MessageCreateParams | Model] | None | Omit = omit,
        tools: Iterable[params.AssistantToolParam | Model] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        event_handler: AsyncAssistantEventHandlerT,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]: ...

    @deprecated("`client.beta.threads.runs.create_and_stream` is deprecated by the API.")
    def create_and_stream(
        self,
        *,
        thread_id: str,
        assistant_id: str,
        model: str | models.AssistantSupportedModels | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: Iterable[params.MessageCreateParams | Model] | None | Omit = omit,
        tools: Iterable[params.AssistantToolParam | Model] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        event_handler: AsyncAssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> (
        AsyncAssistantStreamManager[AsyncAssistantEventHandler]
        | AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]
    ):
        """Run an assistant on a thread and follow the run, as `stream` does.

        Args:
            thread_id: The id of the thread.
            assistant_id: The id of the assistant.
            model: The id of a model that replaces the assistant's own for this run.
            reasoning_effort: How long a reasoning model thinks: none, minimal, low, medium, high or xhigh.
            instructions: Text that replaces the assistant's instructions for this run.
            additional_instructions: Text put behind the assistant's own instructions for this run only.
            additional_messages: Messages added to the thread before the run starts.
            tools: Up to 20 tools that replace the assistant's for this run.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            temperature: Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic.
            top_p: Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature.
            max_prompt_tokens: How many tokens of the thread the run may read in all, 256 or more.
            max_completion_tokens: How many tokens the run may generate in all, 256 or more.
            truncation_strategy: Which messages of the thread the run reads: auto, or the last so many.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            response_format: The form of the answers: auto, text, json_object or json_schema.
            include: Extra parts of the answer that are left out unless named here.
            event_handler: Its methods are called as things happen; a fresh one for every stream.
        """
        return self._create_and_stream(
            {
                "thread_id": thread_id,
                "assistant_id": assistant_id,
                "model": model,
                "reasoning_effort": reasoning_effort,
                "instructions": instructions,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "tools": tools,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "include": include,
                "event_handler": event_handler,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    @deprecated("`client.beta.threads.runs.submit_tool_outputs_stream` is deprecated by the API.")
    def submit_tool_outputs_stream(
        self,
        *,
        run_id: str,
        thread_id: str,
        tool_outputs: Iterable[params.RunSubmitToolOutputsParamsToolOutput | Model],
        event_handler: None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...

    @overload
    @deprecated("`client.beta.threads.runs.submit_tool_outputs_stream` is deprecated by the API.")
    def submit_tool_outputs_stream(
        self,
        *,
        run_id: str,
        thread_id: str,
        tool_outputs: Iterable[params.RunSubmitToolOutputsParamsToolOutput | Model],
        event_handler: AsyncAssistantEventHandlerT,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]: ...

    @deprecated("`client.beta.threads.runs.submit_tool_outputs_stream` is deprecated by the API.")
    def submit_tool_outputs_stream(
        self,
        *,
        run_id: str,
        thread_id: str,
        tool_outputs: Iterable[params.RunSubmitToolOutputsParamsToolOutput | Model],
        event_handler: AsyncAssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> (
        AsyncAssistantStreamManager[AsyncAssistantEventHandler]
        | AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]
    ):
        """Give a run the outputs it waits for, and follow it; sent when the `with` block is entered.

        Args:
            run_id: The id of the run.
            thread_id: The id of the thread.
            tool_outputs: The results, each with the id of the tool call it answers.
            event_handler: Its methods are called as things happen; a fresh one for every stream.
        """
        return self._submit_tool_outputs_stream(
            {"run_id": run_id, "thread_id": thread_id, "tool_outputs": tool_outputs, "event_handler": event_handler},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


__getattr__, __dir__ = lazy(
    __name__,
    {
        "RunsWithRawResponse": "openai_generated.resources.beta.threads.runs.runs",
        "AsyncRunsWithRawResponse": "openai_generated.resources.beta.threads.runs.runs",
        "RunsWithStreamingResponse": "openai_generated.resources.beta.threads.runs.runs",
        "AsyncRunsWithStreamingResponse": "openai_generated.resources.beta.threads.runs.runs",
    },
)
