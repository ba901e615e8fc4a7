# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class DecisionQuestionChoiceInstructionsPartsInputImage(Model):
    """Decision question choice instructions parts input image (`input_image`)."""

    image_url: str
    type: Literal["input_image"] = "input_image"
    """Always `input_image`."""
    detail: Literal["low", "high", "auto", "original"] | None = None


DecisionQuestionChoiceInstructionsPartsInputImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
"""Decision question choice instructions parts input image detail: the values known when this was generated."""
