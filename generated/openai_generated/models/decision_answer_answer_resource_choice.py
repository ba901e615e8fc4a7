# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.decision_answer_answer_resource_choice_probability import (
        DecisionAnswerAnswerResourceChoiceProbability,
    )


@model
class DecisionAnswerAnswerResourceChoice(Model):
    """Decision answer answer resource choice (`choice`)."""

    choice: str | bool
    confidence: float
    name: str | None = None
    probabilities: list[DecisionAnswerAnswerResourceChoiceProbability]
    type: Literal["choice"] = "choice"
