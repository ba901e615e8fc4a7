# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_steer_failed_event_error import BetaResponseSteerFailedEventError
    from openai_generated.models.response_steer_failed_event_steer import ResponseSteerFailedEventSteer


@model
class ResponseSteerFailedEvent(Model):
    """Response steer failed event (`response.steer.failed`)."""

    error: BetaResponseSteerFailedEventError
    sequence_number: int
    steer: ResponseSteerFailedEventSteer
    type: Literal["response.steer.failed"] = "response.steer.failed"
    stream_id: str | None = None
