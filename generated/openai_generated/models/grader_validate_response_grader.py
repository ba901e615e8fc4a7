# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.multi_grader import MultiGrader
    from openai_generated.models.python_grader import PythonGrader
    from openai_generated.models.score_model_grader import ScoreModelGrader
    from openai_generated.models.string_check_grader import StringCheckGrader
    from openai_generated.models.text_similarity_grader import TextSimilarityGrader

    GraderValidateResponseGrader: TypeAlias = (
        StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader
    )
    """Grader validate response grader: one of 5 kinds, told apart by `type`."""
else:
    GraderValidateResponseGrader = TaggedUnion(
        "GraderValidateResponseGrader",
        __package__,
        key="type",
        variants={
            "multi": "MultiGrader",
            "python": "PythonGrader",
            "score_model": "ScoreModelGrader",
            "string_check": "StringCheckGrader",
            "text_similarity": "TextSimilarityGrader",
        },
        shapes=(),
    )
