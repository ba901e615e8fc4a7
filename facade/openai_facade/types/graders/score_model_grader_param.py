# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.eval_item_content_item_param import (
        EvalItemContentOutputTextParam as InputContentOutputText,
        EvalItemInputImageParam as InputContentInputImage,
    )
    from openai_generated.params.eval_item_param import EvalItemParam as Input
    from openai_generated.params.score_model_grader_param import ScoreModelGraderParam as ScoreModelGraderParam
    from openai_generated.params.score_model_grader_sampling_params import (
        ScoreModelGraderSamplingParams as SamplingParams,
    )


InputContent: TypeAlias = params.EvalItemContentItemParam | list[params.EvalItemContentItemParam]
"""Input content."""

__all__ = [
    "Input",
    "InputContent",
    "InputContentInputImage",
    "InputContentOutputText",
    "SamplingParams",
    "ScoreModelGraderParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Input": "openai_generated.params.eval_item_param:EvalItemParam",
        "InputContentInputImage": "openai_generated.params.eval_item_content_item_param:EvalItemInputImageParam",
        "InputContentOutputText": "openai_generated.params.eval_item_content_item_param:EvalItemContentOutputTextParam",
        "SamplingParams": "openai_generated.params.score_model_grader_sampling_params:ScoreModelGraderSamplingParams",
        "ScoreModelGraderParam": "openai_generated.params.score_model_grader_param",
    },
)
