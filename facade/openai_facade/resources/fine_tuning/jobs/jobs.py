# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.fine_tuning.jobs.jobs import (
        AsyncJobs as AsyncJobs,
        AsyncJobsWithRawResponse as AsyncJobsWithRawResponse,
        AsyncJobsWithStreamingResponse as AsyncJobsWithStreamingResponse,
        Jobs as Jobs,
        JobsWithRawResponse as JobsWithRawResponse,
        JobsWithStreamingResponse as JobsWithStreamingResponse,
    )


__all__ = [
    "AsyncJobs",
    "AsyncJobsWithRawResponse",
    "AsyncJobsWithStreamingResponse",
    "Jobs",
    "JobsWithRawResponse",
    "JobsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Jobs": "openai_generated.resources.fine_tuning.jobs.jobs",
        "AsyncJobs": "openai_generated.resources.fine_tuning.jobs.jobs",
        "JobsWithRawResponse": "openai_generated.resources.fine_tuning.jobs.jobs",
        "AsyncJobsWithRawResponse": "openai_generated.resources.fine_tuning.jobs.jobs",
        "JobsWithStreamingResponse": "openai_generated.resources.fine_tuning.jobs.jobs",
        "AsyncJobsWithStreamingResponse": "openai_generated.resources.fine_tuning.jobs.jobs",
    },
)
