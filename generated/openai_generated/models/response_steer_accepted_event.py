# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_steer_accepted_event_steer import BetaResponseSteerAcceptedEventSteer


@model
class ResponseSteerAcceptedEvent(Model):
    """Response steer accepted event (`response.steer.accepted`)."""

    sequence_number: int
    steer: BetaResponseSteerAcceptedEventSteer
    type: Literal["response.steer.accepted"] = "response.steer.accepted"
    stream_id: str | None = None
