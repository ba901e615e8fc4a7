# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.job_create_params_integration_wandb import JobCreateParamsIntegrationWandb


@model
class JobCreateParamsIntegration(Model):
    """Job create params integration (`wandb`)."""

    type: Literal["wandb"] = "wandb"
    """Always `wandb`."""
    wandb: JobCreateParamsIntegrationWandb
    """Where in Weights and Biases the figures go."""
