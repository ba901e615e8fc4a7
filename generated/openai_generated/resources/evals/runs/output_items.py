# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.evals import GET_EVAL_RUN_OUTPUT_ITEM, GET_EVAL_RUN_OUTPUT_ITEMS
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

    from openai_generated.models.output_item_retrieve_response import OutputItemRetrieveResponse
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.unset import Omit


class OutputItems(SyncResource):
    """`client.evals.runs.output_items`."""

    @property
    def with_raw_response(self) -> OutputItemsWithRawResponse:
        """The same methods, answering with the raw response."""
        return OutputItemsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OutputItemsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return OutputItemsWithStreamingResponse(self)

    def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> OutputItemRetrieveResponse:
        """Read one graded item of an evaluation run.

        Args:
            output_item_id: The id of the graded item.
            eval_id: The id of the evaluation.
            run_id: The id of the run.
        """
        return self._send(
            GET_EVAL_RUN_OUTPUT_ITEM,
            {"output_item_id": output_item_id, "eval_id": eval_id, "run_id": run_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        status: Literal["fail", "pass"] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[OutputItemRetrieveResponse]:
        """Page through the graded items of an evaluation run, passed or failed ones if wanted.

        Args:
            run_id: The id of the run.
            eval_id: The id of the evaluation.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            status: Only items with this result: pass or fail.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._send(
            GET_EVAL_RUN_OUTPUT_ITEMS,
            {"run_id": run_id, "eval_id": eval_id, "after": after, "limit": limit, "status": status, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncOutputItems(AsyncResource):
    """`client.evals.runs.output_items`."""

    @property
    def with_raw_response(self) -> AsyncOutputItemsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncOutputItemsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOutputItemsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncOutputItemsWithStreamingResponse(self)

    async def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> OutputItemRetrieveResponse:
        """Read one graded item of an evaluation run.

        Args:
            output_item_id: The id of the graded item.
            eval_id: The id of the evaluation.
            run_id: The id of the run.
        """
        return await self._send(
            GET_EVAL_RUN_OUTPUT_ITEM,
            {"output_item_id": output_item_id, "eval_id": eval_id, "run_id": run_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        status: Literal["fail", "pass"] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[OutputItemRetrieveResponse, AsyncCursorPage[OutputItemRetrieveResponse]]:
        """Page through the graded items of an evaluation run, passed or failed ones if wanted.

        Args:
            run_id: The id of the run.
            eval_id: The id of the evaluation.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            status: Only items with this result: pass or fail.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._page(
            GET_EVAL_RUN_OUTPUT_ITEMS,
            {"run_id": run_id, "eval_id": eval_id, "after": after, "limit": limit, "status": status, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class OutputItemsWithRawResponse(RawView[OutputItems]):
    """`OutputItems` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: OutputItems) -> None:
            self.retrieve = raw_method(resource.retrieve)
            self.list = raw_method(resource.list)
    else:
        retrieve = raw_method(OutputItems.retrieve)
        list = raw_method(OutputItems.list)


class AsyncOutputItemsWithRawResponse(RawView[AsyncOutputItems]):
    """`AsyncOutputItems` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncOutputItems) -> None:
            self.retrieve = async_raw_method(resource.retrieve)
            self.list = async_raw_method(resource.list)
    else:
        retrieve = async_raw_method(AsyncOutputItems.retrieve)
        list = async_raw_method(AsyncOutputItems.list)


class OutputItemsWithStreamingResponse(StreamedView[OutputItems]):
    """`OutputItems` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: OutputItems) -> None:
            self.retrieve = streamed_method(resource.retrieve)
            self.list = streamed_method(resource.list)
    else:
        retrieve = streamed_method(OutputItems.retrieve)
        list = streamed_method(OutputItems.list)


class AsyncOutputItemsWithStreamingResponse(StreamedView[AsyncOutputItems]):
    """`AsyncOutputItems` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncOutputItems) -> None:
            self.retrieve = async_streamed_method(resource.retrieve)
            self.list = async_streamed_method(resource.list)
    else:
        retrieve = async_streamed_method(AsyncOutputItems.retrieve)
        list = async_streamed_method(AsyncOutputItems.list)


evaluable(__name__)
