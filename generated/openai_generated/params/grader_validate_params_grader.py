# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


GraderValidateParamsGrader: TypeAlias = (
    params.StringCheckGraderParam
    | params.TextSimilarityGraderParam
    | params.PythonGraderParam
    | params.ScoreModelGraderParam
    | params.MultiGraderParam
)
"""Grader validate params grader: one of 5 kinds, told apart by `type`."""
