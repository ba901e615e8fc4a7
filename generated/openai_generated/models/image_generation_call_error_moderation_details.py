# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class ImageGenerationCallErrorModerationDetails(Model):
    """Image generation call error moderation details."""

    categories: list[str]
    """The categories of harmful content that were found."""
    moderation_stage: Literal["input", "output", "unknown"]
    """Whether the prompt (input) or the picture (output) was objected to."""


ImageGenerationCallErrorModerationDetailsModerationStage: TypeAlias = Literal["input", "output", "unknown"]
"""Image generation call error moderation details moderation stage: the values known when this was generated."""
