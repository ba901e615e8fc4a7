# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import SequenceNotStr, TypedDict


class BetaResponseInputItemParamImageGenerationCallError(TypedDict, total=False):
    """Beta response input item param image generation call error."""

    code: Required[str | None]
    """A short word for the error that programs can compare; null when there is none."""
    message: Required[str]
    """Why no picture came about, for people to read."""
    param: Required[str | None]
    """The parameter that caused it; null when no single one did."""
    type: Required[str]
    """What sort of failure this is."""
    moderation_details: params.ImageGenerationCallErrorModerationDetailsParam | Model
    """What moderation objected to, if it was the cause."""


class ImageGenerationCallErrorModerationDetailsParam(TypedDict, total=False):
    """Image generation call error moderation details."""

    categories: Required[SequenceNotStr[str]]
    """The categories of harmful content that were found."""
    moderation_stage: Required[Literal["input", "output", "unknown"]]
    """Whether the prompt (input) or the picture (output) was objected to."""
