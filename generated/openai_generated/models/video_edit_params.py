# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.video_edit_params_video_video_reference_input_param import (
        VideoEditParamsVideoVideoReferenceInputParam,
    )


@model
class VideoEditParams(Model):
    """Video edit params."""

    video: VideoEditParamsVideoVideoReferenceInputParam
    """The finished video to edit."""
    prompt: str
    """What to change, in 1 to 32000 characters."""
