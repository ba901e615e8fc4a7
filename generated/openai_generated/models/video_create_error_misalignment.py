# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class VideoCreateErrorMisalignment(Model):
    """Video create error misalignment."""

    detailed_explanation: str | None = None
    """What was found, in words for people; None where it is not told."""
    error_type: str | VideoCreateErrorMisalignmentErrorType | None = None
    """The kind of danger that was seen; None where it is not told."""
    review_target: str | None = None
    """The part of the request that was looked at; None where it is not told."""
    steer: VideoCreateErrorMisalignmentSteer | None = None
    """How the model can be led back; None where there is no way."""


VideoCreateErrorMisalignmentErrorType: TypeAlias = Literal[
    "potentially_unintended_data_transfer",
    "potentially_unintended_data_access",
    "potentially_unintended_destructive_activity",
    "other",
]
"""Video create error misalignment error type: the values known when this was generated."""


@model
class VideoCreateErrorMisalignmentSteer(Model):
    """Video create error misalignment steer."""

    message: str
    """What to tell the model, in words."""
