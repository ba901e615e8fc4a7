# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.reinforcement_hyperparameters import ReinforcementHyperparameters
    from openai_generated.models.reinforcement_method_grader import ReinforcementMethodGrader


@model
class ReinforcementMethod(Model):
    """Reinforcement method."""

    grader: ReinforcementMethodGrader
    """What scores the answers; training goes for a high score."""
    hyperparameters: ReinforcementHyperparameters | None = None
    """The settings of the training; what is left out is `auto`."""
