# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.supervised_hyperparameters import SupervisedHyperparameters


@model
class SupervisedMethod(Model):
    """Supervised method."""

    hyperparameters: SupervisedHyperparameters | None = None
    """The settings of the training; what is left out is `auto`."""
