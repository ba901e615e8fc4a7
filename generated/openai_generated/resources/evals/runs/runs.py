# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.evals import (
    CANCEL_EVAL_RUN,
    CREATE_EVAL_RUN,
    DELETE_EVAL_RUN,
    GET_EVAL_RUN,
    GET_EVAL_RUNS,
)
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

    from openai_generated import params
    from openai_generated.models.run_delete_response import RunDeleteResponse
    from openai_generated.models.run_retrieve_response import RunRetrieveResponse
    from openai_generated.resources.evals.runs.output_items import (
        AsyncOutputItems,
        AsyncOutputItemsWithRawResponse,
        AsyncOutputItemsWithStreamingResponse,
        OutputItems,
        OutputItemsWithRawResponse,
        OutputItemsWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.unset import Omit


class Runs(SyncResource):
    """`client.evals.runs`."""

    if TYPE_CHECKING:

        @property
        def output_items(self) -> OutputItems:
            """`client.evals.runs.output_items`."""
            ...
    else:
        output_items = child("openai_generated.resources.evals.runs.output_items", "OutputItems")

    @property
    def with_raw_response(self) -> RunsWithRawResponse:
        """The same methods, answering with the raw response."""
        return RunsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> RunsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return RunsWithStreamingResponse(self)

    def create(
        self,
        eval_id: str,
        *,
        data_source: params.EvalRunCreateParamsDataSource | Model,
        name: str | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> RunRetrieveResponse:
        """Run an evaluation over a data source.

        Args:
            eval_id: The id of the evaluation.
            data_source: Where the items come from: JSONL, sampled completions or responses.
            name: The name of the run.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return self._send(
            CREATE_EVAL_RUN,
            {"eval_id": eval_id, "data_source": data_source, "name": name, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> RunRetrieveResponse:
        """Read an evaluation run's status and result counts.

        Args:
            run_id: The id of the run.
            eval_id: The id of the evaluation.
        """
        return self._send(
            GET_EVAL_RUN, {"run_id": run_id, "eval_id": eval_id}, extra_headers, extra_query, extra_body, timeout
        )

    def list(
        self,
        eval_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[RunRetrieveResponse]:
        """Page through the runs of an evaluation, of one status if wanted.

        Args:
            eval_id: The id of the evaluation.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            status: Only runs with this status: queued, in_progress, completed, canceled or failed.
        """
        return self._send(
            GET_EVAL_RUNS,
            {"eval_id": eval_id, "after": after, "limit": limit, "order": order, "status": status},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> RunDeleteResponse:
        """Delete an evaluation run.

        Args:
            run_id: The id of the run.
            eval_id: The id of the evaluation.
        """
        return self._send(
            DELETE_EVAL_RUN, {"run_id": run_id, "eval_id": eval_id}, extra_headers, extra_query, extra_body, timeout
        )

    def cancel(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> RunRetrieveResponse:
        """Stop an evaluation run that has not ended.

        Args:
            run_id: The id of the run.
            eval_id: The id of the evaluation.
        """
        return self._send(
            CANCEL_EVAL_RUN, {"run_id": run_id, "eval_id": eval_id}, extra_headers, extra_query, extra_body, timeout
        )


class AsyncRuns(AsyncResource):
    """`client.evals.runs`."""

    if TYPE_CHECKING:

        @property
        def output_items(self) -> AsyncOutputItems:
            """`client.evals.runs.output_items`."""
            ...
    else:
        output_items = child("openai_generated.resources.evals.runs.output_items", "AsyncOutputItems")

    @property
    def with_raw_response(self) -> AsyncRunsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncRunsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncRunsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncRunsWithStreamingResponse(self)

    async def create(
        self,
        eval_id: str,
        *,
        data_source: params.EvalRunCreateParamsDataSource | Model,
        name: str | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> RunRetrieveResponse:
        """Run an evaluation over a data source.

        Args:
            eval_id: The id of the evaluation.
            data_source: Where the items come from: JSONL, sampled completions or responses.
            name: The name of the run.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return await self._send(
            CREATE_EVAL_RUN,
            {"eval_id": eval_id, "data_source": data_source, "name": name, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> RunRetrieveResponse:
        """Read an evaluation run's status and result counts.

        Args:
            run_id: The id of the run.
            eval_id: The id of the evaluation.
        """
        return await self._send(
            GET_EVAL_RUN, {"run_id": run_id, "eval_id": eval_id}, extra_headers, extra_query, extra_body, timeout
        )

    def list(
        self,
        eval_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[RunRetrieveResponse, AsyncCursorPage[RunRetrieveResponse]]:
        """Page through the runs of an evaluation, of one status if wanted.

        Args:
            eval_id: The id of the evaluation.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            status: Only runs with this status: queued, in_progress, completed, canceled or failed.
        """
        return self._page(
            GET_EVAL_RUNS,
            {"eval_id": eval_id, "after": after, "limit": limit, "order": order, "status": status},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> RunDeleteResponse:
        """Delete an evaluation run.

        Args:
            run_id: The id of the run.
            eval_id: The id of the evaluation.
        """
        return await self._send(
            DELETE_EVAL_RUN, {"run_id": run_id, "eval_id": eval_id}, extra_headers, extra_query, extra_body, timeout
        )

    async def cancel(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> RunRetrieveResponse:
        """Stop an evaluation run that has not ended.

        Args:
            run_id: The id of the run.
            eval_id: The id of the evaluation.
        """
        return await self._send(
            CANCEL_EVAL_RUN, {"run_id": run_id, "eval_id": eval_id}, extra_headers, extra_query, extra_body, timeout
        )


class RunsWithRawResponse(RawView[Runs]):
    """`Runs` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Runs) -> None:
            self.create = raw_method(resource.create)
            self.retrieve = raw_method(resource.retrieve)
            self.list = raw_method(resource.list)
            self.delete = raw_method(resource.delete)
            self.cancel = raw_method(resource.cancel)
    else:
        create = raw_method(Runs.create)
        retrieve = raw_method(Runs.retrieve)
        list = raw_method(Runs.list)
        delete = raw_method(Runs.delete)
        cancel = raw_method(Runs.cancel)

    @property
    def output_items(self) -> OutputItemsWithRawResponse:
        """The view of the child."""
        return self._resource.output_items.with_raw_response


class AsyncRunsWithRawResponse(RawView[AsyncRuns]):
    """`AsyncRuns` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncRuns) -> None:
            self.create = async_raw_method(resource.create)
            self.retrieve = async_raw_method(resource.retrieve)
            self.list = async_raw_method(resource.list)
            self.delete = async_raw_method(resource.delete)
            self.cancel = async_raw_method(resource.cancel)
    else:
        create = async_raw_method(AsyncRuns.create)
        retrieve = async_raw_method(AsyncRuns.retrieve)
        list = async_raw_method(AsyncRuns.list)
        delete = async_raw_method(AsyncRuns.delete)
        cancel = async_raw_method(AsyncRuns.cancel)

    @property
    def output_items(self) -> AsyncOutputItemsWithRawResponse:
        """The view of the child."""
        return self._resource.output_items.with_raw_response


class RunsWithStreamingResponse(StreamedView[Runs]):
    """`Runs` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Runs) -> None:
            self.create = streamed_method(resource.create)
            self.retrieve = streamed_method(resource.retrieve)
            self.list = streamed_method(resource.list)
            self.delete = streamed_method(resource.delete)
            self.cancel = streamed_method(resource.cancel)
    else:
        create = streamed_method(Runs.create)
        retrieve = streamed_method(Runs.retrieve)
        list = streamed_method(Runs.list)
        delete = streamed_method(Runs.delete)
        cancel = streamed_method(Runs.cancel)

    @property
    def output_items(self) -> OutputItemsWithStreamingResponse:
        """The view of the child."""
        return self._resource.output_items.with_streaming_response


class AsyncRunsWithStreamingResponse(StreamedView[AsyncRuns]):
    """`AsyncRuns` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncRuns) -> None:
            self.create = async_streamed_method(resource.create)
            self.retrieve = async_streamed_method(resource.retrieve)
            self.list = async_streamed_method(resource.list)
            self.delete = async_streamed_method(resource.delete)
            self.cancel = async_streamed_method(resource.cancel)
    else:
        create = async_streamed_method(AsyncRuns.create)
        retrieve = async_streamed_method(AsyncRuns.retrieve)
        list = async_streamed_method(AsyncRuns.list)
        delete = async_streamed_method(AsyncRuns.delete)
        cancel = async_streamed_method(AsyncRuns.cancel)

    @property
    def output_items(self) -> AsyncOutputItemsWithStreamingResponse:
        """The view of the child."""
        return self._resource.output_items.with_streaming_response


evaluable(__name__)
