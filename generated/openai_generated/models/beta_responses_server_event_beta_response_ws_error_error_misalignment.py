# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_response_ws_error_error_misalignment_steer import (
        BetaResponseWsErrorErrorMisalignmentSteer,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_ws_error_error_misalignment_error_type import (
        BetaResponsesServerEventBetaResponseWsErrorErrorMisalignmentErrorType,
    )


@model
class BetaResponsesServerEventBetaResponseWsErrorErrorMisalignment(Model):
    """Beta responses server event beta response ws error error misalignment."""

    detailed_explanation: str | None = None
    error_type: str | BetaResponsesServerEventBetaResponseWsErrorErrorMisalignmentErrorType | None = None
    review_target: str | None = None
    steer: BetaResponseWsErrorErrorMisalignmentSteer | None = None
