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
    """What results call the grader; unique among its neighbours."""
    input: str
    """The text to look at, mostly a template such as `{{ sample.output_text }}`."""
    reference: str
    """The text it should resemble, mostly a template such as `{{ item.answer }}`."""
    evaluation_metric: TextSimilarityGraderEvaluationMetric
    """How likeness is measured; each measure gives 0 (nothing alike) to 1 (the same)."""
    pass_threshold: float
    """The likeness from which a row passes, 0 to 1."""
