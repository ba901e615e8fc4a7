# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.fine_tuning_job_checkpoint_metrics import FineTuningJobCheckpointMetrics


@model
class FineTuningJobCheckpoint(Model):
    """Fine tuning job checkpoint (`fine_tuning.job.checkpoint`)."""

    id: str
    created_at: int
    fine_tuned_model_checkpoint: str
    step_number: int
    metrics: FineTuningJobCheckpointMetrics
    fine_tuning_job_id: str
    object: Literal["fine_tuning.job.checkpoint"] = "fine_tuning.job.checkpoint"
    """Always `fine_tuning.job.checkpoint`."""
