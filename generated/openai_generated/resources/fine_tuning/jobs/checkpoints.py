# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.fine_tuning import LIST_FINE_TUNING_JOB_CHECKPOINTS
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
    from openai_generated.models.list_fine_tuning_job_checkpoints_response import FineTuningJobCheckpoint
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.unset import Omit


class Checkpoints(SyncResource):
    """`client.fine_tuning.jobs.checkpoints`."""

    @property
    def with_raw_response(self) -> CheckpointsWithRawResponse:
        """The same methods, answering with the raw response."""
        return CheckpointsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> CheckpointsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return CheckpointsWithStreamingResponse(self)

    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[FineTuningJobCheckpoint]:
        """Page through the intermediate models of a fine-tuning job and their metrics.

        Args:
            fine_tuning_job_id: The id of the fine-tuning job.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many checkpoints a page holds at most; 10 by default.
        """
        return self._send(
            LIST_FINE_TUNING_JOB_CHECKPOINTS,
            {"fine_tuning_job_id": fine_tuning_job_id, "after": after, "limit": limit},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncCheckpoints(AsyncResource):
    """`client.fine_tuning.jobs.checkpoints`."""

    @property
    def with_raw_response(self) -> AsyncCheckpointsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncCheckpointsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncCheckpointsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncCheckpointsWithStreamingResponse(self)

    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[FineTuningJobCheckpoint, AsyncCursorPage[FineTuningJobCheckpoint]]:
        """Page through the intermediate models of a fine-tuning job and their metrics.

        Args:
            fine_tuning_job_id: The id of the fine-tuning job.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many checkpoints a page holds at most; 10 by default.
        """
        return self._page(
            LIST_FINE_TUNING_JOB_CHECKPOINTS,
            {"fine_tuning_job_id": fine_tuning_job_id, "after": after, "limit": limit},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class CheckpointsWithRawResponse(RawView[Checkpoints]):
    """`Checkpoints` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Checkpoints) -> None:
            self.list = raw_method(resource.list)
    else:
        list = raw_method(Checkpoints.list)


class AsyncCheckpointsWithRawResponse(RawView[AsyncCheckpoints]):
    """`AsyncCheckpoints` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncCheckpoints) -> None:
            self.list = async_raw_method(resource.list)
    else:
        list = async_raw_method(AsyncCheckpoints.list)


class CheckpointsWithStreamingResponse(StreamedView[Checkpoints]):
    """`Checkpoints` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Checkpoints) -> None:
            self.list = streamed_method(resource.list)
    else:
        list = streamed_method(Checkpoints.list)


class AsyncCheckpointsWithStreamingResponse(StreamedView[AsyncCheckpoints]):
    """`AsyncCheckpoints` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncCheckpoints) -> None:
            self.list = async_streamed_method(resource.list)
    else:
        list = async_streamed_method(AsyncCheckpoints.list)


evaluable(__name__)
