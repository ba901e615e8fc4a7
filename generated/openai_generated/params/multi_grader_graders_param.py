# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class LabelModelGraderParam(TypedDict, total=False):
    """Label model grader (`label_model`)."""

    type: Required[Literal["label_model"]]
    """Always `label_model`."""
    name: Required[str]
    """What results call the grader; unique among its neighbours."""
    model: Required[str]
    """The model that chooses the label; it must be able to answer in a JSON schema."""
    input: Required[Iterable[params.EvalItemParam | Model]]
    """The messages that the grading model gets; `{{ sample.output_text }}` puts the answer in."""
    labels: Required[SequenceNotStr[str]]
    """All labels to choose from."""
    passing_labels: Required[SequenceNotStr[str]]
    """The labels that count as a pass, some of `labels`."""


MultiGraderGradersParam: TypeAlias = (
    params.StringCheckGraderParam
    | params.TextSimilarityGraderParam
    | params.PythonGraderParam
    | params.ScoreModelGraderParam
    | params.LabelModelGraderParam
)
"""Multi grader graders: one of 5 kinds, told apart by `type`."""
