# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import models
from openai_runtime.types import TypedDict


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
