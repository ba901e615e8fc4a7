# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, overload

from openai_generated.endpoints.assistants import (
    CANCEL_RUN,
    CREATE_RUN,
    GET_RUN,
    LIST_RUNS,
    MODIFY_RUN,
    SUBMIT_TOOL_OUPUTS_TO_RUN,
)
from openai_runtime.deprecation import deprecated
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
    from openai_generated.resources.beta.threads.runs.steps import (
        AsyncSteps,
        AsyncStepsWithRawResponse,
        AsyncStepsWithStreamingResponse,
        Steps,
        StepsWithRawResponse,
        StepsWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.stream import AsyncStream, Stream
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class Runs(SyncResource):
    """`client.beta.threads.runs`."""

    if TYPE_CHECKING:

        @property
        def steps(self) -> Steps:
            """`client.beta.threads.runs.steps`."""
            ...
    else:
        steps = child("openai_generated.resources.beta.threads.runs.steps", "Steps")

    @property
    def with_raw_response(self) -> RunsWithRawResponse:
        """The same methods, answering with the raw response."""
        return RunsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> RunsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return RunsWithStreamingResponse(self)

    @overload
    @deprecated("`client.beta.threads.runs.create` is deprecated by the API.")
    def create(
        self,
        thread_id: str,
        *,
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
        stream: Literal[False] | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run: ...

    @overload
    @deprecated("`client.beta.threads.runs.create` is deprecated by the API.")
    def create(
        self,
        thread_id: str,
        *,
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
        stream: Literal[True],
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    @deprecated("`client.beta.threads.runs.create` is deprecated by the API.")
    def create(
        self,
        thread_id: str,
        *,
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
        stream: bool,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run | Stream[AssistantStreamEvent]: ...

    @deprecated("`client.beta.threads.runs.create` is deprecated by the API.")
    def create(
        self,
        thread_id: str,
        *,
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
        stream: bool | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run | Stream[AssistantStreamEvent]:
        """Run an assistant on a thread, whole or as a stream of events.

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
            stream: Whether the run comes as events until it ends or waits for tool outputs.
            max_prompt_tokens: How many tokens of the thread the run may read in all, 256 or more.
            max_completion_tokens: How many tokens the run may generate in all, 256 or more.
            truncation_strategy: Which messages of the thread the run reads: auto, or the last so many.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            response_format: The form of the answers: auto, text, json_object or json_schema.
            include: Extra parts of the answer that are left out unless named here.
        """
        return self._send(
            CREATE_RUN,
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
                "stream": stream,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "include": include,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.threads.runs.retrieve` is deprecated by the API.")
    def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run:
        """Read a run's status and, when it waits, the tool calls it asks for.

        Args:
            run_id: The id of the run.
            thread_id: The id of the thread.
        """
        return self._send(
            GET_RUN, {"run_id": run_id, "thread_id": thread_id}, extra_headers, extra_query, extra_body, timeout
        )

    @deprecated("`client.beta.threads.runs.update` is deprecated by the API.")
    def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run:
        """Replace the metadata of a run.

        Args:
            run_id: The id of the run.
            thread_id: The id of the thread.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return self._send(
            MODIFY_RUN,
            {"run_id": run_id, "thread_id": thread_id, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.threads.runs.list` is deprecated by the API.")
    def list(
        self,
        thread_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[Run]:
        """Page through the runs of a thread.

        Args:
            thread_id: The id of the thread.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            before: Cursor: the id of an item already seen; the page ends in front of it.
        """
        return self._send(
            LIST_RUNS,
            {"thread_id": thread_id, "limit": limit, "order": order, "after": after, "before": before},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.threads.runs.cancel` is deprecated by the API.")
    def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run:
        """Stop a run before it ends; its state is cancelling until it has.

        Args:
            run_id: The id of the run.
            thread_id: The id of the thread.
        """
        return self._send(
            CANCEL_RUN, {"run_id": run_id, "thread_id": thread_id}, extra_headers, extra_query, extra_body, timeout
        )

    @overload
    @deprecated("`client.beta.threads.runs.submit_tool_outputs` is deprecated by the API.")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[params.RunSubmitToolOutputsParamsToolOutput | Model],
        stream: Literal[False] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run: ...

    @overload
    @deprecated("`client.beta.threads.runs.submit_tool_outputs` is deprecated by the API.")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[params.RunSubmitToolOutputsParamsToolOutput | Model],
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    @deprecated("`client.beta.threads.runs.submit_tool_outputs` is deprecated by the API.")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[params.RunSubmitToolOutputsParamsToolOutput | Model],
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run | Stream[AssistantStreamEvent]: ...

    @deprecated("`client.beta.threads.runs.submit_tool_outputs` is deprecated by the API.")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[params.RunSubmitToolOutputsParamsToolOutput | Model],
        stream: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run | Stream[AssistantStreamEvent]:
        """Hand a waiting run the results of all the tool calls it asked for.

        Args:
            run_id: The id of the run.
            thread_id: The id of the thread.
            tool_outputs: The results, each with the id of the tool call it answers.
            stream: Whether the rest of the run comes as events.
        """
        return self._send(
            SUBMIT_TOOL_OUPUTS_TO_RUN,
            {"run_id": run_id, "thread_id": thread_id, "tool_outputs": tool_outputs, "stream": stream},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncRuns(AsyncResource):
    """`client.beta.threads.runs`."""

    if TYPE_CHECKING:

        @property
        def steps(self) -> AsyncSteps:
            """`client.beta.threads.runs.steps`."""
            ...
    else:
        steps = child("openai_generated.resources.beta.threads.runs.steps", "AsyncSteps")

    @property
    def with_raw_response(self) -> AsyncRunsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncRunsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncRunsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncRunsWithStreamingResponse(self)

    @overload
    @deprecated("`client.beta.threads.runs.create` is deprecated by the API.")
    async def create(
        self,
        thread_id: str,
        *,
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
        stream: Literal[False] | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run: ...

    @overload
    @deprecated("`client.beta.threads.runs.create` is deprecated by the API.")
    async def create(
        self,
        thread_id: str,
        *,
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
        stream: Literal[True],
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    @deprecated("`client.beta.threads.runs.create` is deprecated by the API.")
    async def create(
        self,
        thread_id: str,
        *,
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
        stream: bool,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    @deprecated("`client.beta.threads.runs.create` is deprecated by the API.")
    async def create(
        self,
        thread_id: str,
        *,
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
        stream: bool | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: params.RunTruncationStrategyParam | Model | None | Omit = omit,
        tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Model | None | Omit = omit,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Run an assistant on a thread, whole or as a stream of events.

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
            stream: Whether the run comes as events until it ends or waits for tool outputs.
            max_prompt_tokens: How many tokens of the thread the run may read in all, 256 or more.
            max_completion_tokens: How many tokens the run may generate in all, 256 or more.
            truncation_strategy: Which messages of the thread the run reads: auto, or the last so many.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once; true by default.
            response_format: The form of the answers: auto, text, json_object or json_schema.
            include: Extra parts of the answer that are left out unless named here.
        """
        return await self._send(
            CREATE_RUN,
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
                "stream": stream,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "include": include,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.threads.runs.retrieve` is deprecated by the API.")
    async def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run:
        """Read a run's status and, when it waits, the tool calls it asks for.

        Args:
            run_id: The id of the run.
            thread_id: The id of the thread.
        """
        return await self._send(
            GET_RUN, {"run_id": run_id, "thread_id": thread_id}, extra_headers, extra_query, extra_body, timeout
        )

    @deprecated("`client.beta.threads.runs.update` is deprecated by the API.")
    async def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run:
        """Replace the metadata of a run.

        Args:
            run_id: The id of the run.
            thread_id: The id of the thread.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return await self._send(
            MODIFY_RUN,
            {"run_id": run_id, "thread_id": thread_id, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.threads.runs.list` is deprecated by the API.")
    def list(
        self,
        thread_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[Run, AsyncCursorPage[Run]]:
        """Page through the runs of a thread.

        Args:
            thread_id: The id of the thread.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            before: Cursor: the id of an item already seen; the page ends in front of it.
        """
        return self._page(
            LIST_RUNS,
            {"thread_id": thread_id, "limit": limit, "order": order, "after": after, "before": before},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.threads.runs.cancel` is deprecated by the API.")
    async def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run:
        """Stop a run before it ends; its state is cancelling until it has.

        Args:
            run_id: The id of the run.
            thread_id: The id of the thread.
        """
        return await self._send(
            CANCEL_RUN, {"run_id": run_id, "thread_id": thread_id}, extra_headers, extra_query, extra_body, timeout
        )

    @overload
    @deprecated("`client.beta.threads.runs.submit_tool_outputs` is deprecated by the API.")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[params.RunSubmitToolOutputsParamsToolOutput | Model],
        stream: Literal[False] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run: ...

    @overload
    @deprecated("`client.beta.threads.runs.submit_tool_outputs` is deprecated by the API.")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[params.RunSubmitToolOutputsParamsToolOutput | Model],
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    @deprecated("`client.beta.threads.runs.submit_tool_outputs` is deprecated by the API.")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[params.RunSubmitToolOutputsParamsToolOutput | Model],
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    @deprecated("`client.beta.threads.runs.submit_tool_outputs` is deprecated by the API.")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[params.RunSubmitToolOutputsParamsToolOutput | Model],
        stream: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Hand a waiting run the results of all the tool calls it asked for.

        Args:
            run_id: The id of the run.
            thread_id: The id of the thread.
            tool_outputs: The results, each with the id of the tool call it answers.
            stream: Whether the rest of the run comes as events.
        """
        return await self._send(
            SUBMIT_TOOL_OUPUTS_TO_RUN,
            {"run_id": run_id, "thread_id": thread_id, "tool_outputs": tool_outputs, "stream": stream},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class RunsWithRawResponse(RawView[Runs]):
    """`Runs` as `with_raw_response`."""

    create = raw_method(Runs.create)
    retrieve = raw_method(Runs.retrieve)
    update = raw_method(Runs.update)
    list = raw_method(Runs.list)
    cancel = raw_method(Runs.cancel)
    submit_tool_outputs = raw_method(Runs.submit_tool_outputs)

    @property
    def steps(self) -> StepsWithRawResponse:
        """The view of the child."""
        return self._resource.steps.with_raw_response


class AsyncRunsWithRawResponse(RawView[AsyncRuns]):
    """`AsyncRuns` as `with_raw_response`."""

    create = async_raw_method(AsyncRuns.create)
    retrieve = async_raw_method(AsyncRuns.retrieve)
    update = async_raw_method(AsyncRuns.update)
    list = async_raw_method(AsyncRuns.list)
    cancel = async_raw_method(AsyncRuns.cancel)
    submit_tool_outputs = async_raw_method(AsyncRuns.submit_tool_outputs)

    @property
    def steps(self) -> AsyncStepsWithRawResponse:
        """The view of the child."""
        return self._resource.steps.with_raw_response


class RunsWithStreamingResponse(StreamedView[Runs]):
    """`Runs` as `with_streaming_response`."""

    create = streamed_method(Runs.create)
    retrieve = streamed_method(Runs.retrieve)
    update = streamed_method(Runs.update)
    list = streamed_method(Runs.list)
    cancel = streamed_method(Runs.cancel)
    submit_tool_outputs = streamed_method(Runs.submit_tool_outputs)

    @property
    def steps(self) -> StepsWithStreamingResponse:
        """The view of the child."""
        return self._resource.steps.with_streaming_response


class AsyncRunsWithStreamingResponse(StreamedView[AsyncRuns]):
    """`AsyncRuns` as `with_streaming_response`."""

    create = async_streamed_method(AsyncRuns.create)
    retrieve = async_streamed_method(AsyncRuns.retrieve)
    update = async_streamed_method(AsyncRuns.update)
    list = async_streamed_method(AsyncRuns.list)
    cancel = async_streamed_method(AsyncRuns.cancel)
    submit_tool_outputs = async_streamed_method(AsyncRuns.submit_tool_outputs)

    @property
    def steps(self) -> AsyncStepsWithStreamingResponse:
        """The view of the child."""
        return self._resource.steps.with_streaming_response
