# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.text_similarity_grader_param import (
        TextSimilarityGraderParam as TextSimilarityGraderParam,
    )


__all__ = ["TextSimilarityGraderParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "TextSimilarityGraderParam": "openai_generated.params.text_similarity_grader_param",
    },
)
