# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_steer_accepted_event_steer import BetaResponseSteerAcceptedEventSteer
    from openai_generated.models.beta_response_steer_required_input import BetaResponseSteerRequiredInput


@model
class BetaResponseSteerPendingEvent(Model):
    """Beta response steer pending event (`response.steer.pending`)."""

    reason: Literal["waiting_for_required_input"] | str
    required_input: list[BetaResponseSteerRequiredInput]
    sequence_number: int
    steer: BetaResponseSteerAcceptedEventSteer
    type: Literal["response.steer.pending"] = "response.steer.pending"
    stream_id: str | None = None
