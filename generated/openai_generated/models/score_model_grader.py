# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.eval_item import EvalItem
    from openai_generated.models.score_model_grader_sampling_params import ScoreModelGraderSamplingParams


@model
class ScoreModelGrader(Model):
    """Score model grader (`score_model`)."""

    type: Literal["score_model"] = "score_model"
    """Always `score_model`."""
    name: str
    model: str
    sampling_params: ScoreModelGraderSamplingParams | None = None
    input: list[EvalItem]
    range: list[float] | None = None
