# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.video_create_error_misalignment import VideoCreateErrorMisalignment


@model
class VideoCreateError(Model):
    """Video create error."""

    code: str
    message: str
    headers: dict[str, str] | None = None
    misalignment: VideoCreateErrorMisalignment | None = None
    param: str | None = None
    type: str | None = None
