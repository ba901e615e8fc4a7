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
    """The kind of failure, for programs."""
    message: str
    """The failure in words, for people."""
    headers: dict[str, str] | None = None
    """Response headers that belong to the failure; absent or None where there are none."""
    misalignment: VideoCreateErrorMisalignment | None = None
    """What a safety check found in the request; None for any other failure."""
    param: str | None = None
    """The argument that caused the failure; None where no single one did."""
    type: str | None = None
    """The class of error that `code` belongs to; absent or None where it is not told."""
