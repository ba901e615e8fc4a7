# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_responses_server_event_beta_response_ws_error_agent import (
        BetaResponsesServerEventBetaResponseWsErrorAgent,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_ws_error_error import (
        BetaResponsesServerEventBetaResponseWsErrorError,
    )


@model
class BetaResponsesServerEventBetaResponseWsError(Model):
    """Beta responses server event beta response ws error (`error`)."""

    error: BetaResponsesServerEventBetaResponseWsErrorError
    type: Literal["error"] = "error"
    agent: BetaResponsesServerEventBetaResponseWsErrorAgent | None = None
    sequence_number: int | None = None
    status: int | None = None
    stream_id: str | None = None
