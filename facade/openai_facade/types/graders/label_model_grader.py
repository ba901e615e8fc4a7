# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.eval_item import EvalItem as Input
    from openai_generated.models.eval_item_content import EvalItemContent as InputContent
    from openai_generated.models.eval_item_content_item import (
        EvalItemContentOutputText as InputContentOutputText,
        EvalItemInputImage as InputContentInputImage,
    )
    from openai_generated.models.label_model_grader import LabelModelGrader as LabelModelGrader


__all__ = ["Input", "InputContent", "InputContentInputImage", "InputContentOutputText", "LabelModelGrader"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Input": "openai_generated.models.eval_item:EvalItem",
        "InputContent": "openai_generated.models.eval_item_content:EvalItemContent",
        "InputContentInputImage": "openai_generated.models.eval_item_content_item:EvalItemInputImage",
        "InputContentOutputText": "openai_generated.models.eval_item_content_item:EvalItemContentOutputText",
        "LabelModelGrader": "openai_generated.models.label_model_grader",
    },
)
