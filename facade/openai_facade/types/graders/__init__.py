# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.graders import (
        grader_inputs as grader_inputs,
        grader_inputs_param as grader_inputs_param,
        label_model_grader as label_model_grader,
        label_model_grader_param as label_model_grader_param,
        multi_grader as multi_grader,
        multi_grader_param as multi_grader_param,
        python_grader as python_grader,
        python_grader_param as python_grader_param,
        score_model_grader as score_model_grader,
        score_model_grader_param as score_model_grader_param,
        string_check_grader as string_check_grader,
        string_check_grader_param as string_check_grader_param,
        text_similarity_grader as text_similarity_grader,
        text_similarity_grader_param as text_similarity_grader_param,
    )
    from openai_facade.types.graders.grader_inputs_param import GraderInputsParam as GraderInputsParam
    from openai_generated.models.grader_inputs import GraderInputs as GraderInputs
    from openai_generated.models.label_model_grader import LabelModelGrader as LabelModelGrader
    from openai_generated.models.multi_grader import MultiGrader as MultiGrader
    from openai_generated.models.python_grader import PythonGrader as PythonGrader
    from openai_generated.models.score_model_grader import ScoreModelGrader as ScoreModelGrader
    from openai_generated.models.string_check_grader import StringCheckGrader as StringCheckGrader
    from openai_generated.models.text_similarity_grader import TextSimilarityGrader as TextSimilarityGrader
    from openai_generated.params.multi_grader_graders_param import LabelModelGraderParam as LabelModelGraderParam
    from openai_generated.params.multi_grader_param import MultiGraderParam as MultiGraderParam
    from openai_generated.params.python_grader_param import PythonGraderParam as PythonGraderParam
    from openai_generated.params.score_model_grader_param import ScoreModelGraderParam as ScoreModelGraderParam
    from openai_generated.params.string_check_grader_param import StringCheckGraderParam as StringCheckGraderParam
    from openai_generated.params.text_similarity_grader_param import (
        TextSimilarityGraderParam as TextSimilarityGraderParam,
    )


__all__ = [
    "GraderInputs",
    "GraderInputsParam",
    "LabelModelGrader",
    "LabelModelGraderParam",
    "MultiGrader",
    "MultiGraderParam",
    "PythonGrader",
    "PythonGraderParam",
    "ScoreModelGrader",
    "ScoreModelGraderParam",
    "StringCheckGrader",
    "StringCheckGraderParam",
    "TextSimilarityGrader",
    "TextSimilarityGraderParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "GraderInputs": "openai_generated.models.grader_inputs",
        "GraderInputsParam": "openai_facade.types.graders.grader_inputs_param",
        "LabelModelGrader": "openai_generated.models.label_model_grader",
        "LabelModelGraderParam": "openai_generated.params.multi_grader_graders_param",
        "MultiGrader": "openai_generated.models.multi_grader",
        "MultiGraderParam": "openai_generated.params.multi_grader_param",
        "PythonGrader": "openai_generated.models.python_grader",
        "PythonGraderParam": "openai_generated.params.python_grader_param",
        "ScoreModelGrader": "openai_generated.models.score_model_grader",
        "ScoreModelGraderParam": "openai_generated.params.score_model_grader_param",
        "StringCheckGrader": "openai_generated.models.string_check_grader",
        "StringCheckGraderParam": "openai_generated.params.string_check_grader_param",
        "TextSimilarityGrader": "openai_generated.models.text_similarity_grader",
        "TextSimilarityGraderParam": "openai_generated.params.text_similarity_grader_param",
        "grader_inputs": ".grader_inputs:",
        "grader_inputs_param": ".grader_inputs_param:",
        "label_model_grader": ".label_model_grader:",
        "label_model_grader_param": ".label_model_grader_param:",
        "multi_grader": ".multi_grader:",
        "multi_grader_param": ".multi_grader_param:",
        "python_grader": ".python_grader:",
        "python_grader_param": ".python_grader_param:",
        "score_model_grader": ".score_model_grader:",
        "score_model_grader_param": ".score_model_grader_param:",
        "string_check_grader": ".string_check_grader:",
        "string_check_grader_param": ".string_check_grader_param:",
        "text_similarity_grader": ".text_similarity_grader:",
        "text_similarity_grader_param": ".text_similarity_grader_param:",
    },
)
