# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class DecisionStoredUserMessageContentPartInputImage(Model):
    """Decision stored user message content part input image (`input_image`)."""

    image_url: str
    type: Literal["input_image"] = "input_image"
    """Always `input_image`."""
    detail: Literal["low", "high", "auto", "original"] | None = None


DecisionStoredUserMessageContentPartInputImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
"""Decision stored user message content part input image detail: the values known when this was generated."""
