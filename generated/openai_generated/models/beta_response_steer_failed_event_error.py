# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_steer_error_code import BetaResponseSteerErrorCode


@model
class BetaResponseSteerFailedEventError(Model):
    """Beta response steer failed event error (`invalid_request_error`)."""

    code: BetaResponseSteerErrorCode
    """A short word for why the correction was not taken."""
    message: str
    """Why the correction was not taken, for people to read."""
    type: Literal["invalid_request_error"] = "invalid_request_error"
    """Always `invalid_request_error`."""
