# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import models
from openai_runtime.types import TypedDict


class TextSimilarityGraderParam(TypedDict, total=False):
    """Text similarity grader (`text_similarity`)."""

    type: Required[Literal["text_similarity"]]
    """Always `text_similarity`."""
    name: Required[str]
    input: Required[str]
    reference: Required[str]
    evaluation_metric: Required[models.TextSimilarityGraderEvaluationMetric]
