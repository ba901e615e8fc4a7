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
    """Identifies the checkpoint, in the form `ftckpt_…`; requests use `fine_tuned_model_checkpoint`."""
    created_at: int
    """When the checkpoint was saved, in seconds since 1970."""
    fine_tuned_model_checkpoint: str
    """The name to use this state of the model by."""
    step_number: int
    """After how many training steps the state was saved."""
    metrics: FineTuningJobCheckpointMetrics
    """How good the model was at that step; a figure that was not measured is left out."""
    fine_tuning_job_id: str
    """The job that saved this state."""
    object: Literal["fine_tuning.job.checkpoint"] = "fine_tuning.job.checkpoint"
    """Always `fine_tuning.job.checkpoint`."""
