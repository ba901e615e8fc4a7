# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.video_edit_params_video_video_reference_input_param import (
        VideoEditParamsVideoVideoReferenceInputParam,
    )


@model
class VideoExtendParams(Model):
    """Video extend params."""

    video: VideoEditParamsVideoVideoReferenceInputParam
    """The finished video to continue."""
    prompt: str
    """How the video goes on, in 1 to 32000 characters."""
    seconds: Literal["4", "8", "12"]
    """Length of the new part as text: 4, 8 or 12 seconds."""
