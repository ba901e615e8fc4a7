# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.eval_item_content_item import (
        EvalItemContentItem as GraderInputItem,
        EvalItemContentOutputText as GraderInputItemOutputText,
        EvalItemInputImage as GraderInputItemInputImage,
    )
    from openai_generated.models.grader_inputs import GraderInputs as GraderInputs


__all__ = ["GraderInputItem", "GraderInputItemInputImage", "GraderInputItemOutputText", "GraderInputs"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "GraderInputItem": "openai_generated.models.eval_item_content_item:EvalItemContentItem",
        "GraderInputItemInputImage": "openai_generated.models.eval_item_content_item:EvalItemInputImage",
        "GraderInputItemOutputText": "openai_generated.models.eval_item_content_item:EvalItemContentOutputText",
        "GraderInputs": "openai_generated.models.grader_inputs",
    },
)
