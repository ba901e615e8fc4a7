# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.assistants import GET_RUN_STEP, LIST_RUN_STEPS
from openai_runtime.deprecation import deprecated
from openai_runtime.hints import evaluable
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

    from openai_generated.models.run_step import RunStep
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class Steps(SyncResource):
    """`client.beta.threads.runs.steps`."""

    @property
    def with_raw_response(self) -> StepsWithRawResponse:
        """The same methods, answering with the raw response."""
        return StepsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> StepsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return StepsWithStreamingResponse(self)

    @deprecated("`client.beta.threads.runs.steps.retrieve` is deprecated by the API.")
    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> RunStep:
        """Read one step of a run.

        Args:
            step_id: The id of the run step.
            thread_id: The id of the thread.
            run_id: The id of the run.
            include: Extra parts of the answer that are left out unless named here.
        """
        return self._send(
            GET_RUN_STEP,
            {"step_id": step_id, "thread_id": thread_id, "run_id": run_id, "include": include},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.threads.runs.steps.list` is deprecated by the API.")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[RunStep]:
        """Page through the steps that a run has taken.

        Args:
            run_id: The id of the run.
            thread_id: The id of the thread.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            before: Cursor: the id of an item already seen; the page ends in front of it.
            include: Extra parts of the answer that are left out unless named here.
        """
        return self._send(
            LIST_RUN_STEPS,
            {
                "run_id": run_id,
                "thread_id": thread_id,
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "include": include,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncSteps(AsyncResource):
    """`client.beta.threads.runs.steps`."""

    @property
    def with_raw_response(self) -> AsyncStepsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncStepsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncStepsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncStepsWithStreamingResponse(self)

    @deprecated("`client.beta.threads.runs.steps.retrieve` is deprecated by the API.")
    async def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> RunStep:
        """Read one step of a run.

        Args:
            step_id: The id of the run step.
            thread_id: The id of the thread.
            run_id: The id of the run.
            include: Extra parts of the answer that are left out unless named here.
        """
        return await self._send(
            GET_RUN_STEP,
            {"step_id": step_id, "thread_id": thread_id, "run_id": run_id, "include": include},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.threads.runs.steps.list` is deprecated by the API.")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[RunStep, AsyncCursorPage[RunStep]]:
        """Page through the steps that a run has taken.

        Args:
            run_id: The id of the run.
            thread_id: The id of the thread.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            before: Cursor: the id of an item already seen; the page ends in front of it.
            include: Extra parts of the answer that are left out unless named here.
        """
        return self._page(
            LIST_RUN_STEPS,
            {
                "run_id": run_id,
                "thread_id": thread_id,
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "include": include,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class StepsWithRawResponse(RawView[Steps]):
    """`Steps` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Steps) -> None:
            self.retrieve = raw_method(resource.retrieve)
            self.list = raw_method(resource.list)
    else:
        retrieve = raw_method(Steps.retrieve)
        list = raw_method(Steps.list)


class AsyncStepsWithRawResponse(RawView[AsyncSteps]):
    """`AsyncSteps` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncSteps) -> None:
            self.retrieve = async_raw_method(resource.retrieve)
            self.list = async_raw_method(resource.list)
    else:
        retrieve = async_raw_method(AsyncSteps.retrieve)
        list = async_raw_method(AsyncSteps.list)


class StepsWithStreamingResponse(StreamedView[Steps]):
    """`Steps` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Steps) -> None:
            self.retrieve = streamed_method(resource.retrieve)
            self.list = streamed_method(resource.list)
    else:
        retrieve = streamed_method(Steps.retrieve)
        list = streamed_method(Steps.list)


class AsyncStepsWithStreamingResponse(StreamedView[AsyncSteps]):
    """`AsyncSteps` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncSteps) -> None:
            self.retrieve = async_streamed_method(resource.retrieve)
            self.list = async_streamed_method(resource.list)
    else:
        retrieve = async_streamed_method(AsyncSteps.retrieve)
        list = async_streamed_method(AsyncSteps.list)


evaluable(__name__)
