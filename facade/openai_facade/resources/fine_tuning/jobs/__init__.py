# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.fine_tuning.jobs import checkpoints as checkpoints, jobs as jobs
    from openai_generated.resources.fine_tuning.jobs.checkpoints import (
        AsyncCheckpoints as AsyncCheckpoints,
        AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse,
        AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse,
        Checkpoints as Checkpoints,
        CheckpointsWithRawResponse as CheckpointsWithRawResponse,
        CheckpointsWithStreamingResponse as CheckpointsWithStreamingResponse,
    )
    from openai_generated.resources.fine_tuning.jobs.jobs import (
        AsyncJobs as AsyncJobs,
        AsyncJobsWithRawResponse as AsyncJobsWithRawResponse,
        AsyncJobsWithStreamingResponse as AsyncJobsWithStreamingResponse,
        Jobs as Jobs,
        JobsWithRawResponse as JobsWithRawResponse,
        JobsWithStreamingResponse as JobsWithStreamingResponse,
    )


__all__ = [
    "AsyncCheckpoints",
    "AsyncCheckpointsWithRawResponse",
    "AsyncCheckpointsWithStreamingResponse",
    "AsyncJobs",
    "AsyncJobsWithRawResponse",
    "AsyncJobsWithStreamingResponse",
    "Checkpoints",
    "CheckpointsWithRawResponse",
    "CheckpointsWithStreamingResponse",
    "Jobs",
    "JobsWithRawResponse",
    "JobsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncCheckpoints": "openai_generated.resources.fine_tuning.jobs.checkpoints",
        "AsyncCheckpointsWithRawResponse": "openai_generated.resources.fine_tuning.jobs.checkpoints",
        "AsyncCheckpointsWithStreamingResponse": "openai_generated.resources.fine_tuning.jobs.checkpoints",
        "AsyncJobs": "openai_generated.resources.fine_tuning.jobs.jobs",
        "AsyncJobsWithRawResponse": "openai_generated.resources.fine_tuning.jobs.jobs",
        "AsyncJobsWithStreamingResponse": "openai_generated.resources.fine_tuning.jobs.jobs",
        "Checkpoints": "openai_generated.resources.fine_tuning.jobs.checkpoints",
        "CheckpointsWithRawResponse": "openai_generated.resources.fine_tuning.jobs.checkpoints",
        "CheckpointsWithStreamingResponse": "openai_generated.resources.fine_tuning.jobs.checkpoints",
        "Jobs": "openai_generated.resources.fine_tuning.jobs.jobs",
        "JobsWithRawResponse": "openai_generated.resources.fine_tuning.jobs.jobs",
        "JobsWithStreamingResponse": "openai_generated.resources.fine_tuning.jobs.jobs",
        "checkpoints": ".checkpoints:",
        "jobs": ".jobs:",
    },
)
