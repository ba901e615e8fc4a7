# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class EvalCreateParamsTestingCriterionLabelModel(TypedDict, total=False):
    """Eval create params testing criterion label model (`label_model`)."""

    type: Required[Literal["label_model"]]
    """Always `label_model`."""
    name: Required[str]
    """What results call the criterion."""
    model: Required[str]
    """The model that chooses the label; it must be able to answer in a JSON schema."""
    input: Required[Iterable[params.CreateEvalItemParam | Model]]
    """The messages that the grading model gets, with `{{ item.… }}` where fields go."""
    labels: Required[SequenceNotStr[str]]
    """All labels to choose from."""
    passing_labels: Required[SequenceNotStr[str]]
    """The labels that count as a pass, some of `labels`."""


class EvalGraderTextSimilarityParam(TypedDict, total=False):
    """Eval grader text similarity (`text_similarity`)."""

    type: Required[Literal["text_similarity"]]
    """Always `text_similarity`."""
    name: Required[str]
    """What results call the grader; unique among its neighbours."""
    input: Required[str]
    """The text to look at, mostly a template such as `{{ sample.output_text }}`."""
    reference: Required[str]
    """The text it should resemble, mostly a template such as `{{ item.answer }}`."""
    evaluation_metric: Required[models.TextSimilarityGraderEvaluationMetric]
    """How likeness is measured; each measure gives 0 (nothing alike) to 1 (the same)."""
    pass_threshold: Required[float]
    """The likeness from which a row passes, 0 to 1."""


class EvalCreateResponseTestingCriterionEvalGraderPythonParam(TypedDict, total=False):
    """Eval create response testing criterion eval grader python (`python`)."""

    type: Required[Literal["python"]]
    """Always `python`."""
    name: Required[str]
    """What results call the grader; unique among its neighbours."""
    source: Required[str]
    """A script with a function `grade(sample, item)` that returns a number."""
    image_tag: str
    """Which edition of the server's Python to run it with; the current one if left out."""
    pass_threshold: float
    """The score from which a row passes; absent where none was set."""


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


EvalCreateParamsTestingCriterion: TypeAlias = (
    params.EvalCreateParamsTestingCriterionLabelModel
    | params.StringCheckGraderParam
    | params.EvalGraderTextSimilarityParam
    | params.EvalCreateResponseTestingCriterionEvalGraderPythonParam
    | params.EvalCreateResponseTestingCriterionEvalGraderScoreModelParam
)
"""Eval create params testing criterion: one of 5 kinds, told apart by `type`."""
