# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ListFineTuningJobCheckpointsResponse(Model):
    """List fine tuning job checkpoints response (`list`)."""

    data: list[FineTuningJobCheckpoint]
    """The checkpoints on this page, latest step first."""
    object: Literal["list"] = "list"
    """Always `list`."""
    first_id: str | None = None
    """The id of the first checkpoint here; None on an empty page."""
    last_id: str | None = None
    """The id of the last checkpoint here, for `after`; None on an empty page."""
    has_more: bool
    """Whether another page follows."""


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


@model
class FineTuningJobCheckpointMetrics(Model):
    """Fine tuning job checkpoint metrics."""

    step: float | None = None
    """The training step that the figures are from."""
    train_loss: float | None = None
    """The loss on the step's training examples; lower is better."""
    train_mean_token_accuracy: float | None = None
    """The share of training tokens guessed right, 0 to 1."""
    valid_loss: float | None = None
    """The loss on a few validation examples; absent without a validation file."""
    valid_mean_token_accuracy: float | None = None
    """The share of tokens guessed right in a few validation examples, 0 to 1; absent without such."""
    full_valid_loss: float | None = None
    """The loss on the whole validation file, measured once an epoch; absent at other steps."""
    full_valid_mean_token_accuracy: float | None = None
    """The share of tokens guessed right in the whole validation file, 0 to 1; absent within an epoch."""
