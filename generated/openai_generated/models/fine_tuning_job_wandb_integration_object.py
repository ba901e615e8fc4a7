# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.fine_tuning_job_wandb_integration import FineTuningJobWandbIntegration


@model
class FineTuningJobWandbIntegrationObject(Model):
    """Fine tuning job wandb integration object (`wandb`)."""

    type: Literal["wandb"] = "wandb"
    """Always `wandb`."""
    wandb: FineTuningJobWandbIntegration
    """Where in Weights and Biases the figures go."""
