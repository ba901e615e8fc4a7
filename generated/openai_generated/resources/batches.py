# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.batch import CANCEL_BATCH, CREATE_BATCH, LIST_BATCHES, RETRIEVE_BATCH
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
    from collections.abc import Mapping
    from typing import Literal

    from openai_generated import models, params
    from openai_generated.models.batch import Batch
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.unset import Omit


class Batches(SyncResource):
    """`client.batches`."""

    @property
    def with_raw_response(self) -> BatchesWithRawResponse:
        """The same methods, answering with the raw response."""
        return BatchesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BatchesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return BatchesWithStreamingResponse(self)

    def create(
        self,
        *,
        input_file_id: str,
        endpoint: models.BatchCreateParamsEndpoint,
        completion_window: Literal["24h"],
        metadata: Mapping[str, str] | None | Omit = omit,
        output_expires_after: params.BatchCreateParamsOutputExpiresAfter | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Batch:
        """Run the requests of an uploaded JSONL file within 24 hours.

        Args:
            input_file_id: The id of an uploaded JSONL file with the purpose batch, one request a line.
            endpoint: The path that every request of the batch goes to, such as /v1/responses.
            completion_window: The time within which the batch is worked off; 24h is the only choice.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            output_expires_after: When the result and error files go away: seconds (3600 to 2592000) after created_at.
        """
        return self._send(
            CREATE_BATCH,
            {
                "input_file_id": input_file_id,
                "endpoint": endpoint,
                "completion_window": completion_window,
                "metadata": metadata,
                "output_expires_after": output_expires_after,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Batch:
        """Read a batch's status, request counts and result files.

        Args:
            batch_id: The id of the batch.
        """
        return self._send(RETRIEVE_BATCH, {"batch_id": batch_id}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[Batch]:
        """Page through the organization's batches.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
        """
        return self._send(
            LIST_BATCHES, {"after": after, "limit": limit}, extra_headers, extra_query, extra_body, timeout
        )

    def cancel(
        self,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Batch:
        """Stop a running batch; it stays in the state cancelling until work in flight has ended.

        Args:
            batch_id: The id of the batch.
        """
        return self._send(CANCEL_BATCH, {"batch_id": batch_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncBatches(AsyncResource):
    """`client.batches`."""

    @property
    def with_raw_response(self) -> AsyncBatchesWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncBatchesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBatchesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncBatchesWithStreamingResponse(self)

    async def create(
        self,
        *,
        input_file_id: str,
        endpoint: models.BatchCreateParamsEndpoint,
        completion_window: Literal["24h"],
        metadata: Mapping[str, str] | None | Omit = omit,
        output_expires_after: params.BatchCreateParamsOutputExpiresAfter | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Batch:
        """Run the requests of an uploaded JSONL file within 24 hours.

        Args:
            input_file_id: The id of an uploaded JSONL file with the purpose batch, one request a line.
            endpoint: The path that every request of the batch goes to, such as /v1/responses.
            completion_window: The time within which the batch is worked off; 24h is the only choice.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            output_expires_after: When the result and error files go away: seconds (3600 to 2592000) after created_at.
        """
        return await self._send(
            CREATE_BATCH,
            {
                "input_file_id": input_file_id,
                "endpoint": endpoint,
                "completion_window": completion_window,
                "metadata": metadata,
                "output_expires_after": output_expires_after,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Batch:
        """Read a batch's status, request counts and result files.

        Args:
            batch_id: The id of the batch.
        """
        return await self._send(RETRIEVE_BATCH, {"batch_id": batch_id}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[Batch, AsyncCursorPage[Batch]]:
        """Page through the organization's batches.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
        """
        return self._page(
            LIST_BATCHES, {"after": after, "limit": limit}, extra_headers, extra_query, extra_body, timeout
        )

    async def cancel(
        self,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Batch:
        """Stop a running batch; it stays in the state cancelling until work in flight has ended.

        Args:
            batch_id: The id of the batch.
        """
        return await self._send(CANCEL_BATCH, {"batch_id": batch_id}, extra_headers, extra_query, extra_body, timeout)


class BatchesWithRawResponse(RawView[Batches]):
    """`Batches` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Batches) -> None:
            self.create = raw_method(resource.create)
            self.retrieve = raw_method(resource.retrieve)
            self.list = raw_method(resource.list)
            self.cancel = raw_method(resource.cancel)
    else:
        create = raw_method(Batches.create)
        retrieve = raw_method(Batches.retrieve)
        list = raw_method(Batches.list)
        cancel = raw_method(Batches.cancel)


class AsyncBatchesWithRawResponse(RawView[AsyncBatches]):
    """`AsyncBatches` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncBatches) -> None:
            self.create = async_raw_method(resource.create)
            self.retrieve = async_raw_method(resource.retrieve)
            self.list = async_raw_method(resource.list)
            self.cancel = async_raw_method(resource.cancel)
    else:
        create = async_raw_method(AsyncBatches.create)
        retrieve = async_raw_method(AsyncBatches.retrieve)
        list = async_raw_method(AsyncBatches.list)
        cancel = async_raw_method(AsyncBatches.cancel)


class BatchesWithStreamingResponse(StreamedView[Batches]):
    """`Batches` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Batches) -> None:
            self.create = streamed_method(resource.create)
            self.retrieve = streamed_method(resource.retrieve)
            self.list = streamed_method(resource.list)
            self.cancel = streamed_method(resource.cancel)
    else:
        create = streamed_method(Batches.create)
        retrieve = streamed_method(Batches.retrieve)
        list = streamed_method(Batches.list)
        cancel = streamed_method(Batches.cancel)


class AsyncBatchesWithStreamingResponse(StreamedView[AsyncBatches]):
    """`AsyncBatches` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncBatches) -> None:
            self.create = async_streamed_method(resource.create)
            self.retrieve = async_streamed_method(resource.retrieve)
            self.list = async_streamed_method(resource.list)
            self.cancel = async_streamed_method(resource.cancel)
    else:
        create = async_streamed_method(AsyncBatches.create)
        retrieve = async_streamed_method(AsyncBatches.retrieve)
        list = async_streamed_method(AsyncBatches.list)
        cancel = async_streamed_method(AsyncBatches.cancel)


evaluable(__name__)
