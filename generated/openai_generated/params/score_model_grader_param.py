# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ScoreModelGraderParam(TypedDict, total=False):
    """Score model grader (`score_model`)."""

    type: Required[Literal["score_model"]]
    """Always `score_model`."""
    name: Required[str]
    model: Required[str]
    sampling_params: params.ScoreModelGraderSamplingParams | Model
    input: Required[Iterable[params.EvalItemParam | Model]]
    range: Iterable[float]
