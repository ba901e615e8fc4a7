# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.fine_tuning import (
    CANCEL_FINE_TUNING_JOB,
    CREATE_FINE_TUNING_JOB,
    LIST_FINE_TUNING_EVENTS,
    LIST_PAGINATED_FINE_TUNING_JOBS,
    PAUSE_FINE_TUNING_JOB,
    RESUME_FINE_TUNING_JOB,
    RETRIEVE_FINE_TUNING_JOB,
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
    from openai_generated.models.fine_tuning_job import FineTuningJob
    from openai_generated.models.list_fine_tuning_job_events_response import FineTuningJobEvent
    from openai_generated.resources.fine_tuning.jobs.checkpoints import (
        AsyncCheckpoints,
        AsyncCheckpointsWithRawResponse,
        AsyncCheckpointsWithStreamingResponse,
        Checkpoints,
        CheckpointsWithRawResponse,
        CheckpointsWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class Jobs(SyncResource):
    """`client.fine_tuning.jobs`."""

    if TYPE_CHECKING:

        @property
        def checkpoints(self) -> Checkpoints:
            """`client.fine_tuning.jobs.checkpoints`."""
            ...
    else:
        checkpoints = child("openai_generated.resources.fine_tuning.jobs.checkpoints", "Checkpoints")

    @property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same methods, answering with the raw response."""
        return JobsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> JobsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return JobsWithStreamingResponse(self)

    def create(
        self,
        *,
        model: Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str,
        training_file: str,
        hyperparameters: params.JobCreateParamsHyperparameters | Model | Omit = omit,
        suffix: str | None | Omit = omit,
        validation_file: str | None | Omit = omit,
        integrations: Iterable[params.JobCreateParamsIntegration | Model] | None | Omit = omit,
        seed: int | None | Omit = omit,
        method: params.FineTuningJobMethodParam | Model | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FineTuningJob:
        """Train a model on an uploaded file of examples.

        Args:
            model: The id of the model to train, such as gpt-4o-mini.
            training_file: The id of an uploaded JSONL file of examples with the purpose fine-tune.
            hyperparameters: Batch size, learning rate and number of epochs; the older form, now part of method.
            suffix: Up to 64 characters that become part of the new model's name.
            validation_file: The id of an uploaded JSONL file of examples to measure progress on, none of which is trained on.
            integrations: Services that receive the job's metrics, such as wandb.
            seed: A number from 0 to 2147483647 that makes equal jobs likelier to give equal models.
            method: The training method, supervised, dpo or reinforcement, with its settings.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return self._send(
            CREATE_FINE_TUNING_JOB,
            {
                "model": model,
                "training_file": training_file,
                "hyperparameters": hyperparameters,
                "suffix": suffix,
                "validation_file": validation_file,
                "integrations": integrations,
                "seed": seed,
                "method": method,
                "metadata": metadata,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FineTuningJob:
        """Read a fine-tuning job's status and the model it made.

        Args:
            fine_tuning_job_id: The id of the fine-tuning job.
        """
        return self._send(
            RETRIEVE_FINE_TUNING_JOB,
            {"fine_tuning_job_id": fine_tuning_job_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[FineTuningJob]:
        """Page through the fine-tuning jobs, by metadata if wanted.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            metadata: Only jobs that carry these pairs.
        """
        return self._send(
            LIST_PAGINATED_FINE_TUNING_JOBS,
            {"after": after, "limit": limit, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FineTuningJob:
        """End a fine-tuning job before it is done.

        Args:
            fine_tuning_job_id: The id of the fine-tuning job.
        """
        return self._send(
            CANCEL_FINE_TUNING_JOB,
            {"fine_tuning_job_id": fine_tuning_job_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[FineTuningJobEvent]:
        """Page through the log messages of a fine-tuning job.

        Args:
            fine_tuning_job_id: The id of the fine-tuning job.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
        """
        return self._send(
            LIST_FINE_TUNING_EVENTS,
            {"fine_tuning_job_id": fine_tuning_job_id, "after": after, "limit": limit},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def pause(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FineTuningJob:
        """Hold a running fine-tuning job.

        Args:
            fine_tuning_job_id: The id of the fine-tuning job.
        """
        return self._send(
            PAUSE_FINE_TUNING_JOB,
            {"fine_tuning_job_id": fine_tuning_job_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def resume(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FineTuningJob:
        """Let a paused fine-tuning job go on.

        Args:
            fine_tuning_job_id: The id of the fine-tuning job.
        """
        return self._send(
            RESUME_FINE_TUNING_JOB,
            {"fine_tuning_job_id": fine_tuning_job_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncJobs(AsyncResource):
    """`client.fine_tuning.jobs`."""

    if TYPE_CHECKING:

        @property
        def checkpoints(self) -> AsyncCheckpoints:
            """`client.fine_tuning.jobs.checkpoints`."""
            ...
    else:
        checkpoints = child("openai_generated.resources.fine_tuning.jobs.checkpoints", "AsyncCheckpoints")

    @property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncJobsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncJobsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncJobsWithStreamingResponse(self)

    async def create(
        self,
        *,
        model: Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str,
        training_file: str,
        hyperparameters: params.JobCreateParamsHyperparameters | Model | Omit = omit,
        suffix: str | None | Omit = omit,
        validation_file: str | None | Omit = omit,
        integrations: Iterable[params.JobCreateParamsIntegration | Model] | None | Omit = omit,
        seed: int | None | Omit = omit,
        method: params.FineTuningJobMethodParam | Model | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FineTuningJob:
        """Train a model on an uploaded file of examples.

        Args:
            model: The id of the model to train, such as gpt-4o-mini.
            training_file: The id of an uploaded JSONL file of examples with the purpose fine-tune.
            hyperparameters: Batch size, learning rate and number of epochs; the older form, now part of method.
            suffix: Up to 64 characters that become part of the new model's name.
            validation_file: The id of an uploaded JSONL file of examples to measure progress on, none of which is trained on.
            integrations: Services that receive the job's metrics, such as wandb.
            seed: A number from 0 to 2147483647 that makes equal jobs likelier to give equal models.
            method: The training method, supervised, dpo or reinforcement, with its settings.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return await self._send(
            CREATE_FINE_TUNING_JOB,
            {
                "model": model,
                "training_file": training_file,
                "hyperparameters": hyperparameters,
                "suffix": suffix,
                "validation_file": validation_file,
                "integrations": integrations,
                "seed": seed,
                "method": method,
                "metadata": metadata,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FineTuningJob:
        """Read a fine-tuning job's status and the model it made.

        Args:
            fine_tuning_job_id: The id of the fine-tuning job.
        """
        return await self._send(
            RETRIEVE_FINE_TUNING_JOB,
            {"fine_tuning_job_id": fine_tuning_job_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[FineTuningJob, AsyncCursorPage[FineTuningJob]]:
        """Page through the fine-tuning jobs, by metadata if wanted.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            metadata: Only jobs that carry these pairs.
        """
        return self._page(
            LIST_PAGINATED_FINE_TUNING_JOBS,
            {"after": after, "limit": limit, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FineTuningJob:
        """End a fine-tuning job before it is done.

        Args:
            fine_tuning_job_id: The id of the fine-tuning job.
        """
        return await self._send(
            CANCEL_FINE_TUNING_JOB,
            {"fine_tuning_job_id": fine_tuning_job_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[FineTuningJobEvent, AsyncCursorPage[FineTuningJobEvent]]:
        """Page through the log messages of a fine-tuning job.

        Args:
            fine_tuning_job_id: The id of the fine-tuning job.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
        """
        return self._page(
            LIST_FINE_TUNING_EVENTS,
            {"fine_tuning_job_id": fine_tuning_job_id, "after": after, "limit": limit},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def pause(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FineTuningJob:
        """Hold a running fine-tuning job.

        Args:
            fine_tuning_job_id: The id of the fine-tuning job.
        """
        return await self._send(
            PAUSE_FINE_TUNING_JOB,
            {"fine_tuning_job_id": fine_tuning_job_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def resume(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FineTuningJob:
        """Let a paused fine-tuning job go on.

        Args:
            fine_tuning_job_id: The id of the fine-tuning job.
        """
        return await self._send(
            RESUME_FINE_TUNING_JOB,
            {"fine_tuning_job_id": fine_tuning_job_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class JobsWithRawResponse(RawView[Jobs]):
    """`Jobs` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Jobs) -> None:
            self.create = raw_method(resource.create)
            self.retrieve = raw_method(resource.retrieve)
            self.list = raw_method(resource.list)
            self.cancel = raw_method(resource.cancel)
            self.list_events = raw_method(resource.list_events)
            self.pause = raw_method(resource.pause)
            self.resume = raw_method(resource.resume)
    else:
        create = raw_method(Jobs.create)
        retrieve = raw_method(Jobs.retrieve)
        list = raw_method(Jobs.list)
        cancel = raw_method(Jobs.cancel)
        list_events = raw_method(Jobs.list_events)
        pause = raw_method(Jobs.pause)
        resume = raw_method(Jobs.resume)

    @property
    def checkpoints(self) -> CheckpointsWithRawResponse:
        """The view of the child."""
        return self._resource.checkpoints.with_raw_response


class AsyncJobsWithRawResponse(RawView[AsyncJobs]):
    """`AsyncJobs` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncJobs) -> None:
            self.create = async_raw_method(resource.create)
            self.retrieve = async_raw_method(resource.retrieve)
            self.list = async_raw_method(resource.list)
            self.cancel = async_raw_method(resource.cancel)
            self.list_events = async_raw_method(resource.list_events)
            self.pause = async_raw_method(resource.pause)
            self.resume = async_raw_method(resource.resume)
    else:
        create = async_raw_method(AsyncJobs.create)
        retrieve = async_raw_method(AsyncJobs.retrieve)
        list = async_raw_method(AsyncJobs.list)
        cancel = async_raw_method(AsyncJobs.cancel)
        list_events = async_raw_method(AsyncJobs.list_events)
        pause = async_raw_method(AsyncJobs.pause)
        resume = async_raw_method(AsyncJobs.resume)

    @property
    def checkpoints(self) -> AsyncCheckpointsWithRawResponse:
        """The view of the child."""
        return self._resource.checkpoints.with_raw_response


class JobsWithStreamingResponse(StreamedView[Jobs]):
    """`Jobs` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Jobs) -> None:
            self.create = streamed_method(resource.create)
            self.retrieve = streamed_method(resource.retrieve)
            self.list = streamed_method(resource.list)
            self.cancel = streamed_method(resource.cancel)
            self.list_events = streamed_method(resource.list_events)
            self.pause = streamed_method(resource.pause)
            self.resume = streamed_method(resource.resume)
    else:
        create = streamed_method(Jobs.create)
        retrieve = streamed_method(Jobs.retrieve)
        list = streamed_method(Jobs.list)
        cancel = streamed_method(Jobs.cancel)
        list_events = streamed_method(Jobs.list_events)
        pause = streamed_method(Jobs.pause)
        resume = streamed_method(Jobs.resume)

    @property
    def checkpoints(self) -> CheckpointsWithStreamingResponse:
        """The view of the child."""
        return self._resource.checkpoints.with_streaming_response


class AsyncJobsWithStreamingResponse(StreamedView[AsyncJobs]):
    """`AsyncJobs` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncJobs) -> None:
            self.create = async_streamed_method(resource.create)
            self.retrieve = async_streamed_method(resource.retrieve)
            self.list = async_streamed_method(resource.list)
            self.cancel = async_streamed_method(resource.cancel)
            self.list_events = async_streamed_method(resource.list_events)
            self.pause = async_streamed_method(resource.pause)
            self.resume = async_streamed_method(resource.resume)
    else:
        create = async_streamed_method(AsyncJobs.create)
        retrieve = async_streamed_method(AsyncJobs.retrieve)
        list = async_streamed_method(AsyncJobs.list)
        cancel = async_streamed_method(AsyncJobs.cancel)
        list_events = async_streamed_method(AsyncJobs.list_events)
        pause = async_streamed_method(AsyncJobs.pause)
        resume = async_streamed_method(AsyncJobs.resume)

    @property
    def checkpoints(self) -> AsyncCheckpointsWithStreamingResponse:
        """The view of the child."""
        return self._resource.checkpoints.with_streaming_response


evaluable(__name__)
