# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.label_model_grader import LabelModelGrader
    from openai_generated.models.python_grader import PythonGrader
    from openai_generated.models.score_model_grader import ScoreModelGrader
    from openai_generated.models.string_check_grader import StringCheckGrader
    from openai_generated.models.text_similarity_grader import TextSimilarityGrader

    MultiGraderGraders: TypeAlias = (
        StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | LabelModelGrader
    )
    """Multi grader graders: one of 5 kinds, told apart by `type`."""
else:
    MultiGraderGraders = TaggedUnion(
        "MultiGraderGraders",
        __package__,
        key="type",
        variants={
            "label_model": "LabelModelGrader",
            "python": "PythonGrader",
            "score_model": "ScoreModelGrader",
            "string_check": "StringCheckGrader",
            "text_similarity": "TextSimilarityGrader",
        },
        shapes=(),
    )
