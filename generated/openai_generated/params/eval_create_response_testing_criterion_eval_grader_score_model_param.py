# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class EvalCreateResponseTestingCriterionEvalGraderScoreModelParam(TypedDict, total=False):
    """Eval create response testing criterion eval grader score model (`score_model`)."""

    type: Required[Literal["score_model"]]
    """Always `score_model`."""
    name: Required[str]
    """What results call the grader; unique among its neighbours."""
    model: Required[str]
    """The model that gives the score; it must be able to answer in a JSON schema."""
    sampling_params: params.ScoreModelGraderSamplingParams | Model
    """Settings for the grading model; left out, its own."""
    input: Required[Iterable[params.EvalItemParam | Model]]
    """The messages that the grading model gets; `{{ sample.output_text }}` puts the answer in."""
    range: Iterable[float]
    """The lowest and the highest score as two numbers; 0 and 1 by default."""
    pass_threshold: float
    """The score from which a row passes; absent where none was set."""
