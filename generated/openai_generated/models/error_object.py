# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.video_create_error_misalignment import VideoCreateErrorMisalignment


@model
class ErrorObject(Model):
    """Error object."""

    code: str | None = None
    """A short word for the error that programs can compare; null when there is none."""
    message: str
    """What went wrong, for people to read."""
    param: str | None = None
    """The request parameter that caused it; null when no single one did."""
    type: str
    """What sort of failure this is, such as invalid_request_error."""
    misalignment: VideoCreateErrorMisalignment | None = None
    """What a safety check found in the request; absent or None for any other failure."""
