# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

EvalCreateParamsTestingCriterion: TypeAlias = (
    params.EvalCreateParamsTestingCriterionLabelModel
    | params.StringCheckGraderParam
    | params.EvalGraderTextSimilarityParam
    | params.EvalCreateResponseTestingCriterionEvalGraderPythonParam
    | params.EvalCreateResponseTestingCriterionEvalGraderScoreModelParam
)
"""Eval create params testing criterion: one of 5 kinds, told apart by `type`."""
