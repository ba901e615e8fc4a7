# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.eval_item import EvalItem
    from openai_generated.models.score_model_grader_sampling_params import ScoreModelGraderSamplingParams


@model
class EvalCreateResponseTestingCriterionEvalGraderScoreModel(Model):
    """Eval create response testing criterion eval grader score model (`score_model`)."""

    type: Literal["score_model"] = "score_model"
    """Always `score_model`."""
    name: str
    """What results call the grader; unique among its neighbours."""
    model: str
    """The model that gives the score; it must be able to answer in a JSON schema."""
    sampling_params: ScoreModelGraderSamplingParams | None = None
    """Settings for the grading model; left out, its own."""
    input: list[EvalItem]
    """The messages that the grading model gets; `{{ sample.output_text }}` puts the answer in."""
    range: list[float] | None = None
    """The lowest and the highest score as two numbers; 0 and 1 by default."""
    pass_threshold: float | None = None
    """The score from which a row passes; absent where none was set."""
