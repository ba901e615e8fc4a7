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
    training_file: str
    hyperparameters: JobCreateParamsHyperparameters | None = None
    suffix: str | None = None
    validation_file: str | None = None
    integrations: list[JobCreateParamsIntegration] | None = None
    seed: int | None = None
    method: FineTuningJobMethod | None = None
    metadata: dict[str, str] | None = None
