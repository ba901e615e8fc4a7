# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.decision_input_text import DecisionInputText


@model
class ItemCustomToolCallOutputOutputPartsInputImage(Model):
    """Item custom tool call output output parts input image (`input_image`)."""

    image_url: str
    type: Literal["input_image"] = "input_image"
    """Always `input_image`."""
    detail: Literal["low", "high", "auto", "original"] | None = None


ItemCustomToolCallOutputOutputPartsInputImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
"""Item custom tool call output output parts input image detail: the values known when this was generated."""


if TYPE_CHECKING:
    DecisionItemCreateEventItemCustomToolCallOutputOutputParts: TypeAlias = (
        DecisionInputText | ItemCustomToolCallOutputOutputPartsInputImage
    )
    """Decision item create event item custom tool call output output parts: one of 2 kinds, told apart by `type`."""
else:
    DecisionItemCreateEventItemCustomToolCallOutputOutputParts = TaggedUnion(
        "DecisionItemCreateEventItemCustomToolCallOutputOutputParts",
        __package__,
        key="type",
        variants={
            "input_image": "ItemCustomToolCallOutputOutputPartsInputImage",
            "input_text": "DecisionInputText",
        },
        shapes=(),
    )
