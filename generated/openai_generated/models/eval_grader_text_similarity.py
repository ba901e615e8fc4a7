# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.text_similarity_grader_evaluation_metric import TextSimilarityGraderEvaluationMetric


@model
class EvalGraderTextSimilarity(Model):
    """Eval grader text similarity (`text_similarity`)."""

    type: Literal["text_similarity"] = "text_similarity"
    """Always `text_similarity`."""
    name: str
    input: str
    reference: str
    evaluation_metric: TextSimilarityGraderEvaluationMetric
    pass_threshold: float
