# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.dpo_hyperparameters import DpoHyperparameters


@model
class DpoMethod(Model):
    """Dpo method."""

    hyperparameters: DpoHyperparameters | None = None
    """The settings of the training; what is left out is `auto`."""
