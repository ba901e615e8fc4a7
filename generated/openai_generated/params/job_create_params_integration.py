# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class JobCreateParamsIntegration(TypedDict, total=False):
    """Job create params integration (`wandb`)."""

    type: Required[Literal["wandb"]]
    """Always `wandb`."""
    wandb: Required[params.JobCreateParamsIntegrationWandb | Model]
    """Where in Weights and Biases the figures go."""
