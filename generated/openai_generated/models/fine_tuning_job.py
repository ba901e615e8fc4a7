# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.fine_tuning_job_error import FineTuningJobError
    from openai_generated.models.fine_tuning_job_hyperparameters import FineTuningJobHyperparameters
    from openai_generated.models.fine_tuning_job_method import FineTuningJobMethod
    from openai_generated.models.fine_tuning_job_wandb_integration_object import FineTuningJobWandbIntegrationObject


@model
class FineTuningJob(Model):
    """Fine tuning job (`fine_tuning.job`)."""

    id: str
    created_at: int
    error: FineTuningJobError | None = None
    fine_tuned_model: str | None = None
    finished_at: int | None = None
    hyperparameters: FineTuningJobHyperparameters
    model: str
    object: Literal["fine_tuning.job"] = "fine_tuning.job"
    """Always `fine_tuning.job`."""
    organization_id: str
    result_files: list[str]
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    trained_tokens: int | None = None
    training_file: str
    validation_file: str | None = None
    integrations: list[FineTuningJobWandbIntegrationObject] | None = None
    seed: int
    estimated_finish: int | None = None
    method: FineTuningJobMethod | None = None
    metadata: dict[str, str] | None = None
