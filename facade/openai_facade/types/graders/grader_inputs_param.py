# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.eval_item_content_item_param import (
        EvalItemContentItemParam as GraderInputsParamItem,
        EvalItemContentOutputTextParam as GraderInputsParamItemOutputText,
        EvalItemInputImageParam as GraderInputsParamItemInputImage,
    )


GraderInputsParam: TypeAlias = list[params.EvalItemContentItemParam]
"""Grader inputs param."""

__all__ = [
    "GraderInputsParam",
    "GraderInputsParamItem",
    "GraderInputsParamItemInputImage",
    "GraderInputsParamItemOutputText",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "GraderInputsParamItem": "openai_generated.params.eval_item_content_item_param:EvalItemContentItemParam",
        "GraderInputsParamItemInputImage": "openai_generated.params.eval_item_content_item_param:EvalItemInputImageParam",
        "GraderInputsParamItemOutputText": "openai_generated.params.eval_item_content_item_param:EvalItemContentOutputTextParam",
    },
)
