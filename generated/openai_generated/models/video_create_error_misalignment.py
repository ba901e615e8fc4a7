# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.video_create_error_misalignment_error_type import VideoCreateErrorMisalignmentErrorType
    from openai_generated.models.video_create_error_misalignment_steer import VideoCreateErrorMisalignmentSteer


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
