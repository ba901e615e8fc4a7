# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.decision_answer_answer_resource_score_probability import (
        DecisionAnswerAnswerResourceScoreProbability,
    )


@model
class DecisionAnswerAnswerResourceScore(Model):
    """Decision answer answer resource score (`score`)."""

    confidence: float
    name: str | None = None
    probabilities: list[DecisionAnswerAnswerResourceScoreProbability]
    score: float
    type: Literal["score"] = "score"
