# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_steer_accepted_event_steer import BetaResponseSteerAcceptedEventSteer


@model
class BetaResponseSteerAcceptedEvent(Model):
    """Beta response steer accepted event (`response.steer.accepted`)."""

    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    steer: BetaResponseSteerAcceptedEventSteer
    """The correction that this is about."""
    type: Literal["response.steer.accepted"] = "response.steer.accepted"
    """Always `response.steer.accepted`."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
