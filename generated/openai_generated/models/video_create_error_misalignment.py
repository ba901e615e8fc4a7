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
    error_type: str | VideoCreateErrorMisalignmentErrorType | None = None
    review_target: str | None = None
    steer: VideoCreateErrorMisalignmentSteer | None = None
