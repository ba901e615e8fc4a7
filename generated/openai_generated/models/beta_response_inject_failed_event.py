# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_inject_failed_event_error import BetaResponseInjectFailedEventError
    from openai_generated.models.beta_response_input_item import BetaResponseInputItem


@model
class BetaResponseInjectFailedEvent(Model):
    """Beta response inject failed event (`response.inject.failed`)."""

    type: Literal["response.inject.failed"] = "response.inject.failed"
    """Always `response.inject.failed`."""
    response_id: str
    """The response that is still being made."""
    input: list[BetaResponseInputItem]
    """What is put into the response while it is being made."""
    error: BetaResponseInjectFailedEventError
    """Why it could not be put in."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
