# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_steer_accepted_event_steer import BetaResponseSteerAcceptedEventSteer
    from openai_generated.models.beta_response_steer_failed_event_error import BetaResponseSteerFailedEventError
    from openai_generated.models.beta_response_steer_input_response_steer_input_item_list import (
        BetaResponseSteerInputResponseSteerInputItemList,
    )
    from openai_generated.models.beta_response_steer_required_input import BetaResponseSteerRequiredInput


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


@model
class BetaResponseSteerFailedEvent(Model):
    """Beta response steer failed event (`response.steer.failed`)."""

    error: BetaResponseSteerFailedEventError
    """Why the correction was not taken."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    steer: BetaResponseSteerFailedEventSteer
    """The correction that this is about."""
    type: Literal["response.steer.failed"] = "response.steer.failed"
    """Always `response.steer.failed`."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponseSteerFailedEventSteer(Model):
    """Beta response steer failed event steer."""

    input: str | list[BetaResponseSteerInputResponseSteerInputItemList]
    """What the response was to be told."""
    previous_response_id: str
    """The response that was to be corrected."""
    id: str | None = None
    """The id of the correction."""


@model
class BetaResponseSteerPendingEvent(Model):
    """Beta response steer pending event (`response.steer.pending`)."""

    reason: Literal["waiting_for_required_input"] | str
    """What the correction waits for."""
    required_input: list[BetaResponseSteerRequiredInput]
    """What you still have to send before the response goes on."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    steer: BetaResponseSteerAcceptedEventSteer
    """The correction that this is about."""
    type: Literal["response.steer.pending"] = "response.steer.pending"
    """Always `response.steer.pending`."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
