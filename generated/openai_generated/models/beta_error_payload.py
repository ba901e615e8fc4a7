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
    code: str | None = None
    message: str
    param: str | None = None
    headers: dict[str, str] | None = None
    misalignment: BetaResponsesServerEventBetaResponseWsErrorErrorMisalignment | None = None
