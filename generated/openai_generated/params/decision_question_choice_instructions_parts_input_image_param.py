# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class DecisionQuestionChoiceInstructionsPartsInputImageParam(TypedDict, total=False):
    """Decision question choice instructions parts input image (`input_image`)."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None
