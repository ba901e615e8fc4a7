# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_responses_server_event_beta_response_ws_error_error_misalignment import (
        BetaResponsesServerEventBetaResponseWsErrorErrorMisalignment,
    )


@model
class BetaErrorPayload(Model):
    """Beta error payload."""

    type: str
    """What sort of failure this is, such as invalid_request_error."""
    code: str | None = None
    """A short word for the error that programs can compare; null when there is none."""
    message: str
    """What went wrong, for people to read."""
    param: str | None = None
    """The request parameter that caused it; null when no single one did."""
    headers: dict[str, str] | None = None
    """Headers that an HTTP answer would have had, such as those of rate limits."""
    misalignment: BetaResponsesServerEventBetaResponseWsErrorErrorMisalignment | None = None
    """What the model was about to do against its user's will, if that is why it was stopped."""
