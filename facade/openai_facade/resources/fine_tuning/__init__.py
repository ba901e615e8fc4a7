# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.fine_tuning import (
        alpha as alpha,
        checkpoints as checkpoints,
        fine_tuning as fine_tuning,
        jobs as jobs,
    )
    from openai_generated.resources.fine_tuning.alpha.alpha import (
        Alpha as Alpha,
        AlphaWithRawResponse as AlphaWithRawResponse,
        AlphaWithStreamingResponse as AlphaWithStreamingResponse,
        AsyncAlpha as AsyncAlpha,
        AsyncAlphaWithRawResponse as AsyncAlphaWithRawResponse,
        AsyncAlphaWithStreamingResponse as AsyncAlphaWithStreamingResponse,
    )
    from openai_generated.resources.fine_tuning.checkpoints.checkpoints import (
        AsyncCheckpoints as AsyncCheckpoints,
        AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse,
        AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse,
        Checkpoints as Checkpoints,
        CheckpointsWithRawResponse as CheckpointsWithRawResponse,
        CheckpointsWithStreamingResponse as CheckpointsWithStreamingResponse,
    )
    from openai_generated.resources.fine_tuning.fine_tuning import (
        AsyncFineTuning as AsyncFineTuning,
        AsyncFineTuningWithRawResponse as AsyncFineTuningWithRawResponse,
        AsyncFineTuningWithStreamingResponse as AsyncFineTuningWithStreamingResponse,
        FineTuning as FineTuning,
        FineTuningWithRawResponse as FineTuningWithRawResponse,
        FineTuningWithStreamingResponse as FineTuningWithStreamingResponse,
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
    "Alpha",
    "AlphaWithRawResponse",
    "AlphaWithStreamingResponse",
    "AsyncAlpha",
    "AsyncAlphaWithRawResponse",
    "AsyncAlphaWithStreamingResponse",
    "AsyncCheckpoints",
    "AsyncCheckpointsWithRawResponse",
    "AsyncCheckpointsWithStreamingResponse",
    "AsyncFineTuning",
    "AsyncFineTuningWithRawResponse",
    "AsyncFineTuningWithStreamingResponse",
    "AsyncJobs",
    "AsyncJobsWithRawResponse",
    "AsyncJobsWithStreamingResponse",
    "Checkpoints",
    "CheckpointsWithRawResponse",
    "CheckpointsWithStreamingResponse",
    "FineTuning",
    "FineTuningWithRawResponse",
    "FineTuningWithStreamingResponse",
    "Jobs",
    "JobsWithRawResponse",
    "JobsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Alpha": "openai_generated.resources.fine_tuning.alpha.alpha",
        "AlphaWithRawResponse": "openai_generated.resources.fine_tuning.alpha.alpha",
        "AlphaWithStreamingResponse": "openai_generated.resources.fine_tuning.alpha.alpha",
        "AsyncAlpha": "openai_generated.resources.fine_tuning.alpha.alpha",
        "AsyncAlphaWithRawResponse": "openai_generated.resources.fine_tuning.alpha.alpha",
        "AsyncAlphaWithStreamingResponse": "openai_generated.resources.fine_tuning.alpha.alpha",
        "AsyncCheckpoints": "openai_generated.resources.fine_tuning.checkpoints.checkpoints",
        "AsyncCheckpointsWithRawResponse": "openai_generated.resources.fine_tuning.checkpoints.checkpoints",
        "AsyncCheckpointsWithStreamingResponse": "openai_generated.resources.fine_tuning.checkpoints.checkpoints",
        "AsyncFineTuning": "openai_generated.resources.fine_tuning.fine_tuning",
        "AsyncFineTuningWithRawResponse": "openai_generated.resources.fine_tuning.fine_tuning",
        "AsyncFineTuningWithStreamingResponse": "openai_generated.resources.fine_tuning.fine_tuning",
        "AsyncJobs": "openai_generated.resources.fine_tuning.jobs.jobs",
        "AsyncJobsWithRawResponse": "openai_generated.resources.fine_tuning.jobs.jobs",
        "AsyncJobsWithStreamingResponse": "openai_generated.resources.fine_tuning.jobs.jobs",
        "Checkpoints": "openai_generated.resources.fine_tuning.checkpoints.checkpoints",
        "CheckpointsWithRawResponse": "openai_generated.resources.fine_tuning.checkpoints.checkpoints",
        "CheckpointsWithStreamingResponse": "openai_generated.resources.fine_tuning.checkpoints.checkpoints",
        "FineTuning": "openai_generated.resources.fine_tuning.fine_tuning",
        "FineTuningWithRawResponse": "openai_generated.resources.fine_tuning.fine_tuning",
        "FineTuningWithStreamingResponse": "openai_generated.resources.fine_tuning.fine_tuning",
        "Jobs": "openai_generated.resources.fine_tuning.jobs.jobs",
        "JobsWithRawResponse": "openai_generated.resources.fine_tuning.jobs.jobs",
        "JobsWithStreamingResponse": "openai_generated.resources.fine_tuning.jobs.jobs",
        "alpha": ".alpha:",
        "checkpoints": ".checkpoints:",
        "fine_tuning": ".fine_tuning:",
        "jobs": ".jobs:",
    },
)
