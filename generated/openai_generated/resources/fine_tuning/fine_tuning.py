# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.hints import evaluable
from openai_runtime.resource import AsyncResource, SyncResource, child
from openai_runtime.views import RawView, StreamedView

if TYPE_CHECKING:
    from openai_generated.resources.fine_tuning.alpha.alpha import (
        Alpha,
        AlphaWithRawResponse,
        AlphaWithStreamingResponse,
        AsyncAlpha,
        AsyncAlphaWithRawResponse,
        AsyncAlphaWithStreamingResponse,
    )
    from openai_generated.resources.fine_tuning.checkpoints.checkpoints import (
        AsyncCheckpoints,
        AsyncCheckpointsWithRawResponse,
        AsyncCheckpointsWithStreamingResponse,
        Checkpoints,
        CheckpointsWithRawResponse,
        CheckpointsWithStreamingResponse,
    )
    from openai_generated.resources.fine_tuning.jobs.jobs import (
        AsyncJobs,
        AsyncJobsWithRawResponse,
        AsyncJobsWithStreamingResponse,
        Jobs,
        JobsWithRawResponse,
        JobsWithStreamingResponse,
    )


class FineTuning(SyncResource):
    """`client.fine_tuning`."""

    if TYPE_CHECKING:

        @property
        def jobs(self) -> Jobs:
            """`client.fine_tuning.jobs`."""
            ...

        @property
        def checkpoints(self) -> Checkpoints:
            """`client.fine_tuning.checkpoints`."""
            ...

        @property
        def alpha(self) -> Alpha:
            """`client.fine_tuning.alpha`."""
            ...
    else:
        jobs = child("openai_generated.resources.fine_tuning.jobs.jobs", "Jobs")
        checkpoints = child("openai_generated.resources.fine_tuning.checkpoints.checkpoints", "Checkpoints")
        alpha = child("openai_generated.resources.fine_tuning.alpha.alpha", "Alpha")

    @property
    def with_raw_response(self) -> FineTuningWithRawResponse:
        """The same methods, answering with the raw response."""
        return FineTuningWithRawResponse(self)

    @property
    def with_streaming_response(self) -> FineTuningWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return FineTuningWithStreamingResponse(self)


class AsyncFineTuning(AsyncResource):
    """`client.fine_tuning`."""

    if TYPE_CHECKING:

        @property
        def jobs(self) -> AsyncJobs:
            """`client.fine_tuning.jobs`."""
            ...

        @property
        def checkpoints(self) -> AsyncCheckpoints:
            """`client.fine_tuning.checkpoints`."""
            ...

        @property
        def alpha(self) -> AsyncAlpha:
            """`client.fine_tuning.alpha`."""
            ...
    else:
        jobs = child("openai_generated.resources.fine_tuning.jobs.jobs", "AsyncJobs")
        checkpoints = child("openai_generated.resources.fine_tuning.checkpoints.checkpoints", "AsyncCheckpoints")
        alpha = child("openai_generated.resources.fine_tuning.alpha.alpha", "AsyncAlpha")

    @property
    def with_raw_response(self) -> AsyncFineTuningWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncFineTuningWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncFineTuningWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncFineTuningWithStreamingResponse(self)


class FineTuningWithRawResponse(RawView[FineTuning]):
    """`FineTuning` as `with_raw_response`."""

    @property
    def jobs(self) -> JobsWithRawResponse:
        """The view of the child."""
        return self._resource.jobs.with_raw_response

    @property
    def checkpoints(self) -> CheckpointsWithRawResponse:
        """The view of the child."""
        return self._resource.checkpoints.with_raw_response

    @property
    def alpha(self) -> AlphaWithRawResponse:
        """The view of the child."""
        return self._resource.alpha.with_raw_response


class AsyncFineTuningWithRawResponse(RawView[AsyncFineTuning]):
    """`AsyncFineTuning` as `with_raw_response`."""

    @property
    def jobs(self) -> AsyncJobsWithRawResponse:
        """The view of the child."""
        return self._resource.jobs.with_raw_response

    @property
    def checkpoints(self) -> AsyncCheckpointsWithRawResponse:
        """The view of the child."""
        return self._resource.checkpoints.with_raw_response

    @property
    def alpha(self) -> AsyncAlphaWithRawResponse:
        """The view of the child."""
        return self._resource.alpha.with_raw_response


class FineTuningWithStreamingResponse(StreamedView[FineTuning]):
    """`FineTuning` as `with_streaming_response`."""

    @property
    def jobs(self) -> JobsWithStreamingResponse:
        """The view of the child."""
        return self._resource.jobs.with_streaming_response

    @property
    def checkpoints(self) -> CheckpointsWithStreamingResponse:
        """The view of the child."""
        return self._resource.checkpoints.with_streaming_response

    @property
    def alpha(self) -> AlphaWithStreamingResponse:
        """The view of the child."""
        return self._resource.alpha.with_streaming_response


class AsyncFineTuningWithStreamingResponse(StreamedView[AsyncFineTuning]):
    """`AsyncFineTuning` as `with_streaming_response`."""

    @property
    def jobs(self) -> AsyncJobsWithStreamingResponse:
        """The view of the child."""
        return self._resource.jobs.with_streaming_response

    @property
    def checkpoints(self) -> AsyncCheckpointsWithStreamingResponse:
        """The view of the child."""
        return self._resource.checkpoints.with_streaming_response

    @property
    def alpha(self) -> AsyncAlphaWithStreamingResponse:
        """The view of the child."""
        return self._resource.alpha.with_streaming_response


evaluable(__name__)
