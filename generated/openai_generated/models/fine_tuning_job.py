# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.fine_tuning_job_method import FineTuningJobMethod


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


@model
class FineTuningJobError(Model):
    """Fine tuning job error."""

    code: str
    """The kind of failure, for programs."""
    message: str
    """The failure in words, for people."""
    param: str | None = None
    """The argument at fault, such as `training_file`; None where no single one is."""


@model
class FineTuningJobHyperparameters(Model):
    """Fine tuning job hyperparameters."""

    batch_size: Literal["auto"] | int | None = None
    """How many examples one step learns from; `auto` until it is settled."""
    learning_rate_multiplier: Literal["auto"] | float | None = None
    """Scales the size of each step; `auto` until it is settled."""
    n_epochs: Literal["auto"] | int | None = None
    """How often the training runs through the data; `auto` until it is settled."""


FineTuningJobStatus: TypeAlias = Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
"""Fine tuning job status: the values known when this was generated."""


@model
class FineTuningJobWandbIntegrationObject(Model):
    """Fine tuning job wandb integration object (`wandb`)."""

    type: Literal["wandb"] = "wandb"
    """Always `wandb`."""
    wandb: FineTuningJobWandbIntegration
    """Where in Weights and Biases the figures go."""


@model
class FineTuningJobWandbIntegration(Model):
    """Fine tuning job wandb integration."""

    project: str
    """The project there that gets the run."""
    name: str | None = None
    """What the run is called there; the job's id if None."""
    entity: str | None = None
    """The team or user there; the default of the API key if None."""
    tags: list[str] | None = None
    """Labels for the run; some of the server's own come on top."""
