# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.text_similarity_grader import TextSimilarityGrader as TextSimilarityGrader


__all__ = ["TextSimilarityGrader"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "TextSimilarityGrader": "openai_generated.models.text_similarity_grader",
    },
)
