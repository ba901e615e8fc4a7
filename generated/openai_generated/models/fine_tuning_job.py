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
    """What other calls name the job by, in the form `ftjob-…`."""
    created_at: int
    """When the job was handed in, in seconds since 1970."""
    error: FineTuningJobError | None = None
    """Why the job failed; None, or without content, unless it did."""
    fine_tuned_model: str | None = None
    """The name to use the new model by; None until the job has succeeded."""
    finished_at: int | None = None
    """When training was over, in seconds since 1970; None while it runs."""
    hyperparameters: FineTuningJobHyperparameters
    """The settings in use; deprecated, look at `method`."""
    model: str
    """The model that training starts from."""
    object: Literal["fine_tuning.job"] = "fine_tuning.job"
    """Always `fine_tuning.job`."""
    organization_id: str
    """The organization that pays for the job."""
    result_files: list[str]
    """Ids of files with the training's figures, one CSV as a rule; empty until the job is done."""
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    """Where the job is; the last three are final."""
    trained_tokens: int | None = None
    """How many tokens are billed; None until the job is done."""
    training_file: str
    """The uploaded file that the model learns from."""
    validation_file: str | None = None
    """The uploaded file that the model is only measured on; None if there is none."""
    integrations: list[FineTuningJobWandbIntegrationObject] | None = None
    """Services that follow the training, 5 at most; None if there are none."""
    seed: int
    """The seed of what is random in the training; the same seed and settings give nearly the same model."""
    estimated_finish: int | None = None
    """When the job will be done, by the server's guess, in seconds since 1970; None if it has none."""
    method: FineTuningJobMethod | None = None
    """How the model is trained, with its settings; absent in older jobs."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of strings that you keep with the job; None if there are none."""
