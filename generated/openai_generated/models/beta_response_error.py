# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_response_error_code import BetaResponseErrorCode
    from openai_generated.models.video_create_error_misalignment import VideoCreateErrorMisalignment


@model
class BetaResponseError(Model):
    """Beta response error."""

    code: BetaResponseErrorCode
    """A short word for the error that programs can compare, such as rate_limit_exceeded."""
    message: str
    """Why the response failed, for people to read."""
    misalignment: VideoCreateErrorMisalignment | None = None
    """What the model was about to do against its user's will, if that is why it was stopped."""
    param: str | None = None
    """The request parameter that caused it, if a single one did."""
    type: str | None = None
    """What sort of failure this is."""
