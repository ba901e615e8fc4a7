# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.fine_tuning_job_method import FineTuningJobMethod
    from openai_generated.models.job_create_params_hyperparameters import JobCreateParamsHyperparameters
    from openai_generated.models.job_create_params_integration import JobCreateParamsIntegration


@model
class JobCreateParams(Model):
    """Job create params."""

    model: Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str
    """The id of the model to train, such as gpt-4o-mini."""
    training_file: str
    """The id of an uploaded JSONL file of examples with the purpose fine-tune."""
    hyperparameters: JobCreateParamsHyperparameters | None = None
    """Batch size, learning rate and number of epochs; the older form, now part of method."""
    suffix: str | None = None
    """Up to 64 characters that become part of the new model's name."""
    validation_file: str | None = None
    """The id of an uploaded JSONL file of examples to measure progress on, none of which is trained on."""
    integrations: list[JobCreateParamsIntegration] | None = None
    """Services that receive the job's metrics, such as wandb."""
    seed: int | None = None
    """A number from 0 to 2147483647 that makes equal jobs likelier to give equal models."""
    method: FineTuningJobMethod | None = None
    """The training method, supervised, dpo or reinforcement, with its settings."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
