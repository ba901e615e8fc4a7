# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.list_fine_tuning_job_checkpoints_response import (
        FineTuningJobCheckpoint as FineTuningJobCheckpoint,
        FineTuningJobCheckpointMetrics as Metrics,
    )


__all__ = ["FineTuningJobCheckpoint", "Metrics"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FineTuningJobCheckpoint": "openai_generated.models.list_fine_tuning_job_checkpoints_response",
        "Metrics": "openai_generated.models.list_fine_tuning_job_checkpoints_response:FineTuningJobCheckpointMetrics",
    },
)
